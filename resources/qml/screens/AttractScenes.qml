import QtQuick
import theme

// Burgers, bowls, sweets: each with its own ground and two words. They take turns while the poster is shown.
Item {
    id: scenes

    property int turn: 0

    Timer {
        interval: Theme.motion.attractHold
        repeat: true
        running: scenes.visible
        onTriggered: scenes.turn = (scenes.turn + 1) % 3
    }
    AttractScene {
        anchors.fill: parent
        low: Theme.poster.attract.bottom
        disc: Theme.poster.attract.disc
        headline: qsTr("Hello,\nhungry.")
        pictures: [["french-fries", 410, 52, 632], ["cup-with-straw", 460, 636, 562, 0.1, 0.9], ["hamburger", 560, 256, 540], ["cookie", 196, 838, 878]]
        shown: scenes.turn === 0
        high: Theme.poster.attract.top
    }
    AttractScene {
        anchors.fill: parent
        low: Qt.darker(Theme.colour.sage, 1.05)
        disc: Qt.lighter(Theme.colour.sage, 1.06)
        headline: qsTr("Bowled\nover.")
        pictures: [["green-salad", 400, 60, 640], ["bento", 420, 636, 612], ["ramen", 560, 256, 540], ["green-tea", 190, 846, 884]]
        shown: scenes.turn === 1
        high: Qt.lighter(Theme.colour.sage, 1.03)
    }
    AttractScene {
        anchors.fill: parent
        low: Qt.darker(Theme.colour.rose, 1.04)
        disc: Qt.lighter(Theme.colour.rose, 1.07)
        headline: qsTr("Sweet\nending.")
        pictures: [["shortcake", 400, 60, 640], ["ice-cream", 440, 640, 580, 0.1, 0.9], ["doughnut", 540, 262, 552], ["cookie", 190, 846, 884]]
        shown: scenes.turn === 2
        high: Qt.lighter(Theme.colour.rose, 1.03)
    }
}
