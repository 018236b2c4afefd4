import QtQuick
import Kiosk.Models
import parts
import theme

// What was ordered, and what there is to say of it.
Column {
    id: page

    required property ReviewViewModel model

    spacing: Theme.px(20)
    topPadding: Theme.px(12)

    OrderLines {
        lines: page.model.lines
        visible: !page.model.isEmpty
        width: parent.width
        onCounted: (lineId, quantity) => page.model.setQuantity(lineId, quantity)
        onEdited: lineId => page.model.edit(lineId)
    }
    EmptyState {
        anchors.horizontalCenter: parent.horizontalCenter
        action: qsTr("See menu")
        headline: qsTr("Nothing here yet")
        sentence: qsTr("Tap a dish to begin")
        visible: page.model.isEmpty
        onActed: page.model.back()
    }
    Notice {
        fact: Sentences.paused(page.model.paused)
        kind: "rye"
        next: qsTr("Your order stays here and can be paid as soon as it is back. Or order at the counter.")
        objectName: "pausedNotice"
        visible: page.model.paused !== ""
        width: parent.width
    }
    Notice {
        fact: Sentences.fact(page.model.trouble, page.model.troubleSubject)
        kind: page.model.trouble === "sold_out" || page.model.hasSoldOut ? "bad" : "rye"
        next: page.model.trouble === "sold_out" ? qsTr("Take it off to go on.") : Sentences.step(page.model.trouble)
        objectName: "reviewNotice"
        visible: page.model.trouble !== ""
        width: parent.width
    }
    Notice {
        fact: Sentences.fact("sold_out", page.model.soldOutName)
        kind: "bad"
        next: qsTr("Take it off to go on.")
        objectName: "soldOutNotice"
        visible: page.model.soldOutName !== "" && page.model.trouble !== "sold_out"
        width: parent.width
    }
    ChangedPrice {
        model: page.model
        objectName: "changedPrice"
        visible: page.model.changedName !== ""
        width: parent.width
    }
    Suggestion {
        model: page.model
        objectName: "suggestion"
        width: parent.width
    }
    HandoverRow {
        model: page.model
        objectName: "handoverRow"
        visible: page.model.handover !== "" && !page.model.isEmpty
        width: parent.width
    }
}
