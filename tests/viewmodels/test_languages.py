from kiosk.viewmodels.languages import NAMES, LanguageRow, language_rows


def test_each_language_is_named_in_itself() -> None:
    rows = language_rows("es", ("en", "es"))
    assert rows == (LanguageRow("en", "English", False), LanguageRow("es", "Español", True))


def test_the_site_decides_which_and_in_which_order() -> None:
    assert [row.code for row in language_rows("en", ("ar", "xx", "en"))] == ["ar", "en"]
    assert [row.name for row in language_rows("en")] == list(NAMES.values())
