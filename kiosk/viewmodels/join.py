"""Joining at the end: one question at a time, then what is agreed to."""

from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot

from kiosk.domain.joining import STEPS, Joining, JoinStep, Legal
from kiosk.domain.snapshot import Snapshot
from kiosk.domain.trouble import Code
from kiosk.viewmodels import typed
from kiosk.viewmodels.showing import Showing, flag, number, text

_NOBODY = Legal("", "")


@dataclass(frozen=True, slots=True)
class JoinShown:
    """`place` of `places`; `starts_word` is true where a name goes on with a capital.

    `email` is veiled. `privacy` and `terms` are addresses to read, `privacy_code` and `terms_code` the same
    as pictures.
    """

    merchant: str = ""
    step: str = JoinStep.EMAIL.value
    place: int = 1
    places: int = len(STEPS)
    country: str = "+1"
    typed: str = ""
    is_blank: bool = True
    starts_word: bool = True
    may_go_on: bool = False
    email: str = ""
    is_agreed: bool = False
    may_join: bool = False
    is_sending: bool = False
    trouble: str = ""
    privacy: str = ""
    privacy_code: str = ""
    terms: str = ""
    terms_code: str = ""
    is_counting: bool = False
    left_s: int = 0


def present(snapshot: Snapshot) -> JoinShown:
    joining, legal = snapshot.visit.joining, snapshot.legal or _NOBODY
    is_over = joining.trouble is not None and joining.trouble.code is Code.TOO_MANY_TRIES
    return JoinShown(
        merchant=snapshot.menu.name,
        step=joining.step.value,
        place=STEPS.index(joining.step) + 1,
        typed=_field(joining),
        is_blank=not joining.typed,
        starts_word=typed.starts_word(joining.typed),
        may_go_on=_may_go_on(joining),
        email=typed.veiled(joining.email),
        is_agreed=joining.is_agreed,
        may_join=joining.is_agreed and joining.is_complete and not joining.is_sending and not is_over,
        is_sending=joining.is_sending,
        trouble=joining.trouble.code.value if joining.trouble else "",
        privacy=_to_read(legal.privacy),
        privacy_code=code_of(legal.privacy),
        terms=_to_read(legal.terms),
        terms_code=code_of(legal.terms),
        is_counting=snapshot.done_left_s is not None,
        left_s=snapshot.done_left_s or 0,
    )


def code_of(address: str) -> str:
    """Where the picture of a code for a phone is drawn: the shell's own, nothing is fetched."""
    return f"image://code/{address.encode().hex()}" if address else ""


def _to_read(address: str) -> str:
    return address.removeprefix("https://").removeprefix("http://").rstrip("/")


def _field(joining: Joining) -> str:
    return typed.phone_as_typed(joining.phone) if joining.step is JoinStep.PHONE else joining.typed


def _may_go_on(joining: Joining) -> bool:
    if joining.step is JoinStep.EMAIL:
        return typed.may_be_email(joining.email)
    if joining.step is JoinStep.PHONE:
        return not joining.phone or typed.may_be_phone(joining.phone)
    return bool(joining.typed.strip())


class JoinViewModel(Showing):
    """Type, go on or back; agree; join, or not now."""

    presenting = staticmethod(present)
    blank = JoinShown()
    changed = Signal()
    merchant = text("merchant", changed)
    step = text("step", changed)
    place = number("place", changed)
    places = number("places", changed)
    country = text("country", changed)
    typed = text("typed", changed)
    isBlank = flag("is_blank", changed)
    startsWord = flag("starts_word", changed)
    mayGoOn = flag("may_go_on", changed)
    email = text("email", changed)
    isAgreed = flag("is_agreed", changed)
    mayJoin = flag("may_join", changed)
    isSending = flag("is_sending", changed)
    trouble = text("trouble", changed)
    privacy = text("privacy", changed)
    privacyCode = text("privacy_code", changed)
    terms = text("terms", changed)
    termsCode = text("terms_code", changed)
    isCounting = flag("is_counting", changed)
    leftS = number("left_s", changed)

    @Slot(str)
    def type(self, letters: str) -> None:
        self._intents.type_text(letters)

    @Slot()
    def erase(self) -> None:
        self._intents.erase()

    @Slot()
    def clear(self) -> None:
        self._intents.clear_typed()

    @Slot()
    def goOn(self) -> None:
        self._intents.go_on()

    @Slot()
    def back(self) -> None:
        self._intents.back()

    @Slot()
    def agree(self) -> None:
        self._intents.agree()

    @Slot()
    def join(self) -> None:
        self._intents.join()

    @Slot()
    def notNow(self) -> None:
        self._intents.leave_joining()
