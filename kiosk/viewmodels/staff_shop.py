"""The staff's pages for the shop: what ran out, the pause, rewards to give, the day."""

from datetime import datetime

from kiosk.domain.backstage import Backstage
from kiosk.domain.cash_up import rows as day_rows
from kiosk.domain.menu import Menu
from kiosk.domain.search import folded
from kiosk.domain.shortage import Shortage, options_of
from kiosk.viewmodels import wording
from kiosk.viewmodels.staff_orders import tender
from kiosk.viewmodels.staff_rows import ActRow, CardRow, ChipRow, FactRow, PageShown, StaffRow


def menu(shown: Backstage, whole: Menu, language: str) -> PageShown:
    """Dishes by category, then options; what is off has its own chip and a way back. Sought is in all."""
    things = [
        (item.id, category.title.in_language(language), item.name.in_language(language), item.sold_out)
        for category in whole.categories
        for item in category.items
    ]
    options = [(each.id, "options", each.name.in_language(language), each.sold_out)
               for each in options_of(whole)]  # fmt: skip
    rows = {
        "dishes": [_thing(shown, language, *each) for each in things],
        "options": [_thing(shown, language, *each) for each in options],
    }
    rows["off"] = [each for part in (rows["dishes"], rows["options"]) for each in part if each.tag]
    if shown.sought:
        sought = folded(shown.sought).replace(" ", "")
        every = (*rows["dishes"], *rows["options"])
        rows["found"] = [each for each in every if sought in folded(each.title).replace(" ", "")]
    on = "found" if shown.sought else shown.chip if shown.chip in rows else "dishes"
    return PageShown(
        chips=tuple(ChipRow(name, len(each), name == on) for name, each in rows.items()),
        rows=tuple(rows[on]),
        may_find=True,
        empty="nothing_found" if shown.sought else "nothing_off",
    )


def pause(shown: Backstage, language: str) -> PageShown:
    pausing = shown.pausing
    if not pausing.reason:
        return PageShown(acts=(ActRow("pause", "", "primary"),), empty="sells")
    when = wording.time_of(pausing.until, language) if pausing.until else ""
    fact, resume = "pausing_until" if when else "pausing", ActRow("resume", "", "primary")
    return PageShown(cards=(CardRow("pause", fact, when, pausing.reason, (resume,)),))


def gifts(shown: Backstage, _language: str) -> PageShown:
    chosen = next((each for each in shown.presents if each.key == shown.chosen), None)
    return PageShown(
        rows=tuple(
            StaffRow(each.key, title=each.reward, words=each.campaign, is_chosen=each.key == shown.chosen)
            for each in shown.presents
        ),
        title=chosen.reward if chosen else "",
        facts=_gift_facts(chosen.campaign, chosen.fine_print) if chosen else (),
        detail_acts=(ActRow("give_phone", chosen.key, "primary"), ActRow("give_email", chosen.key))
        if chosen
        else (),
        empty="no_gifts",
    )


def cash_up(shown: Backstage, language: str) -> PageShown:
    if shown.day is None:
        return PageShown(empty="adding_up")
    return PageShown(
        rows=tuple(
            StaffRow(
                f"{what}-{name}", title=name if what == "reward" else "",
                code=tender(name) if what == "tender" else f"day_{what}",
                words=name if what == "gaps" else "", paid=str(count) if count else "",
                amount=wording.money(amount, language) if amount is not None else "", opens=False,
            )
            for what, name, count, amount in day_rows(shown.day)
        ),
        acts=(ActRow("print_day", "", "primary"), ActRow("write_day")),
    )  # fmt: skip


def _gift_facts(campaign: str, fine_print: str) -> tuple[FactRow, ...]:
    facts = [FactRow("campaign", "campaign", campaign)]
    if fine_print:
        facts.append(FactRow("fine_print", "fine_print", fine_print))
    return tuple(facts)


def _thing(shown: Backstage, language: str, key: str, group: str, name: str, sold_out: bool) -> StaffRow:
    shortage = shown.shortages.of(key)
    until = _when(shortage.until, language) if shortage and shortage.until else ""
    return StaffRow(
        key, group, title=name, words=until, note="until_back" if shortage and not until else "",
        tag="sold_out" if shortage or sold_out else "", tag_kind="bad",
        act="back" if shortage else "" if sold_out else "sold_out", opens=False,
        carts=shown.carts_with(key), left_min=_left_min(shortage, shown),
    )  # fmt: skip


def _left_min(shortage: Shortage | None, shown: Backstage) -> int:
    if shortage is None or shortage.until is None or shown.looked_at is None:
        return -1
    return max(0, int((shortage.until - shown.looked_at).total_seconds()) // 60)


def _when(moment: datetime, language: str) -> str:
    local = moment.astimezone()
    return "24:00" if (local.hour, local.minute) == (0, 0) else wording.time_of(moment, language)
