import QtQuick
import parts

// A row of the one reward that is best now, or on.
OfferStrip {
    id: best

    required property string offerId
    required property string label
    required property string status
    required property string saving
    required picture

    signal used(string offerId)
    signal removed

    action: OfferSentences.action({ status, replacesAnother: false })
    asking: status === "asking"
    on: status === "on"
    // With the order the sums tell what it saves.
    reason: on && tinted ? OfferSentences.on({ saving: "" }) : OfferSentences.reason({ status, saving })
    title: label
    onActed: on ? removed() : used(offerId)
}
