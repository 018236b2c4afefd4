from dataclasses import replace

from kiosk.domain.backstage import Backstage, Device
from kiosk.domain.finding import Finding, Level
from kiosk.domain.health import Condition, Health
from kiosk.viewmodels.staff_machine import check_up, cleaning, devices

HERE = Backstage(None)


def test_each_device_has_its_test() -> None:
    found = (Device("printer", Health(Condition.AWAY, "no paper"), "printed"),
             Device("ruler", Health(Condition.READY)))  # fmt: skip
    printer, ruler = devices(replace(HERE, devices=found), "en").rows
    assert (printer.tag, printer.tag_kind, printer.act) == ("is_away", "bad", "test_printer")
    assert (printer.words, printer.note) == ("no paper", "mend_printer")
    ready = replace(found[0], health=Health(Condition.READY))
    assert devices(replace(HERE, devices=(ready,)), "en").rows[0].note == "said_printed"
    assert (ruler.tag, ruler.act) == ("", "ruler")


def test_cleaning_is_one_button() -> None:
    assert [act.deed for act in cleaning(HERE, "en").acts] == ["cleaning"]


def test_the_worst_finding_comes_first_and_tells_its_remedy() -> None:
    late = Finding("clock", Level.FAULT, "late", "wrong", "mend it")
    found = (Finding("disk", Level.GOOD, "9 GB free"), late)
    shown = replace(HERE, findings=found, facts=(("version", "1"),), chosen="clock")
    page = check_up(shown, "en")
    assert [(row.title or row.code, row.tag) for row in page.rows] == [
        ("check_clock", "fault"), ("check_disk", "good"), ("fact_version", ""),
    ]  # fmt: skip
    assert [fact.value for fact in page.facts] == ["late", "wrong", "mend it"]
    assert [row.opens for row in page.rows] == [True, False, False]
