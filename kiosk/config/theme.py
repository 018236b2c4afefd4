"""The merchant's theme: one TOML file, checked for what can't be read before anybody sees it."""

import json
import re
import tomllib
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from kiosk.config.sections import ConfigError
from kiosk.domain.brand import Brand, Scene
from kiosk.domain.tint import GROUNDS, dressed, weak
from kiosk.domain.words import Words
from kiosk.places import resources

_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_LANGUAGE = re.compile(r"[a-z]{2}")
_KEYS = ("name", "wordmark", "wordmark_dark", "pictures", "light", "dark", "fonts", "currency", "scenes")
_SCENE_KEYS = ("headline", "ground", "pictures")
_FONT_KEYS = ("text", "display")
_FONTS = (b"OTTO", b"\0\1\0\0", b"true", b"ttcf")
_PNG = b"\x89PNG"
_MOST_SCENES, _MOST_PICTURES = 6, 4


def load_theme(path: Path) -> Brand:
    """What the merchant looks like. Raises ConfigError: one line with file, key and what is needed."""
    return _Reading(path).brand()


def colours_of(mode: str) -> dict[str, str]:
    """The house's own colours, `light` or `dark`, by the names of a theme file."""
    tokens = json.loads((resources() / "theme" / "tokens.json").read_text("utf-8"))["colour"][mode]
    plain = {**tokens, **tokens["grounds"]}
    found = {_snake(name): value for name, value in plain.items() if isinstance(value, str)}
    return {name.replace("on_", "over_", 1) if name.startswith("on_") else name: value
            for name, value in found.items()}  # fmt: skip


