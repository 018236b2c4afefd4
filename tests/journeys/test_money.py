"""Whatever the terminal, Thanx, the kitchen and the power do: the laws of money hold after every step."""

from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from kiosk.domain import effect as do
from kiosk.domain import happening as on
from kiosk.domain.course import OPEN, Phase
from kiosk.domain.effect import Effect
from kiosk.domain.happening import Happening
from kiosk.domain.order import Order, OrderState, Redemption
from kiosk.domain.saga import step
from tests.builders import a_payment, a_reward
from tests.domain.sagas import FREE, a_draft
from tests.journeys.adversary import Choose, World

_STATES = {
    OrderState.PLACED: {
        Phase.PLACING, Phase.PLACED, Phase.PAYING, Phase.IN_DOUBT, Phase.FOUND, Phase.HELD, Phase.GIVING_BACK,
    },
    OrderState.BILLED: {Phase.PAID, Phase.SERVED, Phase.REFUNDING},
    OrderState.COMPLETED: {Phase.DONE, Phase.REFUNDING},
    OrderState.VOIDED: {Phase.VOIDED, Phase.OWED},
    OrderState.REFUNDED: {Phase.REFUNDED},
}  # fmt: skip
_TOLD = {
    OrderState.PLACED: None, OrderState.BILLED: OrderState.PLACED, OrderState.VOIDED: OrderState.PLACED,
    OrderState.COMPLETED: OrderState.BILLED,
}  # fmt: skip


_REFUNDABLE = (OrderState.BILLED, OrderState.COMPLETED)


_FATES = ("goes on",) * 8 + ("cut off before", "cut off after it was done")


def _honest(ends: tuple[str, ...]) -> str:
    return ends[0]


