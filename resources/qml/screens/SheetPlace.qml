import QtQuick
import parts
import theme

// Where a sheet lies while it is open and while it goes down. It is made shut, so that it rises.
Loader {
    id: place

    property bool shown: false
    // Its turn to be made before it is asked for, a few parts at a time; 0: not before.
    property int turn: 0
    readonly property Sheet sheet: item as Sheet

    anchors.fill: parent
    active: false
    asynchronous: !shown
    enabled: shown
    // While it is made its parts are there, but not yet where they belong.
    visible: status === Loader.Ready

    onLoaded: sheet.open = Qt.binding(() => place.shown)
    onShownChanged: if (shown)
        active = true

    Timer {
        interval: Theme.motion.calm * place.turn
        running: place.turn > 0 && !place.active && !Theme.still
        onTriggered: place.active = true
    }
    Connections {
        target: place.sheet

        function onVisibleChanged() {
            place.active = place.shown || place.sheet.visible;
        }
    }
}
