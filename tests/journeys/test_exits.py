"""Every screen has an exit (reliability I16): by touch; for who has gone, by time or the reader's answer."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from kiosk.domain.joining import Legal
from kiosk.domain.trouble import Code, Trouble
from kiosk.domain.visit import MOVES, PayStep, Stage
from tests.walk import QUICK, Walk, at_the_kiosk, played, replace

MANNERS = replace(QUICK, legal=Legal("https://example.com/privacy", "https://example.com/terms"))
# No parameters, no knowledge: what stands on some screen and leads away from it.
TOUCHES = (
    "dismiss_dialog", "leave_staff", "leave_joining", "finish", "cancel_payment", "change_order",
    "close_parked", "ask_start_over", "start_over",
)  # fmt: skip
# Idle question, thanks and doubts are over by then, with as many ticks.
_ROUND_S, _ROUNDS = 20.0, 300

Way = Callable[[Walk], Awaitable[None]]


async def _attract(walk: Walk) -> None:
    assert walk.visit.stage is Stage.ATTRACT


async def _browsing(walk: Walk, stage: Stage) -> None:
    walk.starts()
    walk.adds("fries")
    if stage is Stage.ITEM:
        walk.attendant.edit_line(walk.visit.basket.lines[0].id)
    else:
        walk.attendant.go(stage)


async def _pay(walk: Walk, act: str, step: PayStep) -> None:
    await _browsing(walk, Stage.REVIEW)
    walk.terminal.script(act)
    walk.attendant.pay()
    await walk.until(lambda: walk.visit.paying is not None and walk.visit.paying.step is step, step)


async def _done(walk: Walk) -> None:
    await _browsing(walk, Stage.REVIEW)
    await walk.pays()


async def _join(walk: Walk) -> None:
    await _done(walk)
    walk.attendant.open_joining()


async def _closed(walk: Walk) -> None:
    walk.attendant.may_sell(Trouble(Code.KITCHEN_SILENT))


async def _staff(walk: Walk) -> None:
    walk.attendant.open_staff()
    await asyncio.sleep(0)


async def _resume(walk: Walk) -> None:
    """Another's order waits meanwhile."""
    walk.starts()
    walk.adds("fries")
    for seconds in (70, 30):
        walk.clock.turn(seconds)
        walk.attendant.tick()
    walk.attendant.open_parked()


def _to(stage: Stage) -> Way:
    return lambda walk: _browsing(walk, stage)


def _paying(act: str, step: PayStep) -> Way:
    return lambda walk: _pay(walk, act, step)


APART: list[tuple[Stage, Way]] = [
    (Stage.ATTRACT, _attract),
    (Stage.PAY, _paying("hang", PayStep.PRESENT_CARD)),
    (Stage.PAY, _paying("decline:bank", PayStep.DECLINED)),
    (Stage.PAY, _paying("silent", PayStep.UNKNOWN)),
    (Stage.DONE, _done),
    (Stage.JOIN, _join),
    (Stage.CLOSED, _closed),
    (Stage.STAFF, _staff),
    (Stage.RESUME, _resume),
]
WAYS = APART + [(stage, _to(stage)) for stage in Stage if stage not in {each for each, _ in APART}]


def _named(way: object) -> str:
    return way.value if isinstance(way, Stage) else ""


def test_from_every_stage_the_table_leads_back_to_the_sign() -> None:
    assert {stage for stage, _ in WAYS} == set(Stage)
    for stage in set(Stage) - {Stage.ATTRACT}:
        assert Stage.ATTRACT in MOVES[stage], stage


@pytest.mark.parametrize(("stage", "way"), WAYS, ids=_named)
def test_who_walks_away_leaves_the_sign_behind(tmp_path: Path, stage: Stage, way: Way) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, manners=MANNERS) as walk:
            await way(walk)
            assert walk.visit.stage is stage
            for _ in range(_ROUNDS):
                if walk.visit.stage is Stage.ATTRACT:
                    break
                walk.clock.turn(_ROUND_S)
                walk.attendant.tick()
                _the_reader_ends(walk)
                await asyncio.sleep(0.01)
            assert walk.visit.stage is Stage.ATTRACT
            await walk.until(lambda: not walk.attendant.safe.is_running("sale"), "the end of the sale")

    played(scene())


def _the_reader_ends(walk: Walk) -> None:
    """It has a limit of its own; when somebody has mended it, it tells the truth."""
    sale = walk.attendant._sale
    if sale is not None and sale.attempt is not None:
        walk.attendant.safe.start("limit", walk.terminal.abort(sale.attempt.id))
    walk.terminal.answer_enquiries()


# In doubt and behind the closed sign there is nothing to touch: the one is staff's, the other ends by itself.
_NO_TOUCH = {Stage.ATTRACT, Stage.CLOSED}


@pytest.mark.parametrize(
    ("stage", "way"), [each for each in WAYS if each[0] not in _NO_TOUCH and each != APART[3]], ids=_named
)
def test_who_wants_to_leave_can_by_touch_alone(tmp_path: Path, stage: Stage, way: Way) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, manners=MANNERS) as walk:
            await way(walk)
            assert walk.visit.stage is stage
            for _ in range(50):
                for touch in TOUCHES:
                    getattr(walk.attendant, touch)()
                if walk.visit.stage is Stage.ATTRACT:
                    return
                await asyncio.sleep(0.02)
            raise AssertionError(f"no way out of {walk.visit.stage}")

    played(scene())
