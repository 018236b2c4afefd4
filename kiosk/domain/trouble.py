"""What can go wrong, by code. Sentences for people are made on the screen, in their language."""

from dataclasses import dataclass, field
from enum import StrEnum


class Code(StrEnum):
    """Every trouble that a guest or staff may be told of."""

    STARTING = "starting"
    UNKNOWN_MEMBER = "unknown_member"
    NAME_INVALID = "name_invalid"
    EMAIL_INVALID = "email_invalid"
    PHONE_INVALID = "phone_invalid"
    CODE_UNSUPPORTED = "code_unsupported"
    TOO_MANY_TRIES = "too_many_tries"
    LOYALTY_SLOW = "loyalty_slow"
    LOYALTY_DOWN = "loyalty_down"
    LOYALTY_REFUSED = "loyalty_refused"
    LOYALTY_CREDENTIALS = "loyalty_credentials"
    LOCATION_UNKNOWN = "location_unknown"
    REWARD_NOT_FITTING = "reward_not_fitting"
    REWARD_GONE = "reward_gone"
    SOLD_OUT = "sold_out"
    OPTION_MISSING = "option_missing"
    DECLINED = "declined"
    DECLINED_PIN = "declined_pin"
    DECLINED_CARD = "declined_card"
    CANCELLED = "cancelled"
    TERMINAL_AWAY = "terminal_away"
    TERMINAL_BUSY = "terminal_busy"
    PAYMENT_UNKNOWN = "payment_unknown"
    PAYMENT_FOUND = "payment_found"
    PAYMENT_OWED = "payment_owed"
    WRONG_AMOUNT = "wrong_amount"
    CHARGED_LATE = "charged_late"
    REFUND_REFUSED = "refund_refused"
    REFUND_UNKNOWN = "refund_unknown"
    ORDER_ELSEWHERE = "order_elsewhere"
    RESTARTED = "restarted"
    REPORTS_PARKED = "reports_parked"
    REPORTS_LATE = "reports_late"
    POINTS_LATER = "points_later"
    PRINTER_OUT = "printer_out"
    KITCHEN_SILENT = "kitchen_silent"
    SCANNER_AWAY = "scanner_away"
    STORE_FAILED = "store_failed"
    STORE_DAMAGED = "store_damaged"
    DISK_FULL = "disk_full"
    DISK_LOW = "disk_low"
    PAID_UNWRITTEN = "paid_unwritten"
    CLOCK_WRONG = "clock_wrong"
    CLOCK_UNSURE = "clock_unsure"
    SAFE_MODE = "safe_mode"
    PAUSED = "paused"
    MENU_BROKEN = "menu_broken"


@dataclass(frozen=True, slots=True)
class Trouble:
    """A trouble with what its sentence needs: names and amounts, never a person's data."""

    code: Code
    subject: str = ""
    serial: int = 0
    details: tuple[str, ...] = field(default_factory=tuple)


class Refusal(Exception):
    """The other side said no, definitively: the guest may choose again."""

    def __init__(self, code: Code, detail: str = "") -> None:
        super().__init__(code.value)
        self.code = code
        self.detail = detail


class Outage(Exception):
    """The house cannot do it now. `may_have_happened` is true when the other side may have acted."""

    def __init__(self, code: Code, detail: str = "", *, may_have_happened: bool = False) -> None:
        super().__init__(code.value)
        self.code = code
        self.detail = detail
        self.may_have_happened = may_have_happened
