import QtQuick
import theme

// One quiet way out or in, at the foot of every screen.
Touch {
    id: item

    property string symbol: ""
    property real symbolSize: 34
    property bool bare: false
    // Something of it is on.
    property bool on: false
    // As wide as it would be with its words.
    readonly property real natural: label.implicitWidth + besides
    readonly property real besides: Theme.iconPx(symbolSize) + row.spacing + 2 * Theme.pick(22, 16)

    readonly property real bareWidth: Theme.px(104)

    implicitHeight: Theme.size.dockItem
    implicitWidth: bare ? bareWidth : implicitContentWidth + leftPadding + rightPadding
    horizontalPadding: bare ? 0 : Theme.pick(22, 16)
    corner: Theme.radius.option

    background: Rectangle {
        radius: item.corner
        border.color: Theme.colour.edge
        border.width: item.on ? Theme.border.selected : 0
        color: item.down ? Theme.colour.sunk : "transparent"
    }
    contentItem: Item {
        implicitWidth: row.implicitWidth
        implicitHeight: row.implicitHeight

        Row {
            id: row

            anchors.centerIn: parent
            spacing: Theme.px(14)

            Icon {
                id: sign

                anchors.verticalCenter: parent.verticalCenter
                name: item.symbol
                size: item.symbolSize + (item.bare ? 5 : 0)
                colour: Theme.colour.ink2
            }
            Words {
                id: label

                anchors.verticalCenter: parent.verticalCenter
                visible: !item.bare
                text: item.text
                step: "label"
                leading: 1.35
                heft: 600
                color: Theme.colour.ink2
                Accessible.ignored: true
            }
        }
    }
}
