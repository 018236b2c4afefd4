import QtQuick
import Kiosk.Models
import parts
import theme

// The receipt itself as a code: a phone reads it without any network.
Panel {
    id: card

    required property DoneViewModel model
    readonly property string words: [model.merchant, qsTr("Order %1").arg(model.orderNumber), model.receiptLines, qsTr("Tax %1").arg(model.receiptTax), qsTr("Total %1").arg(model.paid), model.receiptCard].filter(line => line !== "").join("\n")
    readonly property real side: Math.min(height, width / 2) - Theme.pick(80, 32)

    radius: Theme.pick(56, 40)

    CodePlate {
        id: plate

        anchors.left: parent.left
        anchors.leftMargin: Theme.pick(40, 16)
        anchors.verticalCenter: parent.verticalCenter
        height: width
        objectName: "receiptCode"
        source: card.visible ? card.model.codeOf(card.words) : ""
        spoken: card.words
        width: card.side
    }
    Column {
        anchors.left: plate.right
        anchors.leftMargin: Theme.pick(48, 24)
        anchors.right: parent.right
        anchors.rightMargin: Theme.pick(40, 16)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.pick(20, 12)

        Words {
            heft: 700
            step: Theme.small ? "lead" : "section"
            text: qsTr("Your receipt")
            width: parent.width
            wrapMode: Text.Wrap
        }
        Words {
            heft: 500
            px: 30
            step: "body"
            text: qsTr("Scan it with your phone’s camera. It is all in the code.")
            visible: !Theme.small
            width: parent.width
            wrapMode: Text.Wrap
        }
        Button {
            anchors.left: parent?.left
            objectName: "receiptBack"
            small: true
            text: qsTr("Back")
            onTapped: card.model.takeReceipt("")
        }
    }
}
