import QtQuick
import QtQuick.Layouts
import Kiosk.Models
import parts
import theme

// Back to the menu, or on: to the counter, to the reader, or at once where there is nothing to pay.
Bar {
    id: bar

    required property ReviewViewModel model

    Button {
        Layout.preferredWidth: Theme.pick(108, 120)
        horizontalPadding: 0
        objectName: "reviewBack"
        spoken: qsTr("Back to the menu")
        symbol: "back"
        symbolSize: 40
        onTapped: bar.model.back()
    }
    Button {
        horizontalPadding: Theme.pick(36, 20)
        enabled: bar.model.mayPay
        objectName: "payAtCounter"
        text: Theme.small ? qsTr("Counter") : qsTr("Pay at the counter")
        visible: bar.model.payAt === "both" && !bar.model.isFree
        onTapped: bar.model.payAtCounter()
    }
    Button {
        Layout.fillWidth: true
        busy: bar.model.quote === "asking"
        detail: bar.model.total
        enabled: bar.model.mayPay
        kind: "primary"
        objectName: "payByCard"
        symbol: bar.model.isFree || bar.model.payAt === "counter" ? "" : "card"
        symbolSize: Theme.small ? 34 : 42
        symbolStroke: 2
        text: bar.model.isFree || bar.model.payAt === "counter" ? qsTr("Place order") : Theme.small ? qsTr("Pay") : qsTr("Pay by card")
        onTapped: bar.model.pay()
    }
}
