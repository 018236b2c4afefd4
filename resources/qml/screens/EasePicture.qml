pragma ComponentBehavior: Bound

import QtQuick
import parts
import theme

// What a switch does, as a small drawn panel: touched things below, one large letter, black on white, and so on.
Item {
    id: art

    required property string code
    readonly property bool isPanel: ["reach", "high_contrast"].includes(code)

    height: Theme.px(92)
    width: height

    component Line: Rectangle {
        property real at: 0

        color: Theme.colour.ink
        height: Theme.px(8)
        radius: height / 2
        width: panel.width - 2 * x
        x: Theme.px(12)
        y: Theme.px(at)
    }

    Rectangle {
        id: panel

        anchors.centerIn: parent
        border.color: Theme.colour.ink
        border.width: Theme.px(art.code === "high_contrast" ? 6 : 4)
        color: art.code === "high_contrast" ? "white" : Theme.colour.paper
        height: Theme.px(88)
        radius: Theme.px(14)
        visible: art.isPanel
        width: Theme.px(62)

        Line {
            at: art.code === "reach" ? 48 : 18
            color: art.code === "reach" ? Theme.colour.accent : "black"
            height: Theme.px(art.code === "reach" ? 10 : 12)
        }
        Line {
            at: art.code === "reach" ? 64 : 38
            color: art.code === "reach" ? Theme.colour.accent : "black"
            height: Theme.px(art.code === "reach" ? 10 : 12)
        }
        Line {
            at: 58
            color: "black"
            height: Theme.px(12)
            visible: art.code === "high_contrast"
        }
        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: "arrowdown"
            size: 28
            stroke: 3
            visible: art.code === "reach"
            y: Theme.px(10)
        }
    }
    Words {
        anchors.centerIn: parent
        heft: 700
        px: 84
        step: "screen"
        text: "A"
        visible: art.code === "large_text"
        Accessible.ignored: true
    }
    Icon {
        anchors.centerIn: parent
        name: art.code === "spoken" ? "chat" : "pause"
        size: 68
        stroke: 2
        visible: ["spoken", "reduced_motion"].includes(art.code)
    }
}
