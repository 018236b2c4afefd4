pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Models
import parts
import theme

// The sheet of one dish: what it is, its choices, how many, and what it comes to.
Sheet {
    id: screen

    required property ItemViewModel model
    required property FrameViewModel frame
    readonly property int pointed: model.pointed
    readonly property int count: frame.count
    property int before: 0

    objectName: "ItemScreen"
    orderTotal: frame.hasOrder ? frame.total : ""
    sheetTop: Theme.px(72)
    onDismissed: model.close()
    Component.onCompleted: before = count
    onCountChanged: {
        if (count > before && visible)
            Flights.leave(model.picture, head);
        before = count;
    }
    onPointedChanged: Qt.callLater(choices.showMissing)

    ItemHead {
        id: head

        model: screen.model
        width: parent.width
    }
    ItemChoices {
        id: choices

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.size.bar + Theme.px(20)
        anchors.left: parent.left
        anchors.leftMargin: Theme.size.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.size.margin
        anchors.top: head.bottom
        model: screen.model
    }
    Fade {
        anchors.bottom: parent.bottom
        height: Theme.px(230)
        solidFrom: 0.45
        visible: !Theme.landscape
        width: parent.width
    }
    Bar {
        anchors.bottomMargin: Theme.px(12)

        Button {
            endPadding: Theme.px(Theme.small ? 26 : 36)
            gap: 10
            startPadding: Theme.px(26)
            objectName: "itemBack"
            spoken: qsTr("Back")
            symbol: "back"
            text: Theme.small || Theme.largeText ? "" : qsTr("Back")
            onTapped: screen.model.close()
        }
        Stepper {
            big: true
            count: screen.model.quantity
            lessName: "itemMinus"
            moreName: "itemPlus"
            subject: screen.model.name
            onLess: screen.model.setQuantity(screen.model.quantity - 1)
            onMore: screen.model.setQuantity(screen.model.quantity + 1)
        }
        Button {
            Layout.fillWidth: true
            detail: screen.model.total
            kind: "primary"
            objectName: "addToOrder"
            horizontalPadding: Theme.landscape ? Theme.px(32) : Theme.pick(44, Theme.tight ? 14 : 24)
            spoken: screen.model.isEditing ? qsTr("Save") : qsTr("Add to order")
            symbol: !Theme.small || Theme.tight ? "" : screen.model.isEditing ? "check" : "plus"
            text: Theme.small ? "" : spoken
            onTapped: screen.model.confirm()
        }
    }
}
