"""Rewards and points products as review shows them (look: reward)."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.daypart import Daypart
from kiosk.domain.member import LocationId, OfferKind, Reward
from kiosk.domain.menu import Item, ItemId
from kiosk.domain.offers import Hindrance, Standing
from kiosk.domain.snapshot import Snapshot
from kiosk.domain.visit import QuoteState
from kiosk.viewmodels import pictures, wording
from kiosk.viewmodels.collecting import word_of


class Mending(StrEnum):
    """What the button of a hindered offer does: add the missing dish, or show the menu."""

    NONE = ""
    ADD = "add"
    MENU = "menu"


class Reason(StrEnum):
    """Why a dish that an offer goes with can't be added: it is not served at this hour, or has sold out."""

    OTHER_TIME = "other_time"
    SOLD_OUT = "sold_out"


class OfferStatus(StrEnum):
    """The four faces of a reward row."""

    USABLE = "usable"
    ON = "on"
    ASKING = "asking"
    NOT_NOW = "not_now"


@dataclass(frozen=True, slots=True)
class OfferRow:
    """One offer. `hindrance` and `lacking` are the one reason; `mending_*` is the dish that mends it.

    `place` and `second_place` are where else it is good, and `more_places` how many there are besides.
    """

    offer_id: str
    label: str
    kind: str
    status: str
    picture: str
    saving: str
    hindrance: str
    lacking: str
    lacking_word: str
    place: str
    second_place: str
    more_places: int
    mending: str
    mending_name: str
    mending_price: str
    cost: str
    cost_word: str
    ends: str
    is_soon: bool
    replaces_another: bool


def offer_rows(snapshot: Snapshot) -> tuple[OfferRow, ...]:
    return tuple(_row(found, snapshot) for found in snapshot.offers)


def best_rows(snapshot: Snapshot) -> tuple[OfferRow, ...]:
    """The one that is on, or the usable reward that saves most; none of them if there is none."""
    if snapshot.hides_member:
        return ()
    on = next((each for each in snapshot.offers if _is_on(each, snapshot)), None)
    if snapshot.visit.redemption is not None:
        return (_row(on, snapshot),) if on is not None else ()
    usable = (each for each in snapshot.offers if each.is_usable and each.saving)
    rewards = [each for each in usable if each.offer.offer is OfferKind.REWARD]
    best = max(rewards, key=lambda each: each.saving.cents, default=None)
    return (_row(best, snapshot),) if best is not None else ()


def _is_on(found: Standing, snapshot: Snapshot) -> bool:
    redemption, offer = snapshot.visit.redemption, found.offer
    return redemption is not None and (redemption.offer, redemption.id) == (offer.offer, offer.id)


def _row(found: Standing, snapshot: Snapshot) -> OfferRow:
    offer, language = found.offer, snapshot.visit.language
    status = _status(found, snapshot)
    lacking, lacking_word = _lacking(found, snapshot)
    place, second_place, more_places = _elsewhere(found, snapshot)
    mending, mending_name, mending_price = _mending(found, snapshot)
    return OfferRow(
        offer_id=offer.id,
        label=offer.label,
        kind=offer.offer.value,
        status=status.value,
        picture=_picture(offer, snapshot),
        saving=_saving(found, status, snapshot),
        hindrance=_reason(found, snapshot) if status is OfferStatus.NOT_NOW else "",
        lacking=lacking,
        lacking_word=lacking_word,
        place=place,
        second_place=second_place,
        more_places=more_places,
        mending=mending.value,
        mending_name=mending_name,
        mending_price=mending_price,
        cost=wording.points(offer.points, language) if offer.points is not None else "",
        cost_word=_cost_word(offer, snapshot),
        ends=_ends(offer, snapshot),
        is_soon=offer.retire_at is not None and wording.is_soon(offer.retire_at, snapshot.now),
        replaces_another=status is OfferStatus.USABLE and snapshot.visit.redemption is not None,
    )


def _status(found: Standing, snapshot: Snapshot) -> OfferStatus:
    if _is_on(found, snapshot):
        is_asking = snapshot.visit.quote_state is QuoteState.ASKING
        return OfferStatus.ASKING if is_asking else OfferStatus.ON
    return OfferStatus.USABLE if found.is_usable else OfferStatus.NOT_NOW


