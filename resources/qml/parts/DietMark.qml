import QtQuick
import theme

// The letter that marks a diet, in the corner of a tile; none, no mark.
Rectangle {
    id: mark

    property string text: ""

    visible: text !== ""
    implicitWidth: Theme.pick(48, 60)
    implicitHeight: implicitWidth
    radius: width / 2
    color: Theme.colour.raised
    border.width: Theme.highContrast ? Theme.border.control : 0

    Words {
        anchors.centerIn: parent
        text: mark.text
        step: "label"
        heft: 700
        color: Theme.colour.accent
        Accessible.ignored: true
    }
}
