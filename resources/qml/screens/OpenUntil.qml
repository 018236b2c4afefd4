import QtQuick
import parts
import theme

// Until when orders can be begun today.
Row {
    id: open

    property string at: ""

    spacing: Theme.px(12)

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        name: "clock"
        size: 32
        stroke: 2.2
    }
    Words {
        anchors.verticalCenter: parent.verticalCenter
        heft: 600
        objectName: "openUntil"
        px: 28
        text: qsTr("Open until %1").arg(open.at)
    }
}
