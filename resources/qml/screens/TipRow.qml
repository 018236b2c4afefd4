pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Models
import parts
import theme

// A tip, only where the site asks for one: none comes first, is chosen at first, and is as large as the others.
Column {
    id: row

    required property ReviewViewModel model
    readonly property int columns: Theme.small || Theme.largeText ? 2 : Math.max(1, tips.count)

    spacing: Theme.px(16)

    Item {
        height: Theme.pick(64, 76)
        width: parent.width

        Words {
            anchors.left: parent?.left
            anchors.bottom: parent.bottom
            step: "group"
            text: qsTr("A tip for the team?")
        }
    }
    Grid {
        columnSpacing: Theme.gap(16)
        columns: row.columns
        rowSpacing: Theme.gap(16)
        width: parent.width

        Repeater {
            id: tips

            model: row.model.tips

            OptionTile {
                required property int percent
                required property string amount
                required property bool isChosen

                height: Theme.pick(112, 132)
                name: percent === 0 ? qsTr("No tip") : qsTr("%1%").arg(percent)
                objectName: "tip-" + percent
                on: isChosen
                price: amount
                width: (row.width - (row.columns - 1) * Theme.gap(16)) / row.columns
                onTapped: row.model.setTip(percent)
            }
        }
    }
}
