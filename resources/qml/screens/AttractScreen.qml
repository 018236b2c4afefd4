pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Models
import parts
import theme

// The poster is the start: the ways to eat are the buttons. Three scenes take turns above them.
Item {
    id: screen

    required property AttractViewModel model
    required property FrameViewModel frame
    readonly property bool single: model.isSingleStart

    objectName: "AttractScreen"

    PosterFrame {
        anchors.fill: parent
        lowerSmall: 622
        lowerTop: 1104
        high: "transparent"

        back: AttractScenes {
            anchors.fill: parent
        }
        upper: Item {
            anchors.fill: parent

            Wordmark {
                id: wordmark

                px: Theme.pick(56, 52) / Theme.unit
                anchors.left: parent?.left
                anchors.leftMargin: Theme.size.marginPoster
                y: Theme.pick(56, 36)
                onKnocked: screen.frame.knock()
            }
            OpenUntil {
                anchors.right: parent?.right
                anchors.rightMargin: Theme.size.marginPoster
                anchors.verticalCenter: wordmark.verticalCenter
                // Less is said where it has no room.
                visible: screen.model.openUntil !== "" && width + wordmark.width + 3 * Theme.size.marginPoster <= parent.width
                at: screen.model.openUntil
            }
        }
        lower: Item {
            anchors.fill: parent

            Words {
                anchors.bottom: ways.top
                anchors.bottomMargin: Theme.pick(32, 22)
                step: "panel"
                text: qsTr("Where will you eat?")
                anchors.left: parent?.left
                anchors.leftMargin: Theme.size.marginPoster
            }
            Row {
                id: ways

                anchors.bottom: strip.top
                anchors.bottomMargin: Theme.gap(24)
                spacing: Theme.gap(24)
                width: parent.width - 2 * x
                x: Theme.size.margin

                Repeater {
                    id: cards

                    model: screen.model.dinings

                    ChoiceCard {
                        required property string code
                        readonly property bool eatsIn: code === "eat_in"

                        height: Theme.landscape ? Theme.px(400) : Theme.pick(296, 220) - Math.max(0, languages.height - languages.chipHeight)
                        objectName: eatsIn ? "eatIn" : "takeAway"
                        picture: eatsIn ? "ui/plate" : "ui/shopping-bags"
                        pictureSide: Theme.small ? 108 : eatsIn ? 156 : 148
                        text: screen.single ? qsTr("Start order") : Sentences.dining(code)
                        width: (ways.width - (cards.count - 1) * ways.spacing) / cards.count
                        onTapped: screen.model.start(code)
                    }
                }
            }
            RyeStrip {
                id: strip

                actName: "signInStart"
                anchors.bottom: languages.top
                anchors.bottomMargin: Theme.gap(24)
                height: Theme.pick(132, 116)
                pointer: "arrowdown"
                sentence: screen.model.isScannerReady ? qsTr("Show its code to the scanner, any time.") : qsTr("Sign in with your phone number or email.")
                title: qsTr("Have our app?")
                touchable: true
                width: parent.width - 2 * x
                x: Theme.size.margin
                onActed: screen.model.signIn()
            }
            LanguageRow {
                id: languages

                anchors.bottom: parent.bottom
                anchors.bottomMargin: Theme.size.dock + (visible ? Theme.gap(24) : 0)
                // A small panel has them in the dock.
                height: visible ? implicitHeight : 0
                languages: screen.model.languages
                visible: !Theme.small
                width: parent.width - 2 * x
                x: Theme.size.margin
                onChosen: code => screen.model.setLanguage(code)
            }
        }
    }
}
