import QtQuick
import Kiosk.Models
import parts
import theme

// Beside the points: that this order counts, and the way to sign out.
Panel {
    id: card

    required property MenuViewModel model

    radius: Theme.landscape ? Theme.px(40) : Theme.radius.tile

    Column {
        anchors.left: parent.left
        anchors.leftMargin: Theme.px(32)
        anchors.right: out.left
        anchors.rightMargin: Theme.px(16)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(6)

        Words {
            heft: 700
            leading: 1.2
            step: "lead"
            text: qsTr("Signed in")
            tracking: -0.015
            width: parent.width
        }
        Words {
            color: Theme.colour.ink2
            step: "caption"
            text: card.model.pointsWord ? qsTr("This order earns %1.").arg(card.model.pointsWord) : qsTr("This order counts for your rewards.")
            visible: !Theme.small
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
    Button {
        id: out

        anchors.right: parent.right
        anchors.rightMargin: Theme.px(24)
        anchors.verticalCenter: parent.verticalCenter
        objectName: "signOut"
        small: true
        text: qsTr("Sign out")
        onTapped: card.model.signOut()
    }
}
