import QtQuick
import theme

// A line of the sum. `kind`: plain, saving, total.
Item {
    id: row

    property string label: ""
    property string amount: ""
    property string kind: "plain"
    readonly property bool total: kind === "total"
    readonly property color ink: kind === "saving" ? Theme.colour.accent : Theme.colour.ink
    readonly property int heft: kind === "saving" ? 600 : 0

    implicitHeight: total ? Theme.pick(72, 84) : Math.max(Theme.pick(44, 54), words.height)
    Accessible.role: Accessible.StaticText
    Accessible.name: `${label} ${amount}`

    Heard {
        words: row.Accessible.name
    }
    Words {
        id: words

        anchors.left: parent.left
        anchors.right: amount.left
        anchors.rightMargin: Theme.px(16)
        anchors.verticalCenter: parent.verticalCenter
        text: row.label
        step: row.total ? "total" : "body"
        heft: row.heft
        color: row.ink
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.mm(Theme.largeText ? 10.05 : 6.6)
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    CountWords {
        id: amount

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        text: row.amount
        step: row.total ? "total" : "body"
        heft: row.heft
        color: row.ink
        Accessible.ignored: true
    }
}
