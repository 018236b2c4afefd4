import QtQuick
import parts
import theme

// What needs hands first: red, with what can be done about it.
Rectangle {
    id: card

    required property string cardKey
    required property string fact
    required property string lead
    required property string words
    required property string paid
    required property var acts
    readonly property bool calm: fact.startsWith("pausing")

    signal acted(string act, string key)

    border.color: Theme.colour.danger
    border.width: Theme.highContrast ? Theme.border.control : 0
    color: calm ? Theme.colour.ryeSoft : Theme.colour.dangerSoft
    height: inside.height + (acts.height > 0 ? acts.height + Theme.px(18) : 0) + Theme.px(50)
    objectName: "card-" + cardKey
    radius: Theme.radius.reward

    Icon {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(28)
        colour: card.calm ? Theme.colour.ryeInk : Theme.colour.danger
        name: card.calm ? "pause" : "warn"
        size: 40
        y: Theme.px(28)
    }
    Column {
        id: inside

        anchors.left: sign.right
        anchors.leftMargin: Theme.px(20)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(24)
        spacing: Theme.px(8)
        y: Theme.px(24)

        Words {
            objectName: "fact-" + card.cardKey
            step: "name"
            text: StaffSays.card(card.fact, card.lead)
            width: parent.width
            wrapMode: Text.Wrap
        }
        Words {
            color: card.calm ? Theme.colour.ryeInk : Theme.colour.dangerInk
            objectName: "why-" + card.cardKey
            step: "staff"
            text: StaffWords.line([StaffWords.choices[card.words] ?? card.words, StaffWords.paid(card.paid)])
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
    StaffActs {
        id: acts

        acts: card.acts
        anchors.left: parent.left
        anchors.leftMargin: Theme.pick(28, 24)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(24)
        anchors.top: inside.bottom
        anchors.topMargin: Theme.px(18)
        onActed: (act, key) => card.acted(act, key)
    }
}
