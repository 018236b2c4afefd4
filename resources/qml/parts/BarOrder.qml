pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme

// The order in the bar: pictures, how many, the total with tax, and that it opens. `thumbs`: up to two
// objects with `picture` and `ground`.
Touch {
    id: order

    property var thumbs: []
    property string items: ""
    property string total: ""
    property string note: qsTr("with tax")
    property bool opens: true
    // Narrower than this its amount would lie under what stands beside it.
    readonly property real start: pictures.implicitWidth + Theme.px(shownThumbs ? 32 : 20)
    readonly property real least: start + sum.least + Theme.px(opens && !Theme.small ? 52 : 12)
    readonly property int shownThumbs: Theme.small ? 0 : Math.min(thumbs.length, 2)

    Layout.fillWidth: true
    Layout.fillHeight: true
    corner: Theme.radius.button
    shrinks: false
    enabled: opens
    spoken: `${items}, ${total} ${note}`
    hint: qsTr("Open your order")

    background: Rectangle {
        radius: order.corner
        color: Theme.colour.sunk
        opacity: order.down ? 1 : 0
    }
    contentItem: Item {
        Row {
            id: pictures

            anchors.left: parent.left
            anchors.leftMargin: Theme.px(12)
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.px(-20)

            Repeater {
                model: order.shownThumbs
                Rectangle {
                    required property int index

                    anchors.verticalCenter: parent?.verticalCenter
                    width: Theme.px(index ? 96 : 88)
                    height: width
                    radius: width / 2
                    color: Theme.colour.raised

                    Thumb {
                        anchors.centerIn: parent
                        side: 88
                        round: true
                        picture: order.thumbs[parent.index].picture
                        ground: order.thumbs[parent.index].ground
                    }
                }
            }
        }
        BarTotal {
            id: sum

            anchors.left: pictures.right
            anchors.leftMargin: order.shownThumbs ? Theme.px(20) : Theme.px(8)
            anchors.verticalCenter: parent.verticalCenter
            label: order.items
            total: order.total
            note: Theme.small ? "" : order.note
            room: order.width - order.least + sum.least
        }
        Icon {
            visible: order.opens && !Theme.small
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(12)
            anchors.verticalCenter: parent.verticalCenter
            name: "up"
            size: 32
            stroke: 2.4
        }
    }
}
