import pytest

from tests.cli.conftest import Partnered


def test_scopes(partner: Partnered) -> None:
    assert {"scope": "rewards.issue"} in partner("scopes", "--json").records
    assert "rewards.issue" in partner("scopes").lines


def test_merchants_with_their_age(partner: Partnered) -> None:
    records = partner("merchants", "--json").records
    assert [record["handle"] for record in records] == ["sorrelandrye", "oldmillbakery"]
    assert all(record["as_of"].endswith("+00:00") for record in records)
    assert partner("merchants").lines[-1] == "2 merchants, fetched just now"
    assert len(partner.sandbox.journal()) == 1
    partner("merchants", "--fresh")
    assert len(partner.sandbox.journal()) == 2


def test_templates_that_are_published(partner: Partnered) -> None:
    records = {record["id"]: record for record in partner("templates", "--json").records}
    assert "tpldraft05" not in records
    assert (records["tplfiveoff02"]["name"], records["tplfiveoff02"]["value"]) == ("$5 Off Next Visit", "5")


def test_an_old_copy_says_that_there_is_nothing_newer(partner: Partnered) -> None:
    partner("templates")
    partner.sandbox.fault("server_error", path="reward_templates", always=True)
    assert partner("templates").code == 0
    assert partner("templates", "--fresh").code == 3


def test_campaigns_that_run(partner: Partnered) -> None:
    records = {record["id"]: record for record in partner("campaigns", "--json").records}
    assert set(records) == {"campservice01", "campcoffee02"}
    assert records["campservice01"]["variants"] == [
        {"id": "varservice01", "name": "Treatment", "template": "tplfiveoff02"},
        {"id": "varcontrol01", "name": "Control", "template": None},
    ]


def test_places_and_which_of_them_this_shop_is(partner: Partnered) -> None:
    records = {record["id"]: record for record in partner("locations", "--json").records}
    assert records["92b7b0dac4"]["this_shop"] is True
    assert records["5d1c77e0ab"]["this_shop"] is False
    assert partner("locations").lines[-1] == "this shop is 92b7b0dac4: configured, 100 percent sure"


def test_a_shop_without_an_id_is_found_by_its_address(
    partner: Partnered, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("KIOSK_THANX_LOCATION_ID")
    monkeypatch.setenv("KIOSK_SITE_ID", "store-12")
    monkeypatch.setenv("KIOSK_SITE_ADDRESS", "3 Harbor St, Smalltown, CA 94999")
    assert partner("locations").lines[-1] == "store-12 is 5d1c77e0ab: address, 95 percent sure"
    monkeypatch.setenv("KIOSK_SITE_ID", "store-13")
    monkeypatch.setenv("KIOSK_SITE_ADDRESS", "Smalltown, CA")
    said = partner("locations")
    assert said.lines[-1] == "store-13: none of these is surely this shop; loyalty is closed here"
    assert said.code == 0
