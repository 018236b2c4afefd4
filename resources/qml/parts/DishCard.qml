pragma ComponentBehavior: Bound

import QtQuick
import theme

// A dish on its tile. The card opens it, the round + adds it. Sold out: stays in its place and says until when.
Touch {
    id: card

    property string name: ""
    property string key: ""
    property string price: ""
    property string calories: ""
    property string picture: ""
    property string ground: ""
    // The letters of its diets.
    property list<string> marks: []
    // What it contains, for the ear and for the eye.
    property string contains: ""
    property list<string> allergens: []
    property int count: 0
    property bool soldOut: false
    property string back: ""

    property real tileHeight: Theme.landscape ? Theme.px(208) : Theme.size.tileHeight
    // Where the words have no room for it: at the foot of the tile.
    property bool footed: Theme.landscape || Theme.small
    readonly property list<string> contained: soldOut ? [] : allergens
    readonly property bool lifted: Theme.landscape && footed && contained.length > 0
    property real pictureSide: Theme.landscape ? Theme.px(lifted ? 146 : 168) : Theme.size.tilePicture
    property real pictureLeft: Theme.landscape ? Theme.px(18) : Theme.pick(64, 52)
    property real pictureTop: Theme.landscape ? Theme.px(lifted ? 10 : 22) : Theme.pick(22, 10)
    property real addMargin: Theme.landscape ? Theme.px(14) : Theme.pick(16, 12)
    property real namePx: Theme.landscape ? 28 : 0
    property real pricePx: 0
    property real stepperHeight: Theme.landscape ? tileHeight - 2 * addMargin : Theme.size.tileStepperHeight
    property bool grows: !Theme.small

    signal added
    signal removed

    implicitWidth: Theme.landscape ? Theme.px(276) : Theme.size.tileWidth
    implicitHeight: tile.height + words.height
    corner: Theme.radius.tile
    spoken: [name, soldOut ? qsTr("sold out") : price, soldOut ? back : calories, ...marks].filter(part => part.length).join(", ")
    hint: contains ? qsTr("Contains %1").arg(contains) : ""

    background: Item {
        Rectangle {
            id: tile

            width: parent.width
            height: card.tileHeight
            radius: Theme.radius.tile
            color: card.soldOut ? Theme.colour.sunk : Theme.colour.ground(card.ground)
            border.width: Theme.highContrast ? Theme.border.control : 0
            border.color: Theme.colour.edge

            Spot {
                visible: !card.soldOut && !Theme.highContrast && card.picture !== ""
                anchors.horizontalCenter: food.horizontalCenter
                anchors.verticalCenter: food.bottom
                anchors.verticalCenterOffset: -0.045 * food.height
                width: food.width * 1.02
                height: food.width / 6
            }
            Food {
                id: food

                anchors.left: parent.left
                anchors.top: parent.top
                anchors.leftMargin: card.pictureLeft
                anchors.topMargin: card.pictureTop
                width: card.pictureSide
                height: card.pictureSide
                opacity: card.soldOut ? 0.4 : 1
                picture: card.picture
                name: card.name
            }
            DietMarks {
                anchors.left: parent.left
                anchors.top: parent.top
                anchors.margins: card.addMargin
                letters: card.soldOut ? [] : card.marks
            }
            AllergenMarks {
                objectName: "contained-" + card.key
                anchors.left: Theme.small ? undefined : parent.left
                anchors.right: Theme.small ? parent.right : undefined
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Theme.pick(12, 16)
                anchors.leftMargin: Theme.px(18)
                anchors.rightMargin: Theme.px(16)
                codes: card.footed ? card.contained : []
                room: Theme.small ? parent.width - card.pictureLeft - food.width * 0.92 - anchors.rightMargin : parent.width - card.addMargin - Theme.size.tileStepperWidth - 2 * anchors.leftMargin
                size: 28
            }
            Rectangle {
                visible: card.soldOut
                anchors.left: parent.left
                anchors.bottom: parent.bottom
                anchors.margins: Theme.px(16)
                width: pill.implicitWidth + Theme.px(44)
                height: Theme.pick(56, 72)
                radius: height / 2
                color: Theme.colour.raised
                border.width: Theme.highContrast ? Theme.border.control : 0

                Words {
                    id: pill

                    anchors.centerIn: parent
                    text: qsTr("Sold out")
                    step: "caption"
                    heft: 600
                }
            }
        }
        CardWords {
            id: words

            anchors.top: tile.bottom
            width: parent.width
            name: card.name
            price: card.soldOut ? "" : card.price
            calories: card.soldOut ? "" : card.calories
            key: card.key
            allergens: card.footed ? [] : card.contained
            instead: card.soldOut ? card.back : ""
            faint: card.soldOut
            namePx: card.namePx
            pricePx: card.pricePx
        }
    }

    TileStepper {
        visible: !card.soldOut
        anchors.right: parent.right
        anchors.rightMargin: card.addMargin
        y: card.addMargin
        count: card.count
        key: card.key
        subject: card.name
        grownHeight: card.stepperHeight
        grows: card.grows
        onMore: card.added()
        onLess: card.removed()
    }
    Rectangle {
        visible: card.down
        width: tile.width
        height: tile.height
        radius: tile.radius
        color: Theme.colour.ink
        opacity: 0.08
    }
}
