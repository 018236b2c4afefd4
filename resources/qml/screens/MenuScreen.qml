pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Models
import parts
import theme

// The menu: header, members, rail, one list through all categories, and the bar. In landscape the order stays open.
Item {
    id: screen

    required property MenuViewModel model
    required property CartViewModel cart
    required property FrameViewModel frame
    readonly property real span: Theme.landscape ? width - Theme.px(540) : width
    readonly property real membersTop: Theme.landscape ? Theme.px(128) : Theme.pick(136, 124)
    readonly property real contentTop: members.shows ? membersTop + members.height + (Theme.landscape ? Theme.px(20) : Theme.pick(40, 14)) : membersTop
    readonly property real listLeft: Theme.landscape ? Theme.px(216) : Theme.pick(248, 18)
    readonly property real listTop: Theme.small ? contentTop + rail.height + Theme.px(12) : contentTop
    readonly property real floor: height - Theme.size.dock

    objectName: "MenuScreen"

    Item {
        clip: true
        height: Theme.landscape ? screen.floor - y : screen.height - y
        width: screen.span
        y: screen.listTop - Theme.px(2)

        MenuList {
            id: list

            height: (Theme.landscape ? screen.floor : screen.floor - Theme.size.bar - Theme.px(36)) - screen.listTop
            model: screen.model
            resting: ["attract", "closed"].includes(screen.frame.screen)
            width: Theme.landscape ? Theme.px(1164) : Theme.pick(784, 764)
            x: screen.listLeft
            y: Theme.px(2)
        }
    }
    CategoryRail {
        id: rail

        height: Theme.small ? Theme.size.railHeight : screen.floor - (Theme.landscape ? 0 : Theme.size.bar + Theme.px(36)) - y
        model: screen.model
        width: Theme.small ? screen.span - x : Theme.landscape ? Theme.px(168) : Theme.size.railWidth
        x: Theme.px(24)
        y: Theme.landscape ? screen.membersTop : screen.contentTop
        onChosen: (categoryId, index) => {
            screen.model.showCategory(categoryId);
            list.goTo(index);
        }
    }
    Item {
        height: parent.height
        width: screen.span

        Header {
            anchors.leftMargin: Theme.landscape ? Theme.px(40) : Theme.size.margin
            anchors.rightMargin: Theme.landscape ? 0 : Theme.size.margin
            dining: screen.model.maySwitchDining ? Sentences.dining(screen.model.dining) : ""
            diningName: "diningChip"
            diningSymbol: screen.model.dining === "eat_in" ? "fork" : "bag"
            onSearchTapped: screen.model.openSearch()
            onDiningTapped: screen.model.switchDining(screen.model.dining === "eat_in" ? "take_away" : "eat_in")
            onKnocked: screen.frame.knock()

            FilterChip {
                filters: screen.model.filters
                visible: (Theme.landscape || Theme.small) && screen.model.hasFilters
                onTapped: screen.model.openFilters()
            }
        }
        MembersRow {
            id: members

            model: screen.model
            width: screen.span - x - (Theme.landscape ? 0 : Theme.size.margin)
            x: Theme.landscape ? screen.listLeft : Theme.size.margin
            y: screen.membersTop
        }
    }
    Fade {
        anchors.bottom: parent.bottom
        height: Theme.px(300)
        visible: !Theme.landscape
        width: parent.width
    }
    MenuBar {
        model: screen.model
        visible: !Theme.landscape
    }
    OrderPanel {
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(32)
        height: screen.floor - y - Theme.px(16)
        model: screen.cart
        visible: Theme.landscape
        width: Theme.px(484)
        y: Theme.px(32)
    }
}
