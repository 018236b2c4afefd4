import QtQuick
import Kiosk.Models
import parts
import theme

// Where the food goes: the number of the table, or a name to call. A touch tells or changes it.
Panel {
    id: row

    required property ReviewViewModel model
    readonly property bool asksTable: model.handover === "table"
    // Large words on a small panel: the button asks.
    readonly property bool bare: Theme.tight && !told
    readonly property bool told: model.handoverTold !== ""

    implicitHeight: Math.max(Theme.pick(104, 132), bare ? 0 : words.height + Theme.px(24))

    Icon {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(40)
        anchors.verticalCenter: parent.verticalCenter
        name: row.asksTable ? "table" : "user"
        size: 44
        visible: !Theme.tight
    }
    Column {
        id: words

        anchors.left: sign.visible ? sign.right : parent.left
        anchors.leftMargin: Theme.px(sign.visible ? 46 : 28)
        anchors.right: button.left
        anchors.rightMargin: Theme.px(16)
        anchors.verticalCenter: parent.verticalCenter
        visible: !row.bare

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
        width: row.bare ? row.width - 2 * anchors.rightMargin : implicitWidth
        onTapped: row.model.openHandover()
    }
}
