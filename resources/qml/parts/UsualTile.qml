pragma ComponentBehavior: Bound

import QtQuick
import theme

// What this member mostly takes, added with one touch. `pictures`: up to three.
Panel {
    id: tile

    property string title: qsTr("Your usual")
    property string dishes: ""
    property string price: ""
    property list<string> pictures: []
    readonly property list<int> sides: Theme.landscape ? [72, 66, 56] : [80, 74, 62]

    signal added
    signal opened

    implicitWidth: Theme.landscape ? Theme.px(688) : Theme.size.of(640, 525)
    implicitHeight: Theme.landscape ? Theme.px(104) : Theme.size.memberHeight
    radius: Theme.banded ? Theme.px(34) : Theme.landscape ? Theme.px(40) : Theme.radius.tile
    border.width: Theme.highContrast ? Theme.border.control : 0

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(Theme.banded ? 24 : 32)
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.small || Theme.banded || Theme.largeText ? tile.width - add.width - add.anchors.rightMargin - anchors.leftMargin - Theme.px(8) : Theme.px(204)
        spacing: Theme.px(6)

        Words {
            width: parent.width
            text: tile.title
            step: "price"
            tracking: -0.015
            tabular: false
            px: Theme.small ? 31 : Theme.banded ? 26 : 0
            // Two lines of large words stand within the low tile of the reach mode.
            leading: Theme.small ? 1.1 : Theme.banded && Theme.largeText ? 1.05 : 1.35
            wrapMode: Text.Wrap
        }
        FewerWords {
            visible: !Theme.small && !Theme.low && !Theme.largeText
            width: parent.width
            room: 3
            sentence: tile.dishes
            step: "caption"
            tabular: false
            color: Theme.colour.ink2
        }
    }
    Item {
        visible: !Theme.small && !Theme.banded && !Theme.largeText
        anchors.right: add.left
        anchors.left: words.right
        anchors.verticalCenter: parent.verticalCenter
        height: food.height

        Row {
            id: food

            anchors.horizontalCenter: Theme.landscape ? undefined : parent.horizontalCenter
            anchors.right: Theme.landscape ? parent.right : undefined
            anchors.rightMargin: Theme.px(16)
            spacing: Theme.px(-12)

            Repeater {
                model: Math.min(tile.pictures.length, 3)
                Item {
                    required property int index

                    anchors.bottom: parent?.bottom
                    width: Theme.px(tile.sides[index] + (index === 2 ? 4 : 0))
                    height: Theme.px(tile.sides[index])

                    Food {
                        anchors.right: parent.right
                        width: height
                        height: parent.height
                        picture: tile.pictures[parent.index]
                    }
                }
            }
        }
    }
    Touch {
        objectName: "usual"
        anchors.left: parent.left
        anchors.right: add.left
        anchors.rightMargin: Theme.gap(12)
        height: parent.height
        corner: tile.radius
        hint: tile.dishes
        spoken: `${tile.title}, ${tile.price}`
        onTapped: tile.opened()
    }
    UsualAdd {
        id: add

        objectName: "add-usual"
        anchors.right: parent.right
        anchors.rightMargin: Theme.landscape ? Theme.px(12) : Theme.banded && Theme.largeText ? Theme.px(8) : Theme.pick(24, 0)
        anchors.verticalCenter: parent.verticalCenter
        title: tile.title
        price: tile.price
        onTapped: tile.added()
    }
}
