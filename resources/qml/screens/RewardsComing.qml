pragma ComponentBehavior: Bound

import QtQuick
import parts
import theme

// Rewards that are looked for: their true layout in sunk shapes, for who has waited a moment.
Column {
    id: coming

    spacing: Theme.gap(12)

    Words {
        bottomPadding: Theme.px(8)
        step: "panel"
        text: qsTr("Rewards")
        topPadding: Theme.px(8)
        width: parent.width
    }
    Words {
        color: Theme.colour.ink2
        heft: 500
        objectName: "rewardsComing"
        text: qsTr("Still looking for your rewards. Carry on, we’ll add them.")
        width: parent.width
        wrapMode: Text.Wrap
    }
    Repeater {
        model: 2

        Panel {
            height: Theme.size.reward
            opacity: 0
            radius: Theme.radius.reward
            width: coming.width

            SequentialAnimation on opacity {
                running: coming.visible

                PauseAnimation {
                    duration: Theme.motion.of(300)
                }
                NumberAnimation {
                    duration: Theme.motion.press
                    to: 1
                }
            }
            Skeleton {
                id: stub

                anchors.left: parent.left
                anchors.leftMargin: Theme.px(24)
                anchors.verticalCenter: parent.verticalCenter
                height: width
                width: Theme.px(68)
            }
            Skeleton {
                id: name

                anchors.bottom: parent.verticalCenter
                anchors.bottomMargin: Theme.px(5)
                anchors.left: stub.right
                anchors.leftMargin: Theme.px(38)
                height: Theme.px(30)
                width: parent.width * 0.42
            }
            Skeleton {
                anchors.left: name.left
                anchors.top: parent.verticalCenter
                anchors.topMargin: Theme.px(9)
                height: Theme.px(24)
                width: parent.width * 0.26
            }
        }
    }
}
