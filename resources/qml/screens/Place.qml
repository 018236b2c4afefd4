import QtQuick
import theme

// Where a screen stands while it is shown: it comes in from the reading direction and fades; the old one only fades.
Loader {
    id: place

    property bool shown: false
    property int from: 1
    // Made before it is needed, and kept: for those that are large.
    property bool kept: false
    // Its turn to be made before it is asked for, a few parts at a time; 0: not before. It is fresh each time.
    property int turn: 0
    property bool made: false

    anchors.fill: parent
    active: kept || made || shown || opacity > 0
    asynchronous: !shown
    enabled: shown
    opacity: shown ? 1 : 0
    visible: opacity > 0
    z: shown ? 1 : 0

    onShownChanged: {
        made = false;
        if (shown)
            slide.restart();
    }

    transform: Translate {
        id: shift
    }

    Behavior on opacity {
        NumberAnimation {
            duration: place.shown ? Theme.motion.screen : Theme.motion.release
            easing.type: Easing.OutCubic
        }
    }
    Timer {
        interval: Theme.motion.calm * place.turn
        running: place.turn > 0 && !place.active && !Theme.still
        onTriggered: place.made = true
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
