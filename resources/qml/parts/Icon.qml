import QtQuick
import theme

// A line icon in any colour; those that point along the reading direction turn with it.
Image {
    id: icon

    property string name: ""
    property real size: 36
    property real stroke: 2
    property color colour: Theme.colour.ink
    property bool turns: ["back", "next", "undo", "erase"].includes(name)

    width: Theme.iconPx(size)
    height: width
    source: name ? `image://icon/${name}/${String(colour).slice(1)}/${stroke}` : ""
    sourceSize: Qt.size(Math.ceil(width), Math.ceil(height))
    mirror: turns && Theme.rightToLeft
}
