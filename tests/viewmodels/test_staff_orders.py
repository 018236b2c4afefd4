from dataclasses import replace
from datetime import timedelta

from kiosk.domain.backstage import Backstage, Filing, Queued
from kiosk.domain.calls import Call, Calls
from kiosk.domain.course import Course, Duty, Phase, Stray
from kiosk.domain.money import Money
from kiosk.domain.order import OrderId, OrderState, Redemption
from kiosk.domain.payment import AttemptId, RefundRequest
from kiosk.viewmodels.staff_orders import needs, orders, reports
from kiosk.viewmodels.wording import time_of
from tests.builders import NOON, a_paid_order, a_payment, a_reward, an_order

SILENT = replace(a_paid_order("order-3"), number=52).following(phase=Phase.SERVED, ticket=Duty.FAILED)
HELD = replace(an_order("order-2", course=Course(Phase.HELD)), number=55)
SOLD = replace(a_paid_order(), number=47, state=OrderState.COMPLETED).following(
    phase=Phase.DONE, ticket=Duty.DONE
)
BACK = replace(a_paid_order("order-4"), number=46, state=OrderState.REFUNDED).following(phase=Phase.REFUNDED)
SHOWN = Backstage(None, orders=(SOLD, BACK, SILENT, HELD))


def test_what_needs_hands_comes_first_then_what_is_to_pay() -> None:
    page = orders(SHOWN, "en")
    assert [(card.lead, card.fact, [act.deed for act in card.acts]) for card in page.cards] == [
        ("52", "kitchen_silent", ["serve", "hand_over", "refund"])
    ]
    assert [(row.lead, row.section, row.act, row.tag) for row in page.rows] == [
        ("55", "to_pay", "take_cash", ""),
        ("47", "latest", "", "collected"),
        ("46", "latest", "", "refunded"),
    ]
    assert needs(SHOWN) == 2


def test_money_that_went_astray_is_told_in_its_own_words() -> None:
    right = a_paid_order("order-6").following(phase=Phase.GIVING_BACK)
    wrong = replace(right, id=OrderId("order-5"), payment=a_payment(amount=Money(1)))
    request = RefundRequest(AttemptId("B"), AttemptId("A"), "", Money(1_285))
    late = replace(SOLD, id=OrderId("order-7")).following(stray=Stray(request))
    owed = replace(SILENT, id=OrderId("order-8")).following(stray=Stray(request, is_owed=True))
    cards = orders(Backstage(None, orders=(wrong, right, late, owed)), "en").cards
    assert [(card.card_key, card.fact, [act.deed for act in card.acts]) for card in cards] == [
        ("order-5", "wrong_amount", []), ("order-6", "giving_back", []), ("order-7", "charged_late", []),
        ("order-8", "kitchen_silent", ["serve", "hand_over", "refund"]),
        ("order-8/payment_owed", "payment_owed", ["settle"]),
    ]  # fmt: skip
    page = orders(Backstage(None, orders=(late,), chosen="order-7"), "en")
    assert [act.deed for act in page.detail_acts] == ["refund", "reprint"]


def test_calls_for_help_have_a_chip_once_there_are_some() -> None:
    assert "calls" not in [chip.chip for chip in orders(SHOWN, "en").chips]
    seen, off = Call(NOON, NOON + timedelta(minutes=1), "Maya R."), Call(NOON, NOON + timedelta(minutes=2))
    calls = Calls((Call(NOON + timedelta(minutes=3)), seen, off))
    shown = replace(SHOWN, calls=calls, chip="calls", looked_at=NOON + timedelta(minutes=8))
    page = orders(shown, "en")
    assert [(chip.count, chip.is_on) for chip in page.chips if chip.chip == "calls"] == [(3, True)]
    assert [(row.tag, row.age_min) for row in page.rows] == [("waiting", 5), ("seen", -1), ("called_off", -1)]
    assert page.rows[1].words == f"Maya R. · {time_of(NOON + timedelta(minutes=1), 'en')}"
    assert page.cards == ()


def test_chips_count_all_and_cut_the_list_down() -> None:
    page = orders(replace(SHOWN, chip="refunded"), "en")
    assert [(chip.chip, chip.count, chip.is_on) for chip in page.chips] == [
        ("all", 4, False), ("needs_you", 1, False), ("to_pay", 1, False), ("refunded", 1, True),
    ]
    assert [row.lead for row in page.rows] == ["46"]
    assert page.cards == ()


def test_a_search_finds_numbers_cards_and_times() -> None:
    local = NOON.astimezone()
    for sought in ("47", "4242", f"{local:%H%M}", f"{local.hour % 12 or 12}{local:%M}"):
        assert "47" in [row.lead for row in orders(replace(SHOWN, sought=sought), "en").rows]
    assert orders(replace(SHOWN, sought="999"), "en").rows == ()


def test_the_detail_tells_each_state_and_what_a_refund_does() -> None:
    rewarded = replace(SOLD, redemption=Redemption.of(a_reward()))
    filings = (Filing(OrderState.BILLED, "done"), Filing(OrderState.COMPLETED, "parked"))
    page = orders(replace(SHOWN, orders=(rewarded,), chosen="order-1", filings=filings), "en")
    facts = {fact.fact_key: (fact.value or fact.code, fact.kind) for fact in page.facts}
    assert facts["terminal"] == ("Visa ··4242", "plain")
    assert facts["kitchen"][0] == "cooking"
    assert (facts["to-billed"], facts["to-completed"]) == (("done", "good"), ("parked", "bad"))
    assert facts["then-reward_back"] == ("$5 off", "effect")
    assert [act.deed for act in page.detail_acts] == ["refund", "reprint"]


def test_a_held_order_is_paid_or_voided() -> None:
    page = orders(replace(SHOWN, chosen="order-2"), "en")
    assert [act.deed for act in page.detail_acts] == ["take_cash", "take_card", "release"]
    assert "then-nothing_was_taken" in [fact.fact_key for fact in page.facts]


def test_money_is_told_as_the_language_writes_it_and_other_money_than_a_card_by_its_code() -> None:
    cash, card = a_payment(brand="cash", last4="0000"), a_payment(brand="card")
    for payment, paid in ((cash, "cash"), (card, "card ··4242")):
        sold = Backstage(None, orders=(replace(SOLD, payment=payment), replace(SILENT, payment=payment)))
        page = orders(replace(sold, chosen=SOLD.id), "de")
        assert (page.rows[0].amount, page.rows[0].paid) == ("12,85\N{NO-BREAK SPACE}$", paid)
        assert (page.cards[0].words.endswith("12,85\N{NO-BREAK SPACE}$"), page.cards[0].paid) == (True, paid)
        assert next(fact.value for fact in page.facts if fact.fact_key == "terminal") == paid


def test_reports_are_told_with_what_holds_them_up() -> None:
    parked = Queued(OrderId("order-1"), 47, OrderState.REFUNDED, True, 3, None, "422", True)
    waits = Queued(OrderId("order-2"), 0, OrderState.BILLED, False, 1, NOON)
    page = reports(Backstage(None, queued=(parked, waits)), "en")
    first, second = page.rows
    assert (first.lead, first.code, first.words, first.note) == ("47", "report_refunded", "422", "needs_code")
    assert (second.lead, second.section, second.tag_kind) == ("", "waiting", "rye")
    assert [act.deed for act in page.acts] == ["retry"]
    assert reports(Backstage(None), "en").acts == ()
