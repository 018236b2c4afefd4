pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Models
import parts
import theme

// The whole order before it is paid: lines, one reward, what it costs. One page under the bar; two in landscape.
Item {
    id: screen

    required property ReviewViewModel model
    // As far as the lines of the order reach.
    readonly property real span: Theme.landscape ? width / 2 : width
    readonly property real headTop: Theme.under(Theme.landscape ? Theme.px(28) : Theme.pick(44, 16))

    objectName: "ReviewScreen"

    Loader {
        active: Theme.banded
        width: parent.width
        sourceComponent: Above {
            count: screen.model.count
            ground: "mint"
            headline: qsTr("Your order")
            lines: screen.model.lines
            picture: "ui/plate"
            total: screen.model.total
        }
    }
    Item {
        anchors.left: parent.left
        clip: true
        height: parent.height - y
        width: screen.span
        y: screen.headTop + (Theme.landscape ? Theme.px(84) : Theme.size.chip + Theme.gap(16))

        Flickable {
            boundsBehavior: Flickable.StopAtBounds
            contentHeight: page.height + Theme.px(60)
            // What is touched of a line that is half scrolled away keeps off the dock.
            clip: Theme.landscape
            height: parent.height - Theme.size.dock - (Theme.landscape ? Theme.size.gapMin : Theme.size.bar + Theme.px(36))
            objectName: "reviewList"
            width: parent.width

            Column {
                id: page

                anchors.left: parent?.left
                anchors.leftMargin: Theme.size.margin
                spacing: Theme.px(20)
                width: screen.span - 2 * Theme.size.margin

                ReviewPage {
                    model: screen.model
                    width: parent.width
                }
                Loader {
                    active: !Theme.landscape
                    sourceComponent: offers
                    visible: active
                    width: parent.width
                }
                Loader {
                    active: !Theme.landscape
                    sourceComponent: totals
                    visible: active && !screen.model.isEmpty
                    width: parent.width
                }
            }
        }
    }
    // In landscape what is taken off and what it costs stand beside the lines, over the way on.
    Item {
        anchors.left: parent.left
        anchors.leftMargin: screen.span
        anchors.right: parent.right
        height: bar.y - y
        visible: Theme.landscape
        y: screen.headTop

        Flickable {
            anchors.bottom: sum.top
            anchors.bottomMargin: Theme.px(4)
            anchors.left: parent.left
            anchors.leftMargin: -Theme.px(16)
            anchors.right: parent.right
            anchors.top: parent.top
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            contentHeight: beside.height + Theme.px(32)
            interactive: contentHeight > height
            objectName: "reviewOffers"

            Loader {
                id: beside

                active: Theme.landscape
                anchors.left: parent?.left
                anchors.leftMargin: Theme.px(16)
                sourceComponent: offers
                width: screen.width - screen.span - Theme.size.margin
            }
        }
        Fade {
            anchors.bottom: sum.top
            height: Theme.px(40)
            width: parent.width
        }
        Loader {
            id: sum

            active: Theme.landscape
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.px(24)
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.rightMargin: Theme.size.margin
            sourceComponent: totals
            visible: !screen.model.isEmpty
        }
    }
    Component {
        id: offers

        ReviewOffers {
            model: screen.model
        }
    }
    Component {
        id: totals

        ReviewTotals {
            model: screen.model
        }
    }
    Words {
        step: Theme.banded ? "panel" : "screen"
        tabular: false
        // In the band the headline stands above.
        text: Theme.banded ? Sentences.items(screen.model.count) : qsTr("Your order")
        anchors.left: parent?.left
        anchors.leftMargin: Theme.size.margin
        anchors.right: chip.visible ? chip.left : parent.right
        anchors.rightMargin: chip.visible ? Theme.px(16) : screen.width - screen.span + Theme.size.margin
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.textPx(34)
        y: screen.headTop + (size - fontInfo.pixelSize) / 2 + (Theme.banded ? (Theme.size.chip - height) / 2 : Theme.landscape ? 0 : Theme.pick(-2, 12))
    }
    Chip {
        id: chip

        after: Theme.small ? "" : "down"
        anchors.right: parent.right
        anchors.rightMargin: screen.width - screen.span + Theme.size.margin
        objectName: "diningChip"
        spoken: Sentences.dining(screen.model.dining)
        symbol: screen.model.dining === "eat_in" ? "fork" : "bag"
        text: Theme.small ? "" : spoken
        visible: screen.model.maySwitchDining
        y: screen.headTop
        onTapped: screen.model.switchDining(screen.model.dining === "eat_in" ? "take_away" : "eat_in")
    }
    Fade {
        anchors.bottom: parent.bottom
        height: Theme.px(300)
        visible: !Theme.landscape
        width: parent.width
    }
    ReviewBar {
        id: bar

        anchors.leftMargin: Theme.landscape ? screen.span - Theme.px(16) : Theme.size.marginBar
        model: screen.model
    }
}
