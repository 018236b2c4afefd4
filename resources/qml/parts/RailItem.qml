import QtQuick
import theme

// One category: picture and short name. The chosen one stands on the rail's white plate.
Touch {
    id: item

    property string name: ""
    property string picture: ""
    property bool on: false
    // Draws its own plate; the Rail draws one that slides instead.
    property bool plated: true
    // Its part of a row that holds all of them.
    property real share: 0
    property bool flat: Theme.small || Theme.banded
    property real pictureSide: Theme.small ? Theme.px(64) : Theme.banded ? Theme.px(56) : Theme.landscape ? Theme.px(74) : Theme.px(100)
    readonly property real gap: Theme.small ? 10 : Theme.banded ? 4 : Theme.landscape ? 6 : 14

    implicitWidth: Theme.small ? food.width + title.implicitWidth + Theme.px(46) : Theme.banded ? Math.max(share, title.implicitWidth + Theme.px(24)) : Theme.landscape ? Theme.px(168) : Theme.size.railWidth
    implicitHeight: Theme.banded ? Theme.px(108) : Theme.landscape ? Theme.px(132) : Theme.size.railHeight
    corner: Theme.small ? Theme.px(40) : Theme.banded ? Theme.px(34) : Theme.landscape ? Theme.px(36) : Theme.radius.tile
    spoken: name
    Accessible.role: Accessible.PageTab
    Accessible.checked: on

    background: Item {
        Panel {
            anchors.fill: parent
            visible: item.on && item.plated
            radius: item.corner
            border.width: Theme.highContrast ? Theme.border.selected : Theme.dark ? Theme.border.hairline : 0
        }
        Rectangle {
            anchors.fill: parent
            visible: item.down
            radius: item.corner
            color: Theme.colour.ink
            opacity: 0.06
        }
    }
    contentItem: Item {
        Food {
            id: food

            width: item.pictureSide
            height: item.pictureSide
            anchors.left: Theme.small ? parent.left : undefined
            anchors.leftMargin: Theme.px(14)
            anchors.verticalCenter: Theme.small ? parent.verticalCenter : undefined
            anchors.horizontalCenter: Theme.small ? undefined : parent.horizontalCenter
            y: Math.round((parent.height - height - Theme.px(item.gap) - title.height) / 2)
            picture: item.picture
            name: item.name
        }
        Words {
            id: title

            anchors.left: Theme.small ? food.right : parent.left
            anchors.right: parent.right
            anchors.leftMargin: Theme.px(Theme.small ? 10 : Theme.landscape ? 2 : 8)
            anchors.rightMargin: Theme.px(Theme.landscape ? 2 : 8)
            anchors.verticalCenter: Theme.small ? parent.verticalCenter : undefined
            y: food.y + food.height + Theme.px(item.gap)
            text: item.name
            step: Theme.landscape || Theme.banded ? "caption" : "label"
            leading: 1.15
            heft: 600
            color: item.on ? Theme.colour.ink : Theme.colour.ink2
            horizontalAlignment: Theme.small ? Text.AlignLeft : Text.AlignHCenter
            wrapMode: item.flat ? Text.NoWrap : Text.Wrap
            fontSizeMode: Theme.landscape ? Text.HorizontalFit : Text.FixedSize
            minimumPixelSize: Theme.mm(Theme.largeText ? 10.05 : 6.6)
            maximumLineCount: 2
            Accessible.ignored: true
        }
    }
}
