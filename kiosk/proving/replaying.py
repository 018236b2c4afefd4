"""Plays a recorded visit on the screens: the same touches, codes of other people, the same way through."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kiosk.domain.offers import Standing
from kiosk.domain.snapshot import Snapshot
from kiosk.domain.trouble import Code
from kiosk.domain.visit import PayStep, SignInBy, Stage
from kiosk.proving.guest import Person, Props
from kiosk.proving.guests import national
from kiosk.proving.waiting import NeverCame, until
from kiosk.shell.session import Held, Saw, Step, Touched, Typed, sort_of

_UNSUPPORTED = "LSTR|1234s6||LEND"
_NOBODY_PHONE, _NOBODY_EMAIL, _NAME = "4155550199", "nobody.here@example.com", "sam"
_PATIENCE_S = 30.0
# What is passed through so fast that nobody need have seen it.
_FLEETING = frozenset({Stage.CLOSED.value, ""})


@dataclass(frozen=True, slots=True)
class Replayed:
    """How it went: where it led, and how many steps were played."""

    steps: int
    stages: tuple[str, ...]
    is_paid: bool


class Replay:
    """One visit. `heard` must be told of every snapshot from the beginning."""

    def __init__(self, props: Props, people: Sequence[Person]) -> None:
        self._props = props
        self._people = people
        self._marks: dict[str, Person] = {}
        self._path: list[str] = []
        self._place = 0
        self._is_paid = False

    def heard(self, snapshot: Snapshot) -> None:
        """Where the visit is by now."""
        stage = snapshot.visit.stage.value
        self._is_paid = self._is_paid or snapshot.visit.finished is not None
        if not self._path or self._path[-1] != stage:
            self._path.append(stage)

    async def play(self, steps: Sequence[Step]) -> Replayed:
        """All of them. Raises NeverCame where the visit goes another way than the recorded one."""
        self.heard(self._props.snapshot())
        for number, step in enumerate(steps, 1):
            try:
                await self._do(step, steps, number)
            except NeverCame as fault:
                raise NeverCame(f"step {number} of {len(steps)}: {fault}") from fault
        return Replayed(len(steps), tuple(self._path), self._is_paid)

    async def _do(self, step: Step, steps: Sequence[Step], number: int) -> None:
        match step:
            case Saw():
                await self._reaches(step)
            case Held():
                self._props.hold_up(self._code(step))
            case Typed():
                if not isinstance(steps[number - 2], Typed):
                    await self._types(steps[number:])
            case Touched():
                await self._touches(step, steps[number:])

    async def _reaches(self, saw: Saw) -> None:
        """The stage, sooner or later; and the member, where one was seen."""
        if saw.stage in _FLEETING:
            return
        await until(lambda: saw.stage in self._path[self._place :], _PATIENCE_S, f"the stage {saw.stage}")
        self._place += self._path[self._place :].index(saw.stage)
        if saw.is_member and saw.stage != Stage.DONE.value:
            await until(
                lambda: self._props.snapshot().visit.member is not None, _PATIENCE_S, "the member to be known"
            )
        if saw.pay == PayStep.DECLINED.value:
            await until(self._is_declined, _PATIENCE_S, "the card to be declined")

    def _is_declined(self) -> bool:
        paying = self._props.snapshot().visit.paying
        return paying is not None and paying.step is PayStep.DECLINED

    async def _touches(self, step: Touched, following: Sequence[Step]) -> None:
        if _will_be_declined(step, following):
            self._props.decline_next_card()
        name = step.name
        if step.offer:
            await until(lambda: bool(self._alike(step)), _PATIENCE_S, f"an offer: {step.offer}")
            alike = self._alike(step)
            name = f"{step.name}{alike[min(step.place, len(alike) - 1)].offer.id}"
        await self._props.finger.tap(name)
        await self._props.picture(step.name.rstrip("-"))

    def _alike(self, step: Touched) -> list[Standing]:
        return [each for each in self._props.snapshot().offers if sort_of(each) == step.offer]

    async def _types(self, following: Sequence[Step]) -> None:
        """What somebody else types who is invented: whole, whatever was typed and erased."""
        for letter in self._letters(is_nobody=_finds_nobody(following)):
            await self._props.finger.tap(f"key-{letter}")

    def _letters(self, *, is_nobody: bool) -> str:
        visit = self._props.snapshot().visit
        if visit.stage is not Stage.SIGN_IN:
            return _NAME
        if visit.signing_in.by is SignInBy.PHONE:
            known = next((each.phone for each in self._known() if each.phone), _NOBODY_PHONE)
            return _NOBODY_PHONE if is_nobody else national(known)
        known = next((each.email for each in self._known() if each.email), _NOBODY_EMAIL)
        return _NOBODY_EMAIL if is_nobody else known.strip().lower()

    def _code(self, held: Held) -> str:
        """The same mark is the same person."""
        if held.kind == "unsupported":
            return _UNSUPPORTED
        if held.mark not in self._marks:
            taken = {each.user_id for each in self._marks.values()}
            free = [each for each in self._people if each.user_id and each.user_id not in taken]
            fit = [each for each in free if each.reward_ids] if held.kind == "reward" else free
            if not free:
                raise NeverCame("there is nobody left whose code could be held up")
            self._marks[held.mark] = (fit or free)[0]
        person = self._marks[held.mark]
        return "|".join((person.user_id, *person.reward_ids[: int(held.kind == "reward")]))

    def _known(self) -> Iterator[Person]:
        """Whose code was held up comes first."""
        yield from self._marks.values()
        yield from self._people


def _will_be_declined(step: Touched, following: Sequence[Step]) -> bool:
    """The next card, in the recorded visit."""
    if step.name not in ("payByCard", "tryAgain", "spendPoints"):
        return False
    for each in following:
        if isinstance(each, Touched) and each.name in ("tryAgain", "changeOrder", "finish", "payByCard"):
            return False
        if isinstance(each, Saw) and each.pay == PayStep.DECLINED.value:
            return True
    return False


def _finds_nobody(following: Sequence[Step]) -> bool:
    """Whether what was typed was nobody's."""
    for each in following:
        if isinstance(each, Saw) and Code.UNKNOWN_MEMBER.value in each.troubles:
            return True
        if isinstance(each, Saw) and each.is_member:
            return False
    return False
