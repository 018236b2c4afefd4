import QtQuick
import Kiosk.Models
import parts
import theme

// The amount, the card reader and where it is, and what it does now.
PosterFrame {
    id: face

    required property PayViewModel model
    readonly property bool waits: model.step === "present_card"
    readonly property string status: ({
            "preparing": qsTr("One moment"),
            "present_card": qsTr("Waiting for your card"),
            "reading": qsTr("Reading, keep it there"),
            "approved": qsTr("Approved"),
            "cancelling": qsTr("Cancelling")
        })[model.step] ?? qsTr("One moment")

    low: Theme.poster.pay.bottom
    lowerSmall: 640
    lowerTop: 1176
    high: Theme.poster.pay.top

    back: Item {
        anchors.fill: parent

        Item {
            height: 588
            scale: Math.min(Theme.unit, (parent.height - amount.y - amount.height - Theme.px(20)) / 730)
            transformOrigin: Item.Bottom
            width: 1080
            x: (parent.width - width) / 2
            y: parent.height - height

            CardReader {
                amount: face.model.amount
                scale: 1 / Theme.unit
                transformOrigin: Item.TopLeft
                x: 216
            }
            Pointer {
                direction: "right"
                moving: face.waits && !Theme.reducedMotion
                scale: 1 / Theme.unit
                transformOrigin: Item.TopLeft
                visible: face.waits || face.model.step === "preparing"
                x: 732
                y: 132
            }
        }
    }
    upper: Item {
        anchors.fill: parent

        Wordmark {
            px: Theme.pick(56, 52) / Theme.unit
            anchors.left: parent?.left
            anchors.leftMargin: Theme.size.marginPoster
            y: Theme.pick(56, 36)
        }
        Words {
            id: label

            color: Theme.colour.ink2
            leading: 1.35
            step: "group"
            text: qsTr("Your total")
            tracking: 0
            anchors.left: parent?.left
            anchors.leftMargin: Theme.size.marginPoster
            y: Theme.pick(172, 110)
        }
        Words {
            id: amount

            anchors.top: label.bottom
            leading: 1
            objectName: "amount"
            step: "hero"
            text: face.model.amount
            tracking: -0.045
            anchors.left: parent?.left
            anchors.leftMargin: Theme.pick(48, 28)
        }
    }
    lower: Item {
        anchors.fill: parent

        Words {
            id: title

            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.textPx(24)
            step: "display"
            text: face.waits || face.model.step === "preparing" ? qsTr("Tap, insert or swipe") : face.status
            width: parent.width - 2 * x
            x: Theme.size.marginPoster
            y: Theme.landscape ? Theme.px(240) : Theme.pick(64, 48)
        }
        Words {
            id: where

            anchors.top: title.bottom
            // On a small panel the lines keep off what stands below them.
            anchors.topMargin: Theme.pick(32, Theme.tight ? 12 : 20)
            color: Theme.colour.ink2
            leading: Theme.small ? 1.2 : 1.4
            objectName: "payHint"
            step: "lead"
            text: face.model.step === "reading" ? qsTr("Keep your card where it is.") : [qsTr("The card reader is on your right, below the screen."), Theme.small ? "" : qsTr("Phones and watches work too.")].join("\n").trim()
            visible: face.waits || face.model.step === "preparing" || face.model.step === "reading"
            width: parent.width - 2 * x
            wrapMode: Text.Wrap
            x: Theme.size.marginPoster
        }
        StatusPill {
            busy: face.model.step === "preparing" || face.model.step === "cancelling"
            kind: face.model.step === "cancelling" ? "rye" : "good"
            objectName: "payStatus"
            text: face.status
            visible: !Theme.tight || !where.visible
            anchors.left: parent?.left
            anchors.leftMargin: Theme.size.margin
            y: Theme.landscape ? Theme.px(560) : Theme.pick(348, 272)
        }
        Button {
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.pick(132, 126)
            enabled: face.model.mayCancel
            objectName: "cancelPayment"
            text: qsTr("Cancel payment")
            visible: face.model.step !== "approved"
            width: parent.width - 2 * x
            x: Theme.size.margin
            onTapped: face.model.cancel()
        }
    }
}
