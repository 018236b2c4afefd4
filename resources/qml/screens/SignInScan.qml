import QtQuick
import Kiosk.Models
import parts
import theme

// The first face of sign-in: where to hold the code, the two other ways, and the way past it.
Item {
    id: face

    required property SignInViewModel model
    required property LiveViewModel live
    // What the headline has of the width, and what it would like.
    property real headRoom: Theme.px(640)
    readonly property real headWidth: title.least
    readonly property bool compact: Theme.low
    readonly property real panelScale: Theme.low ? Math.min(0.62, ((invitation.visible ? invitation.y : refuse.y) - Theme.px(12) - scan.y) / Theme.px(688)) : Theme.small ? (width - 2 * Theme.size.margin) / Theme.px(984) * (model.trouble ? 0.8 : Theme.tight && Theme.arabic ? 0.93 : 1) : 1

    // Somebody looks only while there is something to see here.
    onVisibleChanged: live.watch(visible)
    Component.onCompleted: live.watch(visible)
    Component.onDestruction: live.watch(false)

    HeadWords {
        id: title

        lines: Theme.low || Theme.small ? 1 : 2
        objectName: "signInTitle"
        text: face.model.trouble ? Sentences.signInFact(face.model.trouble, face.model.by) : qsTr("Sign in")
        px: face.model.trouble ? 56 : 0
        anchors.left: parent.left
        anchors.leftMargin: Theme.size.marginPoster
        width: face.headRoom
        y: Theme.pick(48, 36)
    }
    Words {
        id: sentence

        anchors.top: title.bottom
        anchors.topMargin: Theme.px(12)
        color: Theme.colour.ink2
        heft: 500
        objectName: "signInNote"
        px: Theme.small ? 0 : 30
        step: "body"
        text: face.model.trouble ? JoinSentences.signInStep(face.model.trouble, face.model.mayJoin) : qsTr("Earn rewards and use them. Your order stays as it is.")
        visible: !Theme.small || face.model.trouble !== ""
        width: parent.width - 2 * x
        wrapMode: Text.Wrap
        x: Theme.size.marginPoster
    }
    ScanPanel {
        id: scan

        anchors.left: parent.left
        anchors.leftMargin: Theme.size.margin
        objectName: "scan"
        moving: face.visible && visible
        ready: face.model.isScannerReady
        height: Theme.px(688) * face.panelScale
        sentence: ready ? qsTr("Open our app and hold the code under the screen.") : qsTr("Use your phone number or email instead.")
        status: face.model.isLooking ? qsTr("Looking…") : ready ? qsTr("Scanner ready") : qsTr("Scanner away")
        visible: !face.live.isOn
        width: Theme.px(984) * face.panelScale
        y: Theme.small ? title.y + title.height + (sentence.visible ? sentence.height : 0) + Theme.px(28) : face.compact ? sentence.y + sentence.height + Theme.px(28) : Math.max(Theme.px(212), sentence.y + sentence.height + Theme.px(20))
    }
    LivePanel {
        anchors.left: scan.left
        anchors.top: scan.top
        live: face.live
        objectName: "livePanel"
        height: scan.height
        sentence: scan.sentence
        status: scan.status
        visible: face.live.isOn
        width: scan.width
    }
    Flow {
        id: ways

        spacing: Theme.px(24)
        anchors.left: parent.left
        anchors.leftMargin: face.compact ? Theme.size.margin + scan.width + Theme.px(24) : Theme.size.margin
        width: face.width - anchors.leftMargin - Theme.size.margin
        y: face.compact ? scan.y : scan.y + scan.height + Theme.px(24)

        Button {
            corner: Theme.px(48)
            enabled: face.model.mayType
            gap: 22
            height: Theme.pick(140, 124)
            horizontalPadding: Theme.px(16)
            labelPx: Theme.small ? 39 : 36
            objectName: "byPhone"
            symbol: Theme.low && Theme.largeText ? "" : "phone"
            symbolSize: Theme.small ? 40 : 52
            symbolStroke: 1.9
            text: face.compact || Theme.small ? qsTr("Phone") : qsTr("Phone number")
            width: face.compact ? parent.width : (parent.width - parent.spacing) / 2
            onTapped: face.model.choose("phone")
        }
        Button {
            corner: Theme.px(48)
            enabled: face.model.mayType
            gap: 22
            height: Theme.pick(140, 124)
            horizontalPadding: Theme.px(16)
            labelPx: Theme.small ? 39 : 36
            objectName: "byEmail"
            symbol: Theme.low && Theme.largeText ? "" : "mail"
            symbolSize: Theme.small ? 40 : 52
            symbolStroke: 1.9
            text: qsTr("Email")
            width: face.compact ? parent.width : (parent.width - parent.spacing) / 2
            onTapped: face.model.choose("email")
        }
    }
    Row {
        id: invitation

        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Theme.px(16)
        visible: !Theme.small && !(Theme.low && Theme.largeText) && face.model.mayJoin
        y: face.compact ? refuse.y - height - Theme.px(24) : ways.y + ways.height + Theme.px(32)

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            colour: Theme.colour.ink2
            name: "leaf"
            size: 40
        }
        Words {
            color: Theme.colour.ink2
            px: 28
            step: "label"
            text: qsTr("Not a member yet? Order first. You can join at the end.")
            width: Math.min(implicitWidth, face.width - 2 * Theme.size.margin - Theme.px(72))
            wrapMode: Text.Wrap
        }
    }
    Button {
        id: refuse

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(28)
        objectName: "notNow"
        text: qsTr("Not now")
        width: parent.width - 2 * x
        x: Theme.size.margin
        onTapped: face.model.notNow()
    }
}
