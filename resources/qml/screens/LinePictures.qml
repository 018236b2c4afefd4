pragma ComponentBehavior: Bound

import QtQml
import QtQuick

// The rows of a model as the list of pictures that a bar shows: the last two, the newest last.
Instantiator {
    id: rows

    readonly property list<QtObject> all: Array.from({
        length: count
    }, (_, n) => objectAt(n))
    readonly property list<QtObject> thumbs: all.filter(row => row !== null).slice(-2)

    delegate: QtObject {
        required property string picture
        required property string ground
    }
}
