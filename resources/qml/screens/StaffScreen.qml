pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Models
import parts
import theme

// The corner behind the counter: how the devices are, and the way out, ink-black at the lower right.
Rectangle {
    id: screen

    required property StaffViewModel model
    readonly property var devices: ({
            "scanner": qsTr("Scanner"),
            "printer": qsTr("Printer"),
            "terminal": qsTr("Card reader"),
            "programme": qsTr("Rewards programme")
        })
    readonly property var conditions: ({
            "ready": qsTr("Ready"),
            "busy": qsTr("Busy"),
            "away": qsTr("Not answering"),
            "off": qsTr("Off")
        })

    color: Theme.colour.paper
    objectName: "StaffScreen"

    Wordmark {
        listens: false
        x: Theme.size.margin
        y: Theme.pick(50, 24)
    }
    Words {
        id: title

        step: "screen"
        tabular: false
        text: qsTr("Staff corner")
        x: Theme.size.margin
        y: Theme.pick(150, 110)
    }
    Words {
        id: version

        anchors.top: title.bottom
        anchors.topMargin: Theme.px(12)
        color: Theme.colour.ink2
        step: "label"
        text: screen.model.reason ? Sentences.fact(screen.model.reason, "") : qsTr("Menu %1. The kiosk sells.").arg(screen.model.menuVersion)
        width: parent.width - 2 * x
        wrapMode: Text.Wrap
        x: Theme.size.margin
    }
    Panel {
        anchors.top: version.bottom
        anchors.topMargin: Theme.px(40)
        height: rows.height + Theme.px(24)
        width: Math.min(parent.width - 2 * x, Theme.px(984))
        x: Theme.size.margin

        Column {
            id: rows

            width: parent.width - 2 * x
            x: Theme.pick(40, 24)
            y: Theme.px(12)

            Repeater {
                model: screen.model.devices

                Item {
                    id: row

                    required property int index
                    required property string device
                    required property string condition

                    height: Theme.pick(96, 104)
                    objectName: "device-" + device
                    width: rows.width

                    Rule {
                        visible: row.index > 0
                        width: parent.width
                    }
                    Words {
                        anchors.verticalCenter: parent.verticalCenter
                        step: "name"
                        text: screen.devices[row.device] ?? row.device
                    }
                    Tag {
                        anchors.right: parent.right
                        anchors.verticalCenter: parent.verticalCenter
                        objectName: "condition-" + row.device
                        kind: row.condition === "ready" ? "good" : row.condition === "away" ? "bad" : "plain"
                        text: screen.conditions[row.condition] ?? row.condition
                    }
                }
            }
        }
    }
    Button {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.pick(132, 126)
        anchors.right: parent.right
        anchors.rightMargin: Theme.size.margin
        kind: "inked"
        objectName: "leaveStaff"
        text: qsTr("Back to guests")
        onTapped: screen.model.leave()
    }
}
