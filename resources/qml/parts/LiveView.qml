pragma ComponentBehavior: Bound

import QtQuick
import theme

// The camera's picture, as in a mirror: four brackets rest around it, lock on to a code, and a tick says it is read.
Item {
    id: view

    property string source: ""
    property real aspect: 16 / 9
    // Across and down in turn, from 0 to 1 of the whole picture; empty while no code is located.
    property list<real> corners: []
    property bool read: false
    property color around: Theme.colour.mint
    readonly property bool located: corners.length === 8
    // The picture fills the place and is cut where it does not fit.
    readonly property real wide: Math.max(width, height * aspect)
    readonly property real tall: Math.max(height, width / aspect)
    readonly property real round: Theme.px(40)
    readonly property real inset: Theme.px(28)
    // Outside of the code, so that all of it is seen.
    readonly property real apart: 0.2
    readonly property point middle: located ? Qt.point((place(0).x + place(2).x) / 2, (place(0).y + place(2).y) / 2) : Qt.point(width / 2, height / 2)
    readonly property real arm: located ? Math.max(Theme.px(24), Math.min(Theme.px(72), Math.hypot(place(0).x - middle.x, place(0).y - middle.y) * 0.5)) : Theme.px(72)

    function place(corner: int): point {
        const left = corner === 0 || corner === 3 ? inset : width - inset;
        const top = corner < 2 ? inset : height - inset;
        return located ? Qt.point(corners[2 * corner] * wide - (wide - width) / 2, corners[2 * corner + 1] * tall - (tall - height) / 2) : Qt.point(left, top);
    }
    function outside(corner: int): point {
        const at = place(corner);
        return located ? Qt.point(at.x + (at.x - middle.x) * apart, at.y + (at.y - middle.y) * apart) : at;
    }
    function turn(corner: int): real {
        const at = place(corner);
        return located ? Math.atan2(middle.y - at.y, middle.x - at.x) * 180 / Math.PI - 45 : 90 * corner;
    }

    Accessible.name: qsTr("What the camera sees")
    Accessible.role: Accessible.Graphic
    clip: true

    Rectangle {
        anchors.fill: parent
        color: "black"
    }
    Image {
        anchors.fill: parent
        cache: false
        fillMode: Image.PreserveAspectCrop
        objectName: "livePicture"
        source: view.source
    }
    Repeater {
        model: 4

        Item {
            id: bracket

            required property int index

            objectName: `bracket-${index}`
            rotation: view.turn(index)
            x: view.outside(index).x
            y: view.outside(index).y

            Behavior on x {
                enabled: !Theme.reducedMotion

                NumberAnimation { duration: Theme.motion.press }
            }
            Behavior on y {
                enabled: !Theme.reducedMotion

                NumberAnimation { duration: Theme.motion.press }
            }

            component Bar: Rectangle {
                border.color: "white"
                border.width: view.located ? Theme.px(2) : 0
                color: view.located ? Theme.colour.accent : "white"
                radius: Math.min(width, height) / 2
                x: -Theme.px(7)
                y: -Theme.px(7)
            }
            Bar {
                height: Theme.px(14)
                width: view.arm
            }
            Bar {
                height: view.arm
                width: Theme.px(14)
            }
        }
    }
    Rectangle {
        color: Theme.colour.accent
        height: width
        objectName: "readTick"
        radius: width / 2
        scale: view.read ? 1 : 0.6
        visible: view.read
        width: Theme.px(128)
        x: view.middle.x - width / 2
        y: view.middle.y - height / 2

        Behavior on scale {
            NumberAnimation { duration: Theme.motion.press }
        }

        Icon {
            anchors.centerIn: parent
            colour: Theme.colour.overAccent
            name: "check"
            size: 80
            stroke: 2.6
        }
    }
    // No shader rounds the corners: the frame of the colour around does.
    Rectangle {
        anchors.fill: parent
        anchors.margins: -border.width
        border.color: view.around
        border.width: view.round / 2
        color: "transparent"
        radius: view.round + border.width
    }
}
