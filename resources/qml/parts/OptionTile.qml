import QtQuick
import theme

// One of a few that stand side by side; the tick shows only on the chosen one.
Touch {
    id: tile

    property string name: ""
    property string price: ""
    property bool on: false
    property bool soldOut: false
    // Why the guest does not eat it: stands in place of the price.
    property string unfitFor: ""
    readonly property bool off: soldOut || unfitFor !== ""
    readonly property color ink: off ? Theme.colour.ink3 : Theme.colour.ink

    implicitWidth: Theme.px(317)
    implicitHeight: Math.max(Theme.size.optionTile, words.height + Theme.px(24))
    corner: Theme.radius.option
    spoken: [name, soldOut ? qsTr("sold out") : unfitFor || price].join(", ")
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: on

    background: Rectangle {
        radius: tile.corner
        color: tile.off && !tile.on ? Theme.colour.sunk : tile.on ? Theme.colour.accentSoft : tile.down ? Theme.colour.sunk : Theme.colour.raised
        border.width: tile.off && !tile.on ? 0 : tile.on ? Theme.border.selected : Theme.border.control
        border.color: tile.on ? Theme.colour.accent : Theme.colour.edge
    }
    contentItem: Item {
        Column {
            id: words

            anchors.left: parent.left
            anchors.leftMargin: Theme.px(24)
            anchors.right: tick.visible ? tick.left : parent.right
            anchors.rightMargin: Theme.px(12)
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.px(2)

            Words {
                width: parent.width
                text: tile.name
                step: "name"
                color: tile.ink
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            Words {
                visible: text !== ""
                width: parent.width
                text: tile.soldOut ? qsTr("Sold out") : tile.unfitFor || tile.price
                wrapMode: Text.Wrap
                step: "caption"
                color: tile.ink
                Accessible.ignored: true
            }
        }
        Tick {
            id: tick

            visible: tile.on
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(24)
            anchors.verticalCenter: parent.verticalCenter
            on: true
        }
    }
}
