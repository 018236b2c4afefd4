pragma ComponentBehavior: Bound

import QtQuick
import parts
import theme

// One scene of the poster: a ground, a headline of two words and what there is to eat.
Item {
    id: scene

    property bool shown: true
    property color high: "white"
    property color low: "white"
    property color disc: "white"
    property string headline: ""
    // Picture, side, x, y and the reach of its shadow, in reference pixels of the poster.
    property list<var> pictures: []
    readonly property real stageScale: Math.min(width / 1080, (height - headlineBox.height * (Theme.small ? 0.95 : 0.86) - headlineBox.y) / 600)

    opacity: shown ? 1 : 0
    visible: opacity > 0

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.motion.attract
            easing.type: Easing.InOutCubic
        }
    }

    Rectangle {
        height: scene.height + Theme.radius.posterPanel + Theme.px(4)
        width: scene.width + Theme.radius.posterPanel

        gradient: Gradient {
            GradientStop {
                color: scene.high
                position: 0
            }
            GradientStop {
                color: scene.low
                position: 1
            }
        }
    }
    Words {
        id: headlineBox

        objectName: "headline"
        z: 1
        px: Theme.small ? 96 : 176
        step: "hero"
        text: scene.headline
        anchors.left: parent?.left
        anchors.leftMargin: Theme.pick(50, 28)
        y: Theme.landscape ? Theme.px(168) : Theme.pick(180, 112)
    }
    Item {
        height: 604
        scale: scene.stageScale
        transformOrigin: Item.Bottom
        width: 1080
        x: (scene.width - width) / 2
        y: scene.height - height

        Rectangle {
            color: scene.disc
            height: 820
            radius: 410
            width: 820
            x: 130
            y: 0
        }
        Repeater {
            model: scene.pictures

            Standing {
                id: piece

                required property var modelData
                required property int index

                picture: modelData[0]
                shadowFrom: modelData[4] ?? -0.02
                shadowTo: modelData[5] ?? 1.02
                side: modelData[1]
                x: modelData[2]
                y: modelData[3] - 500

                transform: Translate {
                    y: scene.shown || Theme.reducedMotion ? 0 : 40

                    Behavior on y {
                        SequentialAnimation {
                            PauseAnimation {
                                duration: Theme.motion.press * piece.index
                            }
                            NumberAnimation {
                                duration: Theme.motion.attract
                                easing.type: Easing.InOutCubic
                            }
                        }
                    }
                }
            }
        }
    }
}
