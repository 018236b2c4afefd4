import QtQuick
import parts

// Where a sheet lies while it is open and while it goes down. It is made shut, so that it rises.
Loader {
    id: place

    property bool shown: false
    readonly property Sheet sheet: item as Sheet

    anchors.fill: parent
    active: false
    enabled: shown

    onLoaded: sheet.open = Qt.binding(() => place.shown)
    onShownChanged: if (shown)
        active = true

    Connections {
        target: place.sheet

        function onVisibleChanged() {
            place.active = place.shown || place.sheet.visible;
        }
    }
}
