import QtQuick
import Kiosk.Models
import parts
import theme

// A dish costs something else than when it was chosen: said before it is paid, and asked.
Rectangle {
    id: box

    required property ReviewViewModel model

    border.color: Theme.colour.ryeInk
    border.width: Theme.highContrast ? Theme.border.control : 0
    color: Theme.colour.ryeSoft
    implicitHeight: column.height + Theme.px(48)
    radius: Theme.radius.reward

    Heard {
        news: true
        words: told.Accessible.name
    }
    Column {
        id: column

        spacing: Theme.px(20)
        width: parent.width - 2 * x
        x: Theme.px(32)
        y: Theme.px(24)

        FactWords {
            id: told

            after: qsTr("It was %1. Keep it?").arg(box.model.changedWas)
            colour: Theme.colour.ryeInk
            fact: qsTr("%1 is now %2.").arg(box.model.changedName).arg(box.model.changedNow)
            factColour: Theme.colour.ryeInk
            leading: 1.3
            width: parent.width
        }
        Row {
            anchors.left: parent?.left
            spacing: Theme.gap(16)

            Button {
                edge: Theme.colour.ryeInk
                objectName: "keepLine"
                small: true
                spoken: [text, box.model.changedName].join(", ")
                text: qsTr("Keep it")
                onTapped: box.model.keepLine(box.model.changedLine)
            }
            Button {
                edge: Theme.colour.ryeInk
                objectName: "dropLine"
                small: true
                spoken: [text, box.model.changedName].join(", ")
                text: qsTr("Take it off")
                onTapped: box.model.remove(box.model.changedLine)
            }
        }
    }
}
