pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Models
import parts
import theme

// What the dish contains, each with the mark that its card has; where nothing is listed, the sentence of the house.
Item {
    id: row

    property string allergens: ""
    property RowsModel contained: null

    signal asked

    // Large words on a small panel: the way to more stands under them.
    readonly property bool stacked: Theme.tight
    readonly property Item told: allergens === "" ? words : names

    implicitHeight: stacked ? told.height + more.height : Math.max(Theme.pick(72, 84), told.height + Theme.px(16))

    Icon {
        id: sign

        anchors.left: parent?.left
        anchors.verticalCenter: parent.verticalCenter
        colour: Theme.colour.ink2
        name: "info"
        size: 34
    }
    FactWords {
        id: words

        anchors.left: sign.right
        anchors.leftMargin: Theme.px(14)
        anchors.right: parent.right
        anchors.rightMargin: row.stacked ? 0 : more.width - more.rightPadding + Theme.px(12)
        y: row.stacked ? 0 : (parent.height - height) / 2
        before: qsTr("We cook everything in one kitchen. Ask us if an allergy is serious.")
        leading: 1.35
        px: 26
        visible: row.allergens === ""
    }
    ContainedWords {
        id: names

        allergens: row.allergens
        anchors.left: words.left
        anchors.right: words.right
        before: qsTr("Contains")
        contained: row.contained
        visible: row.allergens !== ""
        y: row.stacked ? 0 : (parent.height - height) / 2
    }
    Button {
        id: more

        anchors.right: parent.right
        anchors.rightMargin: -rightPadding
        y: row.stacked ? parent.height - height : (parent.height - height) / 2
        ink: Theme.colour.accent
        kind: "plain"
        labelPx: 28
        objectName: "allergies"
        small: true
        text: qsTr("Allergies")
        trailing: "next"
        onTapped: row.asked()
    }
}
