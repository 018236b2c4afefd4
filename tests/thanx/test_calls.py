import pytest

from kiosk.domain.answer import Applied, NotApplied, Refused, Unknown
from kiosk.domain.trouble import Code, Outage, Refusal
from kiosk.thanx.calls import content, made, one, part
from kiosk.thanx.exchange import Reply
from kiosk.thanx.partner_translate import merchant


@pytest.mark.parametrize(
    ("text", "path"),
    [("job_1", "job_1"), ("a/b", "a%2Fb"), ("..", "%2E%2E"), ("a?b#c", "a%3Fb%23c"), ("", "")],
)
def test_an_id_is_one_part_of_a_path(text: str, path: str) -> None:
    assert part(text) == path


def test_a_good_reply_has_a_body_and_all_else_raises() -> None:
    assert content(Reply(200, b"x")) == b"x"
    with pytest.raises(Refusal):
        content(Refused(Code.LOYALTY_REFUSED))
    with pytest.raises(Outage) as sure:
        content(NotApplied(Code.LOYALTY_SLOW))
    with pytest.raises(Outage) as unsure:
        content(Unknown(Code.LOYALTY_DOWN))
    assert (sure.value.may_have_happened, unsure.value.may_have_happened) == (False, True)


def test_a_record_stands_under_its_key() -> None:
    found = one(b'{"merchant": {"id": "m1", "name": "One"}}', "merchant", merchant)
    assert (found.id, found.name) == ("m1", "One")


@pytest.mark.parametrize("body", [b"", b"[]", b"{}", b'{"merchant": null}', b'{"merchant": {"name": "x"}}'])
def test_a_record_that_cannot_be_read_is_an_outage_or_unknown(body: bytes) -> None:
    with pytest.raises(Outage):
        one(body, "merchant", merchant)
    assert isinstance(made(Reply(201, body), "merchant", merchant), Unknown)


def test_what_was_made_is_applied_and_a_trouble_stays_one() -> None:
    assert isinstance(made(Reply(201, b'{"merchant": {"id": 7}}'), "merchant", merchant), Applied)
    refused = Refused(Code.LOYALTY_REFUSED, "400")
    assert made(refused, "merchant", merchant) is refused
