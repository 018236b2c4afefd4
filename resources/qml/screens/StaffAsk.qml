pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Models
import parts
import theme

// What must be answered before an act: a choice, a second PIN, or a number, phone or address that is typed.
Item {
    id: asking

    required property StaffViewModel model
    readonly property string ask: model.ask
    readonly property bool types: ["last4", "phone", "email", "find", "dish"].includes(ask)
    readonly property bool byEmail: ask === "email" || ask === "dish"

    visible: ask !== ""

    Scrim {
        anchors.fill: parent
        shown: asking.visible
        onTapped: asking.model.act("cancel", "")
    }
    Panel {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(24)
        anchors.horizontalCenter: parent.horizontalCenter
        height: body.height + Theme.px(88)
        // Its keys are white.
        color: Theme.colour.paper
        level: 3
        objectName: "staffAsk"
        radius: Theme.radius.dialog
        width: Theme.landscape ? Theme.px(asking.byEmail ? 1300 : 820) : parent.width - 2 * Theme.size.marginBar

        MouseArea {
            anchors.fill: parent
        }
        Column {
            id: body

            spacing: Theme.gap(Theme.landscape ? 14 : 22)
            width: parent.width - 2 * x
            // Seven keys in a row need all of a small panel.
            x: Theme.pick(44, 20)
            y: Theme.px(40)

            Words {
                objectName: "askTitle"
                step: "group"
                text: StaffSays.question(asking.ask, asking.model.askAct)
                width: parent.width
                wrapMode: Text.Wrap
            }
            Words {
                color: Theme.colour.dangerInk
                objectName: "askCarts"
                step: "staff"
                text: StaffWords.carts(asking.model.askCarts)
                visible: text !== ""
                width: parent.width
                wrapMode: Text.Wrap
            }
            Repeater {
                model: asking.model.choices

                Button {
                    required property string deed

                    objectName: "choice-" + deed
                    small: true
                    text: StaffWords.choices[deed] ?? deed
                    width: body.width
                    onTapped: asking.model.answer(deed)
                }
            }
            StaffPad {
                bad: asking.model.askTrouble !== ""
                figures: asking.model.figures
                keyHeight: Theme.landscape ? Theme.px(88) : Theme.pick(120, 110)
                says: StaffSays.door(asking.model.askTrouble, 0)
                visible: asking.ask === "pin"
                width: parent.width
                onErased: asking.model.erase()
                onTyped: key => asking.model.type(key)
            }
            Field {
                height: Theme.pick(116, 110)
                labelPx: 44
                objectName: "askTyped"
                placeholder: ({
                        "phone": "(555) 555-0100",
                        "email": "name@example.com",
                        "last4": "0000",
                        "find": "47"
                    })[asking.ask] ?? ""
                text: asking.model.askTyped
                visible: asking.types
                width: parent.width
            }
            Keypad {
                keyHeight: Theme.landscape ? Theme.px(84) : Theme.pick(116, 104)
                visible: asking.types && !asking.byEmail
                width: parent.width
                onCleared: asking.model.erase()
                onErased: asking.model.erase()
                onTyped: key => asking.model.type(key)
            }
            EmailKeys {
                endings: []
                keyHeight: Theme.landscape ? Theme.px(72) : Theme.pick(96, 88)
                visible: asking.byEmail
                width: parent.width
                onCleared: asking.model.erase()
                onErased: asking.model.erase()
                onTyped: key => asking.model.type(key)
            }
            Row {
                layoutDirection: Qt.RightToLeft
                spacing: Theme.gap(12)
                width: parent.width

                Button {
                    kind: "primary"
                    height: Math.max(Theme.size.smallButton, Theme.size.touchPrimary)
                    objectName: "askDone"
                    small: true
                    text: qsTr("Go on")
                    visible: asking.types
                    onTapped: asking.model.answer("")
                }
                Button {
                    kind: "plain"
                    height: Math.max(Theme.size.smallButton, Theme.size.touchPrimary)
                    objectName: "askCancel"
                    small: true
                    text: qsTr("Cancel")
                    onTapped: asking.model.act("cancel", "")
                }
            }
        }
    }
}
