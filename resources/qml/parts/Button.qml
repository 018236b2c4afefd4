pragma ComponentBehavior: Bound

import QtQuick
import theme

// A button of the house. `kind`: primary, second, plain, bad (asks once, never filled) or inked (staff).
Touch {
    id: button

    property string kind: "second"
    property bool small: false
    property bool tall: false
    property string symbol: ""
    // An icon after the words.
    property string trailing: ""
    property real symbolSize: small ? 28 : 34
    property real symbolStroke: 2.4
    // Between symbol and words.
    property real gap: small ? 12 : 16
    // Words at the far end, mostly the price.
    property string detail: ""
    property real labelPx: tall ? 44 : small ? 28 : 34
    property color ink: !enabled ? Theme.colour.overDisabled : inks[kind] ?? Theme.colour.ink
    property color edge: kind === "bad" ? Theme.colour.danger : Theme.colour.edge
    readonly property bool edged: enabled && (kind === "second" || kind === "bad")
    readonly property var inks: ({
        primary: Theme.colour.overAccent,
        bad: Theme.colour.danger,
        inked: Theme.colour.paper
    })
    readonly property color rest: ({ primary: Theme.colour.accent, inked: Theme.colour.ink, plain: "transparent" })[kind] ?? Theme.colour.raised
    readonly property color touched: ({ primary: Theme.colour.accentPress, inked: Theme.colour.ink })[kind] ?? Theme.colour.sunk
    readonly property color off: kind === "plain" ? "transparent" : Theme.colour.disabled
    readonly property color tone: !enabled ? off : down && !busy ? touched : rest

    guarded: kind === "primary"
    corner: small ? Theme.radius.buttonSmall : tall ? Theme.radius.buttonTall : Theme.radius.button
    horizontalPadding: Theme.pick(kind === "plain" ? 24 : small ? 28 : 44, kind === "plain" ? 20 : 30) + (edged ? Theme.border.control : 0)
    implicitHeight: small ? Theme.size.smallButton : tall ? Theme.px(132) : Theme.size.primary

    background: Rectangle {
        radius: button.corner
        color: button.tone
        border.width: button.edged ? Theme.border.control : Theme.highContrast && !button.enabled ? Theme.border.control : 0
        border.color: button.edge
    }

    contentItem: Item {
        id: inside

        implicitWidth: Math.ceil(wantedSign + natural.implicitWidth + detailWidth + afterWidth) + 2
        implicitHeight: label.implicitHeight

        readonly property real wantedSign: button.symbol ? sign.width + (button.text ? main.spacing : 0) : 0
        // The symbol gives way before a word is broken.
        readonly property bool signed: button.symbol !== "" && (button.text === "" || width < 1 || longest + wantedSign <= width)
        readonly property real signWidth: signed ? wantedSign : 0
        // The longest word, as small as it may become.
        readonly property real least: Math.min(1, Theme.textPx(24) / Math.max(1, natural.size))
        readonly property real longest: natural.longest * least
        // What can be had of the padding for it; for all of the words where they are large and the panel is small.
        readonly property real wish: Math.ceil(least * (Theme.tight && !button.detail ? natural.implicitWidth : natural.longest)) + 2
        readonly property real margin: button.detail ? Theme.px(14) : 2 * Math.max(0, Math.min(button.leftPadding, button.rightPadding) - Theme.px(12))
        readonly property real afterWidth: button.trailing ? after.width + main.spacing : 0
        readonly property real detailWidth: button.detail ? price.implicitWidth + Theme.px(24) : 0

        // As the words want to be: the shown ones may shrink, and must not be measured by that.
        Words {
            id: natural

            // Asked anew with each face: what a function gives is not followed.
            readonly property real longest: metrics.height > 0 ? Math.ceil(metrics.advanceWidth(Theme.longest(text))) : 0

            Accessible.ignored: true
            px: button.labelPx
            step: "button"
            text: button.text
            visible: false
        }
        FontMetrics {
            id: metrics

            font: natural.font
        }
        Row {
            id: main

            anchors.verticalCenter: parent.verticalCenter
            anchors.left: button.detail ? parent.left : undefined
            anchors.horizontalCenter: button.detail ? undefined : parent.horizontalCenter
            spacing: Theme.px(button.gap)
            opacity: button.busy ? 0 : 1

            Icon {
                id: sign

                anchors.verticalCenter: parent.verticalCenter
                visible: inside.signed
                name: button.symbol
                size: button.symbolSize
                stroke: button.symbolStroke
                colour: button.ink
            }
            Words {
                id: label

                // Words stay whole: they shrink before they break.
                readonly property real plain: inside.width - inside.signWidth - inside.detailWidth - inside.afterWidth
                readonly property real room: Math.max(plain, Math.min(plain + inside.margin, inside.wish))
                readonly property real fit: Math.min(1, room / Math.max(1, natural.longest))

                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(Math.ceil(implicitWidth) + 1, room)
                visible: text !== ""
                text: button.text
                step: "button"
                px: fit < 1 && room > 0 ? Math.max(24, Math.floor(button.labelPx * fit * 0.98)) : button.labelPx
                color: button.ink
                wrapMode: Text.Wrap
                maximumLineCount: 2
                horizontalAlignment: button.detail ? Text.AlignLeft : Text.AlignHCenter
                Accessible.ignored: true
            }
            Icon {
                id: after

                anchors.verticalCenter: parent.verticalCenter
                visible: name !== ""
                name: button.trailing
                size: 26
                stroke: button.symbolStroke
                colour: button.ink
            }
        }
        CountWords {
            id: price

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: button.detail !== "" && !button.busy
            text: button.detail
            step: "button"
            px: button.labelPx
            color: button.ink
            Accessible.ignored: true
        }
        QuietDots {
            anchors.centerIn: parent
            visible: button.busy
            colour: button.ink
        }
    }
}
