from kiosk.domain.answer import Answer, Applied, NotApplied, Refused, Unknown
from kiosk.domain.trouble import Code


def _shown(answer: Answer[int]) -> str:
    match answer:
        case Applied(value):
            return f"applied {value}"
        case Refused(code, detail):
            return f"refused {code} {detail}"
        case NotApplied(code, _, retry_after_s):
            return f"again after {retry_after_s}"
        case Unknown(code):
            return f"unknown {code}"


def test_a_call_ends_in_one_of_four_ways() -> None:
    answers: list[Answer[int]] = [
        Applied(7),
        Refused(Code.REWARD_GONE, "used"),
        NotApplied(Code.LOYALTY_SLOW, retry_after_s=2.0),
        Unknown(Code.LOYALTY_DOWN),
    ]
    expected = ["applied 7", "refused reward_gone used", "again after 2.0", "unknown loyalty_down"]
    assert [_shown(answer) for answer in answers] == expected
