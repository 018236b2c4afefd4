"""The script for the demo call with Thanx: what to show, in which order, and which items that ticks off."""

from collections.abc import Callable, Sequence

from kiosk.proving.certifying.scenes import SCENES
from kiosk.proving.certifying.verdict import Judged, Result

# Which items each scene shows, in the order of the call (contract 7).
_SHOWS = {
    "phone": ("8.14", "8.20", "8.21", "8.22", "8.23", "8.24", "8.25", "8.35", "8.36", "8.37", "8.38", "8.48"),
    "email": ("8.15", "8.19", "8.26", "8.49"),
    "code": ("8.16", "8.17", "8.18"),
    "points": ("8.27", "8.28", "8.29", "8.30"),
    "points item": ("8.31",),
    "plain": ("8.11", "8.32"),
    "declined": ("8.39",),
    "expired": ("8.34",),
    "troubles": ("8.12", "8.34"),
}
_OFFICE = (
    ("Staff refund the first order: the reward is back in the account", ("8.40", "8.41", "8.43")),
    ("Staff refund the order with points: the product is back as a reward", ("8.42",)),
    ("`kiosk partner merchants`, `locations`, `templates`", ("8.45", "9.9", "9.10", "9.11")),
    ("`kiosk partner campaign create` with a treatment and a Control", ("9.12", "9.18", "9.19")),
    ("`kiosk partner issue --file` with an e-mail, a phone, somebody unknown", ("9.21", "9.22", "9.28")),
    ("`kiosk partner job`, `revoke`, and `revoke` again", ("9.26", "9.27", "9.29")),
)


def script(found: Sequence[Judged], at: str, masked: Callable[[str], str] = str) -> str:
    """Markdown."""
    results = {each.item.id: each.verdict.result for each in found}
    lines = [
        "# Demo call with Thanx", "", f"Made by `kiosk certify`, {at}.", "",
        "Before the call: charge the test phone, open `report.html`, start the kiosk on the sandbox,",
        "have the codes of the test members at hand, and let staff know that orders are not real.", "",
        "## At the kiosk", "",
    ]  # fmt: skip
    for number, scene in enumerate(SCENES, 1):
        lines.append(f"{number}. **{scene.title}.** {_ticks(_SHOWS.get(scene.name, ()), results)}")
        lines += ["   " + line for line in _steps(scene.script.__doc__ or "")]
    lines += ["", "## At the counter and in the office", ""]
    lines += [
        f"{number}. **{words}.** {_ticks(ids, results)}" for number, (words, ids) in enumerate(_OFFICE, 1)
    ]
    lines += ["", "## What they may ask", ""]
    lines += _answers(found, masked)
    return "\n".join(lines) + "\n"


def _ticks(ids: Sequence[str], results: dict[str, Result]) -> str:
    return "Shows " + ", ".join(f"{each} ({results[each].value})" for each in ids if each in results)


def _steps(words: str) -> list[str]:
    return [line.strip() for line in words.strip().splitlines() if line.strip()]


def _answers(found: Sequence[Judged], masked: Callable[[str], str]) -> list[str]:
    open_ones = [each for each in found if each.verdict.result is not Result.PASS]
    told = [
        f"- {each.item.id} {each.item.title}: {each.verdict.result.value}. {masked(each.verdict.why)}"
        for each in open_ones
    ]
    return told or ["- Nothing is open: every item has passed."]
