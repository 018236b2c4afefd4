import QtQuick

// Widths of edges, in pixels of this panel.
QtObject {
    required property real unit
    required property bool highContrast

    readonly property real control: (highContrast ? 4 : 2) * unit
    readonly property real selected: (highContrast ? 8 : 5) * unit
    readonly property real selectedChip: (highContrast ? 8 : 4) * unit
    readonly property real hairline: 2 * unit
}
