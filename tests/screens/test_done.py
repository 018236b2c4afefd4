from dataclasses import replace

import pytest
from PySide6.QtQuick import QQuickItem

from kiosk.domain.course import Phase
from kiosk.domain.feedback import FeedbackId, Rating
from kiosk.domain.joining import Credit, Joining, JoinStep, Legal
from kiosk.domain.member import IdentifiedBy
from kiosk.domain.menu import Dining
from kiosk.domain.order import OrderState
from kiosk.domain.ticket import ReceiptBy
from kiosk.domain.trouble import Code, Trouble
from kiosk.domain.visit import Stage
from tests.builders import a_basket, a_member, a_paid_order, an_identifier
from tests.screens.front import SMALL, TALL, WIDE, Front
from tests.viewmodels.snapshots import BURGER


def done(front: Front, **parts: object) -> None:
    order = a_paid_order("order-1", a_basket(BURGER))
    front.see(**{"stage": Stage.DONE, "finished": order, "order_id": order.id, "done_left_s": 24} | parts)


@pytest.mark.parametrize("front", [TALL, WIDE, SMALL], indirect=True)
def test_the_number_is_shown_and_the_guest_may_go_or_stay(front: Front) -> None:
    done(front)
    assert front.text("orderNumber") == "1"
    assert front.text("paid") == "Paid $12.85"
    front.tap_all("keepOpen", "finish")
    assert front.heard == [("keep_open",), ("finish",)]


def test_kept_open_it_counts_no_more(front: Front) -> None:
    done(front)
    done(front, done_left_s=None)
    assert "keepOpen" not in front.names()


def test_the_number_is_never_below_forty_millimetres(front: Front) -> None:
    done(front)
    height_mm = front.item("orderNumber").property("size") * 0.727 * 0.369
    assert height_mm > 40


def test_a_member_is_told_of_the_points_in_their_own_word(front: Front) -> None:
    done(front, member=a_member())
    assert "Your leaves for this order" in front.text("earning")


def test_trouble_behind_the_counter_is_said_plainly(front: Front) -> None:
    done(front, trouble=Trouble(Code.KITCHEN_SILENT))
    assert "by hand" in front.item("doneNotice").property("fact")
    assert "toast" not in front.names()


@pytest.mark.parametrize("front", [TALL, WIDE, SMALL], indirect=True)
def test_who_pays_at_the_counter_is_told_so_and_that_nothing_is_made_before(front: Front) -> None:
    held = replace(a_paid_order("order-1", a_basket(BURGER)), state=OrderState.PLACED, payment=None)
    done(front, finished=held.following(phase=Phase.HELD), at_counter=True)
    assert front.text("orderNumber") == "1"
    assert front.text("paid") == "To pay $12.85"
    assert front.text("making") == "Pay at the counter,\nthen we make it."
    assert front.text("whereNext") == "Please pay at the counter."
    everything = front.window.view.contentItem().findChildren(QQuickItem)
    written = {str(item.property("text")) for item in everything}
    assert "The kitchen starts when you have paid." in written
    assert not [text for text in written if text.startswith(("Paid", "Your order is in the kitchen"))]


def test_what_happens_next_depends_on_where_it_is_eaten(front: Front) -> None:
    done(front)
    assert front.text("whereNext") == "Take a seat while you wait."
    away = a_paid_order("order-1", a_basket(BURGER, dining=Dining.TAKE_AWAY))
    done(front, finished=away)
    assert front.text("whereNext") == "We pack it to take away."


GUEST = replace(a_paid_order("order-1", a_basket(BURGER)), member_id=None)
LEGAL = Legal("https://app.example.com/privacy", "https://app.example.com/terms")
FORM = Joining(JoinStep.CONSENT, "ana@example.com", "Ana", "Ruiz")
WHO = an_identifier("ana@example.com", IdentifiedBy.EMAIL)
EVERYWHERE = pytest.mark.parametrize("front", [TALL, WIDE, SMALL], indirect=True)


