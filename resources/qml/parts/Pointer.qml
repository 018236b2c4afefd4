import QtQuick
import theme

// The big arrow to the real card reader: right, left, down, up. Never mirrored; moves 20 px and back.
Item {
    id: pointer

    property string direction: "right"
    property bool moving: visible && !Theme.reducedMotion
    readonly property int turn: ({ down: 90, left: 180, up: -90 })[direction] ?? 0

    implicitWidth: Theme.px(280)
    implicitHeight: implicitWidth
    rotation: turn
    Accessible.ignored: true

    Icon {
        id: arrow

        size: pointer.width / Theme.iconPx(1)
        name: "pointer"
        colour: Theme.colour.accent
    }
    SequentialAnimation {
        running: pointer.moving
        loops: Animation.Infinite

        NumberAnimation {
            target: arrow
            property: "x"
            to: Theme.px(20)
            duration: Theme.motion.arrow / 2
            easing.type: Easing.InOutSine
        }
        NumberAnimation {
            target: arrow
            property: "x"
            to: 0
            duration: Theme.motion.arrow / 2
            easing.type: Easing.InOutSine
        }
    }
}
