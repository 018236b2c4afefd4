import QtQuick
import theme

// Darkens what lies under a sheet or a dialog; takes every touch.
Rectangle {
    id: scrim

    property bool shown: true

    signal tapped

    color: Theme.colour.veil
    opacity: shown ? 1 : 0
    visible: opacity > 0

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.motion.of(200)
        }
    }
    MouseArea {
        anchors.fill: parent
        onClicked: scrim.tapped()
        onWheel: wheel => wheel.accepted = true
    }
}
