pragma ComponentBehavior: Bound

import QtQuick
import theme

// The house's name. Five taps in three seconds ask for staff; it shows nothing while counting.
Item {
    id: mark

    property real px: Theme.small ? 52 : 46
    property color colour: Theme.colour.ink
    property color ampersand: Theme.colour.accent
    property bool counts: true
    readonly property list<string> halves: Theme.brand.split("&")
    property int taps: 0

    signal staffAsked

    function count() {
        taps = taps + 1;
        if (taps === 1)
            lapse.restart();
        if (taps === 5)
            staffAsked();
    }

    implicitWidth: row.implicitWidth
    implicitHeight: row.implicitHeight
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.StaticText
    Accessible.name: Theme.brand

    readonly property int size: Math.round(px * Theme.unit)

    component Piece: Text {
        textFormat: Text.PlainText
        color: mark.colour
        lineHeightMode: Text.FixedHeight
        lineHeight: mark.size
        topPadding: -0.105 * mark.size
        bottomPadding: 0.105 * mark.size
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

    Row {
        id: row

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
        enabled: mark.counts
        margin: Theme.px(16)
        onTapped: mark.count()
    }
    Timer {
        id: lapse

        interval: 3000
        onTriggered: mark.taps = 0
    }
}
