"""The receipt as a short text for a code, and to be read aloud: no address, nothing of who it was."""

from kiosk.domain.order import Order, Sold
from kiosk.viewmodels import wording

# With its totals it stays a code that a phone reads from the screen.
MOST_BYTES = 380


def receipt_lines(order: Order, language: str) -> str:
    """A line a dish; what does not fit is counted at the end."""
    told = [_line(sold, language) for sold in order.lines]
    kept = list(told)
    while kept and len("\n".join(kept).encode()) > MOST_BYTES:
        kept.pop()
    left = len(told) - len(kept)
    return "\n".join([*kept, f"+{left}"] if left else kept)


def receipt_words(order: Order, language: str) -> str:
    """All of it, for who listens: a dish with its options and its price a sentence."""
    return " ".join(f"{_sentence(sold, language)}." for sold in order.lines)


def receipt_card(order: Order) -> str:
    """`Visa 4242`, or nothing where no card was taken."""
    payment = order.payment
    return f"{payment.brand.title()} {payment.last4}" if payment is not None and payment.last4 else ""


def _line(sold: Sold, language: str) -> str:
    return f"{sold.quantity} \u00d7 {sold.shown} {wording.money(sold.unit_price * sold.quantity, language)}"


def _sentence(sold: Sold, language: str) -> str:
    options = (option.shown for option in sold.modifiers)
    price = wording.money(sold.unit_price * sold.quantity, language)
    return ", ".join([f"{sold.quantity} {sold.shown}", *options, price])
