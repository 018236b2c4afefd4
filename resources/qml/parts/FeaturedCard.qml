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
    readonly property var phrases: sentence.replace(/[.]$/, "").split(/,\s*/)
    // How many phrases of the sentence fit: what does not is not said (look: words).
    property int kept: 0

    signal added
    signal removed

    implicitWidth: Theme.landscape ? Theme.px(572) : Theme.size.featuredWidth
    implicitHeight: Theme.landscape ? Theme.px(300) : Theme.size.featuredHeight
    corner: Theme.radius.featured
    spoken: [name, sentence, price, calories, ...marks].filter(part => part.length).join(", ")
    hint: contains ? qsTr("Contains %1").arg(contains) : ""

    function fit() {
        kept = phrases.length;
        while (kept > 0 && (words.truncated || words.lineCount > room))
            kept = kept - 1;
    }

    readonly property int room: Math.max(0, Math.floor((price.y - title.y - title.height - Theme.px(18)) / (words.lineHeight || 1)))

    Component.onCompleted: fit()
    onPhrasesChanged: fit()
    onRoomChanged: fit()

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
            anchors.topMargin: Theme.landscape ? Theme.px(40) : Theme.px(-14)
            width: Theme.landscape ? Theme.px(222) : Theme.size.featuredPicture
            height: width
            picture: card.picture
            name: card.name
        }
        Words {
            id: title

            anchors.left: parent.left
            anchors.top: parent.top
            anchors.leftMargin: Theme.landscape ? Theme.px(36) : Theme.px(40)
            anchors.topMargin: Theme.landscape ? Theme.px(30) : Theme.px(36)
            width: Theme.landscape ? Theme.px(220) : Theme.px(352)
            text: card.name
            step: "panel"
            px: Theme.landscape ? 46 : 0
            tabular: false
            wrapMode: Text.Wrap
            maximumLineCount: 3
            Accessible.ignored: true
        }
        Words {
            id: words

            anchors.left: title.left
            anchors.top: title.bottom
            anchors.topMargin: Theme.px(Theme.landscape ? 10 : 12)
            width: Theme.landscape ? Theme.px(230) : Theme.px(352)
            text: card.kept === card.phrases.length ? card.sentence : card.phrases.slice(0, card.kept).join(", ")
            step: Theme.landscape ? "caption" : "label"
            tabular: false
            color: Theme.colour.ink2
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Words {
            id: price

            anchors.left: title.left
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.landscape ? Theme.px(34) : Theme.px(36)
            text: card.price
            step: Theme.landscape ? "price" : "total"
            Accessible.ignored: true
        }
        Words {
            anchors.left: price.right
            anchors.leftMargin: Theme.landscape ? Theme.px(10) : Theme.px(16)
            anchors.baseline: price.baseline
            text: card.calories
            step: "caption"
            color: Theme.colour.ink2
            Accessible.ignored: true
        }
        DietMarks {
            anchors.right: parent.right
            anchors.rightMargin: Theme.landscape ? Theme.px(32) : Theme.px(36)
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.landscape ? Theme.px(32) : Theme.px(36)
            marks: card.marks
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
