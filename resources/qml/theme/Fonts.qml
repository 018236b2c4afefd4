import QtQuick

// The fonts that travel with the kiosk, loaded before the first word is laid out.
QtObject {
    property string text: "Inter"
    property string display: "Inter Display"
    readonly property list<FontLoader> loaded: [
        FontLoader { source: Qt.resolvedUrl("../../fonts/Inter-Regular.otf") },
        FontLoader { source: Qt.resolvedUrl("../../fonts/Inter-Medium.otf") },
        FontLoader { source: Qt.resolvedUrl("../../fonts/Inter-SemiBold.otf") },
        FontLoader { source: Qt.resolvedUrl("../../fonts/Inter-Bold.otf") },
        FontLoader { source: Qt.resolvedUrl("../../fonts/InterDisplay-Regular.otf") },
        FontLoader { source: Qt.resolvedUrl("../../fonts/InterDisplay-Bold.otf") },
        FontLoader { source: Qt.resolvedUrl("../../fonts/NotoSansArabic-Regular.ttf") },
        FontLoader { source: Qt.resolvedUrl("../../fonts/NotoSansArabic-Bold.ttf") },
        FontLoader { source: Qt.resolvedUrl("../../fonts/NotoSansSC-Regular.otf") },
        FontLoader { source: Qt.resolvedUrl("../../fonts/NotoSansSC-Bold.otf") }
    ]
}
