pragma ComponentBehavior: Bound

import QtQuick
import theme

// The first dish of a category, wide, with its sentence and a large picture.
Touch {
    id: card

    property string name: ""
    property string key: ""
    property string sentence: ""
    property string price: ""
    property string calories: ""
    property string picture: ""
    property string ground: ""
    property int count: 0
    property list<string> marks: []
    property string contains: ""
    property list<string> allergens: []
    // What it contains has its own line: the words stand closer.
    readonly property real raised: contained.visible ? Theme.px(12) : 0
    readonly property real spare: contained.visible ? contained.height + Theme.px(7) : 0
    // Beside a price that stands higher the picture is a little smaller, on the same foot.
    readonly property real landscapeSide: Theme.px(contained.visible ? 206 : 222)
    readonly property real wide: Theme.landscape ? Theme.px(220) : Theme.px(352)
    readonly property real titlePx: Theme.landscape ? 46 : 48

    signal added
    signal removed

    implicitWidth: Theme.landscape ? Theme.px(572) : Theme.size.featuredWidth
    implicitHeight: Theme.landscape ? Theme.px(300) : Theme.size.featuredHeight
    corner: Theme.radius.featured
    spoken: [name, sentence, price, calories, ...marks].filter(part => part.length).join(", ")
    hint: contains ? qsTr("Contains %1").arg(contains) : ""

    background: Rectangle {
        radius: Theme.radius.featured
        color: Theme.colour.ground(card.ground)
        border.width: Theme.highContrast ? Theme.border.control : 0
        border.color: Theme.colour.edge

        Spot {
            anchors.horizontalCenter: food.horizontalCenter
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.landscape ? Theme.px(28) : Theme.px(14)
            width: food.width * (Theme.landscape ? 0.88 : 0.974)
            height: food.width * 0.156
        }
        Food {
            id: food

            anchors.right: parent.right
            anchors.rightMargin: Theme.px(96)
            anchors.top: parent.top
            anchors.topMargin: Theme.landscape ? Theme.px(262) - card.landscapeSide : Theme.px(-14)
            width: Theme.landscape ? card.landscapeSide : Theme.size.featuredPicture
            height: width
            picture: card.picture
            name: card.name
        }
        Words {
            id: title

            anchors.left: parent.left
            anchors.top: parent.top
            anchors.leftMargin: Theme.landscape ? Theme.px(36) : Theme.px(40)
            anchors.topMargin: Theme.px(Theme.landscape ? 30 : 36) - card.raised
            width: card.wide
            text: card.name
            step: "panel"
            // The longest word fits in one line, and all of it in three.
            px: Math.max(34, Math.min(card.titlePx, Math.floor(card.titlePx * width / Math.max(1, longest.implicitWidth)), whole.lineCount > 3 ? 36 : card.titlePx))
            tabular: false
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Words {
            id: whole

            Accessible.ignored: true
            px: card.titlePx
            step: "panel"
            tabular: false
            text: card.name
            visible: false
            width: title.width
            wrapMode: Text.Wrap
        }
        Words {
            id: longest

            Accessible.ignored: true
            px: card.titlePx
            step: "panel"
            tabular: false
            text: card.name.split(" ").reduce((best, word) => word.length > best.length ? word : best, "")
            visible: false
        }
        FewerWords {
            id: words

            anchors.left: title.left
            anchors.top: title.bottom
            anchors.topMargin: Theme.px(Theme.landscape ? 10 : 12)
            width: Theme.landscape ? Theme.px(230) : Theme.px(352)
            room: Math.max(0, Math.floor((price.y - title.y - title.height - Theme.px(18)) / Math.max(1, lineHeight)))
            sentence: card.sentence
            step: Theme.landscape ? "caption" : "label"
            tabular: false
            color: Theme.colour.ink2
            Accessible.ignored: true
        }
        Words {
            id: price

            anchors.left: title.left
            anchors.bottom: parent.bottom
            anchors.bottomMargin: contained.visible ? Theme.px(Theme.landscape ? 18 : 24) + card.spare : Theme.px(Theme.landscape ? 34 : 36)
            text: card.price
            step: Theme.landscape ? "price" : "total"
            Accessible.ignored: true
        }
        Words {
            id: energy

            anchors.left: price.right
            anchors.leftMargin: Theme.landscape ? Theme.px(10) : Theme.px(16)
            anchors.baseline: price.baseline
            text: card.calories
            step: "caption"
            color: Theme.colour.ink2
            Accessible.ignored: true
        }
        AllergenMarks {
            id: contained

            objectName: "contained-" + card.key
            anchors.left: title.left
            anchors.top: price.bottom
            anchors.topMargin: Theme.px(7)
            codes: card.allergens
            size: 30
            room: words.width
        }
        DietMarks {
            across: true
            anchors.left: energy.text === "" ? price.right : energy.right
            anchors.leftMargin: Theme.px(16)
            anchors.verticalCenter: price.verticalCenter
            letters: card.marks
        }
    }

    TileStepper {
        anchors.right: parent.right
        anchors.rightMargin: Theme.landscape ? Theme.px(16) : Theme.px(20)
        y: Theme.landscape ? Theme.px(16) : Theme.px(20)
        count: card.count
        key: card.key
        subject: card.name
        onMore: card.added()
        onLess: card.removed()
    }
    Rectangle {
        visible: card.down
        anchors.fill: parent
        radius: card.corner
        color: Theme.colour.ink
        opacity: 0.08
    }
}
