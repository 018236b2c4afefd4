pragma ComponentBehavior: Bound

import QtQuick
import theme

// The categories. Down the side; in a row on a small panel and in reach mode. `items` are objects with
// `name` and `picture`. The white plate slides to the chosen one.
ListView {
    id: rail

    property var items: []
    property int chosen: 0

    signal tapped(int index)

    implicitWidth: Theme.landscape ? Theme.px(168) : Theme.size.railWidth
    implicitHeight: Theme.reach ? Theme.px(108) : Theme.size.railHeight
    orientation: Theme.small || Theme.reach ? ListView.Horizontal : ListView.Vertical
    spacing: Theme.landscape || Theme.reach ? Theme.px(8) : Theme.size.railGap
    boundsBehavior: Flickable.StopAtBounds
    currentIndex: chosen
    highlightMoveDuration: Theme.motion.rail
    highlightResizeDuration: Theme.motion.rail
    model: items
    Accessible.role: Accessible.PageTabList

    delegate: RailItem {
        required property int index
        required property var modelData

        objectName: "category-" + index
        width: Theme.reach && !Theme.small ? (rail.width - (rail.count - 1) * rail.spacing) / rail.count : implicitWidth
        name: modelData.name
        picture: modelData.picture
        on: index === rail.chosen
        plated: false
        onTapped: rail.tapped(index)
    }
    highlight: Panel {
        radius: (rail.currentItem as RailItem)?.corner ?? Theme.radius.tile
        border.width: Theme.highContrast ? Theme.border.selected : Theme.dark ? Theme.border.hairline : 0
    }
}
