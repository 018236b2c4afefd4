import QtQuick
import parts
import theme

// One of the two texts that are agreed to: a code for the guest's phone, its name, its address.
Panel {
    id: card

    property string title: ""
    property string address: ""
    property alias source: plate.source

    radius: Theme.radius.tile

    CodePlate {
        id: plate

        anchors.left: Theme.small ? undefined : parent.left
        anchors.leftMargin: Theme.px(24)
        anchors.horizontalCenter: Theme.small ? parent.horizontalCenter : undefined
        anchors.verticalCenter: Theme.small ? undefined : parent.verticalCenter
        height: width
        spoken: card.title
        width: Theme.landscape ? Theme.px(176) : Theme.small ? Theme.size.qrMin + Theme.px(16) : Theme.px(256)
        y: Theme.px(12)
    }
    Column {
        anchors.left: Theme.small ? parent.left : plate.right
        anchors.leftMargin: Theme.pick(24, 12)
        anchors.right: parent.right
        anchors.rightMargin: Theme.pick(20, 12)
        anchors.verticalCenter: Theme.small ? undefined : parent.verticalCenter
        spacing: Theme.px(8)
        y: plate.y + plate.height + Theme.px(6)

        Words {
            heft: 700
            horizontalAlignment: Theme.small ? Text.AlignHCenter : Text.AlignLeft
            leading: 1.2
            step: Theme.small ? "body" : "lead"
            text: card.title
            tracking: -0.015
            width: parent.width
            wrapMode: Text.Wrap
        }
        Words {
            color: Theme.colour.ink2
            step: "caption"
            tabular: false
            text: card.address
            visible: !Theme.small
            width: parent.width
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }
    }
}
