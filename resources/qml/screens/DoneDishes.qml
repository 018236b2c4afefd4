pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Models
import parts
import theme

// The guest's own dishes, rising behind the paper.
Item {
    id: stage

    required property RowsModel dishes

    Item {
        height: 900
        scale: Theme.unit * (Theme.landscape ? 0.86 : Theme.small ? 0.62 : 1)
        transformOrigin: Item.BottomRight
        visible: !Theme.small
        width: 1080
        x: parent.width - width
        y: parent.height - height - (Theme.landscape ? Theme.px(40) : 0)

        Repeater {
            model: stage.dishes

            Food {
                required property int index
                required picture
                readonly property bool first: index === 0

                height: width
                rotation: first ? 0 : 8
                width: first ? 430 : 300
                x: first ? 604 : 778
                y: first ? 560 : 514
                z: first ? 1 : 0
            }
        }
    }
}
