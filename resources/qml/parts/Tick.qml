import QtQuick
import theme

// Round: one of many. Square: any.
Rectangle {
    id: tick

    property bool on: false
    property bool square: false

    implicitWidth: Theme.size.tick
    implicitHeight: Theme.size.tick
    radius: square ? Theme.px(16) : width / 2
    color: on ? Theme.colour.accent : Theme.colour.raised
    border.width: Theme.px(3)
    border.color: on ? Theme.colour.accent : Theme.colour.edge

    Icon {
        anchors.centerIn: parent
        visible: tick.on
        name: "check"
        size: 34
        stroke: 3
        colour: Theme.colour.overAccent
    }
}
