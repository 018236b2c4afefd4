import QtQuick

// The ground of one poster by light and by night; plain white in high contrast.
QtObject {
    required property bool dark
    required property bool plain
    required property color lightTop
    required property color lightBottom
    required property color lightDisc
    required property color darkTop
    required property color darkBottom
    required property color darkDisc
    readonly property color top: plain ? "white" : dark ? darkTop : lightTop
    readonly property color bottom: plain ? "white" : dark ? darkBottom : lightBottom
    readonly property color disc: plain ? "transparent" : dark ? darkDisc : lightDisc
}
