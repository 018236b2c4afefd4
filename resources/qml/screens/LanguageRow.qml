pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Models
import parts
import theme

// The languages by their own names.
Row {
    id: row

    required property RowsModel languages

    signal chosen(string code)

    spacing: Theme.gap(12)

    Repeater {
        id: chips

        model: row.languages

        Chip {
            required property string code
            required property string name
            required property bool isCurrent

            height: Theme.pick(80, 92)
            labelPx: 28
            objectName: "language-" + code
            on: isCurrent
            text: name
            width: (row.width - (chips.count - 1) * row.spacing) / chips.count
            onTapped: row.chosen(code)
        }
    }
}
