import QtQuick
import parts
import theme

// One dish of the order, only to be seen.
Item {
    id: line

    required property string name
    required property string price
    required property int quantity
    required property string picture
    required property string ground

    height: visible ? Math.max(Theme.px(112), words.height + Theme.px(8)) : 0

    Thumb {
        id: thumb

        anchors.left: parent?.left
        anchors.verticalCenter: parent.verticalCenter
        ground: line.ground
        name: line.name
        picture: line.picture
        side: 88
    }
    Words {
        id: words

        anchors.left: thumb.right
        anchors.leftMargin: Theme.px(24)
        anchors.right: cost.left
        anchors.rightMargin: Theme.px(16)
        anchors.verticalCenter: parent.verticalCenter
        px: 34
        step: "name"
        text: line.quantity > 1 ? `${line.quantity} × ${line.name}` : line.name
        wrapMode: Text.Wrap
    }
    CountWords {
        id: cost

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        step: "price"
        text: line.price
    }
}
