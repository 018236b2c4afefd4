pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Models
import parts
import theme

// The house's name, who is within, the time, and how the house is.
Item {
    id: head

    required property StaffViewModel model
    readonly property var kinds: ({
            "ready": "good",
            "busy": "rye",
            "away": "bad"
        })

    height: devices.y + (devices.visible ? devices.height : 0)

    Wordmark {
        id: mark

        anchors.left: parent.left
        listens: false
        px: Math.max(Theme.small ? 52 : 46, Theme.largeText ? Theme.mm(10.1) / Theme.unit : 0)
    }
    Rectangle {
        anchors.left: mark.right
        anchors.leftMargin: Theme.px(16)
        anchors.verticalCenter: mark.verticalCenter
        color: Theme.colour.ink
        height: Math.max(Theme.pick(52, 64), Theme.arabic ? staffWord.height + Theme.px(8) : 0)
        radius: height / 2
        width: staffWord.width + Theme.px(40)

        Words {
            id: staffWord

            anchors.centerIn: parent
            color: Theme.colour.paper
            heft: 600
            step: "caption"
            text: qsTr("Staff")
        }
    }
    Row {
        anchors.right: parent.right
        anchors.verticalCenter: mark.verticalCenter
        spacing: Theme.px(14)

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            colour: Theme.colour.ink2
            name: "user"
            size: 28
            visible: who.visible
        }
        Words {
            id: who

            color: Theme.colour.ink2
            objectName: "officer"
            step: "label"
            text: head.model.officer
            visible: text !== "" && !Theme.small
        }
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            colour: Theme.colour.ink2
            name: "clock"
            size: 28
            visible: !Theme.small
        }
        Words {
            color: Theme.colour.ink2
            step: "label"
            text: head.model.clock
            // Large words on a small panel have no room for both.
            visible: !Theme.tight
        }
    }
    Flow {
        id: devices

        anchors.top: mark.bottom
        anchors.topMargin: Theme.px(24)
        spacing: Theme.px(12)
        visible: head.model.isWithin
        width: parent.width

        Tag {
            kind: head.model.reason ? "bad" : "good"
            objectName: "sells"
            symbol: head.model.reason ? "warn" : "check"
            text: head.model.reason ? StaffSays.stops(head.model.reason) : qsTr("Selling")
        }
        Repeater {
            model: head.model.devices

            Tag {
                required property string device
                required property string condition

                kind: head.kinds[condition] ?? "plain"
                objectName: "condition-" + device
                symbol: condition === "ready" ? "check" : condition === "away" ? "warn" : ""
                text: StaffWords.device(device, condition)
                visible: !Theme.small || condition !== "ready"
            }
        }
    }
}
