pragma ComponentBehavior: Bound

import QtQuick
import theme

// Ten figures, Clear and delete.
Grid {
    id: pad

    property real keyHeight: Theme.low ? Theme.px(96) : Theme.size.keyHeight
    readonly property real keyWidth: (width - 2 * spacing) / 3
    readonly property list<string> keys: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "clear", "0", "erase"]

    signal typed(string key)
    signal cleared
    signal erased

    function press(key: string) {
        if (key === "clear")
            return cleared();
        return key === "erase" ? erased() : typed(key);
    }

    columns: 3
    spacing: Theme.size.keyGap
    layoutDirection: Qt.LeftToRight
    LayoutMirroring.enabled: false

    Repeater {
        model: pad.keys
        Key {
            required property string modelData

            objectName: "key-" + modelData
            width: pad.keyWidth
            height: pad.keyHeight
            soft: modelData === "clear" || modelData === "erase"
            spare: modelData === "clear" ? "close" : ""
            symbol: modelData === "erase" ? "erase" : ""
            text: modelData === "clear" ? qsTr("Clear") : modelData === "erase" ? qsTr("Delete") : modelData
            onTapped: pad.press(modelData)
        }
    }
}
