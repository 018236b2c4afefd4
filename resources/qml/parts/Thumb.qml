import QtQuick
import theme

// A dish in small on its ground.
Rectangle {
    id: thumb

    property string picture: ""
    property string ground: ""
    property string name: ""
    property real side: 92
    property bool round: false

    implicitWidth: Theme.pick(side, side * 1.1)
    implicitHeight: implicitWidth
    radius: round ? width / 2 : Theme.radius.thumb(width)
    color: Theme.colour.ground(ground)

    Food {
        anchors.centerIn: parent
        width: Math.round(thumb.width * (thumb.round ? 0.7 : 0.76))
        height: width
        picture: thumb.picture
        name: thumb.name
    }
}
