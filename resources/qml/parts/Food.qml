import QtQuick
import theme

// A picture of food or of a thing: "hamburger" is one of the dishes, "ui/gift" one of the things, anything with
// a scheme is the merchant's own. A missing one shows the first letter of its name.
Item {
    id: food

    property string picture: ""
    property string name: ""
    readonly property bool missing: picture === "" || image.status === Image.Error

    Image {
        id: image

        anchors.fill: parent
        // One binding: in two the address would be made with what it was before for a moment.
        source: food.picture === "" ? "" : food.picture.includes(":") ? food.picture : `${Theme.pictures}${food.picture.includes("/") ? "" : "food/"}${food.picture}.png`
        sourceSize: Qt.size(Math.ceil(food.width), Math.ceil(food.height))
        fillMode: Image.PreserveAspectFit
    }
    Words {
        anchors.centerIn: parent
        visible: food.missing
        text: food.name.charAt(0).toUpperCase()
        step: "poster_2"
        px: Math.min(120, food.height * 0.56 / Theme.unit)
        opacity: 0.16
        Accessible.ignored: true
    }
}
