pragma ComponentBehavior: Bound

import QtQuick
import theme

// The letters, a space, Clear and delete. What is typed in small letters without accents finds everything.
Column {
    id: board

    property real keyHeight: Math.max(Theme.size.touchOther, Theme.low ? Theme.px(84) : Theme.pick(108, 88))
    readonly property var wide: [["q", "w", "e", "r", "t", "y", "u", "i", "o", "p"], ["a", "s", "d", "f", "g", "h", "j", "k", "l", "erase"], ["clear", "z", "x", "c", "v", "b", "n", "m", "space"]]
    // Ten in a row are too narrow for a finger on a small panel: seven, in the order of the alphabet.
    readonly property var narrow: [["a", "b", "c", "d", "e", "f", "g"], ["h", "i", "j", "k", "l", "m", "n"], ["o", "p", "q", "r", "s", "t", "u"], ["v", "w", "x", "y", "z", "space", "erase"]]
    readonly property int columns: Theme.small ? 7 : 10
    readonly property real keyWidth: (width - (columns - 1) * spacing) / columns

    signal typed(string key)
    signal cleared
    signal erased

    function press(key: string) {
        if (key === "clear")
            return cleared();
        return key === "erase" ? erased() : typed(key === "space" ? " " : key);
    }

    spacing: Theme.gap(12)
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Repeater {
        model: Theme.small ? board.narrow : board.wide

        Row {
            id: line

            required property var modelData
            // Seven letters and two wider keys fill the last row.
            readonly property real widest: (board.width - 7 * board.keyWidth - 8 * spacing) / 2

            spacing: board.spacing

            Repeater {
                model: line.modelData

                Key {
                    required property string modelData
                    readonly property bool wider: !Theme.small && ["clear", "space"].includes(modelData)
                    readonly property var words: ({
                            "clear": qsTr("Clear"),
                            "space": Theme.small ? "" : qsTr("Space"),
                            "erase": ""
                        })

                    height: board.keyHeight
                    labelPx: soft ? 28 : 44
                    objectName: "key-" + modelData
                    soft: modelData.length > 1
                    spoken: modelData === "erase" ? qsTr("Delete") : modelData === "space" ? qsTr("Space") : text
                    symbol: modelData === "erase" ? "erase" : modelData === "space" && Theme.small ? "minus" : ""
                    text: words[modelData] ?? modelData
                    width: wider ? line.widest : board.keyWidth
                    onTapped: board.press(modelData)
                }
            }
        }
    }
}
