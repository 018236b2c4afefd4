pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Models

// Paying: one of three faces. While the reader works there is no way out but its answer.
Item {
    id: screen

    required property PayViewModel model

    objectName: "PayScreen"

    Loader {
        anchors.fill: parent
        sourceComponent: screen.model.step === "declined" ? declined : screen.model.step === "unknown" ? unknown : card
    }
    Component {
        id: card

        PayCard {
            model: screen.model
        }
    }
    Component {
        id: declined

        PayDeclined {
            model: screen.model
        }
    }
    Component {
        id: unknown

        PayUnknown {
            model: screen.model
        }
    }
}
