pragma Singleton

import QtQuick

// What is said when something goes wrong: the fact, and the next step. Codes are those of the domain.
QtObject {
    id: sentences

    readonly property var facts: ({
            "unknown_member": qsTr("We can’t find that account."),
            "code_unsupported": qsTr("That code isn’t one of ours."),
            "too_many_tries": qsTr("Let’s leave it there."),
            "loyalty_slow": qsTr("Still looking for your rewards."),
            "loyalty_down": qsTr("Rewards are not answering."),
            "loyalty_refused": qsTr("Rewards said no to this one."),
            "loyalty_credentials": qsTr("Sign-in isn’t working right now."),
            "reward_not_fitting": qsTr("This reward doesn’t fit this order, so we took it off."),
            "reward_gone": qsTr("That reward is used or has run out."),
            "sold_out": qsTr("%1 just sold out."),
            "option_missing": qsTr("One thing is still to choose."),
            "declined": qsTr("Your bank said no."),
            "declined_pin": qsTr("The PIN didn’t match."),
            "declined_card": qsTr("That card couldn’t be read."),
            "cancelled": qsTr("Payment stopped."),
            "terminal_away": qsTr("The card reader isn’t answering."),
            "terminal_busy": qsTr("The card reader is busy."),
            "payment_unknown": qsTr("Please don’t pay again."),
            "payment_owed": qsTr("We could not give your money back yet."),
            "points_later": qsTr("Rewards are not answering now."),
            "restarted": qsTr("We had to start again. Your card was not charged."),
            "printer_out": qsTr("The printer is out."),
            "kitchen_silent": qsTr("You’ve paid. We’re bringing it to the kitchen by hand."),
            "scanner_away": qsTr("The scanner isn’t working."),
            "store_failed": qsTr("It can’t take orders right now."),
            "menu_broken": qsTr("It can’t read the menu right now.")
        })
    readonly property var steps: ({
            "unknown_member": qsTr("Order as usual and join at the end."),
            "code_unsupported": qsTr("Try your phone number."),
            "too_many_tries": qsTr("You can scan our app any time."),
            "loyalty_slow": qsTr("Carry on, we’ll add them."),
            "loyalty_down": qsTr("Order as usual, your points follow later."),
            "loyalty_refused": qsTr("Your order stays as it is."),
            "loyalty_credentials": qsTr("Your order is fine without it."),
            "reward_not_fitting": qsTr("It stays yours."),
            "reward_gone": qsTr("Your order stays as it is."),
            "declined": qsTr("Nothing was charged."),
            "declined_pin": qsTr("Nothing was charged."),
            "declined_card": qsTr("Nothing was charged."),
            "cancelled": qsTr("Nothing was charged."),
            "terminal_away": qsTr("You can pay at the counter."),
            "terminal_busy": qsTr("Try again in a moment."),
            "payment_unknown": qsTr("Someone is on the way to you."),
            "payment_owed": qsTr("Someone is on the way to you."),
            "points_later": qsTr("Your points for this order follow later."),
            "restarted": qsTr("Please order again."),
            "printer_out": qsTr("Your number is all you need."),
            "kitchen_silent": qsTr("Your number stays the same."),
            "scanner_away": qsTr("Use your phone number or email.")
        })
    readonly property var pauses: ({
            "terminal_away": qsTr("Its card reader isn’t answering right now."),
            "kitchen_silent": qsTr("It can’t reach the kitchen right now."),
            "store_failed": qsTr("It can’t write orders down right now."),
            "store_damaged": qsTr("Its order book needs mending."),
            "disk_full": qsTr("It has no room left for new orders."),
            "paid_unwritten": qsTr("It can’t write orders down right now."),
            "clock_wrong": qsTr("Its clock is wrong, so it can’t take payments."),
            "safe_mode": qsTr("It had some trouble and is taking a short rest."),
            "payment_unknown": qsTr("It is still finding out about a payment."),
            "starting": qsTr("It will be ready in a moment."),
            "staff_busy": qsTr("Our kitchen has a lot to do right now."),
            "staff_kitchen": qsTr("Our kitchen is resting right now."),
            "staff_cleaning": qsTr("We are cleaning it."),
            "staff_broken": qsTr("We are mending it.")
        })
    readonly property var signingIn: ({
            "phone": qsTr("We can’t find that number."),
            "email": qsTr("We can’t find that email."),
            "loyalty_down": qsTr("Sign-in isn’t working right now.")
        })

    // Why a kiosk rests, when it is back, and what to do meanwhile. What staff paused comes back when they say.
    function pause(code: string, cause: string, resumes: string): string {
        const why = code === "paused" ? pauses["staff_" + cause] ?? "" : paused(code);
        const back = resumes !== "" ? qsTr("It is back at %1.").arg(resumes) : code === "paused" ? "" : qsTr("It comes back by itself.");
        const instead = cause === "kitchen" ? qsTr("Ask at the counter what there is.") : qsTr("Same food and same prices at the counter.");
        return [why, back, instead].filter(part => part !== "").join(" ");
    }

    // Why nothing can be sold now.
    function paused(code: string): string {
        return pauses[code] ?? fact(code, "");
    }

    function fact(code: string, subject: string): string {
        return (facts[code] ?? "").replace("%1", subject);
    }

    function step(code: string): string {
        return steps[code] ?? "";
    }

    // The same, said on the sign-in sheet: before anyone is known.
    function signInFact(code: string, by: string): string {
        return signingIn[code === "unknown_member" ? by : code] ?? fact(code, "");
    }

    function signInStep(code: string): string {
        return step(code === "loyalty_down" ? "loyalty_credentials" : code);
    }

    function dining(code: string): string {
        return code === "eat_in" ? qsTr("Eat in") : qsTr("Take away");
    }

    readonly property var letters: ({
            "vegetarian": qsTr("V", "the letter that marks vegetarian dishes"),
            "vegan": qsTr("VG", "the letters that mark vegan dishes"),
            "without_gluten": qsTr("GF", "the letters that mark dishes without gluten")
        })
    readonly property var diets: ({
            "vegetarian": qsTr("Vegetarian"),
            "vegan": qsTr("Vegan"),
            "without_gluten": qsTr("Without gluten")
        })

    readonly property var notOf: ({
            "vegetarian": qsTr("Not vegetarian"),
            "vegan": qsTr("Not vegan"),
            "without_gluten": qsTr("Has gluten")
        })

    // Codes that come with a space between.
    function codes(all: string): var {
        return all.split(" ").filter(code => code !== "");
    }

    // The letters that stand on a card, of codes with a space between.
    function marks(codes: string): var {
        return codes.split(" ").filter(code => code in letters).map(code => letters[code]);
    }

    function diet(code: string): string {
        return diets[code] ?? code;
    }

    function items(count: int): string {
        return qsTr("%n item(s)", "", count);
    }

    readonly property var sums: ({
            "discount": qsTr("Reward"),
            "tax": qsTr("Tax"),
            "tip": qsTr("Tip")
        })

    function sum(kind: string, label: string): string {
        return label || (sums[kind] ?? qsTr("Subtotal"));
    }

    // How many may be chosen in a group: one sentence, numbers as words where they are small.
    function number(count: int): string {
        return [qsTr("none"), qsTr("one"), qsTr("two"), qsTr("three"), qsTr("four"), qsTr("five"), qsTr("six")][count] ?? String(count);
    }

    function choose(minimum: int, maximum: int): string {
        if (minimum === 0)
            return maximum === 1 ? qsTr("If you like") : qsTr("Up to %1").arg(number(maximum));
        return minimum === maximum ? qsTr("Choose %1").arg(number(minimum)) : qsTr("Choose %1 to %2").arg(number(minimum)).arg(number(maximum));
    }

    function free(count: int): string {
        return count === 0 ? "" : count === 1 ? qsTr("one is free") : qsTr("%1 are free").arg(number(count));
    }

    // Why an option is not for this guest.
    function unfit(allergens: string, diet: string): string {
        return allergens ? qsTr("Contains %1").arg(allergens) : notOf[diet] ?? "";
    }

    function dishes(count: int): string {
        return qsTr("Show %n dish(es)", "", count);
    }

    function seconds(count: int): string {
        return qsTr("%n second(s)", "", count);
    }

    // Where an order waits; its figures come in the place of the mark that is left.
    function where(minutes: int, alone: bool): string {
        return alone ? qsTr("Kept %n minute(s) under %1, without your account.", "", minutes) : qsTr("Then it waits %n minute(s) under %1.", "", minutes);
    }

    function rewards(count: int): string {
        return qsTr("%n reward(s)", "", count);
    }
}
