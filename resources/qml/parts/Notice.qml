import QtQuick
import theme

// A fact that stays while it is true: an icon, the fact in bold, then the next step. `kind`: good, rye, bad.
Rectangle {
    id: notice

    property string kind: "good"
    property string symbol: ({ good: "check", rye: "clock", bad: "warn" })[kind] ?? "info"
    property string fact: ""
    property string next: ""
    readonly property color ink: ({
        rye: Theme.colour.ryeInk,
        bad: Theme.colour.dangerInk
    })[kind] ?? Theme.colour.accentInk

    implicitWidth: Theme.px(654)
    implicitHeight: Math.max(Theme.px(104), words.height + Theme.px(36))
    radius: Theme.radius.reward
    color: ({
        rye: Theme.colour.ryeSoft,
        bad: Theme.colour.dangerSoft
    })[kind] ?? Theme.colour.accentSoft
    border.width: Theme.highContrast ? Theme.border.control : 0
    border.color: ink
    Accessible.role: Accessible.AlertMessage
    Accessible.name: `${fact} ${next}`

    Heard {
        news: true
        words: notice.Accessible.name
    }
    Icon {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(32)
        anchors.verticalCenter: parent.verticalCenter
        name: notice.symbol
        size: 44
        visible: !Theme.tight
        stroke: notice.kind === "good" ? 2.6 : 2
        colour: notice.ink
    }
    FactWords {
        id: words

        anchors.left: sign.visible ? sign.right : parent.left
        anchors.leftMargin: Theme.px(sign.visible ? 22 : 32)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(32)
        anchors.verticalCenter: parent.verticalCenter
        fact: notice.fact
        after: notice.next
        leading: Theme.tight ? 1.15 : 1.3
        colour: notice.ink
    }
}
