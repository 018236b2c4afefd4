import QtQuick
import parts
import theme

// One of the two texts that are agreed to: a code for the guest's phone, its name, its address.
Panel {
    id: card

    property string title: ""
    property string address: ""
    property alias source: plate.source

    // Beside the code where there is width for words, else under it.
    property bool roomy: true
    readonly property bool beside: (Theme.low || Theme.small) && roomy
    // Whether its name fits there without a break in a word.
    readonly property bool fits: longest.implicitWidth <= width - plate.width - Theme.px(56)

    implicitHeight: beside ? Theme.small ? plate.height + Theme.px(4) : Theme.px(208) : words.y + words.height + Theme.pick(24, 12)
    radius: Theme.radius.tile

    Heard {
        words: [card.title, card.address].join(". ")
    }
    CodePlate {
        id: plate

        height: width
        spoken: card.title
        width: Theme.low ? Theme.px(176) : Math.max(Theme.pick(248, 0), Theme.size.qrMin + Theme.px(16))
        anchors.left: parent.left
        anchors.leftMargin: card.beside ? Theme.px(20) : (parent.width - width) / 2
        y: card.beside ? (parent.height - height) / 2 : Theme.pick(24, 12)
    }
    Words {
        id: longest

        Accessible.ignored: true
        heft: 700
        step: name.step
        text: Theme.longest(card.title)
        tracking: name.tracking
        visible: false
    }
    Column {
        id: words

        spacing: Theme.px(4)
        anchors.left: parent.left
        anchors.leftMargin: card.beside ? plate.width + Theme.px(40) : Theme.px(16)
        width: parent.width - anchors.leftMargin - Theme.px(16)
        y: card.beside ? (parent.height - height) / 2 : plate.y + plate.height + Theme.pick(12, 6)

        Words {
            id: name

            fontSizeMode: Text.HorizontalFit
            heft: 700
            minimumPixelSize: Theme.textPx(24)
            horizontalAlignment: card.beside ? Text.AlignLeft : Text.AlignHCenter
            leading: 1.2
            step: Theme.small ? "body" : "lead"
            text: card.title
            tracking: -0.015
            width: parent.width
            wrapMode: Text.Wrap
        }
        Words {
            color: Theme.colour.ink2
            horizontalAlignment: card.beside ? Text.AlignLeft : Text.AlignHCenter
            step: "caption"
            tabular: false
            text: card.address
            visible: !Theme.small
            width: parent.width
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }
    }
}
