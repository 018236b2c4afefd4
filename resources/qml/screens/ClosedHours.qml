import QtQuick
import Kiosk.Models
import parts
import theme

// The week's hours, and what can be done until the shop opens.
Item {
    id: closed

    required property RowsModel week
    property string backAt: ""
    property bool isSplit: false
    readonly property string advice: backAt ? qsTr("Order ahead in our app. We start at %1.").arg(backAt) : qsTr("Order ahead in our app. We start when we open.")
    // A week of many rows needs the room, and so do large words.
    readonly property bool full: hours.shown > 4 || (hours.onlyToday && hours.height + ahead.anchors.topMargin + ahead.height > height)

    HoursPanel {
        id: hours

        isSplit: closed.isSplit
        room: closed.height - Theme.gap(8) - (closed.full ? 0 : ahead.height + ahead.anchors.topMargin)
        week: closed.week
        width: parent.width
    }
    Icon {
        id: phone

        anchors.left: parent?.left
        anchors.leftMargin: Theme.px(8)
        anchors.verticalCenter: ahead.verticalCenter
        colour: Theme.colour.ink2
        name: "phone"
        size: 40
        visible: ahead.visible
    }
    Words {
        id: ahead

        anchors.left: phone.right
        anchors.leftMargin: Theme.px(20)
        anchors.right: parent?.right
        anchors.top: hours.bottom
        anchors.topMargin: Theme.pick(40, 20)
        color: Theme.colour.ink2
        heft: 500
        objectName: "orderAhead"
        px: 30
        visible: !closed.full
        text: closed.advice
        wrapMode: Text.Wrap
    }
}
