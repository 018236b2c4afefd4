"""Sign in by code, phone or e-mail (look: 04, 04b)."""

from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot

from kiosk.domain.snapshot import Snapshot
from kiosk.domain.trouble import Code
from kiosk.domain.visit import SignInBy, SigningIn
from kiosk.viewmodels import typed, wording
from kiosk.viewmodels.showing import Showing, flag, listed, number, text

_ENDINGS = ("@gmail.com", "@yahoo.com", "@icloud.com", "@outlook.com")


@dataclass(frozen=True, slots=True)
class EndingRow:
    """A mail ending that is typed with one tap."""

    ending: str


@dataclass(frozen=True, slots=True)
class SignInShown:
    """`typed` is what the field shows: hidden as soon as it was sent."""

    by: str = SignInBy.SCAN.value
    country: str = "+1"
    typed: str = ""
    is_blank: bool = True
    may_submit: bool = False
    may_type: bool = True
    is_looking: bool = False
    is_scanner_ready: bool = False
    trouble: str = ""
    may_join: bool = False
    tries: int = 0
    has_order: bool = False
    total: str = ""
    endings: tuple[EndingRow, ...] = ()


def present(snapshot: Snapshot) -> SignInShown:
    signing = snapshot.visit.signing_in
    may_type = signing.trouble is None or signing.trouble.code is not Code.TOO_MANY_TRIES
    return SignInShown(
        by=signing.by.value,
        typed=_field(signing),
        is_blank=not signing.typed,
        may_submit=may_type and not signing.is_looking and _may_be_valid(signing),
        may_type=may_type and not signing.is_looking,
        is_looking=signing.is_looking,
        is_scanner_ready=snapshot.scanner.is_ready,
        trouble=signing.trouble.code.value if signing.trouble else "",
        may_join=snapshot.legal is not None,
        tries=signing.tries,
        has_order=not snapshot.visit.basket.is_empty,
        total=wording.money(snapshot.totals.total, snapshot.visit.language),
        endings=tuple(EndingRow(ending) for ending in _ENDINGS),
    )


def _field(signing: SigningIn) -> str:
    if signing.is_looking:
        return typed.hidden(signing.typed)
    return typed.phone_as_typed(signing.typed) if signing.by is SignInBy.PHONE else signing.typed


def _may_be_valid(signing: SigningIn) -> bool:
    if signing.by is SignInBy.PHONE:
        return typed.may_be_phone(signing.typed)
    return signing.by is SignInBy.EMAIL and typed.may_be_email(signing.typed)


class SignInViewModel(Showing):
    """Choose a way, type, send; or not now."""

    presenting = staticmethod(present)
    blank = SignInShown()
    changed = Signal()
    by = text("by", changed)
    country = text("country", changed)
    typed = text("typed", changed)
    isBlank = flag("is_blank", changed)
    maySubmit = flag("may_submit", changed)
    mayType = flag("may_type", changed)
    isLooking = flag("is_looking", changed)
    isScannerReady = flag("is_scanner_ready", changed)
    trouble = text("trouble", changed)
    mayJoin = flag("may_join", changed)
    tries = number("tries", changed)
    hasOrder = flag("has_order", changed)
    total = text("total", changed)
    endings = listed("endings")

    @Slot(str)
    def choose(self, by: str) -> None:
        self._intents.sign_in_by(SignInBy(by))

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
    def submit(self) -> None:
        self._intents.submit_sign_in()

    @Slot()
    def notNow(self) -> None:
        self._intents.not_now()
