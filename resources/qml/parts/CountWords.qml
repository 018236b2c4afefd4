import QtQuick
import theme

// A figure that changes: the new one slides in by 12 px, it never rolls.
Words {
    id: words

    tabular: true
    transform: Translate { id: slide }

    onTextChanged: change.restart()

    ParallelAnimation {
        id: change

        NumberAnimation {
            target: slide
            property: "y"
            from: Theme.reducedMotion ? 0 : Theme.px(12)
            to: 0
            duration: Theme.motion.count
            easing.type: Easing.OutCubic
        }
        NumberAnimation {
            target: words
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.motion.count
        }
    }
}
