pragma ComponentBehavior: Bound

import QtQuick
import theme

// A reward, in one of four states: usable, on, asking (dots), no (greyed, with one reason and the way to mend it).
// Without a picture it shows the points coin.
Rectangle {
    id: row

    property string title: ""
    property string reason: ""
    property string picture: ""
    property string stage: "usable"
    property string action: ""
    property string actionSymbol: ""
    readonly property bool on: stage === "on"
    readonly property bool no: stage === "no"
    readonly property bool asking: stage === "asking"
    // On a small panel the button stands under words that it would leave too little room.
    readonly property bool stacked: Theme.small && width - stub.width - Theme.px(60) - end.width < Theme.px(340)

    property string actName: "act"

    signal acted

    implicitWidth: Theme.px(984)
    implicitHeight: Math.max(Theme.size.reward, words.height + Theme.px(stacked ? 32 : 24) + (stacked ? end.height + Theme.px(12) : 0))
    radius: Theme.radius.reward
    color: on ? Theme.colour.accentSoft : no ? Theme.colour.sunk : Theme.colour.raised
    border.width: on ? Theme.border.selected : Theme.highContrast ? Theme.border.control : 0
    border.color: on ? Theme.colour.accent : Theme.colour.edge
    Accessible.role: Accessible.ListItem
    Accessible.name: `${title}. ${reason}`

    Heard {
        // Without a button nothing else of it would be heard.
        words: act.visible ? "" : row.Accessible.name
    }
    Shadow {
        z: -1
        anchors.fill: parent
        visible: !row.on && !row.no && !Theme.highContrast
    }
    Rectangle {
        id: stub

        readonly property real startCorner: Theme.rightToLeft ? 0 : row.radius
        readonly property real endCorner: Theme.rightToLeft ? row.radius : 0

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        width: Theme.px(106)
        topLeftRadius: startCorner
        bottomLeftRadius: startCorner
        topRightRadius: endCorner
        bottomRightRadius: endCorner
        color: row.on || row.no || Theme.highContrast ? "transparent" : Theme.colour.ryeSoft

        Food {
            visible: row.picture !== ""
            anchors.centerIn: parent
            width: Theme.px(!row.picture.startsWith("ui/") ? (row.no ? 76 : 84) : row.no ? 72 : 76)
            height: width
            picture: row.picture
            opacity: row.no ? 0.5 : 1
        }
        LeafCoin {
            visible: row.picture === ""
            anchors.centerIn: parent
            side: row.no ? 60 : 68
            opacity: row.no ? 0.5 : 1
        }
    }
    Column {
        id: words

        anchors.left: stub.right
        anchors.leftMargin: Theme.px(24)
        anchors.right: row.stacked ? parent.right : end.left
        anchors.rightMargin: Theme.px(16)
        y: row.stacked ? Theme.px(16) : (parent.height - height) / 2
        spacing: Theme.px(4)

        Words {
            width: parent.width
            text: row.title
            step: "name"
            wrapMode: Text.Wrap
        }
        Words {
            width: parent.width
            text: row.reason
            step: "caption"
            tabular: false
            color: Theme.colour.ink2
            wrapMode: Text.Wrap
        }
    }
    Row {
        id: end

        anchors.right: parent.right
        anchors.rightMargin: Theme.px(20)
        y: row.stacked ? parent.height - height - Theme.px(16) : (parent.height - height) / 2
        spacing: Theme.px(4)

        Button {
            id: act

            hint: row.reason
            objectName: row.actName
            visible: !row.asking && text !== ""
            kind: row.on ? "plain" : "second"
            small: true
            horizontalPadding: row.on ? Theme.px(20) : Theme.pick(28, 30) + Theme.border.control
            text: row.on ? row.action || qsTr("Remove") : row.action
            symbol: row.actionSymbol
            spoken: `${text}, ${row.title}`
            onTapped: row.acted()
        }
        Tick {
            visible: row.on
            anchors.verticalCenter: parent.verticalCenter
            on: true
        }
        QuietDots {
            visible: row.asking
            rightPadding: Theme.px(16)
        }
    }
}
