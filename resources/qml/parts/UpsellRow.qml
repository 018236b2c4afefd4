import QtQuick
import theme

// One more thing, at most: a dish on its ground with its own button.
Rectangle {
    id: row

    property string title: ""
    property string sentence: ""
    property string picture: ""
    property string ground: ""
    property string action: ""

    property string actName: "act"

    signal acted

    implicitWidth: Theme.px(984)
    implicitHeight: Math.max(Theme.pick(104, 140), words.height + Theme.px(20))
    radius: Theme.radius.panel
    color: Theme.colour.ground(ground)
    border.width: Theme.highContrast ? Theme.border.control : 0
    border.color: Theme.colour.edge

    Food {
        id: food

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(22)
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.px(80)
        height: width
        picture: row.picture
        name: row.title
        visible: !Theme.tight
    }
    Column {
        id: words

        anchors.left: food.visible ? food.right : parent.left
        anchors.leftMargin: Theme.px(28)
        anchors.right: button.left
        anchors.rightMargin: Theme.px(16)
        anchors.verticalCenter: parent.verticalCenter

        Words {
            width: parent.width
            text: row.title
            step: "name"
            wrapMode: Text.Wrap
        }
        Words {
            visible: text !== ""
            width: parent.width
            text: row.sentence
            step: "caption"
            tabular: false
            color: Theme.colour.ink2
            wrapMode: Text.Wrap
        }
    }
    Button {
        id: button

        objectName: row.actName
        spoken: [row.action, row.sentence].join(", ")
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(14)
        anchors.verticalCenter: parent.verticalCenter
        small: true
        symbol: "plus"
        symbolStroke: 2.6
        text: row.action
        onTapped: row.acted()
    }
}
