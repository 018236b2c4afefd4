import QtQuick
import theme

// A square choice: a line icon over a word, as the four kinds of receipt.
Touch {
    id: button

    property string symbol: ""
    property bool on: false

    implicitWidth: Theme.px(231)
    implicitHeight: Theme.px(204)
    corner: Theme.px(44)

    background: Rectangle {
        radius: button.corner
        color: button.on ? Theme.colour.accentSoft : button.down ? Theme.colour.sunk : Theme.colour.raised
        border.width: button.on ? Theme.border.selected : Theme.border.control
        border.color: button.on ? Theme.colour.accent : Theme.colour.edge
    }
    contentItem: Item {
        Column {
            anchors.centerIn: parent
            width: parent.width - Theme.px(16)
            spacing: Theme.px(18)

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                name: button.on ? "check" : button.symbol
                size: 72
                stroke: 1.7
                colour: button.on ? Theme.colour.accent : Theme.colour.ink
            }
            Words {
                width: parent.width
                text: button.text
                step: "name"
                tracking: 0
                leading: 1.35
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
    }
}