class _Reading:
    """One file; every fault of it is told with its name."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._folder = path.absolute().parent

    def brand(self) -> Brand:
        given = self._parsed()
        self._must_know("", given, _KEYS)
        fonts = self._table(given, "fonts")
        self._must_know("fonts.", fonts, _FONT_KEYS)
        pictures = self._shelf(given)
        return Brand(
            name=self._text(given, "name"),
            wordmark=self._picture(given, "wordmark"),
            wordmark_dark=self._picture(given, "wordmark_dark"),
            light=self._colours(given, "light"),
            dark=self._colours(given, "dark"),
            text_fonts=self._fonts(fonts, "text"),
            display_fonts=self._fonts(fonts, "display"),
            pictures=pictures,
            currency=dict(self._currency(self._table(given, "currency"))),
            scenes=tuple(self._scenes(given.get("scenes", []), pictures)),
        )

    def _parsed(self) -> dict[str, Any]:
        try:
            return tomllib.loads(self._path.read_text("utf-8"))
        except OSError as fault:
            raise ConfigError(f"{self._path}: {(fault.strerror or str(fault)).lower()}") from fault
        except (ValueError, RecursionError) as fault:
            raise ConfigError(f"{self._path}: this is no TOML file: {fault}") from fault

    def _fault(self, key: str, needed: str) -> ConfigError:
        return ConfigError(f"{self._path}: {key}: {needed}")

    def _must_know(self, place: str, table: Mapping[str, Any], names: tuple[str, ...]) -> None:
        for name in table:
            if name not in names:
                near = get_close_matches(name, names, 1)
                hint = f", did you mean {near[0]}?" if near else ""
                raise self._fault(f"{place}{name}", f"there is no such key{hint}")

    def _table(self, given: Mapping[str, Any], key: str) -> dict[str, Any]:
        table = given.get(key, {})
        if not isinstance(table, dict):
            raise self._fault(key, "expected a table")
        return table

    def _text(self, given: Mapping[str, Any], key: str) -> str:
        text = given.get(key, "")
        if not isinstance(text, str):
            raise self._fault(key, "expected a text")
        return text.strip()

    def _picture(self, given: Mapping[str, Any], key: str) -> str:
        name = self._text(given, key)
        return str(self._file(key, name, (_PNG,), "a PNG picture")) if name else ""

    def _file(self, key: str, name: str, beginnings: tuple[bytes, ...], kind: str) -> Path:
        file = self._folder / Path(name).expanduser()
        try:
            with file.open("rb") as opened:
                begins = opened.read(4)
        except OSError as fault:
            raise self._fault(key, f"{name}: {(fault.strerror or str(fault)).lower()}") from fault
        if begins not in beginnings:
            raise self._fault(key, f"{name} is not {kind}")
        return file

    def _shelf(self, given: Mapping[str, Any]) -> str:
        name = self._text(given, "pictures")
        folder = self._folder / Path(name).expanduser()
        if name and not folder.is_dir():
            raise self._fault("pictures", f"{name} is not a folder")
        return str(folder) if name else ""

    def _fonts(self, table: Mapping[str, Any], key: str) -> tuple[str, ...]:
        files = table.get(key, [])
        if not isinstance(files, list) or not all(isinstance(each, str) for each in files):
            raise self._fault(f"fonts.{key}", 'expected a list of files such as ["Brand-Bold.otf"]')
        kind = "a font (OpenType or TrueType)"
        return tuple(str(self._file(f"fonts.{key}", each, _FONTS, kind)) for each in files)

    def _colours(self, given: Mapping[str, Any], mode: str) -> dict[str, str]:
        """All colours of a mode that has some of the merchant's own. The first weak pair is a fault."""
        table, own = self._table(given, mode), colours_of(mode)
        self._must_know(f"{mode}.", table, tuple(own))
        for name, colour in table.items():
            if not isinstance(colour, str) or not _COLOUR.fullmatch(colour):
                raise self._fault(f"{mode}.{name}", "expected a colour such as #1D5C41")
        colours = dressed(own, table)
        for each in weak(colours) if table else ():
            key = next((name for name in (each.over, each.under, "accent") if name in table), each.over)
            told = f"{each.over} on {each.under} is {each.ratio:.1f}:1, {each.needed:g}:1 is needed"
            raise self._fault(f"{mode}.{key}", told)
        return colours if table else {}

    def _words(self, key: str, raw: Any) -> Words:
        texts = {"en": raw} if isinstance(raw, str) else raw
        if not isinstance(texts, dict) or "en" not in texts or not all(map(_is_told, texts.items())):
            raise self._fault(key, 'expected a text, or one for each language: { en = "leaf", de = "Blatt" }')
        return Words(texts["en"], {code: text for code, text in texts.items() if code != "en"})

    def _currency(self, table: Mapping[str, Any]) -> Iterator[tuple[str, Words]]:
        for word, texts in table.items():
            told = {"en": word, **texts} if isinstance(texts, dict) else texts
            yield word, self._words(f"currency.{word}", told)

    def _scenes(self, raw: Any, shelf: str) -> Iterator[Scene]:
        if not isinstance(raw, list) or len(raw) > _MOST_SCENES:
            raise self._fault("scenes", f"expected up to {_MOST_SCENES} tables [[scenes]]")
        for number, each in enumerate(raw, 1):
            place = f"scenes {number}"
            if not isinstance(each, dict):
                raise self._fault(place, "expected a table")
            self._must_know(f"{place}.", each, _SCENE_KEYS)
            if each.get("ground") not in GROUNDS:
                raise self._fault(f"{place}.ground", f"expected one of {', '.join(GROUNDS)}")
            headline = self._words(f"{place}.headline", each.get("headline"))
            yield Scene(headline, each["ground"], self._standing(f"{place}.pictures", each, shelf))

    def _standing(self, key: str, scene: Mapping[str, Any], shelf: str) -> tuple[str, ...]:
        names = scene.get("pictures", [])
        if not isinstance(names, list) or not 1 <= len(names) <= _MOST_PICTURES:
            raise self._fault(key, f"expected 1 to {_MOST_PICTURES} names of pictures")
        shelves = [*([Path(shelf)] if shelf else []), resources() / "images" / "food"]
        for name in names:
            if not any((each / f"{name}.png").is_file() for each in shelves):
                raise self._fault(key, f"there is no picture {name}")
        return tuple(names)


def _is_told(entry: tuple[Any, Any]) -> bool:
    code, text = entry
    return bool(_LANGUAGE.fullmatch(code)) and isinstance(text, str) and bool(text.strip())


def _snake(name: str) -> str:
    return re.sub(r"(?<=[a-z])([A-Z])", lambda found: f"_{found[1].lower()}", name)
