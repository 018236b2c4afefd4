pragma Singleton

import QtQuick

// What is said when joining does not work: the fact, and the next step. Codes are those of the domain.
QtObject {
    id: sentences

    readonly property var facts: ({
            "email_invalid": qsTr("That email isn’t complete."),
            "name_invalid": qsTr("Both names are needed."),
            "phone_invalid": qsTr("That number isn’t complete."),
            "loyalty_refused": qsTr("That didn’t work."),
            "loyalty_credentials": qsTr("Joining isn’t working right now."),
            "too_many_tries": qsTr("Let’s leave it there.")
        })
    readonly property var steps: ({
            "email_invalid": qsTr("Check it letter by letter."),
            "name_invalid": qsTr("Check your first and last name."),
            "phone_invalid": qsTr("Check it, or clear it and go on without."),
            "loyalty_refused": qsTr("Check what you typed, or join in our app."),
            "loyalty_credentials": qsTr("You can join in our app any time."),
            "too_many_tries": qsTr("You can join in our app any time.")
        })

    function fact(code: string): string {
        return code === "" ? "" : facts[code] ?? qsTr("We can’t sign you up right now.");
    }

    function step(code: string): string {
        return code === "" ? "" : steps[code] ?? qsTr("Nothing you typed is lost. Try again in a moment.");
    }

    // At sign-in joining at the end is promised only where it is offered.
    function signInStep(code: string, mayJoin: bool): string {
        return code === "unknown_member" && !mayJoin ? qsTr("Your order is fine without it.") : Sentences.signInStep(code);
    }
}
