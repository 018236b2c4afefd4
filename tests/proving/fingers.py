"""A finger for scripted guests without a screen: each name asks the attendant for what its button would ask.

A guest takes a second for each touch; the clock is wound by it, so that nothing waits for the limit of calls.
"""

import asyncio
import random
from collections.abc import Callable
from dataclasses import dataclass, field

from kiosk.domain.member import OfferId
from kiosk.domain.menu import CategoryId, Dining, GroupId, ItemId, OptionId
from kiosk.domain.visit import SignInBy
from kiosk.proving.guest import Guest, Person, Props
from tests.walk import Walk

NOBODY = Person()


class Fingers:
    """Implements Finger. `tapped` are the names in their order."""

    def __init__(self, walk: Walk) -> None:
        self._walk = walk
        self.tapped: list[str] = []

    async def tap(self, name: str) -> None:
        self.tapped.append(name)
        self._walk.clock.turn(1)
        _ask(self._walk, name)
        await asyncio.sleep(0)


@dataclass
class Played:
    """What a test looks at afterwards. `typed_in_pictures` is what stood in the field when one was taken."""

    walk: Walk
    fingers: Fingers
    pictures: list[str] = field(default_factory=list)
    typed_in_pictures: set[str] = field(default_factory=set)

    async def picture(self, name: str) -> None:
        self.pictures.append(name)
        self.typed_in_pictures.add(self.walk.visit.signing_in.typed)


def props_for(walk: Walk, seed: int = 1) -> tuple[Props, Played]:
    fingers = Fingers(walk)
    played = Played(walk, fingers)
    props = Props(
        fingers, lambda: walk.snapshot, walk.eye.hold_up, lambda: declines(walk),
        played.picture, random.Random(seed),
    )  # fmt: skip
    return props, played


def declines(walk: Walk) -> bool:
    walk.terminal.script("decline:bank")
    return True


def a_guest(walk: Walk, person: Person = NOBODY, seed: int = 1) -> tuple[Guest, Played]:
    props, played = props_for(walk, seed)
    return Guest(props, person), played


def _ask(walk: Walk, name: str) -> None:
    attendant, (verb, _, what) = walk.attendant, name.partition("-")
    asking: dict[str, Callable[[], object]] = {
        "eatIn": lambda: attendant.start(Dining.EAT_IN),
        "takeAway": lambda: attendant.start(Dining.TAKE_AWAY),
        "rail": lambda: attendant.show_category(CategoryId(what)),
        "add": lambda: attendant.quick_add(ItemId(what)),
        "plus": lambda: attendant.quick_add(ItemId(what)),
        "card": lambda: attendant.open_item(ItemId(what)),
        "option": lambda: _choose(walk, name),
        "itemPlus": lambda: attendant.count_item(_quantity(walk) + 1),
        "addToOrder": attendant.confirm_item,
        "reviewOrder": attendant.review,
        "reviewBack": attendant.back,
        "reviewSignIn": attendant.open_sign_in,
        "signInStrip": attendant.open_sign_in,
        "byPhone": lambda: attendant.sign_in_by(SignInBy.PHONE),
        "byEmail": lambda: attendant.sign_in_by(SignInBy.EMAIL),
        "key": lambda: attendant.type_text(what),
        "continueSignIn": attendant.submit_sign_in,
        "showAllOffers": lambda: None,
        "useOffer": lambda: attendant.use_offer(OfferId(what)),
        "payByCard": attendant.pay,
        "spendPoints": attendant.spend_points,
        "tryAgain": attendant.try_again,
        "orderFirst": attendant.not_now,
        "cardAction": attendant.open_joining,
        "joinNext": attendant.go_on,
        "agree": attendant.agree,
        "joinNow": attendant.join,
        "rate": lambda: attendant.rate(int(what)),
        "finish": attendant.finish,
    }
    asking[verb]()


def _choose(walk: Walk, name: str) -> None:
    sheet = walk.visit.open_item
    assert sheet is not None
    named: dict[str, tuple[GroupId, OptionId]] = {
        f"option-{group.id}-{option.id}": (group.id, option.id)
        for group in sheet.item.groups
        for option in group.options
    }
    walk.attendant.toggle_option(*named[name])


def _quantity(walk: Walk) -> int:
    sheet = walk.visit.open_item
    assert sheet is not None
    return sheet.quantity
