pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Models
import parts
import theme

// In landscape the order is always open at the side, with the way on at its foot.
Panel {
    id: panel

    required property CartViewModel model

    level: 2

    Words {
        id: title

        px: 44
        step: "panel"
        tabular: false
        text: qsTr("Your order")
        anchors.left: parent?.left
        anchors.leftMargin: Theme.px(24)
        y: Theme.px(32)
    }
    Words {
        anchors.baseline: title.baseline
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(24)
        color: Theme.colour.ink2
        step: "label"
        text: Sentences.items(panel.model.count)
        visible: !panel.model.isEmpty && title.implicitWidth + implicitWidth + Theme.px(64) <= panel.width
    }
    BarHint {
        height: Math.max(Theme.px(140), implicitHeight)
        text: qsTr("Tap a dish to begin")
        visible: panel.model.isEmpty
        width: parent.width
        y: Theme.px(100)
    }
    Flickable {
        anchors.bottom: foot.top
        anchors.left: parent.left
        anchors.margins: Theme.px(24)
        anchors.right: parent.right
        anchors.top: title.bottom
        anchors.topMargin: Theme.px(8)
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: lines.height
        interactive: contentHeight > height

        Column {
            id: lines

            width: parent.width

            Repeater {
                model: panel.model.lines

                StackedLine {
                    width: lines.width
                    onCounted: quantity => panel.model.setQuantity(lineId, quantity)
                    onEdited: panel.model.edit(lineId)
                }
            }
        }
    }
    Column {
        id: foot

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(24)
        anchors.left: parent.left
        anchors.leftMargin: Theme.px(24)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(24)
        visible: !panel.model.isEmpty

        Repeater {
            model: panel.model.best

            BestOffer {
                width: foot.width
                onRemoved: panel.model.removeOffer()
                onUsed: offerId => panel.model.useOffer(offerId)
            }
        }
        Item {
            height: Theme.px(20)
            visible: panel.model.best.count > 0
            width: 1
        }
        Sums {
            rows: panel.model.sums
            width: parent.width
        }
        TotalsRow {
            amount: panel.model.total
            kind: "total"
            label: qsTr("Total")
            width: parent.width
        }
        Item {
            height: Theme.px(12)
            width: 1
        }
        Button {
            kind: "primary"
            objectName: "reviewOrder"
            text: qsTr("Review order")
            width: parent.width
            onTapped: panel.model.review()
        }
    }
}
