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
    readonly property list<int> sides: [80, 74, 62]

    signal added

    implicitWidth: Theme.size.of(640, 525)
    implicitHeight: Theme.size.memberHeight
    radius: Theme.radius.tile

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(32)
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.pick(204, 200)
        spacing: Theme.px(6)

        Words {
            width: parent.width
            text: tile.title
            step: "price"
            tracking: -0.015
            tabular: false
            leading: 1.35
            wrapMode: Text.Wrap
        }
        Words {
            visible: !Theme.small && !Theme.landscape && !Theme.largeText
            width: parent.width
            text: tile.dishes
            step: "caption"
            tabular: false
            color: Theme.colour.ink2
            wrapMode: Text.Wrap
            maximumLineCount: 2
        }
    }
    Row {
        visible: !Theme.small
        anchors.right: add.left
        anchors.left: words.right
        anchors.verticalCenter: parent.verticalCenter
        leftPadding: (width - food.width) / 2

        Row {
            id: food

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
        id: add

        objectName: "add-usual"
        guarded: true
        anchors.right: parent.right
        anchors.rightMargin: Theme.pick(24, 0)
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.small ? Theme.px(264) : Theme.px(152)
        height: Theme.pick(112, 120)
        corner: Theme.pick(36, 44)
        spoken: `${qsTr("Add")} ${tile.title}, ${tile.price}`
        onTapped: tile.added()

        background: Rectangle {
            radius: add.corner
            color: add.down ? Theme.colour.accentPress : Theme.colour.accent
        }
        contentItem: Item {
            Column {
                visible: !Theme.small
                anchors.centerIn: parent
                spacing: Theme.px(4)

                Words {
                    anchors.horizontalCenter: parent.horizontalCenter
                    text: qsTr("Add")
                    step: "button"
                    px: 30
                    color: Theme.colour.overAccent
                    Accessible.ignored: true
                }
                Words {
                    anchors.horizontalCenter: parent.horizontalCenter
                    text: tile.price
                    step: "button"
                    px: 30
                    color: Theme.colour.overAccent
                    Accessible.ignored: true
                }
            }
            Row {
                visible: Theme.small
                anchors.centerIn: parent
                spacing: Theme.px(12)

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: "plus"
                    size: 32
                    stroke: 2.8
                    colour: Theme.colour.overAccent
                }
                Words {
                    text: tile.price
                    step: "button"
                    color: Theme.colour.overAccent
                    Accessible.ignored: true
                }
            }
        }
    }
}
