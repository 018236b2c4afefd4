import QtQuick
import Kiosk.Models
import parts
import theme

// One question of joining: a field with only the keys that its answer needs.
Item {
    id: face

    required property JoinViewModel model
    // What stands beside the question takes this much.
    property real aside: 0
    readonly property bool byPhone: model.step === "phone"
    readonly property bool byEmail: model.step === "email"
    readonly property bool wrong: model.trouble !== ""
    readonly property real wished: Theme.low ? Theme.px(byPhone ? 94 : 72) : Theme.pick(byPhone ? 144 : byEmail ? 100 : 122, byPhone ? 120 : byEmail ? 88 : 92)
    readonly property int rows: byPhone ? 4 : Theme.small || byEmail && !Theme.low ? 6 : 5
    // Between the field and the bar, as high as there is room.
    readonly property real keyRoom: height - keys.y - Theme.size.bar - Theme.px(12) - Theme.gap(8) - (rows - 1) * Theme.gap(byPhone ? 16 : 10)
    readonly property real keyHeight: Math.max(Theme.size.touchOther, Math.min(wished, keyRoom / rows))
    readonly property var questions: ({
            "email": Theme.small ? qsTr("Your email") : qsTr("Join with your email"),
            "first_name": qsTr("First name"),
            "last_name": qsTr("Last name"),
            "phone": qsTr("Your phone")
        })
    readonly property var notes: ({
            "email": qsTr("You sign in with it, here and in our app."),
            "first_name": qsTr("It is for your account. This screen forgets it."),
            "last_name": qsTr("It is for your account. This screen forgets it."),
            "phone": qsTr("If you like: then you can sign in with it too.")
        })

    Words {
        id: title

        objectName: "joinTitle"
        px: Theme.small ? (face.wrong ? 36 : 48) : face.wrong ? 48 : 0
        step: Theme.low ? "section" : "screen"
        fontSizeMode: Theme.low ? Text.HorizontalFit : Text.FixedSize
        minimumPixelSize: Theme.textPx(30)
        tabular: false
        text: face.wrong ? JoinSentences.fact(face.model.trouble) : face.questions[face.model.step] ?? ""
        width: parent.width - anchors.leftMargin - Math.max(Theme.pick(260, face.wrong ? 32 : 200), face.aside)
        wrapMode: Text.Wrap
        anchors.left: parent?.left
        anchors.leftMargin: Theme.size.marginPoster
        y: Theme.low ? Theme.px(32) : Theme.pick(48, 36)
    }
    Field {
        id: field

        height: Theme.low ? Theme.px(116) : Theme.pick(148, 110)
        labelPx: face.byPhone ? (Theme.low || Theme.small ? 60 : 72) : 48
        objectName: "joinTyped"
        placeholder: face.byPhone ? "(555) 555-0100" : face.byEmail ? qsTr("name@example.com") : ""
        prefix: face.byPhone ? face.model.country : ""
        prefixChoosable: false
        text: face.model.typed
        width: parent.width - 2 * x
        wrong: face.wrong
        x: Theme.size.margin
        y: Math.max(lead, title.y + title.height + Theme.px(8))

        readonly property real lead: Theme.low ? Theme.px(132) : Theme.pick(192, 112)
    }
    Icon {
        id: sign

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

        anchors.left: sign.right
        anchors.leftMargin: Theme.px(14)
        anchors.right: parent.right
        anchors.rightMargin: Theme.size.marginPoster
        color: Theme.colour.ink2
        objectName: "joinNote"
        px: 28
        step: "label"
        text: face.wrong ? JoinSentences.step(face.model.trouble) : face.notes[face.model.step] ?? ""
        visible: !Theme.small && !(Theme.low && Theme.largeText)
        wrapMode: Text.Wrap
        y: field.y + field.height + Theme.px(Theme.low ? 16 : 24)
    }
    Item {
        id: keys

        width: parent.width - 2 * x
        x: Theme.size.margin
        y: Theme.tight ? field.y + field.height + Theme.px(12) : (Theme.low ? Theme.px(308) : Theme.pick(452, 240)) + field.y - field.lead

        Keypad {
            keyHeight: face.keyHeight
            visible: face.byPhone
            width: parent.width
            onCleared: face.model.clear()
            onErased: face.model.erase()
            onTyped: key => face.model.type(key)
        }
        EmailKeys {
            endings: Theme.small || Theme.low ? [] : ["@gmail.com", "@yahoo.com", "@icloud.com", "@outlook.com"]
            keyHeight: face.keyHeight
            visible: face.byEmail
            width: parent.width
            onCleared: face.model.clear()
            onErased: face.model.erase()
            onTyped: key => face.model.type(key)
        }
        NameKeys {
            keyHeight: face.keyHeight
            startsWord: face.model.startsWord
            visible: !face.byPhone && !face.byEmail
            width: parent.width
            onCleared: face.model.clear()
            onErased: face.model.erase()
            onTyped: key => face.model.type(key)
        }
    }
}
