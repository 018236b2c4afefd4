import QtQuick
import Kiosk.Models
import parts
import theme

// What happens next, and what the order brought.
Item {
    id: next

    required property DoneViewModel model
    // Instead of what happens next, which is above.
    readonly property bool chooses: model.asksReceipt && model.trouble === ""
    readonly property bool coded: chooses && model.receipt === "qr"
    // On a small panel the card takes the place of the steps that matter less.
    readonly property bool crowded: Theme.small && card.visible

    Words {
        id: title

        leading: 1.2
        step: "group"
        text: next.chooses ? qsTr("Your receipt") : qsTr("What happens next")
        // A small panel needs the room for the steps themselves.
        visible: !Theme.small
        anchors.left: parent?.left
        anchors.leftMargin: Theme.size.marginPoster
        y: Theme.landscape ? Theme.px(100) : Theme.pick(64, 36)
    }
    Column {
        id: steps

        anchors.top: Theme.small ? title.top : title.bottom
        anchors.topMargin: Theme.pick(32, 4)
        spacing: Theme.pick(28, 14)
        width: parent.width - 2 * x
        x: Theme.size.marginPoster

        ReceiptRow {
            model: next.model
            enabled: !next.coded
            objectName: "receiptRow"
            opacity: next.coded ? 0 : 1
            visible: next.chooses && !(next.crowded && card.asks)
            width: parent.width
        }
        Notice {
            fact: Sentences.fact(next.model.trouble, "")
            kind: "rye"
            next: Sentences.step(next.model.trouble)
            objectName: "doneNotice"
            visible: next.model.trouble !== ""
            width: parent.width
        }
        CheckLine {
            id: kitchen

            text: next.model.isHeld ? qsTr("The kitchen starts when you have paid.") : qsTr("Your order is in the kitchen.")
            visible: !next.chooses && next.model.trouble === "" && !Theme.tight && !(next.crowded && (card.asks || steps.y + height + Theme.px(12) > card.y))
            width: parent.width
        }
        CheckLine {
            id: where

            objectName: "whereNext"
            text: next.model.isHeld ? qsTr("Please pay at the counter.") : next.model.dining === "eat_in" ? qsTr("Take a seat while you wait.") : qsTr("We pack it to take away.")
            visible: !next.chooses && next.model.trouble === "" && !next.crowded && !Theme.tight
            width: parent.width
        }
        CheckLine {
            id: bring

            // The last of them gives way to the card under it.
            readonly property real foot: steps.y + kitchen.height + where.height + height + 2 * steps.spacing

            text: qsTr("Bring the number %1 to the counter.").arg(next.model.orderNumber)
            visible: !next.chooses && (!Theme.small ? !Theme.largeText || foot + Theme.px(12) <= card.y : next.model.trouble === "" && !next.crowded)
            width: parent.width
        }
    }
    DoneCard {
        id: card

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.landscape ? Theme.px(320) : Theme.pick(304, 284)
        enabled: !next.coded
        model: next.model
        opacity: next.coded ? 0 : 1
        visible: !Theme.small || (next.model.trouble === "" && (asks || leads || remembers || about === "sending" || about.startsWith("joined")))
        width: parent.width - 2 * x
        x: Theme.size.margin
    }
    ReceiptCode {
        anchors.bottom: card.bottom
        anchors.left: card.left
        anchors.right: card.right
        anchors.top: steps.top
        model: next.model
        visible: next.coded
    }
}
