pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Models
import parts
import theme

// All that the member could use, the usable first; one on an order. After five there is "Show all".
Column {
    id: list

    required property ReviewViewModel model
    property bool all: false
    readonly property int most: 5

    function act(status: string, offerId: string) {
        if (status === "usable")
            model.useOffer(offerId);
        else
            status === "on" ? model.removeOffer() : model.mendOffer(offerId);
    }

    spacing: Theme.gap(12)

    Item {
        id: head

        // Where it is narrow for large words, the rule of the house stands under the title.
        readonly property bool stacked: rule.visible && title.width + leaves.width + rule.implicitWidth + Theme.px(40) > width

        height: Theme.pick(76, 84) + (stacked ? rule.height : 0)
        width: parent.width

        Words {
            id: title

            anchors.left: parent?.left
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.px(6) + (head.stacked ? rule.height : 0)
            step: "panel"
            text: qsTr("Rewards")
        }
        Tag {
            id: leaves

            anchors.left: title.right
            anchors.leftMargin: Theme.px(20)
            anchors.verticalCenter: title.verticalCenter
            kind: "rye"
            symbol: "leaf"
            text: [list.model.points, list.model.pointsWord].join(" ")
            visible: list.model.points !== ""
        }
        Words {
            id: rule

            anchors.left: head.stacked ? parent.left : undefined
            anchors.right: head.stacked ? undefined : parent.right
            color: Theme.colour.ink2
            step: "caption"
            text: qsTr("One for each order")
            visible: !Theme.small
            y: head.stacked ? parent.height - height : title.y + (title.height - height) / 2
        }
    }
    Words {
        color: Theme.colour.ink2
        heft: 500
        text: qsTr("Nothing to use yet. This order counts towards the next one.")
        visible: rows.count === 0
        width: parent.width
        wrapMode: Text.Wrap
    }
    Repeater {
        id: rows

        model: list.model.offers

        RewardRow {
            id: row

            required property int index
            required property string offerId
            required property string label
            required picture
            required property string status
            required property string saving
            required property string hindrance
            required property string lacking
            required property string lackingWord
            required property string place
            required property string secondPlace
            required property int morePlaces
            required property string mending
            required property string mendingName
            required property string mendingPrice
            required property string cost
            required property string costWord
            required property string ends
            required property bool replacesAnother

            actName: status === "on" ? "removeOffer" : (status === "usable" ? "useOffer-" : "mendOffer-") + offerId
            action: OfferSentences.action(row)
            actionSymbol: mending === "add" && status === "not_now" ? "plus" : ""
            objectName: "offer-" + offerId
            reason: OfferSentences.reason(row)
            stage: status === "not_now" ? "no" : status
            title: label
            visible: list.all || index < list.most
            width: list.width
            onActed: list.act(status, offerId)
        }
    }
    Grid {
        anchors.horizontalCenter: parent.horizontalCenter
        // Large words on a small panel stand under each other.
        columns: rest.visible && !Theme.tight ? 2 : 1
        horizontalItemAlignment: Grid.AlignHCenter
        spacing: Theme.gap(24)

        Button {
            id: rest

            kind: "plain"
            objectName: "showAllOffers"
            small: true
            text: qsTr("Show all")
            visible: !list.all && rows.count > list.most
            onTapped: list.all = true
        }
        Button {
            kind: "plain"
            objectName: "reviewSignOut"
            small: true
            text: qsTr("Sign out")
            onTapped: list.model.signOut()
        }
    }
}
