import QtQuick
import Kiosk.Models
import parts
import theme

// Still there? Under the time that is left it is told where the order waits; who is signed in may have it kept.
Dialog {
    id: dialog

    required property FrameViewModel frame
    required property ResumeViewModel resume
    readonly property bool kept: resume.code !== ""
    // Where more is said than there is room for it looks like the other questions.
    readonly property bool cramped: (Theme.small || Theme.landscape) && (resume.mayChoose || kept && Theme.largeText)
    // Before the figures, what belongs to them, and after.
    readonly property list<string> told: parted(Sentences.where(resume.minutes, resume.mayChoose).split("%1"))

    function parted(halves: list<string>): list<string> {
        const rest = /^(\S*)\s*(.*)$/.exec(halves[1]);
        return [halves[0].trim(), rest[1], rest[2]];
    }

    fact: Sentences.seconds(frame.idleLeftS)
    headline: qsTr("Still there?")
    objectName: "idleDialog"
    open: frame.dialog === "idle"
    picture: cramped ? "" : "ui/waving-hand"
    sentence: qsTr("Take your time. Your order clears in")

    between: [
        TimeLine {
            anchors.horizontalCenter: parent?.horizontalCenter
            objectName: "idleLine"
            remaining: dialog.frame.idleLeftS / Math.max(1, dialog.frame.idleWarningS)
            width: (parent?.width ?? 0) - Theme.px(16)
        },
        Item {
            height: Theme.px(30)
            visible: where.visible
            width: 1
        },
        FactWords {
            id: where

            after: dialog.told[2]
            before: dialog.told[0]
            fact: Theme.apart(dialog.resume.code) + dialog.told[1]
            factColour: Theme.colour.ink
            factHeft: 700
            leading: 1.35
            limit: parent?.width ?? 0
            objectName: "idleWhere"
            px: dialog.cramped ? 28 : 36
            visible: dialog.kept
            x: Math.round(((parent?.width ?? 0) - width) * (!dialog.cramped ? 0.5 : Theme.rightToLeft ? 1 : 0))
        }
    ]

    Button {
        height: Theme.pick(148, 132)
        kind: "primary"
        objectName: "dialogPrimary"
        tall: true
        text: qsTr("I’m still here")
        width: parent?.width ?? 0
        onTapped: dialog.frame.dismissDialog()
    }
    Button {
        objectName: "dialogSecond"
        text: qsTr("Start over")
        width: parent?.width ?? 0
        onTapped: dialog.frame.startOver()
    }
    Button {
        Accessible.checkable: true
        Accessible.checked: dialog.kept
        Accessible.role: Accessible.CheckBox
        anchors.horizontalCenter: parent?.horizontalCenter
        ink: dialog.kept ? Theme.colour.accent : Theme.colour.ink
        kind: "plain"
        objectName: "keepParked"
        small: true
        symbol: dialog.kept ? "check" : "clock"
        text: qsTr("Keep my order")
        visible: dialog.resume.mayChoose
        onTapped: dialog.resume.keep()
    }
}
