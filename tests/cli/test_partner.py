import pytest

from tests.cli.conftest import Partnered

NAMES = (
    "scopes merchants locations templates campaigns campaign issue jobs job revoke"
    " users subscribers feedback webhooks template member coupon"
)


@pytest.mark.parametrize(
    "words", [(), ("fly",), ("scopes", "--nonsense"), ("campaign",), ("issue",), ("job",)]
)
def test_wrong_words_are_one_sentence(partner: Partnered, words: tuple[str, ...]) -> None:
    said = partner(*words)
    assert (said.code, said.out) == (2, "")
    assert said.sentence.startswith("kiosk: ")


def test_every_command_is_helped_with(partner: Partnered) -> None:
    said = partner("--help")
    assert said.code == 0
    for name in NAMES.split():
        assert name in said.out
        assert partner(name, "--help").code == 0
