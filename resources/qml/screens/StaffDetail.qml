pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Models
import parts
import theme

// The chosen row: how it stands at the terminal, the kitchen and Thanx, what taking it back does, and the acts.
Item {
    id: detail

    required property StaffViewModel model
    readonly property bool open: model.isWithin && model.title !== ""

    visible: open

    Scrim {
        anchors.fill: parent
        shown: detail.open
        onTapped: detail.model.choose("")
    }
    Panel {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(24)
        anchors.horizontalCenter: parent.horizontalCenter
        height: Math.min(parent.height - Theme.px(120), rows.height + foot.height + Theme.px(110))
        level: 3
        objectName: "staffDetail"
        radius: Theme.radius.dialog
        width: Theme.landscape ? Theme.px(1080) : parent.width - 2 * Theme.size.marginBar

        // A touch beside its buttons changes nothing.
        MouseArea {
            anchors.fill: parent
        }
        Flickable {
            anchors.bottom: foot.top
            anchors.bottomMargin: Theme.px(20)
            anchors.left: parent.left
            anchors.margins: Theme.px(44)
            anchors.right: parent.right
            anchors.top: parent.top
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            contentHeight: rows.height

            Column {
                id: rows

                spacing: Theme.px(10)
                width: parent.width

                Words {
                    objectName: "detailTitle"
                    bottomPadding: Theme.px(10) - slack
                    step: "group"
                    text: detail.model.lead !== "" ? qsTr("%1: %2").arg(detail.model.lead).arg(detail.model.title) : StaffWords.row(detail.model.title)
                    width: parent.width
                    wrapMode: Text.Wrap
                }
                Repeater {
                    model: detail.model.facts

                    Item {
                        id: fact

                        required property string factKey
                        required property string label
                        required property string value
                        required property string code
                        required property string kind
                        readonly property bool isEffect: kind === "effect"

                        // Large words on a small panel: what it is stands over it.
                        readonly property bool stacked: Theme.tight && !isEffect

                        height: stacked ? name.height + told.height : Math.max(name.height, told.height)
                        width: rows.width

                        Words {
                            id: name

                            anchors.left: parent.left
                            color: Theme.colour.ink2
                            step: "staff"
                            text: fact.isEffect ? (Theme.rightToLeft ? "←" : "→") : StaffWords.row(fact.label)
                            width: fact.isEffect ? Theme.px(44) : fact.stacked ? parent.width : Theme.pick(250, 260)
                            wrapMode: Text.Wrap
                        }
                        Words {
                            id: told

                            anchors.left: fact.stacked ? parent.left : name.right
                            anchors.right: parent.right
                            color: fact.kind === "bad" ? Theme.colour.dangerInk : fact.kind === "good" ? Theme.colour.accentInk : Theme.colour.ink
                            heft: 600
                            y: fact.stacked ? name.height : 0
                            objectName: "fact-" + fact.factKey
                            step: "staff"
                            text: fact.isEffect ? StaffSays.effect(fact.code, fact.value) : fact.value !== "" ? StaffWords.fact(fact.label, fact.value) : StaffWords.values[fact.code] ?? fact.code
                            wrapMode: Text.Wrap
                        }
                    }
                }
            }
        }
        Row {
            id: foot

            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.px(36)
            anchors.left: parent.left
            anchors.leftMargin: Theme.px(44)
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(44)
            spacing: Theme.gap(12)

            StaffActs {
                acts: detail.model.detailActs
                busy: detail.model.busy !== ""
                width: parent.width - shut.width - parent.spacing
                onActed: (act, key) => detail.model.act(act, key)
            }
            Button {
                id: shut

                kind: "plain"
                height: Math.max(Theme.size.smallButton, Theme.size.touchPrimary)
                objectName: "closeDetail"
                small: true
                text: qsTr("Close")
                onTapped: detail.model.choose("")
            }
        }
    }
}
