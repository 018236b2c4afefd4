pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Models

// The sheets that ask for a few letters or figures: where the food goes, who joins, which order is gone on with.
Item {
    id: places

    required property FrameViewModel frame
    required property HandoverViewModel handover
    required property JoinViewModel join
    required property ResumeViewModel resume

    anchors.fill: parent
    z: 2

    SheetPlace {
        shown: places.frame.sheet === "handover"
        sourceComponent: HandoverScreen {
            model: places.handover
        }
    }
    SheetPlace {
        shown: places.frame.sheet === "join"
        turn: places.frame.screen === "done" ? 1 : 0
        sourceComponent: JoinScreen {
            model: places.join
        }
    }
    SheetPlace {
        shown: places.frame.sheet === "resume"
        sourceComponent: ResumeScreen {
            model: places.resume
        }
    }
}
