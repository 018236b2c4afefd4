pragma ComponentBehavior: Bound

import QtQuick
import parts
import theme

// Buttons for what can be done, as many in a row as fit.
Flow {
    id: acts

    required property var acts
    property bool busy: false

    signal acted(string act, string key)

    spacing: Theme.gap(12)

    Repeater {
        model: acts.acts

        Button {
            required property string deed
            required property string rowKey
            required kind

            enabled: !acts.busy
            guarded: kind === "primary" || kind === "bad"
            // What decides is 20 mm high, and its neighbours with it.
            implicitHeight: Math.max(Theme.size.smallButton, Theme.size.touchPrimary)
            objectName: `act-${deed}-${rowKey}`
            small: true
            symbol: Theme.small ? "" : StaffWords.signs[deed] ?? ""
            text: StaffWords.acts[deed] ?? deed
            width: Math.min(implicitWidth, acts.width)
            onTapped: acts.acted(deed, rowKey)
        }
    }
}
