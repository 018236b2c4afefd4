pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Models
import parts
import theme

// "Make it a meal": what comes with it, what that costs and saves, and the switch. The whole line switches.
Touch {
    id: line

    required property ItemViewModel model
    readonly property string saving: model.mealSaving ? qsTr("You save %1.").arg(model.mealSaving) : ""

    Accessible.checkable: true
    Accessible.checked: model.isMeal
    Accessible.role: Accessible.Switch
    implicitHeight: Math.max(Theme.pick(84, 132), words.height)
    objectName: "mealSwitch"
    shrinks: false
    spoken: [model.mealName, model.mealPrice, model.mealWords, saving].filter(part => part.length).join(", ")
    onTapped: model.toggleMeal()

    contentItem: Item {
        Row {
            id: food

            anchors.left: parent?.left
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.px(-16)
            visible: !Theme.small

            Repeater {
                model: line.model.mealPictures

                Food {
                    required picture

                    height: width
                    width: Theme.px(84)
                }
            }
        }
        Column {
            id: words

            anchors.left: food.visible ? food.right : parent.left
            anchors.leftMargin: food.visible ? Theme.px(16) : 0
            anchors.right: price.left
            anchors.rightMargin: Theme.px(16)
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.px(2)

            Words {
                Accessible.ignored: true
                px: Theme.small ? 40 : 0
                step: "group"
                text: line.model.mealName
                width: parent.width
                wrapMode: Text.Wrap
            }
            Words {
                Accessible.ignored: true
                color: Theme.colour.ink2
                step: "caption"
                tabular: false
                text: [line.model.mealWords, line.saving].filter(part => part.length).join(" ")
                visible: !Theme.small
                width: parent.width
                wrapMode: Text.Wrap
            }
        }
        CountWords {
            id: price

            Accessible.ignored: true
            anchors.right: toggle.left
            anchors.rightMargin: Theme.px(24)
            anchors.verticalCenter: parent.verticalCenter
            step: "price"
            text: line.model.mealPrice
        }
        Switch {
            id: toggle

            Accessible.ignored: true
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            // Only shows how it is: the whole line is what is touched.
            enabled: false
            on: line.model.isMeal
        }
    }
}
