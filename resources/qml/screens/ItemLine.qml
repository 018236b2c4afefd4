import QtQuick
import Kiosk.Models
import parts
import theme

// The head of a dish's sheet on one line: picture, name and price, with room for the order's tag.
Item {
    id: line

    required property ItemViewModel model

    height: words.height

    Food {
        id: food

        anchors.verticalCenter: parent.verticalCenter
        height: width
        name: line.model.name
        picture: line.model.picture
        width: Theme.px(116)
        anchors.left: parent?.left
        anchors.leftMargin: Theme.size.margin
    }
    Column {
        id: words

        anchors.left: food.right
        anchors.leftMargin: Theme.px(24)
        width: Theme.px(520)

        Words {
            leading: 1.05
            px: 40
            step: "panel"
            tabular: false
            text: line.model.name
            width: parent.width
            wrapMode: Text.Wrap
        }
        Words {
            anchors.left: parent?.left
            step: "price"
            text: line.model.price
        }
    }
}
