"""Scripted orders for the crash enumeration: who, what the reader does, what Thanx does, each by name."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from kiosk.domain.payment import Outcome
from kiosk.proving.simulation import fates
from kiosk.proving.simulation.fates import Delivery, KitchenFate, RefundFate, SaleFate, Scripted
from kiosk.proving.simulation.guest import Plan
from kiosk.proving.simulation.world import Task

GUEST = Plan()
MEMBER = Plan(person="person-0")
REWARD = Plan(person="person-0", reward=500)
POINTS = Plan(person="person-0", reward=500, is_points=True)
FREE = Plan(prices=(290,), person="person-0", reward=9900)
_WHO = {"guest": GUEST, "member": MEMBER, "reward": REWARD, "points": POINTS}

_DECLINED = SaleFate(Outcome.DECLINED)
_LOST = SaleFate(is_told=False)


@dataclass(frozen=True, slots=True)
class Scenario:
    """One order and what goes wrong with it; after the script all is well."""

    name: str
    plan: Plan
    deliveries: Mapping[str, Sequence[Delivery]] = field(default_factory=dict)
    sales: tuple[SaleFate, ...] = ()
    refunds: tuple[RefundFate, ...] = ()
    links: tuple[bool, ...] = ()
    kitchens: tuple[KitchenFate, ...] = ()
    full_disks: tuple[bool, ...] = ()

    def fates(self, kills: frozenset[int] = frozenset()) -> Scripted:
        """A fresh script, with the power cut at these points."""
        return Scripted(
            self.deliveries, self.sales, self.refunds, self.links, self.kitchens, self.full_disks, kills
        )


_SALES: dict[str, tuple[Plan, tuple[SaleFate, ...]]] = {
    "pays": (GUEST, ()),
    "is declined and pays": (replace(GUEST, again=(True,)), (_DECLINED,)),
    "is declined three times": (replace(GUEST, again=(True, True)), (_DECLINED,) * 3),
    "is declined and leaves": (replace(GUEST, again=(False,)), (_DECLINED,)),
    "cancels at the reader": (replace(GUEST, cancels_s=1.0), ()),
    "cancels and is not heard": (replace(GUEST, cancels_s=1.0), (SaleFate(heeds_abort=False),)),
    "pays and the answer is lost": (GUEST, (_LOST,)),
    "is declined and the answer is lost": (GUEST, (replace(_LOST, outcome=Outcome.DECLINED),)),
    "pays long after the answer was lost": (GUEST, (replace(_LOST, card_s=60.0, heeds_abort=False),)),
    "pays a reader that took it up late": (
        GUEST, (SaleFate(accepted_s=100.0, is_told=False, heeds_abort=False),)
    ),
    "pays half": (GUEST, (SaleFate(taken_share=0.5),)),
    "pays too much and the answer is lost": (GUEST, (replace(_LOST, taken_share=1.5),)),
    "meets a busy reader": (GUEST, (SaleFate(Outcome.BUSY),)),
    "meets a dead reader": (GUEST, (SaleFate(Outcome.NOT_STARTED),)),
}  # fmt: skip
_TROUBLES: dict[str, Delivery] = {
    "is lost": fates.LOST,
    "arrives, the answer does not": fates.ANSWER_LOST,
    "arrives, then a reset": fates.RESET_AFTER,
    "arrives after a minute": fates.late(60.0),
    "fails and arrives after a minute": fates.fails_late(60.0),
    "arrives, says 502": fates.FAILS_AFTER,
    "meets too many": fates.TOO_MANY,
    "has an old token": fates.TOKEN_EXPIRED,
    "is answered by garbage": fates.GARBLED,
    "meets a portal": fates.PORTAL,
    "has no route": fates.NO_ROUTE,
    "is turned away": fates.TURNED_AWAY,
}
_STATES = ("placed", "billed", "voided")


def scenarios() -> tuple[Scenario, ...]:
    """All of them; each name is unique."""
    return (*_at_the_reader(), *_at_thanx(), *_elsewhere())


def _at_the_reader() -> Iterator[Scenario]:
    for who, plan in _WHO.items():
        for what, (doing, sales) in _SALES.items():
            whole = replace(plan, again=doing.again, cancels_s=doing.cancels_s)
            yield Scenario(f"{who} {what}", whole, sales=sales)


def _at_thanx() -> Iterator[Scenario]:
    for state in _STATES:
        sales = (_DECLINED,) if state == "voided" else ()
        plan = replace(REWARD, again=(False,)) if state == "voided" else REWARD
        for what, delivery in _TROUBLES.items():
            yield Scenario(f"reward, {state} {what}", plan, {state: [delivery]}, sales)
    twice = [fates.late(90.0), fates.late(5.0)]
    yield Scenario("reward, placed late twice", REWARD, {"placed": twice})
    yield Scenario("points, placed late twice", POINTS, {"placed": twice})
    yield Scenario("reward, billed late twice", REWARD, {"billed": twice})
    yield Scenario("member, placed late", MEMBER, {"placed": [fates.late(80.0)]})
    yield Scenario("reward, completed late", REWARD, {"completed": [fates.late(80.0)]})
    away = {state: [fates.NO_ROUTE] * 6 for state in (*_STATES, "token")}
    yield Scenario("reward, thanx away", REWARD, away)
    yield Scenario("member, thanx away", MEMBER, away)
    yield Scenario("member, billed has old tokens", MEMBER, {"billed": [fates.TOKEN_EXPIRED] * 4})
    yield Scenario("member, placed meets too many", MEMBER, {"placed": [fates.TOO_MANY] * 4})
    yield Scenario("member, billed fails often", MEMBER, {"billed": [fates.FAILS] * 12})


def _elsewhere() -> Iterator[Scenario]:
    half, lost = SaleFate(taken_share=0.5), RefundFate(is_told=False)
    yield Scenario("free", FREE)
    yield Scenario("free, placed late", FREE, {"placed": [fates.late(50.0)]})
    yield Scenario("free, billed lost", FREE, {"billed": [fates.ANSWER_LOST]})
    yield Scenario("refund lost", REWARD, sales=(half,), refunds=(lost,))
    yield Scenario("refund not heard of", REWARD, sales=(half,), refunds=(RefundFate(False, False),))
    yield Scenario("refund refused", REWARD, sales=(half,), refunds=(RefundFate(is_done=False),))
    denied, declined = SaleFate(Outcome.NOT_STARTED, strays_s=60.0), SaleFate(Outcome.DECLINED, strays_s=9.0)
    untold = SaleFate(Outcome.NOT_STARTED, is_told=False, strays_s=200.0)
    yield Scenario("charged after a no", REWARD, sales=(denied,))
    yield Scenario("charged after two denials", REWARD, sales=(untold,))
    yield Scenario("charged after a decline", replace(REWARD, again=(True,)), sales=(declined,))
    yield Scenario("charged after a cancel", replace(GUEST, cancels_s=1.0), sales=(SaleFate(strays_s=30.0),))
    for name, back in (("lost", lost), ("refused", RefundFate(is_done=False))):
        yield Scenario(f"charged after a no, refund {name}", GUEST, sales=(denied,), refunds=(back,))
    yield Scenario("link down while in doubt", REWARD, sales=(_LOST,), links=(False,) * 8)
    for task in (Task.SERVE_FOUND, Task.RETURN_FOUND, Task.REFUND):
        plan = replace(REWARD, tasks=(task,))
        yield Scenario(f"in doubt for minutes, {task}", plan, sales=(_LOST,), links=(False,) * 30)
    for task in (Task.TAKE_MONEY, Task.RELEASE):
        yield Scenario(f"at the counter, {task}", replace(REWARD, tasks=(task,)))
    yield Scenario("refunded", replace(REWARD, tasks=(Task.REFUND,)))
    yield Scenario("refunded twice", replace(REWARD, tasks=(Task.REFUND, Task.REFUND)))
    yield Scenario("refunded, answer lost", replace(REWARD, tasks=(Task.REFUND,)), refunds=(lost,))
    yield Scenario("refunded in vain", replace(MEMBER, tasks=(Task.REFUND,)), refunds=(RefundFate(False),))
    yield Scenario("nobody's code", Plan(person="stranger", is_unproven=True))
    for fate in (KitchenFate.DOWN, KitchenFate.ECHO):
        yield Scenario(f"kitchen {fate}", MEMBER, kitchens=(fate,))
    for number in range(24):
        yield Scenario(f"disk full at {number}", REWARD, full_disks=(*(False,) * number, True))
