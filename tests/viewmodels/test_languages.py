from kiosk.viewmodels.languages import LanguageRow, language_rows


def test_each_language_is_named_in_itself() -> None:
    assert language_rows("es") == (LanguageRow("en", "English", False), LanguageRow("es", "Español", True))
