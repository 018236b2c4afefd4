import QtQuick
import theme

// Paper that comes up from the bottom of a list, under the bar.
Rectangle {
    id: fade

    property real solidFrom: 0.48

    gradient: Gradient {
        GradientStop {
            position: 0
            color: Qt.alpha(Theme.colour.paper, 0)
        }
        GradientStop {
            position: fade.solidFrom
            color: Theme.colour.paper
        }
    }
}
