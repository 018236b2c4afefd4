import QtQuick
import theme

// Rises from the dock over a scrim; the dock below stays in use. `sheetTop` is where it ends, from the screen's top.
// In landscape it is a dialog in the middle part. Put it over the screen: `Sheet { anchors.fill: parent }`.
Item {
    id: sheet

    property bool open: false
    property real sheetTop: Theme.pick(408, 280)
    // The whole order so far, in the corner: "$16.96"; empty, no tag.
    property string orderTotal: ""
    // As wide as the headline beside the tag wants to be; the tag says less where both have no room.
    property real headWidth: 0
    // What the headline has of the width, up to the tag.
    readonly property real headRoom: plate.width - Theme.size.marginPoster - (orderTotal ? tag.width + tag.anchors.rightMargin + Theme.px(24) : Theme.size.marginPoster)
    property color ground: Theme.colour.paper
    property real floor: Theme.size.dock
    default property alias content: inside.data
    readonly property real start: Math.max(sheetTop, Theme.landscape ? 0 : Theme.reachTop)
    // A dialog in the middle keeps as far from the foot, and stays under the line of the reach mode.
    readonly property real dialogTop: Theme.under(Theme.px(32))
    readonly property alias panel: plate

    signal dismissed

    anchors.fill: parent
    visible: open || scrim.visible || plate.moving

    Scrim {
        id: scrim

        objectName: "scrim"
        anchors.fill: parent
        anchors.bottomMargin: sheet.floor
        shown: sheet.open
        onTapped: sheet.dismissed()
    }
    Item {
        anchors.fill: parent
        anchors.bottomMargin: sheet.floor
        clip: true

        Rectangle {
            id: plate

            readonly property bool moving: slide.running
            readonly property real home: Theme.landscape ? sheet.dialogTop : sheet.start

            width: Theme.landscape ? Theme.px(980) : parent.width
            height: parent.height - (Theme.landscape ? sheet.dialogTop + Theme.px(32) : sheet.start)
            x: (parent.width - width) / 2
            y: sheet.open ? home : parent.height
            topLeftRadius: Theme.radius.sheet
            topRightRadius: Theme.radius.sheet
            bottomLeftRadius: Theme.landscape ? Theme.radius.sheet : 0
            bottomRightRadius: bottomLeftRadius
            color: sheet.ground

            Behavior on y {
                NumberAnimation {
                    id: slide

                    duration: sheet.open ? Theme.motion.sheetIn : Theme.motion.sheetOut
                    easing.type: sheet.open ? Easing.OutCubic : Easing.InCubic
                }
            }
            Shadow {
                z: -1
                anchors.fill: parent
                level: 3
            }
            MouseArea {
                anchors.fill: parent
            }
            Item {
                id: inside

                anchors.fill: parent
            }
            Rectangle {
                // Over what is inside: a head with its own ground would cover it.
                anchors.fill: parent
                border.color: Theme.colour.edge
                border.width: Theme.border.control
                bottomLeftRadius: plate.bottomLeftRadius
                bottomRightRadius: plate.bottomRightRadius
                color: "transparent"
                topLeftRadius: plate.topLeftRadius
                topRightRadius: plate.topRightRadius
                visible: Theme.highContrast
            }
            OrderTag {
                id: tag

                objectName: "orderTag"
                readonly property real wish: sheet.headWidth + Theme.size.marginPoster + fullWidth + anchors.rightMargin + Theme.px(24)

                brief: Theme.tight || sheet.headWidth > 0 && wish > plate.width
                anchors.right: parent.right
                anchors.top: parent.top
                anchors.rightMargin: Theme.px(40)
                anchors.topMargin: Theme.px(32)
                total: sheet.orderTotal
            }
        }
    }
}
