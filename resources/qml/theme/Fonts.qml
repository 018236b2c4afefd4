import QtQuick

// The fonts that travel with the kiosk, loaded before the first word is laid out.
QtObject {
    readonly property string text: "Inter"
    readonly property string display: "Inter Display"
    readonly property list<FontLoader> loaded: [
        FontLoader { source: Qt.resolvedUrl("../../fonts/Inter-Regular.ttf") },
        FontLoader { source: Qt.resolvedUrl("../../fonts/Inter-Medium.ttf") },
        FontLoader { source: Qt.resolvedUrl("../../fonts/Inter-SemiBold.ttf") },
        FontLoader { source: Qt.resolvedUrl("../../fonts/Inter-Bold.ttf") },
        FontLoader { source: Qt.resolvedUrl("../../fonts/InterDisplay-Regular.ttf") },
        FontLoader { source: Qt.resolvedUrl("../../fonts/InterDisplay-Bold.ttf") }
    ]
}
