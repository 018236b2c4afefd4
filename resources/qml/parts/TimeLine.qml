import QtQuick
import theme

// Time that is left, as a line that shrinks. `remaining` runs from 1 to 0.
Rectangle {
    id: line

    property real remaining: 1
    property color colour: Theme.colour.accent

    implicitHeight: Theme.px(16)
    radius: height / 2
    color: Theme.colour.sunk
    border.width: Theme.highContrast ? Theme.border.hairline : 0

    Rectangle {
        anchors.left: parent.left
        height: parent.height
        width: Math.max(height, parent.width * line.remaining)
        visible: line.remaining > 0
        radius: parent.radius
        color: line.colour
    }
}
