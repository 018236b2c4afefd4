import QtQuick
import QtQuick.Layouts
import Kiosk.Models
import parts
import theme

// Joining at the end, over the number: one question at a time, then what is agreed to. The way back is always there.
Sheet {
    id: screen

    required property JoinViewModel model
    readonly property bool asks: model.step !== "consent"

    objectName: "JoinScreen"
    sheetTop: Theme.pick(408, 72)
    onDismissed: model.notNow()

    JoinKeys {
        anchors.fill: parent
        aside: tags.width > 0 ? tags.width + tags.anchors.rightMargin + Theme.px(20) : 0
        model: screen.model
        visible: screen.asks
    }
    JoinConsent {
        anchors.fill: parent
        model: screen.model
        visible: !screen.asks
    }
    Row {
        id: tags

        anchors.right: parent.right
        anchors.rightMargin: Theme.size.margin
        spacing: Theme.px(12)
        y: Theme.pick(48, 36)

        Tag {
            kind: "bad"
            objectName: "joinLeft"
            symbol: "clock"
            text: Theme.tight ? screen.model.leftS : qsTr("Clears in %1 s").arg(screen.model.leftS)
            visible: screen.model.isCounting
        }
        Tag {
            objectName: "joinPlace"
            text: qsTr("%1 of %2").arg(screen.model.place).arg(screen.model.places)
            visible: !Theme.small || !(screen.model.isCounting || screen.model.trouble)
        }
    }
    Bar {
        anchors.bottomMargin: Theme.px(12)

        Button {
            enabled: !screen.model.isSending
            endPadding: Theme.px(Theme.small ? 26 : 36)
            gap: 10
            startPadding: Theme.px(26)
            objectName: "joinBack"
            symbol: "back"
            text: qsTr("Back")
            onTapped: screen.model.back()
        }
        Button {
            Layout.fillWidth: true
            enabled: screen.model.mayGoOn
            kind: "primary"
            objectName: "joinNext"
            text: screen.model.step === "phone" && screen.model.isBlank ? qsTr("Skip") : qsTr("Continue")
            visible: screen.asks
            onTapped: screen.model.goOn()
        }
        Button {
            Layout.fillWidth: true
            busy: screen.model.isSending
            enabled: screen.model.mayJoin || busy
            kind: "primary"
            objectName: "joinNow"
            text: qsTr("Join")
            visible: !screen.asks
            onTapped: screen.model.join()
        }
    }
}
