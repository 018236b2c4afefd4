from dataclasses import fields, replace

import pytest

from kiosk.domain.notice import Event, Notice
from tests.builders import NOON

DONE = Notice("key-1", Event.BATCH_COMPLETED, "job_1", "completed", NOON)


def test_a_notice_has_no_place_for_whom_it_is_about() -> None:
    assert {each.name for each in fields(Notice)} == {"key", "event", "job_id", "state", "at"}


def test_one_without_a_job_says_so() -> None:
    told = Notice("key-2", Event.PURCHASE)
    assert (told.job_id, told.state, told.at) == ("", "", None)


def test_a_later_delivery_of_the_same_event_is_another_notice_of_the_same_key() -> None:
    again = replace(DONE, state="failed")
    assert again != DONE
    assert again.key == DONE.key


@pytest.mark.parametrize("event", Event)
def test_each_event_is_read_back_from_its_word(event: Event) -> None:
    assert Event(str(event)) is event


def test_an_unknown_word_is_not_quietly_an_event() -> None:
    with pytest.raises(ValueError, match="tier_changed"):
        Event("tier_changed")
