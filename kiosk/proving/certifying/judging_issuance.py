"""Section 9, items 21 to 31: giving rewards, following jobs, taking them back, webhooks (contract 4.6, 6)."""

import re
from collections.abc import Callable
from uuid import UUID

from kiosk.proving.certifying.judging_partner import office_calls
from kiosk.proving.certifying.record import Call, Record
from kiosk.proving.certifying.verdict import Item, Judge, Verdict, every, failed, passed, unplayed, untested

_E164 = re.compile(r"\+[1-9]\d{7,14}")
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_MOST = 10_000
_WITHIN_S = 15.0
Finding = Callable[[Record], Verdict]


def given(record: Record) -> tuple[Call, ...]:
    """Every wish to give a reward."""
    return tuple(call for call in office_calls(record) if call.path.endswith("/campaigns/issue"))


def of_office(finding: Finding) -> Judge:
    """What is found, where the office could do its work."""
    return lambda record: unplayed(record, "office") or finding(record)


def by(kind: str, shape: "re.Pattern[str]") -> Judge:
    """Somebody got it by that kind of name, and each such name is written rightly."""

    def finding(record: Record) -> Verdict:
        named = [
            (call, each.get("value", "")) for call in given(record)
            for each in call.said.get("identifiers") or () if each.get("type") == kind
        ]  # fmt: skip
        wrong = [call for call, value in named if not shape.fullmatch(str(value))]
        if wrong or not named:
            return failed(f"no {kind}, or one that is not written rightly", wrong)
        taken = [call for call, _ in named if call.wire.status == 202]
        return passed(f"given by {kind}", taken) if taken else failed("not taken by Thanx", given(record))

    return of_office(finding)


def batched(record: Record) -> Verdict:
    """A long list becomes jobs of 10,000 at most; none was sent with more, and none is sent one by one."""
    parts = record.facts.get("batches", ())
    if not parts or max(parts) > _MOST or sum(parts) <= _MOST or len(parts) > 2:
        return failed(f"a list of {sum(parts)} becomes {len(parts)} jobs")
    return every(
        given(record), lambda call: 1 <= len(call.said.get("identifiers") or ()) <= _MOST,
        f"a list of {sum(parts)} becomes jobs of {' and '.join(map(str, parts))}", "a job is too large",
    )  # fmt: skip


def keyed(record: Record) -> Verdict:
    """Each wish has a key; one whose answer was lost is repeated with the same key and body, as one job."""
    calls = given(record)
    if any(not _is_key(call.header("X-Idempotency-Key")) for call in calls) or not calls:
        return failed("X-Idempotency-Key is missing", calls)
    bodies: dict[str, set[bytes]] = {}
    for call in calls:
        bodies.setdefault(call.header("X-Idempotency-Key"), set()).add(call.wire.body)
    if any(len(each) > 1 for each in bodies.values()):
        return failed("one key stands for two bodies", calls)
    lost = [call for call in calls if call.scene == "office issue"]
    jobs = {(call.header("X-Idempotency-Key"), _job(call)) for call in lost}
    if len(lost) < 2 or len(jobs) != 1 or not _job(lost[0]):
        return failed("a wish whose answer was lost became another job", lost)
    return passed("a lost answer was asked for again with the same key: one job", lost)


def asynchronous(record: Record) -> Verdict:
    """202 is not the end: the job is followed until it is done."""
    states = record.facts.get("job states", ())
    taken = [call for call in given(record) if call.wire.status == 202]
    looks = _looks(record, taken)
    if not taken or not looks or not states or states[-1] not in ("completed", "failed"):
        return failed("the job was not followed to its end", (*taken, *looks))
    return passed(f"the job went {' > '.join(states)}", (*taken[:1], *looks))


def monitored(record: Record) -> Verdict:
    """Get Issuance Job, with the merchant it belongs to."""
    looks = _looks(record, given(record))
    return every(
        looks, lambda call: ("merchant_id", record.expected.merchant_id) in call.query,
        "the job is looked at, with its merchant", "the job is not looked at rightly",
    )  # fmt: skip


