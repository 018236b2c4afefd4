"""Following jobs with a bar, and the table at their end: who got it, who did not, and why."""

import argparse
import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from kiosk.cli.table import show
from kiosk.domain.issuance import Issuance, JobState, Result

if TYPE_CHECKING:
    from kiosk.office import Office

# So few are listed without being asked for.
_FEW = 20
_FATES = {True: "got it", False: "did not get it", None: "not known"}


async def follow(office: "Office", issuances: Sequence[Issuance]) -> list[Issuance]:
    """Until all of them have ended, with a bar on stderr. Raises Refusal or Outage."""
    if all(each.is_done for each in issuances):
        return list(issuances)
    # Loaded late: only those who wait need a bar.
    from tqdm import tqdm

    done = {each.key: _processed(each) for each in issuances}
    total = sum(len(each.lines) for each in issuances)
    ended = []
    with tqdm(total=total, initial=sum(done.values()), unit="person", unit_scale=False) as bar:

        def told(now: Issuance) -> None:
            processed = _processed(now)
            bar.update(processed - done[now.key])
            done[now.key] = processed

        for each in issuances:
            ended.append(await office.issuing.follow(each, told))
            told(ended[-1])
    return ended


def tell(issuances: Sequence[Issuance], people: Mapping[int, str], arguments: argparse.Namespace) -> int:
    """Everybody as JSON, or those who did not get it (and the others if they are few, or with --all).

    `people` are names by line, as they may be shown. 0 when all jobs were completed or revoked.
    """
    results = [result for each in issuances for result in each.results]
    if arguments.json:
        _tell_json(issuances, results, people)
    else:
        _tell_people(issuances, results, people, is_all=arguments.all or len(results) <= _FEW)
    return 0 if all(_is_well(each) for each in issuances) else 1


def _tell_json(issuances: Sequence[Issuance], results: Sequence[Result], people: Mapping[int, str]) -> None:
    for result in results:
        print(json.dumps(_record(result, people), ensure_ascii=False))
    for each in issuances:
        print(json.dumps(_summary(each)))


def _tell_people(
    issuances: Sequence[Issuance], results: Sequence[Result], people: Mapping[int, str], *, is_all: bool
) -> None:
    shown = [_record(result, people) for result in results if is_all or not result.got]
    for record in shown:
        record["fate"] = _FATES[record["got"]]
    if shown:
        show(shown, ["line", *(["to"] if people else []), "fate", "why"], as_json=False)
        print()
    for each in issuances:
        said = _summary(each)
        print(
            f"job {said['job'] or '-'}: {said['state']}, {_counts(each)}{said['why'] and ': ' + said['why']}"
        )


def _counts(issuance: Issuance) -> str:
    fates = [result.got for result in issuance.results]
    return ", ".join(f"{fates.count(got)} {words}" for got, words in _FATES.items() if got in fates)


def _record(result: Result, people: Mapping[int, str]) -> dict[str, Any]:
    return {"line": result.line, "to": people.get(result.line), "got": result.got, "why": result.why}


def _summary(issuance: Issuance) -> dict[str, Any]:
    job = issuance.job
    state = "refused" if issuance.refusal else job.state.value if job else "not sent"
    fates = [result.got for result in issuance.results]
    return {
        "job": job.id if job else None, "state": state, "recipients": len(fates), "got": fates.count(True),
        "failed": fates.count(False), "unknown": fates.count(None), "why": issuance.refusal,
    }  # fmt: skip


def _processed(issuance: Issuance) -> int:
    job = issuance.job
    if job is None:
        return 0
    return len(issuance.lines) if job.is_done else min(job.processed, len(issuance.lines))


def _is_well(issuance: Issuance) -> bool:
    """Failed jobs and refusals are not; one that still runs is."""
    return not issuance.refusal and issuance.job is not None and issuance.job.state is not JobState.FAILED
