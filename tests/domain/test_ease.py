from kiosk.domain.ease import SILENT, Ease


def test_only_reading_aloud_needs_more_than_the_screen() -> None:
    assert set(Ease) - set(SILENT) == {Ease.SPOKEN}
