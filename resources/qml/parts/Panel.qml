import QtQuick
import theme

// A white plate on its shadow.
Rectangle {
    id: panel

    property int level: 1

    color: Theme.colour.raised
    radius: Theme.radius.panel
    border.width: Theme.highContrast ? Theme.border.control : Theme.dark ? Theme.border.hairline : 0
    border.color: Theme.colour.line

    Shadow {
        z: -1
        anchors.fill: parent
        level: panel.level
    }
}
