import QtQuick
import theme

// What just happened, above the bar for six seconds, with Undo where it can be undone. One at a time.
Rectangle {
    id: toast

    property string text: ""
    property bool undoable: false
    property bool shown: false
    property int stay: Theme.motion.toastStay

    signal undone
    signal expired

    function show(words: string, canUndo: bool) {
        text = words;
        undoable = canUndo;
        shown = true;
        if (!Theme.still)
            life.restart();
    }

    function hide() {
        shown = false;
        life.stop();
    }

    // Under two lines of words there is room for the line of time.
    implicitHeight: Math.max(Theme.size.toast, words.height + Theme.px(undoable ? 44 : 28))
    radius: Theme.radius.toast
    color: Theme.colour.ink
    opacity: shown ? 1 : 0
    visible: opacity > 0
    transform: Translate {
        y: toast.shown ? 0 : Theme.px(24)

        Behavior on y {
            NumberAnimation {
                duration: Theme.motion.toast
                easing.type: Easing.OutCubic
            }
        }
    }
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.motion.toast
        }
    }
    // What lies under it is not touched through it.
    MouseArea {
        anchors.fill: parent
        enabled: toast.shown
    }
    Shadow {
        z: -1
        anchors.fill: parent
        level: 2
    }
    Words {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(36)
        anchors.right: undo.visible ? undo.left : parent.right
        anchors.rightMargin: Theme.px(20)
        anchors.verticalCenter: parent.verticalCenter
        text: toast.text
        step: "name"
        tracking: 0
        leading: 1.35
        color: Theme.colour.paper
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    Button {
        id: undo

        objectName: "undo"
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(16)
        anchors.verticalCenter: parent.verticalCenter
        visible: toast.undoable
        kind: "plain"
        small: true
        horizontalPadding: Theme.px(28)
        spoken: qsTr("Undo")
        // Large on a small panel, the words of what happened need the room.
        text: Theme.tight ? "" : spoken
        symbol: "undo"
        symbolSize: 34
        labelPx: 30
        ink: Theme.dark ? Theme.colour.ryeSoft : Theme.colour.rye
        background: null
        onTapped: toast.undone()
        onClicked: toast.hide()
    }
    Rectangle {
        id: lifeLine

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(36)
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(10)
        visible: toast.undoable
        width: parent.width - Theme.px(72)
        height: Theme.px(6)
        radius: height / 2
        color: Theme.colour.rye
        transform: Scale {
            id: shrink

            origin.x: Theme.rightToLeft ? lifeLine.width : 0
        }
    }
    NumberAnimation {
        id: life

        target: shrink
        property: "xScale"
        from: 1
        to: 0
        duration: toast.stay
        onFinished: toast.expire()
    }

    function expire() {
        shown = false;
        expired();
    }
}
