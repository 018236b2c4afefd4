"""What guests said, and the merchant's answer to it (contract 4.10)."""

from collections.abc import Iterator

from kiosk.sandbox.answers import Answer, Refused, not_found, plain
from kiosk.sandbox.belongings import Feedback
from kiosk.sandbox.call import Call
from kiosk.sandbox.headers import partner_client
from kiosk.sandbox.paging import page_of
from kiosk.sandbox.partner.access import merchant_of
from kiosk.sandbox.partner.shown import Feedbacks
from kiosk.sandbox.partner.users import time_in
from kiosk.sandbox.partner.wire import ResponseBody
from kiosk.sandbox.records import Person
from kiosk.sandbox.views import FeedbackShown, OneFeedback, feedback_shown
from kiosk.sandbox.wire import read, seconds_of
from kiosk.sandbox.world import World

STATES = ("unviewed", "viewed", "expired", "rated", "reviewed", "responded")


def get_feedbacks(world: World, call: Call) -> Answer:
    """GET /partner/feedbacks of one merchant, newest change first."""
    partner_client(world, call, "feedbacks.read")
    merchant = merchant_of(world, call.param("merchant_id"))
    asked = call.params("states[]")
    if not set(asked) <= set(STATES):
        raise Refused(400, f"states[] must be among {', '.join(STATES)}")
    if call.param("states") is not None:
        call.notes.append("states without brackets is not read as a list and has no effect")
    changed = [
        (person, feedback)
        for person, feedback in _all(world)
        if feedback.merchant_id == merchant.id and _is_recent(call, feedback)
    ]
    found = [feedback_shown(world, person, feedback) for person, feedback in reversed(changed)]
    wanted = [shown for shown in found if _is_wanted(call, shown, asked)]
    page = page_of(call)
    return Answer(200, plain(Feedbacks(page.of(wanted), page.counted(wanted))))


def post_response(world: World, call: Call) -> Answer:
    """POST /partner/feedbacks/{id}/respond, and /response (contract C22): once for each feedback."""
    partner_client(world, call, "feedbacks.write")
    found = next((pair for pair in _all(world) if pair[1].id == call.parts["id"]), None)
    if found is None:
        raise not_found()
    person, feedback = found
    if feedback.rating is None:
        raise Refused(400, "Nobody has said anything yet")
    if feedback.response is not None:
        raise Refused(400, "There is a response already")
    feedback.response = read(call.body, ResponseBody).feedback.response
    feedback.state = "responded"
    feedback.responded_at = feedback.updated_at = world.stamp
    return Answer(200, plain(OneFeedback(feedback_shown(world, person, feedback))))


def _all(world: World) -> Iterator[tuple[Person, Feedback]]:
    return ((person, feedback) for person in world.state.people for feedback in person.feedbacks)


def _is_recent(call: Call, feedback: Feedback) -> bool:
    after = time_in(call, "updated_after")
    updated_s = seconds_of(feedback.updated_at) if feedback.updated_at else 0.0
    return after is None or updated_s > seconds_of(after)


def _is_wanted(call: Call, shown: FeedbackShown, states: list[str]) -> bool:
    user, place = call.param("user_id"), call.param("location_id")
    of_user = user is None or shown.user_id == user
    return of_user and (place is None or shown.location_id == place) and (not states or shown.state in states)
