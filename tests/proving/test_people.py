from pathlib import Path

import pytest

from kiosk.app import PersonShown
from kiosk.domain.ending import Misuse
from kiosk.proving.guest import Person
from kiosk.proving.people import everybody, read_people

GOOD = """
[[people]]
user_id = "wroeiu2304hfwf"
phone = "+14155550101"
email = "jane.smith@example.com"
reward_ids = ["threeoff01", "lemonade01"]
points_product_ids = ["fiveoff150"]

[[people]]
email = "alex.kim@example.com"
"""


def written(folder: Path, text: str) -> Path:
    file = folder / "people.toml"
    file.write_text(text, "utf-8")
    return file


def test_each_table_is_somebody_and_may_leave_out_anything(tmp_path: Path) -> None:
    assert read_people(written(tmp_path, GOOD)) == (
        Person(
            "wroeiu2304hfwf", "+14155550101", "jane.smith@example.com",
            ("threeoff01", "lemonade01"), ("fiveoff150",),
        ),
        Person(email="alex.kim@example.com"),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "expected nothing but tables"),
        ("people = []", "expected nothing but tables"),
        ("people = 3", "expected nothing but tables"),
        (GOOD + "\n[thanx]\n", "expected nothing but tables"),
        ("people = [3]", "people 1: expected a table"),
        (GOOD + "shoe_size = 9", "people 2: there is no key shoe_size"),
        ("[[people]]\nuser_id = 5", "people 1: user_id: expected a text"),
        ('[[people]]\nreward_ids = "threeoff01"', "people 1: reward_ids: expected a list of texts"),
        ("[[people]]\nreward_ids = [1]", "people 1: reward_ids: expected a text"),
        ("[[people]", "this is no TOML file"),
    ],
)
def test_anything_else_is_told_in_one_line(tmp_path: Path, text: str, says: str) -> None:
    with pytest.raises(Misuse, match=says) as told:
        read_people(written(tmp_path, text))
    assert "\n" not in str(told.value)


def test_a_file_that_cant_be_read_is_told_with_the_reason(tmp_path: Path) -> None:
    with pytest.raises(Misuse, match=r"nowhere\.toml: no such file"):
        read_people(tmp_path / "nowhere.toml")
    (tmp_path / "bytes.toml").write_bytes(b"\xff\xfe")
    with pytest.raises(Misuse, match="no TOML file"):
        read_people(tmp_path / "bytes.toml")


def test_of_the_pretend_thanx_only_members_play() -> None:
    member = PersonShown("m1", None, "+14155550101", ("m1",), ("r1",), (), "")
    stranger = PersonShown("s1", "pat.moss@example.com", None, (), (), (), "")
    assert everybody([member, stranger]) == (Person("m1", "+14155550101", "", ("r1",)),)
