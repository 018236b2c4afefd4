import QtQuick
import Kiosk.Models
import parts
import theme

// What may be taken off, and what may be given: rewards, or the way to them, and a tip.
Column {
    id: page

    required property ReviewViewModel model

    spacing: Theme.px(20)

    RewardList {
        model: page.model
        visible: page.model.isMember && !page.model.isEmpty
        width: parent.width
    }
    RyeStrip {
        actName: "reviewSignIn"
        action: qsTr("Sign in")
        sentence: qsTr("Scan our app, or use your phone number or email.")
        title: qsTr("Sign in for your rewards")
        visible: !page.model.isMember && !page.model.isLooking && !page.model.isEmpty
        width: parent.width
        onActed: page.model.openSignIn()
    }
    RewardsComing {
        visible: page.model.isLooking && !page.model.isEmpty
        width: parent.width
    }
    Notice {
        fact: qsTr("Your %1 become this reward when you pay.").arg(page.model.pointsWord || qsTr("points"))
        kind: "rye"
        next: qsTr("If you cancel, you keep the reward, not the %1.").arg(page.model.pointsWord || qsTr("points"))
        symbol: "info"
        visible: page.model.redeemsPoints
        width: parent.width
    }
    TipRow {
        model: page.model
        visible: page.model.tips.count > 0
        width: parent.width
    }
}
