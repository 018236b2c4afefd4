"""The staff's pages for what is to pay at the counter, and for what can be taken back."""

from kiosk.domain.backstage import Backstage
from kiosk.domain.undoing import may_refund, may_void
from kiosk.viewmodels.staff_orders import detail, is_sought, row
from kiosk.viewmodels.staff_rows import ChipRow, PageShown


def counter(shown: Backstage, language: str) -> PageShown:
    """Who has waited longest stands first."""
    held = sorted((each for each in shown.orders if may_void(each)), key=lambda each: each.placed_at)
    rows = tuple(row(each, shown, language) for each in held)
    return detail(PageShown(rows=rows, empty="no_held"), shown, language)


def undo(shown: Backstage, language: str) -> PageShown:
    """A row opens what taking it back does to money, reward and points; only there it is done."""
    parts = {
        "all": [each for each in shown.orders if may_refund(each) or may_void(each)],
        "to_refund": [each for each in shown.orders if may_refund(each)],
        "to_void": [each for each in shown.orders if may_void(each)],
    }
    listed = [each for each in parts.get(shown.chip, ()) if is_sought(each, shown.sought)]
    listed.sort(key=lambda each: not may_void(each))
    page = PageShown(
        chips=tuple(ChipRow(name, len(each), name == shown.chip) for name, each in parts.items()),
        rows=tuple(row(each, shown, language, takes_money=False) for each in listed),
        may_find=True,
        empty="nothing_to_undo",
    )
    return detail(page, shown, language)
