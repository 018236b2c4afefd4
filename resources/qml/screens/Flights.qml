pragma Singleton

import QtQuick

// Tells of a dish that has just been chosen, so that its picture can fly to the order, and when it is there.
QtObject {
    signal left(string picture, Item card)
    signal landed

    function leave(picture: string, card: Item) {
        left(picture, card);
    }
}
