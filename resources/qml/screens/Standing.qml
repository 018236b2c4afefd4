import QtQuick
import parts

// A picture that stands on its flat shadow: on a poster, in reference pixels of the poster.
Item {
    id: standing

    property string picture: ""
    property real side: 400
    // How far the shadow reaches beside the picture, in parts of its side.
    property real shadowFrom: -0.02
    property real shadowTo: 1.02

    width: side
    height: side

    Spot {
        height: standing.side * 0.14
        width: standing.side * (standing.shadowTo - standing.shadowFrom)
        x: standing.side * standing.shadowFrom
        y: standing.side * 0.875
    }
    Food {
        anchors.fill: parent
        picture: standing.picture
    }
}
