import QtQuick
import theme

// A poster: a tinted ground with the message above, paper with large corners below. In landscape they stand side by side.
Item {
    id: poster

    // Where the paper begins on the reference panel, and how high it is on a small one.
    property real lowerTop: 1176
    property real lowerSmall: 640
    property color high: "white"
    property color low: high
    // Behind everything in the upper part, down under the paper's corners.
    property alias back: back.data
    property alias upper: upper.data
    property alias lower: lower.data
    readonly property real lowerHeight: Theme.landscape ? height : Theme.pick(1920 - lowerTop, lowerSmall)
    readonly property real lowerWidth: Theme.landscape ? Theme.px(940) : width

    Rectangle {
        anchors.fill: parent

        gradient: Gradient {
            GradientStop {
                color: poster.high
                position: 0
            }
            GradientStop {
                color: poster.low
                position: Theme.landscape ? 1 : Math.min(1, 1 - (poster.lowerHeight - Theme.px(80)) / poster.height)
            }
        }
    }
    Item {
        id: back

        anchors.left: parent.left
        height: upper.height
        width: upper.width
    }
    Item {
        id: upper

        anchors.left: parent.left
        height: Theme.landscape ? parent.height : parent.height - poster.lowerHeight
        width: Theme.landscape ? parent.width - poster.lowerWidth : parent.width
    }
    Rectangle {
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        bottomLeftRadius: Theme.landscape && !Theme.rightToLeft ? Theme.radius.posterPanel : 0
        bottomRightRadius: Theme.landscape && Theme.rightToLeft ? Theme.radius.posterPanel : 0
        color: Theme.colour.paper
        height: poster.lowerHeight
        topLeftRadius: Theme.landscape && Theme.rightToLeft ? 0 : Theme.radius.posterPanel
        topRightRadius: Theme.landscape && !Theme.rightToLeft ? 0 : Theme.radius.posterPanel
        width: poster.lowerWidth
    }
    Item {
        id: lower

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        height: poster.lowerHeight
        width: poster.lowerWidth
    }
}
