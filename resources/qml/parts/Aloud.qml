pragma Singleton

import QtQuick

// What happens where nobody's finger is goes to who listens: a notice that comes up, a price that has changed.
QtObject {
    signal told(string words)

    function tell(words: string) {
        if (words !== "")
            told(words);
    }
}
