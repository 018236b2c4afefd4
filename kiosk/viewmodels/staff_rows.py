"""What every page of the staff is made of: chips, cards, rows, facts and acts, named by codes."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class PageRow:
    """A task in the rail; `badge` counts what waits there."""

    page: str
    badge: int
    is_current: bool


@dataclass(frozen=True, slots=True)
class DeviceRow:
    """One part of the house: ready, busy, away or off."""

    device: str
    condition: str
    detail: str


@dataclass(frozen=True, slots=True)
class ChipRow:
    """A part of the list, with how many there are."""

    chip: str
    count: int
    is_on: bool


@dataclass(frozen=True, slots=True)
class ActRow:
    """Something that can be done to `row_key`. `kind`: primary, second or bad."""

    deed: str
    row_key: str = ""
    kind: str = "second"


@dataclass(frozen=True, slots=True)
class CardRow:
    """What needs hands first: its fact by code, the order's number, and what can be done.

    `words` may be a code too: a reason that staff chose. `paid` is a card's name, or begins with a
    code: cash, card or free.
    """

    card_key: str
    fact: str
    lead: str
    words: str
    acts: tuple[ActRow, ...] = ()
    paid: str = ""


@dataclass(frozen=True, slots=True)
class StaffRow:
    """One line of a list. `code` is translated where there is no `title`, `note` where there are no `words`.

    `tag` is a code; its kind is plain, good, rye or bad. `act` is what a tap on its button does. `age_min`
    and `left_min` are how long it waits and still may, -1 where it does not; `carts` is how many guests have
    it in their orders. `paid` is the same as a card's, or a count.
    """

    row_key: str
    section: str = ""
    lead: str = ""
    at: str = ""
    title: str = ""
    code: str = ""
    words: str = ""
    note: str = ""
    amount: str = ""
    paid: str = ""
    tag: str = ""
    tag_kind: str = "plain"
    act: str = ""
    opens: bool = True
    is_chosen: bool = False
    age_min: int = -1
    left_min: int = -1
    carts: int = 0


@dataclass(frozen=True, slots=True)
class FactRow:
    """A fact of the detail: `label` is a code; `code` is translated where there is no plain `value`."""

    fact_key: str
    label: str
    value: str = ""
    code: str = ""
    kind: str = "plain"


@dataclass(frozen=True, slots=True)
class PageShown:
    """All that differs from page to page. `acts` are the page's own, `detail_acts` the chosen row's."""

    chips: tuple[ChipRow, ...] = ()
    cards: tuple[CardRow, ...] = ()
    rows: tuple[StaffRow, ...] = ()
    acts: tuple[ActRow, ...] = ()
    lead: str = ""
    title: str = ""
    facts: tuple[FactRow, ...] = ()
    detail_acts: tuple[ActRow, ...] = field(default=())
    may_find: bool = False
    empty: str = ""
