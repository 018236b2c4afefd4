pragma ComponentBehavior: Bound

import QtQuick
import parts
import theme

// What the order costs, row by row.
Column {
    id: sums

    required property var rows
    property real rowHeight: Theme.pick(44, 54)

    Repeater {
        model: sums.rows

        Item {
            id: place

            required property string kind
            required property string label
            required property string amount

            height: row.height
            width: sums.width

            TotalsRow {
                id: row

                amount: place.amount
                height: Math.max(sums.rowHeight, implicitHeight)
                kind: place.kind === "discount" ? "saving" : "plain"
                label: Sentences.sum(place.kind, place.label)
                objectName: "sum-" + place.kind
                width: sums.width
            }
        }
    }
}
