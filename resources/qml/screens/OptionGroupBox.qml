pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Models
import parts
import theme

// One group of options: up to three plain ones side by side, others in two columns, things to leave out as chips.
Column {
    id: box

    required property string groupId
    required property string name
    required property string kind
    required property int minimum
    required property int maximum
    required property int free
    required property bool isMissing
    required property RowsModel options
    readonly property bool chips: kind === "leave_out"
    readonly property bool plain: kind === "choice" && options.count <= 3
    // Large words take fewer columns, on a small panel one.
    readonly property int columns: Theme.tight ? 1 : plain && !Theme.small && !Theme.largeText ? options.count : 2
    readonly property real cellWidth: (width - (columns - 1) * cells.spacing) / columns

    signal toggled(string optionId)

    spacing: Theme.px(16)

    GroupHead {
        missing: box.isMissing
        note: box.chips ? "" : [Sentences.choose(box.minimum, box.maximum), Sentences.free(box.free)].filter(part => part).join(", ")
        objectName: "group-" + box.groupId
        title: box.name
        width: parent.width
    }
    Flow {
        id: cells

        spacing: Theme.gap(16)
        width: parent.width

        Repeater {
            model: box.options

            Loader {
                id: cell

                required property string optionId
                required property string name
                required property string price
                required property string picture
                required property bool isChosen
                required property bool isRound
                required property bool isSoldOut
                required property bool mayChoose
                required property string unfit
                required property string unfitDiet
                readonly property string unfitFor: Sentences.unfit(unfit, unfitDiet)
                readonly property string cost: price || qsTr("Included")
                readonly property string named: `option-${box.groupId}-${optionId}`

                sourceComponent: box.chips ? chip : box.plain ? tile : row

                Component {
                    id: tile

                    OptionTile {
                        enabled: cell.mayChoose && !cell.isSoldOut
                        name: cell.name
                        objectName: cell.named
                        on: cell.isChosen
                        price: cell.cost
                        soldOut: cell.isSoldOut
                        unfitFor: cell.unfitFor
                        width: box.cellWidth
                        onTapped: box.toggled(cell.optionId)
                    }
                }
                Component {
                    id: row

                    OptionRow {
                        enabled: cell.mayChoose && !cell.isSoldOut
                        many: !cell.isRound
                        name: cell.name
                        objectName: cell.named
                        on: cell.isChosen
                        picture: cell.picture
                        price: cell.cost
                        soldOut: cell.isSoldOut
                        unfitFor: cell.unfitFor
                        width: box.cellWidth
                        onTapped: box.toggled(cell.optionId)
                    }
                }
                Component {
                    id: chip

                    Chip {
                        enabled: cell.mayChoose && !cell.isSoldOut
                        endPadding: Theme.px(32)
                        height: Math.max(Theme.pick(80, 92), implicitContentHeight + Theme.px(24))
                        labelPx: 28
                        startPadding: Theme.px(32)
                        most: box.width
                        objectName: cell.named
                        on: cell.isChosen
                        text: cell.name
                        ticks: true
                        onTapped: box.toggled(cell.optionId)
                    }
                }
            }
        }
    }
}
