import QtQuick
import theme

// One message: a tinted ground with headline and picture above, paper with big corners below.
// `behind` lies under the paper (pictures), `content` over everything. Ground names: Theme.poster.
Item {
    id: poster

    property string ground: "attract"
    // Instead of a gradient: the accent, with a number on it.
    property bool filled: false
    property real split: Theme.px(1104)
    property real discTop: Theme.px(500)
    property real discSide: Theme.px(820)
    readonly property PosterGround tint: Theme.poster.ground(ground)
    readonly property color flatColour: Theme.dark && !Theme.highContrast ? Theme.colour.accentSoft : Theme.colour.accent
    property alias behind: back.data
    default property alias content: front.data

    anchors.fill: parent

    Rectangle {
        width: parent.width
        height: poster.split + Theme.radius.posterPanel + Theme.px(4)
        gradient: Gradient {
            GradientStop {
                position: 0
                color: poster.filled ? poster.flatColour : poster.tint.top
            }
            GradientStop {
                position: 1
                color: poster.filled ? poster.flatColour : poster.tint.bottom
            }
        }
    }
    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        y: poster.discTop
        width: poster.discSide
        height: width
        radius: width / 2
        visible: !poster.filled
        color: poster.tint.disc
    }
    Item {
        id: back

        anchors.fill: parent
    }
    Rectangle {
        y: poster.split
        width: parent.width
        height: parent.height - y
        topLeftRadius: Theme.radius.posterPanel
        topRightRadius: Theme.radius.posterPanel
        color: Theme.colour.paper
        border.width: Theme.highContrast ? Theme.border.control : 0
    }
    Item {
        id: front

        anchors.fill: parent
    }
}
