pragma Singleton

import QtQuick

// Two fingers never press two things that move money: the first finger down holds the guard until it lifts.
QtObject {
    property Item holder: null

    function take(who: Item) {
        holder = holder ?? who;
    }

    function free(who: Item) {
        holder = holder === who ? null : holder;
    }
}
