pragma ComponentBehavior: Bound

import QtQuick
import parts
import theme

// What stands above the line of the reach mode: where the guest is and what is in the order. Nothing to touch.
Item {
    id: above

    property string headline: ""
    property string picture: ""
    property string ground: ""
    property var lines: null
    property int count: 0
    property string total: ""
    readonly property color tint: Theme.colour.ground(ground)
    // Where the paper of what is touched begins.
    readonly property real foot: Theme.reachTop - Theme.px(12)
    readonly property int most: Math.max(1, Math.floor((foot - Theme.px(665)) / Theme.px(112)))

    signal knocked

    height: Theme.reachTop + Theme.radius.posterPanel

    Rectangle {
        anchors.fill: parent

        gradient: Gradient {
            GradientStop {
                color: Theme.highContrast ? Theme.colour.paper : Theme.dark ? Qt.darker(above.tint, 1.7) : Qt.hsva(above.tint.hsvHue, above.tint.hsvSaturation * 0.85, above.tint.hsvValue, 1)
                position: 0
            }
            GradientStop {
                color: Theme.highContrast ? Theme.colour.paper : Theme.dark ? above.tint : Qt.hsva(above.tint.hsvHue, Math.min(1, above.tint.hsvSaturation * 1.55), above.tint.hsvValue * 0.99, 1)
                position: 1
            }
        }
    }
    Wordmark {
        px: 56
        x: Theme.rightToLeft ? parent.width - width - Theme.size.marginPoster : Theme.size.marginPoster
        y: Theme.px(56)
        onKnocked: above.knocked()
    }
    Spot {
        height: food.width / 7
        visible: !Theme.highContrast
        width: food.width * 0.96
        x: food.x + food.width * 0.02
        y: food.y + food.width * 0.82
    }
    Food {
        id: food

        height: width
        picture: above.picture
        visible: above.picture !== ""
        width: Math.min(Theme.px(480), (plate.visible ? plate.y : above.foot) - y)
        x: Theme.rightToLeft ? Theme.px(28) : parent.width - width - Theme.px(28)
        y: Theme.px(66)
    }
    Words {
        id: longest

        Accessible.ignored: true
        step: "poster_2"
        text: above.headline.split(" ").reduce((best, word) => word.length > best.length ? word : best, "")
        visible: false
    }
    Words {
        id: title

        // The longest word fits in one line.
        px: Math.max(56, Math.min(120, Math.floor(120 * width / Math.max(1, longest.implicitWidth))))
        leading: 1.1
        step: "poster_2"
        text: above.headline.replace("& ", "&\u00a0")
        width: food.visible ? parent.width - food.width - Theme.px(62) : parent.width - Theme.px(108)
        wrapMode: Text.Wrap
        x: Theme.rightToLeft ? parent.width - width - Theme.px(54) : Theme.px(54)
        y: Theme.px(168)
    }
    Rectangle {
        id: plate

        border.color: Theme.colour.edge
        border.width: Theme.highContrast ? Theme.border.control : 0
        color: Theme.highContrast ? Theme.colour.paper : Qt.alpha(Theme.colour.raised, Theme.dark ? 1 : 0.75)
        height: seen.height + Theme.px(44)
        radius: Theme.radius.panel
        visible: above.count > 0
        width: parent.width - 2 * x
        x: Theme.size.margin
        y: above.foot - Theme.px(25) - height

        Column {
            id: seen

            width: parent.width - Theme.px(72)
            x: Theme.rightToLeft ? parent.width - width - Theme.px(32) : Theme.px(32)
            y: Theme.px(20)

            Item {
                height: Math.max(Theme.px(56), sum.height)
                width: parent.width

                Words {
                    anchors.left: parent.left
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.colour.ink2
                    heft: 600
                    px: 28
                    step: "label"
                    text: Theme.largeText ? Sentences.items(above.count) : qsTr("Your order so far")
                }
                CountWords {
                    id: sum

                    anchors.right: note.left
                    anchors.rightMargin: Theme.largeText ? 0 : Theme.px(14)
                    anchors.verticalCenter: parent.verticalCenter
                    step: "price"
                    text: above.total
                }
                Words {
                    id: note

                    anchors.baseline: sum.baseline
                    anchors.right: parent.right
                    color: Theme.colour.ink2
                    px: 28
                    step: "label"
                    text: Theme.largeText ? "" : qsTr("with tax")
                }
            }
            Repeater {
                id: rows

                model: above.lines

                SeenLine {
                    required property int index

                    // The newest, as many as there is room for.
                    visible: index >= rows.count - above.most
                    width: seen.width
                }
            }
        }
    }
    Rectangle {
        color: Theme.colour.paper
        height: parent.height - y
        topLeftRadius: Theme.radius.posterPanel
        topRightRadius: Theme.radius.posterPanel
        width: parent.width
        y: above.foot
    }
    Rule {
        color: Theme.colour.edge
        visible: Theme.highContrast
        width: parent.width
        y: above.foot
    }
}
