import QtQuick
import Kiosk.Models
import parts
import theme

// Nobody knows yet whether the money moved: what holds either way, and that somebody comes.
PosterFrame {
    id: face

    required property PayViewModel model

    low: Theme.poster.paused_and_unknown.bottom
    lowerSmall: Theme.tight ? 700 : 660
    lowerTop: 1176
    high: Theme.poster.paused_and_unknown.top

    upper: Item {
        anchors.fill: parent

        Wordmark {
            px: Theme.pick(56, 52) / Theme.unit
            anchors.left: parent?.left
            anchors.leftMargin: Theme.size.marginPoster
            y: Theme.pick(56, 36)
        }
        Words {
            id: title

            px: Theme.tight ? 64 : 0
            step: "poster_2"
            text: qsTr("Please don’t\npay again.")
            tracking: -0.04
            anchors.left: parent?.left
            anchors.leftMargin: Theme.pick(53, 30)
            y: Theme.landscape ? Theme.px(150) : Theme.pick(184, 100)
        }
        Words {
            anchors.left: parent?.left
            anchors.leftMargin: Theme.size.marginPoster
            anchors.top: title.bottom
            anchors.topMargin: Theme.px(31)
            heft: 500
            leading: 1.35
            step: "group"
            objectName: "unknownWords"
            text: face.model.isHelpCalled ? qsTr("The card reader hasn’t told us if the payment worked. We are checking, and someone is on the way to you.") : qsTr("The card reader hasn’t told us if the payment worked. We are checking.")
            tracking: 0
            // Whole, or not at all: what holds either way is on the paper.
            visible: !Theme.small && y + height <= plate.y
            width: Math.min(Theme.px(940), parent.width - 2 * Theme.size.marginPoster)
            wrapMode: Text.Wrap
        }
        NumberCard {
            id: plate

            amount: face.model.amount
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.pick(Theme.landscape ? 48 : 64, 30)
            height: Theme.pick(440, 280)
            number: face.model.orderNumber
            time: face.model.placedAt
            width: parent.width - 2 * x
            x: Theme.size.margin
        }
    }
    lower: Item {
        anchors.fill: parent

        Column {
            id: checks

            spacing: Theme.tight ? Theme.px(8) : Theme.pick(36, 14)
            width: parent.width - 2 * x
            x: Theme.size.marginPoster
            y: Theme.landscape ? Theme.px(200) : Theme.tight ? Theme.px(20) : Theme.pick(72, 34)

            CheckLine {
                text: qsTr("Your order is safe under %1.").arg(face.model.orderNumber)
                // Large on a small panel, the card says it alone.
                visible: !Theme.tight
                width: parent.width
            }
            CheckLine {
                text: qsTr("If the payment worked, we start cooking.")
                width: parent.width
            }
            CheckLine {
                text: qsTr("If it didn’t, you have paid nothing.")
                width: parent.width
            }
        }
        StatusPill {
            anchors.bottom: again.top
            anchors.bottomMargin: Theme.pick(68, 24)
            busy: true
            kind: "rye"
            objectName: "payStatus"
            text: qsTr("Asking the card reader")
            visible: !Theme.small && y >= checks.y + checks.height
            anchors.left: parent?.left
            anchors.leftMargin: Theme.size.margin
        }
        Button {
            id: again

            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.pick(132, 126)
            objectName: "callAgain"
            symbol: "bell"
            symbolSize: 42
            symbolStroke: 1.9
            text: face.model.isHelpCalled ? qsTr("Call someone again") : qsTr("Call someone")
            width: parent.width - 2 * x
            x: Theme.size.margin
            onTapped: face.model.callHelp()
        }
    }
}
