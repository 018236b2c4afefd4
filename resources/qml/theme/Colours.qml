import QtQuick

// One set of colours. The words of a colour say what it is for, never what it looks like.
QtObject {
    id: colours

    required property color paper
    required property color sunk
    required property color raised
    required property color ink
    required property color ink2
    required property color ink3
    required property color line
    required property color edge
    required property color accent
    required property color accentPress
    required property color overAccent
    required property color accentSoft
    required property color accentInk
    required property color rye
    required property color ryeSoft
    required property color ryeInk
    required property color danger
    required property color dangerPress
    required property color overDanger
    required property color dangerSoft
    required property color dangerInk
    required property color disabled
    required property color overDisabled
    required property color scrim
    required property color focusInner
    required property color focusOuter
    required property real scrimAlpha
    readonly property color veil: Qt.alpha(scrim, scrimAlpha)

    required property color apricot
    required property color sage
    required property color sky
    required property color butter
    required property color rose
    required property color mint
    required property color lilac

    // A merchant's colours in place of these.
    function wear(given: var) {
        Object.keys(given).forEach(name => colours[name] = given[name]);
    }

    // The tint of a category; a ground that nobody drew is the neutral one.
    function ground(name: string): color {
        return grounds[name] ?? sunk;
    }

    readonly property var grounds: ({
        "apricot": apricot,
        "sage": sage,
        "sky": sky,
        "butter": butter,
        "rose": rose,
        "mint": mint,
        "lilac": lilac,
    })
}
