pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Models
import parts
import theme

// Tests that take the whole screen: touch grid, ruler, the scanner's live picture; and the wiping of the glass.
Rectangle {
    id: over

    required property StaffViewModel model
    required property LiveViewModel live
    readonly property string kind: model.overlay
    readonly property int columns: Theme.landscape ? 12 : 6
    readonly property int lines: Theme.landscape ? 6 : 10
    // The last field is the way out.
    readonly property int fields: columns * lines - 1
    property int touched: 0

    color: Theme.colour.paper
    objectName: "staffOverlay"
    visible: kind !== ""

    onKindChanged: {
        live.watch(kind === "scanner");
        touched = 0;
    }
    onTouchedChanged: if (touched === fields)
        model.act("touch_passed", "")

    MouseArea {
        anchors.fill: parent
    }
    Grid {
        columns: over.columns
        visible: over.kind === "touch"

        Repeater {
            model: over.visible && over.kind === "touch" ? over.fields : 0

            Rectangle {
                id: cell

                required property int index
                property bool on: false

                border.color: Theme.colour.line
                border.width: Theme.border.hairline
                color: on ? Theme.colour.accentSoft : Theme.colour.raised
                height: over.height / over.lines
                objectName: "cell-" + index
                width: over.width / over.columns

                MouseArea {
                    anchors.fill: parent
                    onPressed: {
                        over.touched += cell.on ? 0 : 1;
                        cell.on = true;
                    }
                }
            }
        }
    }
    Column {
        anchors.centerIn: parent
        spacing: Theme.px(28)
        visible: over.kind !== "touch"
        width: parent.width - 2 * Theme.size.margin

        Loader {
            active: over.kind === "scanner"
            anchors.horizontalCenter: parent.horizontalCenter
            height: active ? Theme.px(Theme.landscape ? 560 : 760) : 0
            width: Math.min(parent.width, Theme.px(984))

            sourceComponent: LivePanel {
                live: over.live
                sentence: qsTr("Hold any code up to the camera.")
                status: qsTr("Looking")
            }
        }
        // A hundred millimetres, if the panel's width is set right.
        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.colour.ink
            height: Theme.px(60)
            objectName: "ruler"
            visible: over.kind === "ruler"
            width: Theme.mm(100)
        }
        Words {
            horizontalAlignment: Text.AlignHCenter
            objectName: "overlaySays"
            step: over.kind === "cleaning" ? "display" : "lead"
            text: StaffSays.overlay(over.kind, over.model.leftS, over.model.echo)
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
    Button {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(20)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(12)
        kind: "inked"
        objectName: "closeOverlay"
        small: true
        text: qsTr("Close")
        visible: over.kind !== "cleaning"
        onTapped: over.model.act("close", "")
    }
}
