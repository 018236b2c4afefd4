"""The prepared states of orders that wait: told in the idle question, offered, asked for by figures."""

from collections.abc import Callable, Iterator
from typing import Any, TypeVar

from kiosk.domain.parking import Parking, Resuming
from kiosk.domain.visit import Dialog, Stage
from kiosk.proving.stock import Stock

T = TypeVar("T")
Make = Callable[..., T]

_CODE, _MINUTES = "4827", 5
_OTHERS = Parking(_MINUTES, has_others=True)
_CLOSED = Parking(_MINUTES, has_others=True, closed_s=24)


def poster(make: Make[T]) -> Iterator[T]:
    yield make("01-attract-continue", Stage.ATTRACT, parking=_OTHERS)
    yield make("01b-continue", Stage.RESUME, parking=_OTHERS)
    yield make("01b-continue-typed", Stage.RESUME, parking=_OTHERS, resuming=Resuming(_CODE))
    yield make("01b-continue-wrong", Stage.RESUME, parking=_OTHERS, resuming=Resuming(is_wrong=True))
    yield make("01b-continue-closed", Stage.RESUME, parking=_CLOSED, resuming=Resuming(is_wrong=True))


def asked(make: Make[T], stock: Stock) -> Iterator[T]:
    order: dict[str, Any] = {"basket": stock.basket, "dialog": Dialog.IDLE, "idle_left_s": 24}
    member = order | {"member": stock.member}
    off, on = Parking(_MINUTES, may_choose=True), Parking(_MINUTES, _CODE, may_choose=True)
    yield make("08-idle", Stage.MENU, **order, parking=Parking(_MINUTES, _CODE))
    yield make("08-idle-empty", Stage.MENU, dialog=Dialog.IDLE, idle_left_s=24)
    yield make("08-idle-member", Stage.MENU, **member, parking=off)
    yield make("08-idle-member-kept", Stage.MENU, **member, parking=on)
