pragma ComponentBehavior: Bound

import QtQuick
import theme

// The card reader, drawn, with a card going in; it follows the house's name and the amount.
Item {
    id: reader

    property string amount: ""
    readonly property color ink: "#211B14"

    implicitWidth: Theme.px(440)
    implicitHeight: Theme.px(760)
    Accessible.ignored: true
    objectName: "drawing"

    component Line: Words {
        anchors.horizontalCenter: parent?.horizontalCenter
        step: "body"
        leading: 1.35
        tabular: true
    }

    Rectangle {
        x: Theme.px(166)
        y: Theme.px(-132)
        width: Theme.px(204)
        height: Theme.px(250)
        radius: Theme.px(26)
        gradient: Gradient {
            GradientStop { position: 0; color: "#53A681" }
            GradientStop { position: 1; color: "#1D5C41" }
        }

        Rectangle {
            x: Theme.px(26)
            y: Theme.px(28)
            width: Theme.px(56)
            height: Theme.px(44)
            radius: Theme.px(12)
            color: "#F0B93A"
        }
    }
    Rectangle {
        width: Theme.px(440)
        height: Theme.px(760)
        radius: Theme.px(68)
        color: "#3A332B"

        Rectangle {
            x: Theme.px(34)
            y: Theme.px(34)
            width: Theme.px(372)
            height: Theme.px(290)
            radius: Theme.px(40)
            color: "#FAF5EC"

            Line {
                y: Theme.px(36)
                text: Theme.brand
                px: 28
                heft: 600
                color: "#50473B"
            }
            Line {
                y: Theme.px(76)
                text: reader.amount
                px: 72
                heft: 700
                tracking: -0.02
                color: reader.ink
            }
            Icon {
                x: Theme.px(148)
                y: Theme.px(184)
                name: "tap"
                size: 76
                rotation: -90
                colour: "#1D5C41"
            }
        }
        Grid {
            x: Theme.px(50)
            y: Theme.px(362)
            columns: 3
            columnSpacing: Theme.px(20)
            rowSpacing: Theme.px(16)

            Repeater {
                model: 12
                Rectangle {
                    required property int index

                    width: Theme.px(100)
                    height: Theme.px(60)
                    radius: Theme.px(22)
                    color: index === 9 ? "#B3423A" : index === 11 ? "#2F7A58" : "#574F46"
                }
            }
        }
    }
}
