pragma ComponentBehavior: Bound

import QtQuick
import theme

// Letters of a name: those of the guest's language, accents too; who reads Arabic has its letters and the Latin ones.
// A word begins with a capital; the arrow turns the next letter the other way. Where not all fit, a key turns the
// next letter into one with an accent.
Column {
    id: board

    property real keyHeight: Math.max(Theme.size.touchOther, Theme.low ? Theme.px(72) : Theme.pick(100, 88))
    // True where a word begins: the next letter is a capital.
    property bool startsWord: true
    property bool turned: false
    property bool latin: false
    property bool accented: false
    readonly property bool capital: startsWord !== turned
    readonly property bool choosable: Theme.language === "ar"
    readonly property bool arabic: choosable && !latin
    readonly property var marked: ({
            "de": ["ß", "äöüéèáàçñø", "äöüßéèç"],
            "fr": ["ç", "éèêëàâîïôû", "éèêëçïô"]
        })[Theme.language] ?? ["ñ", "áéíóúüçèöä", "áéíóúüñ"]
    readonly property list<string> arabicRows: Theme.small ? ["خحجثتبا", "صشسزرذد", "قفغعظطض", "يوهنملك", "ئىةآإأء"] : ["ضصثقفغعهخح", "شسيبلاتنمك", "جدذطظزروةى", "ءأإآئؤپچگڤ"]
    // In the order of the alphabet where ten in a row are too narrow for a finger.
    readonly property list<string> latinRows: Theme.small ? ["abcdefg", "hijklmn", "opqrstu", "vwxyz'-", marked[2]] : ["qwertyuiop", "asdfghjkl" + marked[0], "zxcvbnm'-.", marked[1]]
    // As many rows as the others, so that nothing moves.
    readonly property list<string> accents: ["àáâãäåą", "æçćèéêë", "ęìíîïłñ", "òóôõöøœ", "śšßùúûü"]
    // On their key: two that have no place in the row of the language.
    readonly property string promise: ({
            "de": "ñå",
            "fr": "äñ"
        })[Theme.language] ?? "äç"
    readonly property list<string> rows: arabic ? arabicRows : Theme.small && accented ? accents : latinRows
    readonly property list<string> shifts: [...arabic ? [] : ["shift"], ...Theme.small && !arabic ? ["accents"] : [], ...choosable ? ["other"] : []]
    readonly property list<string> last: ["clear", ...shifts, "space", "erase"]
    readonly property list<string> broad: ["clear", "accents", "other", "space"]
    readonly property int singles: last.filter(key => !broad.includes(key)).length
    readonly property int lines: rows.length + 1
    readonly property int columns: Theme.small ? 7 : 10
    readonly property real keyWidth: (width - (columns - 1) * spacing) / columns
    readonly property real spaceWidth: keyWidth * 4 + spacing * 3
    // What the others leave is shared. On a small panel words get what pictures leave.
    readonly property real softWidth: Theme.small ? keyWidth : (width - spaceWidth - (last.length - 1) * spacing) / (last.length - 1)
    readonly property real wordWidth: (width - singles * keyWidth - (last.length - 1) * spacing) / (last.length - singles)

    signal typed(string key)
    signal cleared
    signal erased

    function written(letter: string): string {
        return capital && letter !== "ß" ? letter.toLocaleUpperCase() : letter;
    }

    function press(letter: string) {
        turned = false;
        accented = false;
        typed(letter);
    }

    function pressLast(key: string) {
        if (shifts.includes(key))
            key === "shift" ? turned = !turned : key === "accents" ? accented = !accented : latin = !latin;
        else
            key === "clear" ? cleared() : key === "erase" ? erased() : typed(" ");
    }

    function lastWidth(key: string): real {
        return key === "space" && !Theme.small ? spaceWidth : Theme.small && broad.includes(key) ? wordWidth : softWidth;
    }

    spacing: Theme.gap(10)
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Repeater {
        model: board.rows.length

        Row {
            id: line

            required property int index
            readonly property string letters: board.rows[index] ?? ""

            spacing: board.spacing

            Repeater {
                // Keys stay where they are while what stands on them changes.
                model: board.columns

                Key {
                    required property int index
                    readonly property string letter: line.letters[index] ?? ""

                    height: board.keyHeight
                    labelPx: 40
                    objectName: "key-" + letter
                    spoken: letter
                    text: board.written(letter)
                    width: board.keyWidth
                    onTapped: board.press(text)
                }
            }
        }
    }
    Row {
        spacing: board.spacing

        Repeater {
            model: board.last

            Key {
                required property string modelData
                readonly property var words: ({
                        "accents": board.accented ? "abc" : board.promise,
                        "clear": qsTr("Clear"),
                        "other": board.latin ? "أبت" : "abc",
                        "space": qsTr("Space")
                    })
                readonly property var told: ({
                        "accents": board.accented ? qsTr("Letters without accents") : qsTr("Letters with accents"),
                        "erase": qsTr("Delete"),
                        "other": board.latin ? qsTr("Your letters") : qsTr("Latin letters"),
                        "shift": qsTr("Capital letter")
                    })

                height: board.keyHeight
                labelPx: Theme.small ? 26 : 30
                objectName: "key-" + modelData
                soft: modelData !== "space" && !(modelData === "shift" && board.turned) && !(modelData === "accents" && board.accented)
                spare: ({ "clear": "close", "space": "minus" })[modelData] ?? ""
                spoken: told[modelData] ?? text
                symbol: ({ "erase": "erase", "shift": "up" })[modelData] ?? ""
                text: words[modelData] ?? ""
                width: board.lastWidth(modelData)
                onTapped: board.pressLast(modelData)
            }
        }
    }
}
