import QtQuick
import Kiosk.Models
import parts
import theme

// "Remember this as my usual": off at first. The whole line switches.
Touch {
    id: line

    required property DoneViewModel model

    Accessible.checkable: true
    Accessible.checked: model.isUsual
    Accessible.role: Accessible.Switch
    hint: qsTr("Kept on this kiosk alone, for 90 days.")
    implicitHeight: Math.max(Theme.pick(84, 96), words.height)
    objectName: "rememberUsual"
    shrinks: false
    spoken: words.text
    onTapped: model.keepUsual()

    contentItem: Item {
        Words {
            id: words

            Accessible.ignored: true
            anchors.left: parent.left
            anchors.right: toggle.left
            anchors.rightMargin: Theme.px(16)
            anchors.verticalCenter: parent.verticalCenter
            heft: 600
            leading: 1.2
            px: Theme.small ? 0 : 30
            step: "body"
            text: qsTr("Remember this as my usual")
            wrapMode: Text.Wrap
        }
        Switch {
            id: toggle

            Accessible.ignored: true
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            // Only shows how it is: the whole line is what is touched.
            enabled: false
            on: line.model.isUsual
        }
    }
}
