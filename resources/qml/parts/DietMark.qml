import QtQuick
import theme

// The letter that marks a diet, in the corner of a tile; none, no mark. Wider where a language needs more of them.
Rectangle {
    id: mark

    property string text: ""

    visible: text !== ""
    implicitWidth: Math.max(implicitHeight, letters.implicitWidth + Theme.px(8))
    implicitHeight: Theme.pick(48, 60)
    radius: height / 2
    color: Theme.colour.raised
    border.width: Theme.highContrast ? Theme.border.control : 0

    Words {
        id: letters

        anchors.centerIn: parent
        text: mark.text
        step: "label"
        heft: 700
        color: Theme.colour.accent
        Accessible.ignored: true
    }
}
