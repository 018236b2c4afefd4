from decimal import Decimal

import pytest

from kiosk.domain.holdings import GiftCard, GiftCardId
from kiosk.domain.member import Balance, Progress
from kiosk.domain.money import Money
from kiosk.domain.offers import Hindrance, Standing
from kiosk.domain.order import Redemption
from kiosk.domain.visit import Dialog
from kiosk.domain.words import Words
from kiosk.viewmodels.collecting import Collected, collected, main_balance, word_of
from kiosk.viewmodels.rewards import best_rows
from tests.builders import a_member, a_points_product, a_reward
from tests.viewmodels.snapshots import a_snapshot

FAR = Standing(a_points_product("far"), hindrance=Hindrance.POINTS_SHORT, lacking_points=Decimal(120))
NEAR = Standing(
    a_points_product("near", label="Free burger"),
    hindrance=Hindrance.POINTS_SHORT,
    lacking_points=Decimal("52.5"),
)


def test_a_guest_has_nothing() -> None:
    assert collected(a_snapshot()) == Collected()


def test_who_scans_after_another_sees_nothing_of_theirs() -> None:
    reward = Standing(a_reward(), saving=Money(500))
    asked = a_snapshot(member=a_member(), offers=(reward,), dialog=Dialog.SECOND_PERSON)
    assert collected(asked) == Collected()
    assert best_rows(asked) == ()


def test_points_come_in_the_programmes_own_word() -> None:
    found = collected(a_snapshot(member=a_member()))
    assert (found.points, found.points_word, found.rewards, found.news) == ("248", "leaves", 1, "rewards")


@pytest.mark.parametrize(
    ("parts", "news", "subject", "amount"),
    [
        ({"redemption": Redemption.of(a_reward())}, "reward_on", "$5 off", ""),
        ({"member": a_member(rewards=()), "offers": (FAR, NEAR)}, "points_to_go", "Free burger", "52.5"),
        (
            {"member": a_member(rewards=(), progress=Progress(60, "Free fries"))},
            "progress",
            "Free fries",
            "60",
        ),
        ({"member": a_member(rewards=())}, "none", "", ""),
    ],
)
def test_the_best_news_first(parts: dict[str, object], news: str, subject: str, amount: str) -> None:
    found = collected(a_snapshot(**{"member": a_member()} | parts))
    assert (found.news, found.subject, found.amount) == (news, subject, amount)


def test_one_leaf_two_leaves() -> None:
    leaves = Balance("exp", "leaf", "leaves", Decimal(1))
    snapshot = a_snapshot()
    said = [word_of(leaves, snapshot), word_of(leaves, snapshot, Decimal(2)), word_of(None, snapshot)]
    assert said == ["leaf", "leaves", ""]


def test_the_programmes_word_is_told_in_the_guests_language() -> None:
    leaves = Balance("exp", "leaf", "leaves", Decimal(3))
    snapshot = a_snapshot(language="de", currency={"leaves": Words("leaves", {"de": "Blätter"})})
    assert word_of(leaves, snapshot) == "Blätter"
    assert word_of(leaves, snapshot, Decimal(1)) == "leaf"


def test_a_member_of_a_programme_without_points() -> None:
    member = a_member(balances=())
    assert main_balance(member) is None
    assert collected(a_snapshot(member=member)).points == ""


def test_progress_leads_where_there_are_no_points() -> None:
    found = collected(a_snapshot(member=a_member(balances=(), progress=Progress(60, "Free fries"))))
    assert (found.points, found.progress, found.towards) == ("", "60%", "Free fries")


def a_card(key: str, cents: int | None) -> GiftCard:
    return GiftCard(GiftCardId(key), "0017", None if cents is None else Money(cents))


@pytest.mark.parametrize(
    ("cents", "balance"), [((2500,), "$25.00"), ((2500, 50), "$25.50"), ((2500, None), ""), ((), "")]
)
def test_what_is_on_gift_cards_is_said_when_all_of_it_is_known(
    cents: tuple[int | None, ...], balance: str
) -> None:
    cards = tuple(a_card(str(number), each) for number, each in enumerate(cents))
    found = collected(a_snapshot(member=a_member(), gift_cards=cards))
    assert (found.gift_cards, found.gift_balance) == (len(cents), balance)