@EVERYWHERE
@pytest.mark.parametrize(
    ("form", "button", "intent"),
    [
        (Joining(), "Join", "open_joining"),
        (Joining(is_wanted=True), "Join", "open_joining"),
        (FORM.failing(Trouble(Code.LOYALTY_DOWN)), "Try again", "open_joining"),
        (Joining().joined(WHO, Credit.MISSED), "Try again", "collect_again"),
    ],
)
def test_a_guest_may_join_or_try_again(front: Front, form: Joining, button: str, intent: str) -> None:
    done(front, finished=GUEST, legal=LEGAL, joining=form)
    assert front.text("cardAction") == button
    front.tap("cardAction")
    assert front.heard == [(intent,)]


def test_nothing_is_promised_for_the_order_before_it_counts(front: Front) -> None:
    for form in (Joining(), Joining(is_wanted=True), FORM.failing(Trouble(Code.LOYALTY_DOWN))):
        done(front, finished=GUEST, legal=LEGAL, joining=form)
        assert "this order" not in front.text("earning")
    done(front, finished=GUEST, legal=LEGAL, joining=Joining().joined(WHO, Credit.WAITING), member=a_member())
    assert "as soon as" in front.text("earning")
    done(front, legal=LEGAL, joining=Joining().joined(WHO, Credit.TAKEN), member=a_member())
    assert "Your leaves for this order" in front.text("earning")


def test_where_nobody_can_join_there_is_no_button(front: Front) -> None:
    done(front, finished=GUEST)
    assert "cardAction" not in front.names()


@EVERYWHERE
def test_the_last_visit_is_rated_with_one_touch_or_skipped(front: Front) -> None:
    asked = Rating(asked=FeedbackId("f"))
    done(front, member=a_member(), rating=asked)
    front.tap_all("rate-1", "rate-10", "skipRating")
    assert front.heard == [("rate", 1), ("rate", 10), ("skip_rating",)]
    done(front, member=a_member(), rating=replace(asked, given=10))
    assert "rate-1" not in front.names()


@EVERYWHERE
def test_the_card_stays_above_the_bar(front: Front) -> None:
    for parts in (
        {"finished": GUEST, "legal": LEGAL},
        {"finished": GUEST, "legal": LEGAL, "joining": Joining().joined(WHO, Credit.MISSED)},
        {"member": a_member(), "rating": Rating(asked=FeedbackId("f"))},
    ):
        done(front, **parts)
        card = front.item("doneCard")
        assert front.corner("doneCard").y() + card.height() <= front.corner("finish").y()


@pytest.mark.parametrize("front", [TALL, WIDE, SMALL], indirect=True)
def test_a_member_may_have_it_remembered_as_their_usual(front: Front) -> None:
    done(front, member=a_member(), may_remember=True)
    front.tap("rememberUsual")
    assert front.heard == [("keep_usual",)]
    done(front, member=a_member())
    front.until(lambda: "rememberUsual" not in front.names())


@pytest.mark.parametrize("front", [TALL, WIDE, SMALL], indirect=True)
def test_three_receipts_of_the_same_size_and_the_code_holds_it_all(front: Front) -> None:
    done(front, asks_receipt=True)
    names = ["receipt-print", "receipt-qr", "receipt-none"]
    assert len({(front.item(name).width(), front.item(name).height()) for name in names}) == 1
    front.tap_all(*names)
    assert front.heard == [("take_receipt", by) for by in (ReceiptBy.PRINT, ReceiptBy.QR, ReceiptBy.NONE)]
    done(front, asks_receipt=True, receipt=ReceiptBy.QR)
    address = front.item("receiptCode").property("source").toString()
    text = bytes.fromhex(address.removeprefix("image://code/")).decode()
    assert text.splitlines()[:3] == ["Sorrel & Rye", "Order 1", "1 \u00d7 Burger $11.90"]
    assert text.splitlines()[-2:] == ["Total $12.85", "Visa 4242"]
    assert "http" not in text
    assert front.item("receiptCode").width() * 0.17 > 35
    front.tap("receiptBack")
    assert front.heard == [("take_receipt", None)]


def test_without_paper_the_other_receipts_are_left(front: Front) -> None:
    done(front, asks_receipt=True, receipt=ReceiptBy.OUT)
    assert not front.item("receipt-print").isEnabled()
    assert front.item("receipt-print").property("spoken") == "No paper"
    front.tap("receipt-qr")
    assert front.heard == [("take_receipt", ReceiptBy.QR)]
