import QtQuick

// Radii of corners, in pixels of this panel.
QtObject {
    required property real unit

    readonly property real key: 36 * unit
    readonly property real button: 36 * unit
    readonly property real buttonTall: 44 * unit
    readonly property real buttonSmall: 28 * unit
    readonly property real field: 44 * unit
    readonly property real option: 32 * unit
    readonly property real reward: 40 * unit
    readonly property real toast: 40 * unit
    readonly property real tile: 44 * unit
    readonly property real tileSmall: 36 * unit
    readonly property real panel: 44 * unit
    readonly property real featured: 52 * unit
    readonly property real bar: 52 * unit
    readonly property real sheet: 56 * unit
    readonly property real dialog: 56 * unit
    readonly property real posterPanel: 72 * unit

    function thumb(side: real): real {
        return Math.round(0.29 * side);
    }
}
