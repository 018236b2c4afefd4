"""Guests who join or rate at the end, on the real attendant and over real HTTP; the screens are left out."""

import asyncio
from pathlib import Path

import pytest

from kiosk.domain.joining import Legal
from kiosk.proving.farewell import joins_at_the_end, rates_last_visit
from kiosk.proving.guest import Person
from kiosk.proving.guests import Script
from kiosk.proving.waiting import NeverCame
from kiosk.sandbox.running import RunningSandbox
from tests.proving.fingers import Played, a_guest
from tests.walk import QUICK, at_the_kiosk, replace

LEGAL = Legal("https://example.com/privacy", "https://example.com/terms")
MANNERS = replace(QUICK, legal=LEGAL, asks_rating=True)
NEWCOMER, JANE = Person(joins_at="example.com"), Person("wroeiu2304hfwf")


def played(folder: Path, sandbox: RunningSandbox, script: Script, person: Person) -> Played:
    async def scene() -> Played:
        async with at_the_kiosk(folder, sandbox, MANNERS) as walk:
            guest, seen = a_guest(walk, person)
            await script(guest)
            await walk.drained()
            await walk.until(lambda: not walk.attendant.safe.is_running("rating fbjane01"), "the answer")
            return seen

    return asyncio.run(scene())


def test_somebody_new_joins_and_types_the_address_once(tmp_path: Path, sandbox: RunningSandbox) -> None:
    seen = played(tmp_path, sandbox, joins_at_the_end, NEWCOMER)
    assert seen.fingers.tapped.count("key-@") == 1
    assert {"not-found", "join-consent", "joined"} <= set(seen.pictures)
    states = [call["state"] for call in sandbox.journal() if call["state"]]
    assert states == ["placed", "billed", "completed"]
    assert len(sandbox.journal()) <= 9
    joined = sandbox.world.state.people[-1]
    assert (joined.first_name.lower(), joined.last_name.lower()) == ("casey", "jordan")


def test_who_is_refused_is_told(tmp_path: Path, sandbox: RunningSandbox) -> None:
    sandbox.fault("server_error", path="/users", always=True)
    with pytest.raises(NeverCame, match="could not join"):
        played(tmp_path, sandbox, joins_at_the_end, NEWCOMER)


def test_the_last_visit_is_rated_once(tmp_path: Path, sandbox: RunningSandbox) -> None:
    seen = played(tmp_path, sandbox, rates_last_visit, JANE)
    assert "rating" in seen.pictures
    assert "rate-9" in seen.fingers.tapped
    jane = next(each for each in sandbox.world.state.people if each.user_id == JANE.user_id)
    assert next(each for each in jane.feedbacks if each.id == "fbjane01").rating == 9
    again = tmp_path / "again"
    again.mkdir()
    seen = played(again, sandbox, rates_last_visit, JANE)
    assert "rating" not in seen.pictures
