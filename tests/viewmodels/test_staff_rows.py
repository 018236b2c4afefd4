from kiosk.viewmodels.rows import RowsModel
from kiosk.viewmodels.staff_rows import ActRow, CardRow, PageShown, StaffRow


def test_a_card_holds_its_acts() -> None:
    model = RowsModel(CardRow)
    model.show([CardRow("order-1", "kitchen_silent", "47", "", (ActRow("serve", "order-1"),))])
    acts = model.data(model.index(0), next(key for key, name in model.roleNames().items() if name == b"acts"))
    assert acts.rows == (ActRow("serve", "order-1"),)


def test_a_page_is_empty_unless_it_says_otherwise() -> None:
    assert PageShown().rows == ()
    assert StaffRow("a").opens
