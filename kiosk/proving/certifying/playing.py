"""Plays the scenes in one standing house: first those that need the screens, then the rest without."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterable, Iterator
from dataclasses import replace

from kiosk.app import Kiosk
from kiosk.domain.ending import Misuse, Unreachable
from kiosk.domain.trouble import Outage, Refusal
from kiosk.proving.certifying.cast import NotHere
from kiosk.proving.certifying.play import Play, Shot
from kiosk.proving.certifying.scenes import Scene
from kiosk.proving.certifying.voice import Voice
from kiosk.proving.guest import Finger, Person
from kiosk.proving.waiting import NeverCame

_MOST_PEOPLE = 4
Told = Callable[[str], None]
Shown = tuple[Finger, Shot]


async def play_guests(play: Play, scenes: Iterable[Scene], eyes: Shown, told: Told) -> None:
    """One after the other. Raises Misuse or Unreachable."""
    for scene in scenes:
        told(scene.title)
        await _played(play, scene, eyes)


async def play_staff(play: Play, told: Told) -> None:
    """Refunds that staff make of what was sold before; then the kiosk is left alone."""
    for scene, of in (("refund", "phone"), ("refund points", "points")):
        told(f"Staff refund the order of scene {of}")
        play.recorder.scene = scene
        if of not in play.orders:
            play.recorder.missing[scene] = f"there is no order to refund: scene {of} was not played"
            continue
        await _safely(play, scene, lambda of=of: _refund(play, of))  # type: ignore[misc]
    told("Nobody touches the kiosk")
    play.recorder.scene = "idle"
    play.recorder.facts["idle"] = (time.monotonic(), play.idle_s)
    await asyncio.sleep(play.idle_s)


def by_voice(kiosk: Kiosk) -> Shown:
    """Without screens."""

    async def dark() -> bytes:
        return b""

    return Voice(kiosk.attendant), dark




async def _refund(play: Play, of: str) -> None:
    order, member_id = play.orders[of], play.members[of]
    play.recorder.touched("staff ask for the refund")
    refunds = play.kiosk.attendant.backroom.refunds
    refunded = await refunds.refund(order.id, "the guest asked for it", member_id)
    await play.drained(order.id)
    play.recorder.ended(await play.kiosk.house.ledger.order(order.id) or refunded)
    await play.look("after", member_id)


async def _played(play: Play, scene: Scene, eyes: Shown) -> None:
    play.recorder.scene = scene.name
    why = f"no test member can play the scene: {scene.title}"
    for person in _fitting(play, scene):
        try:
            guest = play.guest(*eyes, person)
            await _safely(play, scene.name, lambda: scene.script(play, guest))  # noqa: B023  awaited at once
        except NotHere as nobody:
            why = str(nobody)
            await play.leaves(play.guest(*eyes, person))
        else:
            return
    play.recorder.missing[scene.name] = why


async def _safely(play: Play, scene: str, script: Callable[[], Awaitable[None]]) -> None:
    """A scene that the kiosk does not bring to its end is written down, and the next one is played."""
    try:
        await script()
    except NotHere:
        raise
    except (Misuse, Unreachable):
        raise
    except (NeverCame, Refusal, Outage) as fault:
        play.recorder.broken[scene] = str(fault)
        play.plans.clear()
        play.kiosk.attendant.leave()


def _fitting(play: Play, scene: Scene) -> Iterator[Person]:
    spent = {order.redemption.id for order in play.orders.values() if order.redemption}
    found = 0
    for person in play.cast.people:
        left = replace(person, reward_ids=tuple(each for each in person.reward_ids if each not in spent))
        if scene.fits(left) and found < _MOST_PEOPLE:
            found += 1
            yield left
