pragma ComponentBehavior: Bound

import QtQuick
import theme

// Burgers, bowls, sweets, or what the merchant has: each with its own ground and two words. They take turns while
// the poster is shown.
Item {
    id: scenes

    property int turn: 0
    readonly property list<var> own: [
        {
            ground: "",
            headline: qsTr("Hello,\nhungry."),
            pictures: [["french-fries", 410, 52, 632], ["cup-with-straw", 460, 636, 562, 0.1, 0.9], ["hamburger", 560, 256, 540], ["cookie", 196, 838, 878]]
        },
        {
            ground: "sage",
            headline: qsTr("Bowled\nover."),
            pictures: [["green-salad", 400, 60, 640], ["bento", 420, 636, 612], ["ramen", 560, 256, 540], ["green-tea", 190, 846, 884]]
        },
        {
            ground: "rose",
            headline: qsTr("Sweet\nending."),
            pictures: [["shortcake", 400, 60, 640], ["ice-cream", 440, 640, 580, 0.1, 0.9], ["doughnut", 540, 262, 552], ["cookie", 190, 846, 884]]
        }
    ]
    // Where a merchant's pictures stand: the leading one in the middle, the others beside and before it.
    readonly property list<var> places: [[560, 256, 540], [400, 60, 640], [420, 636, 612], [190, 846, 884]]
    readonly property list<var> given: Theme.house.scenes ?? []
    readonly property list<var> all: given.length ? given.map(scene => composed(scene)) : own

    function composed(scene: var): var {
        const standing = scene.pictures.map((picture, place) => [picture].concat(places[place]));
        // The leading one stands before its neighbours, the small one before all.
        const pictures = standing.slice(1, 3).concat(standing.slice(0, 1), standing.slice(3));
        return { ground: scene.ground, headline: scene.headlines[Theme.language] ?? scene.headlines[""], pictures };
    }

    // The next guest is greeted by the first.
    onVisibleChanged: if (!visible)
        turn = 0

    Timer {
        interval: Theme.motion.attractHold
        repeat: true
        running: scenes.visible && scenes.all.length > 1 && !Theme.still
        onTriggered: scenes.turn = (scenes.turn + 1) % scenes.all.length
    }
    Repeater {
        model: scenes.all.length

        AttractScene {
            required property int index
            readonly property var told: scenes.all[index]
            readonly property color tint: Theme.colour.ground(told.ground)

            anchors.fill: parent
            disc: told.ground === "" ? Theme.poster.attract.disc : Qt.lighter(tint, 1.065)
            headline: told.headline
            high: told.ground === "" ? Theme.poster.attract.top : Qt.lighter(tint, 1.03)
            low: told.ground === "" ? Theme.poster.attract.bottom : Qt.darker(tint, 1.045)
            pictures: told.pictures
            shown: scenes.turn === index
        }
    }
}
