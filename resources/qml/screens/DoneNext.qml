import QtQuick
import Kiosk.Models
import parts
import theme

// What happens next, and what the order brought.
Item {
    id: next

    required property DoneViewModel model
    readonly property string word: model.pointsWord || qsTr("points")

    Words {
        id: title

        leading: 1.2
        step: "group"
        text: qsTr("What happens next")
        // A small panel needs the room for the steps themselves.
        visible: !Theme.small
        x: Theme.size.marginPoster
        y: Theme.landscape ? Theme.px(100) : Theme.pick(64, 36)
    }
    Column {
        id: steps

        anchors.top: Theme.small ? title.top : title.bottom
        anchors.topMargin: Theme.pick(32, 4)
        spacing: Theme.pick(28, 14)
        width: parent.width - 2 * x
        x: Theme.size.marginPoster

        Notice {
            fact: Sentences.fact(next.model.trouble, "")
            kind: "rye"
            next: Sentences.step(next.model.trouble)
            objectName: "doneNotice"
            visible: next.model.trouble !== ""
            width: parent.width
        }
        CheckLine {
            text: qsTr("Your order is in the kitchen.")
            visible: next.model.trouble === ""
            width: parent.width
        }
        CheckLine {
            objectName: "whereNext"
            text: next.model.dining === "eat_in" ? qsTr("Take a seat while you wait.") : qsTr("We pack it to take away.")
            visible: next.model.trouble === ""
            width: parent.width
        }
        CheckLine {
            text: qsTr("Bring the number %1 to the counter.").arg(next.model.orderNumber)
            visible: !Theme.small || next.model.trouble === ""
            width: parent.width
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.landscape ? Theme.px(320) : Theme.pick(304, 290)
        border.color: Theme.colour.edge
        border.width: Theme.highContrast ? Theme.border.control : 0
        color: Theme.colour.ryeSoft
        height: Theme.landscape ? Theme.px(260) : Theme.px(336)
        radius: Theme.px(56)
        visible: !Theme.small
        width: parent.width - 2 * x
        x: Theme.size.margin

        Food {
            id: art

            anchors.verticalCenter: parent.verticalCenter
            height: width
            picture: next.model.isMember ? "ui/sparkles" : "ui/gift"
            width: Theme.px(Theme.landscape ? 160 : 220)
            x: Theme.px(56)
        }
        Column {
            anchors.left: art.right
            anchors.leftMargin: Theme.px(48)
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(40)
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.px(14)

            Words {
                step: Theme.landscape ? "panel" : "section"
                text: next.model.isMember ? qsTr("More %1\nfor you").arg(next.word) : qsTr("Next time,\nearn rewards")
                width: parent.width
                wrapMode: Text.Wrap
            }
            Words {
                heft: 500
                px: 30
                objectName: "earning"
                text: next.model.isMember ? qsTr("Your %1 for this order will show in our app soon.").arg(next.word) : qsTr("Get our app and show its code when you order.")
                width: parent.width
                wrapMode: Text.Wrap
            }
        }
    }
}
