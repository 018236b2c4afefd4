import QtQuick

// A sentence that says less where it does not fit: whole phrases go, the last ones first. Nothing is cut.
Words {
    id: words

    property string sentence: ""
    // How many lines there are for it.
    property int room: 3
    readonly property var phrases: sentence.replace(/[.]$/, "").split(/,\s*/)
    property int kept: 0

    function fit() {
        kept = phrases.length;
        while (kept > 0 && lineCount > room)
            kept = kept - 1;
    }

    text: kept === phrases.length ? sentence : phrases.slice(0, kept).join(", ")
    wrapMode: Text.Wrap

    Component.onCompleted: fit()
    onPhrasesChanged: fit()
    onRoomChanged: fit()
    onSizeChanged: fit()
    onWidthChanged: fit()
}
