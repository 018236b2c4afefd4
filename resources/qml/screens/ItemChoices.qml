pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Models
import theme

// Allergens, then the groups in the menu's order, as one page. It goes to a choice that is missing.
Item {
    id: choices

    required property ItemViewModel model

    function showMissing() {
        const box = groups.itemAt(model.missingIndex);
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
            x: Theme.size.margin

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
                width: parent.width
                y: Theme.px(12)
            }
            Column {
                id: column

                anchors.top: allergens.bottom
                anchors.topMargin: Theme.px(16)
                spacing: Theme.size.sectionGap
                width: parent.width

                Repeater {
                    id: groups

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
