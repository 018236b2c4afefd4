import QtQuick
import QtQuick.Layouts
import Kiosk.Models
import parts
import theme

// A card was not taken: what, why in plain words, that nothing was charged, and the ways on.
PosterFrame {
    id: face

    required property PayViewModel model
    readonly property string headline: ({
            "cancelled": qsTr("The payment\nwas stopped"),
            "terminal_away": qsTr("The reader\nisn’t there"),
            "terminal_busy": qsTr("The reader\nis busy")
        })[model.trouble] ?? qsTr("That card\ndidn’t go\nthrough")

    low: Theme.poster.declined.bottom
    // The words above come first.
    lowerSmall: Math.min(760, 1280 - reason.foot / Theme.unit)
    lowerTop: Math.max(768, reason.foot / Theme.unit)
    high: Theme.poster.declined.top

    upper: Item {
        anchors.fill: parent

        Wordmark {
            px: Theme.pick(56, 52) / Theme.unit
            anchors.left: parent?.left
            anchors.leftMargin: Theme.size.marginPoster
            y: Theme.pick(56, 36)
        }
        Item {
            id: card

            height: Theme.px(440)
            scale: Theme.small ? 0.6 : Theme.landscape ? Math.min(1, (face.height - Theme.px(90) - y) / height) : Theme.largeText ? 0.72 : 1
            transformOrigin: Item.TopRight
            width: Theme.px(440)
            anchors.right: parent?.right
            anchors.rightMargin: Theme.pick(72, 16)
            y: Theme.landscape ? Math.max(Theme.px(520), reason.foot - Theme.px(36)) : Theme.pick(186, 110)

            Spot {
                height: Theme.px(76)
                width: Theme.px(420)
                x: Theme.px(8)
                y: Theme.px(402)
            }
            Food {
                anchors.fill: parent
                picture: "ui/credit-card"
            }
            Rectangle {
                border.color: Qt.tint(Theme.poster.declined.bottom, "#20FFFFFF")
                border.width: Theme.px(8)
                color: Theme.colour.danger
                height: width
                radius: width / 2
                width: Theme.px(120)
                x: Theme.px(320)
                y: Theme.px(306)

                Icon {
                    anchors.centerIn: parent
                    colour: Theme.colour.overDanger
                    name: "close"
                    size: Theme.small ? 46 : 60
                    stroke: 3
                }
            }
        }
        Words {
            id: title

            leading: 0.98
            objectName: "declinedTitle"
            px: Theme.tight ? 64 : 0
            step: "poster_2"
            text: face.headline
            width: Theme.landscape ? parent.width - 2 * anchors.leftMargin : implicitWidth
            wrapMode: Text.Wrap
            anchors.left: parent?.left
            anchors.leftMargin: Theme.pick(54, 30)
            y: Theme.landscape ? Theme.px(150) : Theme.pick(184, 104)
        }
        Words {
            id: reason

            readonly property real foot: y + height + Theme.px(28)
            leading: 1.35
            objectName: "declinedReason"
            step: "group"
            text: [Sentences.fact(face.model.trouble || "declined", ""), qsTr("Nothing was charged.")].join("\n")
            tracking: 0
            // On a small panel and in landscape the card stands lower.
            width: Theme.small || Theme.landscape ? parent.width - 2 * Theme.size.marginPoster : Theme.px(520)
            wrapMode: Text.Wrap
            y: Math.max(title.y + title.height + Theme.px(Theme.tight ? 16 : Theme.small ? 24 : 47), Theme.small && !Theme.tight ? card.y + card.height * card.scale : 0)
            anchors.left: parent?.left
            anchors.leftMargin: Theme.size.marginPoster
        }
    }
    lower: Item {
        anchors.fill: parent

        Row {
            id: kept

            spacing: Theme.px(20)
            anchors.left: parent?.left
            anchors.leftMargin: Theme.size.marginPoster
            // Large on a small panel, the way back to the order says it.
            visible: !Theme.tight
            y: Theme.landscape ? Theme.px(120) : Theme.pick(68, 40)

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                colour: Theme.colour.accent
                name: "check"
                size: 44
                stroke: 2.6
            }
            Words {
                color: Theme.colour.accent
                heft: 600
                objectName: "kept"
                step: "lead"
                text: face.model.kept ? qsTr("Your order and “%1” are kept.").arg(Theme.apart(face.model.kept)) : qsTr("Your order is kept.")
                width: face.lowerWidth - x - 2 * Theme.size.marginPoster
                wrapMode: Text.Wrap
            }
        }
        Column {
            spacing: Theme.pick(24, 18)
            width: parent.width - 2 * x
            x: Theme.size.margin
            y: kept.visible ? kept.y + Math.max(kept.height, Theme.px(46)) + Theme.px(54) : Theme.px(40)

            WayRow {
                objectName: "sameCard"
                sentence: qsTr("Check the chip and try once more.")
                symbol: "swap"
                title: qsTr("Try this card again")
                visible: !Theme.small
                width: parent.width
                onTapped: face.model.tryAgain()
            }
            WayRow {
                objectName: "changeOrder"
                sentence: qsTr("Everything stays in it.")
                symbol: "edit"
                title: qsTr("Change my order")
                width: parent.width
                onTapped: face.model.changeOrder()
            }
            Row {
                anchors.left: parent?.left
                anchors.leftMargin: Theme.px(8)
                spacing: Theme.px(20)
                topPadding: Theme.px(24)
                visible: !Theme.small

                Icon {
                    colour: Theme.colour.ink2
                    name: "bell"
                    size: 40
                    stroke: 1.8
                }
                Words {
                    color: Theme.colour.ink2
                    heft: 500
                    step: "body"
                    text: qsTr("Need a hand? Press Help and we come over.")
                    width: Math.min(implicitWidth, face.lowerWidth - 2 * Theme.size.margin - x)
                    wrapMode: Text.Wrap
                }
            }
        }
        Bar {
            startPadding: Theme.px(24)

            BarTotal {
                label: qsTr("Total")
                total: face.model.amount
            }
            Button {
                Layout.fillWidth: true
                Layout.leftMargin: Theme.px(28)
                kind: "primary"
                objectName: "tryAgain"
                symbol: "card"
                symbolSize: 42
                symbolStroke: 2
                text: Theme.small ? qsTr("Try again") : qsTr("Use another card")
                onTapped: face.model.tryAgain()
            }
        }
    }
}
