import QtQuick
import theme

// A small label over an amount: "2 items", "$16.96 with tax".
Column {
    id: sum

    property string label: ""
    property string total: ""
    property string note: ""
    // How much there is beside each other; the note goes before the amount does. 0: as much as it wants.
    property real room: 0
    readonly property real least: amount.implicitWidth
    readonly property bool noted: note !== "" && (room === 0 || least + words.implicitWidth + Theme.px(12) <= room)

    spacing: Theme.pick(2, 0)

    Words {
        width: Math.max(implicitWidth, parent.width)
        text: sum.label
        visible: !Theme.tight
        step: "caption"
        leading: Theme.small ? 1.15 : 0
        color: Theme.colour.ink2
        Accessible.ignored: true
    }
    Item {
        anchors.left: parent.left
        implicitWidth: amount.implicitWidth + (sum.noted ? words.implicitWidth + Theme.px(12) : 0)
        implicitHeight: amount.implicitHeight
        Accessible.role: Accessible.StaticText
        Accessible.name: `${sum.label} ${sum.total} ${sum.note}`

        CountWords {
            id: amount

            anchors.left: parent.left
            text: sum.total
            step: "total"
            Accessible.ignored: true
        }
        Words {
            id: words

            anchors.left: amount.right
            anchors.leftMargin: Theme.px(12)
            anchors.baseline: amount.baseline
            text: sum.note
            visible: sum.noted
            step: "caption"
            color: Theme.colour.ink2
            Accessible.ignored: true
        }
    }
}
