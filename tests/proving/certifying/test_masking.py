from kiosk.proving.certifying.cast import Cast
from kiosk.proving.certifying.masking import Masks
from kiosk.proving.certifying.record import Record


def test_the_same_value_has_the_same_mark_and_no_other(seen: tuple[Record, Cast]) -> None:
    record, cast = seen
    masks = Masks(record, cast)
    token = record.expected.partner_token
    mark = masks.text(token)
    assert mark == masks.text(token) != masks.text(record.expected.merchant_key)
    assert token not in mark


def test_people_are_masked_by_their_key_wherever_they_come_from(seen: tuple[Record, Cast]) -> None:
    masks = Masks(*seen)
    shown = masks.body(b'{"user":{"email":"x@example.com","first_name":"Xenia","phone":null},"amount":12.5}')
    assert "Xenia" not in shown
    assert "example.com" not in shown
    assert "12.5" in shown
    assert masks.body(b"<html>") == "(6 bytes)"


def test_headers_are_shown_without_what_is_secret(seen: tuple[Record, Cast]) -> None:
    record, cast = seen
    masks, call = Masks(record, cast), record.baskets("phone")[0]
    shown = dict(masks.headers(call.wire))
    assert shown["Accept"] == "application/vnd.thanx-v1+json"
    assert shown["Authorization"].startswith("Bearer [masked ")
    assert record.expected.merchant_key not in str(shown)
