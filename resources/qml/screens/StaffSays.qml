pragma Singleton

import QtQuick

// The staff's sentences: at the door, questions, what an act does and what came of it.
QtObject {
    id: said

    readonly property var cards: ({
            "kitchen_silent": qsTr("%1 is paid, the kitchen has not answered"),
            "payment_found": qsTr("%1 was paid after all. Make it, or give the money back"),
            "payment_owed": qsTr("%1: the card reader would not give the money back"),
            "payment_unknown": qsTr("%1: nobody knows yet whether it is paid"),
            "giving_back": qsTr("%1: the money is on its way back"),
            "refunding": qsTr("%1: the refund is not confirmed yet"),
            "wrong_amount": qsTr("%1: the card reader took a wrong amount. The money is on its way back"),
            "charged_late": qsTr("%1: the card was charged after a no. The money is on its way back"),
            "pausing": qsTr("Guests are sent to the counter until you open again"),
            "pausing_until": qsTr("Guests are sent to the counter until %1")
        })
    readonly property var effects: ({
            "money_to_card": qsTr("%1 goes back to the card."),
            "money_at_counter": qsTr("Give %1 back at the counter."),
            "nothing_was_taken": qsTr("No money was taken."),
            "reward_back": qsTr("The reward comes back: %1."),
            "points_stay_spent": qsTr("Points that were spent do not return."),
            "points_taken_later": qsTr("Points earned are taken back later."),
            "no_points": qsTr("No points hang on it."),
            "tell_the_kitchen": qsTr("Tell the kitchen to stop."),
            "show_the_code": qsTr("The guest must show the code again: hold it up after the refund.")
        })
    readonly property var doors: ({
            "wrong": qsTr("That PIN isn’t right."),
            "nobody": qsTr("Nobody has a PIN yet. Set one with: kiosk staff add"),
            "store_failed": qsTr("PINs can’t be checked: nothing can be written down."),
            "not_you": qsTr("A manager other than you must approve this.")
        })
    readonly property var questions: ({
            "reason": qsTr("Why?"),
            "pause_reason": qsTr("Why the pause?"),
            "resume": qsTr("For how long?"),
            "until": qsTr("Off the menu for how long?"),
            "pin": qsTr("A manager’s PIN"),
            "last4": qsTr("The card’s last four figures"),
            "phone": qsTr("The guest’s phone number"),
            "email": qsTr("The guest’s email"),
            "find": qsTr("Number, time or last four"),
            "dish": qsTr("Dish or option")
        })
    readonly property var outcomes: ({
            "refunded": qsTr("%1 is refunded."),
            "refunded_unprinted": qsTr("%1 is refunded. The slip could not be printed."),
            "voided": qsTr("%1 is voided."),
            "given_back": qsTr("The money of %1 is given back."),
            "settled": qsTr("%1 is settled."),
            "sent_again": qsTr("The kitchen has %1."),
            "kitchen_silent_still": qsTr("The kitchen still does not answer."),
            "handed_over": qsTr("%1 is handed over."),
            "paid": qsTr("%1 is paid. The kitchen has it."),
            "reprinted": qsTr("A copy of %1 is printed."),
            "retrying": qsTr("It is being sent now."),
            "identified": qsTr("Thanx will be told whose it was."),
            "sold_out": qsTr("%1 is off the menu."),
            "back": qsTr("%1 is back."),
            "paused": qsTr("The kiosk pauses."),
            "resumed": qsTr("The kiosk is open again."),
            "given": qsTr("The guest has it: %1."),
            "underway": qsTr("Thanx is still giving it: %1."),
            "no_member": qsTr("Nobody is a member by that name."),
            "refused": qsTr("Thanx refused it."),
            "unknown_member": qsTr("That can’t be a phone number or an email."),
            "day_printed": qsTr("The day is printed."),
            "day_written": qsTr("Saved as %1."),
            "trial_printed": qsTr("A page is printed."),
            "terminal_answered": qsTr("The card reader answers."),
            "terminal_silent": qsTr("The card reader does not answer."),
            "sound_played": qsTr("The sound is played."),
            "touch_passed": qsTr("Every field was touched."),
            "checked": qsTr("Checked. Faults: %1."),
            "bundle_written": qsTr("Written for support: %1."),
            "no_bundle": qsTr("This kiosk writes no file for support."),
            "failed": qsTr("That did not work. The log says why.")
        })
    readonly property var troubles: ({
            "refund_refused": qsTr("The bank refused the refund. Nothing changed."),
            "refund_unknown": qsTr("The card reader has not confirmed it. It is asked again by itself."),
            "order_elsewhere": qsTr("The order has moved on. Look at it again."),
            "printer_out": qsTr("The printer does not print."),
            "store_failed": qsTr("Nothing can be written down now."),
            "loyalty_down": qsTr("Thanx does not answer now."),
            "loyalty_refused": qsTr("Thanx does not allow it here."),
            "loyalty_credentials": qsTr("Thanx does not allow it with these credentials.")
        })
    readonly property var closed: ({
            "paused": qsTr("Paused by staff"),
            "terminal_away": qsTr("Closed: card reader"),
            "kitchen_silent": qsTr("Closed: kitchen"),
            "store_failed": qsTr("Closed: disk"),
            "clock_wrong": qsTr("Closed: clock"),
            "safe_mode": qsTr("Closed: resting"),
            "payment_unknown": qsTr("Closed: a payment is open")
        })
    readonly property var empty: ({
            "no_orders": qsTr("No orders here."),
            "no_held": qsTr("Nobody waits to pay at the counter."),
            "nothing_to_undo": qsTr("Nothing here can be refunded or voided."),
            "no_reports": qsTr("Thanx has been told everything."),
            "nothing_found": qsTr("Nothing is called that."),
            "nothing_off": qsTr("Nothing is off the menu."),
            "sells": qsTr("The kiosk takes orders. A pause sends guests to the counter; whoever has begun may finish."),
            "no_gifts": qsTr("No reward can be given: there is no running campaign."),
            "adding_up": qsTr("Adding up …"),
            "wipe": qsTr("Wipe the glass while it does not listen to touches.")
        })

    function filled(sentence: string, subject: string): string {
        return sentence.replace("%1", subject);
    }
    function card(code: string, subject: string): string {
        return filled(cards[code] ?? code, subject);
    }
    function effect(code: string, subject: string): string {
        return filled(effects[code] ?? code, subject);
    }
    function door(code: string, waitS: int): string {
        return waitS > 0 || code === "locked" ? qsTr("Too many tries. Wait %1 s.").arg(Math.max(1, waitS)) : doors[code] ?? "";
    }
    function question(code: string, act: string): string {
        const about = StaffWords.acts[act] ?? "";
        return about === "" || code === "find" ? questions[code] ?? "" : qsTr("%1. %2").arg(about).arg(questions[code] ?? "");
    }
    function told(code: string, subject: string): string {
        return code === "" ? "" : filled(outcomes[code] ?? trouble(code), subject);
    }
    function trouble(code: string): string {
        return troubles[code] ?? outcomes.failed;
    }
    function stops(code: string): string {
        return closed[code] ?? qsTr("Closed");
    }
    function overlay(kind: string, leftS: int, echo: string): string {
        if (kind === "cleaning")
            return qsTr("Wipe now. Touch is back in %1 s.").arg(leftS);
        if (kind === "ruler")
            return qsTr("This bar is 100 mm long. If it is not, set the panel’s width.");
        return echo === "" ? qsTr("Nothing read yet.") : qsTr("Read a code of %1 characters.").arg(echo);
    }
}
