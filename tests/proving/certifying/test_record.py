from decimal import Decimal

from kiosk.proving.certifying.record import GUEST, OFFICE, TESTER, Record


def test_calls_are_told_apart_by_who_caused_them(record: Record) -> None:
    assert {call.by for call in record.calls} == {GUEST, TESTER, OFFICE}
    assert all(call.api == "partner" for call in record.by(OFFICE))
    assert {call.path for call in record.by(TESTER)} == {"/partner/oauth/token", "/api/account"}
    assert [call.number for call in record.calls] == list(range(1, len(record.calls) + 1))


def test_a_basket_tells_its_state_and_what_it_says(record: Record) -> None:
    states = [call.state for call in record.baskets("phone")]
    assert states[-3:] == ["placed", "billed", "completed"]
    (billed,) = record.baskets("phone", "billed")
    assert isinstance(billed.said["payments"][0]["amount"], Decimal)
    assert billed.header("user-agent") == record.expected.agent
    assert str(billed).endswith("POST /api/baskets billed, 201")
    assert record.accounts("phone")[0].query[0] == ("redemption_venue", "instore")


def test_screens_are_pictures_where_guests_look(record: Record) -> None:
    shown = [sight for sight in record.shown("phone") if sight.picture]
    assert len(shown) >= 6
    assert all(sight.picture[:2] == b"\xff\xd8" for sight in shown)
    assert all(not sight.picture for sight in record.shown("plain"))


def test_nothing_secret_is_in_a_repr(record: Record) -> None:
    told = repr(record)
    for value in (record.expected.partner_token, record.expected.merchant_key, "jane.smith@example.com"):
        assert value not in told


def test_what_is_not_there_is_none(record: Record) -> None:
    assert record.order("nothing") is None
    assert record.look("nothing", "after") is None
    assert record.of("nothing") == record.shown("nothing") == ()
