"""Rewards for many: asked for once whatever happens, followed to the end, nobody dropped (contract 4.6)."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from hashlib import sha256
from math import inf

from kiosk.domain.answer import Answer, Applied, Refused, Unknown
from kiosk.domain.issuance import MOST_RECIPIENTS, Batch, Issuance, Job, JobId, SourceChanged, Wanted
from kiosk.domain.trouble import Outage
from kiosk.office_ports import Issuances, Partner
from kiosk.ports import Clock, Ids

_FIRST_LOOK_S = 1.0
_LONGEST_S = 30.0
_LISTEN_S = 0.5
_ELSEWHERE = "elsewhere"

Told = Callable[[Issuance], None]


@dataclass(frozen=True, slots=True)
class Part:
    """One job's worth of a wish: as it is remembered, and what is sent. The body is personal."""

    issuance: Issuance
    body: bytes

    def __repr__(self) -> str:
        return f"Part({self.issuance.key})"


class Issuing:
    """Each part is written down before it is sent, and sent again with the same key until it is answered."""

    def __init__(self, partner: Partner, issuances: Issuances, clock: Clock, ids: Ids) -> None:
        self._partner = partner
        self._issuances = issuances
        self._clock = clock
        self._ids = ids

    async def begin(self, wanted: Wanted, *, anew: bool = False) -> tuple[Part, ...]:
        """The parts of the wish, with what was done for them before. Nothing is sent yet.

        Raises SourceChanged if another wish from there is not finished; never when it begins `anew`, nor for
        an occasion: there each recipient is a wish of their own.
        """
        parts = tuple(self._parts(wanted))
        if not anew and not wanted.occasion:
            await self._check(wanted, {part.issuance.digest for part in parts})
        begun = [await self._issuances.begin(part.issuance, anew=anew) for part in parts]
        return tuple(replace(part, issuance=each) for part, each in zip(parts, begun, strict=True))

    async def send(self, part: Part) -> Issuance:
        """With a job now, or with Thanx's refusal. A part that was sent before is not sent again.

        Raises Outage when there is no answer: the same wish may be made again.
        """
        if part.issuance.job is not None or part.issuance.refusal:
            return part.issuance
        answer = await self._partner.issue(part.issuance.key, part.body)
        return await self._kept(_answered(part.issuance, answer))

    async def follow(self, issuance: Issuance, told: Told, most_s: float = inf) -> Issuance:
        """Until nothing more happens or time is up; told after each look.

        Raises Refusal or Outage when it can't look.
        """
        pause_s = _FIRST_LOOK_S
        is_told = False
        until_s = self._clock.monotonic_s() + most_s
        while not issuance.is_done and issuance.job is not None and self._clock.monotonic_s() < until_s:
            is_told = await self._rest(issuance.job.id, pause_s, is_told)
            issuance = await self.look(issuance)
            told(issuance)
            pause_s = min(pause_s * 1.5, _LONGEST_S)
        return issuance

    async def adopt(self, job_id: JobId) -> Issuance:
        """The job as it is now, also one that was begun elsewhere: its lines are the places in its batch.

        Raises Refusal or Outage.
        """
        known = await self._issuances.by_job(job_id)
        if known is not None:
            return await self.look(known)
        job = await self._partner.job(job_id)
        places = tuple(range(1, min(job.total, MOST_RECIPIENTS) + 1))
        return await self._kept(
            Issuance(
                self._ids.call_key(),
                _ELSEWHERE,
                1,
                "",
                job.campaign_id,
                job.variant_id,
                places,
                self._clock.now(),
                job,
            )
        )

    async def look(self, issuance: Issuance) -> Issuance:
        """As Thanx shows its job now. Raises Refusal or Outage."""
        if issuance.job is None:
            return issuance
        return await self._kept(replace(issuance, job=await self._partner.job(issuance.job.id)))

    async def revoke(self, issuance: Issuance) -> Answer[Issuance]:
        """Take back what the job gave. Refused while it runs or when it was done before."""
        if issuance.job is None:
            raise ValueError("nothing was given")
        answer = await self._partner.revoke(issuance.job.id)
        if isinstance(answer, Applied):
            return Applied(await self._kept(replace(issuance, job=answer.value)))
        return answer

    def _parts(self, wanted: Wanted) -> Iterator[Part]:
        people = wanted.recipients
        for number, first in enumerate(range(0, len(people), MOST_RECIPIENTS), start=1):
            some = people[first : first + MOST_RECIPIENTS]
            batch = Batch(wanted.campaign_id, wanted.variant_id, tuple(each.who for each in some))
            body = self._partner.written(batch)
            lines = tuple(each.line for each in some)
            issuance = Issuance(
                self._ids.call_key(), wanted.source, number, _digest(wanted.occasion, body),
                wanted.campaign_id, wanted.variant_id, lines, self._clock.now(),
            )  # fmt: skip
            yield Part(issuance, body)

    async def _check(self, wanted: Wanted, digests: set[str]) -> None:
        for begun in await self._issuances.of_source(wanted.source):
            is_same = (begun.campaign_id, begun.variant_id) == (wanted.campaign_id, wanted.variant_id)
            if is_same and not begun.is_done and begun.digest not in digests:
                raise SourceChanged(begun)

    async def _kept(self, issuance: Issuance) -> Issuance:
        await self._issuances.keep(issuance)
        return issuance

    async def _rest(self, job_id: JobId, pause_s: float, is_told: bool) -> bool:
        """A pause, cut short once: by a webhook that says that the job is done."""
        until_s = self._clock.monotonic_s() + pause_s
        while (left_s := until_s - self._clock.monotonic_s()) > 0:
            if not is_told and await self._issuances.is_told_done(job_id):
                return True
            await self._clock.sleep(min(left_s, _LISTEN_S))
        return is_told


def _answered(issuance: Issuance, answer: Answer[Job]) -> Issuance:
    if isinstance(answer, Applied):
        return replace(issuance, job=answer.value)
    if isinstance(answer, Refused):
        return replace(issuance, refusal=answer.detail or answer.code)
    raise Outage(answer.code, answer.detail, may_have_happened=isinstance(answer, Unknown))


def _digest(occasion: str, body: bytes) -> str:
    """Of what is sent; another occasion makes another wish of it."""
    return sha256(occasion.encode() + b"\n" + body if occasion else body).hexdigest()
