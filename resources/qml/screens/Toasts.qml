import QtQuick
import Kiosk.Models
import parts
import theme

// What just happened, one at a time, above the bar: a line taken off, a trouble, a sign-in, help on its way.
Toast {
    id: toast

    required property FrameViewModel frame
    // Where the order is always open, its button stays free.
    readonly property bool besideOrder: Theme.landscape && frame.screen === "menu" && frame.sheet === ""
    // Where sums stand beside the lines, it lies on the lines.
    readonly property bool besideSums: Theme.landscape && frame.screen === "review" && frame.sheet === ""
    readonly property int removed: frame.removedSerial
    readonly property string gone: ({
            "filters": qsTr("Filters cleared"),
            "name": qsTr("Name removed"),
            "table": qsTr("Table number removed")
        })[frame.removedKind] ?? (frame.removed ? qsTr("%1 removed").arg(Theme.apart(frame.removed)) : qsTr("%n dish(es) removed", "", frame.removedCount))
    readonly property int trouble: frame.noticeSerial
    readonly property string code: frame.notice
    readonly property bool member: frame.isMember
    readonly property bool help: frame.isHelpCalled
    readonly property string place: frame.screen
    readonly property string paused: frame.paused
    // Where the screen itself says what is wrong, a toast would say it twice.
    readonly property bool quiet: frame.sheet === "sign_in" || frame.sheet === "" && frame.screen === "review"
    // A poster has one message only, and it is not this one.
    readonly property bool poster: ["pay", "done", "closed", "staff"].includes(frame.screen) && frame.sheet === ""

    // What is to be said while an Undo stands waits until it is over, and is said if it is still so.
    readonly property bool undoing: shown && undoable
    property var later: null

    function waits(news: var): bool {
        if (undoing)
            later = news;
        return undoing;
    }

    function tell() {
        if (code !== "" && !quiet && !poster && !waits(tell))
            show([Sentences.fact(code, frame.noticeSubject), Sentences.step(code)].join(" ").trim(), false);
    }

    function offerBack() {
        removed > 0 ? show(gone, true) : release();
    }

    function release() {
        const news = later;
        later = null;
        hide();
        if (news)
            news();
    }

    function answer() {
        if (help && !poster && !waits(answer))
            show(qsTr("We’re coming."), false);
    }

    function pause() {
        if (paused !== "" && !quiet && !poster && !waits(pause))
            show([Sentences.paused(paused), qsTr("Your order stays here.")].join(" "), false);
    }

    // Where rewards are listed, they are greeting enough.
    function greet() {
        const rewards = frame.rewards === 0 ? "" : Sentences.rewards(frame.rewards);
        const points = frame.points ? frame.points + " " + frame.pointsWord : "";
        if (member && place === "menu" && !waits(greet))
            show(points || rewards ? qsTr("Signed in. %1.").arg([points, rewards].filter(part => part).join(", ")) : qsTr("Signed in."), false);
    }

    objectName: "toast"
    anchors.bottom: parent?.bottom
    anchors.bottomMargin: Theme.px(besideOrder || besideSums ? 120 : 276)
    anchors.horizontalCenter: parent?.horizontalCenter
    anchors.horizontalCenterOffset: besideOrder ? -Theme.px(270) : besideSums ? -(parent?.width ?? 0) / 4 : 0
    width: besideSums ? (parent?.width ?? 0) / 2 - 2 * Theme.size.margin : Theme.landscape ? Theme.px(980) : (parent?.width ?? 0) - 2 * Theme.size.margin

    // Later: when the place and what is said there are both up to date.
    onCodeChanged: Qt.callLater(tell)
    onExpired: undoable ? frame.forgetUndo() : frame.dismissNotice()
    onHelpChanged: Qt.callLater(answer)
    onMemberChanged: Qt.callLater(greet)
    onPausedChanged: Qt.callLater(pause)
    onPlaceChanged: !undoing || poster ? release() : undefined
    onRemovedChanged: Qt.callLater(offerBack)
    onTroubleChanged: Qt.callLater(tell)
    onUndone: frame.undo()
}
