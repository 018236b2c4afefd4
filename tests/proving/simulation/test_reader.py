from kiosk.domain.money import Money
from kiosk.domain.payment import AttemptId, Outcome, RefundRequest, SaleRequest
from kiosk.proving.simulation.fates import RefundFate, SaleFate
from kiosk.proving.simulation.reader import Reader
from kiosk.proving.simulation.timeline import Timeline, VirtualClock
from tests.proving.simulation.pieces import a_story

ONE, TWO = AttemptId("ONE"), AttemptId("TWO")


class Desk:
    """A reader and a story to be told."""

    def __init__(self) -> None:
        self.timeline = Timeline()
        self.story = a_story()
        self.reader = Reader(self.timeline, VirtualClock(self.timeline), lambda _story, _what: None)

    def asks(self, ref: AttemptId, fate: SaleFate) -> Outcome | None:
        sale = self.reader.begin(SaleRequest(ref, "order", Money(1_080)), self.story, fate)
        return sale.result.outcome if sale.result else None

    def gives_back(self, ref: AttemptId, fate: RefundFate) -> Outcome:
        request = RefundRequest(ref, ONE, "bank-ONE", Money(1_080))
        return self.reader.give_back(request, self.story, fate).outcome

    def knows(self, ref: AttemptId) -> Outcome:
        return self.reader.state_of(ref).outcome


def test_what_is_not_taken_up_yet_looks_as_if_it_never_began() -> None:
    desk = Desk()
    desk.asks(ONE, SaleFate(accepted_s=100.0, card_s=10.0))
    desk.timeline.pass_by(99)
    assert desk.knows(ONE) is Outcome.NOT_STARTED
    assert desk.story.open_sales == {ONE}
    desk.timeline.pass_by(2)
    assert desk.knows(ONE) is Outcome.UNKNOWN
    desk.timeline.pass_by(10)
    assert desk.knows(ONE) is Outcome.APPROVED
    assert desk.story.charges == {ONE: 1_080}
    assert desk.story.open_sales == set()


def test_one_sale_at_a_time_and_no_reference_twice() -> None:
    desk = Desk()
    desk.asks(ONE, SaleFate())
    desk.timeline.pass_by(1)
    assert desk.asks(TWO, SaleFate()) is Outcome.BUSY
    desk.timeline.pass_by(10)
    assert desk.asks(ONE, SaleFate()) is Outcome.BUSY
    assert desk.story.charges == {ONE: 1_080}


def test_a_wish_to_stop_may_be_heard() -> None:
    desk = Desk()
    desk.asks(ONE, SaleFate())
    desk.asks(TWO, SaleFate(heeds_abort=False, accepted_s=1.0))
    desk.reader.abort(ONE)
    desk.reader.abort(TWO)
    assert desk.knows(ONE) is Outcome.CANCELLED
    desk.timeline.pass_by(10)
    assert desk.knows(TWO) is Outcome.APPROVED
    assert desk.story.charges == {TWO: 1_080}


def test_a_card_may_be_charged_after_a_no() -> None:
    desk = Desk()
    desk.asks(ONE, SaleFate(Outcome.DECLINED, strays_s=60.0))
    desk.timeline.pass_by(50)
    assert (desk.knows(ONE), desk.story.charges) == (Outcome.DECLINED, {})
    desk.timeline.pass_by(20)
    assert (desk.knows(ONE), desk.story.strays) == (Outcome.APPROVED, {ONE})
    assert desk.story.taken == {ONE: 1_080}
    assert desk.story.standing == {}


def test_a_wrong_amount_may_be_taken() -> None:
    desk = Desk()
    desk.asks(ONE, SaleFate(taken_share=0.5))
    desk.timeline.pass_by(10)
    assert desk.story.charges == {ONE: 540}


def test_the_same_refund_is_one_another_is_another() -> None:
    desk = Desk()
    desk.asks(ONE, SaleFate())
    desk.timeline.pass_by(10)
    assert desk.gives_back(TWO, RefundFate(is_told=False)) is Outcome.UNKNOWN
    assert desk.gives_back(TWO, RefundFate()) is Outcome.APPROVED
    assert desk.story.given_back == {ONE: 1_080}
    assert desk.knows(TWO) is Outcome.APPROVED
    assert desk.gives_back(AttemptId("THREE"), RefundFate()) is Outcome.APPROVED
    assert desk.story.given_back == {ONE: 2_160}


def test_a_refund_may_be_refused_or_never_arrive() -> None:
    desk = Desk()
    desk.asks(ONE, SaleFate())
    desk.timeline.pass_by(10)
    assert desk.gives_back(TWO, RefundFate(is_done=False, is_told=False)) is Outcome.UNKNOWN
    assert desk.knows(TWO) is Outcome.NOT_STARTED
    assert desk.gives_back(TWO, RefundFate(is_done=False)) is Outcome.DECLINED
    assert desk.story.refused_refunds == {ONE}
    assert desk.story.given_back == {}
