pragma ComponentBehavior: Bound

import QtQuick
import theme

// Only the keys an email address is made of, and four endings that most people have.
Column {
    id: board

    property list<string> endings: ["@gmail.com", "@yahoo.com", "@icloud.com", "@outlook.com"]
    property real keyHeight: Theme.reach ? Theme.px(72) : Theme.pick(100, 96)
    readonly property list<string> rows: ["1234567890", "qwertyuiop", "asdfghjkl@", "zxcvbnm.-_"]
    readonly property real keyWidth: (width - 9 * spacing) / 10

    signal typed(string key)
    signal cleared
    signal erased

    spacing: Theme.px(10)
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Repeater {
        model: board.rows
        Row {
            id: line

            required property string modelData

            spacing: board.spacing

            Repeater {
                model: line.modelData.split("")
                Key {
                    required property string modelData

                    objectName: "key-" + modelData
                    width: board.keyWidth
                    height: board.keyHeight
                    labelPx: 40
                    text: modelData
                    onTapped: board.typed(modelData)
                }
            }
        }
    }
    Row {
        spacing: board.spacing

        Repeater {
            model: board.endings
            Key {
                required property string modelData

                objectName: "key-" + modelData
                width: (board.width - 3 * board.spacing) / 4
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

        Key {
            objectName: "key-clear"
            width: (board.width - board.spacing) / 2
            height: board.keyHeight
            soft: true
            text: qsTr("Clear")
            onTapped: board.cleared()
        }
        Key {
            objectName: "key-erase"
            width: (board.width - board.spacing) / 2
            height: board.keyHeight
            soft: true
            symbol: "erase"
            text: qsTr("Delete")
            onTapped: board.erased()
        }
    }
}
