pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Models
import parts
import theme

// The languages by their own names: in one row where all of them fit, else in rows as even as they can be.
Flow {
    id: row

    required property RowsModel languages
    readonly property real chipHeight: Theme.pick(80, 92)
    // What the longest name needs.
    property real need: 0
    readonly property int most: Math.max(1, Math.floor((width + spacing) / Math.max(1, need + spacing)))
    readonly property int columns: Math.ceil(chips.count / Math.max(1, Math.ceil(chips.count / most)))

    signal chosen(string code)

    spacing: Theme.gap(12)

    Repeater {
        id: chips

        model: row.languages

        Chip {
            endPadding: 0
            id: chip

            required property string code
            required property string name
            required property bool isCurrent
            readonly property real wants: implicitContentWidth + Theme.px(24)

            height: row.chipHeight
            labelPx: 28
            startPadding: 0
            objectName: "language-" + code
            on: isCurrent
            text: name
            width: Math.floor((row.width - (row.columns - 1) * row.spacing) / Math.max(1, row.columns))
            onTapped: row.chosen(code)
            onWantsChanged: row.need = Math.max(row.need, wants)
        }
    }
}
