pragma ComponentBehavior: Bound

import QtQuick
import parts
import theme

// How loud it is read: a wide stepper under its switch, its steps as bars that grow. Both halves stay live at the
// ends, so that whoever listens does not lose their place; what they hear says that it is the end.
Rectangle {
    id: row

    required property int level
    required property int levels
    readonly property bool flat: Theme.landscape

    signal louder
    signal quieter

    Accessible.name: qsTr("Volume")
    Accessible.role: Accessible.SpinBox
    border.color: Theme.colour.edge
    border.width: Theme.highContrast ? Theme.border.control : 0
    color: Theme.colour.sunk
    implicitHeight: Math.max(Theme.pick(flat ? 92 : 148, 132), middle.height + Theme.px(flat ? 16 : 32))
    radius: Theme.radius.tile

    component Half: StepperHalf {
        corner: row.radius
        height: row.height
        symbolSize: 44
        width: Theme.pick(148, 132)
    }

    Half {
        anchors.left: parent.left
        objectName: "quieter"
        spoken: qsTr("Quieter")
        symbol: "minus"
        onTapped: row.quieter()
    }
    Grid {
        id: middle

        anchors.centerIn: parent
        columnSpacing: Theme.px(28)
        columns: row.flat ? 2 : 1
        horizontalItemAlignment: Grid.AlignHCenter
        rowSpacing: Theme.px(10)
        verticalItemAlignment: Grid.AlignVCenter

        Words {
            Accessible.ignored: true
            leading: 1.25
            step: "group"
            text: qsTr("Volume")
            tracking: -0.012
        }
        Row {
            spacing: Theme.px(12)

            Repeater {
                model: row.levels

                Rectangle {
                    required property int index
                    readonly property bool on: index < row.level

                    anchors.bottom: parent?.bottom
                    border.color: on ? Theme.colour.accent : Theme.colour.ink2
                    border.width: Theme.border.control
                    color: on ? Theme.colour.accent : "transparent"
                    height: Theme.px(18 + 7 * index)
                    radius: Theme.px(8)
                    width: Theme.px(36)
                }
            }
        }
    }
    Half {
        anchors.right: parent.right
        objectName: "louder"
        spoken: qsTr("Louder")
        symbol: "plus"
        onTapped: row.louder()
    }
}
