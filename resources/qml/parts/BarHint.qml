import QtQuick
import QtQuick.Layouts
import theme

// The empty bar: what to do first.
Item {
    id: hint

    property string text: ""
    property string symbol: "bag"

    implicitHeight: said.height + Theme.px(24)
    Layout.fillWidth: true
    Layout.fillHeight: true

    Icon {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(24)
        anchors.verticalCenter: parent.verticalCenter
        name: hint.symbol
        size: 56
        stroke: 1.7
        colour: Theme.colour.ink3
    }
    Words {
        id: said

        anchors.left: sign.right
        anchors.leftMargin: Theme.px(24)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(24)
        anchors.verticalCenter: parent.verticalCenter
        text: hint.text
        step: "button"
        leading: 1.35
        tracking: 0
        color: Theme.colour.ink2
        wrapMode: Text.Wrap
    }
}
