pragma ComponentBehavior: Bound

import QtQuick
import theme

// The letters, a space, Clear and delete. What is typed in small letters without accents finds everything.
// With a `script` there are its letters too: "arabic", or the `signs` that lead on.
Column {
    id: board

    property real keyHeight: Math.max(Theme.size.touchOther, Theme.low ? Theme.px(84) : Theme.pick(108, 88))
    property string script: ""
    property string signs: ""
    property bool latin: false
    // As on a keyboard; in the order of the alphabet, from the right, where that would be too narrow for a finger.
    readonly property string arabic: Theme.small ? "خحجثتباصشسزرذدقفغعظطضيوهنملك" : "ضصثقفغعهخحجشسيبلاتنمكطذدزروظ"
    readonly property string own: (script === "arabic" ? arabic : signs).padEnd(28)
    readonly property string alphabet: Theme.small ? "abcdefghijklmnopqrstuvwxyz" : "qwertyuiopasdfghjklzxcvbnm"
    readonly property var rows: script !== "" && !latin ? owned : spelt
    readonly property var owned: Theme.small ? [...cut(own, 7), last] : framed(cut(own, 11), ["clear", "other"], ["erase", "space"])
    readonly property var spelt: Theme.small ? narrow : [cut(alphabet, 10)[0], [...cut(alphabet.slice(10), 9)[0], "erase"], [...first, ...alphabet.slice(19), "space"]]
    readonly property var narrow: script !== "" ? [...cut(alphabet, 7), last] : framed(cut(alphabet, 7), [], ["space", "erase"])
    readonly property var first: script !== "" ? ["clear", "other"] : ["clear"]
    readonly property var last: ["clear", "other", "space", "erase"]
    readonly property var broad: !Theme.small ? ["clear", "other", "space"] : script !== "" ? last : []
    // Ten in a row are too narrow for a finger on a small panel: seven.
    readonly property int columns: Theme.small ? 7 : rows === owned ? 11 : 10
    readonly property real keyWidth: (width - (columns - 1) * spacing) / columns

    signal typed(string key)
    signal cleared
    signal erased

    function cut(letters: string, length: int): var {
        return Array.from({
            length: Math.ceil(letters.length / length)
        }, (_, row) => [...letters.slice(row * length, (row + 1) * length)]);
    }

    function framed(lines: var, before: var, after: var): var {
        return [...lines.slice(0, -1), [...before, ...lines[lines.length - 1], ...after]];
    }

    function press(key: string) {
        if (key === "other")
            latin = !latin;
        else
            key === "clear" ? cleared() : key === "erase" ? erased() : typed(key === "space" ? " " : key);
    }

    spacing: Theme.gap(12)
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Repeater {
        model: board.rows.length

        Row {
            id: line

            required property int index
            readonly property var keys: board.rows[index] ?? []
            readonly property int wider: keys.filter(key => board.broad.includes(key)).length
            // What the single keys leave is shared.
            readonly property real widest: (board.width - (keys.length - wider) * board.keyWidth - (keys.length - 1) * spacing) / Math.max(1, wider)

            spacing: board.spacing

            Repeater {
                // Keys stay where they are while what stands on them changes.
                model: line.keys.length

                Key {
                    required property int index
                    readonly property string code: line.keys[index] ?? ""
                    readonly property bool named: board.broad.includes("erase")
                    readonly property var words: ({
                            "clear": qsTr("Clear"),
                            "other": !board.latin ? "abc" : board.script === "arabic" ? "أبت" : "字",
                            "space": Theme.small && !named ? "" : qsTr("Space"),
                            "erase": ""
                        })
                    readonly property var told: ({
                            "erase": qsTr("Delete"),
                            "other": board.latin ? qsTr("Your letters") : qsTr("Latin letters"),
                            "space": qsTr("Space")
                        })

                    enabled: code !== " "
                    height: board.keyHeight
                    labelPx: soft ? 28 : 44
                    objectName: "key-" + code
                    opacity: enabled ? 1 : 0
                    soft: code.length > 1
                    spare: ({ "clear": "close", "space": "minus" })[code] ?? ""
                    spoken: told[code] ?? text
                    symbol: code === "erase" ? "erase" : code === "space" && Theme.small && !named ? "minus" : ""
                    text: words[code] ?? code
                    width: board.broad.includes(code) ? line.widest : board.keyWidth
                    onTapped: board.press(code)
                }
            }
        }
    }
}
