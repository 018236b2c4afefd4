pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Models
import parts
import theme

// How the guest wants the receipt: three choices of the same size, large words
// on a small panel under each other. Without paper the first one says so.
Grid {
    id: row

    required property DoneViewModel model
    readonly property bool papery: model.hasPaper && model.receipt !== "out"
    readonly property var words: ({
            "print": papery ? qsTr("Print") : qsTr("No paper"),
            "qr": qsTr("QR code"),
            "none": qsTr("No receipt")
        })

    columns: Theme.tight ? 1 : 3
    spacing: Theme.gap(Theme.tight ? 16 : 20)

    Repeater {
        model: ["print", "qr", "none"]

        Touch {
            id: choice

            required property string modelData
            readonly property bool on: row.model.receipt === modelData

            Accessible.checkable: true
            Accessible.checked: on
            Accessible.role: Accessible.RadioButton
            corner: Theme.pick(44, 32)
            enabled: modelData !== "print" || row.papery
            height: Theme.tight ? Theme.size.smallButton : Theme.pick(Theme.landscape ? 148 : 204, 130)
            objectName: "receipt-" + modelData
            spoken: row.words[modelData]
            width: (row.width - (row.columns - 1) * row.spacing) / row.columns
            onTapped: row.model.takeReceipt(modelData)

            background: Rectangle {
                border.color: choice.on ? Theme.colour.accent : Theme.colour.edge
                border.width: choice.on ? Theme.border.selected : Theme.border.control
                color: choice.down || !choice.enabled ? Theme.colour.sunk : choice.on ? Theme.colour.accentSoft : Theme.colour.raised
                radius: choice.corner
            }
            contentItem: Item {
                Column {
                    anchors.centerIn: parent
                    spacing: Theme.pick(Theme.landscape ? 10 : 22, 4)
                    width: parent.width

                    Icon {
                        anchors.horizontalCenter: parent.horizontalCenter
                        colour: choice.enabled ? Theme.colour.ink : Theme.colour.overDisabled
                        name: choice.on ? "check" : choice.modelData
                        size: Theme.small ? 42 : 62
                        visible: !Theme.tight && word.lineCount < 2
                        stroke: 1.9
                    }
                    Words {
                        id: word

                        Accessible.ignored: true
                        color: choice.enabled ? Theme.colour.ink : Theme.colour.overDisabled
                        fontSizeMode: Theme.small ? Text.FixedSize : Text.HorizontalFit
                        heft: 600
                        horizontalAlignment: Text.AlignHCenter
                        px: Theme.small ? 0 : 30
                        step: Theme.small ? "caption" : "name"
                        text: row.words[choice.modelData]
                        tracking: 0
                        width: parent.width
                        wrapMode: Theme.small ? Text.Wrap : Text.NoWrap
                    }
                }
            }
        }
    }
}
