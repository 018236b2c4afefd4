from kiosk.menus.finding import Finding, Findings


def test_what_was_found_is_kept_in_order_and_faults_are_told_apart() -> None:
    findings = Findings()
    findings.warning("item 1", "no picture")
    findings.fault("item 2, price", "too dear")
    assert findings.all == (
        Finding("item 1", "no picture", is_fault=False),
        Finding("item 2, price", "too dear"),
    )
    assert [str(each) for each in findings.faults] == ["item 2, price: too dear"]
