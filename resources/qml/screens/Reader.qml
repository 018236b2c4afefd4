import QtQuick
import Kiosk.Models
import parts

// Says what is new: where the guest is now, what just happened, what a key or a swipe has chosen.
Item {
    id: reader

    required property ReadingViewModel reading
    // What the place is about, what a toast says.
    required property string place
    required property string news
    readonly property Item chosen: Window.activeFocusItem
    readonly property bool on: reading.isOn
    readonly property string told: on && chosen && chosen.activeFocusOnTab ? sentence(chosen) : ""
    readonly property string volume: [qsTr("Volume %1 of %2.").arg(reading.volume).arg(reading.loudest), reading.volume === reading.loudest ? qsTr("That is the loudest.") : reading.volume === 1 ? qsTr("That is the quietest.") : ""].join(" ").trim()
    // How often it was turned: also at its ends it is said.
    readonly property int turns: reading.turns
    readonly property string typed: reading.typed > 0 ? qsTr("%n typed, hidden", "", reading.typed) : ""
    readonly property var roles: ({
            [Accessible.Switch]: qsTr("switch"),
            [Accessible.CheckBox]: qsTr("choice"),
            [Accessible.RadioButton]: qsTr("one of several"),
            [Accessible.PageTab]: qsTr("category"),
            [Accessible.StaticText]: ""
        })
    property list<string> waiting: []

    // Role and state in words.
    function condition(item: Item): string {
        const isOn = item.Accessible.checked ? qsTr("on") : qsTr("off");
        const chosen = item.Accessible.checked ? qsTr("chosen") : qsTr("not chosen");
        const role = item.Accessible.role;
        return role === Accessible.Switch ? isOn : role === Accessible.CheckBox || role === Accessible.RadioButton ? chosen : "";
    }

    function role(item: Item): string {
        return roles[item.Accessible.role] ?? qsTr("button");
    }

    function sentence(item: Item): string {
        return [item.Accessible.name, role(item), condition(item), item.Accessible.description].filter(part => part !== "").join(", ") + ".";
    }

    function tell(words: string) {
        if (on && words !== "")
            waiting = [...waiting, words];
        Qt.callLater(speak);
    }

    function arrive(words: string) {
        tell(words);
        arriving.restart();
    }

    // What comes up with a screen does not cut off what is said of it.
    function tellNews(words: string) {
        const first = arriving.running && waiting.length === 0 ? place : "";
        tell([first, words].filter(part => part !== "").join(" "));
    }

    // A key of a keyboard types without being looked for: which one it was is not said with it.
    function tellTyped() {
        if (typed !== "")
            waiting = [];
        tell(typed);
    }

    function speak() {
        if (waiting.length > 0)
            reading.say(waiting.join(" "));
        waiting = [];
    }

    Connections {
        target: Aloud

        function onTold(words: string) {
            reader.tellNews(words);
        }
    }
    Timer {
        id: arriving
    }

    visible: true
    onNewsChanged: tell(news)
    onOnChanged: tell(on ? [qsTr("Read aloud is on. Swipe right or left to move, tap twice to choose, swipe down to hear it again."), place].join(" ") : "")
    onPlaceChanged: arrive(place)
    onToldChanged: tell(told)
    onTurnsChanged: tell(turns > 0 ? volume : "")
    onTypedChanged: tellTyped()
}
