import QtQuick
import Kiosk.Models
import parts
import theme

// One dish beside the order, at most.
UpsellRow {
    required property ReviewViewModel model

    actName: "takeSuggestion"
    action: Theme.small ? model.suggestedPrice : qsTr("Add %1").arg(model.suggestedPrice)
    ground: model.suggestedGround
    picture: model.suggestedPicture
    sentence: Theme.small ? "" : model.suggestedName
    title: Theme.small ? model.suggestedName : model.suggestion
    visible: model.suggestion !== ""
    onActed: model.takeSuggestion()
}
