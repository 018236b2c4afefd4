from collections.abc import Callable

import pytest

from kiosk.domain.member import OfferId, OfferKind
from kiosk.domain.order import OrderState, Redemption
from kiosk.domain.payment import Outcome
from kiosk.proving.simulation.invariants import END_RULES, STEP_RULES, broken_at_end, broken_by_step
from kiosk.proving.simulation.story import Served, Story
from tests.proving.simulation.pieces import a_story, sent

Breach = Callable[[Story], None]


def sold() -> Story:
    """An order that went well from end to end."""
    story = a_story()
    story.state = OrderState.COMPLETED
    story.intents, story.asked, story.charges = {"A": 1_080}, {"A": 1_080}, {"A": 1_080}
    story.outcomes = {"A": Outcome.APPROVED}
    story.sent = [sent("placed"), sent("billed"), sent("completed")]
    story.answered = {"placed", "billed", "completed"}
    story.effects = ["placed", "billed", "completed"]
    story.told_discount = 0
    story.served = [Served(1.0, is_first=True, may_repeat=False)]
    return story


def voided() -> Story:
    """An order whose card was declined."""
    story = a_story()
    story.state = OrderState.VOIDED
    story.intents, story.asked, story.outcomes = {"A": 1_080}, {"A": 1_080}, {"A": Outcome.DECLINED}
    story.sent, story.answered = [sent("placed"), sent("voided")], {"placed", "voided"}
    story.effects = ["placed", "voided"]
    return story


def _second_attempt(story: Story) -> None:
    story.intents["B"] = story.asked["B"] = 1_080
    story.outcomes = {"A": Outcome.UNKNOWN, "B": None}


def _charged_twice(story: Story) -> None:
    story.charges["B"] = 1_080


def _given_back_twice(story: Story) -> None:
    story.charges["B"], story.given_back["B"] = 1_080, 2_160


def _set(name: str, value: object, **others: object) -> Breach:
    def breach(story: Story) -> None:
        for part, said in {name: value, **others}.items():
            setattr(story, part, said)

    return breach


def _last_sent(state: str, **parts: object) -> Breach:
    return lambda story: story.sent.append(sent(state, **parts))


BREACHES: list[tuple[str, Callable[[], Story], Breach]] = [
    ("I1", sold, _set("intents", {})),
    ("I1", sold, _set("intents", {"A": 1_000})),
    ("I1", sold, _set("refunds_asked", {"R": "A"})),
    ("I2", sold, _charged_twice),
    ("I2", sold, _given_back_twice),
    ("I2", sold, _second_attempt),
    ("I2", sold, _set("open_sales", {"A", "B"})),
    ("I5", sold, _last_sent("completed", content="other dishes", body=b"completed")),
    ("I6", sold, _set("answered", {"placed"})),
    ("I6", sold, _last_sent("completed", overtakes=("billed",))),
    ("I6", sold, _set("effects", ["billed", "placed"])),
    ("I6", sold, _set("effects", ["placed", "billed", "voided"])),
    ("I6", sold, _set("effects", ["placed", "billed", "billed"])),
    ("I7", sold, _last_sent("completed", body=b"other bytes")),
    ("I8", sold, _set("sent", [sent("placed"), sent("billed", payments=())])),
    ("I8", sold, _set("sent", [sent("placed"), sent("billed", payments=(1_080,))])),
    ("I8", sold, _set("charges", {"A": 540})),
    ("I10", sold, _set("redemption", Redemption(OfferKind.REWARD, OfferId("reward-0")), answered={"billed"})),
    ("I12", sold, _set("parked", {"completed"})),
    ("I10", sold, _set("told_discount", 100)),
    ("I11", voided, _set("outcomes", {"A": Outcome.UNKNOWN})),
    ("I11", voided, _set("open_sales", {"A"})),
    ("I11", sold, _last_sent("refunded")),
    ("I13", sold, _set("served", [Served(1.0, True, False), Served(2.0, False, False)])),
    ("I3", sold, _set("charges", {})),
    ("I3", sold, _set("served", [])),
    ("I3", voided, _set("charges", {"A": 1_080})),
    ("I4", voided, _set("effects", ["placed", "voided", "placed"])),
    ("I4", sold, _set("effects", ["placed"])),
    ("I12", sold, _set("effects", ["placed"])),
    ("I17", voided, _set("waiting", {"voided"})),
    ("I17", voided, _set("is_returning", True)),
    ("I3", sold, _set("charges", {"A": 1_080, "B": 1_080}, strays={"B"})),
    ("I3", voided, _set("charges", {"A": 1_080}, strays={"A"})),
]  # fmt: skip


