pragma ComponentBehavior: Bound

import QtQuick
import parts
import theme

// Buttons for what can be done, as many in a row as fit.
Flow {
    id: acts

    required property var acts
    property bool busy: false
    // Signs are left out where all of the buttons would stand in one row without them.
    property int made: 0
    readonly property var wants: Array.from({ length: made }, (_, n) => (buttons.itemAt(n) as Deed)?.bare ?? 0)
    readonly property real bare: wants.reduce((sum, one) => sum + one + spacing, -spacing)
    readonly property real signs: made * (Theme.iconPx(28) + Theme.px(12))
    readonly property bool signed: !Theme.small && (bare + signs <= width || bare > width)

    signal acted(string act, string key)

    spacing: Theme.gap(12)

    component Deed: Button {
        id: button

        required property string deed
        required property string rowKey
        // As wide as it is without a sign.
        readonly property real bare: Math.ceil(probe.implicitWidth) + leftPadding + rightPadding + 2

        guarded: kind === "primary" || kind === "bad"
        // What decides is 20 mm high, and its neighbours with it.
        implicitHeight: Math.max(Theme.size.smallButton, Theme.size.touchPrimary)
        objectName: `act-${deed}-${rowKey}`
        small: true
        text: StaffWords.acts[deed] ?? deed

        Words {
            id: probe

            Accessible.ignored: true
            px: button.labelPx
            step: "button"
            text: button.text
            visible: false
        }
    }

    Repeater {
        id: buttons

        model: acts.acts
        onItemAdded: acts.made = acts.made + 1
        onItemRemoved: acts.made = acts.made - 1

        Deed {
            required kind

            enabled: !acts.busy
            symbol: acts.signed ? StaffWords.signs[deed] ?? "" : ""
            width: Math.min(implicitWidth, acts.width)
            onTapped: acts.acted(deed, rowKey)
        }
    }
}
