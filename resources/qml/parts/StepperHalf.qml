import QtQuick
import theme

// One half of a stepper: only its sign, on whatever lies behind.
Touch {
    id: half

    property string symbol: "plus"
    property color ink: Theme.colour.ink
    property real symbolSize: 34

    corner: Theme.radius.button

    background: Rectangle {
        radius: half.corner
        color: half.ink
        opacity: half.down ? 0.1 : 0
    }
    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: half.symbol
            size: half.symbolSize
            stroke: half.symbol === "plus" ? 2.6 : 2.2
            colour: half.enabled ? half.ink : Theme.colour.overDisabled
        }
    }
}
