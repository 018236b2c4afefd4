import QtQuick
import Kiosk.Models
import parts

// What is kept as the member's usual, and the way to have it forgotten.
Dialog {
    id: dialog

    required property FrameViewModel frame

    headline: qsTr("Your usual")
    objectName: "usualDialog"
    open: frame.dialog === "usual"
    sentence: qsTr("%1. Kept on this kiosk alone, for 90 days.").arg(frame.usualDishes)

    Button {
        kind: "primary"
        objectName: "addUsual"
        text: qsTr("Add %1").arg(dialog.frame.usualPrice)
        width: parent?.width ?? 0
        onTapped: dialog.frame.addUsual()
    }
    Button {
        objectName: "keepUsual"
        text: qsTr("Not now")
        width: parent?.width ?? 0
        onTapped: dialog.frame.dismissDialog()
    }
    Button {
        kind: "bad"
        objectName: "forgetUsual"
        text: qsTr("Forget my usual")
        width: parent?.width ?? 0
        onTapped: dialog.frame.forgetUsual()
    }
}
