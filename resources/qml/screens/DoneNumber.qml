import QtQuick
import Kiosk.Models
import parts
import theme

// On the accent: that it is paid, the number, and where to look for it.
Item {
    id: top

    required property DoneViewModel model
    property bool brief: false
    readonly property color ink: Theme.dark && !Theme.highContrast ? Theme.colour.ink : Theme.colour.overAccent

    Wordmark {
        id: wordmark

        ampersand: Theme.colour.rye
        colour: top.ink
        px: Theme.pick(56, 52) / Theme.unit
        anchors.left: parent?.left
        anchors.leftMargin: Theme.size.marginPoster
        y: Theme.pick(56, 36)
    }
    Row {
        anchors.right: parent.right
        anchors.rightMargin: Theme.size.marginPoster
        spacing: Theme.px(14)
        y: Theme.pick(64, 38)

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            colour: top.ink
            name: "check"
            size: 36
            stroke: 2.8
        }
        Words {
            color: top.ink
            leading: 1.35
            objectName: "paid"
            step: "name"
            text: top.model.isFree || sentence.implicitWidth <= top.width - wordmark.width - 2 * Theme.size.marginPoster - Theme.px(80) ? sentence.text : top.model.paid
            tracking: 0
        }
    }
    // Beside the wordmark all of it, or the tick and the amount.
    Words {
        id: sentence

        Accessible.ignored: true
        leading: 1.35
        step: "name"
        text: top.model.isFree ? qsTr("Nothing to pay") : (top.model.isHeld ? qsTr("To pay %1") : qsTr("Paid %1")).arg(top.model.paid)
        tracking: 0
        visible: false
    }
    Words {
        color: top.ink
        heft: 600
        leading: 1.35
        px: Theme.small ? 44 : 44
        step: "total"
        tabular: false
        text: qsTr("Your number")
        tracking: 0
        anchors.left: parent?.left
        anchors.leftMargin: Theme.size.marginPoster
        y: Theme.pick(176, 112)
    }
    Words {
        id: number

        color: top.ink
        fontSizeMode: Text.HorizontalFit
        objectName: "orderNumber"
        px: Theme.landscape ? 500 : Theme.tight ? 300 : Theme.small ? 384 : 580
        step: "number"
        text: top.model.orderNumber
        transformOrigin: Item.BottomLeft
        width: parent.width - 2 * x
        x: Theme.pick(42, 22)
        y: Theme.landscape ? Theme.px(196) : Theme.tight ? Theme.px(158) : Theme.pick(166, 130)

        NumberAnimation on scale {
            duration: Theme.motion.number
            easing.overshoot: 1.2
            easing.type: Easing.OutBack
            from: 0.8
            to: 1
        }
    }
    Words {
        color: top.ink
        heft: 500
        leading: 1.3
        objectName: "making"

        readonly property string said: top.model.isHeld ? qsTr("Pay at the counter,\nthen we make it.") : qsTr("We’re making it now.\nWatch the board for %1.").arg(top.model.orderNumber)

        step: "group"
        text: Theme.tight ? said.split("\n")[0] : said
        tracking: 0
        visible: !top.brief
        width: Theme.tight ? parent.width - 2 * Theme.size.marginPoster : Theme.px(540)
        wrapMode: Text.Wrap
        anchors.left: parent?.left
        anchors.leftMargin: Theme.size.marginPoster
        y: Theme.landscape ? Theme.px(720) : Theme.tight ? parent.height - height - Theme.px(24) : parent.height - Theme.pick(148, 130)
    }
}
