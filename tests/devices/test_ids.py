import re
import uuid

from kiosk.devices.ids import RandomIds


def test_order_ids_are_uuids_and_differ() -> None:
    ids = RandomIds()
    made = {ids.order_id() for _ in range(200)}
    assert len(made) == 200
    assert all(uuid.UUID(each).version == 4 for each in made)


def test_attempt_ids_are_ten_letters_or_digits_and_differ() -> None:
    ids = RandomIds()
    made = {ids.attempt_id() for _ in range(200)}
    assert len(made) == 200
    assert all(re.fullmatch("[A-Z0-9]{10}", each) for each in made)


def test_short_codes_are_four_figures_that_begin_with_none_of_naught() -> None:
    ids = RandomIds()
    made = {ids.short_code() for _ in range(200)}
    assert len(made) > 150
    assert all(re.fullmatch("[1-9][0-9]{3}", each) for each in made)


def test_call_keys_are_uuids_and_differ() -> None:
    ids = RandomIds()
    made = {ids.call_key() for _ in range(200)}
    assert len(made) == 200
    assert all(uuid.UUID(each).version == 4 for each in made)
