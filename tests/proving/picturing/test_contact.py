from html.parser import HTMLParser

from kiosk.proving.picturing.contact import Shot, contact_sheet
from kiosk.proving.picturing.ways import Way

HOME, NIGHT = Way(), Way("ar", 1920, 1080, ("dark",))


class Page(HTMLParser):
    """What a browser makes of it."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.pictures: list[dict[str, str | None]] = []
        self.links: list[str | None] = []
        self.heads: list[str] = []
        self.words: list[str] = []
        self.tags: list[str] = [""]
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        if tag == "img":
            self.pictures.append(dict(attrs))
        if tag == "a":
            self.links.append(dict(attrs)["href"])

    def handle_data(self, data: str) -> None:
        if self.tags[-1] == "h2":
            self.heads.append(data.strip())
        self.words.append(data.strip())


def page(*shots: Shot) -> Page:
    return Page(contact_sheet(shots))


def test_screens_have_their_groups_and_ways_stand_side_by_side() -> None:
    found = page(
        Shot("02-menu-guest", HOME, "a/02-menu-guest.png"),
        Shot("10-staff-door", HOME, "a/10-staff-door.png"),
        Shot("02-menu-guest", NIGHT, "b/02-menu-guest.png"),
    )
    assert [head for head in found.heads if head] == ["02 Menu", "10 Staff"]
    sources = [picture["src"] for picture in found.pictures]
    assert sources == ["a/02-menu-guest.png", "b/02-menu-guest.png", "a/10-staff-door.png"]
    assert {"#s02", "#s10", *sources} <= set(found.links)
    assert "العربية, 1920 × 1080, dark" in found.words
    assert all(picture["alt"] and picture["width"] and picture["height"] for picture in found.pictures)


def test_whatever_a_state_is_called_it_is_words_and_no_tag() -> None:
    name = '02-<script>"long"&' + "very-" * 40 + "long"
    found = page(Shot(name, HOME, f"{name}.png"))
    assert "script" not in found.tags
    assert name in found.words
    (picture,) = found.pictures
    assert picture["alt"] == f"{name}: English, 1080 × 1920"
    assert picture["src"] == "02-%3Cscript%3E%22long%22%26" + "very-" * 40 + "long.png"


def test_it_needs_nothing_but_the_pictures() -> None:
    html = contact_sheet([Shot("01-attract", HOME, "01-attract.png")])
    assert "http" not in html
    assert "@media print" in html
    assert not {"link", "script"} & set(Page(html).tags)


def test_without_a_picture_it_is_a_page() -> None:
    assert "0 pictures" in contact_sheet([])
