import QtQuick
import theme

// A small label over an amount: "2 items", "$16.96 with tax".
Column {
    id: sum

    property string label: ""
    property string total: ""
    property string note: ""

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
        implicitWidth: amount.implicitWidth + (sum.note ? note.implicitWidth + Theme.px(12) : 0)
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
            id: note

            anchors.left: amount.right
            anchors.leftMargin: Theme.px(12)
            anchors.baseline: amount.baseline
            text: sum.note
            step: "caption"
            color: Theme.colour.ink2
            Accessible.ignored: true
        }
    }
}
