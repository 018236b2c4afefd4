import QtQuick
import QtQuick.Layouts
import theme

// What next, and what it costs. Its children stand in a row; the primary comes last and takes
// `Layout.fillWidth: true` or a width. Place it with `Bar { anchors... }` or let it place itself above the dock.
Panel {
    id: bar

    default property alias content: row.data
    property real startPadding: 0

    level: 2
    radius: Theme.radius.bar
    anchors.left: parent?.left
    anchors.right: parent?.right
    anchors.bottom: parent?.bottom
    anchors.leftMargin: Theme.size.marginBar
    anchors.rightMargin: Theme.size.marginBar
    anchors.bottomMargin: Theme.pick(116, 116)
    height: Theme.size.bar

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.margins: Theme.px(16)
        anchors.leftMargin: Theme.px(16) + bar.startPadding
        spacing: Theme.gap(20)
    }
}
