pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Models
import parts
import theme

// Over the menu: what a member has collected, or the way to sign in. Put away once, it stays away for this visit.
Item {
    id: row

    required property MenuViewModel model
    readonly property bool shows: model.isMember || model.showsStrip
    readonly property string news: ({
            "rewards": Sentences.rewards(model.rewards),
            "reward_on": qsTr("Reward is on"),
            "points_to_go": qsTr("%1 to a reward").arg(model.newsAmount),
            "progress": qsTr("to a reward")
        })[model.news] ?? ""
    // Without points the way to the next reward leads, and without that the rewards themselves.
    readonly property string figure: model.points || model.progress || String(model.rewards)
    readonly property bool counts: model.points === "" && model.progress === ""
    // The usual leads while nothing is chosen, then the best reward. In landscape that stands with the open order.
    readonly property bool hasBest: model.isMember && model.best.count > 0 && !Theme.landscape && !(hasKept && model.isEmpty)
    readonly property bool hasKept: model.isMember && model.usualPrice !== ""
    readonly property bool hasUsual: hasKept && !hasBest
    readonly property bool compact: Theme.small || Theme.banded
    readonly property string unit: counts ? qsTr("reward(s)", "after the count in large figures", model.rewards) : model.pointsWord

    // Large words on a small panel: the usual or the reward stands under the points.
    readonly property bool stacked: Theme.tight && !Theme.banded && (hasUsual || hasBest)
    readonly property real level: stacked ? Theme.size.memberHeight : height

    // Large words need more: nothing of them is left outside.
    readonly property real grown: Math.max(Theme.size.memberHeight, model.isMember ? tile.implicitHeight : 0, hasBest ? offer?.implicitHeight ?? 0 : 0)
    property Item offer: null

    implicitHeight: stacked ? 2 * Theme.size.memberHeight + Theme.gap(16) : Theme.banded ? Theme.px(80) : Theme.landscape ? Theme.px(104) : Theme.small ? Theme.size.memberHeight : grown
    visible: shows

    MemberTile {
        id: tile

        anchors.left: parent.left
        // Rewards are listed with the order: without one there is nowhere to go yet.
        enabled: !row.model.isEmpty
        height: row.level
        news: row.counts && row.model.news === "rewards" ? "" : row.news
        objectName: "memberTile"
        points: row.figure
        unit: row.unit
        visible: row.model.isMember
        onTapped: row.model.review()
    }
    SignedInCard {
        id: signedIn

        anchors.left: tile.right
        anchors.leftMargin: Theme.gap(Theme.banded ? 16 : 24)
        anchors.right: parent.right
        height: row.level
        model: row.model
        visible: row.model.isMember && (row.stacked || !row.hasUsual && !row.hasBest)
    }
    Repeater {
        model: row.model.best
        onItemAdded: (index, item) => row.offer = item
        onItemRemoved: row.offer = null

        BestOffer {
            anchors.left: tile.right
            anchors.leftMargin: Theme.gap(24)
            anchors.right: row.right
            height: row.height
            note: signedIn.cards
            tinted: false
            visible: row.hasBest && !row.compact
            onRemoved: row.model.removeOffer()
            onUsed: offerId => row.model.useOffer(offerId)
        }
    }
    Repeater {
        model: row.model.best

        BestTouch {
            anchors.bottom: parent?.bottom
            anchors.left: !parent ? undefined : row.stacked ? parent.left : tile.right
            anchors.leftMargin: row.stacked ? 0 : Theme.gap(Theme.banded ? 16 : 24)
            anchors.right: parent?.right
            corner: tile.corner
            height: row.level
            visible: row.hasBest && row.compact
            onRemoved: row.model.removeOffer()
            onUsed: offerId => row.model.useOffer(offerId)
        }
    }
    UsualTile {
        anchors.bottom: parent.bottom
        anchors.left: row.stacked ? parent.left : tile.right
        anchors.leftMargin: row.stacked ? 0 : Theme.gap(Theme.banded ? 16 : 24)
        anchors.right: parent.right
        dishes: row.model.usualDishes
        height: row.level
        pictures: row.model.usualPictures.split("\n").filter(picture => picture !== "")
        price: row.model.usualPrice
        visible: row.hasUsual
        onAdded: row.model.addUsual()
        onOpened: row.model.openUsual()
    }
    RyeStrip {
        action: row.model.isLooking ? "" : qsTr("Sign in")
        actName: "signInStrip"
        anchors.fill: parent
        closable: !row.model.isLooking
        closeName: "dismissStrip"
        radius: Theme.banded ? Theme.px(34) : Theme.landscape ? Theme.px(40) : Theme.radius.tile
        sentence: row.model.isLooking ? qsTr("Carry on, we’ll add them.") : Theme.low ? "" : qsTr("Or use your phone number or email.")
        title: row.model.isLooking ? qsTr("Looking for your rewards") : Theme.small ? qsTr("Earn rewards") : qsTr("Scan our app, earn rewards")
        visible: !row.model.isMember
        onActed: row.model.openSignIn()
        onClosed: row.model.dismissStrip()
    }
}
