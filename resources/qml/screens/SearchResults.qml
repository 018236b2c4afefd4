pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Models
import theme

// The dishes that were found, on small tiles.
Flickable {
    id: results

    required property SearchViewModel model
    readonly property int columns: Theme.small ? 2 : 3
    readonly property real tileWidth: (width - 2 * Theme.size.margin - (columns - 1) * Theme.px(20)) / columns

    boundsBehavior: Flickable.StopAtBounds
    contentHeight: flow.height + 2 * Theme.px(24)
    interactive: contentHeight > height
    objectName: "searchResults"

    Flow {
        id: flow

        spacing: Theme.px(20)
        width: results.width - 2 * x
        x: Theme.size.margin
        y: Theme.px(24)

        Repeater {
            model: results.model.cards

            FoundCard {
                model: results.model
                width: results.tileWidth
            }
        }
    }
}
