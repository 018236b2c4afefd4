import QtQuick
import QtQuick.Layouts
import Kiosk.Models
import parts
import theme

// The order drawer: as high as its lines, at most 1,200; then it scrolls.
Sheet {
    id: screen

    required property CartViewModel model
    readonly property real wanted: Theme.px(136) + lines.height + Theme.px(26) + sums.height + Theme.pick(368, 400)
    readonly property real most: Math.min(Theme.px(1200), height - floor - Theme.px(72))

    objectName: "CartScreen"
    sheetTop: height - floor - Math.min(wanted, most)
    onDismissed: model.close()

    Item {
        anchors.left: parent.left
        anchors.leftMargin: Theme.size.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.pick(40, 16)
        height: Theme.size.smallButton
        y: Theme.px(40)

        Words {
            anchors.left: parent?.left
            anchors.right: clear.left
            anchors.rightMargin: Theme.gap(8)
            anchors.verticalCenter: parent.verticalCenter
            // A smaller line stands at the top of its box.
            anchors.verticalCenterOffset: (size - fontInfo.pixelSize) / 2
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.textPx(34)
            step: "section"
            text: qsTr("Your order")
            wrapMode: Text.Wrap
        }
        Button {
            id: clear

            anchors.right: close.left
            anchors.rightMargin: Theme.gap(8)
            kind: "plain"
            objectName: "clearAll"
            small: true
            spoken: qsTr("Clear all")
            symbol: Theme.tight ? "bin" : ""
            symbolSize: 40
            text: Theme.tight ? "" : spoken
            visible: !screen.model.isEmpty
            onTapped: screen.model.clear()
        }
        Button {
            id: close

            anchors.right: parent.right
            horizontalPadding: 0
            kind: "plain"
            objectName: "closeCart"
            small: true
            spoken: qsTr("Close your order")
            symbol: "down"
            symbolSize: 40
            width: Theme.size.smallButton
            onTapped: screen.model.close()
        }
    }
    Flickable {
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: sums.y + sums.height
        height: bar.y - y - Theme.px(20)
        interactive: contentHeight > height
        width: parent.width
        y: Theme.px(40) + Theme.size.smallButton + Theme.gap(12)

        OrderLines {
            id: lines

            inset: Theme.px(6)
            lineHeight: Theme.pick(124, 200)
            lines: screen.model.lines
            nameOfLine: "cartLine"
            nameOfMinus: "cartMinus"
            nameOfPlus: "cartPlus"
            visible: !screen.model.isEmpty
            width: parent.width - 2 * x
            x: Theme.size.margin
            y: Theme.px(8)
            onCounted: (lineId, quantity) => screen.model.setQuantity(lineId, quantity)
            onEdited: lineId => screen.model.edit(lineId)
        }
        Sums {
            id: sums

            rowHeight: Theme.pick(48, 54)
            rows: screen.model.sums
            width: parent.width - Theme.px(140)
            anchors.left: parent?.left
            anchors.leftMargin: Theme.pick(64, 40)
            y: lines.y + lines.height + Theme.px(26)
        }
    }
    Bar {
        id: bar

        // The amount has its room first, then the way on.
        readonly property real inner: width - Theme.px(56) - Theme.gap(20)
        readonly property real primary: Math.min(Theme.pick(480, Theme.tight ? 460 : 400), inner - sum.least)

        anchors.bottomMargin: Theme.px(12)
        startPadding: Theme.px(24)

        BarTotal {
            id: sum

            Layout.fillWidth: true
            label: Sentences.items(screen.model.count)
            note: Theme.small ? "" : qsTr("with tax")
            room: bar.inner - bar.primary
            total: screen.model.total
        }
        Button {
            Layout.preferredWidth: bar.primary
            enabled: !screen.model.isEmpty
            kind: "primary"
            objectName: "cartReview"
            text: qsTr("Review order")
            onTapped: screen.model.review()
        }
    }
}
