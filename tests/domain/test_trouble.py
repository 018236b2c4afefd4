from kiosk.domain.trouble import Code, Outage, Refusal, Trouble


def test_a_fault_is_called_by_its_code_and_keeps_its_detail_for_staff() -> None:
    refusal = Refusal(Code.REWARD_GONE, "REWARD_ALREADY_USED")
    assert (str(refusal), refusal.code, refusal.detail) == (
        "reward_gone", Code.REWARD_GONE, "REWARD_ALREADY_USED",
    )  # fmt: skip


def test_an_outage_says_whether_the_other_side_may_have_acted() -> None:
    assert not Outage(Code.STORE_FAILED).may_have_happened
    outage = Outage(Code.LOYALTY_SLOW, "read timeout", may_have_happened=True)
    assert (str(outage), outage.detail, outage.may_have_happened) == ("loyalty_slow", "read timeout", True)


def test_the_same_trouble_again_is_told_by_its_serial() -> None:
    assert Trouble(Code.SOLD_OUT, "Carnitas Tacos", 1) != Trouble(Code.SOLD_OUT, "Carnitas Tacos", 2)


def test_codes_are_their_own_words() -> None:
    assert all(code.value == code.name.lower() for code in Code)
