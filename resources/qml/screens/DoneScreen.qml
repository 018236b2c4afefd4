pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Models
import parts
import theme

// The order's number, as large as it goes, and what happens next.
Item {
    id: screen

    required property DoneViewModel model

    // Large words on a small panel: what there is to read or to choose takes the place of the sentence above.
    readonly property bool pressed: Theme.tight && (model.asksReceipt || model.card === "rating" || model.trouble !== "")

    objectName: "DoneScreen"

    PosterFrame {
        id: poster

        anchors.fill: parent
        lowerSmall: screen.pressed ? 760 : 640
        lowerTop: 900
        high: Theme.dark && !Theme.highContrast ? Theme.colour.accentSoft : Theme.colour.accent

        back: DoneDishes {
            anchors.fill: parent
            dishes: screen.model.dishes
        }
        upper: DoneNumber {
            anchors.fill: parent
            brief: screen.pressed
            model: screen.model
        }
        lower: DoneNext {
            anchors.fill: parent
            model: screen.model
        }
    }
    Bar {
        anchors.leftMargin: (Theme.landscape ? poster.width - poster.lowerWidth : 0) + Theme.size.marginBar

        Column {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.tight ? 0 : Theme.px(24)
            opacity: screen.model.isCounting ? 1 : 0
            spacing: Theme.px(12)

            FactWords {
                before: qsTr("Clears in")
                fact: qsTr("%1 s").arg(screen.model.leftS)
                factColour: Theme.colour.ink
                leading: 1.32
                visible: !Theme.small && !(Theme.landscape && Theme.largeText)
                width: parent.width
            }
            TimeLine {
                anchors.left: parent?.left
                height: Theme.px(12)
                remaining: screen.model.leftS / Math.max(1, screen.model.wholeS)
                width: Math.min(parent.width - Theme.px(20), Theme.px(316))
            }
        }
        Button {
            horizontalPadding: Theme.pick(44, Theme.tight ? 14 : 24)
            objectName: "keepOpen"
            text: qsTr("Keep open")
            visible: screen.model.isCounting
            onTapped: screen.model.keepOpen()
        }
        Button {
            Layout.preferredWidth: Math.max(Theme.pick(300, 220), implicitWidth)
            horizontalPadding: Theme.pick(44, Theme.tight ? 14 : 30)
            kind: "primary"
            objectName: "finish"
            text: qsTr("Done")
            onTapped: screen.model.finish()
        }
    }
}
