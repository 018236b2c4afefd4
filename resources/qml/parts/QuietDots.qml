pragma ComponentBehavior: Bound

import QtQuick
import theme

// Three dots: something is being asked, nothing is stuck.
Row {
    id: dots

    property color colour: Theme.colour.ink
    property bool moving: visible && !Theme.reducedMotion
    property int first: 0

    spacing: Theme.px(12)
    Accessible.role: Accessible.Indicator
    Accessible.name: qsTr("Working")

    Repeater {
        model: 3
        Rectangle {
            required property int index

            width: Theme.px(16)
            height: width
            radius: width / 2
            color: dots.colour
            opacity: [1, 0.6, 0.3][(index - dots.first + 3) % 3]
        }
    }
    Timer {
        interval: 360
        repeat: true
        running: dots.moving
        onTriggered: dots.first = (dots.first + 1) % 3
    }
}
