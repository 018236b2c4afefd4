"""Work for later is done once, in time, and with all that follows from it."""

import threading

from kiosk.sandbox.due import run_due
from tests.sandbox.desk import Guest, a_world, balance, paid
from tests.sandbox.office import an_issue, job_of


def test_what_follows_is_done_too() -> None:
    world = a_world(job_delay_s=60, job_time_s=60, accrual_delay_s=60)
    Guest(world).posts(state="billed", payments=paid(10))
    job = an_issue(world)
    assert run_due(world) == 0
    done = run_due(world, all_of_it=True)
    assert done == 1 + 1 + 2
    assert job_of(world, job)["state"] == "completed"
    assert balance(world) == 258
    assert run_due(world, all_of_it=True) == 0


def test_earlier_work_comes_first() -> None:
    world = a_world(clawback_delay_s=10, accrual_delay_s=20)
    guest = Guest(world)
    guest.posts(state="billed", payments=paid(10))
    guest.posts(state="refunded")
    run_due(world, all_of_it=True)
    assert balance(world) == 248


def test_two_who_ask_at_once_do_it_once() -> None:
    world = a_world(accrual_delay_s=60)
    guest = Guest(world)
    for number in range(50):
        guest.posts(f"b-{number}", "billed", payments=paid(1))
    counts: list[int] = []
    both = [threading.Thread(target=lambda: counts.append(run_due(world, all_of_it=True))) for _ in range(2)]
    for thread in both:
        thread.start()
    for thread in both:
        thread.join()
    assert sum(counts) == 50
    assert balance(world) == 298
