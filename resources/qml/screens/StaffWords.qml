pragma Singleton

import QtQuick

// The staff's words for codes: pages, acts, chips, tags, labels and values.
QtObject {
    id: said

    readonly property var symbols: ({
            "orders": "list",
            "counter": "cash",
            "undo": "refund",
            "reports": "send",
            "menu": "none",
            "pause": "pause",
            "gifts": "gift",
            "cash_up": "chart",
            "devices": "plug",
            "cleaning": "drop",
            "check_up": "info"
        })
    readonly property var pages: ({
            "orders": qsTr("Orders"),
            "counter": qsTr("Counter"),
            "undo": qsTr("Refund, void"),
            "reports": qsTr("Reports"),
            "menu": qsTr("Sold out"),
            "pause": qsTr("Pause"),
            "gifts": qsTr("Make good"),
            "cash_up": qsTr("Day report"),
            "devices": qsTr("Devices"),
            "cleaning": qsTr("Cleaning"),
            "check_up": qsTr("Check-up")
        })
    readonly property var signs: ({
            "serve": "send",
            "retry": "send",
            "hand_over": "check",
            "refund": "refund",
            "give_back": "refund",
            "settle": "check",
            "release": "close",
            "take_cash": "cash",
            "take_card": "card",
            "reprint": "print",
            "print_day": "print",
            "give_phone": "phone",
            "give_email": "mail",
            "pause": "pause"
        })
    readonly property var acts: ({
            "serve": qsTr("Send again"),
            "hand_over": qsTr("Handed over"),
            "refund": qsTr("Refund"),
            "give_back": qsTr("Give it back"),
            "settle": qsTr("Given back by hand"),
            "release": qsTr("Void"),
            "take_cash": qsTr("Take cash"),
            "take_card": qsTr("Card at the till"),
            "reprint": qsTr("Reprint"),
            "retry": qsTr("Send now"),
            "sold_out": qsTr("Take off"),
            "back": qsTr("Back again"),
            "pause": qsTr("Pause this kiosk"),
            "resume": qsTr("Open again"),
            "give_phone": qsTr("By phone"),
            "give_email": qsTr("By email"),
            "print_day": qsTr("Print"),
            "write_day": qsTr("Save as CSV"),
            "scanner": qsTr("Watch"),
            "test_printer": qsTr("Print a page"),
            "test_terminal": qsTr("Ask it"),
            "touch": qsTr("Touch grid"),
            "test_sound": qsTr("Play"),
            "ruler": qsTr("Measure"),
            "cleaning": qsTr("Switch touch off for 30 s"),
            "check": qsTr("Check everything"),
            "bundle": qsTr("Write for support"),
            "find": qsTr("Number, time or last four")
        })
    readonly property var chips: ({
            "all": qsTr("All"),
            "needs_you": qsTr("Needs you"),
            "to_pay": qsTr("To pay"),
            "refunded": qsTr("Refunded"),
            "parked": qsTr("Set aside"),
            "waiting": qsTr("Waiting"),
            "dishes": qsTr("Dishes"),
            "options": qsTr("Options"),
            "off": qsTr("Off now"),
            "calls": qsTr("Calls"),
            "to_refund": qsTr("To refund"),
            "to_void": qsTr("To void"),
            "found": qsTr("Found")
        })
    readonly property var sections: ({
            "to_pay": qsTr("To pay at the counter"),
            "latest": qsTr("Latest"),
            "parked": qsTr("Set aside for you"),
            "waiting": qsTr("Sent by themselves"),
            "options": qsTr("Options"),
            "calls": qsTr("Calls for help"),
            "findings": qsTr("What was found"),
            "kiosk": qsTr("This kiosk")
        })
    readonly property var tags: ({
            "reward": qsTr("Reward"),
            "collected": qsTr("Collected"),
            "refunded": qsTr("Refunded"),
            "voided": qsTr("Voided"),
            "in_kitchen": qsTr("In kitchen"),
            "underway": qsTr("Under way"),
            "parked": qsTr("Set aside"),
            "waiting": qsTr("Waiting"),
            "sold_out": qsTr("Sold out"),
            "is_ready": qsTr("Ready"),
            "is_busy": qsTr("Busy"),
            "is_away": qsTr("Not answering"),
            "is_off": qsTr("Off"),
            "good": qsTr("Good"),
            "warning": qsTr("Look at it"),
            "fault": qsTr("Fault"),
            "not_tested": qsTr("Not tested"),
            "seen": qsTr("Seen"),
            "called_off": qsTr("Called off")
        })
    readonly property var choices: ({
            "wrong_order": qsTr("Wrong order"),
            "not_made": qsTr("Was not made"),
            "quality": qsTr("Not good enough"),
            "double": qsTr("Ordered twice"),
            "left": qsTr("The guest left"),
            "other": qsTr("Another reason"),
            "busy": qsTr("Too many orders"),
            "kitchen": qsTr("The kitchen is closed"),
            "cleaning": qsTr("Cleaning"),
            "broken": qsTr("Something is broken"),
            "minutes_15": qsTr("15 minutes"),
            "minutes_30": qsTr("30 minutes"),
            "hour": qsTr("1 hour"),
            "hours_2": qsTr("2 hours"),
            "today": qsTr("Until tomorrow"),
            "by_hand": qsTr("Until opened by hand"),
            "until_back": qsTr("Until it is back")
        })
    readonly property var values: StaffValues.values
    readonly property var tenders: ({
            "cash": qsTr("Cash"),
            "card": qsTr("Card"),
            "free": qsTr("Free")
        })

    function row(code: string): string {
        return StaffValues.labels[code] ?? tenders[code] ?? code;
    }
    // Among Arabic words all of the line is read from the right, and a name in it stays a name.
    function line(parts: list<string>): string {
        const said = parts.filter(part => part !== "").join(" · ");
        return /[\u0600-\u06ff]/.test(said) ? `\u200f${said.split(" · ").map(part => `\u2068${part}\u2069`).join(" · ")}` : said;
    }
    function fact(label: string, value: string): string {
        return label === "terminal" ? paid(value) : ["seen", "meaning", "remedy"].includes(label) ? StaffChecks.told(value) : value;
    }
    function paid(by: string): string {
        return by.replace(/^\w+/, name => tenders[name] ?? name);
    }
    function note(code: string): string {
        return StaffValues.notes[code] ?? "";
    }
    function waits(ageMin: int, leftMin: int): string {
        const age = ageMin < 0 ? "" : qsTr("waits %1 min").arg(ageMin);
        const left = leftMin < 0 ? "" : qsTr("%1 min left").arg(leftMin);
        return [age, left].filter(part => part !== "").join(" · ");
    }
    function carts(count: int): string {
        return count > 0 ? qsTr("In open orders: %1").arg(count) : "";
    }
    function device(name: string, condition: string): string {
        const called = StaffValues.labels["device_" + name] ?? name;
        return condition === "ready" ? called : qsTr("%1: %2").arg(called).arg(tags["is_" + condition] ?? condition);
    }
}
