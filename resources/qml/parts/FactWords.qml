pragma ComponentBehavior: Bound

import QtQuick
import theme

// A sentence with one strong part, set word by word so that both parts share lines without markup.
Flow {
    id: sentence

    property string before: ""
    property string fact: ""
    property string after: ""
    property string step: "body"
    property real px: 28
    property real leading: 0
    property int heft: 500
    property int factHeft: 600
    property color colour: Theme.colour.ink2
    property color factColour: colour
    readonly property list<string> plainWords: split(before)
    readonly property list<string> strongWords: split(fact)
    readonly property list<string> lastWords: split(after)

    // With a limit it is only as wide as its words, so that it can be centred.
    property real limit: 0
    readonly property real natural: children.reduce((sum, piece) => sum + Math.ceil(piece.implicitWidth), 0)

    function split(text: string): list<string> {
        return text.length ? text.split(" ") : [];
    }

    width: limit > 0 ? Math.min(limit, natural) : undefined
    Accessible.role: Accessible.StaticText
    Accessible.name: [before, fact, after].filter(part => part.length).join(" ")

    component Piece: Words {
        required property string modelData
        // The space of Inter, which narrows as the weight grows.
        readonly property real gap: modelData ? (0.347 - 0.000165 * weight) * size : 0

        visible: modelData !== ""
        text: modelData
        width: Math.min(Math.ceil(implicitWidth), sentence.width)
        rightPadding: Theme.rightToLeft ? 0 : gap
        leftPadding: Theme.rightToLeft ? gap : 0
        wrapMode: Text.Wrap
        step: sentence.step
        px: sentence.px
        leading: sentence.leading
        heft: sentence.heft
        color: sentence.colour
        Accessible.ignored: true
    }

    Repeater {
        model: sentence.plainWords
        Piece {}
    }
    Repeater {
        model: sentence.strongWords
        Piece {
            heft: sentence.factHeft
            color: sentence.factColour
        }
    }
    Repeater {
        model: sentence.lastWords
        Piece {}
    }
}
