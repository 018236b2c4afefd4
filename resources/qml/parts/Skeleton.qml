import QtQuick
import theme

// A sunk shape of what is coming; breathes, no sweep of light.
Rectangle {
    id: shape

    radius: Theme.px(16)
    color: Theme.colour.sunk
    border.width: Theme.highContrast ? Theme.border.hairline : 0
    Accessible.ignored: true

    SequentialAnimation on opacity {
        running: shape.visible && !Theme.reducedMotion
        loops: Animation.Infinite

        NumberAnimation {
            to: 0.55
            duration: Theme.motion.skeleton / 2
            easing.type: Easing.InOutSine
        }
        NumberAnimation {
            to: 1
            duration: Theme.motion.skeleton / 2
            easing.type: Easing.InOutSine
        }
    }
}
