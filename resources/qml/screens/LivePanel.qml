import QtQuick
import Kiosk.Models
import parts
import theme

// Where to hold the code when there is a camera to look through: what it sees, and what would help.
Rectangle {
    id: panel

    required property LiveViewModel live
    property string status: ""
    property string sentence: ""
    property string direction: "down"
    readonly property bool tight: Theme.low || Theme.small
    readonly property real gap: Theme.px(Theme.low ? 24 : 32)
    readonly property var turns: ({ down: 0, left: 90, up: 180, right: -90 })
    readonly property var hints: ({
            closer: qsTr("A little closer"),
            glare: qsTr("Tilt away from the light"),
            brighter: qsTr("Turn up your screen")
        })

    border.width: Theme.highContrast ? Theme.border.control : 0
    color: Theme.colour.mint
    implicitHeight: Theme.px(688)
    implicitWidth: Theme.px(984)
    radius: Theme.px(56)

    LiveView {
        id: view

        around: panel.color
        aspect: panel.live.aspect
        corners: panel.live.corners
        height: parent.height - y - Math.max(words.height, arrow.height) - 2 * panel.gap
        objectName: "live"
        read: panel.live.isRead
        source: panel.live.picture
        width: parent.width - 2 * x
        x: panel.gap
        y: panel.gap
    }
    Rectangle {
        id: arrow

        anchors.left: view.left
        anchors.verticalCenter: words.verticalCenter
        color: Theme.colour.accent
        height: width
        radius: width / 2
        width: Theme.px(Theme.low ? 84 : 104)

        Icon {
            anchors.centerIn: parent
            colour: Theme.colour.overAccent
            name: "arrowdown"
            rotation: panel.turns[panel.direction]
            size: Theme.low ? 50 : 62
            stroke: 2.4
        }
    }
    // Where there is little room, what would help stands in the place of what to do.
    Item {
        id: words

        anchors.left: arrow.right
        anchors.leftMargin: Theme.px(28)
        anchors.right: view.right
        height: panel.tight ? Math.max(fact.height, rest.height) : fact.height + rest.height
        y: view.y + view.height + (parent.height - view.y - view.height - height) / 2

        Words {
            id: fact

            objectName: "liveHint"
            px: 36
            step: "name"
            text: panel.live.isRead ? qsTr("Got it") : panel.hints[panel.live.hint] || (panel.tight ? "" : panel.status)
            tracking: 0
            width: parent.width
            wrapMode: Text.Wrap
            y: panel.tight ? (parent.height - height) / 2 : 0
        }
        Words {
            id: rest

            heft: 500
            px: 30
            step: "body"
            text: panel.sentence
            visible: !panel.tight || fact.text === ""
            width: parent.width
            wrapMode: Text.Wrap
            y: parent.height - height
        }
    }
}
