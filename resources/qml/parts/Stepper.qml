import QtQuick
import theme

// Minus, value, plus. At one the minus is a bin where removing is what it would do.
Rectangle {
    id: stepper

    property int count: 1
    property int most: 99
    property bool big: false
    property bool removable: !big
    // What is counted, for those who listen.
    property string subject: ""
    readonly property bool last: count <= 1

    // What the two halves are called by those who test.
    property string moreName: "more"
    property string lessName: "less"

    signal more
    signal less

    implicitWidth: big ? Theme.pick(236, Theme.tight ? 260 : 300) : Theme.pick(208, 260)
    implicitHeight: big ? Theme.size.primary : Theme.size.stepperHalf
    radius: Theme.radius.button
    color: Theme.colour.sunk
    border.width: Theme.highContrast ? Theme.border.control : 0
    border.color: Theme.colour.edge
    Accessible.role: Accessible.SpinBox
    Accessible.name: subject

    StepperHalf {
        objectName: stepper.lessName
        anchors.left: parent.left
        width: stepper.big ? Theme.pick(84, 100) : Theme.size.stepperHalf
        height: parent.height
        symbol: stepper.last && stepper.removable ? "bin" : "minus"
        symbolSize: 32
        enabled: stepper.removable || !stepper.last
        spoken: stepper.last && stepper.removable ? qsTr("Remove %1").arg(stepper.subject) : qsTr("One %1 less").arg(stepper.subject)
        onTapped: stepper.less()
    }
    CountWords {
        anchors.centerIn: parent
        text: stepper.count
        step: "name"
        px: stepper.big ? 36 : 30
        heft: 700
    }
    StepperHalf {
        objectName: stepper.moreName
        anchors.right: parent.right
        width: stepper.big ? Theme.pick(84, 100) : Theme.size.stepperHalf
        height: parent.height
        enabled: stepper.count < stepper.most
        spoken: qsTr("One %1 more").arg(stepper.subject)
        onTapped: stepper.more()
    }
}