class MoneyPath(RuleBasedStateMachine):
    """One order in a bad world: it goes on, it is cut off, staff come; at the end the world is good again."""

    def __init__(self) -> None:
        super().__init__()
        self.order: Order = a_draft()
        self.world = World()
        self.pending: tuple[Effect, ...] = ()
        self.by_hand = False

    @initialize(reward=st.booleans(), at_counter=st.booleans(), free=st.integers(0, 5))
    def agree(self, reward: bool, at_counter: bool, free: int) -> None:
        parts: dict[str, Any] = {"redemption": Redemption.of(a_reward())} if reward else {}
        if free == 0:
            parts["totals"] = FREE
        self.order, self.world, self.by_hand = (
            a_draft(course={"at_counter": at_counter}, **parts),
            World(),
            False,
        )
        self._happens(on.Agreed())

    @precondition(lambda self: bool(self.pending))
    @rule(data=st.data(), fate=st.sampled_from(_FATES))
    def goes_on(self, data: st.DataObject, fate: str) -> None:
        """Mostly it does; now and then it is cut off before, or when it was done but not yet written."""
        happening = None
        if fate != "cut off before":
            happening = self._perform(lambda ends: data.draw(st.sampled_from(ends)))
        if fate != "goes on":
            self._restarts()
        elif happening is not None:
            self._happens(happening)

    @precondition(lambda self: not self.pending and self.order.course.phase not in OPEN)
    @rule(reward=st.booleans(), at_counter=st.booleans(), free=st.integers(0, 5))
    def the_next_guest_comes(self, reward: bool, at_counter: bool, free: int) -> None:
        self.has_come_to_a_good_end()
        self.agree(reward, at_counter, free)

    @precondition(lambda self: not self.pending)
    @rule()
    def is_cut_off_in_between(self) -> None:
        self._restarts()

    @precondition(lambda self: not self.pending and self.order.course.phase in (Phase.PAID, Phase.SERVED))
    @rule()
    def is_served(self) -> None:
        self._happens(on.Serve())

    @precondition(lambda self: not self.pending and self.order.course.phase is Phase.SERVED)
    @rule()
    def is_handed_over(self) -> None:
        self._happens(on.HandedOver())

    @precondition(lambda self: not self.pending and self.order.course.phase is Phase.HELD)
    @rule()
    def is_paid_at_the_counter(self) -> None:
        self._happens(on.MoneyTaken(a_payment(amount=self.order.totals.total)))

    @precondition(lambda self: not self.pending and self.order.course.phase in (Phase.HELD, Phase.FOUND))
    @rule()
    def is_released(self) -> None:
        self._happens(on.Released("nobody came", self.world.name()))

    @precondition(lambda self: not self.pending and self.order.state in _REFUNDABLE)
    @precondition(lambda self: self.order.course.phase is not Phase.REFUNDING)
    @rule()
    def is_refunded(self) -> None:
        self._happens(on.RefundWanted("cold", self.world.name()))

    @invariant()
    def at_most_one_charge_stands(self) -> None:
        assert len(self.world.standing) <= 1

    @invariant()
    def nothing_was_charged_that_the_journal_does_not_know(self) -> None:
        assert set(self.world.charged) <= self.world.noted
        assert set(self.world.returned) <= self.world.noted

    @invariant()
    def nobody_is_voided_while_their_money_is_taken(self) -> None:
        if self.order.course.phase is Phase.VOIDED and not self.by_hand:
            assert self.world.standing == []

    @invariant()
    def the_phase_fits_the_state(self) -> None:
        assert self.order.course.phase in _STATES[self.order.state]

    @invariant()
    def every_state_is_told_once_and_after_the_one_before_it(self) -> None:
        told = self.world.told
        assert len(set(told)) == len(told)
        for place, state in enumerate(told):
            assert state is OrderState.REFUNDED or _TOLD[state] in (None, *told[:place])
        assert OrderState.VOIDED not in told or OrderState.BILLED not in told

    @invariant()
    def what_is_billed_was_paid_with_exactly_the_total(self) -> None:
        if self.order.state is OrderState.BILLED and self.order.totals.total:
            assert self.order.payment is not None
            assert self.order.payment.amount == self.order.totals.total

    @invariant()
    def only_the_first_ticket_bears_no_mark(self) -> None:
        assert all(self.world.cooked[1:])
        assert not self.world.cooked or OrderState.BILLED in self.world.told

    def teardown(self) -> None:
        """The world is good again: everything comes to an end, and each charge to one of two."""
        self._restarts()
        for _ in range(40):
            self._ends_well()
            self.at_most_one_charge_stands()
            self.nobody_is_voided_while_their_money_is_taken()
        self.has_come_to_a_good_end()

    def has_come_to_a_good_end(self) -> None:
        phase = self.order.course.phase
        assert phase not in OPEN or phase is Phase.SERVED
        if self.order.state in (OrderState.VOIDED, OrderState.REFUNDED):
            assert self.world.standing == [] or self.by_hand
        elif self.order.payment is not None and not self.order.course.at_counter:
            assert len(self.world.standing) == 1

    def _ends_well(self) -> None:
        phase = self.order.course.phase
        if self.pending:
            happening = self._perform(_honest)
            if happening is not None:
                self._happens(happening)
        elif phase is Phase.PAID:
            self._happens(on.Serve())
        elif phase in (Phase.HELD, Phase.FOUND):
            self._happens(on.Released("its time is over", self.world.name()))
        elif phase is Phase.OWED:
            self.by_hand = True
            self._happens(on.SettledByHand("cash"))
        elif phase in OPEN and phase is not Phase.SERVED:
            self._restarts()

    def _perform(self, choose: Choose) -> Happening | None:
        effect, self.pending = self.pending[0], self.pending[1:]
        return self.world.perform(self.order, effect, choose)

    def _restarts(self) -> None:
        """Only what the journal has outlives this. An order that nobody wrote down is none."""
        self.pending = ()
        self._happens(on.Restarted())

    def _happens(self, happening: Happening) -> None:
        self.order, effects = step(self.order, happening)
        self.world.write(effects)
        written = (do.Note, do.Tell, do.Close, do.Stop, do.Alarm, do.Unlock)
        self.pending = tuple(each for each in effects if not isinstance(each, written))


TestMoneyPath = MoneyPath.TestCase
TestMoneyPath.settings = settings(
    max_examples=150, stateful_step_count=40, deadline=None, suppress_health_check=list(HealthCheck)
)
