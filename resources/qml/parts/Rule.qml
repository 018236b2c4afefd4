import QtQuick
import theme

// A hairline between rows.
Rectangle {
    implicitHeight: Theme.border.hairline
    color: Theme.colour.line
}
