"""Behind the counter, page by page, on the real screens."""

import asyncio
from dataclasses import replace
from functools import cache

import pytest
from PySide6.QtCore import QPoint

from kiosk.domain.backstage import Backstage, Page
from kiosk.domain.finding import Finding, Level
from kiosk.domain.snapshot import Snapshot
from kiosk.menus.file import MenuFile
from kiosk.places import resources
from kiosk.proving.states import every
from tests.screens.front import SMALL, TALL, WIDE, Front


@cache
def album() -> dict[str, Snapshot]:
    """The prepared states by their name."""
    menu = asyncio.run(MenuFile(resources() / "menu" / "demo.toml").load())
    return {
        state.name.removeprefix("10-staff-"): state.snapshot
        for state in every(menu)
        if state.snapshot.staff is not None
    }


def see(front: Front, name: str) -> Backstage:
    front.show(album()[name])
    shown = album()[name].staff
    assert shown is not None
    return shown


@pytest.mark.parametrize("front", [TALL, WIDE, SMALL], indirect=True)
def test_the_pin_is_typed_and_there_is_a_way_out(front: Front) -> None:
    see(front, "door")
    front.tap_all("key-4", "key-erase", "leaveStaff")
    assert front.heard == [("staff_type", "4"), ("staff_erase",), ("leave_staff",)]
    see(front, "door-locked")
    assert front.text("pinSays") == "Too many tries. Wait 28 s."


def test_nothing_for_guests_is_left(front: Front) -> None:
    see(front, "orders")
    assert not {"help", "language", "startOver"} & front.names()


def bring_into_the_rail(front: Front, name: str) -> None:
    """On a small panel the last pages lie below its edge."""
    top, rail = front.corner("staffRail"), front.item("staffRail")
    while front.corner(name).y() + front.item(name).height() > top.y() + rail.height() + 1:
        front.drag(top + QPoint(40, 500), -300)
        front.until(lambda: not rail.property("moving"))


@pytest.mark.parametrize("front", [TALL, SMALL], indirect=True)
def test_each_page_is_reached_by_the_rail(front: Front) -> None:
    shown = see(front, "orders")
    pages = [each.value for each in Page]
    below = pages[8:] if front.item("staffRail").property("interactive") else []
    for page in pages:
        if page in below:
            bring_into_the_rail(front, f"page-{page}")
        front.tap(f"page-{page}")
    assert front.heard == [("staff_turn", page) for page in pages]
    assert front.text("badge-orders") == "3"
    assert shown.page.value == "orders"


def test_an_order_is_found_opened_and_refunded(front: Front) -> None:
    shown = see(front, "orders")
    silent, held, done = shown.orders[0], shown.orders[1], shown.orders[3]
    front.tap_all(f"act-serve-{silent.id}", f"act-take_cash-{held.id}", "chip-refunded", "find")
    front.tap(f"row-{done.id}")
    assert front.heard == [
        ("staff_act", "serve", silent.id), ("staff_act", "take_cash", held.id), ("staff_chip", "refunded"),
        ("staff_act", "find", ""), ("staff_choose", done.id),
    ]  # fmt: skip
    see(front, "order")
    assert front.text("fact-terminal") == "Visa ··4242"
    assert front.text("fact-then-reward_back") == "The reward comes back: $3 off your order."
    front.tap_all(f"act-refund-{done.id}", "closeDetail")
    assert front.heard == [("staff_act", "refund", done.id), ("staff_choose", "")]
    see(front, "why")
    front.tap_all("choice-quality", "askCancel")
    assert front.heard == [("staff_answer", "quality"), ("staff_act", "cancel", "")]
    see(front, "second-pin")
    assert front.text("pinSays") == "A manager other than you must approve this."
    see(front, "find")
    front.tap_all("key-7", "askDone")
    assert front.heard == [("staff_type", "7"), ("staff_answer", "")]
    see(front, "refunded")
    assert front.item("staffNotice").property("fact") == "56 is refunded."


def test_the_counter_and_what_can_be_undone_are_pages_of_their_own(front: Front) -> None:
    early, late = see(front, "counter").orders[2], see(front, "counter").orders[1]
    assert "17 min" in front.text(f"words-{early.id}")
    front.tap_all(f"act-take_cash-{early.id}", f"row-{late.id}")
    assert front.heard == [("staff_act", "take_cash", early.id), ("staff_choose", late.id)]
    done = see(front, "undo").orders[3]
    front.tap_all("chip-to_void", f"row-{done.id}")
    assert front.heard == [("staff_chip", "to_void"), ("staff_choose", done.id)]


def test_money_gone_astray_and_calls_for_help_are_told(front: Front) -> None:
    wrong, late, owed = see(front, "orders-money").orders
    assert front.text(f"fact-{wrong.id}").startswith(f"{wrong.number}: the card reader took a wrong amount")
    assert front.text(f"fact-{late.id}").startswith(f"{late.number}: the card was charged after a no")
    front.tap(f"act-settle-{owed.id}")
    waiting, seen, _ = see(front, "calls").calls.latest
    assert front.text(f"words-call-{waiting.at}") == "waits 2 min"
    assert front.text(f"words-call-{seen.at}").startswith("Maya R.")


