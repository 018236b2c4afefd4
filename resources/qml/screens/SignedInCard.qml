import QtQuick
import Kiosk.Models
import parts
import theme

// Beside the points: that this order counts, and the way to sign out.
Panel {
    id: card

    required property MenuViewModel model
    readonly property string cards: model.giftBalance ? qsTr("%1 on your gift card").arg(Theme.apart(model.giftBalance)) : model.giftCards > 0 ? qsTr("%n gift card(s)", "", model.giftCards) : ""

    // One line, with nothing but what counts.
    readonly property bool compact: Theme.small || Theme.banded || Theme.landscape && Theme.largeText

    // Beside the button; where nothing fits, the button is all.
    readonly property real room: width - Theme.pick(48, 36) - out.implicitWidth - out.anchors.rightMargin
    readonly property bool greets: !Theme.tight && (!compact || title.implicitWidth <= room)
    readonly property bool gifted: compact && model.giftBalance !== "" && balance.implicitWidth <= room

    radius: Theme.banded ? Theme.px(34) : Theme.landscape ? Theme.px(40) : Theme.radius.tile

    Column {
        anchors.left: parent.left
        anchors.leftMargin: Theme.pick(32, 20)
        anchors.right: out.left
        anchors.rightMargin: Theme.px(Theme.largeText ? 8 : 16)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(6)

        Words {
            id: title

            fontSizeMode: card.compact ? Text.FixedSize : Text.HorizontalFit
            heft: 700
            leading: 1.2
            minimumPixelSize: Theme.textPx(24)
            px: Theme.banded ? 28 : 0
            step: "lead"
            text: qsTr("Signed in")
            // In one line, or not at all.
            visible: card.greets
            tracking: -0.015
            width: parent.width
        }
        Words {
            color: Theme.colour.ink2
            step: "caption"
            text: card.model.pointsWord ? qsTr("This order earns %1.").arg(Theme.apart(card.model.pointsWord)) : card.model.towards ? qsTr("Next: %1").arg(Theme.apart(card.model.towards)) : qsTr("This order counts for your rewards.")
            // Where there is room for one line, what is on a card is the news.
            visible: !card.compact && (card.cards === "" || !Theme.landscape && !Theme.largeText)
            width: parent.width
            wrapMode: Text.Wrap
        }
        Words {
            heft: 600
            objectName: "giftCards"
            step: "caption"
            tabular: false
            text: card.cards
            visible: text !== "" && !card.compact
            width: parent.width
            wrapMode: Text.Wrap
        }
        Row {
            id: gift

            anchors.left: parent?.left
            spacing: Theme.px(10)
            visible: card.gifted

            Icon {
                id: sign

                anchors.verticalCenter: parent.verticalCenter
                name: "gift"
                size: 32
                visible: balance.implicitWidth + width + gift.spacing <= card.room
            }
            Words {
                id: balance

                Accessible.name: card.cards
                heft: 600
                step: "caption"
                text: card.model.giftBalance
            }
        }
    }
    Button {
        id: out

        anchors.right: parent.right
        anchors.rightMargin: Theme.px(Theme.banded ? 8 : Theme.small ? 16 : 24)
        anchors.verticalCenter: parent.verticalCenter
        height: Theme.banded ? Theme.px(64) : implicitHeight
        objectName: "signOut"
        small: true
        text: qsTr("Sign out")
        width: card.greets || card.gifted || !card.compact ? implicitWidth : card.width - 2 * anchors.rightMargin
        onTapped: card.model.signOut()
    }
}
