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
    required property string ground
    required property RowsModel cards
    required property MenuViewModel model
    // On top of the band stands the name of the category that is looked at.
    readonly property bool features: !Theme.small && !Theme.banded

    readonly property int columns: Theme.largeText && !Theme.landscape ? 1 : 2

    spacing: Theme.landscape ? Theme.px(16) : Theme.pick(Theme.banded ? 0 : 28, 0)

    Item {
        height: Math.max(title.height, Theme.landscape ? Theme.px(64) : Theme.px(72))
        visible: section.features
        width: section.width

        Words {
            id: title

            anchors.left: parent?.left
            readonly property real room: filters.visible ? section.width - filters.width - Theme.px(16) : section.width

            anchors.verticalCenter: parent.verticalCenter
            // A long title gets a little smaller before it takes a second line.
            px: Math.max(44, Math.min(56, Math.floor(56 * room / Math.max(1, natural.implicitWidth))))
            step: "section"
            text: section.title
            width: room
            wrapMode: Text.Wrap
        }
        Words {
            id: natural

            Accessible.ignored: true
            step: "section"
            text: section.title
            visible: false
        }
        FilterChip {
            id: filters

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            filters: section.model.filters
            objectName: section.index === 0 ? "filters" : "filters-" + section.categoryId
            visible: !Theme.landscape && !Theme.largeText && section.model.hasFilters
            onTapped: section.model.openFilters()
        }
    }
    Flow {
        id: flow

        spacing: Theme.banded ? Theme.gap(16) : Theme.gap(Theme.landscape || Theme.largeText || Theme.small ? 20 : 24)
        width: section.width

        Repeater {
            model: section.cards

            DishPlace {
                model: section.model
                room: (section.width - (section.columns - 1) * flow.spacing) / section.columns
            }
        }
    }
}
