pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Models
import parts
import theme

// One list through all categories: it goes to the one that is chosen, and the rail follows where it is moved.
Flickable {
    id: list

    required property MenuViewModel model
    // What lies over the lower end: content scrolls clear of it.
    property real under: 0
    // What the category is called that is looked at, and the colour of its ground.
    readonly property MenuSection current: made > model.categoryIndex ? sections.itemAt(model.categoryIndex) as MenuSection : null
    property int made: 0
    // Nobody orders: the next guest begins at the top.
    property bool resting: false

    function placeOf(index: int): real {
        return Math.min(sections.itemAt(index)?.y ?? 0, Math.max(0, contentHeight - height));
    }

    function goTo(index: int) {
        travel.to = placeOf(index);
        travel.restart();
    }

    function lastAbove(y: real): int {
        const tops = Array.from({
            length: sections.count
        }, (_, n) => sections.itemAt(n).y);
        return Math.max(0, tops.filter(top => top <= y).length - 1);
    }

    function follow() {
        const index = atYEnd ? sections.count - 1 : lastAbove(contentY + height / 4);
        if (index !== model.categoryIndex)
            model.showCategory((sections.itemAt(index) as MenuSection).categoryId);
    }

    boundsBehavior: Flickable.StopAtBounds
    contentHeight: column.height + under
    objectName: "menuList"

    Component.onCompleted: Qt.callLater(() => list.contentY = list.placeOf(list.model.categoryIndex))
    onRestingChanged: if (resting)
        contentY = 0
    onContentYChanged: if (moving)
        follow()
    onMovementStarted: travel.stop()

    NumberAnimation {
        id: travel

        duration: Theme.motion.sheetIn
        easing.type: Easing.OutCubic
        property: "contentY"
        target: list
    }
    EmptyState {
        action: qsTr("Show all dishes")
        headline: qsTr("Nothing fits")
        objectName: "nothingFits"
        sentence: qsTr("No dish is left with your filters. Ask us, we may have an idea.")
        visible: list.model.isBare
        width: parent.width
        y: Theme.banded ? 0 : Theme.px(72)
        onActed: list.model.clearFilters()
    }
    Column {
        id: column

        spacing: Theme.gap(Theme.banded ? 16 : Theme.small ? 20 : 24)
        width: list.width

        Repeater {
            id: sections

            model: list.model.sections
            onItemAdded: list.made = list.made + 1
            onItemRemoved: list.made = list.made - 1

            MenuSection {
                model: list.model
                width: column.width
            }
        }
    }
}
