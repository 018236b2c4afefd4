import QtQuick
import theme

// A small fact in a pill; not for touching. `kind`: plain, good, rye, bad.
Rectangle {
    id: tag

    property string text: ""
    property string kind: "plain"
    property string symbol: ""
    readonly property color ink: ({
        good: Theme.colour.accentInk,
        rye: Theme.colour.ryeInk,
        bad: Theme.colour.dangerInk
    })[kind] ?? Theme.colour.ink2

    implicitWidth: row.implicitWidth + Theme.px(40)
    // What Arabic letters hang below the line stays on it.
    implicitHeight: Math.max(Theme.pick(48, 64), Theme.arabic ? said.height + Theme.px(8) : 0)
    radius: height / 2
    color: ({
        good: Theme.colour.accentSoft,
        rye: Theme.colour.ryeSoft,
        bad: Theme.colour.dangerSoft
    })[kind] ?? Theme.colour.sunk
    border.width: Theme.highContrast ? Theme.border.control : 0
    border.color: Theme.colour.edge

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.px(10)

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: name !== ""
            name: tag.symbol
            size: 28
            stroke: 2.2
            colour: tag.ink
        }
        Words {
            id: said

            text: tag.text
            step: "caption"
            tabular: false
            heft: 600
            color: tag.ink
        }
    }
}