def test_the_shop_is_looked_after(front: Front) -> None:
    plain = see(front, "menu").shortages.held[0].thing
    front.tap(f"act-back-{plain}")
    assert front.heard == [("staff_act", "back", plain)]
    front.tap("find")
    assert front.heard[-1] == ("staff_act", "find_dish", "")
    see(front, "menu-find")
    front.tap_all("key-e", "askDone")
    assert front.heard == [("staff_type", "e"), ("staff_answer", "")]
    see(front, "menu-until")
    assert front.text("askCarts") == "In open orders: 2"
    front.tap("choice-until_back")
    assert front.heard == [("staff_answer", "until_back")]
    see(front, "pause")
    front.tap("act-pause-")
    see(front, "pause-on")
    assert front.text("why-pause") == "The kitchen is closed"
    front.tap("act-resume-")
    assert front.heard == [("staff_act", "resume", "")]
    see(front, "gifts")
    front.tap("act-give_phone-a")
    assert front.heard == [("staff_act", "give_phone", "a")]
    see(front, "gifts-email")
    front.tap_all("key-z", "askDone")
    assert front.heard == [("staff_type", "z"), ("staff_answer", "")]
    see(front, "cash-up")
    front.tap_all("act-print_day-", "act-write_day-")
    assert [intent[1] for intent in front.heard] == ["print_day", "write_day"]
    see(front, "reports")
    front.tap("act-retry-")
    assert front.heard == [("staff_act", "retry", "")]


def test_the_machine_is_looked_after(front: Front) -> None:
    see(front, "devices")
    assert front.text("words-printer").endswith("Load paper, close the cover, print a page")
    acts = {"printer": "test_printer", "scanner": "scanner", "terminal": "test_terminal", "touch": "touch",
            "sound": "test_sound", "ruler": "ruler"}  # fmt: skip
    for device, act in acts.items():
        front.tap(f"act-{act}-{device}")
    assert front.heard == [("staff_act", act, device) for device, act in acts.items()]
    see(front, "devices-scanner")
    assert front.text("overlaySays") == "Read a code of 23 characters."
    see(front, "devices-ruler")
    assert round(front.item("ruler").width() / front.window.view.width() * 398.52) == 100
    front.tap("closeOverlay")
    assert front.heard == [("staff_act", "close", "")]
    see(front, "check-up")
    front.tap_all("act-check-", "act-bundle-", "row-disk")
    assert front.heard == [("staff_act", "check", ""), ("staff_act", "bundle", ""), ("staff_choose", "disk")]


def test_every_field_of_the_glass_is_touched_once(front: Front) -> None:
    see(front, "devices-touch")
    across, down, view = 6, 10, front.window.view
    front.item("cell-58")
    for cell in range(across * down - 1):
        left, top = (cell % across + 0.5) / across, (cell // across + 0.5) / down
        front.touch(QPoint(int(view.width() * left), int(view.height() * top)))
    assert front.heard == [("staff_act", "touch_passed", "")]


def test_while_the_glass_is_wiped_it_hears_nothing(front: Front) -> None:
    see(front, "cleaning")
    front.tap("act-cleaning-")
    assert front.heard == [("staff_act", "cleaning", "")]
    see(front, "cleaning-on")
    assert front.text("overlaySays") == "Wipe now. Touch is back in 24 s."
    front.touch(front.window.view.geometry().center())
    front.tap("leaveStaff")
    assert front.heard == []


def test_what_was_found_is_read_in_the_language_of_staff(front: Front) -> None:
    """Figures stay; what nobody foresaw stays as it came."""
    snapshot = album()["check-up"]
    shown = snapshot.staff
    assert shown is not None
    odd = Finding("menu", Level.FAULT, "2 faults, first: no price")
    shown = replace(shown, chosen="disk", findings=(*shown.findings, odd))
    front.show(replace(snapshot, staff=shown, visit=replace(snapshot.visit, language="de")))
    assert (front.text("title-disk"), front.text("words-disk")) == ("Festplatte", "812 MB frei")
    assert front.text("fact-remedy") == "Mach Platz auf der Festplatte von [store] path."
    assert front.text("words-menu") == "2 faults, first: no price"


def test_what_was_paid_with_is_read_in_the_language_of_staff(front: Front) -> None:
    snapshot = album()["cash-up"]
    front.show(replace(snapshot, visit=replace(snapshot.visit, language="fr")))
    assert (front.text("title-tender-cash"), front.text("title-tender-visa")) == ("Espèces", "Visa")


def test_among_arabic_words_a_name_stays_a_name_and_stands_first(front: Front) -> None:
    snapshot = album()["calls"]
    front.show(replace(snapshot, visit=replace(snapshot.visit, language="ar")))
    assert snapshot.staff is not None
    seen = next(call for call in snapshot.staff.calls.latest if call.by)
    who, at = front.text(f"words-call-{seen.at}").removeprefix("\u200f").split(" · ")
    assert who == f"\u2068{seen.by}\u2069"
    assert at.startswith("\u2068")
