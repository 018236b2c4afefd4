import QtQuick
import theme

// The way to rewards: scan, or sign in. With an arrow to the scanner instead of a button on the first screen.
Rectangle {
    id: strip

    property string title: qsTr("Scan our app, earn leaves")
    property string sentence: qsTr("Or use your phone number or email.")
    property string symbol: "qr"
    property string action: ""
    property string pointer: ""
    property bool closable: false

    // One line, in the band of the reach mode.
    readonly property bool flat: Theme.banded && height < Theme.px(100)

    property string actName: "signIn"
    property string closeName: "close"

    signal acted
    signal closed

    implicitWidth: Theme.px(984)
    implicitHeight: Theme.size.memberHeight
    radius: Theme.radius.tile
    color: Theme.colour.ryeSoft
    border.width: Theme.highContrast ? Theme.border.control : 0

    Icon {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: strip.pointer ? Theme.px(40) : Theme.pick(32, 24)
        anchors.verticalCenter: parent.verticalCenter
        name: strip.symbol
        size: strip.flat ? 48 : strip.pointer ? 68 : 72
        stroke: 1.7
        colour: Theme.colour.ryeInk
    }
    Column {
        anchors.left: sign.right
        anchors.leftMargin: Theme.pick(28, 18)
        anchors.right: end.left
        anchors.rightMargin: Theme.px(12)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(strip.pointer ? 2 : 6)

        Words {
            width: parent.width
            text: strip.title
            visible: !Theme.tight || strip.action === ""
            step: "price"
            px: strip.flat ? 28 : 0
            tracking: strip.pointer ? -0.012 : -0.015
            tabular: false
            leading: strip.flat ? 1.15 : 1.35
            wrapMode: Text.Wrap
        }
        Words {
            visible: !Theme.small && text !== ""
            width: parent.width
            text: strip.sentence
            step: "label"
            color: Theme.colour.ink2
            wrapMode: Text.Wrap
        }
    }
    Row {
        id: end

        anchors.right: parent.right
        anchors.rightMargin: Theme.px(strip.flat ? 8 : strip.pointer ? 40 : strip.closable ? 24 : 32)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap(strip.flat ? 12 : 28)

        Button {
            objectName: strip.actName
            visible: text !== ""
            anchors.verticalCenter: parent.verticalCenter
            height: strip.flat ? Theme.px(64) : Theme.pick(88, 92)
            small: true
            corner: Theme.px(32)
            labelPx: 30
            text: strip.action
            edge: Theme.colour.ryeInk
            onTapped: strip.acted()
        }
        Button {
            objectName: strip.closeName
            visible: strip.closable
            anchors.verticalCenter: parent.verticalCenter
            width: strip.flat ? Theme.px(64) : Theme.pick(72, 92)
            height: strip.flat ? Theme.px(64) : Theme.pick(88, 92)
            horizontalPadding: 0
            kind: "plain"
            symbol: "close"
            symbolStroke: 2
            spoken: qsTr("Close")
            onTapped: strip.closed()
        }
        Icon {
            visible: strip.pointer !== ""
            anchors.verticalCenter: parent.verticalCenter
            name: strip.pointer
            turns: false
            size: 60
            stroke: 2.2
            colour: Theme.colour.ryeInk
        }
    }
}
