import QtQuick
import parts
import theme

// One line where it is narrow: name and price, below them the options and the stepper.
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

    // What the names of the things to touch begin with.
    property string nameOfLine: "cartLine"
    property string nameOfPlus: "cartPlus"
    property string nameOfMinus: "cartMinus"

    // In the panel beside the menu.
    readonly property bool slim: !Theme.small && width < Theme.px(600)
    // Words that are broken would be worse than no picture.
    readonly property real aside: slim && Theme.largeText ? 0 : Theme.pick(102, 112)
    readonly property real start: Math.max(named.longest, longest.implicitWidth) > (Theme.tight ? room : beside) - aside ? 0 : aside
    // A word that is wider than what the price leaves: then that stands with the stepper.
    readonly property bool under: named.longest > beside - start
    // A name of several lines would run under the stepper, which stands below all words then.
    readonly property bool deep: under || !Theme.tight && (named.lineCount > 1 || longest.implicitWidth > room - start)
    // Beside the stepper, and beside the price.
    readonly property real room: width - stepper.width - Theme.px(8)
    readonly property real beside: width - cost.implicitWidth - Theme.pick(16, 8)

    signal edited
    signal counted(int quantity)

    implicitHeight: Math.max(words.height, stepper.y + stepper.height - Theme.px(18)) + Theme.px(36)

    Rule {
        visible: line.index > 0
        anchors.left: words.left
        anchors.right: parent.right
    }
    Touch {
        height: parent.height - Theme.gap(8)
        objectName: line.nameOfLine + "-" + line.lineId
        spoken: [line.name, line.options, line.price].join(", ")
        anchors.left: parent.left
        width: parent.width - stepper.width - Theme.gap(8)
        y: Theme.gap(8) / 2
        onTapped: line.edited()
    }
    Thumb {
        anchors.left: parent.left
        ground: line.ground
        name: line.name
        picture: line.picture
        side: 84
        // At the side large words need its room.
        visible: line.start > 0
        y: Theme.px(18)
    }
    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: line.start
        spacing: Theme.px(4)
        width: (line.under ? parent.width : line.beside) - line.start
        y: Theme.px(18)

        NameWords {
            id: named

            anchors.left: parent?.left
            most: line.slim ? 26 : 0
            text: line.name
            // In more lines than one it would run under the stepper.
            width: !line.under && Theme.tight && natural.implicitWidth > parent.width ? Math.min(parent.width, line.room - line.start) : parent.width
        }
        Words {
            anchors.left: parent?.left
            color: Theme.colour.ink2
            step: "caption"
            text: line.options
            width: line.deep ? parent.width : Math.max(Theme.px(100), line.room - line.start)
            wrapMode: Text.Wrap
        }
    }
    Words {
        id: natural

        Accessible.ignored: true
        px: named.most
        step: named.step
        text: line.name
        visible: false
    }
    Words {
        id: longest

        Accessible.ignored: true
        step: "caption"
        text: Theme.longest(line.options)
        visible: false
    }
    CountWords {
        id: cost

        px: line.slim ? 30 : 0
        step: "price"
        text: line.price
        x: line.under === Theme.rightToLeft ? parent.width - width : 0
        y: line.under ? stepper.y + (stepper.height - height) / 2 : Theme.px(18)
    }
    Stepper {
        id: stepper

        anchors.right: parent.right
        count: line.quantity
        height: Theme.pick(64, 88)
        lessName: line.nameOfMinus + "-" + line.lineId
        moreName: line.nameOfPlus + "-" + line.lineId
        subject: line.name
        width: Theme.pick(204, 260)
        y: line.deep ? words.y + words.height + Theme.px(8) : Math.max(Theme.pick(64, 76), Theme.px(18) + cost.height + Theme.px(Theme.largeText ? 8 : 0))
        onLess: line.counted(line.quantity - 1)
        onMore: line.counted(line.quantity + 1)
    }
}
