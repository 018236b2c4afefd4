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
        transformOrigin: Theme.rightToLeft ? Item.BottomLeft : Item.BottomRight
        visible: !Theme.small
        width: 1080
        x: Theme.rightToLeft ? 0 : parent.width - width
        y: parent.height - height - (Theme.landscape ? Theme.px(40) : 0)

        Repeater {
            model: stage.dishes

            Food {
                required property int index
                required picture
                readonly property bool first: index === 0
                readonly property real start: first ? 604 : 778

                height: width
                rotation: first ? 0 : Theme.rightToLeft ? -8 : 8
                width: first ? 430 : 300
                x: Theme.rightToLeft ? parent.width - width - start : start
                y: first ? 560 : 514
                z: first ? 1 : 0
            }
        }
    }
}
