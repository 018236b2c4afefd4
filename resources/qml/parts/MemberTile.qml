import QtQuick
import theme

// A member's points and the best news. Opens all rewards and Sign out. Never a name, an email or a phone.
Touch {
    id: tile

    property string points: ""
    property string unit: ""
    property string news: ""
    readonly property real wordPx: Theme.landscape ? 26 : 0
    // Only the figure.
    readonly property bool bare: Theme.small || Theme.banded
    // Large words need the room of the leaf.
    readonly property bool wordy: Theme.largeText && !flat
    // In one line the word for the points goes before the news do.
    readonly property real room: next.x - balance.x - balance.width - Theme.px(36)
    readonly property bool worded: !flat || news === "" || unit.implicitWidth + headline.natural <= room
    readonly property bool flat: Theme.small || Theme.landscape || Theme.banded
    // News that are too long for one line take two.
    readonly property bool folded: !flat && headline.natural > headline.width

    implicitWidth: Theme.banded ? balance.implicitWidth + Theme.px(150) : Theme.landscape ? Theme.px(452) : Math.max(Theme.size.memberWidth, Theme.small ? balance.implicitWidth + Theme.px(130) : 0)
    implicitHeight: Theme.landscape ? Theme.px(104) : Math.max(Theme.size.memberHeight, folded ? balance.y + balance.height + headline.height + Theme.px(30) : 0)
    corner: Theme.banded ? Theme.px(34) : Theme.landscape ? Theme.px(40) : Theme.radius.tile
    spoken: [points, unit, news].filter(part => part.length).join(" ")
    hint: qsTr("Your rewards")

    background: Rectangle {
        radius: tile.corner
        color: tile.down ? Theme.colour.rye : Theme.colour.ryeSoft
        border.width: Theme.highContrast ? Theme.border.control : 0
        border.color: Theme.colour.edge
    }
    contentItem: Item {
        Icon {
            id: leaf

            visible: !tile.wordy
            anchors.left: parent.left
            anchors.leftMargin: Theme.landscape ? Theme.px(26) : Theme.pick(28, 24)
            y: tile.flat ? (parent.height - height) / 2 : Theme.px(tile.folded ? 20 : 31)
            name: "leaf"
            size: Theme.landscape ? 40 : 42
            stroke: 2.2
            colour: Theme.colour.ryeInk
        }
        CountWords {
            id: balance

            anchors.left: leaf.visible ? leaf.right : parent.left
            anchors.leftMargin: Theme.px(leaf.visible ? 12 : 28)
            anchors.verticalCenter: leaf.verticalCenter
            text: tile.points
            step: "panel"
            px: Theme.banded ? 34 : Theme.landscape ? 44 : 0
            Accessible.ignored: true
        }
        Words {
            id: unit

            visible: !tile.bare && tile.worded
            anchors.left: balance.right
            anchors.leftMargin: Theme.px(12)
            anchors.verticalCenter: balance.verticalCenter
            anchors.verticalCenterOffset: Theme.landscape ? 0 : Theme.px(4)
            text: tile.unit
            step: "name"
            px: tile.wordPx
            tracking: 0
            leading: 1.35
            Accessible.ignored: true
        }
        Words {
            id: headline

            // As small as it may become.
            readonly property real natural: line.implicitWidth * Math.min(1, Theme.textPx(24) / line.size)

            visible: !tile.bare && (!tile.flat || natural <= tile.room) && !(tile.flat && Theme.largeText)
            anchors.left: !tile.flat ? parent.left : tile.worded ? unit.right : balance.right
            anchors.leftMargin: Theme.px(tile.flat ? 12 : 28)
            anchors.right: next.left
            anchors.rightMargin: Theme.px(12)
            anchors.verticalCenter: next.verticalCenter
            text: tile.news
            step: "name"
            px: tile.folded ? 24 : tile.wordPx
            tracking: 0
            leading: tile.folded ? 1.15 : 1.35
            wrapMode: tile.folded ? Text.Wrap : Text.NoWrap
            horizontalAlignment: tile.flat ? Text.AlignRight : Text.AlignLeft
            fontSizeMode: tile.folded ? Text.FixedSize : Text.HorizontalFit
            minimumPixelSize: Theme.textPx(24)
            Accessible.ignored: true
        }
        Words {
            id: line

            Accessible.ignored: true
            px: tile.wordPx
            step: headline.step
            text: tile.news
            tracking: 0
            visible: false
        }
        Icon {
            id: next

            visible: !Theme.small
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(tile.flat ? 24 : 28)
            y: tile.flat ? (parent.height - height) / 2 : parent.height - Theme.px(30) - height - (tile.folded ? (headline.height - height) / 2 - Theme.px(12) : 0)
            name: "next"
            size: Theme.landscape ? 28 : 32
            stroke: 2.6
        }
    }
}
