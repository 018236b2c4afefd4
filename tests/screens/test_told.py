"""What comes up by itself is said to who listens, and can be come back to: troubles, prices, the receipt."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.domain.ease import Ease
from kiosk.domain.health import Condition, Health
from kiosk.domain.joining import Joining, JoinStep, Legal
from kiosk.domain.menu import GroupId
from kiosk.domain.money import Money
from kiosk.domain.offers import standings
from kiosk.domain.trouble import Code, Trouble
from kiosk.domain.visit import OpenItem, SignInBy, SigningIn, Stage
from tests.builders import LOCATION, NOON, a_basket, a_member, a_menu, a_paid_order, a_reward
from tests.screens.front import Front
from tests.viewmodels.snapshots import BURGER, MENU, ONE_BURGER, SODA, a_snapshot

ALOUD = frozenset({Ease.SPOKEN})
LEGAL = Legal("https://app.example.com/privacy", "https://app.example.com/terms")
DEARER = replace(MENU, categories=a_menu(replace(BURGER, price=Money(1290))).categories)


def listen(front: Front, **parts: Any) -> None:
    front.see(eases=ALOUD, **parts)


def told(front: Front, *words: str) -> None:
    """All of them in one sentence after the other, none cut off by the next."""

    def is_told() -> bool:
        said = [intent[1] for intent in front.heard if intent[0] == "say"]
        return bool(said) and all(each in said[-1] for each in words)

    front.until(is_told)


def stops(front: Front) -> list[str]:
    """What a round of the keys leads to, by what it is called."""
    met: list[str] = []
    first: QQuickItem | None = None
    for _ in range(60):
        QTest.keyClick(front.window.view, Qt.Key.Key_Right)
        item: QQuickItem | None = front.window.view.activeFocusItem()
        if item is not None and item is first:
            break
        first = first or item
        met.append(str(item.property("words") or item.objectName()) if item is not None else "")
    return met


def test_what_is_wrong_with_an_order_is_said_with_the_order(front: Front) -> None:
    listen(front, stage=Stage.MENU)
    listen(front, stage=Stage.REVIEW, basket=ONE_BURGER, trouble=Trouble(Code.TERMINAL_AWAY, serial=1))
    told(front, "Review your order. Your order: 1 item", "The card reader isn’t answering.", "at the counter")
    listen(front, stage=Stage.REVIEW, basket=ONE_BURGER, closed_for=Trouble(Code.KITCHEN_SILENT))
    told(front, "It can’t reach the kitchen right now.")
    front.show(a_snapshot(DEARER, stage=Stage.REVIEW, basket=ONE_BURGER, eases=ALOUD))
    told(front, "is now $12.90.", "It was $11.90. Keep it?")


def test_a_total_that_changes_is_said_with_what_was_taken_off(front: Front) -> None:
    listen(front, stage=Stage.REVIEW, basket=ONE_BURGER)
    told(front, "$12.85 with tax.")
    listen(front, stage=Stage.REVIEW, basket=ONE_BURGER, member=a_member(), discount=Money(300))
    told(front, "with tax.", "$3.00 taken off.")


def test_a_choice_that_is_missing_is_said_each_time_by_its_name(front: Front) -> None:
    listen(front, stage=Stage.ITEM, open_item=OpenItem(SODA, frozenset()))
    for pointed in (1, 2):
        found = OpenItem(SODA, frozenset(), missing=GroupId("size"), pointed=pointed)
        listen(front, stage=Stage.ITEM, open_item=found)
        told(front, "One thing is still to choose. Size.")


def test_what_is_wrong_with_what_was_typed_is_said(front: Front) -> None:
    typed = SigningIn(SignInBy.PHONE, "4155550142")
    listen(front, stage=Stage.SIGN_IN, signing_in=typed)
    listen(front, stage=Stage.SIGN_IN, signing_in=replace(typed, trouble=Trouble(Code.UNKNOWN_MEMBER)))
    told(front, "We can’t find that number.")
    form, order = Joining(JoinStep.EMAIL, "ana@"), a_paid_order("order-1", ONE_BURGER)
    listen(front, stage=Stage.JOIN, finished=order, legal=LEGAL, joining=form)
    wrong = replace(form, trouble=Trouble(Code.EMAIL_INVALID))
    listen(front, stage=Stage.JOIN, finished=order, legal=LEGAL, joining=wrong)
    told(front, "That email isn’t complete. Check it letter by letter. Join. Your email.")
    form = Joining(JoinStep.CONSENT, "ana@example.com", "Ana", "Ruiz")
    listen(front, stage=Stage.JOIN, finished=order, legal=LEGAL, joining=form)
    told(front, "Do you agree?", "By signing up you agree to our privacy policy and our terms of service.")


def test_the_receipt_is_told_whole_with_the_number_and_that_there_is_no_paper(front: Front) -> None:
    order = a_paid_order("order-1", a_basket(BURGER, SODA))
    out = {"trouble": Trouble(Code.PRINTER_OUT), "printer": Health(Condition.AWAY)}
    listen(front, stage=Stage.MENU)
    listen(front, stage=Stage.DONE, finished=order, done_left_s=24, **out)
    receipt = ("Your number is 1. Paid $", "1 Burger, $11.90. 1 Soda, $2.90. Tax $", "Visa 4242")
    told(front, *receipt, "The printer is out. Your number is all you need.")


def test_words_that_are_no_control_are_stops_for_who_listens_and_for_nobody_else(front: Front) -> None:
    member = a_member(rewards=(a_reward("late", label="Free pie", locations=frozenset({"elsewhere"})),))
    offers = standings(member, ONE_BURGER, LOCATION, NOON, MENU)
    review: dict[str, Any] = {"stage": Stage.REVIEW, "basket": ONE_BURGER, "member": member, "offers": offers}
    front.see(**review)
    front.item("payByCard")
    assert not [name for name in stops(front) if " " in name]
    listen(front, **review)
    front.item("payByCard")
    met = stops(front)
    assert "Free pie. Not at this restaurant." in met
    assert [name for name in met if name.startswith("Total ")]
