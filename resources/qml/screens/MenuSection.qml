pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Models
import parts
import theme

// One category of the list: its title, the featured dish, then the others on their cards.
Column {
    id: section

    required property int index
    required property string categoryId
    required property string title
    required property RowsModel cards
    required property MenuViewModel model
    readonly property bool features: !Theme.small

    spacing: Theme.landscape ? Theme.px(16) : Theme.pick(28, 0)

    Item {
        height: Math.max(title.height, Theme.landscape ? Theme.px(64) : Theme.px(72))
        visible: section.features
        width: section.width

        Words {
            id: title

            anchors.verticalCenter: parent.verticalCenter
            step: "section"
            text: section.title
            width: (filters.visible ? filters.x - Theme.px(16) : section.width)
            wrapMode: Text.Wrap
        }
        FilterChip {
            id: filters

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            filters: section.model.filters
            objectName: section.index === 0 ? "filters" : "filters-" + section.categoryId
            visible: !Theme.landscape && section.model.hasFilters
            onTapped: section.model.openFilters()
        }
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
