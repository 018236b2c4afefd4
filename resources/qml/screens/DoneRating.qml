pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Models
import parts
import theme

// One question about the last visit, ten answers, and the way past it.
Item {
    id: rating

    required property DoneViewModel model
    readonly property string asked: Theme.small || Theme.landscape || brief ? qsTr("Would you recommend us?") : qsTr("How likely are you to recommend us?")
    readonly property int perRow: Theme.small ? 5 : 10
    readonly property real gap: Theme.gap(10)
    // A question in more lines than one is higher than the way past it.
    readonly property real over: Theme.small ? Math.max(0, (question.height - skip.height) / 2) : 0
    readonly property real needed: keys.y + keys.height
    // Large words need the room of the way past it.
    readonly property bool brief: Theme.largeText

    Column {
        id: question

        anchors.left: parent.left
        anchors.right: skip.left
        anchors.rightMargin: Theme.px(12)
        anchors.verticalCenter: skip.verticalCenter
        spacing: Theme.px(2)

        Words {
            color: Theme.colour.ryeInk
            step: "label"
            text: qsTr("Your last visit")
            visible: !Theme.small && !rating.brief
            width: parent.width
        }
        Words {
            heft: 600
            leading: rating.brief ? 1.1 : 1.2
            objectName: "ratingQuestion"
            step: Theme.small ? "body" : "group"
            tabular: false
            text: rating.asked
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
    Button {
        id: skip

        anchors.right: parent.right
        height: Theme.pick(76, 89)
        y: rating.over
        kind: "plain"
        objectName: "skipRating"
        small: true
        spoken: qsTr("Skip")
        symbol: rating.brief ? "close" : ""
        text: rating.brief ? "" : spoken
        onTapped: rating.model.skipRating()
    }
    Grid {
        id: keys

        anchors.left: parent?.left
        anchors.top: skip.bottom
        anchors.topMargin: rating.over + Theme.gap(Theme.landscape ? 12 : Theme.small ? 4 : 28)
        columns: rating.perRow
        layoutDirection: Qt.LeftToRight
        spacing: rating.gap

        Repeater {
            model: 10

            Key {
                required property int index

                height: Theme.pick(Theme.landscape ? 84 : 100, 89)
                labelPx: 36
                objectName: "rate-" + (index + 1)
                spoken: qsTr("%1 of 10").arg(index + 1)
                text: index + 1
                width: (rating.width - (rating.perRow - 1) * rating.gap) / rating.perRow
                onTapped: rating.model.rate(index + 1)
            }
        }
    }
    Words {
        anchors.left: parent.left
        anchors.top: keys.bottom
        anchors.topMargin: Theme.px(Theme.landscape ? 8 : 14)
        color: Theme.colour.ryeInk
        step: "label"
        text: qsTr("Not likely")
        visible: !Theme.small
    }
    Words {
        anchors.right: parent.right
        anchors.top: keys.bottom
        anchors.topMargin: Theme.px(Theme.landscape ? 8 : 14)
        color: Theme.colour.ryeInk
        step: "label"
        text: qsTr("Very likely")
        visible: !Theme.small
    }
}
