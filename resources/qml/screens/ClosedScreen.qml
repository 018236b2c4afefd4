import QtQuick
import Kiosk.Models
import parts
import theme

// Nothing to order now: the headline says what to do, below it why and when it returns.
Item {
    id: screen

    required property ClosedViewModel model
    required property FrameViewModel frame
    readonly property bool paused: model.reason !== ""
    readonly property bool doubt: model.number !== ""
    readonly property bool paid: model.reason === "paid_unwritten"
    readonly property bool hasHours: !paused && model.week.count > 0
    readonly property string back: model.backAt ? qsTr("Back at %1.").arg(model.backAt) : model.backOn ? qsTr("Back on %1.").arg(model.backOn) : qsTr("See you soon.")

    objectName: "ClosedScreen"

    PosterFrame {
        id: poster

        readonly property var tint: screen.paused ? Theme.poster.paused_and_unknown : Theme.poster.closed

        anchors.fill: parent
        low: tint.bottom
        lowerSmall: !screen.paused ? 720 : !Theme.tight ? 700 : screen.doubt ? 960 : 860
        lowerTop: screen.hasHours ? 1104 : 1176
        high: tint.top

        back: Item {
            anchors.fill: parent
            clip: Theme.landscape

            Item {
                height: 616
                // Large words would lie upon it.
                visible: !Theme.tight || (!screen.paused && headline.lineCount < 3)
                scale: Theme.unit * (Theme.landscape ? 0.9 : Theme.small ? 0.5 : 1)
                transformOrigin: Item.Bottom
                width: 1080
                x: (parent.width - width) / 2
                y: parent.height - height - (Theme.landscape ? Theme.px(60) : 0)

                Rectangle {
                    color: poster.tint.disc
                    height: Theme.landscape ? 760 : 820
                    radius: height / 2
                    width: 820
                    x: 130
                    y: screen.hasHours ? 52 : 0
                }
                Spot {
                    height: 80
                    visible: screen.paused
                    width: 500
                    x: 290
                    y: 478
                }
                Food {
                    height: 480
                    picture: "ui/bell"
                    visible: screen.paused
                    width: 480
                    x: 300
                    y: 62
                }
                Standing {
                    picture: "coffee"
                    side: 430
                    visible: !screen.paused
                    x: 112
                    y: 166
                }
                Standing {
                    picture: "croissant"
                    side: 480
                    visible: !screen.paused
                    x: 490
                    y: 122
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
                onKnocked: screen.frame.knock()
            }
            Words {
                id: headline

                objectName: "closedTitle"
                leading: screen.paused ? 0.96 : 0.95
                step: screen.paused || screen.model.backOn ? "poster_2" : "poster"
                text: screen.doubt ? qsTr("Number %1:\nplease see us.").arg(screen.model.number) : screen.paused ? qsTr("Please order\nat the counter.") : (screen.model.isNight ? qsTr("Good night.") : qsTr("We’re closed.")) + "\n" + screen.back
                tracking: -0.04
                width: parent.width - anchors.leftMargin
                wrapMode: Text.Wrap
                anchors.left: parent?.left
                anchors.leftMargin: Theme.pick(52, 28)
                y: Theme.landscape ? Theme.px(160) : Theme.pick(184, 104)
            }
        }
        lower: Item {
            anchors.fill: parent

            Words {
                id: title

                step: screen.hasHours ? "panel" : "section"
                text: screen.doubt ? screen.paid ? qsTr("You’ve paid") : qsTr("We are still checking the payment") : screen.paused ? qsTr("This screen is taking a break") : screen.hasHours ? qsTr("Opening hours") : qsTr("We’re closed right now")
                width: parent.width - 2 * x
                wrapMode: Text.Wrap
                x: Theme.size.marginPoster
                y: Theme.landscape ? Theme.px(220) : screen.hasHours ? Theme.pick(48, 32) : Theme.pick(60, 40)
            }
            Words {
                id: why

                anchors.top: title.bottom
                anchors.topMargin: Theme.px(24)
                color: Theme.colour.ink2
                leading: Theme.tight ? 1.15 : 1.4
                objectName: "closedReason"
                step: "lead"
                text: screen.doubt && screen.paid ? qsTr("Your payment went through. Please don’t pay again. Show your number at the counter: someone brings your order to the kitchen by hand.") : screen.doubt ? qsTr("Please don’t pay again. Show your number at the counter: if the payment worked, we start cooking. If it didn’t, you have paid nothing.") : screen.paused ? Sentences.pause(screen.model.reason, screen.model.cause, screen.model.resumes) : openings.advice
                visible: !screen.hasHours
                width: parent.width - 2 * x
                wrapMode: Text.Wrap
                x: Theme.size.marginPoster
            }
            ClosedHours {
                id: openings

                anchors.top: title.bottom
                anchors.topMargin: Theme.px(32)
                backAt: screen.model.backAt
                isSplit: screen.model.isSplit
                height: (tongues.visible ? tongues.y : parent.height - Theme.size.dock) - Theme.gap(16) - y
                visible: screen.hasHours
                week: screen.model.week
                width: parent.width - 2 * x
                x: Theme.size.margin
            }
            Panel {
                height: Math.max(Theme.pick(116, 110), hint.height + Theme.px(24))
                radius: Theme.px(44)
                // Said where there is room for it.
                visible: screen.paused && !screen.doubt && !Theme.tight && (Theme.small || y + height + Theme.gap(8) <= tongues.y)
                width: parent.width - 2 * x
                x: Theme.size.margin
                y: Math.max(why.y + why.height + Theme.px(24), Theme.landscape ? 0 : Theme.pick(324, 0))

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    colour: Theme.colour.accent
                    name: "leaf"
                    size: 44
                    anchors.left: parent?.left
                    anchors.leftMargin: Theme.pick(40, 24)
                }
                Words {
                    id: hint

                    anchors.verticalCenter: parent.verticalCenter
                    leading: 1.35
                    step: "name"
                    width: parent.width - anchors.leftMargin - Theme.px(16)
                    wrapMode: Text.Wrap
                    text: Theme.small ? qsTr("Show your code there.") : qsTr("Members: show your code at the counter.")
                    tracking: 0
                    anchors.left: parent?.left
                    anchors.leftMargin: Theme.pick(108, 100)
                }
            }
            LanguageRow {
                id: tongues

                anchors.bottom: parent.bottom
                anchors.bottomMargin: Theme.size.dock + Theme.gap(24)
                languages: screen.model.languages
                visible: !Theme.small
                width: parent.width - 2 * x
                x: Theme.size.margin
                onChosen: code => screen.model.setLanguage(code)
            }
        }
    }
}
