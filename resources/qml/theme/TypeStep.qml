import QtQuick

// One step of the type scale.
QtObject {
    required property real px
    required property real small
    required property int weight
    required property real lineHeight
    required property real tracking
    property bool display: false
    property bool tabular: false
}
