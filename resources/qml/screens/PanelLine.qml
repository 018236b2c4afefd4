import QtQuick
import parts
import theme

// One line in the narrow order panel: name and price, below them the options and the stepper.
Item {
    id: line

    required property int index
    required property int lineId
    required property string name
    required property string options
    required property int quantity
    required property string price
    required property string picture
    required property string ground

    signal edited
    signal counted(int quantity)

    implicitHeight: Math.max(words.height, Theme.px(110)) + Theme.px(36)

    Rule {
        visible: line.index > 0
        width: parent.width - x
        x: Theme.px(102)
    }
    Touch {
        height: parent.height
        objectName: "cartLine-" + line.lineId
        spoken: [line.name, line.options, line.price].join(", ")
        width: parent.width
        onTapped: line.edited()
    }
    Thumb {
        ground: line.ground
        name: line.name
        picture: line.picture
        side: 84
        y: Theme.px(18)
    }
    Column {
        id: words

        anchors.right: price.left
        anchors.rightMargin: Theme.px(8)
        spacing: Theme.px(4)
        x: Theme.px(102)
        y: Theme.px(18)

        Words {
            px: 26
            step: "name"
            text: line.name
            width: parent.width
            wrapMode: Text.Wrap
        }
        Words {
            color: Theme.colour.ink2
            step: "caption"
            text: line.options
            width: stepper.x - words.x - Theme.px(8)
            wrapMode: Text.Wrap
        }
    }
    CountWords {
        id: price

        anchors.right: parent.right
        px: 30
        step: "price"
        text: line.price
        y: Theme.px(18)
    }
    Stepper {
        id: stepper

        anchors.right: parent.right
        count: line.quantity
        height: Theme.px(64)
        lessName: "cartMinus-" + line.lineId
        moreName: "cartPlus-" + line.lineId
        subject: line.name
        width: Theme.px(204)
        y: Theme.px(64)
        onLess: line.counted(line.quantity - 1)
        onMore: line.counted(line.quantity + 1)
    }
}
