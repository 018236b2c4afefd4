import QtQuick
import Kiosk.Models
import parts
import theme

// Where the food goes: the number of the table, or a name to call. A touch tells or changes it.
Panel {
    id: row

    required property ReviewViewModel model
    readonly property bool asksTable: model.handover === "table"
    readonly property bool told: model.handoverTold !== ""

    implicitHeight: Math.max(Theme.pick(104, 132), words.height + Theme.px(24))

    Icon {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(40)
        anchors.verticalCenter: parent.verticalCenter
        name: row.asksTable ? "table" : "user"
        size: 44
    }
    Column {
        id: words

        anchors.left: sign.right
        anchors.leftMargin: Theme.px(46)
        anchors.right: button.left
        anchors.rightMargin: Theme.px(16)
        anchors.verticalCenter: parent.verticalCenter

        Words {
            objectName: "handoverTold"
            step: "name"
            text: !row.told ? (row.asksTable ? qsTr("Where do you sit?") : qsTr("Whom shall we call?")) : row.asksTable ? qsTr("Table %1").arg(row.model.handoverTold) : row.model.handoverTold
            width: parent.width
            wrapMode: Text.Wrap
        }
        Words {
            color: Theme.colour.ink2
            step: "caption"
            tabular: false
            text: row.asksTable ? qsTr("We bring it to your table.") : qsTr("Only if you like.")
            visible: !Theme.small
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
    Button {
        id: button

        anchors.right: parent.right
        anchors.rightMargin: Theme.px(20)
        anchors.verticalCenter: parent.verticalCenter
        objectName: "openHandover"
        small: true
        text: row.told ? qsTr("Change") : row.asksTable ? qsTr("Table number") : qsTr("Add a name")
        onTapped: row.model.openHandover()
    }
}