@pytest.mark.parametrize("story", [sold, voided])
def test_a_sound_order_breaks_nothing(story: Callable[[], Story]) -> None:
    assert broken_by_step(story()) | broken_at_end(story()) == {}


@pytest.mark.parametrize(("rule", "sound", "breach"), BREACHES)
def test_a_breach_is_named(rule: str, sound: Callable[[], Story], breach: Breach) -> None:
    story = sound()
    breach(story)
    assert rule in broken_by_step(story) | broken_at_end(story)


def test_every_rule_has_a_breach() -> None:
    assert {rule for rule, _, _ in BREACHES} == STEP_RULES.keys() | END_RULES.keys()


def test_what_is_set_aside_for_staff_is_no_breach() -> None:
    story = sold()
    story.effects, story.parked, story.waiting = ["placed"], {"billed"}, {"completed"}
    story.refused = {"billed"}
    assert broken_at_end(story) == {}


def test_a_refund_that_the_bank_refused_is_owed_by_staff() -> None:
    story = voided()
    story.charges, story.refused_refunds = {"A": 540}, {"A"}
    assert broken_at_end(story) == {}


def test_what_was_charged_after_a_no_is_given_back_or_owed_by_staff() -> None:
    for returned in ({"given_back": {"B": 1_080}}, {"refused_refunds": {"B"}}):
        story = sold()
        _set("charges", {"A": 1_080, "B": 1_080}, strays={"B"})(story)
        story.intents = story.asked = {"B": 1_080, "A": 1_080}
        story.outcomes = {"B": Outcome.APPROVED, "A": Outcome.APPROVED}
        assert broken_by_step(story) == {}
        _set("given_back", {}, **returned)(story)
        assert broken_by_step(story) | broken_at_end(story) == {}


def test_a_refund_is_told_though_another_card_was_charged_after_its_no() -> None:
    """The kiosk may not know yet; at the end it must have gone back."""
    story = sold()
    _last_sent("refunded")(story)
    story.state, story.given_back = OrderState.REFUNDED, {"A": 1_080}
    assert "I11" not in broken_by_step(story)
    _set("charges", {"A": 1_080, "B": 1_080}, strays={"B"})(story)
    assert "I11" not in broken_by_step(story)
    assert "I3" in broken_at_end(story)


def test_an_order_may_stand_on_a_sale_that_was_first_a_no() -> None:
    """It was asked about and had been charged; what another card lost after its no goes back by itself."""
    story = sold()
    story.intents = story.asked = {"B": 1_080, "A": 1_080}
    story.outcomes = {"B": Outcome.DECLINED, "A": Outcome.APPROVED}
    _set("charges", {"A": 1_080, "B": 1_080}, strays={"A", "B"})(story)
    assert broken_by_step(story) == {}
    story.outcomes["A"] = Outcome.DECLINED
    assert "I8" in broken_by_step(story)


def test_a_kitchen_that_did_not_take_it_is_known_to_staff() -> None:
    story = sold()
    story.served, story.is_uncooked = [], True
    assert broken_at_end(story) == {}


def test_voided_alone_may_go_while_placed_may_still_land() -> None:
    story = voided()
    story.sent[-1] = sent("voided", overtakes=("placed",))
    story.effects = ["voided", "placed", "voided"]
    assert broken_by_step(story) == {}
