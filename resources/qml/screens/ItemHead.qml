import QtQuick
import Kiosk.Models
import parts
import theme

// The head of a dish's sheet: name, words and price beside its picture, on the ground of its category.
Rectangle {
    id: head

    required property ItemViewModel model
    // A line with picture, name and price: in the band of the reach mode.
    readonly property bool flat: Theme.banded
    readonly property real pictureSide: flat ? Theme.px(116) : Theme.landscape ? Theme.px(270) : Theme.pick(420, 300)

    // Beside the picture.
    readonly property real room: width - food.width - food.anchors.rightMargin - Theme.size.margin

    bottomLeftRadius: 0
    bottomRightRadius: 0
    color: Theme.colour.ground(model.ground)
    // A long name is smaller, and where that is not enough the head is higher: all of it stands under the order's tag.
    readonly property bool crowded: whole.lineCount > (Theme.small || Theme.landscape ? 2 : 3)
    readonly property real usual: Theme.landscape ? Theme.px(332) : Theme.pick(436, 372)

    implicitHeight: flat ? Math.max(Theme.px(132), line.height + Theme.px(24)) : crowded ? Math.max(usual, title.height + Theme.px(112 + 18 + 84) + title.anchors.bottomMargin) : usual
    topLeftRadius: Theme.radius.sheet
    topRightRadius: Theme.radius.sheet

    ItemLine {
        id: line

        anchors.verticalCenter: parent.verticalCenter
        model: head.model
        visible: head.flat
        width: parent.width
    }
    Spot {
        visible: !head.flat
        height: head.pictureSide / 7
        width: head.pictureSide * 1.03
        x: food.x - head.pictureSide * 0.015
        y: food.y + head.pictureSide * 0.82
    }
    Food {
        id: food

        anchors.right: parent.right
        anchors.rightMargin: Theme.pick(68, 24)
        height: width
        name: head.model.name
        picture: head.model.picture
        visible: !head.flat
        width: head.pictureSide
        y: Theme.pick(22, 60)
    }
    Words {
        id: title

        anchors.bottom: words.top
        anchors.bottomMargin: Theme.px(head.crowded ? 20 : words.text === "" ? 0 : Theme.landscape || lineCount > 2 ? 20 : 40)
        leading: 1
        px: head.crowded ? (Theme.small || Theme.landscape ? 44 : 54) : 0
        step: Theme.landscape && natural.implicitWidth > width ? "section" : "screen"
        tabular: false
        text: head.model.name
        tracking: -0.03
        visible: !head.flat
        // Large words in landscape reach up beside the order's tag.
        width: Math.min(Theme.px(Theme.landscape && Theme.largeText ? 420 : 540), head.room)
        wrapMode: Text.Wrap
        anchors.left: parent?.left
        anchors.leftMargin: Theme.size.margin
    }
    Words {
        id: natural

        Accessible.ignored: true
        step: "screen"
        text: head.model.name
        visible: false
    }
    Words {
        id: whole

        Accessible.ignored: true
        leading: 1
        step: title.step
        tabular: false
        text: head.model.name
        tracking: -0.03
        visible: false
        width: title.width
        wrapMode: Text.Wrap
    }
    FewerWords {
        id: words

        anchors.bottom: price.top
        anchors.bottomMargin: Theme.px(18)
        color: Theme.colour.ink2
        heft: 500
        room: Math.max(0, Math.min(3, Math.floor((price.y - title.height - Theme.px(Theme.landscape ? 60 : 96)) / Math.max(1, lineHeight))))
        height: head.crowded && text === "" ? 0 : implicitHeight
        sentence: Theme.small || head.crowded || head.flat ? "" : head.model.description
        step: "body"
        width: Math.min(Theme.px(500), head.room)
        anchors.left: parent?.left
        anchors.leftMargin: Theme.size.margin
    }
    Words {
        id: price

        step: "total"
        text: head.model.price
        visible: !head.flat
        anchors.left: parent?.left
        anchors.leftMargin: Theme.size.margin
        y: head.height - Theme.px(84)
    }
    Words {
        anchors.baseline: price.baseline
        anchors.left: price.right
        anchors.leftMargin: Theme.px(18)
        color: Theme.colour.ink2
        step: "label"
        tabular: true
        // Beside the price, or not at all.
        visible: price.x + price.width + anchors.leftMargin + implicitWidth <= price.anchors.leftMargin + head.room + Theme.px(32) || Theme.rightToLeft
        text: head.model.calories && !head.flat ? qsTr("%1 Cal").arg(head.model.calories) : ""
    }
}
