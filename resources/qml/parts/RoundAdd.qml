import QtQuick
import theme

// The round + on a dish. With a count it is filled and shows it (small panels).
Touch {
    id: add

    property int count: 0
    // Filled, it is seen without its shadow.
    readonly property bool filled: count > 0 || Theme.highContrast

    implicitWidth: Theme.size.roundAdd
    implicitHeight: Theme.size.roundAdd
    corner: width / 2
    spoken: qsTr("Add")

    background: Rectangle {
        radius: width / 2
        color: add.filled ? Theme.colour.accent : add.down ? Theme.colour.accentSoft : Theme.colour.raised
        border.width: Theme.highContrast ? Theme.border.control : 0
        border.color: Theme.colour.edge

        Shadow {
            z: -1
            anchors.fill: parent
        }
    }
    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            visible: add.count === 0
            name: "plus"
            size: 38
            stroke: 2.6
            colour: add.filled ? Theme.colour.overAccent : Theme.colour.accent
        }
        CountWords {
            anchors.centerIn: parent
            visible: add.count > 0
            text: add.count
            step: "total"
            color: Theme.colour.overAccent
            Accessible.ignored: true
        }
    }
}
