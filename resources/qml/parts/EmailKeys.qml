pragma ComponentBehavior: Bound

import QtQuick
import theme

// Only the keys an email address is made of, and four endings that most people have.
Column {
    id: board

    property list<string> endings: ["@gmail.com", "@yahoo.com", "@icloud.com", "@outlook.com"]
    property real keyHeight: Math.max(Theme.size.touchOther, Theme.low ? Theme.px(72) : Theme.pick(100, 88))
    readonly property list<string> wide: ["1234567890", "qwertyuiop", "asdfghjkl@", "zxcvbnm.-_"]
    // Ten in a row are too narrow for a finger on a small panel: seven, in the order of the alphabet.
    readonly property list<string> narrow: ["1234567", "890@.-_", "abcdefg", "hijklmn", "opqrstu", "vwxyz+⌫"]
    readonly property int perRow: Theme.small ? 2 : 4
    readonly property int columns: Theme.small ? 7 : 10
    readonly property real keyWidth: (width - (columns - 1) * spacing) / columns

    signal typed(string key)
    signal cleared
    signal erased

    spacing: Theme.gap(10)
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Repeater {
        model: Theme.small ? board.narrow : board.wide
        Row {
            id: line

            required property string modelData

            spacing: board.spacing

            Repeater {
                model: line.modelData.split("")
                Key {
                    required property string modelData

                    readonly property bool erases: modelData === "⌫"

                    objectName: erases ? "key-erase" : "key-" + modelData
                    width: board.keyWidth
                    height: board.keyHeight
                    labelPx: 40
                    soft: erases
                    symbol: erases ? "erase" : ""
                    text: erases ? qsTr("Delete") : modelData
                    onTapped: erases ? board.erased() : board.typed(modelData)
                }
            }
        }
    }
    Grid {
        columns: board.perRow
        spacing: board.spacing
        visible: board.endings.length > 0

        Repeater {
            model: board.endings
            Key {
                required property string modelData

                objectName: "key-" + modelData
                width: (board.width - (board.perRow - 1) * board.spacing) / board.perRow
                height: board.keyHeight
                soft: true
                labelPx: 28
                text: modelData
                onTapped: board.typed(modelData)
            }
        }
    }
    Row {
        spacing: board.spacing
        visible: !Theme.small

        Key {
            objectName: "key-clear"
            width: board.keyWidth * (board.columns - 2) / 2 + board.spacing * (board.columns - 4) / 2
            height: board.keyHeight
            soft: true
            text: qsTr("Clear")
            onTapped: board.cleared()
        }
        Key {
            objectName: "key-+"
            width: board.keyWidth * 2 + board.spacing
            height: board.keyHeight
            labelPx: 40
            text: "+"
            onTapped: board.typed("+")
        }
        Key {
            objectName: "key-erase"
            width: board.keyWidth * (board.columns - 2) / 2 + board.spacing * (board.columns - 4) / 2
            height: board.keyHeight
            soft: true
            symbol: "erase"
            text: qsTr("Delete")
            onTapped: board.erased()
        }
    }
}
