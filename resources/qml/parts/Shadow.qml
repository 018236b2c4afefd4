import QtQuick
import theme

// A soft shadow, baked: lay it over the box it belongs to, with z: -1. Level 1 to 3.
Item {
    id: shadow

    property int level: 1
    readonly property int reach: [0, 15, 54, 120][level]
    readonly property int fall: [0, 2, 10, 24][level]
    readonly property int slice: [0, 55, 106, 176][level]

    visible: level > 0 && !Theme.highContrast

    BorderImage {
        x: -shadow.reach * Theme.unit
        y: (shadow.fall - shadow.reach) * Theme.unit
        width: shadow.width / Theme.unit + 2 * shadow.reach
        height: shadow.height / Theme.unit + 2 * shadow.reach
        scale: Theme.unit
        transformOrigin: Item.TopLeft
        // Its edges are stretched along themselves only: there is nothing to smooth, and each frame of a sheet
        // would pay for it.
        smooth: false
        source: shadow.level > 0 ? `${Theme.pictures}shadows/e${shadow.level}-${Theme.dark ? "dark" : "light"}.png` : ""
        border {
            left: shadow.slice
            right: shadow.slice
            top: shadow.slice
            bottom: shadow.slice
        }
    }
}
