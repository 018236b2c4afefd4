"""What a member has collected: points in the programme's own word, and the best news about them."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from kiosk.domain.holdings import GiftCard
from kiosk.domain.member import Balance, Member
from kiosk.domain.money import ZERO
from kiosk.domain.offers import Hindrance
from kiosk.domain.snapshot import Snapshot
from kiosk.viewmodels import wording


class News(StrEnum):
    """The second line of the member tile (look: member tile)."""

    NONE = "none"
    REWARD_ON = "reward_on"
    REWARDS = "rewards"
    POINTS_TO_GO = "points_to_go"
    PROGRESS = "progress"


@dataclass(frozen=True, slots=True)
class Collected:
    """`subject` is the reward that the news is about, `amount` the points to go or the percentage.

    `progress` is the way to the next reward, `towards`, of merchants without points (contract 3.1).
    `gift_balance` is what is on all gift cards together; empty while no provider can tell.
    """

    is_member: bool = False
    points: str = ""
    points_word: str = ""
    rewards: int = 0
    news: str = News.NONE.value
    subject: str = ""
    amount: str = ""
    progress: str = ""
    towards: str = ""
    gift_cards: int = 0
    gift_balance: str = ""


def collected(snapshot: Snapshot) -> Collected:
    """What there is to say about the member; all empty for a guest, and while another one stands there."""
    member = snapshot.visit.member
    if member is None or snapshot.hides_member:
        return Collected()
    balance = main_balance(member)
    news, subject, amount = _news(snapshot, member)
    return Collected(
        is_member=True,
        points=wording.points(balance.points, snapshot.visit.language) if balance else "",
        points_word=word_of(balance, snapshot),
        rewards=len(member.rewards),
        news=news.value,
        subject=subject,
        amount=amount,
        progress=f"{member.progress.percentage}%" if member.progress else "",
        towards=member.progress.towards if member.progress else "",
        gift_cards=len(snapshot.visit.gift_cards),
        gift_balance=_gift_balance(snapshot.visit.gift_cards, snapshot.visit.language),
    )


def main_balance(member: Member) -> Balance | None:
    """The programme that the tile shows: the first one, as Thanx lists it."""
    return member.balances[0] if member.balances else None


def word_of(balance: Balance | None, snapshot: Snapshot, amount: Decimal | None = None) -> str:
    """`leaf` or `leaves`, for the balance itself or another amount of it, as the merchant translates it."""
    if balance is None:
        return ""
    is_one = (balance.points if amount is None else amount) == 1
    return translated(balance.singular if is_one else balance.plural, snapshot)


def translated(word: str, snapshot: Snapshot) -> str:
    """The programme's own word in the guest's language, where the theme has it."""
    known = snapshot.currency.get(word)
    return known.in_language(snapshot.visit.language) if known else word


def _gift_balance(cards: tuple[GiftCard, ...], language: str) -> str:
    """Only when every card's is known: a part of it would be read as all of it."""
    known = [card.balance for card in cards if card.balance is not None]
    return wording.money(sum(known, ZERO), language) if cards and len(known) == len(cards) else ""


def _news(snapshot: Snapshot, member: Member) -> tuple[News, str, str]:
    redemption = snapshot.visit.redemption
    if redemption is not None:
        return News.REWARD_ON, redemption.label, ""
    if member.rewards:
        return News.REWARDS, "", ""
    near = [found for found in snapshot.offers if found.hindrance is Hindrance.POINTS_SHORT]
    if near:
        nearest = min(near, key=lambda found: found.lacking_points)
        lacking = wording.points(nearest.lacking_points, snapshot.visit.language)
        return News.POINTS_TO_GO, nearest.offer.label, lacking
    if member.progress is not None:
        return News.PROGRESS, member.progress.towards, str(member.progress.percentage)
    return News.NONE, "", ""
