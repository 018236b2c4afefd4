import QtQuick
import theme

// A code for the guest's phone: ink on white, in the dark too, never under 35 mm.
Rectangle {
    id: plate

    property url source
    property string spoken: qsTr("A code for your phone")

    implicitWidth: Theme.size.qr + Theme.px(16)
    implicitHeight: implicitWidth
    radius: Theme.px(32)
    color: "white"
    border.width: Theme.highContrast ? Theme.border.control : 0
    Accessible.role: Accessible.Graphic
    Accessible.name: spoken

    Image {
        anchors.fill: parent
        anchors.margins: Theme.px(8)
        source: plate.source
        sourceSize: Qt.size(width, height)
        smooth: false
        fillMode: Image.PreserveAspectFit
    }
}
