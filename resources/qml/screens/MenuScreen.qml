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
    readonly property bool banded: Theme.banded
    readonly property real span: Theme.landscape ? width - Theme.px(540) : width
    // In the band: the categories, the row of the members, then the dishes; else the header first.
    readonly property real headTop: banded ? Theme.under(0) + Theme.px(108) + Theme.gap(14) : Theme.under(Theme.landscape ? Theme.px(32) : Theme.pick(40, 16))
    readonly property real membersTop: banded ? headTop : headTop + header.height + Theme.gap(Theme.landscape || Theme.small ? 18 : 24)
    readonly property real contentTop: !members.shows ? membersTop : membersTop + members.height + (Theme.landscape ? Theme.px(20) : Theme.pick(40, 18))
    readonly property real listLeft: banded ? Theme.size.margin : Theme.landscape ? Theme.px(Theme.largeText ? 272 : 216) : Theme.pick(Theme.largeText ? 280 : 248, 18)
    readonly property real listTop: banded ? headTop + header.height + Theme.gap(16) : Theme.small ? contentTop + rail.height + Theme.gap(12) : contentTop
    readonly property real listWidth: Theme.landscape ? span - listLeft : width - listLeft - (Theme.small ? listLeft : Theme.size.margin)
    readonly property real floor: height - Theme.size.dock - (Theme.landscape ? Theme.gap(8) : 0)

    objectName: "MenuScreen"

    Loader {
        active: screen.banded
        width: parent.width
        sourceComponent: Above {
            count: screen.model.count
            ground: list.current?.ground ?? ""
            headline: list.current?.title ?? ""
            lines: screen.cart.lines
            picture: (rail.current as RailItem)?.picture ?? ""
            total: screen.model.total
            onKnocked: screen.frame.knock()
        }
    }
    Item {
        anchors.left: parent.left
        clip: true
        height: Theme.landscape ? screen.floor - y : screen.height - y
        width: screen.span
        y: screen.listTop - Theme.px(2)

        MenuList {
            id: list

            height: (Theme.landscape ? screen.floor : screen.floor - Theme.size.bar - Theme.px(36)) - screen.listTop
            model: screen.model
            resting: ["attract", "closed"].includes(screen.frame.screen)
            width: screen.listWidth
            anchors.left: parent?.left
            anchors.leftMargin: screen.listLeft
            y: Theme.px(2)
        }
    }
    CategoryRail {
        id: rail

        height: screen.banded ? Theme.px(108) : Theme.small ? Theme.size.railHeight : screen.floor - (Theme.landscape ? 0 : Theme.size.bar + Theme.px(36)) - y
        model: screen.model
        width: screen.banded ? screen.span - 2 * anchors.leftMargin : Theme.small ? screen.span - anchors.leftMargin : Theme.landscape && !Theme.largeText ? Theme.px(168) : Theme.size.railWidth
        anchors.left: parent.left
        anchors.leftMargin: Theme.px(screen.banded ? 32 : 24)
        y: screen.banded ? Theme.under(0) : Theme.landscape ? screen.membersTop : screen.contentTop
        onChosen: (categoryId, index) => {
            screen.model.showCategory(categoryId);
            list.goTo(index);
        }
    }
    Item {
        anchors.left: parent.left
        height: parent.height
        width: screen.span

        Header {
            id: header

            anchors.leftMargin: Theme.landscape ? Theme.px(40) : Theme.size.margin
            anchors.rightMargin: Theme.landscape ? 0 : Theme.size.margin
            anchors.topMargin: screen.headTop
            dining: screen.model.maySwitchDining ? Sentences.dining(screen.model.dining) : ""
            diningName: "diningChip"
            diningSymbol: screen.model.dining === "eat_in" ? "fork" : "bag"
            onSearchTapped: screen.model.openSearch()
            onDiningTapped: screen.model.switchDining(screen.model.dining === "eat_in" ? "take_away" : "eat_in")
            onKnocked: screen.frame.knock()

            FilterChip {
                filters: screen.model.filters
                height: header.height
                visible: (Theme.landscape || bare) && screen.model.hasFilters
                onTapped: screen.model.openFilters()
            }
        }
        MembersRow {
            id: members

            model: screen.model
            width: screen.span - anchors.leftMargin - (Theme.landscape ? 0 : Theme.size.margin) - (screen.banded ? header.chipsWidth + Theme.gap(16) : 0)
            anchors.left: parent?.left
            anchors.leftMargin: Theme.landscape ? screen.listLeft : Theme.size.margin
            y: screen.membersTop
        }
    }
    Fade {
        anchors.bottom: parent.bottom
        height: Theme.px(screen.banded ? 268 : 300)
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
        height: screen.floor - y - Theme.px(8)
        model: screen.cart
        visible: Theme.landscape
        width: Theme.px(484)
        y: screen.headTop
    }
}
