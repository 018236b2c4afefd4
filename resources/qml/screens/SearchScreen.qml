pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Models
import parts
import theme

// Dishes by a few letters: the field, what was found so far, the keys.
Sheet {
    id: screen

    required property SearchViewModel model

    objectName: "SearchScreen"
    sheetTop: Theme.px(72)
    onDismissed: model.close()

    Field {
        id: field

        height: Theme.low ? Theme.px(104) : Theme.pick(120, 108)
        labelPx: Theme.low ? 48 : 56
        objectName: "sought"
        placeholder: Theme.small ? qsTr("Search") : qsTr("What would you like?")
        text: screen.model.typed
        width: parent.width - close.width - 2 * Theme.size.margin - Theme.gap(16)
        anchors.left: parent?.left
        anchors.leftMargin: Theme.size.margin
        y: Theme.low ? Theme.px(32) : Theme.px(40)
    }
    Button {
        id: close

        anchors.right: parent.right
        anchors.rightMargin: Theme.size.margin
        anchors.verticalCenter: field.verticalCenter
        height: field.height
        horizontalPadding: Theme.pick(36, 24)
        objectName: "closeSearch"
        spoken: qsTr("Back to the menu")
        symbol: Theme.small ? "close" : ""
        text: Theme.small ? "" : qsTr("Done")
        onTapped: screen.model.close()
    }
    Item {
        id: middle

        anchors.bottom: keys.top
        anchors.bottomMargin: Theme.gap(8)
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: field.bottom
        anchors.topMargin: Theme.gap(8)
        clip: true

        SearchResults {
            anchors.fill: parent
            model: screen.model
        }
        EmptyState {
            anchors.horizontalCenter: parent.horizontalCenter
            action: qsTr("See all dishes")
            flat: Theme.low || Theme.small
            headline: qsTr("Nothing with “%1”").arg(screen.model.typed.trim())
            objectName: "nothingFound"
            sentence: screen.model.filters > 0 ? qsTr("Your filters are on. Try a shorter word.") : qsTr("Try a shorter word.")
            visible: screen.model.isVain
            width: Math.min(Theme.px(654), parent.width - 2 * Theme.size.margin)
            y: Theme.low ? Theme.px(8) : Theme.pick(40, 12)
            onActed: screen.model.close()
        }
    }
    LetterKeys {
        id: keys

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.low ? Theme.px(32) : Theme.px(36)
        script: Theme.language === "ar" ? "arabic" : screen.model.isBySigns ? "signs" : ""
        signs: screen.model.signs
        width: parent.width - 2 * x
        x: Theme.size.margin
        onCleared: screen.model.clear()
        onErased: screen.model.erase()
        onTyped: key => screen.model.type(key)
    }
}
