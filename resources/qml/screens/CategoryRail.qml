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
    // A row: on a small panel, and in the band of the reach mode.
    readonly property bool across: Theme.small || Theme.banded
    readonly property Item current: made > model.categoryIndex ? entries.itemAt(model.categoryIndex) : null

    signal chosen(string categoryId, int index)

    function reveal(entry: Item) {
        if (entry && across)
            contentX = Math.max(0, Math.min(contentWidth - width, flow.x + entry.x - (width - entry.width) / 2));
    }

    boundsBehavior: Flickable.StopAtBounds
    contentHeight: flow.height
    contentWidth: across ? Math.max(width, flow.width) : width
    flickableDirection: across ? Flickable.HorizontalFlick : Flickable.VerticalFlick
    interactive: across ? contentWidth > width : contentHeight > height

    onContentWidthChanged: reveal(current)
    onCurrentChanged: reveal(current)

    // From the right, places change while the row grows.
    Connections {
        target: rail.current

        function onXChanged() {
            rail.reveal(rail.current);
        }
    }

    Panel {
        height: rail.current?.height ?? 0
        border.width: Theme.highContrast ? Theme.border.selected : Theme.dark ? Theme.border.hairline : 0
        radius: (rail.current as RailItem)?.corner ?? Theme.radius.tile
        visible: rail.current !== null
        width: rail.current?.width ?? 0
        x: flow.x + (rail.current?.x ?? 0)
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

        columnSpacing: Theme.banded ? Theme.gap(8) : Theme.size.railGap
        columns: rail.across ? Math.max(1, entries.count) : 1
        // A short row begins where reading does, and so does a column that is narrower than its place.
        x: Theme.rightToLeft ? rail.contentWidth - width : 0
        rowSpacing: Theme.landscape ? Theme.gap(8) : Theme.size.railGap

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
                share: (rail.width - (entries.count - 1) * flow.columnSpacing) / Math.max(1, entries.count)
                onTapped: rail.chosen(categoryId, index)
            }
        }
    }
}
