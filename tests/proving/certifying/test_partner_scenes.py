from kiosk.proving.certifying.record import OFFICE, Record


def test_the_office_keeps_what_it_fetched_and_finds_its_place(record: Record) -> None:
    facts = record.facts
    assert facts["calls for what is kept"] == 0
    assert facts["place"] == record.expected.location_id
    assert facts["place in sight"] == (facts["place"], facts["place"])
    assert len(facts["merchants"]) == 2


def test_rewards_are_given_once_and_taken_back(record: Record) -> None:
    issued = [call for call in record.of("office issue") if call.path.endswith("/issue")]
    assert len({call.wire.body for call in issued}) == 1
    assert record.facts["results"] == ((1, True, ""), (2, True, ""), (3, False, "User not found"))
    assert (record.facts["revoked"], record.facts["revoked again"]) == ("applied", "refused")
    assert len([call for call in record.by(OFFICE) if call.path.endswith("/revoke")]) == 3


def test_a_crowd_is_cut_into_batches_without_being_sent(record: Record) -> None:
    assert record.facts["batches"] == (10_000, 1)
    assert all(len(call.wire.body) < 2_000 for call in record.by(OFFICE))
