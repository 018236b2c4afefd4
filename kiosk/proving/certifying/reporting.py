"""The report for Thanx: one printable page with every item, call and picture; the same as JSON."""

import base64
import html
import json
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from kiosk.proving.certifying.masking import Masks
from kiosk.proving.certifying.record import Call, Record, Sight
from kiosk.proving.certifying.scenes import SCENES
from kiosk.proving.certifying.verdict import Judged, Result

_STYLE = """
body{font:15px/1.45 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1d1b18}
h1{font-size:1.7rem}
h2{margin-top:2.5rem;border-bottom:1px solid #ccc}table{border-collapse:collapse;width:100%}
td,th{text-align:left;vertical-align:top;padding:.35rem .5rem;border-bottom:1px solid #ddd}
.pass{color:#1c6b34}.fail{color:#b3261e;font-weight:700}.not{color:#7a5b00}
pre{white-space:pre-wrap;word-break:break-word;background:#f6f4f0;padding:.6rem;font-size:12px}
figure{display:inline-block;width:10.5rem;margin:.4rem;vertical-align:top}
img{width:100%;border:1px solid #ccc}
figcaption{font-size:12px}details{margin:.3rem 0}small{color:#666}
@media print{details{display:block}h2{break-before:page}tr,figure{break-inside:avoid}}
"""


def item_record(judged: Judged) -> dict[str, Any]:
    """One item as a line of JSON."""
    verdict = judged.verdict
    return {
        "id": judged.item.id, "title": judged.item.title, "result": verdict.result.value,
        "why": verdict.why, "evidence": list(verdict.evidence),
    }  # fmt: skip


def sums(found: Iterable[Judged]) -> dict[str, int]:
    """How many of each result."""
    count = Counter(each.verdict.result for each in found)
    return {result.value: count[result] for result in Result}


def as_json(found: Sequence[Judged], record: Record, masks: Masks) -> str:
    """report.json."""
    items = [_masked(item_record(each), masks) for each in found]
    calls = [
        {
            "number": call.number, "scene": call.scene, "by": call.by, "at": call.wire.at.isoformat(),
            "ms": round(call.wire.ms), "request": f"{call.wire.method} {masks.url(call)}",
            "headers": dict(masks.headers(call.wire)), "body": masks.body(call.wire.body),
            "status": call.wire.status, "answer": masks.body(call.wire.answer),
        }
        for call in record.calls
    ]  # fmt: skip
    screens = [
        {"scene": sight.scene, "name": sight.name, "stage": sight.stage, "troubles": list(sight.troubles)}
        for sight in record.sights
    ]
    told = {"sums": sums(found), "items": items, "calls": calls, "screens": screens}
    return json.dumps(told, indent=1, ensure_ascii=False) + "\n"


def as_page(found: Sequence[Judged], record: Record, masks: Masks, at: str) -> str:
    """report.html: nothing in it is fetched from anywhere."""
    count = sums(found)
    words = ", ".join(f"{number} {result}" for result, number in count.items())
    head = (
        f"<h1>Pre-certification check of the kiosk</h1><p>{_safe(at)}. Loyalty API:"
        f" {_safe(record.expected.loyalty_base)}. Partner API: {_safe(record.expected.api_base)}."
        f" User-Agent: {_safe(record.expected.agent)}.</p><p><b>{words}.</b> Secrets and people are masked:"
        " the same value has the same mark in brackets.</p>"
    )
    parts = [
        head, "<h2>Items</h2>", _table(found, masks), "<h2>Scenes and screens</h2>", _scenes(record),
        "<h2>Calls</h2>", *(_call(call, masks) for call in record.calls),
    ]  # fmt: skip
    title = "Kiosk: pre-certification check"
    meta = f"<meta charset=utf-8><title>{title}</title><style>{_STYLE}</style>"
    return f"<!doctype html><html lang=en><head>{meta}</head><body>{''.join(parts)}</body></html>\n"


def _table(found: Sequence[Judged], masks: Masks) -> str:
    rows = []
    for each in found:
        record = _masked(item_record(each), masks)
        evidence = "<br>".join(_linked(line) for line in record["evidence"])
        kind = each.verdict.result.value
        rows.append(
            f"<tr><td>{record['id']}</td><td>{_safe(record['title'])}</td>"
            f"<td class={kind.split()[0]}>{kind}</td>"
            f"<td>{_safe(record['why'])}<br><small>{evidence}</small></td></tr>"
        )
    return f"<table><tr><th>Item</th><th>What</th><th>Result</th><th>Why</th></tr>{''.join(rows)}</table>"


def _scenes(record: Record) -> str:
    titles = {scene.name: scene.title for scene in SCENES}
    parts = []
    for name in dict.fromkeys(sight.scene for sight in record.sights):
        pictures = "".join(_figure(sight) for sight in record.shown(name) if sight.picture)
        parts.append(f"<h3>{_safe(name)}: {_safe(titles.get(name, ''))}</h3>{pictures}")
    for name, why in {**record.missing, **record.broken}.items():
        parts.append(f"<h3>{_safe(name)}</h3><p>Not played to its end: {_safe(why)}</p>")
    return "".join(parts)


def _figure(sight: Sight) -> str:
    picture = base64.b64encode(sight.picture).decode()
    alt = f"{sight.scene}, {sight.name}"
    return (
        f'<figure><img alt="{_safe(alt)}" src="data:image/jpeg;base64,{picture}">'
        f"<figcaption>{_safe(sight.name)}</figcaption></figure>"
    )


def _call(call: Call, masks: Masks) -> str:
    headers = "\n".join(f"{name}: {value}" for name, value in masks.headers(call.wire))
    asked = f"{call.wire.method} {masks.url(call)}\n{headers}\n\n{masks.body(call.wire.body)}"
    answer = f"{call.wire.status or call.wire.fault}\n{masks.body(call.wire.answer)}"
    when = call.wire.at.isoformat(timespec="milliseconds")
    return (
        f"<details id=call{call.number}><summary>{_safe(str(call))} <small>{_safe(call.scene)},"
        f" {_safe(call.by)}, {when}, {call.wire.ms:.0f} ms</small></summary>"
        f"<pre>{_safe(asked)}</pre><pre>{_safe(answer)}</pre></details>"
    )


def _linked(line: str) -> str:
    number = line.removeprefix("call ").partition(":")[0]
    if line.startswith("call ") and number.isdigit():
        return f"<a href=#call{number}>{_safe(line)}</a>"
    return _safe(line)


def _masked(record: dict[str, Any], masks: Masks) -> dict[str, Any]:
    evidence = [masks.text(line) for line in record["evidence"]]
    return {**record, "why": masks.text(record["why"]), "evidence": evidence}


def _safe(text: str) -> str:
    return html.escape(text)
