import QtQuick
import QtQuick.Layouts
import theme

// What next, and what it costs. Its children stand in a row; the primary comes last and takes
// `Layout.fillWidth: true` or a width. Place it with `Bar { anchors... }` or let it place itself above the dock.
Panel {
    id: bar

    default property alias content: row.data
    property real startPadding: 0

    // In high contrast it is no plate: one line parts all that never moves from what does.
    readonly property bool parted: Theme.highContrast && !Theme.landscape

    level: 2
    color: parted ? "transparent" : Theme.colour.raised
    border.width: Theme.highContrast && !parted ? Theme.border.control : 0
    radius: Theme.radius.bar
    anchors.left: parent?.left
    anchors.right: parent?.right
    anchors.bottom: parent?.bottom
    anchors.leftMargin: Theme.size.marginBar
    anchors.rightMargin: Theme.size.marginBar
    anchors.bottomMargin: Theme.pick(116, 116)
    height: Theme.size.bar

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: -bar.anchors.leftMargin
        anchors.rightMargin: -bar.anchors.rightMargin
        color: Theme.colour.raised
        height: parent.height + bar.anchors.bottomMargin - y
        visible: bar.parted
        y: -Theme.px(20)
        z: -1

        Rectangle {
            color: Theme.colour.edge
            height: Theme.border.control
            width: parent.width
        }
    }
    RowLayout {
        id: row

        anchors.fill: parent
        anchors.margins: Theme.px(16)
        anchors.leftMargin: Theme.px(16) + bar.startPadding
        spacing: Theme.gap(20)
    }
}
