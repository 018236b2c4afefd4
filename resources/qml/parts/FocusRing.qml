import QtQuick
import theme

// What a keyboard or a switch has chosen: a paper gap and an ink ring around it.
Item {
    id: ring

    required property real corner

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.px(-11)
        radius: ring.corner + Theme.px(11)
        color: Theme.colour.focusOuter
    }
    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.px(-5)
        radius: ring.corner + Theme.px(5)
        color: Theme.colour.focusInner
    }
}
