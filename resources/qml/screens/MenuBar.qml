pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Models
import parts
import theme

// The bar of the menu: the order so far, which opens, and the way to review it.
Bar {
    id: bar

    required property MenuViewModel model

    BarHint {
        text: qsTr("Tap a dish to begin")
        visible: bar.model.isEmpty
    }
    BarOrder {
        id: order

        items: Sentences.items(bar.model.count)
        objectName: "openCart"
        thumbs: pictures.thumbs
        total: bar.model.total
        visible: !bar.model.isEmpty
        onTapped: bar.model.openCart()
    }
    Button {
        Layout.preferredWidth: Math.min(Theme.pick(380, Theme.tight ? 460 : 400), bar.width - Theme.px(32) - Theme.gap(20) - order.least)
        kind: "primary"
        objectName: "reviewOrder"
        text: qsTr("Review order")
        visible: !bar.model.isEmpty
        onTapped: bar.model.review()
    }
    LinePictures {
        id: pictures

        model: bar.model.barPictures
    }
    Connections {
        target: Flights

        function onLanded() {
            bump.restart();
        }
    }
    SequentialAnimation {
        id: bump

        NumberAnimation {
            duration: 80
            property: "scale"
            target: bar
            to: 1.03
        }
        NumberAnimation {
            duration: 80
            property: "scale"
            target: bar
            to: 1
        }
    }
}
