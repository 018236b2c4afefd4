"""A finger without a screen: each name asks the attendant for what its button would ask."""

import asyncio
from collections.abc import Callable

from kiosk.domain.member import OfferId
from kiosk.domain.menu import CategoryId, Dining, ItemId
from kiosk.domain.visit import SignInBy, Visit
from kiosk.proving.waiting import NeverCame
from kiosk.services.attendant import Attendant


class Voice:
    """Implements guest.Finger. What no button does raises NeverCame."""

    def __init__(self, attendant: Attendant) -> None:
        self._attendant = attendant

    async def tap(self, name: str) -> None:
        """As if it was touched."""
        verb, _, what = name.partition("-")
        asked = self._intents(name, what).get(verb)
        if asked is None:
            raise NeverCame(f"nothing to ask for is called {name}")
        asked()
        await asyncio.sleep(0)

    def _intents(self, name: str, what: str) -> dict[str, Callable[[], object]]:
        attendant = self._attendant
        return {
            "eatIn": lambda: attendant.start(Dining.EAT_IN),
            "takeAway": lambda: attendant.start(Dining.TAKE_AWAY),
            "rail": lambda: attendant.show_category(CategoryId(what)),
            "add": lambda: attendant.quick_add(ItemId(what)),
            "plus": lambda: attendant.quick_add(ItemId(what)),
            "card": lambda: attendant.open_item(ItemId(what)),
            "option": lambda: self._choose(name),
            "itemPlus": lambda: attendant.count_item(_quantity(attendant.visit) + 1),
            "addToOrder": attendant.confirm_item,
            "reviewOrder": attendant.review,
            "reviewBack": attendant.back,
            "signInStrip": attendant.open_sign_in,
            "reviewSignIn": attendant.open_sign_in,
            "byPhone": lambda: attendant.sign_in_by(SignInBy.PHONE),
            "byEmail": lambda: attendant.sign_in_by(SignInBy.EMAIL),
            "key": lambda: attendant.type_text(what),
            "continueSignIn": attendant.submit_sign_in,
            "orderFirst": attendant.not_now,
            "showAllOffers": lambda: None,
            "useOffer": lambda: attendant.use_offer(OfferId(what)),
            "payByCard": attendant.pay,
            "spendPoints": attendant.spend_points,
            "changeOrder": attendant.change_order,
            "tryAgain": attendant.try_again,
            "finish": attendant.finish,
        }

    def _choose(self, name: str) -> None:
        sheet = self._attendant.visit.open_item
        groups = sheet.item.groups if sheet else ()
        for group in groups:
            for option in group.options:
                if name == f"option-{group.id}-{option.id}":
                    self._attendant.toggle_option(group.id, option.id)


def _quantity(visit: Visit) -> int:
    return visit.open_item.quantity if visit.open_item else 0
