pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Models
import parts
import theme

// Behind the counter (10): the door, then a rail of pages, the page, and the way out, ink-black at the lower right.
Rectangle {
    id: screen

    required property StaffViewModel model
    required property LiveViewModel live

    color: Theme.colour.paper
    objectName: "StaffScreen"

    // Whatever lies under it is not touched.
    MouseArea {
        anchors.fill: parent
    }
    StaffHead {
        id: head

        model: screen.model
        width: parent.width - 2 * x
        x: Theme.size.margin
        y: Theme.pick(40, 24)
    }
    StaffDoor {
        anchors.bottom: bar.top
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: head.bottom
        model: screen.model
        visible: !screen.model.isWithin
        width: Math.min(parent.width - 2 * Theme.size.margin, Theme.px(Theme.landscape ? 620 : 820))
    }
    Loader {
        active: screen.model.isWithin
        anchors.bottom: bar.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.topMargin: Theme.px(24)

        sourceComponent: Item {
            StaffRail {
                id: rail

                anchors.left: parent.left
                anchors.leftMargin: Theme.pick(24, 12)
                height: parent.height
                model: screen.model
            }
            Icon {
                anchors.horizontalCenter: rail.horizontalCenter
                anchors.top: rail.bottom
                colour: Theme.colour.ink2
                name: "down"
                objectName: "morePages"
                size: 32
                visible: rail.interactive && !rail.atYEnd
            }
            StaffPage {
                anchors.bottom: parent.bottom
                anchors.left: rail.right
                anchors.leftMargin: Theme.gap(Theme.small ? 16 : 24)
                anchors.right: parent.right
                anchors.rightMargin: Theme.size.margin
                anchors.top: parent.top
                model: screen.model
            }
        }
    }
    StaffBar {
        id: bar

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        model: screen.model
    }
    StaffDetail {
        anchors.fill: parent
        model: screen.model
    }
    StaffAsk {
        anchors.fill: parent
        model: screen.model
    }
    StaffOverlay {
        anchors.fill: parent
        live: screen.live
        model: screen.model
    }
}
