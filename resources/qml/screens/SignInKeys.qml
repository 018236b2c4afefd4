import QtQuick
import Kiosk.Models
import parts
import theme

// The other faces of sign-in: a field with only the keys it needs.
Item {
    id: face

    required property SignInViewModel model
    // What the headline has of the width, and what it would like.
    property real headRoom: Theme.px(640)
    readonly property real headWidth: title.least
    readonly property bool byPhone: model.by === "phone"
    readonly property bool wrong: model.trouble !== ""
    readonly property bool tight: Theme.low || Theme.small
    readonly property string title: Theme.small ? (byPhone ? qsTr("Your phone") : qsTr("Your email")) : byPhone ? qsTr("Your phone number") : qsTr("Your email address")
    readonly property string promise: !byPhone ? qsTr("We don’t show it again.") : tight ? qsTr("Only two digits stay in sight.") : qsTr("From here on we show only the last two digits.")
    // Between the field and the bar, as high as there is room.
    readonly property real keyRoom: height - keys.y - Theme.size.bar - Theme.px(12) - Theme.gap(8)
    readonly property real keyHeight: fitted(Theme.low ? Theme.px(92) : Theme.pick(144, 140), 4, Theme.size.keyGap)

    function fitted(wished: real, rows: int, gap: real): real {
        return Math.max(Theme.size.touchOther, Math.min(wished, (keyRoom - (rows - 1) * gap) / rows));
    }

    HeadWords {
        id: title

        lines: face.tight ? 1 : 2
        objectName: "signInTitle"
        px: (face.wrong || Theme.low) && Theme.largeText || face.wrong && face.tight ? 44 : 0
        step: Theme.low ? "section" : "screen"
        text: face.wrong ? Sentences.signInFact(face.model.trouble, face.model.by) : face.title
        width: face.wrong || face.tight ? face.headRoom : Math.min(face.headRoom, Math.max(Theme.px(560), least))
        anchors.left: parent.left
        anchors.leftMargin: Theme.size.marginPoster
        y: Theme.low ? Theme.px(32) : Theme.pick(48, 36)
    }
    Field {
        id: field

        active: face.model.mayType
        height: Theme.low ? Theme.px(104) : Theme.pick(148, 110)
        labelPx: face.byPhone ? (tight ? 60 : 72) : 48
        objectName: "typed"
        placeholder: face.byPhone ? "(555) 555-0100" : qsTr("name@example.com")
        prefix: face.byPhone ? face.model.country : ""
        prefixChoosable: false
        text: face.model.typed
        width: parent.width - 2 * x
        wrong: face.wrong
        x: Theme.size.margin
        y: Math.max(lead, title.y + title.height + Theme.px(8))

        readonly property bool tight: face.tight
        readonly property real lead: Theme.low ? Theme.px(112) : Theme.pick(232, 112)
    }
    Icon {
        id: lock

        anchors.verticalCenter: note.verticalCenter
        colour: Theme.colour.ink2
        name: face.wrong ? "info" : "lock"
        size: 34
        visible: note.visible
        anchors.left: parent?.left
        anchors.leftMargin: Theme.size.marginPoster
    }
    Words {
        id: note

        objectName: "signInNote"
        anchors.left: lock.right
        anchors.leftMargin: Theme.px(14)
        anchors.right: face.tight ? other.left : parent.right
        anchors.rightMargin: Theme.px(14)
        color: Theme.colour.ink2
        px: Theme.small ? 0 : 28
        step: "label"
        text: face.wrong ? JoinSentences.signInStep(face.model.trouble, face.model.mayJoin) : face.promise
        visible: !Theme.small
        wrapMode: Text.Wrap
        y: face.tight ? other.y + (other.height - height) / 2 : field.y + field.height + Theme.px(24)
    }
    Button {
        id: other

        anchors.horizontalCenter: face.tight ? undefined : parent.horizontalCenter
        anchors.right: face.tight ? parent.right : undefined
        anchors.rightMargin: Theme.px(40)
        enabled: face.model.mayType
        ink: Theme.colour.accent
        kind: "plain"
        labelPx: Theme.small ? 39 : 30
        objectName: face.byPhone ? "byEmail" : "byPhone"
        small: true
        symbol: face.byPhone ? "mail" : "phone"
        symbolSize: 38
        symbolStroke: 2
        text: face.byPhone ? qsTr("Use email instead") : qsTr("Use phone number instead")
        visible: !Theme.small
        y: face.tight ? field.y + field.height + Theme.px(4) + Math.max(0, note.visible ? (note.height - height) / 2 : 0) : keys.y + keys.height + Theme.px(30)
        onTapped: face.model.choose(face.byPhone ? "email" : "phone")
    }
    Item {
        id: keys

        enabled: face.model.mayType
        height: face.byPhone ? pad.height : board.height
        opacity: enabled ? 1 : 0.5
        width: parent.width - 2 * x
        x: Theme.size.margin
        y: Theme.tight ? field.y + field.height + Theme.gap(8) : Theme.low ? Math.max(Theme.px(308) + field.y - field.lead, note.y + note.height + Theme.px(12)) : Theme.pick(480, 240) + field.y - field.lead

        Keypad {
            id: pad

            keyHeight: face.keyHeight
            visible: face.byPhone
            width: parent.width
            onCleared: face.model.clear()
            onErased: face.model.erase()
            onTyped: key => face.model.type(key)
        }
        EmailKeys {
            id: board

            endings: Theme.small || Theme.low && Theme.largeText ? [] : ["@gmail.com", "@yahoo.com", "@icloud.com", "@outlook.com"]
            keyHeight: face.fitted(Theme.low ? Theme.px(60) : Theme.pick(100, 88), board.endings.length || Theme.small ? 6 : 5, board.spacing)
            visible: !face.byPhone
            width: parent.width
            onCleared: face.model.clear()
            onErased: face.model.erase()
            onTyped: key => face.model.type(key)
        }
    }
}
