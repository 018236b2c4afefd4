pragma Singleton

import QtQuick
import theme

// What a reward says of itself: what it saves, or the one reason why it can't be used and the way to mend that.
QtObject {
    id: sentences

    readonly property var reasons: ({
            "item_missing": qsTr("It goes with another dish."),
            "spend_more": qsTr("Spend %1 more to use this."),
            "points_short": qsTr("%1 %2 to go."),
            "other_time": qsTr("From %1 to %2."),
            "sold_out": qsTr("Its dish has sold out."),
            "elsewhere": qsTr("Not at this restaurant."),
            "expired": qsTr("It has run out."),
            "code_needed": qsTr("Hold up your code to use this.")
        })

    function reason(offer: var): string {
        if (offer.status === "not_now")
            return hindrance(offer);
        return offer.status === "asking" ? qsTr("Checking with your order") : offer.status === "on" ? on(offer) : usable(offer);
    }

    function on(offer: var): string {
        return offer.saving ? qsTr("On this order. You save %1.").arg(offer.saving) : qsTr("On this order.");
    }

    function usable(offer: var): string {
        const saving = offer.saving ? qsTr("You save %1.").arg(offer.saving) : "";
        const cost = offer.cost ? qsTr("For %1 %2.").arg(offer.cost).arg(offer.costWord) : "";
        const ends = offer.ends ? qsTr("Ends %1.").arg(offer.ends) : "";
        return [saving, cost, ends].filter(part => part !== "").join(" ");
    }

    function hindrance(offer: var): string {
        if (offer.hindrance === "item_missing" && offer.mendingName)
            return qsTr("Add %1 to use this.").arg(offer.mendingName);
        if (offer.hindrance === "elsewhere" && offer.place)
            return elsewhere(Theme.apart(offer.place), Theme.apart(offer.secondPlace), offer.morePlaces);
        return (reasons[offer.hindrance] ?? qsTr("Not right now.")).replace("%1", offer.lacking).replace("%2", offer.lackingWord);
    }

    // Where it can be used, by the merchant's own names.
    function elsewhere(place: string, second: string, more: int): string {
        if (more === 0)
            return second ? qsTr("Only at %1 and %2.").arg(place).arg(second) : qsTr("Only at %1.").arg(place);
        const named = second ? qsTr("Only at %1, %2 and %n more.", "", more) : qsTr("Only at %1 and %n more.", "", more);
        return named.replace("%1", place).replace("%2", second);
    }

    function action(offer: var): string {
        if (offer.status === "usable")
            return offer.replacesAnother ? qsTr("Use instead") : qsTr("Use");
        return offer.mending === "add" ? qsTr("Add %1").arg(offer.mendingPrice) : offer.mending === "menu" ? qsTr("See menu") : "";
    }
}