def told(record: Record) -> Verdict:
    """Everybody on the list has a result; who failed is named with the reason."""
    results = record.facts.get("results", ())
    got = [line for line, is_given, _ in results if is_given]
    why = {line: reason for line, is_given, reason in results if is_given is False}
    looks = [call for call in _looks(record, given(record)) if _summary(call)]
    wanted = _summary(looks[0]) if looks else None
    if wanted is None or (len(got), len(why)) != wanted or not all(why.values()):
        return failed(f"{len(got)} got it, {len(why)} did not; the job says {wanted}", looks)
    return passed(f"{len(got)} got it; line {', '.join(map(str, why))}: {', '.join(why.values())}", looks)


def nobody_told(record: Record) -> Verdict:
    """Somebody who is no member is told as such, in Thanx's words."""
    whys = [why for _, is_given, why in record.facts.get("results", ()) if is_given is False]
    if not any("not found" in why.lower() or "invalid" in why.lower() for why in whys):
        return failed("somebody who is no member was not told of", given(record))
    return passed(f"told as: {', '.join(whys)}", _looks(record, given(record)))


def revoked(record: Record) -> Verdict:
    """What was given is taken back; again, it is a refusal that is taken as one."""
    calls = [call for call in office_calls(record) if call.path.endswith("/revoke")]
    words = (record.facts.get("revoked"), record.facts.get("revoked again"))
    statuses = [call.wire.status for call in calls]
    if words != ("applied", "refused") or statuses[:2] != [202, 422]:
        return failed(f"revoking was {words[0]}, again {words[1]}", calls)
    return passed("202, and the job was revoked; again, 422 was taken as a refusal", calls)


def backed_off(record: Record) -> Verdict:
    """After a 429 the same call waits before it is made again, once."""
    busy = [each for each in record.planned if each.what == "busy"]
    if not busy:
        return failed("no 429 was met")
    at_s, path = busy[0].at_s, busy[0].path
    after = [call for call in office_calls(record) if call.path == path and call.at_s > at_s]
    again = [call for call in after if call.wire.method == "GET" and call.scene == busy[0].scene]
    if len(again) != 1 or again[0].at_s - at_s < 0.5:
        return failed("a 429 was not answered with patience", again)
    return passed(f"after a 429 the call waited {again[0].at_s - at_s:.1f} s", again)


def webhooks(record: Record) -> Verdict:
    """The signature decides, in time. Who speaks TLS before it is not this house's to show."""
    signed, forged, seconds = record.facts.get("webhook", (0, 0, 0.0))
    if (signed, forged) != (200, 401) or seconds > _WITHIN_S:
        return failed(f"a signed message gets {signed}, a forged one {forged}, in {seconds:.1f} s")
    tried = f"a signed message gets 200, a forged one 401, within {max(seconds, 0.01):.2f} s"
    return untested(f"{tried}; the HTTPS address before the receiver is the site's and can't be tried here")


def _looks(record: Record, calls: tuple[Call, ...] | list[Call]) -> list[Call]:
    jobs = {_job(call) for call in calls}
    return [
        call for call in office_calls(record)
        if call.wire.method == "GET" and call.path.rpartition("/issuance_jobs/")[2] in jobs
        and "/issuance_jobs/" in call.path
    ]  # fmt: skip


def _job(call: Call) -> str:
    return str((call.answer.get("issuance_job") or {}).get("id", ""))


def _summary(call: Call) -> tuple[int, int] | None:
    summary = (call.answer.get("issuance_job") or {}).get("summary")
    return (int(summary["success_count"]), int(summary["failure_count"])) if summary else None


def _is_key(text: str) -> bool:
    try:
        return bool(UUID(text))
    except ValueError:
        return False


ITEMS = (
    Item("9.21", "Rewards are issued by email", by("email", _EMAIL)),
    Item("9.22", "Rewards are issued by phone (E.164)", by("phone", _E164)),
    Item("9.23", "Up to 10,000 identifiers, batched", of_office(batched)),
    Item("9.24", "X-Idempotency-Key is used", of_office(keyed)),
    Item("9.25", "202 is handled as asynchronous", of_office(asynchronous)),
    Item("9.26", "The job is monitored by polling or webhook", of_office(monitored)),
    Item("9.27", "summary is read; failures are surfaced, not dropped", of_office(told)),
    Item("9.28", "Errors are handled (invalid email, user not found)", of_office(nobody_told)),
    Item("9.29", "Revocation workflow; 422s are handled", of_office(revoked)),
    Item("9.30", "429 is handled with backoff", of_office(backed_off)),
    Item("9.31", "Webhook endpoint: HTTPS, answers in 15 s, signature verified", webhooks),
)
