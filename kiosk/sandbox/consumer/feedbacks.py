"""How a visit was: the guest's open feedbacks and their answer (contract 5.9)."""

from kiosk.sandbox.answers import Answer, not_found, plain
from kiosk.sandbox.belongings import Feedback
from kiosk.sandbox.call import Call
from kiosk.sandbox.consumer.shown import OpenFeedbacks
from kiosk.sandbox.consumer.users import signed_in
from kiosk.sandbox.consumer.wire import RatingBody
from kiosk.sandbox.records import Person
from kiosk.sandbox.views import OneFeedback, feedback_shown
from kiosk.sandbox.wire import read
from kiosk.sandbox.world import World


def get_feedbacks(world: World, call: Call) -> Answer:
    """GET /feedbacks: those that the signed-in user can still answer, newest first."""
    person = signed_in(world, call)
    current = [feedback for feedback in person.feedbacks if feedback.may_be_answered(world.now)]
    return Answer(200, plain(OpenFeedbacks([feedback_shown(world, person, f) for f in reversed(current)])))


def get_feedback(world: World, call: Call) -> Answer:
    """GET /feedbacks/{id}: looking at one makes it viewed; 404 once it can't be answered any more."""
    person = signed_in(world, call)
    feedback = _open(world, person, call)
    if feedback.state == "unviewed":
        feedback.state = "viewed"
        feedback.viewed_at = feedback.updated_at = world.stamp
    return Answer(200, plain(OneFeedback(feedback_shown(world, person, feedback))))


def patch_feedback(world: World, call: Call) -> Answer:
    """PATCH /feedbacks/{id}: a rating from 1 to 10, and words if wanted, which close it."""
    person = signed_in(world, call)
    feedback = _open(world, person, call)
    said = read(call.body, RatingBody).feedback
    feedback.rating = said.rating
    feedback.rated_at = feedback.updated_at = world.stamp
    feedback.state = "rated"
    if said.review:
        feedback.review = said.review
        feedback.reviewed_at = world.stamp
        feedback.state = "reviewed"
    return Answer(200, plain(OneFeedback(feedback_shown(world, person, feedback))))


def _open(world: World, person: Person, call: Call) -> Feedback:
    found = next((f for f in person.feedbacks if f.id == call.parts["id"]), None)
    if found is None or not found.may_be_answered(world.now):
        raise not_found()
    return found
