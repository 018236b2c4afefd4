import QtQuick
import theme

// One of a few ways on, with its reason: an icon, a title, a sentence.
Touch {
    id: way

    property string symbol: ""
    property string title: ""
    property string sentence: ""

    implicitWidth: Theme.px(984)
    implicitHeight: Math.max(Theme.pick(148, 160), words.height + Theme.px(36))
    corner: Theme.radius.tile
    spoken: `${title}. ${sentence}`

    background: Rectangle {
        radius: way.corner
        color: way.down ? Theme.colour.sunk : Theme.colour.raised
        border.width: Theme.border.control
        border.color: Theme.colour.edge
    }
    contentItem: Item {
        Icon {
            id: sign

            anchors.left: parent.left
            anchors.leftMargin: Theme.px(38)
            anchors.verticalCenter: parent.verticalCenter
            name: way.symbol
            size: 60
            stroke: 1.8
        }
        Column {
            id: words

            anchors.left: sign.right
            anchors.leftMargin: Theme.px(32)
            anchors.right: next.left
            anchors.rightMargin: Theme.px(20)
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.px(4)

            Words {
                width: parent.width
                text: way.title
                step: "group"
                leading: 1.35
                tracking: -0.012
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            Words {
                width: parent.width
                visible: text !== "" && !Theme.tight
                text: way.sentence
                step: "label"
                px: 28
                color: Theme.colour.ink2
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
        Icon {
            id: next

            anchors.right: parent.right
            anchors.rightMargin: Theme.px(38)
            anchors.verticalCenter: parent.verticalCenter
            name: "next"
            size: 36
            stroke: 2.4
        }
    }
}
