from kiosk.domain.words import Words


def test_a_translation_or_the_default() -> None:
    words = Words("Soup", {"es": "Sopa", "de": ""})
    assert [words.in_language(code) for code in ("es", "en", "de", "fr")] == ["Sopa", "Soup", "Soup", "Soup"]
