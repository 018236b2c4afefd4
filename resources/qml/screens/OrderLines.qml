pragma ComponentBehavior: Bound

import QtQuick
import parts
import theme

// The lines of an order on their plate, with hairlines between them.
Panel {
    id: panel

    required property var lines
    // What the names of the things to touch begin with: "line" in review, "cartLine" in the drawer.
    property string nameOfLine: "line"
    property string nameOfPlus: "linePlus"
    property string nameOfMinus: "lineMinus"
    property real lineHeight: Theme.size.orderLine
    property real inset: Theme.px(4)
    // Name and price over the stepper: beside both, large words have no room for a name.
    readonly property bool stacked: Theme.small || Theme.landscape && Theme.largeText

    signal edited(int lineId)
    signal counted(int lineId, int quantity)

    implicitHeight: column.height + 2 * inset

    Column {
        id: column

        anchors.left: parent?.left
        anchors.leftMargin: Theme.px(16)
        y: panel.inset
        width: parent.width - Theme.px(44)

        Repeater {
            model: panel.stacked ? 0 : panel.lines

            Item {
                id: place

                required property int index
                required property int lineId
                required property string name
                required property string options
                required property int quantity
                required property string price
                required property string picture
                required property string ground
                required property bool isSoldOut

                height: line.height + rule.height
                width: column.width

                Rule {
                    id: rule

                    height: place.index === 0 ? 0 : implicitHeight
                    width: parent.width - anchors.leftMargin
                    anchors.left: parent?.left
                    anchors.leftMargin: Theme.px(114)
                }
                OrderLine {
                    id: line

                    anchors.top: rule.bottom
                    count: place.quantity
                    detail: place.isSoldOut ? qsTr("Sold out") : place.options
                    dishName: panel.nameOfLine + "-" + place.lineId
                    ground: place.ground
                    height: Math.max(panel.lineHeight, implicitHeight)
                    lessName: panel.nameOfMinus + "-" + place.lineId
                    moreName: panel.nameOfPlus + "-" + place.lineId
                    name: place.name
                    picture: place.picture
                    price: place.price
                    width: parent.width
                    onLess: panel.counted(place.lineId, place.quantity - 1)
                    onMore: panel.counted(place.lineId, place.quantity + 1)
                    onTapped: panel.edited(place.lineId)
                }
            }
        }
        Repeater {
            model: panel.stacked ? panel.lines : 0

            StackedLine {
                nameOfLine: panel.nameOfLine
                nameOfMinus: panel.nameOfMinus
                nameOfPlus: panel.nameOfPlus
                width: column.width
                onCounted: quantity => panel.counted(lineId, quantity)
                onEdited: panel.edited(lineId)
            }
        }
    }
}
