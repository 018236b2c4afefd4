from pathlib import Path

import pytest

from kiosk.domain.ending import Misuse
from kiosk.proving.certifying.cast import Cast, Use, read_cast
from kiosk.proving.guest import Person

PEOPLE = '[[people]]\nuser_id = "abc123"\nphone = "+14155550101"\n'


def written(folder: Path, text: str) -> Path:
    file = folder / "people.toml"
    file.write_text(text, "utf-8")
    return file


def test_people_and_what_they_use(tmp_path: Path) -> None:
    cast = read_cast(written(tmp_path, PEOPLE + '[use]\namount_reward = "five"\ntemplate = "tpl"\n'))
    assert cast == Cast((Person("abc123", "+14155550101"),), Use(amount_reward="five", template="tpl"))
    assert "abc123" in cast.personal()
    assert "" not in cast.personal()


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "nothing but tables of"),
        (PEOPLE + "[other]\n", "there is no table other"),
        (PEOPLE + '[use]\nreward = "five"\n', "there is no key reward"),
        (PEOPLE + "[use]\ntemplate = 5\n", "use.template: expected a text"),
        (PEOPLE + '[use]\ntemplate = ""\n', "use.template: expected a text"),
        ("use = 3\n" + PEOPLE, "use: expected a table"),
        ("[[people]\n", "this is no TOML file"),
    ],
)
def test_anything_else_is_one_line(tmp_path: Path, text: str, says: str) -> None:
    with pytest.raises(Misuse, match=says) as told:
        read_cast(written(tmp_path, text))
    assert "\n" not in str(told.value)
    assert told.value.code == 2
