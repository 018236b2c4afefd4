"""How was it: a member whose last visit waits to be rated is asked once, on the last screen."""

import logging
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from kiosk.domain.feedback import Feedback, FeedbackId, Rating
from kiosk.domain.member import Identifier
from kiosk.domain.trouble import Outage, Refusal
from kiosk.domain.visit import Stage
from kiosk.ports import Programme
from kiosk.services.usuals import UsualDesk

_log = logging.getLogger(__name__)
_SCALE = range(1, 11)
_A_MEAL = timedelta(hours=1)


class RatingDesk(UsualDesk):
    """Asks, takes the answer, and leaves the guest in peace whatever becomes of it (contract 5.9)."""

    def go(self, stage: Stage, **fields: Any) -> None:
        was = self.visit.stage
        super().go(stage, **fields)
        if was is Stage.PAY and self.visit.stage is Stage.DONE:
            self._look_for_a_question()

    def rate(self, rating: int) -> None:
        """1 to 10, once. It is sent behind the guest's back: they may go."""
        visit, programme = self.visit, self.house.programme
        who, asked = visit.identifier, visit.rating.asked
        if visit.stage is not Stage.DONE or not visit.rating.is_asking or rating not in _SCALE:
            return
        self.change(rating=replace(visit.rating, given=rating))
        self._count_anew()
        if programme is not None and who is not None and asked is not None:
            self._safe.start(f"rating {asked}", self._send(programme, who, asked, rating))

    def skip_rating(self) -> None:
        """Not asked again in this visit; Thanx's own app may."""
        if self.visit.stage is Stage.DONE:
            self.change(rating=Rating())
            self._count_anew()

    def _look_for_a_question(self) -> None:
        programme, who = self.house.programme, self.visit.identifier
        if programme is None or who is None or not self.house.manners.asks_rating:
            return
        self.guests.start("feedback", self._find_question(programme, who))
        self.change(rating=Rating(is_looking=True))

    async def _find_question(self, programme: Programme, who: Identifier) -> None:
        found: tuple[Feedback, ...] = ()
        try:
            found = await programme.feedbacks(who)
        except (Refusal, Outage) as fault:
            _log.warning("feedbacks not read", extra={"code": fault.code.value})
        self.change(rating=Rating(asked=last_eaten(found, self.house.clock.now())))

    async def _send(self, programme: Programme, who: Identifier, asked: FeedbackId, rating: int) -> None:
        try:
            await programme.rate(who, asked, rating)
        except (Refusal, Outage) as fault:
            _log.warning("rating not taken", extra={"code": fault.code.value})
        finally:
            if self.visit.identifier != who:
                # The guest has left meanwhile: a token that was made for this goes too.
                self.house.loyalty.forget(who)

    def _count_anew(self) -> None:
        """Who has just answered gets the whole time again to look at the number."""
        if self.done_at_s is not None:
            self._start_done_clock()
            self.publish()


def last_eaten(feedbacks: tuple[Feedback, ...], now: datetime) -> FeedbackId | None:
    """The latest visit that can still be rated, if it was one: nobody has eaten what is just being made."""
    past = [
        (each.purchased_at, each.id) for each in feedbacks
        if each.is_open(now) and each.purchased_at is not None and each.purchased_at < now - _A_MEAL
    ]  # fmt: skip
    return max(past)[1] if past else None
