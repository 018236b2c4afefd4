from kiosk.store.pins import fits, hashed


def test_a_pin_fits_what_was_made_of_it_and_nothing_else() -> None:
    kept = hashed("271828")
    assert fits("271828", kept)
    assert not fits("271829", kept)
    assert "271828" not in kept


def test_the_same_pin_never_looks_the_same() -> None:
    assert hashed("271828") != hashed("271828")


def test_what_cannot_be_read_fits_nothing() -> None:
    kept = ["", "plain", "argon2id$1$1$1$zz$zz", "scrypt$19456$2$1$00$00", "argon2id$1$1$1$00$00"]
    assert not any(fits("271828", each) for each in kept)
