import QtQuick
import Kiosk.Models
import parts
import theme

// How long the order still stays: in seconds, and as a line that shrinks.
Column {
    id: line

    required property FrameViewModel frame

    spacing: Theme.px(30)
    topPadding: Theme.px(6)

    FactWords {
        anchors.horizontalCenter: parent.horizontalCenter
        before: qsTr("Take your time. Your order clears in")
        fact: line.frame.idleLeftS === 1 ? qsTr("1 second") : qsTr("%1 seconds").arg(line.frame.idleLeftS)
        factColour: Theme.colour.ink
        factHeft: 700
        px: Theme.small ? 28 : 36
    }
    TimeLine {
        anchors.horizontalCenter: parent.horizontalCenter
        remaining: line.frame.idleLeftS / Math.max(1, line.frame.idleWarningS)
        width: parent.width - Theme.px(16)
    }
}
