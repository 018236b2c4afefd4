pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Models
import parts
import theme

// One category of the list: its title, the featured dish, then the others on their cards.
Column {
    id: section

    required property string categoryId
    required property string title
    required property RowsModel cards
    required property MenuViewModel model
    readonly property bool features: !Theme.small

    spacing: Theme.landscape ? Theme.px(16) : Theme.pick(28, 0)

    Words {
        height: Theme.landscape ? Theme.px(64) : Theme.px(72)
        step: "section"
        text: section.title
        verticalAlignment: Text.AlignVCenter
        visible: section.features
    }
    Flow {
        spacing: Theme.landscape ? Theme.px(20) : Theme.size.gapX
        width: section.width

        Repeater {
            model: section.cards

            DishPlace {
                model: section.model
            }
        }
    }
}
