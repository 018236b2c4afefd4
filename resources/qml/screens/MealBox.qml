pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Models
import parts
import theme

// The dish on its own, or as a meal: off at first. On, its parts are chosen on the grounds of their categories.
Panel {
    id: box

    required property ItemViewModel model
    // The chooser that is open, by its group; one at a time.
    property string open: ""

    radius: Theme.radius.panel
    border.color: model.isMealMissing ? Theme.colour.danger : Theme.colour.line
    border.width: model.isMealMissing ? Theme.border.selected : Theme.highContrast ? Theme.border.control : 0
    implicitHeight: column.height + Theme.px(56)

    Column {
        id: column

        spacing: Theme.gap(20)
        width: parent.width - 2 * x
        x: Theme.px(28)
        y: Theme.px(28)

        MealSwitch {
            model: box.model
            width: parent.width
        }
        Grid {
            id: choosers

            columnSpacing: Theme.gap(16)
            columns: Theme.small ? 1 : Math.max(1, slots.count)
            rowSpacing: Theme.gap(16)
            visible: slots.count > 0
            width: parent.width

            Repeater {
                id: slots

                model: box.model.slots

                SlotChooser {
                    open: box.open === groupId
                    width: (column.width - (choosers.columns - 1) * choosers.columnSpacing) / choosers.columns
                    onTapped: box.open = open ? "" : groupId
                }
            }
        }
        Repeater {
            model: box.model.slots

            SlotOptions {
                open: box.open === groupId
                width: column.width
                onPicked: optionId => {
                    box.open = "";
                    box.model.toggle(groupId, optionId);
                }
            }
        }
    }
}
