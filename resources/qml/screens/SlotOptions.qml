pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Models
import parts
import theme

// What one part of a meal can be, under the choosers while it is open.
Flow {
    id: cells

    required property string groupId
    required property string name
    required property RowsModel options
    property bool open: false
    readonly property int columns: Theme.small ? 1 : 2

    signal picked(string optionId)

    spacing: Theme.gap(16)
    visible: open

    Repeater {
        model: cells.open ? cells.options : 0

        OptionRow {
            required property string optionId
            required name
            required price
            required picture
            required property bool isChosen
            required property bool isSoldOut
            required property bool mayChoose
            required property string unfit
            required property string unfitDiet

            enabled: mayChoose && !isSoldOut
            many: false
            objectName: `option-${cells.groupId}-${optionId}`
            on: isChosen
            soldOut: isSoldOut
            unfitFor: Sentences.unfit(unfit, unfitDiet)
            width: (cells.width - (cells.columns - 1) * cells.spacing) / cells.columns
            onTapped: cells.picked(optionId)
        }
    }
}
