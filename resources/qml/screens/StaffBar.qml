import QtQuick
import Kiosk.Models
import parts
import theme

// What the page itself can do, and the way out.
Item {
    id: bar

    required property StaffViewModel model

    // Large words have no room beside the way out: then they stand above it.
    readonly property bool stacked: Theme.tight && acts.height > 0

    height: stacked ? acts.height + out.height + Theme.gap(18) + Theme.px(48) : Math.max(acts.height, out.height) + Theme.px(64)

    StaffActs {
        id: acts

        acts: bar.model.acts
        anchors.left: parent.left
        anchors.leftMargin: Theme.size.margin
        anchors.right: bar.stacked ? parent.right : out.left
        anchors.rightMargin: bar.stacked ? Theme.size.margin : Theme.gap(16)
        busy: bar.model.busy !== ""
        onActed: (act, key) => bar.model.act(act, key)
        y: bar.stacked ? Theme.px(24) : (parent.height - height) / 2
    }
    Button {
        id: out

        anchors.right: parent.right
        anchors.rightMargin: Theme.size.margin
        implicitHeight: Math.max(Theme.size.smallButton, Theme.size.touchPrimary)
        kind: "inked"
        objectName: "leaveStaff"
        small: true
        spoken: qsTr("Leave staff")
        symbol: "lock"
        text: Theme.small ? qsTr("Leave") : qsTr("Leave staff")
        y: bar.stacked ? parent.height - height - Theme.px(24) : (parent.height - height) / 2
        onTapped: bar.model.leave()
    }
}
