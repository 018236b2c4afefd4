"""The contact sheet: one page beside the pictures, for a person who looks at all of them or prints them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape
from itertools import groupby
from urllib.parse import quote

from kiosk.proving.picturing.ways import Way

_SCREENS = {
    "01": "Poster", "02": "Menu", "02c": "Order", "02d": "Search", "02e": "Filters", "03": "Dish",
    "04": "Sign in", "05": "Review", "05b": "Questions at review", "06": "Pay", "06b": "Declined",
    "06c": "Unknown payment", "07": "Done", "07b": "Join", "08": "Questions", "09": "Closed", "09b": "Paused",
    "09c": "Paused with an order", "10": "Staff",
}  # fmt: skip
_STYLE = """
body { font: 15px/1.4 system-ui, sans-serif; margin: 24px; color: #211b14; background: #faf6ee; }
h1 { font-size: 24px; } h2 { font-size: 20px; border-top: 1px solid #cbbfa8; padding-top: 16px; }
h3 { font-size: 15px; margin: 20px 0 8px; overflow-wrap: anywhere; }
nav a { margin-right: 14px; white-space: nowrap; color: inherit; }
.row { display: flex; flex-wrap: wrap; gap: 16px; align-items: flex-start; }
figure { margin: 0; break-inside: avoid; } figcaption { font-size: 13px; overflow-wrap: anywhere; }
img { display: block; height: 400px; width: auto; border: 1px solid #cbbfa8; background: #fff; }
img.wide { height: auto; width: 400px; } figure.tall { width: min-content; }
@media print {
  body { margin: 0; background: #fff; font-size: 11px; } nav { display: none; }
  img { height: 78mm; } img.wide { width: 88mm; }
  h2, h3 { break-after: avoid; }
}
"""


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture: `file` is its address from the page, with slashes."""

    state: str
    way: Way
    file: str


def contact_sheet(shots: Iterable[Shot]) -> str:
    """The page. Pictures of one state stand side by side, states of one screen under one another."""
    every = sorted(shots, key=lambda shot: shot.state)
    screens = [(number, list(group)) for number, group in groupby(every, key=_number)]
    links = "\n".join(f'<a href="#s{escape(number)}">{_title(number)}</a>' for number, _ in screens)
    ways = dict.fromkeys(shot.way.caption for shot in every)
    said = next(iter(ways), "") if len(ways) == 1 else f"{len(ways)} ways"
    body = "\n".join(_screen(number, group) for number, group in screens)
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width">\n'
        f"<title>Screens</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<h1>Screens</h1>\n"
        f"<p>{len(every)} pictures, {escape(said)}. A picture opens at full size.</p>\n"
        f"<nav>\n{links}\n</nav>\n{body}\n</body>\n</html>\n"
    )


def _number(shot: Shot) -> str:
    return shot.state.partition("-")[0]


def _title(number: str) -> str:
    return escape(" ".join((number, _SCREENS.get(number, ""))).strip())


def _screen(number: str, shots: Sequence[Shot]) -> str:
    rows = "\n".join(_state(name, list(group)) for name, group in groupby(shots, key=lambda shot: shot.state))
    return f'<h2 id="s{escape(number)}">{_title(number)}</h2>\n{rows}'


def _state(name: str, shots: Sequence[Shot]) -> str:
    figures = "\n".join(_figure(shot) for shot in shots)
    return f'<h3>{escape(name)}</h3>\n<div class="row">\n{figures}\n</div>'


def _figure(shot: Shot) -> str:
    way, address = shot.way, escape(quote(shot.file))
    shape = "wide" if way.width_px > way.height_px else "tall"
    told = escape(f"{shot.state}: {way.caption}")
    return (
        f'<figure class="{shape}"><a href="{address}"><img class="{shape}" loading="lazy" src="{address}" '
        f'width="{way.width_px}" height="{way.height_px}" alt="{told}"></a>'
        f"<figcaption>{escape(way.caption)}</figcaption></figure>"
    )
