pragma ComponentBehavior: Bound

import QtQuick
import theme

// What a dish contains, in a row: as many marks as there is room for, and how many more there are.
Row {
    id: marks

    property list<string> codes: []
    property real room: 0
    property real size: 32
    readonly property real side: Theme.iconPx(size)
    // The whole row, and the least that says anything: one mark and how many more there are.
    readonly property real whole: span(codes.length)
    readonly property real least: codes.length > 1 ? Math.min(whole, ended(1)) : whole
    readonly property int fitting: whole <= room ? codes.length : most(codes.length - 1)

    // Asked anew with each face: what a function gives is not followed.
    function advance(text: string): real {
        return lettered.height > 0 ? lettered.advanceWidth(text) : 0;
    }

    function widthOf(code: string): real {
        return code.startsWith("=") ? Math.max(side, lettered.height, advance(code.slice(1)) + Theme.px(16)) : side;
    }

    function span(count: int): real {
        return codes.slice(0, count).reduce((sum, code) => sum + widthOf(code) + spacing, 0) - spacing;
    }

    function ended(count: int): real {
        return span(count) + spacing + advance("+9") + Theme.px(4);
    }

    function most(count: int): int {
        return count < 1 || ended(count) <= room ? Math.max(0, count) : most(count - 1);
    }

    height: side
    spacing: Theme.px(6)
    visible: fitting > 0

    Repeater {
        model: marks.fitting

        AllergenMark {
            required property int index

            anchors.verticalCenter: parent?.verticalCenter
            code: marks.codes[index] ?? ""
            size: marks.size
        }
    }
    Words {
        id: more

        Accessible.ignored: true
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.colour.ink2
        heft: 600
        step: "caption"
        text: Theme.apart("+" + (marks.codes.length - marks.fitting))
        visible: marks.fitting < marks.codes.length
    }
    FontMetrics {
        id: lettered

        font: more.font
    }
}
