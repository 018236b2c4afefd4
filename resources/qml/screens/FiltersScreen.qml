pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Models
import parts
import theme

// What the guest does not eat. Dishes, their options and their meals are looked at alike.
Sheet {
    id: screen

    required property FiltersViewModel model
    readonly property real most: height - floor - Theme.px(72)

    objectName: "FiltersScreen"
    sheetTop: height - floor - Math.min(Theme.px(140) + page.contentHeight + Theme.size.bar + Theme.px(28), most)
    onDismissed: model.close()

    component Group: Column {
        id: group

        required property string title
        default property alias chips: flow.data

        spacing: Theme.px(20)
        width: column.width

        Words {
            anchors.left: parent?.left
            step: "group"
            text: group.title
        }
        Flow {
            id: flow

            spacing: Theme.gap(16)
            width: group.width
        }
    }
    component Choice: Chip {
        height: Theme.pick(80, 92)
        labelPx: 28
        leftPadding: Theme.px(32)
        rightPadding: Theme.px(32)
        ticks: true
    }

    Words {
        step: Theme.small ? "section" : "screen"
        tabular: false
        text: qsTr("Diet & allergens")
        anchors.left: parent?.left
        anchors.leftMargin: Theme.size.margin
        y: Theme.px(44)
    }
    Flickable {
        id: page

        anchors.bottom: bar.top
        anchors.bottomMargin: Theme.px(16)
        anchors.top: parent.top
        anchors.topMargin: Theme.px(140)
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: column.height + Theme.px(24)
        interactive: contentHeight > height
        width: parent.width

        // What hangs over its edges can still be touched.
        Column {
            id: column

            spacing: Theme.px(40)
            width: page.width - 2 * x
            x: Theme.size.margin

            Group {
                title: qsTr("Show only")
                visible: screen.model.diets.count > 0

                Repeater {
                    model: screen.model.diets

                    Choice {
                        required property string code
                        required property bool isFollowed

                        objectName: "diet-" + code
                        on: isFollowed
                        text: Sentences.diet(code)
                        onTapped: screen.model.follow(code)
                    }
                }
            }
            Group {
                title: qsTr("I don’t eat")
                visible: screen.model.allergens.count > 0

                Repeater {
                    model: screen.model.allergens

                    Choice {
                        required property string code
                        required property string name
                        required property string sign
                        required property bool isAvoided

                        // The sign of the cards stands first; that it is chosen is said by the tick at the end.
                        after: isAvoided && sign !== "" ? "check" : ""
                        objectName: "avoid-" + code
                        on: isAvoided
                        symbol: sign === "" ? "" : "allergen-" + sign
                        text: name.charAt(0).toUpperCase() + name.slice(1)
                        onTapped: screen.model.avoid(code)
                    }
                }
            }
            AllergenRow {
                width: parent.width
                onAsked: screen.model.askAllergies()
            }
        }
    }
    Bar {
        id: bar

        anchors.bottomMargin: Theme.px(12)

        Button {
            enabled: !screen.model.isClear
            objectName: "clearFilters"
            text: qsTr("Clear")
            onTapped: screen.model.clear()
        }
        Button {
            Layout.fillWidth: true
            kind: "primary"
            objectName: "showDishes"
            text: screen.model.fitting === 0 ? qsTr("Nothing fits") : Sentences.dishes(screen.model.fitting)
            onTapped: screen.model.close()
        }
    }
}
