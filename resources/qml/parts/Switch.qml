import QtQuick
import theme

// On or off, at once.
Touch {
    id: toggle

    property bool on: false

    implicitWidth: Theme.size.switchWidth
    implicitHeight: Theme.size.switchHeight
    corner: height / 2
    Accessible.role: Accessible.Switch
    Accessible.checkable: true
    Accessible.checked: on

    background: Rectangle {
        radius: height / 2
        color: toggle.on ? Theme.colour.accent : Theme.colour.edge

        Rectangle {
            readonly property real gap: Theme.px(6)

            x: toggle.on !== Theme.rightToLeft ? parent.width - width - gap : gap
            y: gap
            width: height
            height: parent.height - 2 * gap
            radius: height / 2
            color: toggle.on ? Theme.colour.overAccent : "white"

            Behavior on x {
                NumberAnimation {
                    duration: Theme.motion.count
                    easing.type: Easing.OutCubic
                }
            }
        }
    }
}
