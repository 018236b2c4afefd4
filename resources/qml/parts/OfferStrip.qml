import QtQuick
import theme

// The one reward to use now, with what it saves; or the one that is on the order, and the way to take it off.
Rectangle {
    id: strip

    property string title: ""
    property string reason: ""
    property string note: ""
    property string picture: ""
    property string action: ""
    property bool on: false
    property bool asking: false
    // On the tint of points; else it stands on its own plate.
    property bool tinted: true
    // A long word leaves no room for the button beside it.
    readonly property bool stacked: named.least > end.leftOver
    readonly property real inset: Theme.px(tinted ? 20 : 28)

    signal acted

    implicitWidth: Theme.px(436)
    implicitHeight: Math.max(Theme.px(104), words.height + Theme.px(24) + (stacked ? end.height + Theme.px(8) : 0))
    radius: tinted ? Theme.px(40) : Theme.radius.tile
    color: on ? Theme.colour.accentSoft : tinted ? Theme.colour.ryeSoft : Theme.colour.raised
    border.width: on ? Theme.border.selected : Theme.highContrast ? Theme.border.control : 0
    border.color: on ? Theme.colour.accent : Theme.colour.edge
    Accessible.role: Accessible.ListItem
    Accessible.name: `${title}. ${reason}`

    Shadow {
        z: -1
        anchors.fill: parent
        visible: !strip.tinted && !strip.on && !Theme.highContrast
    }
    Food {
        id: food

        anchors.left: parent.left
        anchors.leftMargin: strip.inset
        anchors.verticalCenter: parent.verticalCenter
        height: width
        picture: strip.picture
        // Words that are broken would be worse than no picture.
        visible: strip.picture !== "" && !Theme.largeText && named.longest <= end.leftOver - width - Theme.px(16)
        width: Theme.px(strip.tinted ? 56 : 84)
    }
    Column {
        id: words

        anchors.left: food.visible ? food.right : parent.left
        anchors.leftMargin: food.visible ? Theme.px(16) : strip.inset
        anchors.right: parent.right
        anchors.rightMargin: strip.stacked ? strip.inset : end.width + end.anchors.rightMargin + Theme.px(12)
        spacing: Theme.px(2)
        y: strip.stacked ? Theme.px(12) : (parent.height - height) / 2

        NameWords {
            id: named

            leading: 1.2
            most: strip.tinted ? 26 : 0
            text: strip.title
            tracking: 0
            width: parent.width
        }
        Words {
            color: Theme.colour.ink2
            step: "caption"
            tabular: false
            text: strip.reason
            width: parent.width
            wrapMode: Text.Wrap
        }
        Words {
            heft: 600
            objectName: "note"
            step: "caption"
            tabular: false
            text: strip.note
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
    Row {
        id: end

        readonly property real leftOver: strip.width - width - anchors.rightMargin - Theme.px(12) - strip.inset

        anchors.right: parent.right
        anchors.rightMargin: Theme.px(strip.tinted ? 14 : 24)
        y: strip.stacked ? parent.height - height - Theme.px(12) : (parent.height - height) / 2

        Button {
            horizontalPadding: strip.on ? Theme.px(12) : Theme.pick(28, 30)
            kind: strip.on ? "plain" : "second"
            objectName: strip.on ? "removeBest" : "useBest"
            small: true
            spoken: `${text}, ${strip.title}`
            text: strip.on ? qsTr("Remove") : strip.action
            visible: !strip.asking
            onTapped: strip.acted()
        }
        QuietDots {
            rightPadding: Theme.px(16)
            visible: strip.asking
        }
    }
}
