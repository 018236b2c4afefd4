"""The whole matrix of moves, in both modes (contract 3.3)."""

import pytest

from kiosk.sandbox.lifecycle import Verdict, verdict

STATES = ("checkout", "placed", "billed", "completed", "voided", "refunded")
# a = effect, r = repeat, x = impossible; columns in the order of STATES.
LENIENT = {
    None: "aaaxxx",
    "checkout": "aaaxax",
    "placed": "xraxax",
    "billed": "xxraxa",
    "completed": "xxrrxa",
    "voided": "xxxxrx",
    "refunded": "xxxxxr",
}
STRICT = LENIENT | {"checkout": "aaxxxx"}
LETTER = {Verdict.APPLY: "a", Verdict.REPLAY: "r", Verdict.IMPOSSIBLE: "x"}


@pytest.mark.parametrize(("strict", "matrix"), [(False, LENIENT), (True, STRICT)], ids=["lenient", "strict"])
@pytest.mark.parametrize("known", list(LENIENT))
def test_the_matrix(known: str | None, strict: bool, matrix: dict[str | None, str]) -> None:
    assert "".join(LETTER[verdict(known, wanted, strict)] for wanted in STATES) == matrix[known]
