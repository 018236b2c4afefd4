"""Section 9, items 1 to 20: the office's calls, what is kept, and campaigns (contract 4.2 to 4.5)."""

import re
from collections.abc import Callable, Mapping
from datetime import datetime
from itertools import pairwise
from typing import Any

from kiosk.proving.certifying.judging_headers import header, is_partners_own
from kiosk.proving.certifying.judging_manners import repeated, too_fast
from kiosk.proving.certifying.record import OFFICE, Call, Record
from kiosk.proving.certifying.verdict import Item, Judge, Verdict, every, failed, passed, unplayed

# A job is looked at no sooner than this after the last look.
_LEAST_PAUSE_S = 0.8
_ISO = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")
_WINDOW, _REDEEM = ("start_at", "end_at"), ("redeemable_from", "redeemable_to")


def office_calls(record: Record) -> tuple[Call, ...]:
    """All that the office asked the Partner API."""
    return tuple(call for call in record.by(OFFICE) if call.api == "partner")


def created(record: Record) -> tuple[Call, ...]:
    """Campaigns that were made."""
    return tuple(
        call for call in office_calls(record)
        if call.path.endswith("/partner/campaigns") and call.wire.method == "POST"
    )  # fmt: skip


def no_doubles(record: Record) -> Verdict:
    """Nothing is asked twice without need; a repeated issue has the key of the first, its answer was lost."""
    calls = office_calls(record)
    again = [call for call in repeated(calls) if not _is_excused(record, call)]
    if again:
        return failed("the same was asked again", again)
    return every(office_calls(record), lambda _: True, "nothing was asked twice without need", "no call")


def no_hurry(record: Record) -> Verdict:
    """Within the limits, and a job is looked at with pauses that grow."""
    fast = list(too_fast(office_calls(record)))
    looks = [call for call in office_calls(record) if _is_look(call)]
    hasty = [
        after for before, after in pairwise(looks)
        if before.path == after.path and after.at_s - before.at_s < _LEAST_PAUSE_S
    ]  # fmt: skip
    if fast or hasty:
        return failed("calls follow each other too fast", fast or hasty)
    return every(office_calls(record), lambda _: True, "never more than 5 in a second; jobs in peace", "none")


def graceful(record: Record) -> Verdict:
    """What Thanx refuses becomes a code that is told, no stop of the program."""
    if (not_played := unplayed(record, "office")) is not None:
        return not_played
    refused = [call for call in office_calls(record) if 400 <= call.wire.status < 500]
    if not record.facts.get("refusal") or not refused:
        return failed("a refusal was not taken as one", refused)
    return passed(f"a refusal was told as {record.facts['refusal']}", refused)


def listed(path: str, fact: str) -> Judge:
    """That list was asked for and read."""

    def judge(record: Record) -> Verdict:
        calls = [call for call in office_calls(record) if call.path.endswith(path) and call.is_good]
        if not calls or not record.facts.get(fact):
            return failed(f"{path} was not asked, or nothing was read from it", calls)
        return passed(f"{len(record.facts[fact])} {fact} were read", calls)

    return judge


def per_merchant(record: Record) -> Verdict:
    """List Reward Templates for each merchant that the credentials reach."""
    if (not_played := unplayed(record, "office")) is not None:
        return not_played
    calls = [call for call in office_calls(record) if call.path.endswith("/partner/reward_templates")]
    asked = {value for call in calls for name, value in call.query if name == "merchant_id"}
    missing = [each for each in record.facts.get("merchants", ())[:5] if each not in asked]
    if missing or not calls:
        return failed(f"not asked for {', '.join(missing) or 'any merchant'}", calls)
    return passed(f"asked for {len(asked)} merchants", calls)


def kept(record: Record) -> Verdict:
    """Asked for again at once, nothing is called for."""
    again = record.facts.get("calls for what is kept")
    if again is None:
        return failed("nothing was kept")
    if again:
        return failed(f"{again} calls for what was fetched just before", office_calls(record))
    return passed("merchants, places and templates are kept and fetched anew by the hour or day")


def campaigns(is_right: Callable[[Mapping[str, Any], Record], object], why: str, otherwise: str) -> Judge:
    """That of every campaign that was made."""

    def judge(record: Record) -> Verdict:
        if (not_played := unplayed(record, "office")) is not None:
            return not_played
        return every(
            created(record), lambda call: is_right(call.said.get("campaign") or {}, record), why, otherwise
        )

    return judge


