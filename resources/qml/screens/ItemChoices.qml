pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Models
import theme

// Allergens, what must be chosen, the meal, what may be added or left out: one page. It goes to a missing choice.
Item {
    id: choices

    required property ItemViewModel model

    function showMissing() {
        const box = model.isMealMissing ? meal : first.itemAt(model.missingIndex);
        travel.to = box ? Math.max(0, Math.min(column.y + box.y - Theme.px(16), page.contentHeight - page.height)) : 0;
        travel.restart();
    }

    Item {
        anchors.fill: parent
        anchors.bottomMargin: Theme.landscape ? 0 : -Theme.size.bar - Theme.px(20)
        anchors.leftMargin: -Theme.size.margin
        anchors.rightMargin: -Theme.size.margin
        clip: true

        Flickable {
            id: page

            boundsBehavior: Flickable.StopAtBounds
            contentHeight: column.y + column.height + Theme.px(48)
            height: choices.height
            interactive: contentHeight > height
            objectName: "choicesList"
            width: choices.width
            anchors.left: parent?.left
            anchors.leftMargin: Theme.size.margin

            NumberAnimation {
                id: travel

                duration: Theme.motion.sheetIn
                easing.type: Easing.OutCubic
                property: "contentY"
                target: page
            }
            AllergenRow {
                id: allergens

                allergens: choices.model.allergens
                contained: choices.model.contained
                width: parent.width
                y: Theme.px(12)
                onAsked: choices.model.askAllergies()
            }
            Column {
                id: column

                anchors.top: allergens.bottom
                anchors.topMargin: Theme.px(16)
                spacing: Theme.px(32)
                width: parent.width

                Repeater {
                    id: first

                    model: choices.model.firstGroups

                    OptionGroupBox {
                        width: column.width
                        onToggled: optionId => choices.model.toggle(groupId, optionId)
                    }
                }
                MealBox {
                    id: meal

                    model: choices.model
                    visible: choices.model.hasMeal
                    width: column.width
                }
                Repeater {
                    model: choices.model.groups

                    OptionGroupBox {
                        width: column.width
                        onToggled: optionId => choices.model.toggle(groupId, optionId)
                    }
                }
            }
        }
    }
}
