import QtQuick
import Kiosk.Models
import parts
import theme

// Before points are spent: what they become, and that they do not come back. Keeping them comes first.
Dialog {
    id: dialog

    required property FrameViewModel frame

    headline: qsTr("Use %1 %2 now?").arg(frame.spentPoints).arg(frame.spentWord)
    objectName: "spendPointsDialog"
    open: frame.dialog === "spend_points"
    sentence: qsTr("They become “%1” when you pay. If you stop after that, you keep the reward, but not the %2.").arg(Theme.apart(frame.spentOn)).arg(frame.spentWord)

    Button {
        kind: "primary"
        objectName: "keepPoints"
        text: qsTr("Keep my %1").arg(dialog.frame.spentWord)
        width: parent?.width ?? 0
        onTapped: dialog.frame.keepPoints()
    }
    Button {
        objectName: "spendPoints"
        text: qsTr("Use them and pay %1").arg(dialog.frame.total)
        width: parent?.width ?? 0
        onTapped: dialog.frame.spendPoints()
    }
}
