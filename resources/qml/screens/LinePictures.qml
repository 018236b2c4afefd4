pragma ComponentBehavior: Bound

import QtQml
import QtQuick

// The rows of a model as the list of pictures that a bar shows: the last two, the newest last.
Instantiator {
    id: rows

    property int made: 0
    readonly property list<QtObject> thumbs: Array.from({
        length: made
    }, (_, n) => objectAt(n)).filter(row => row !== null).slice(-2)

    onObjectAdded: made = made + 1
    onObjectRemoved: made = made - 1

    delegate: QtObject {
        required property string picture
        required property string ground
    }
}
