import QtQuick
import QtQuick.Layouts
import Kiosk.Models
import parts
import theme

// An order that waits, by its four figures. Somebody else's is never shown: only these figures find one.
Sheet {
    id: screen

    required property ResumeViewModel model
    readonly property bool closed: model.closedS > 0
    readonly property bool wrong: model.isWrong && !closed
    // What there is without the keys; they are as high as the rest leaves.
    readonly property real rest: floor + Math.max(words.y + words.height, Theme.pick(150, 96)) + Theme.pick(28, 18) + field.height + bar.height + Theme.pick(84, 60)
    readonly property real keyRoom: (height - (Theme.landscape ? dialogTop + Theme.px(32) : Theme.reachTop) - rest) / 4 - Theme.size.keyGap

    objectName: "ResumeScreen"
    headWidth: title.least
    sheetTop: height - rest - pad.height
    onDismissed: model.close()

    Column {
        id: words

        spacing: Theme.px(8)
        width: parent.width - 2 * x
        x: Theme.size.marginPoster
        y: Theme.low ? Theme.px(32) : Theme.pick(48, 36)

        HeadWords {
            id: title

            lines: 2
            objectName: "resumeTitle"
            px: Theme.low && Theme.largeText ? 44 : 0
            step: Theme.low || Theme.small ? "section" : "screen"
            text: screen.closed ? qsTr("Let’s leave it there for a moment.") : screen.wrong ? qsTr("We can’t find that order.") : qsTr("Continue an order")
            width: parent.width
        }
        Words {
            color: Theme.colour.ink2
            objectName: "resumeNote"
            step: Theme.low || Theme.small ? "body" : "lead"
            text: screen.closed ? qsTr("Try again in %1.").arg(Sentences.seconds(screen.model.closedS)) : screen.wrong ? qsTr("Check the four figures. An order waits a few minutes.") : qsTr("Type the four figures that it waits under.")
            visible: !(screen.wrong && Theme.low && Theme.largeText)
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
    Field {
        id: field

        active: screen.model.mayType
        anchors.bottom: pad.top
        anchors.bottomMargin: Theme.pick(28, 18)
        height: Theme.low ? Theme.px(104) : Theme.pick(132, 110)
        labelPx: Theme.low || Theme.small ? 56 : 72
        objectName: "resumeTyped"
        placeholder: "1234"
        text: screen.model.typed
        width: parent.width - 2 * x
        wrong: screen.wrong
        x: Theme.size.margin
    }
    Keypad {
        id: pad

        anchors.bottom: bar.top
        anchors.bottomMargin: Theme.pick(28, 18)
        enabled: screen.model.mayType
        keyHeight: Math.max(Theme.size.touchOther, Math.min(Theme.low ? Theme.px(86) : Theme.pick(144, 120), screen.keyRoom))
        opacity: enabled ? 1 : 0.5
        width: parent.width - 2 * x
        x: Theme.size.margin
        onCleared: screen.model.clear()
        onErased: screen.model.erase()
        onTyped: key => screen.model.type(key)
    }
    Bar {
        id: bar

        anchors.bottomMargin: Theme.px(12)

        Button {
            gap: 10
            startPadding: Theme.px(26)
            endPadding: Theme.px(Theme.small ? 26 : 36)
            objectName: "resumeBack"
            symbol: "back"
            text: qsTr("Back")
            onTapped: screen.model.close()
        }
        Button {
            Layout.fillWidth: true
            enabled: screen.model.mayTake
            kind: "primary"
            objectName: "takeParked"
            text: qsTr("Continue")
            onTapped: screen.model.take()
        }
    }
}
