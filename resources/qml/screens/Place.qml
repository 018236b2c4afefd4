import QtQuick
import theme

// Where a screen stands while it is shown: it comes in from the reading direction and fades; the old one only fades.
Loader {
    id: place

    property bool shown: false
    property int from: 1
    // Made before it is needed, and kept: for the one that is large.
    property bool kept: false

    anchors.fill: parent
    active: kept || shown || opacity > 0
    asynchronous: kept && !shown
    enabled: shown
    opacity: shown ? 1 : 0
    visible: opacity > 0
    z: shown ? 1 : 0

    onShownChanged: if (shown)
        slide.restart()

    transform: Translate {
        id: shift
    }

    Behavior on opacity {
        NumberAnimation {
            duration: place.shown ? Theme.motion.screen : Theme.motion.release
            easing.type: Easing.OutCubic
        }
    }
    NumberAnimation {
        id: slide

        duration: Theme.motion.screen
        easing.type: Easing.OutCubic
        from: Theme.reducedMotion ? 0 : place.from * Theme.px(48)
        property: "x"
        target: shift
        to: 0
    }
}
