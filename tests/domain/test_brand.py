from kiosk.domain.brand import Brand


def test_whoever_brings_nothing_looks_like_the_house() -> None:
    brand = Brand()
    assert not any((brand.name, brand.wordmark, brand.light, brand.dark, brand.currency, brand.scenes))
