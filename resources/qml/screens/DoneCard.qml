import QtQuick
import Kiosk.Models
import parts
import theme

// The one card under the number: what the order brought, or the way to join, or how the last visit was.
Rectangle {
    id: card

    required property DoneViewModel model
    readonly property string about: model.card
    readonly property string word: model.pointsWord || qsTr("rewards")
    readonly property bool asks: about === "rating"
    readonly property bool leads: action !== ""
    readonly property bool remembers: model.mayRemember && !asks && !leads
    // Large on a small panel, what is still missing says the rest too.
    readonly property bool saysOne: Theme.small && about === "joined_missed" || Theme.tight && about === "joined_later"
    readonly property string soon: qsTr("Your %1 for this order will show in our app soon.").arg(word)
    readonly property string title: ({
            "app": qsTr("Next time,\nearn rewards"),
            "join": qsTr("Next time,\nearn rewards"),
            "wanted": qsTr("Join us now"),
            "sending": qsTr("Signing you up"),
            "failed": qsTr("Not joined yet"),
            "joined": qsTr("You’re in"),
            "later": qsTr("Rewards are not answering now. Your points follow later."),
            "joined_later": qsTr("You’re in"),
            "joined_missed": qsTr("You’re in"),
            "rated": qsTr("Thank you")
        })[about] ?? qsTr("More %1\nfor you").arg(word)
    readonly property string sentence: ({
            "app": qsTr("Get our app and show its code when you order."),
            "join": qsTr("Join here. It takes a minute."),
            "wanted": qsTr("We kept what you typed."),
            "sending": qsTr("This takes a moment."),
            "failed": qsTr("Nothing you typed is lost."),
            "joined_later": qsTr("This order is added as soon as rewards answer."),
            "joined_missed": qsTr("This order could not be added yet.")
        })[about] ?? soon
    readonly property string action: ({
            "join": qsTr("Join"),
            "wanted": qsTr("Join"),
            "failed": qsTr("Try again"),
            "joined_missed": qsTr("Try again")
        })[about] ?? ""

    implicitHeight: Theme.small ? (asks ? Math.max(Theme.px(306), rating.needed + Theme.px(24)) : 0) || Math.max(Theme.px(148), words.height + Theme.px(44)) : Math.max(Theme.px(!Theme.landscape ? 336 : remembers ? 300 : 260), asks ? 0 : words.height + Theme.px(44))
    border.color: Theme.colour.edge
    border.width: Theme.highContrast ? Theme.border.control : 0
    color: Theme.colour.ryeSoft
    objectName: "doneCard"
    radius: Theme.pick(56, 40)

    Heard {
        news: true
        words: card.asks ? rating.asked : [card.title.replace("\n", " "), card.sentence].join(". ")
    }
    DoneRating {
        id: rating

        anchors.bottomMargin: Theme.px(20)
        anchors.fill: parent
        anchors.leftMargin: Theme.pick(40, 24)
        anchors.rightMargin: Theme.pick(40, 24)
        anchors.topMargin: Theme.pick(Theme.landscape ? 18 : 40, 12)
        model: card.model
        visible: card.asks
    }
    Food {
        id: art

        anchors.verticalCenter: parent.verticalCenter
        height: width
        picture: ["app", "join", "wanted", "failed"].includes(card.about) ? "ui/gift" : card.about === "rated" ? "ui/heart" : "ui/sparkles"
        visible: !card.asks && !Theme.small
        width: Theme.px(Theme.landscape ? 160 : 220)
        anchors.left: parent?.left
        anchors.leftMargin: Theme.px(56)
    }
    Column {
        id: words

        anchors.left: Theme.small ? parent.left : art.right
        anchors.leftMargin: Theme.pick(48, 28)
        // Large words on a small panel have the button under them.
        anchors.right: Theme.small && card.leads && !Theme.tight ? act.left : parent.right
        anchors.rightMargin: Theme.pick(40, 20)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(Theme.small ? 4 : 14)
        visible: !card.asks

        Words {
            id: head

            heft: 700
            objectName: "cardTitle"
            step: Theme.small ? "lead" : Theme.landscape || card.leads || card.remembers ? "panel" : "section"
            // With a button under it there is room for one line.
            text: card.saysOne ? card.sentence : Theme.small || card.leads || card.remembers ? card.title.replace("\n", " ") : card.title
            width: parent.width
            wrapMode: Text.Wrap
        }
        Words {
            heft: 500
            objectName: "earning"
            px: 30
            step: "body"
            text: card.sentence
            // Beside a long headline and a button there is no room for it.
            visible: !card.saysOne && !(Theme.small && (card.leads || card.remembers)) && !((Theme.landscape || Theme.largeText) && card.leads && head.lineCount > 1)
            width: parent.width
            wrapMode: Text.Wrap
        }
        UsualSwitch {
            model: card.model
            visible: card.remembers
            width: parent.width
        }
        Item {
            height: Theme.size.smallButton
            visible: card.leads && (!Theme.small || Theme.tight)
            width: 1
        }
    }
    Button {
        id: act

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.tight ? Theme.px(20) : Theme.small ? (parent.height - height) / 2 : Theme.px(Theme.landscape ? 24 : 44)
        anchors.left: Theme.small ? undefined : art.right
        anchors.leftMargin: Theme.px(48)
        anchors.right: Theme.small ? parent.right : undefined
        anchors.rightMargin: Theme.px(24)
        edge: Theme.colour.ryeInk
        objectName: "cardAction"
        small: true
        text: card.action
        visible: card.leads && !card.asks
        width: Math.max(implicitWidth, Theme.px(200))
        onTapped: card.about === "joined_missed" ? card.model.collectAgain() : card.model.openJoining()
    }
}
