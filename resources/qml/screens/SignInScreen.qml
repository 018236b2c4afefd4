pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Models
import parts
import theme

// Sign in: hold up a code, or type a number or an address. Never a gate: there is always a way past it.
Sheet {
    id: screen

    required property SignInViewModel model
    required property LiveViewModel live
    readonly property bool scans: model.by === "scan"
    // The same again finds nobody either: what leads on is the order.
    readonly property bool nobody: model.trouble === "unknown_member"

    objectName: "SignInScreen"
    orderTotal: model.hasOrder && !((Theme.small || Theme.low) && model.trouble !== "") ? model.total : ""
    headWidth: scans ? scan.headWidth : (keys.item as SignInKeys)?.headWidth ?? 0
    sheetTop: Theme.pick(408, scans ? 130 : 72)
    onDismissed: model.notNow()

    SignInScan {
        id: scan

        anchors.fill: parent
        headRoom: screen.headRoom
        live: screen.live
        model: screen.model
        visible: screen.scans
    }
    // Many keys: made while the guest looks at the first face, a few at a time.
    Loader {
        id: keys

        active: screen.visible
        anchors.fill: parent
        asynchronous: screen.scans
        visible: !screen.scans

        sourceComponent: SignInKeys {
            headRoom: screen.headRoom
            model: screen.model
        }
    }
    Bar {
        anchors.bottomMargin: Theme.px(12)
        visible: !screen.scans

        Button {
            endPadding: Theme.px(Theme.small ? 26 : 36)
            gap: 10
            startPadding: Theme.px(26)
            objectName: "signInBack"
            symbol: "back"
            text: qsTr("Back")
            onTapped: screen.model.choose("scan")
        }
        Button {
            Layout.fillWidth: true
            busy: screen.model.isLooking
            enabled: screen.model.maySubmit
            kind: "primary"
            objectName: "continueSignIn"
            text: qsTr("Continue")
            visible: !screen.nobody
            onTapped: screen.model.submit()
        }
        Button {
            Layout.fillWidth: true
            kind: "primary"
            objectName: "orderFirst"
            text: screen.model.hasOrder ? qsTr("Back to my order") : qsTr("Order first")
            visible: screen.nobody
            onTapped: screen.model.notNow()
        }
    }
}
