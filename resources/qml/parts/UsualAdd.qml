import QtQuick
import theme

// The button of the usual: Add over its price; on one line where the tile is low; a plus on a small panel and for large
// words in the band of the reach mode.
Touch {
    id: add

    property string title: ""
    property string price: ""
    // A plus says it where there is no room for the word.
    readonly property bool brief: Theme.small || Theme.banded && Theme.largeText

    guarded: true
    implicitWidth: Theme.small ? Math.max(Theme.px(264), line.implicitWidth + Theme.px(48)) : Theme.low ? line.implicitWidth + Theme.px(brief ? 36 : 56) : Math.max(Theme.px(152), lines.implicitWidth + Theme.px(32))
    implicitHeight: Theme.banded ? Theme.px(64) : Theme.landscape ? Theme.px(80) : Theme.pick(112, 120)
    corner: Theme.low ? Theme.px(32) : Theme.pick(36, 44)
    spoken: `${qsTr("Add")} ${title}, ${price}`

    component Line: Words {
        step: "button"
        px: Theme.small ? 0 : 30
        color: Theme.colour.overAccent
        Accessible.ignored: true
    }

    background: Rectangle {
        radius: add.corner
        color: add.down ? Theme.colour.accentPress : Theme.colour.accent
    }
    contentItem: Item {
        Column {
            id: lines

            visible: !Theme.small && !Theme.low
            anchors.centerIn: parent
            spacing: Theme.px(4)

            Line {
                anchors.horizontalCenter: parent.horizontalCenter
                text: qsTr("Add")
            }
            Line {
                anchors.horizontalCenter: parent.horizontalCenter
                text: add.price
            }
        }
        Row {
            id: line

            visible: Theme.small || Theme.low
            anchors.centerIn: parent
            spacing: Theme.px(Theme.small ? 12 : 9)

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: add.brief
                name: "plus"
                size: Theme.small ? 32 : 28
                stroke: 2.8
                colour: Theme.colour.overAccent
            }
            Line {
                visible: !add.brief
                text: qsTr("Add")
            }
            Line {
                text: add.price
            }
        }
    }
}
