from dataclasses import replace

import pytest

from kiosk.proving.certifying.judging_people import ITEMS
from kiosk.proving.certifying.record import Record, Touch
from kiosk.proving.certifying.verdict import Result
from tests.proving.certifying.planting import Plant, at, dropped, found, must_fail, said, status

TOKEN = at("/oauth/token")


def touched(record: Record) -> Record:
    return replace(record, touches=(*record.touches, Touch("code", 0.0, "useOffer-lemonade01")))


def named(name: str, value: str) -> Plant:
    return said(lambda call: TOKEN(call) and name in call.said, lambda body: body.update({name: value}))


PLANTS = {
    "8.14": status(lambda call: TOKEN(call) and call.scene == "phone", 400),
    "8.15": dropped(lambda call: call.path.endswith("/account") and call.scene == "email"),
    "8.16": status(lambda call: TOKEN(call) and call.scene == "code", 400),
    "8.17": touched,
    "8.18": named("user_id", "wroe|threeoff01"),
    "8.19": named("email", "jane"),
    "8.20": named("phone", "4155550101"),
    "8.21": dropped(lambda call: call.path.endswith("/account") and call.scene == "plain"),
}


@pytest.mark.parametrize(("item", "plant"), must_fail(ITEMS, PLANTS))
def test_one_wrong_sign_in_fails_its_item(record: Record, item: str, plant: Plant) -> None:
    assert found(ITEMS, item, record) is Result.PASS
    assert found(ITEMS, item, plant(record)) is Result.FAIL


@pytest.mark.parametrize(
    "change",
    [{"email": "also@example.com"}, {"merchant_id": "another"}, {"expires_in": 86_400}, {"expires_in": 0}],
)
def test_a_token_is_asked_for_by_one_name_of_one_merchant_for_a_while(
    record: Record, change: dict[str, object]
) -> None:
    plant = said(lambda call: TOKEN(call) and "phone" in call.said, lambda body: body.update(change))
    assert found(ITEMS, "8.20", plant(record)) is Result.FAIL


def test_a_scene_that_nobody_could_play_is_not_tested(record: Record) -> None:
    without = replace(record, missing={"phone": "no test member has a phone number"})
    assert found(ITEMS, "8.14", without) is Result.UNTESTED
    broken = replace(record, broken={"phone": "waited 40 s"})
    assert found(ITEMS, "8.14", broken) is Result.FAIL
