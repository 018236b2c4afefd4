pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Models
import parts
import theme

// The categories: a column beside the list, a row above it on a small panel. The plate slides to the chosen one.
Flickable {
    id: rail

    required property MenuViewModel model
    property int made: 0
    readonly property Item current: made > model.categoryIndex ? entries.itemAt(model.categoryIndex) : null

    signal chosen(string categoryId, int index)

    function reveal(entry: Item) {
        if (entry && Theme.small)
            contentX = Math.max(0, Math.min(contentWidth - width, entry.x - (width - entry.width) / 2));
    }

    boundsBehavior: Flickable.StopAtBounds
    contentHeight: flow.height
    contentWidth: Theme.small ? flow.width : width
    flickableDirection: Theme.small ? Flickable.HorizontalFlick : Flickable.VerticalFlick
    interactive: Theme.small ? contentWidth > width : contentHeight > height

    onCurrentChanged: reveal(current)

    Panel {
        height: rail.current?.height ?? 0
        radius: Theme.small ? Theme.px(40) : Theme.landscape ? Theme.px(36) : Theme.radius.tile
        visible: rail.current !== null
        width: rail.current?.width ?? 0
        x: rail.current?.x ?? 0
        y: rail.current?.y ?? 0

        Behavior on x {
            NumberAnimation {
                duration: Theme.motion.rail
                easing.type: Easing.OutCubic
            }
        }
        Behavior on y {
            NumberAnimation {
                duration: Theme.motion.rail
                easing.type: Easing.OutCubic
            }
        }
    }
    Grid {
        id: flow

        columnSpacing: Theme.size.railGap
        columns: Theme.small ? Math.max(1, entries.count) : 1
        rowSpacing: Theme.landscape ? Theme.px(8) : Theme.size.railGap

        Repeater {
            id: entries

            model: rail.model.rail
            onItemAdded: rail.made = rail.made + 1
            onItemRemoved: rail.made = rail.made - 1

            RailItem {
                required property int index
                required property string categoryId
                required property string shortName
                required picture
                required property bool isCurrent

                name: shortName
                objectName: "rail-" + categoryId
                on: isCurrent
                plated: false
                onTapped: rail.chosen(categoryId, index)
            }
        }
    }
}
