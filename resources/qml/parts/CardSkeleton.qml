import QtQuick
import theme

// A dish card that is on its way.
Item {
    property real tileHeight: Theme.size.tileHeight

    implicitWidth: Theme.size.tileWidth
    implicitHeight: tile.height + Theme.px(96)
    Accessible.name: qsTr("Loading")
    Accessible.role: Accessible.StaticText

    Skeleton {
        id: tile

        width: parent.width
        height: parent.tileHeight
        radius: Theme.radius.tile
    }
    Skeleton {
        id: name

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(4)
        anchors.top: tile.bottom
        anchors.topMargin: Theme.px(18)
        width: Theme.px(180)
        height: Theme.px(30)
    }
    Skeleton {
        anchors.left: name.left
        anchors.top: name.bottom
        anchors.topMargin: Theme.px(14)
        width: Theme.px(110)
        height: Theme.px(30)
    }
}
