import QtQuick
import theme

// One key. `soft` ones (Clear, delete) lie flat.
Touch {
    id: key

    property string symbol: ""
    // Instead of a word that has no room.
    property string spare: ""
    property bool soft: false
    property real labelPx: soft ? 30 : 56

    implicitWidth: Theme.size.keyWidth
    implicitHeight: Theme.size.keyHeight
    corner: Theme.radius.key

    background: Rectangle {
        radius: Math.min(key.corner, key.width * 0.3)
        color: key.down ? Theme.colour.accentSoft : key.soft ? Theme.colour.sunk : Theme.colour.raised
        border.width: Theme.highContrast ? Theme.border.control : Theme.dark ? Theme.border.hairline : 0
        border.color: Theme.colour.line

        Shadow {
            z: -1
            anchors.fill: parent
            visible: !key.soft && !Theme.highContrast
        }
    }
    contentItem: Item {
        Words {
            id: word

            anchors.centerIn: parent
            // Words keep off the edge; a smaller line stands at the top of its box.
            anchors.verticalCenterOffset: (size - fontInfo.pixelSize) / 2
            fontSizeMode: Text.HorizontalFit
            horizontalAlignment: Text.AlignHCenter
            minimumPixelSize: Theme.mm(Theme.largeText ? 10.05 : 6.6)
            width: key.width - Theme.px(text.length > 1 ? 16 : 0)
            text: key.symbol ? "" : key.text
            step: "body"
            px: key.labelPx
            heft: 600
            tabular: true
            visible: key.spare === "" || contentWidth <= width + 1
            Accessible.ignored: true
        }
        Icon {
            anchors.centerIn: parent
            visible: name !== ""
            name: word.visible ? key.symbol : key.spare
            size: key.width > Theme.px(120) ? 56 : 44
            stroke: 1.8
        }
    }
}
