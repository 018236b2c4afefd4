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

    // Smaller, only what is drawn shrinks: words keep their size.
    readonly property real fit: Math.min(1, height / Theme.px(688), width / Theme.px(984))
    readonly property bool told: sentence.implicitHeight <= words.room
    readonly property real beside: Theme.px(88 + 312 + 72) * fit

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

        moving: panel.moving && visible && panel.ready && !Theme.reducedMotion
        opacity: panel.ready ? 1 : 0.4
        scale: panel.fit
        transformOrigin: Item.TopLeft
        x: Theme.rightToLeft ? parent.width - (width + Theme.px(88)) * panel.fit : Theme.px(88) * panel.fit
        y: Theme.px(64) * panel.fit
    }
    Column {
        id: words

        readonly property real room: arrow.y - y - title.height - spacing - Theme.px(8)

        anchors.left: parent.left
        anchors.leftMargin: panel.beside
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(56) * panel.fit
        spacing: Theme.px(24) * panel.fit
        y: Theme.px(96) * panel.fit

        Words {
            id: title

            px: panel.fit < 0.9 && !Theme.small ? 46 : 0
            step: "section"
            text: panel.title
            visible: panel.ready || !Theme.tight
            width: parent.width
            wrapMode: Text.Wrap
        }
        Words {
            id: sentence

            // Said where there is room for it; without a scanner it is what counts.
            heft: 500
            opacity: panel.ready && !panel.told ? 0 : 1
            px: panel.fit < 0.9 && !Theme.small ? 26 : 30
            step: "body"
            text: panel.sentence
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
    Rectangle {
        id: arrow

        anchors.left: parent.left
        anchors.leftMargin: panel.beside
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(72) * panel.fit
        width: Theme.px(132) * panel.fit
        height: width
        radius: width / 2
        visible: panel.ready
        color: Theme.colour.accent

        Icon {
            anchors.centerIn: parent
            rotation: panel.turns[panel.direction]
            name: "arrowdown"
            size: 76 * panel.fit
            stroke: 2.4
            colour: Theme.colour.overAccent
        }
    }
    Words {
        id: longest

        Accessible.ignored: true
        step: "name"
        text: Theme.longest(panel.status)
        tracking: 0
        visible: false
    }
    Rectangle {
        id: dot

        anchors.left: panel.ready ? arrow.right : arrow.left
        anchors.leftMargin: panel.ready ? Theme.px(28) : 0
        anchors.verticalCenter: arrow.verticalCenter
        width: Theme.px(18)
        height: width
        radius: width / 2
        visible: condition.visible
        color: panel.ready ? Theme.colour.accent : Theme.colour.edge

        SequentialAnimation {
            id: swell

            NumberAnimation { target: dot; property: "scale"; to: 1.6; duration: Theme.motion.release }
            NumberAnimation { target: dot; property: "scale"; to: 1; duration: Theme.motion.release }
        }
    }
    Words {
        id: condition

        anchors.left: dot.right
        anchors.leftMargin: Theme.px(14)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(32) * panel.fit
        anchors.verticalCenter: arrow.verticalCenter
        text: panel.status
        // With whole words, or not at all: the arrow says it too.
        visible: (panel.ready || panel.told) && longest.implicitWidth <= width
        step: "name"
        tracking: 0
        leading: 1.35
        wrapMode: Text.Wrap
    }
}
