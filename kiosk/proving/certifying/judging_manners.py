"""Items 11 to 13: nothing twice, errors shown, nothing that nobody asked for (contract 2.3)."""

from collections.abc import Iterable, Iterator
from http import HTTPStatus

from kiosk.proving.certifying.record import GUEST, Call, Record, Sight
from kiosk.proving.certifying.verdict import Item, Verdict, every, failed, passed, unplayed

_PER_SECOND = 5
_PER_QUARTER = 2_000
# What a touch sets off is over by then: a report to Thanx may have to wait for its turn.
_AFTER_TOUCH_S = 20.0
# What each trouble of the scene must have been told by.
_TOLD = {
    "not-found": "unknown_member", "unsupported-code": "code_unsupported", "reward-gone": "reward_gone",
    "thanx-away": "loyalty_down",
}  # fmt: skip
_UPKEEP = ("/partner/locations", "/partner/merchants", "/partner/reward_templates")


def repeated(calls: Iterable[Call]) -> Iterator[Call]:
    """Calls that ask what was asked and answered just before in the same scene, with nothing new between."""
    last: dict[tuple[str, str, str, str], Call] = {}
    for call in calls:
        key = (call.scene, call.wire.method, call.path, call.header("Authorization"))
        before = last.get(key)
        if before is not None and before.is_like(call) and before.is_good:
            yield call
        last[key] = call
        if call.wire.status == HTTPStatus.UNAUTHORIZED:
            # The token is none any more: a new one is wanted, and the call with it.
            last = {}


def too_fast(calls: Iterable[Call]) -> Iterator[Call]:
    """Calls that begin while the second or the quarter of an hour is full (contract 2.3)."""
    starts: list[float] = []
    for call in sorted(calls, key=lambda each: each.at_s):
        starts.append(call.at_s)
        within = (sum(call.at_s - at < window for at in starts) for window in (1.0, 900.0))
        if any(count > most for count, most in zip(within, (_PER_SECOND, _PER_QUARTER), strict=True)):
            yield call


def nothing_twice(record: Record) -> Verdict:
    """One `placed` for an order however often the button is tapped; nothing sent again unchanged."""
    if (not_played := unplayed(record, "plain")) is not None:
        return not_played
    calls = record.by(GUEST)
    again = [*repeated(calls), *_states_twice(record)]
    if again:
        return failed("the same was sent again without a change", again)
    taps = list(record.done("plain", "payByCard"))
    placed = record.baskets("plain", "placed")
    if len(taps) < 2 or len(placed) != 1:
        return failed(f"{len(taps)} taps on pay made {len(placed)} orders", placed)
    return passed(f"{len(calls)} calls, none of them twice; {len(taps)} taps on pay made one order", placed)


def errors_shown(record: Record) -> Verdict:
    """Each trouble stands on the screen in the guest's language, and the visit goes on."""
    if (not_played := unplayed(record, "troubles")) is not None:
        return not_played
    sights = {each.name: each for each in record.shown("troubles")}
    wrong = [name for name, code in _TOLD.items() if not _tells(sights.get(name), code)]
    if wrong:
        return failed(f"not told: {', '.join(wrong)}", record.shown("troubles"))
    return passed("each trouble was told on the screen, and ordering went on", record.shown("troubles"))


def only_on_touch(record: Record) -> Verdict:
    """Every call follows a touch or a code that was held up; nobody's kiosk is silent; no bursts."""
    if (not_played := unplayed(record, "idle")) is not None:
        return not_played
    idle = [call for call in record.of("idle") if not call.path.endswith(_UPKEEP)]
    if idle:
        return failed("calls went out while nobody touched the kiosk", idle)
    fast = list(too_fast(record.calls))
    if fast:
        return failed("more than 5 calls in a second, or 2,000 in 15 minutes", fast)
    touched = [touch.at_s for touch in record.touches]
    calls = [call for call in record.by(GUEST) if call.scene not in ("opening", "closing")]
    return every(
        calls, lambda call: any(0 <= call.at_s - at <= _AFTER_TOUCH_S for at in touched),
        f"each of {len(calls)} calls followed a touch; none in {_idle_s(record):g} s without one",
        "calls that no touch has caused",
    )  # fmt: skip


def _states_twice(record: Record) -> list[Call]:
    """A state that Thanx had taken is told again for the same basket."""
    taken: set[tuple[str, str]] = set()
    again = []
    for call in record.baskets():
        key = (str(call.said.get("id")), call.state)
        if call.state != "checkout" and key in taken:
            again.append(call)
        if call.is_good:
            taken.add(key)
    return again


def _tells(sight: Sight | None, code: str) -> bool:
    return sight is not None and code in sight.troubles


def _idle_s(record: Record) -> float:
    return float(record.facts.get("idle", (0.0, 0.0))[1])


ITEMS = (
    Item("8.11", "No unnecessary duplicate requests", nothing_twice),
    Item("8.12", "Errors are shown gracefully to the guest", errors_shown),
    Item("8.13", "Requests only after guest interaction; no polling", only_on_touch),
)
