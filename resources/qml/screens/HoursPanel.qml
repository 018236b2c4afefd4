pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Models
import parts
import theme

// The week's opening hours, today's in bold; as high as its place allows.
Panel {
    id: panel

    required property RowsModel week
    property real room: 0
    property bool isSplit: false
    readonly property real pad: Theme.px(12)
    // Where words are large for the panel, and on a small one if hours are two, there is room for today only.
    readonly property bool onlyToday: Theme.tight || (isSplit && (Theme.small || (Theme.landscape && Theme.largeText)))
    readonly property bool brief: Theme.small || Theme.largeText
    readonly property int shown: onlyToday ? 1 : rows.count
    readonly property real lineHeight: Math.max(Theme.textPx(30) * 1.25, Math.min(Theme.px(98), (room - 2 * pad) / Math.max(1, shown)))

    implicitHeight: column.height + 2 * pad
    radius: Theme.px(44)

    Column {
        id: column

        anchors.left: parent.left
        anchors.leftMargin: Theme.pick(40, 24)
        anchors.right: parent.right
        anchors.rightMargin: Theme.pick(40, 24)
        y: panel.pad

        Repeater {
            id: rows

            model: panel.week

            HoursLine {
                brief: panel.brief
                height: panel.onlyToday ? implicitHeight : panel.lineHeight
                parted: !panel.onlyToday && index > 0
                stacked: panel.onlyToday
                visible: !panel.onlyToday || isToday
                width: column.width
            }
        }
    }
}
