pragma ComponentBehavior: Bound

import QtQuick
import theme

// The sign of one allergen. One that has no sign of its own has its first letters in a frame.
Item {
    id: mark

    property string code: ""
    property real size: 28
    property color colour: Theme.colour.ink2
    readonly property bool lettered: code.startsWith("=")

    implicitWidth: loader.width
    implicitHeight: Theme.iconPx(size)

    Loader {
        id: loader

        anchors.verticalCenter: parent.verticalCenter
        sourceComponent: mark.lettered ? letters : sign
    }
    Component {
        id: sign

        Icon {
            colour: mark.colour
            name: mark.code === "" ? "" : "allergen-" + mark.code
            size: mark.size
            stroke: Theme.highContrast ? 2.1 : 1.8
        }
    }
    Component {
        id: letters

        Rectangle {
            border.color: mark.colour
            border.width: Theme.px(2)
            color: "transparent"
            height: Math.max(mark.height, first.height)
            radius: Theme.px(8)
            width: Math.max(height, first.implicitWidth + Theme.px(12))

            Words {
                id: first

                Accessible.ignored: true
                anchors.centerIn: parent
                color: mark.colour
                heft: 600
                step: "caption"
                text: mark.code.slice(1)
            }
        }
    }
}
