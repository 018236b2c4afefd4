import QtQuick
import parts
import theme

// One thing that holds, with a tick before it.
Row {
    id: line

    property string text: ""

    spacing: Theme.px(24)

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        colour: Theme.colour.accent
        name: "check"
        size: 48
        stroke: 2.6
    }
    Words {
        anchors.verticalCenter: parent.verticalCenter
        // Large on a small panel there is little height.
        leading: Theme.tight ? 1.15 : 0
        step: "lead"
        text: line.text
        width: Math.min(implicitWidth, line.width - x)
        wrapMode: Text.Wrap

        Heard {
            words: line.text
        }
    }
}
