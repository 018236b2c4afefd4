import QtQuick
import theme

// The round + of a dish, and what it grows into: down, so that + stays under the finger.
Item {
    id: tile

    property int count: 0
    property string subject: ""
    property real grownHeight: Theme.size.tileStepperHeight
    // Where it can't grow the count stands in the round.
    property bool grows: !Theme.small
    readonly property bool grown: count > 0 && grows

    // Of which dish, for the names of what is touched: add-KEY, plus-KEY, minus-KEY.
    property string key: ""

    readonly property real half: Math.min(Theme.size.roundAdd, (grownHeight - Theme.px(40)) / 2)

    signal more
    signal less

    implicitWidth: Theme.size.tileStepperWidth
    implicitHeight: grown ? grownHeight : Theme.size.roundAdd

    RoundAdd {
        objectName: (tile.count > 0 ? "plus-" : "add-") + tile.key
        visible: !tile.grown
        count: tile.grows ? 0 : tile.count
        spoken: tile.count > 0 ? qsTr("One %1 more").arg(tile.subject) : qsTr("Add %1").arg(tile.subject)
        onTapped: tile.more()
    }
    Rectangle {
        visible: tile.grown
        width: parent.width
        height: visible ? tile.grownHeight : Theme.size.roundAdd
        radius: width / 2
        color: Theme.colour.accent
        clip: true

        Behavior on height {
            enabled: tile.visible
            NumberAnimation {
                duration: Theme.motion.stepper
                easing.type: Easing.OutCubic
            }
        }
        StepperHalf {
            objectName: "plus-" + tile.key
            width: parent.width
            height: tile.half
            corner: width / 2
            ink: Theme.colour.overAccent
            spoken: qsTr("One %1 more").arg(tile.subject)
            onTapped: tile.more()
        }
        CountWords {
            anchors.horizontalCenter: parent.horizontalCenter
            y: (tile.grownHeight - height) / 2
            text: tile.count
            step: "name"
            heft: 700
            color: Theme.colour.overAccent
        }
        StepperHalf {
            objectName: "minus-" + tile.key
            y: tile.grownHeight - height
            width: parent.width
            height: tile.half
            corner: width / 2
            ink: Theme.colour.overAccent
            symbol: tile.count <= 1 ? "bin" : "minus"
            symbolSize: 32
            spoken: tile.count <= 1 ? qsTr("Remove %1").arg(tile.subject) : qsTr("One %1 less").arg(tile.subject)
            onTapped: tile.less()
        }
    }
}
