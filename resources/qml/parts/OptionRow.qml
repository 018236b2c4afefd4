import QtQuick
import theme

// An extra or a size: picture, name, price, tick. `many`: a square tick, any number; else round, one of many.
Touch {
    id: option

    property string name: ""
    property string price: ""
    property string picture: ""
    property bool on: false
    property bool many: true
    property bool soldOut: false
    // Why the guest does not eat it: stands in place of the price.
    property string unfitFor: ""
    readonly property bool off: soldOut || unfitFor !== ""
    readonly property real inset: Theme.px(24)
    // A word that is too long for its place beside the tick stands over it.
    readonly property bool lowered: Theme.small && longest.implicitWidth > width - 2 * inset - tick.width - Theme.px(12)
    readonly property color ink: off ? Theme.colour.ink3 : Theme.colour.ink

    implicitWidth: Theme.px(484)
    implicitHeight: Math.max(Theme.size.option, words.height + Theme.px(lowered ? 44 : 28))
    corner: Theme.radius.option
    spoken: [name, soldOut ? qsTr("sold out") : unfitFor || price].join(", ")
    Accessible.role: many ? Accessible.CheckBox : Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: on

    background: Rectangle {
        radius: option.corner
        color: option.off && !option.on ? Theme.colour.sunk : option.on ? Theme.colour.accentSoft : option.down ? Theme.colour.sunk : Theme.colour.raised
        border.width: option.off && !option.on ? 0 : option.on ? Theme.border.selected : Theme.border.control
        border.color: option.on ? Theme.colour.accent : Theme.colour.edge
    }
    contentItem: Item {
        Food {
            id: food

            // Beside the words, where they stay whole.
            visible: option.picture !== "" && (!Theme.small && !Theme.largeText || longest.implicitWidth <= option.width - 2 * option.inset - Theme.px(98) - tick.width)
            anchors.left: parent.left
            anchors.leftMargin: option.inset
            anchors.verticalCenter: parent.verticalCenter
            width: visible ? Theme.px(68) : 0
            height: Theme.px(68)
            picture: option.picture
            opacity: option.off ? 0.4 : 1
        }
        Words {
            id: longest

            Accessible.ignored: true
            step: "name"
            text: Theme.longest(option.name)
            visible: false
        }
        Column {
            id: words

            anchors.left: food.right
            anchors.leftMargin: food.visible ? Theme.px(18) : 0
            anchors.right: option.lowered ? parent.right : tick.left
            anchors.rightMargin: Theme.px(12)
            y: option.lowered ? Theme.px(14) : (parent.height - height) / 2
            spacing: Theme.px(2)

            Words {
                width: parent.width
                text: option.name
                step: "name"
                color: option.ink
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            Words {
                visible: text !== ""
                width: parent.width - (option.lowered ? tick.width + option.inset : 0)
                text: option.soldOut ? qsTr("Sold out") : option.unfitFor || option.price
                wrapMode: Text.Wrap
                step: "caption"
                color: option.ink
                Accessible.ignored: true
            }
        }
        Tick {
            id: tick

            visible: !option.off || option.on
            anchors.right: parent.right
            anchors.rightMargin: option.inset
            on: option.on
            square: option.many
            y: option.lowered ? parent.height - height - Theme.px(12) : (parent.height - height) / 2
        }
    }
}
