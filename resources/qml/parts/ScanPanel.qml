import QtQuick
import theme

// Where to hold the code: a drawn phone, an arrow to the real scanner, and whether it is ready.
Rectangle {
    id: panel

    property string title: qsTr("Scan\nyour code")
    property string sentence: qsTr("Open our app and hold the code under the screen.")
    property string status: ready ? qsTr("Scanner ready") : qsTr("Scanner away")
    property bool ready: true
    property bool moving: true
    // Where the scanner is: down, up, left, right. Never mirrored.
    property string direction: "down"
    readonly property var turns: ({ down: 0, left: 90, up: 180, right: -90 })

    // The dot grows once: a code was read.
    function blink() {
        swell.restart();
    }

    implicitWidth: Theme.px(984)
    implicitHeight: Theme.px(688)
    radius: Theme.px(56)
    color: Theme.colour.mint
    border.width: Theme.highContrast ? Theme.border.control : 0

    Phone {
        id: phone

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(88)
        y: Theme.px(64)
        moving: panel.moving && visible && panel.ready && !Theme.reducedMotion
        opacity: panel.ready ? 1 : 0.4
    }
    Column {
        anchors.left: phone.right
        anchors.leftMargin: Theme.px(72)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(56)
        y: Theme.px(96)
        spacing: Theme.px(24)

        Words {
            width: parent.width
            text: panel.title
            step: "section"
            wrapMode: Text.Wrap
        }
        Words {
            width: parent.width
            text: panel.sentence
            step: "body"
            px: 30
            heft: 500
            wrapMode: Text.Wrap
        }
    }
    Rectangle {
        id: arrow

        anchors.left: phone.right
        anchors.leftMargin: Theme.px(72)
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(72)
        width: Theme.px(132)
        height: width
        radius: width / 2
        visible: panel.ready
        color: Theme.colour.accent

        Icon {
            anchors.centerIn: parent
            rotation: panel.turns[panel.direction]
            name: "arrowdown"
            size: 76
            stroke: 2.4
            colour: Theme.colour.overAccent
        }
    }
    Rectangle {
        id: dot

        anchors.left: arrow.right
        anchors.leftMargin: Theme.px(28)
        anchors.verticalCenter: arrow.verticalCenter
        width: Theme.px(18)
        height: width
        radius: width / 2
        color: panel.ready ? Theme.colour.accent : Theme.colour.edge

        SequentialAnimation {
            id: swell

            NumberAnimation { target: dot; property: "scale"; to: 1.6; duration: Theme.motion.release }
            NumberAnimation { target: dot; property: "scale"; to: 1; duration: Theme.motion.release }
        }
    }
    Words {
        anchors.left: dot.right
        anchors.leftMargin: Theme.px(14)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(32)
        anchors.verticalCenter: arrow.verticalCenter
        text: panel.status
        step: "name"
        tracking: 0
        leading: 1.35
        wrapMode: Text.Wrap
    }
}
