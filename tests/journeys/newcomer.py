"""Somebody whom Thanx does not know, in domain words: pays, fills in the form, joins."""

from kiosk.domain.joining import JoinStep, Legal
from kiosk.sandbox.running import RunningSandbox
from tests.walk import QUICK, Walk, replace

MANNERS = replace(QUICK, legal=Legal("https://example.com/privacy", "https://example.com/terms"))
NEW = "june.park@example.com"


async def has_paid(walk: Walk) -> None:
    walk.starts()
    walk.adds("burger-sorrel")
    await walk.reviews()
    await walk.pays()


async def fills_in(walk: Walk, *answers: str) -> None:
    """An answer to each question, then consent."""
    at = walk.attendant
    at.open_joining()
    for answer in answers:
        at.clear_typed()
        for letter in answer:
            at.type_text(letter)
        at.go_on()
    assert walk.visit.joining.step is JoinStep.CONSENT
    at.agree()


async def joins(walk: Walk) -> None:
    walk.attendant.join()
    await walk.until(lambda: not walk.visit.joining.is_sending, "an answer to joining")


def calls(sandbox: RunningSandbox) -> list[str]:
    return [f"{call['method']} {call['path']} {call['state'] or ''}".strip() for call in sandbox.journal()]