def _saving(found: Standing, status: OfferStatus, snapshot: Snapshot) -> str:
    """Thanx's own figure once it has come, until then our estimate; nothing rather than $0.00."""
    is_known = status is OfferStatus.ON and snapshot.visit.quote_state is QuoteState.FRESH
    saving = snapshot.visit.discount if is_known else found.saving
    return wording.money(saving, snapshot.visit.language) if saving else ""


def _reason(found: Standing, snapshot: Snapshot) -> str:
    """The one reason, as exact as the menu can tell."""
    hindrance = found.hindrance.value if found.hindrance is not None else ""
    if found.hindrance is not Hindrance.ITEM_MISSING:
        return hindrance
    if (hours := _hours(found, snapshot)) is not None:
        return Reason.OTHER_TIME.value if _is_today(hours, snapshot) else Hindrance.NOT_NOW.value
    dishes = _dishes(found, snapshot)
    return Reason.SOLD_OUT.value if dishes and all(item.sold_out for item in dishes) else hindrance


def _dishes(found: Standing, snapshot: Snapshot) -> list[Item]:
    known = (snapshot.menu.item(ItemId(product)) for product in sorted(found.offer.products))
    return [item for item in known if item is not None]


def _hours(found: Standing, snapshot: Snapshot) -> Daypart | None:
    """When its dishes are served, if that is not now."""
    parts = [snapshot.menu.daypart_of(item.id) for item in _dishes(found, snapshot)]
    if snapshot.now is None or not parts:
        return None
    local = snapshot.now.astimezone()
    over = [part for part in parts if part is not None and not part.holds(local)]
    return over[0] if len(over) == len(parts) else None


def _is_today(hours: Daypart, snapshot: Snapshot) -> bool:
    return snapshot.now is not None and snapshot.now.astimezone().weekday() in hours.days


def _lacking(found: Standing, snapshot: Snapshot) -> tuple[str, str]:
    language = snapshot.visit.language
    if found.hindrance is Hindrance.ITEM_MISSING and (hours := _hours(found, snapshot)) is not None:
        return wording.hour(hours.start, language), wording.hour(hours.end, language)
    if found.hindrance is Hindrance.SPEND_MORE:
        return wording.money(found.lacking_money, language), ""
    if found.hindrance is Hindrance.POINTS_SHORT and snapshot.visit.member is not None:
        balance = snapshot.visit.member.balance(found.offer.experience_id)
        word = word_of(balance, snapshot, found.lacking_points)
        return wording.points(found.lacking_points, language), word
    return "", ""


def _elsewhere(found: Standing, snapshot: Snapshot) -> tuple[str, str, int]:
    """Two of its places by what they are called, and how many more; nothing if none of them is known."""
    wanted = found.offer.locations if found.hindrance is Hindrance.ELSEWHERE else frozenset()
    known = (snapshot.places.get(LocationId(place)) for place in wanted)
    # What has a name tells more than a street.
    told = {(not each.name, each.told(snapshot.menu.name)) for each in known if each is not None}
    names = [name for _, name in sorted(told) if name]
    first, second = (*names, "", "")[:2]
    return first, second, len(wanted) - len(names[:2]) if names else 0


def _mending(found: Standing, snapshot: Snapshot) -> tuple[Mending, str, str]:
    """A dish that is sold out mends nothing."""
    if found.hindrance is Hindrance.SPEND_MORE:
        return Mending.MENU, "", ""
    item = snapshot.menu.item(found.mending_item) if found.mending_item else None
    if item is None or item.sold_out:
        return Mending.NONE, "", ""
    language = snapshot.visit.language
    return Mending.ADD, item.name.in_language(language), wording.money(item.price, language)


def _cost_word(offer: Reward, snapshot: Snapshot) -> str:
    member = snapshot.visit.member
    if member is None or offer.points is None:
        return ""
    return word_of(member.balance(offer.experience_id), snapshot, offer.points)


def _picture(offer: Reward, snapshot: Snapshot) -> str:
    """The dish that is free, a ticket for money off; a points product has the leaf that QML draws."""
    for product in sorted(offer.products):
        item = snapshot.menu.item(ItemId(product))
        if item is not None and item.picture:
            return pictures.food(item.picture)
    return "" if offer.offer is OfferKind.POINTS_PRODUCT else pictures.sign("ticket")


def _ends(offer: Reward, snapshot: Snapshot) -> str:
    if offer.retire_at is None:
        return ""
    return wording.day_of(offer.retire_at, snapshot.visit.language, snapshot.now)
