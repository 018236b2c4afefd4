pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Models
import parts
import theme

// The whole order before it is paid: lines, one reward, what it costs. One page under the bar.
Item {
    id: screen

    required property ReviewViewModel model
    readonly property real side: Theme.landscape ? Theme.px(468) : 0
    readonly property real margin: side + Theme.size.margin
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
        clip: true
        height: parent.height - y
        width: parent.width
        y: screen.headTop + (Theme.landscape ? Theme.px(84) : Theme.size.chip + Theme.gap(16))

        Flickable {
            boundsBehavior: Flickable.StopAtBounds
            contentHeight: page.height + Theme.px(60)
            height: parent.height - Theme.size.dock - Theme.size.bar - Theme.px(36)
            objectName: "reviewList"
            width: parent.width

            ReviewPage {
                id: page

                model: screen.model
                width: parent.width - 2 * x
                x: screen.margin
            }
        }
    }
    Words {
        step: Theme.banded ? "panel" : "screen"
        tabular: false
        // In the band the headline stands above.
        text: Theme.banded ? Sentences.items(screen.model.count) : qsTr("Your order")
        anchors.left: parent?.left
        anchors.leftMargin: screen.margin
        anchors.right: chip.visible ? chip.left : parent.right
        anchors.rightMargin: chip.visible ? Theme.px(16) : screen.margin
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.textPx(34)
        y: screen.headTop + (size - fontInfo.pixelSize) / 2 + (Theme.banded ? (Theme.size.chip - height) / 2 : Theme.landscape ? 0 : Theme.pick(-2, 12))
    }
    Chip {
        id: chip

        after: Theme.small ? "" : "down"
        anchors.right: parent.right
        anchors.rightMargin: screen.margin
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
        width: parent.width
    }
    Bar {
        anchors.leftMargin: screen.side + Theme.size.marginBar
        anchors.rightMargin: screen.side + Theme.size.marginBar

        Button {
            Layout.preferredWidth: Theme.pick(108, 120)
            horizontalPadding: 0
            objectName: "reviewBack"
            spoken: qsTr("Back to the menu")
            symbol: "back"
            symbolSize: 40
            onTapped: screen.model.back()
        }
        Button {
            horizontalPadding: Theme.pick(36, 20)
            enabled: screen.model.mayPay
            objectName: "payAtCounter"
            text: Theme.small ? qsTr("Counter") : qsTr("Pay at the counter")
            visible: screen.model.payAt === "both" && !screen.model.isFree
            onTapped: screen.model.payAtCounter()
        }
        Button {
            Layout.fillWidth: true
            busy: screen.model.quote === "asking"
            detail: screen.model.total
            enabled: screen.model.mayPay
            kind: "primary"
            objectName: "payByCard"
            symbol: screen.model.isFree || screen.model.payAt === "counter" ? "" : "card"
            symbolSize: Theme.small ? 34 : 42
            symbolStroke: 2
            text: screen.model.isFree || screen.model.payAt === "counter" ? qsTr("Place order") : Theme.small ? qsTr("Pay") : qsTr("Pay by card")
            onTapped: screen.model.pay()
        }
    }
}
