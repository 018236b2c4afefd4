pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Models

// What the dock opens over any screen: what makes it easier, and the languages.
Item {
    id: places

    required property EasierViewModel easier
    required property FrameViewModel frame

    anchors.fill: parent
    z: 3

    SheetPlace {
        objectName: "easierPlace"
        shown: places.frame.dialog === "easier"
        sourceComponent: EasierScreen {
            model: places.easier
        }
    }
    SheetPlace {
        objectName: "languagesPlace"
        shown: places.frame.dialog === "languages"
        sourceComponent: LanguagesSheet {
            frame: places.frame
        }
    }
}
