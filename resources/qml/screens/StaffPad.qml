pragma ComponentBehavior: Bound

import QtQuick
import parts
import theme

// Six dots that fill, and the figures.
Column {
    id: pad

    property int figures: 0
    property string says: ""
    property bool bad: false
    property real keyHeight: Theme.landscape ? Theme.px(92) : Theme.pick(132, 120)

    signal typed(string key)
    signal erased

    spacing: Theme.px(28)

    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        objectName: "pinDots"
        spacing: Theme.px(28)
        Accessible.name: qsTr("%1 of 6 figures").arg(pad.figures)
        Accessible.role: Accessible.StaticText

        Repeater {
            model: 6

            Rectangle {
                required property int index

                border.color: Theme.colour.ink
                border.width: Theme.border.control
                color: index < pad.figures ? Theme.colour.ink : "transparent"
                height: width
                radius: width / 2
                width: Theme.pick(34, 44)
            }
        }
    }
    Words {
        color: pad.bad ? Theme.colour.dangerInk : Theme.colour.ink2
        horizontalAlignment: Text.AlignHCenter
        objectName: "pinSays"
        step: "lead"
        text: pad.says
        width: parent.width
        wrapMode: Text.Wrap
    }
    Keypad {
        keyHeight: pad.keyHeight
        width: parent.width
        onCleared: pad.erased()
        onErased: pad.erased()
        onTyped: key => pad.typed(key)
    }
}