def strategy(record: Record) -> Verdict:
    """One campaign for one purpose, used again for the next guest."""
    if (not_played := unplayed(record, "office")) is not None:
        return not_played
    if not record.facts.get("reused") or len(created(record)) != 1:
        return failed("a campaign was not used again", created(record))
    return passed("a campaign for each purpose, used again for every guest", created(record))


def _is_excused(record: Record, call: Call) -> bool:
    """A job is looked at; an answer was lost on purpose; a second revoking is tried to be refused."""
    is_shown = call.path.endswith("/revoke") and call.wire.status == 422
    return is_shown or _is_look(call) or any(each.path == call.path for each in record.planned)


def _is_look(call: Call) -> bool:
    return call.wire.method == "GET" and "/issuance_jobs/" in call.path


def _are_moments(said: Mapping[str, Any], names: tuple[str, str]) -> bool:
    values = [str(said.get(name, "")) for name in names]
    if not all(_ISO.fullmatch(value) for value in values):
        return False
    first, last = (datetime.fromisoformat(value) for value in values)
    return first < last


def _has_variants(said: Mapping[str, Any], record: Record) -> bool:
    variants = said.get("variants") or []
    treated = [each for each in variants if each.get("name") != "Control"]
    known = record.facts.get("templates", ())
    is_known = all(each.get("reward_template_id") in known for each in treated)
    return 1 <= len(variants) <= 4 and bool(treated) and is_known


def _has_control(said: Mapping[str, Any], _: Record) -> bool:
    bare = [each for each in said.get("variants") or [] if not each.get("reward_template_id")]
    days = {str(said.get(name, ""))[:10] for name in (*_WINDOW, *_REDEEM)}
    return bool(bare) and all(each.get("name") == "Control" for each in bare) and len(days) > 1


ITEMS = (
    Item("9.1", "Authorization on all requests", header(office_calls, "Authorization", is_partners_own)),
    Item("9.2", "X-ClientId on all requests",
         header(office_calls, "X-ClientId", lambda call, it: call.header("X-ClientId") == it.client_id)),
    Item("9.3", "Accept-Version v4.0 on all requests",
         header(office_calls, "Accept-Version", lambda call, _: call.header("Accept-Version") == "v4.0")),
    Item("9.4", "Content-Type on all requests",
         header(office_calls, "Content-Type",
                lambda call, _: call.header("Content-Type").startswith("application/json"))),
    Item("9.5", "User-Agent on all requests",
         header(office_calls, "User-Agent", lambda call, it: call.header("User-Agent") == it.agent)),
    Item("9.6", "No duplicate requests", no_doubles),
    Item("9.7", "Errors are handled gracefully", graceful),
    Item("9.8", "Reasonable frequency, no rapid polling", no_hurry),
    Item("9.9", "Get Merchants is called", listed("/partner/merchants", "merchants")),
    Item("9.10", "List Reward Templates is called per merchant", per_merchant),
    Item("9.11", "Both are cached and refreshed periodically", kept),
    Item("9.12", "A campaign is created with merchant_id",
         campaigns(lambda said, record: said.get("merchant_id") == record.expected.merchant_id,
                   "it names its merchant", "merchant_id is missing or another's")),
    Item("9.13", "A campaign has a descriptive name",
         campaigns(lambda said, _: len(str(said.get("name", "")).strip()) >= 5, "it has a name", "no name")),
    Item("9.14", "A campaign has an objective",
         campaigns(lambda said, _: said.get("objective"), "it says what it is for", "no objective")),
    Item("9.15", "A campaign has fine_print",
         campaigns(lambda said, _: said.get("fine_print"), "it has its terms", "no fine_print")),
    Item("9.16", "start_at and end_at are ISO 8601",
         campaigns(lambda said, _: _are_moments(said, _WINDOW), "both are moments", "no moments")),
    Item("9.17", "redeemable_from and redeemable_to are ISO 8601",
         campaigns(lambda said, _: _are_moments(said, _REDEEM), "both are moments", "no moments")),
    Item("9.18", "1 to 4 variants; treatment variants have a valid reward_template_id",
         campaigns(_has_variants, "each treatment has a published template", "variants are wrong")),
    Item("9.19", "Control variants are named Control, without a template; not all dates on one day",
         campaigns(_has_control, "the control group has no template", "control variant or dates are wrong")),
    Item("9.20", "A strategy for creating and reusing campaigns", strategy),
)  # fmt: skip
