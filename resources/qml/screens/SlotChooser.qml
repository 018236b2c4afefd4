import QtQuick
import parts
import theme

// One part of a meal on the ground of its category: a touch opens what else it can be.
Touch {
    id: chooser

    required property string groupId
    required property string name
    required property string picked
    required property string picture
    required property string ground
    required property bool isMissing
    property bool open: false

    corner: Theme.px(32)
    implicitHeight: Math.max(Theme.pick(100, 118), words.height + Theme.px(24))
    objectName: "slot-" + groupId
    spoken: [name, picked].filter(part => part.length).join(", ")
    hint: qsTr("Change it")

    background: Rectangle {
        border.color: chooser.isMissing ? Theme.colour.danger : Theme.colour.edge
        border.width: chooser.isMissing ? Theme.border.selected : Theme.highContrast ? Theme.border.control : 0
        color: Theme.colour.ground(chooser.ground)
        radius: chooser.corner

        Rectangle {
            anchors.fill: parent
            color: Theme.colour.ink
            opacity: 0.08
            radius: parent.radius
            visible: chooser.down
        }
    }
    contentItem: Item {
        Food {
            id: food

            anchors.left: parent.left
            anchors.leftMargin: Theme.px(20)
            anchors.verticalCenter: parent.verticalCenter
            height: width
            name: chooser.picked
            picture: chooser.picture
            // Words that are broken would be worse than no picture.
            visible: chooser.picked !== "" && words.longest <= parent.width - Theme.px(20) - width - Theme.px(18) - Theme.px(12) - sign.width - Theme.px(24)
            width: Theme.px(64)
        }
        NameWords {
            id: words

            Accessible.ignored: true
            anchors.left: food.visible ? food.right : parent.left
            anchors.leftMargin: Theme.px(18)
            anchors.right: sign.left
            anchors.rightMargin: Theme.px(12)
            anchors.verticalCenter: parent.verticalCenter
            most: Theme.small ? 0 : 28
            text: chooser.picked || chooser.name
        }
        Icon {
            id: sign

            anchors.right: parent.right
            anchors.rightMargin: Theme.px(24)
            anchors.verticalCenter: parent.verticalCenter
            name: chooser.open ? "up" : "down"
            size: 32
            stroke: 2.4
        }
    }
}
