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
    // The whole of it leads on.
    property bool touchable: false

    // One line, in the band of the reach mode.
    readonly property bool flat: Theme.banded && height < Theme.px(100)

    // How many lines of the title there is height for.
    readonly property int lines: Math.max(1, Math.min(2, Math.floor((height - Theme.px(4)) / longest.lineHeight)))
    // The sign goes where the title would be broken by it, or need more lines.
    readonly property real wordRoom: width - startRoom - signRoom - end.width - end.anchors.rightMargin - Theme.px(12)
    readonly property real startRoom: pointer ? Theme.px(40) : Theme.pick(32, 24)
    readonly property real signRoom: sign.width + Theme.pick(28, 18)
    readonly property bool crowded: probe.lineCount > lines || longest.implicitWidth > wordRoom
    // Without it too: then the title is as small as words may be, or goes.
    readonly property bool cramped: crowded && (wide.lineCount > lines || longest.implicitWidth > wide.width)
    readonly property bool told: !cramped || least.lineCount <= 2 && longest.implicitWidth * least.size / title.natural <= least.width

    property string actName: "signIn"
    property string closeName: "close"

    signal acted
    signal closed

    implicitWidth: Theme.px(984)
    implicitHeight: Theme.size.memberHeight
    radius: Theme.radius.tile
    color: whole.down ? Theme.colour.rye : Theme.colour.ryeSoft
    border.width: Theme.highContrast ? Theme.border.control : 0

    Touch {
        id: whole

        anchors.fill: parent
        corner: strip.radius
        objectName: strip.touchable ? strip.actName : ""
        shrinks: false
        spoken: [strip.title, strip.sentence].join(" ")
        visible: strip.touchable
        onTapped: strip.acted()
    }
    Words {
        id: probe

        Accessible.ignored: true
        leading: title.leading
        px: title.wished
        step: title.step
        text: title.text
        tracking: title.tracking
        visible: false
        width: Math.max(1, strip.wordRoom)
        wrapMode: Text.Wrap
    }
    Words {
        id: wide

        Accessible.ignored: true
        leading: title.leading
        px: title.wished
        step: title.step
        text: title.text
        tracking: title.tracking
        visible: false
        width: Math.max(1, strip.wordRoom + strip.signRoom)
        wrapMode: Text.Wrap
    }
    Words {
        id: least

        Accessible.ignored: true
        leading: title.leading
        px: 24
        step: title.step
        text: title.text
        tracking: title.tracking
        visible: false
        width: wide.width
        wrapMode: Text.Wrap
    }
    Words {
        id: longest

        Accessible.ignored: true
        leading: title.leading
        px: title.wished
        step: title.step
        text: Theme.longest(title.text)
        tracking: title.tracking
        visible: false
    }
    Icon {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: strip.startRoom
        // Without its words the strip keeps it.
        visible: !strip.crowded || !title.visible
        anchors.verticalCenter: parent.verticalCenter
        name: strip.symbol
        size: strip.flat ? 48 : strip.pointer ? 68 : 72
        stroke: 1.7
        colour: Theme.colour.ryeInk
    }
    Column {
        anchors.left: parent.left
        anchors.leftMargin: strip.startRoom + (strip.crowded ? 0 : strip.signRoom)
        anchors.right: end.left
        anchors.rightMargin: Theme.px(12)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(strip.pointer ? 2 : 6)

        Words {
            id: title

            readonly property real wished: strip.flat ? 28 : 0
            readonly property real natural: longest.size

            width: parent.width
            text: strip.title
            visible: strip.action === "" || !Theme.tight && strip.told
            step: "price"
            px: strip.cramped ? 24 : wished
            tracking: strip.pointer ? -0.012 : -0.015
            tabular: false
            leading: strip.flat || Theme.small ? 1.15 : 1.35
            wrapMode: Text.Wrap
        }
        Words {
            // Said where there is room for it under the title.
            visible: !Theme.small && text !== "" && title.height + parent.spacing + height <= strip.height - Theme.px(24)
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
