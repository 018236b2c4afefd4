pragma ComponentBehavior: Bound

import QtQuick
import theme

// Letters of a name, with those that Spanish, French and German names have. A word begins with a capital;
// the arrow turns the next letter the other way.
Column {
    id: board

    property real keyHeight: Math.max(Theme.size.touchOther, Theme.low ? Theme.px(72) : Theme.pick(100, 88))
    // True where a word begins: the next letter is a capital.
    property bool startsWord: true
    property bool turned: false
    readonly property bool capital: startsWord !== turned
    readonly property list<string> wide: ["qwertyuiop", "asdfghjklñ", "zxcvbnm'-.", "áéíóúüçèöä"]
    // In the order of the alphabet where ten in a row are too narrow for a finger.
    readonly property list<string> narrow: ["abcdefg", "hijklmn", "ñopqrst", "uvwxyz'", "áéíóúü-"]
    readonly property int columns: Theme.small ? 7 : 10
    readonly property real keyWidth: (width - (columns - 1) * spacing) / columns
    readonly property real softWidth: Theme.small ? keyWidth : (width - spaceKey.width - 3 * spacing) / 3
    // On a small panel words get what pictures leave.
    readonly property real wordWidth: Theme.small ? (width - 2 * keyWidth - 3 * spacing) / 2 : softWidth

    signal typed(string key)
    signal cleared
    signal erased

    function press(letter: string) {
        turned = false;
        typed(letter);
    }

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

                    height: board.keyHeight
                    labelPx: 40
                    objectName: "key-" + modelData
                    spoken: modelData
                    text: board.capital ? modelData.toLocaleUpperCase() : modelData
                    width: board.keyWidth
                    onTapped: board.press(text)
                }
            }
        }
    }
    Row {
        spacing: board.spacing

        Key {
            height: board.keyHeight
            labelPx: Theme.small ? 26 : 30
            objectName: "key-clear"
            soft: true
            spare: "close"
            text: qsTr("Clear")
            width: board.wordWidth
            onTapped: board.cleared()
        }
        Key {
            height: board.keyHeight
            objectName: "key-shift"
            soft: !board.turned
            spoken: qsTr("Capital letter")
            symbol: "up"
            width: board.softWidth
            onTapped: board.turned = !board.turned
        }
        Key {
            id: spaceKey

            height: board.keyHeight
            labelPx: Theme.small ? 26 : 30
            objectName: "key-space"
            spare: "minus"
            text: qsTr("Space")
            width: Theme.small ? board.wordWidth : board.keyWidth * 4 + board.spacing * 3
            onTapped: board.typed(" ")
        }
        Key {
            height: board.keyHeight
            objectName: "key-erase"
            soft: true
            symbol: "erase"
            text: qsTr("Delete")
            width: board.softWidth
            onTapped: board.erased()
        }
    }
}
