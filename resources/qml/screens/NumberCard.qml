import QtQuick
import parts
import theme

// The order's number on a plate, with what it cost and when.
Panel {
    id: card

    property string number: ""
    property string amount: ""
    property string time: ""

    radius: Theme.px(56)

    Words {
        id: label

        color: Theme.colour.ink2
        leading: 1.35
        step: "group"
        text: qsTr("Your number")
        tracking: 0
        anchors.left: parent?.left
        anchors.leftMargin: Theme.pick(48, 32)
        y: Theme.pick(44, 28)
    }
    Words {
        leading: 1
        objectName: "orderNumber"
        px: Theme.tight ? 140 : Theme.small ? 180 : 296
        step: "number"
        text: card.number
        anchors.left: parent?.left
        anchors.leftMargin: Theme.pick(36, 26)
        y: label.y + label.height
    }
    Words {
        id: sum

        anchors.right: parent.right
        anchors.rightMargin: Theme.pick(48, 32)
        step: "total"
        text: card.amount
        y: Theme.pick(48, 28)
    }
    Words {
        id: when

        anchors.right: sum.right
        anchors.top: sum.bottom
        anchors.topMargin: Theme.px(16)
        color: Theme.colour.ink2
        px: Theme.small ? 0 : 28
        step: "label"
        tabular: true
        text: card.time
    }
    Food {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(35)
        anchors.right: sum.right
        height: width
        picture: "ui/hourglass"
        visible: !Theme.small
        width: Theme.px(180)
    }
}
