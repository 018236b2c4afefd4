pragma ComponentBehavior: Bound

import QtQuick
import theme

// The house's name. Each tap is a knock that shows nothing; staff know how many open their corner.
Item {
    id: mark

    objectName: "wordmark"

    property real px: Theme.small ? 52 : 46
    property color colour: Theme.colour.ink
    property color ampersand: Theme.colour.accent
    property bool listens: true
    readonly property list<string> halves: Theme.brand.split("&")

    signal knocked

    implicitWidth: drawn.visible ? drawn.width : row.implicitWidth
    implicitHeight: drawn.visible ? drawn.height : row.implicitHeight
    Accessible.role: Accessible.StaticText
    Accessible.name: Theme.brand

    readonly property int size: Math.round(Math.max(px * Theme.unit, Theme.largeText && listens ? Theme.mm(10.05) : 0))

    component Piece: Text {
        textFormat: Text.PlainText
        color: mark.colour
        lineHeightMode: Text.FixedHeight
        lineHeight: mark.size
        topPadding: -0.105 * mark.size
        bottomPadding: -Math.ceil(0.21025 * mark.size) - topPadding
        Accessible.ignored: true
        font {
            family: Theme.fonts.display
            pixelSize: mark.size
            weight: 700
            letterSpacing: -0.025 * mark.size
            wordSpacing: 0.05 * mark.size
            hintingPreference: Font.PreferNoHinting
        }
    }

    // The merchant's own, as high as the letters with what hangs below them.
    Image {
        id: drawn

        height: mark.size * 1.21
        source: Theme.wordmark
        visible: status === Image.Ready
        width: implicitWidth * height / Math.max(1, implicitHeight)
        mipmap: true
    }
    Row {
        id: row

        visible: !drawn.visible
        layoutDirection: Qt.LeftToRight
        LayoutMirroring.enabled: false

        Piece {
            text: mark.halves[0].trim()
        }
        Piece {
            visible: mark.halves.length > 1
            text: "&"
            color: mark.ampersand
            font.weight: 400
            leftPadding: 0.16 * mark.size
            rightPadding: 0.16 * mark.size
        }
        Piece {
            visible: mark.halves.length > 1
            text: mark.halves.slice(1).join("&").trim()
        }
    }
    TapHandler {
        enabled: mark.listens
        margin: Theme.px(16)
        onTapped: mark.knocked()
    }
}
