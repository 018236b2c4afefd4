import QtQuick
import QtQuick.Layouts
import Kiosk.Models
import parts
import theme

// How the food finds the guest: the number on the table, or a name that is called. Nobody has to tell.
Sheet {
    id: screen

    required property HandoverViewModel model
    readonly property bool asksTable: model.asks === "table"
    // What there is without the keys; they are as high as the rest leaves.
    readonly property real rest: floor + (Theme.landscape ? title.height : words.height) + Theme.pick(76, 56) + field.height + bar.height + Theme.pick(84, 60)
    readonly property real nameRoom: (height - (Theme.landscape ? dialogTop + Theme.px(32) : Theme.reachTop) - rest) / board.lines - board.spacing

    objectName: "HandoverScreen"
    headWidth: title.least
    orderTotal: model.total
    sheetTop: height - rest - keys.height
    onDismissed: model.close()

    Column {
        id: words

        spacing: Theme.px(8)
        width: parent.width - 2 * x
        x: Theme.size.marginPoster
        y: Theme.low ? Theme.px(32) : Theme.pick(48, 36)

        HeadWords {
            id: title

            anchors.left: parent?.left
            step: Theme.low || Theme.small ? "section" : "screen"
            text: screen.asksTable ? qsTr("Your table") : qsTr("Your name")
            width: screen.headRoom
        }
        Words {
            color: Theme.colour.ink2
            step: Theme.low ? "body" : "lead"
            text: screen.asksTable ? qsTr("The number on your table or tent. We bring it there.") : qsTr("We call it when your food is ready, then forget it.")
            // In landscape it has what the keys leave.
            visible: !Theme.small && (!Theme.landscape || words.y + title.height + words.spacing + height <= field.y)
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
    Field {
        id: field

        anchors.bottom: keys.top
        anchors.bottomMargin: Theme.pick(28, 18)
        height: Theme.low ? Theme.px(104) : Theme.pick(132, 110)
        labelPx: Theme.low || Theme.small ? 56 : 72
        objectName: "handoverTyped"
        placeholder: screen.asksTable ? "12" : qsTr("First name")
        text: screen.model.typed
        width: parent.width - 2 * x
        x: Theme.size.margin
    }
    Item {
        id: keys

        anchors.bottom: bar.top
        anchors.bottomMargin: Theme.pick(28, 18)
        height: screen.asksTable ? pad.height : board.height
        width: parent.width - 2 * x
        x: Theme.size.margin

        Keypad {
            id: pad

            keyHeight: Theme.low ? Theme.px(86) : Theme.pick(144, 120)
            visible: screen.asksTable
            width: parent.width
            onCleared: screen.model.clear()
            onErased: screen.model.erase()
            onTyped: key => screen.model.type(key)
        }
        NameKeys {
            id: board

            keyHeight: Math.max(Theme.size.touchOther, Math.min(Theme.low ? Theme.px(84) : Theme.pick(108, 88), screen.nameRoom))
            startsWord: screen.model.startsWord
            visible: !screen.asksTable
            width: parent.width
            onCleared: screen.model.clear()
            onErased: screen.model.erase()
            onTyped: key => screen.model.type(key)
        }
    }
    Bar {
        id: bar

        anchors.bottomMargin: Theme.px(12)

        Button {
            endPadding: Theme.px(Theme.small ? 26 : 36)
            gap: 10
            startPadding: Theme.px(26)
            objectName: "handoverBack"
            symbol: "back"
            text: qsTr("Back")
            onTapped: screen.model.close()
        }
        Button {
            Layout.fillWidth: true
            kind: "primary"
            objectName: "confirmHandover"
            text: screen.model.isBlank ? qsTr("Go without") : qsTr("Save")
            onTapped: screen.model.confirm()
        }
    }
}
