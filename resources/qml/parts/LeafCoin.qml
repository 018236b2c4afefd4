import QtQuick
import theme

// The mark of points.
Rectangle {
    property real side: 68

    implicitWidth: Theme.px(side)
    implicitHeight: Theme.px(side)
    radius: width / 2
    color: Theme.colour.rye

    Icon {
        anchors.centerIn: parent
        name: "leaf"
        size: Math.round(parent.width / Theme.iconPx(1) * 0.6)
        stroke: 2.2
        colour: "#4A3400"
    }
}
