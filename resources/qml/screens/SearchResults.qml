pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Models
import theme

// The dishes that were found, on small tiles.
Flickable {
    id: results

    required property SearchViewModel model
    readonly property int columns: Theme.largeText ? 1 : Theme.small ? 2 : 3
    readonly property real tileWidth: (width - 2 * Theme.size.margin - (columns - 1) * Theme.gap(20)) / columns

    boundsBehavior: Flickable.StopAtBounds
    contentHeight: flow.height + 2 * Theme.px(16)
    interactive: contentHeight > height
    objectName: "searchResults"

    Flow {
        id: flow

        spacing: Theme.gap(20)
        width: results.width - 2 * x
        x: Theme.size.margin
        y: Theme.px(16)

        Repeater {
            model: results.model.cards

            FoundCard {
                model: results.model
                width: results.tileWidth
            }
        }
    }
}
