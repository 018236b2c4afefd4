pragma ComponentBehavior: Bound

import QtQuick
import theme

// A dish in a row: picture at the side, its words, the round + at the end. For the band of the reach mode, and
// for large text. Nothing is cut: the card grows with its words.
Touch {
    id: card

    property string name: ""
    property string key: ""
    property string price: ""
    property string calories: ""
    property string picture: ""
    property string ground: ""
    property list<string> marks: []
    property string contains: ""
    property list<string> allergens: []
    property int count: 0
    property bool soldOut: false
    property string back: ""
    readonly property bool large: Theme.largeText
    readonly property real least: Math.max(large ? Theme.pick(216, 196) : Theme.px(148), 2 * Theme.size.touchOther + Theme.px(64))
    // The picture gives way before a word is broken.
    readonly property real side: large ? Theme.pick(Theme.landscape ? 100 : 164, 132) : Theme.px(116)
    readonly property real lacking: Math.max(0, Math.ceil(longest.implicitWidth) + side + 2 * food.anchors.leftMargin + words.anchors.rightMargin - width)

    signal added
    signal removed

    corner: large ? Theme.radius.tile : Theme.px(40)
    hint: contains ? qsTr("Contains %1").arg(contains) : ""
    implicitHeight: Math.max(least, words.height + Theme.px(32))
    implicitWidth: large ? Theme.pick(752, 764) : Theme.px(484)
    spoken: [name, soldOut ? qsTr("sold out") : price, soldOut ? back : calories, ...marks].filter(part => part.length).join(", ")

    background: Rectangle {
        border.color: Theme.colour.edge
        border.width: !Theme.highContrast ? 0 : card.count > 0 ? Theme.border.selected : Theme.border.control
        color: card.soldOut ? Theme.colour.sunk : Theme.colour.ground(card.ground)
        radius: card.corner

        Food {
            id: food

            anchors.left: parent.left
            anchors.leftMargin: Theme.px(card.large ? 22 : 16)
            anchors.verticalCenter: parent.verticalCenter
            height: width
            name: card.name
            opacity: card.soldOut ? 0.4 : 1
            picture: card.picture
            width: Math.max(Theme.px(56), card.side - card.lacking)
        }
        Column {
            id: words

            anchors.left: food.right
            anchors.leftMargin: Theme.px(card.large ? 22 : 16)
            anchors.right: parent.right
            anchors.rightMargin: (card.soldOut ? 0 : adder.width + adder.anchors.rightMargin) + Theme.px(12)
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.px(card.large ? 6 : 4)

            NameWords {
                id: title

                Accessible.ignored: true
                color: card.soldOut && !Theme.highContrast ? Theme.colour.ink3 : Theme.colour.ink
                heft: card.large ? 700 : 0
                leading: card.large ? 1.12 : 0
                most: card.large || Theme.small ? 0 : 28
                text: card.name
                width: parent.width
            }
            Flow {
                spacing: Theme.px(card.large ? 20 : 10)
                visible: !card.soldOut
                width: parent.width

                Words {
                    id: cost

                    Accessible.ignored: true
                    step: "price"
                    text: card.price
                }
                Words {
                    Accessible.ignored: true
                    color: Theme.colour.ink2
                    // On the line of the price, or not at all.
                    height: cost.height
                    step: "caption"
                    text: card.calories
                    verticalAlignment: Text.AlignVCenter
                    visible: text !== "" && cost.implicitWidth + implicitWidth + parent.spacing <= words.width
                }
            }
            AllergenMarks {
                objectName: "contained-" + card.key
                anchors.left: parent?.left
                codes: card.soldOut ? [] : card.allergens
                room: words.width
                size: card.large ? 32 : 30
            }
            Words {
                Accessible.ignored: true
                color: Theme.colour.ink2
                step: "caption"
                tabular: false
                text: [qsTr("Sold out"), card.back].filter(part => part.length).join(". ")
                visible: card.soldOut
                width: parent.width
                wrapMode: Text.Wrap
            }
        }
        Words {
            id: longest

            Accessible.ignored: true
            heft: title.heft
            px: title.most
            step: title.step
            text: Theme.longest(card.name)
            visible: false
        }
        DietMarks {
            anchors.left: parent.left
            anchors.leftMargin: Theme.px(8)
            anchors.top: parent.top
            anchors.topMargin: Theme.px(8)
            letters: card.soldOut || Theme.tight ? [] : card.marks
        }
        Rectangle {
            anchors.fill: parent
            color: Theme.colour.ink
            opacity: 0.08
            radius: parent.radius
            visible: card.down
        }
    }
    TileStepper {
        id: adder

        anchors.right: parent.right
        anchors.rightMargin: Theme.px(card.large ? 24 : 18)
        anchors.verticalCenter: parent.verticalCenter
        count: card.count
        grownHeight: card.least - Theme.px(16)
        key: card.key
        subject: card.name
        visible: !card.soldOut
        onLess: card.removed()
        onMore: card.added()
    }
}
