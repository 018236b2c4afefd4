from kiosk.proving.frames.mix import samples
from kiosk.proving.frames.sequence import sequences
from kiosk.proving.scanning.bench import OURS, compare_frames, compare_sequences


def test_ours_is_first_among_the_others_and_sees_the_same_frames() -> None:
    steps: list[None] = []
    lines = compare_frames(samples(3, 5), lambda: steps.append(None))
    assert [line["decoder"] for line in lines] == [OURS, "zxing-cpp", "pyzbar", "OpenCV"]
    assert {line["frames"] for line in lines} == {5}
    assert (lines[0]["rate"], lines[0]["wrong"], lines[0]["false"]) == (100.0, 0, 0)
    assert len(steps) == 5


def test_hands_are_compared_and_the_ratio_told() -> None:
    *lines, last = compare_sequences(sequences(3, 1), lambda: None)
    assert [line["decoded"] for line in lines[:2]] == [1, 1]
    assert lines[0]["wrong"] == 0
    assert last["beside"] == "zxing-cpp"
    assert 0 < float(str(last["ms_to_decode_ratio"])) < 1.5
