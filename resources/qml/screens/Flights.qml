pragma Singleton

import QtQuick

// Tells of a dish that has just been chosen, so that its picture can fly to the order.
QtObject {
    signal left(string picture, Item card)

    function leave(picture: string, card: Item) {
        left(picture, card);
    }
}
