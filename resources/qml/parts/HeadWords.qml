import QtQuick
import theme

// A headline beside something else: whole words, in as few lines as it may take. `least` is the width that it needs.
Words {
    id: head

    property int lines: 1
    readonly property real least: Math.ceil(Math.max(longest.implicitWidth, lines > 1 ? implicitWidth * 0.6 : implicitWidth))

    step: "screen"
    tabular: false
    wrapMode: Text.Wrap

    Words {
        id: longest

        Accessible.ignored: true
        heft: head.heft
        px: head.px
        step: head.step
        tabular: head.tabular
        text: Theme.longest(head.text)
        tracking: head.tracking
        visible: false
    }
}
