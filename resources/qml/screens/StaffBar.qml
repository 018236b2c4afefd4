import QtQuick
import Kiosk.Models
import parts
import theme

// What the page itself can do, and the way out.
Item {
    id: bar

    required property StaffViewModel model

    height: Math.max(acts.height, out.height) + Theme.px(64)

    StaffActs {
        id: acts

        acts: bar.model.acts
        anchors.left: parent.left
        anchors.leftMargin: Theme.size.margin
        anchors.right: out.left
        anchors.rightMargin: Theme.px(16)
        anchors.verticalCenter: parent.verticalCenter
        busy: bar.model.busy !== ""
        onActed: (act, key) => bar.model.act(act, key)
    }
    Button {
        id: out

        anchors.right: parent.right
        anchors.rightMargin: Theme.size.margin
        anchors.verticalCenter: parent.verticalCenter
        kind: "inked"
        objectName: "leaveStaff"
        small: true
        spoken: qsTr("Leave staff")
        symbol: "lock"
        text: Theme.small ? qsTr("Leave") : qsTr("Leave staff")
        onTapped: bar.model.leave()
    }
}
