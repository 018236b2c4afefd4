import QtQuick
import Kiosk.Models
import parts
import theme

// A personal PIN of six figures; after five wrong ones a wait that doubles.
Item {
    id: door

    required property StaffViewModel model

    Column {
        anchors.centerIn: parent
        spacing: Theme.px(Theme.landscape ? 16 : 28)
        width: parent.width

        Words {
            horizontalAlignment: Text.AlignHCenter
            objectName: "doorTitle"
            step: Theme.landscape ? "section" : "screen"
            tabular: false
            text: qsTr("Your PIN")
            width: parent.width
        }
        StaffPad {
            bad: door.model.doorTrouble !== "" || door.model.waitS > 0
            figures: door.model.figures
            says: door.model.isChecking ? qsTr("One moment …") : StaffSays.door(door.model.doorTrouble, door.model.waitS)
            width: parent.width
            onErased: door.model.erase()
            onTyped: key => door.model.type(key)
        }
    }
}
