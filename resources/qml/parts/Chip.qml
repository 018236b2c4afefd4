import QtQuick
import theme

// A rounded choice or a quiet way to something. `on` is chosen, with a tick where `ticks`.
Touch {
    id: chip

    property bool on: false
    property bool ticks: false
    property string symbol: ""
    property string after: ""
    property real labelPx: 26
    // How wide it may be: longer words take more lines. 0: as wide as they are.
    property real most: 0
    readonly property string shown: symbol || (on && ticks ? "check" : "")
    readonly property color ink: !enabled ? Theme.colour.overDisabled : on ? Theme.colour.accentInk : Theme.colour.ink

    readonly property real room: most > 0 ? most - leftPadding - rightPadding - Theme.px(shown ? 40 : 0) : 0
    readonly property real edge: !enabled ? 0 : on ? Theme.border.selectedChip : Theme.border.control

    checkable: false
    corner: height / 2
    startPadding: text === "" ? 0 : Theme.pick(shown ? 22 : 26, 24) + edge
    endPadding: text === "" ? 0 : Theme.pick(26, 26) + edge
    implicitHeight: Theme.size.chip
    implicitWidth: Math.max(Math.max(height, implicitHeight) + Theme.px(4), implicitContentWidth + leftPadding + rightPadding)
    Accessible.checkable: ticks
    Accessible.checked: on

    background: Rectangle {
        radius: chip.corner
        color: !chip.enabled ? Theme.colour.disabled : chip.on ? Theme.colour.accentSoft : chip.down ? Theme.colour.sunk : Theme.colour.raised
        border.width: chip.edge
        border.color: chip.on ? Theme.colour.accent : Theme.colour.edge
    }
    contentItem: Item {
        implicitWidth: row.implicitWidth
        implicitHeight: row.implicitHeight

        Row {
            id: row

            anchors.centerIn: parent
            spacing: Theme.px(12)

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: name !== ""
                name: chip.shown
                size: chip.text === "" ? 36 : chip.symbol ? 30 : 28
                stroke: chip.symbol ? 2 : 3
                colour: chip.ink
            }
            Words {
                id: words

                anchors.verticalCenter: parent.verticalCenter
                visible: text !== ""
                width: chip.room > 0 ? Math.min(implicitWidth, chip.room) : implicitWidth
                wrapMode: chip.room > 0 ? Text.Wrap : Text.NoWrap
                text: chip.text
                step: "label"
                px: chip.labelPx
                heft: 600
                color: chip.ink
                Accessible.ignored: true
            }
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: name !== ""
                name: chip.after
                size: 22
                stroke: 2.6
                colour: chip.ink
            }
        }
    }
}
