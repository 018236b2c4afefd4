"""A guest who may do anything at any moment, while anything may break: everything by one seed."""

import asyncio
import random
from functools import partial

from kiosk.domain.basket import LineId
from kiosk.domain.health import Condition
from kiosk.domain.member import OfferId
from kiosk.domain.menu import Dining, GroupId, OptionId
from kiosk.domain.trouble import Code, Outage
from kiosk.domain.visit import PayStep, QuoteState, SignInBy, Stage
from tests.journeys.hurry import OwnReader
from tests.journeys.wishing import Deed, Wishing
from tests.walk import Walk

PEOPLE = ("wroeiu2304hfwf", "samr7420kfdp", "alexk3391mmzq", "phoneonly8821", "corner5512cases")
REWARDS = ("freefries01", "threeoff01", "twentyoff01", "freecoffee02", "tenoff04", "ramennine05", "gone")
TYPED = {
    SignInBy.PHONE: ("4155550101", "4155550102", "4155550104", "4155550108", "12"),
    SignInBy.EMAIL: ("jane.smith@example.com", "alex.kim@example.com", "pat.moss@example.com", "@"),
    SignInBy.SCAN: ("",),
}
ACTS = (
    "approve", "approve", "approve", "decline:bank", "decline:pin", "cancel", "hang", "busy", "not_started",
    "lose_answer:approve", "lose_answer:decline", "silent:approve", "silent:decline",
)  # fmt: skip
TROUBLES: tuple[tuple[str, dict[str, object]], ...] = (
    ("server_error", {}), ("server_error", {"after": True}), ("drop_before", {}), ("drop_after", {}),
    ("too_many", {}), ("zero_discount", {}), ("huge_discount", {}), ("null_discount", {}),
    ("unauthorized", {}), ("latency", {"seconds": 0.03}), ("timeout", {"seconds": 0.05}),
)  # fmt: skip
STATES = ("", "", "checkout", "placed", "placed", "billed", "completed", "voided")


class Wanderer(Wishing):
    """Chooses what happens next. `told` is what has happened, to be read when a law is broken."""

    def __init__(self, walk: Walk, reader: OwnReader, seed: random.Random, told: list[str]) -> None:
        super().__init__(walk, seed, told)
        self.reader = reader
        self.has_broken_the_store = False

    async def step(self) -> None:
        """One thing happens, and a little or no time passes."""
        name, deed = self._choice()
        self.told.append(name)
        if name not in ("tick", "time", "world"):
            self.walk.attendant.touched()
        waited = deed()
        if waited is not None:
            await waited
        await self._pause()

    async def _pause(self) -> None:
        for _ in range(self.chance.choice((0, 0, 1, 2, 5))):
            await asyncio.sleep(0)
        if self.chance.random() < 0.2:
            await asyncio.sleep(0.008)
        if self.chance.random() < 0.15:
            await self._calm()

    async def _calm(self) -> None:
        """Nothing is under way that ends by itself within a moment."""
        visit = self.walk.visit
        for _ in range(40):
            visit = self.walk.visit
            step = visit.paying.step if visit.paying else None
            is_asking = visit.quote_state is QuoteState.ASKING or visit.signing_in.is_looking
            if not is_asking and step not in (PayStep.PREPARING, PayStep.READING, PayStep.APPROVED):
                return
            await asyncio.sleep(0.005)

    def _choice(self) -> tuple[str, Deed]:
        where = self.chance.random()
        if where < 0.1:
            return "world", self._world()
        if where < 0.15:
            return self._time()
        return self._likely() if where < 0.87 else self._anything()

    def _likely(self) -> tuple[str, Deed]:
        """What a guest who wants to eat would do here."""
        attendant, visit = self.walk.attendant, self.walk.visit
        match visit.stage:
            case Stage.ATTRACT:
                return self._one_of(("start", partial(attendant.start, Dining.EAT_IN)), self._scan())
            case Stage.RESUME:
                return self._one_of(self._call(), ("close", attendant.close_parked))
            case Stage.MENU | Stage.CART:
                return self._one_of(
                    self._add(), self._add(), self._scan(), ("review", attendant.review),
                    ("review", attendant.review), ("open sign in", attendant.open_sign_in), self._mend(),
                    self._look(),
                )  # fmt: skip
            case Stage.SEARCH | Stage.FILTERS:
                return self._one_of(self._look(), self._add(), ("close", attendant.close_browsing))
            case Stage.HANDOVER:
                return self._one_of(self._call(), ("confirm", attendant.confirm_handover))
            case Stage.ITEM:
                return self._one_of(
                    self._option(), ("meal", attendant.toggle_meal), ("confirm", attendant.confirm_item),
                    ("confirm", attendant.confirm_item),
                )  # fmt: skip
            case Stage.SIGN_IN:
                return self._one_of(self._type(), ("submit", attendant.submit_sign_in), self._scan())
            case Stage.REVIEW:
                return self._one_of(
                    ("pay", attendant.pay), ("pay", attendant.pay), self._offer(), self._offer(),
                    ("points", attendant.spend_points), ("points kept", attendant.keep_points),
                    self._edit(), self._scan(), self._call(), self._keep(),
                    ("take the suggestion", attendant.take_suggestion),
                )  # fmt: skip
            case Stage.PAY:
                return self._one_of(
                    ("try again", attendant.try_again), ("change order", attendant.change_order),
                    ("cancel", attendant.cancel_payment), ("answer", self._answers), ("look", self._calm),
                    ("look", self._calm),
                )  # fmt: skip
            case _:
                return self._one_of(("finish", attendant.finish), ("leave staff", attendant.leave_staff))

    def _anything(self) -> tuple[str, Deed]:
        """Any intent at all: a late touch, a second finger, a child."""
        a = self.walk.attendant
        plain = [
            a.call_help, a.acknowledge_help, a.close_item, a.confirm_item, a.clear_basket, a.undo,
            a.forget_undo, a.open_cart, a.close_cart, a.open_sign_in, a.erase, a.clear_typed,
            a.submit_sign_in, a.not_now, a.dismiss_strip, a.sign_out, a.keep_member, a.replace_member,
            a.review, a.back, a.remove_offer, a.pay, a.spend_points, a.keep_points, a.cancel_payment,
            a.try_again, a.change_order,
            a.finish, a.keep_open, a.ask_start_over, a.start_over, a.dismiss_dialog, a.dismiss_trouble,
            a.open_search, a.open_filters, a.clear_filters, a.close_browsing, a.toggle_meal, a.ask_allergies,
            a.take_suggestion, a.open_handover, a.confirm_handover, a.close_handover,
            a.open_staff, a.leave_staff, a.replace_member, a.replace_member, a.pay,
            a.open_parked, a.take_parked, a.close_parked, a.keep_parked,
        ]  # fmt: skip
        intent = self.chance.choice(plain)
        return self._one_of(
            (intent.__name__, intent), (intent.__name__, intent), (intent.__name__, intent), self._scan(),
            self._edit(), self._offer(), self._mend(), self._type(), self._option(), self._settings(),
            self._look(), self._call(), self._keep(),
        )  # fmt: skip

    def _add(self) -> tuple[str, Deed]:
        item = self.chance.choice(self.walk.attendant.menu.items)
        return f"add {item.id}", partial(self.walk.attendant.quick_add, item.id)

    def _scan(self) -> tuple[str, Deed]:
        member = self.walk.visit.member
        own = [member.id] * 3 if member else []
        person = self.chance.choice((*own, *PEOPLE, "nobody1234", "http://x"))
        text = f"{person}|{self.chance.choice(REWARDS)}" if self.chance.random() < 0.5 else person
        return f"scan {text}", partial(self.walk.attendant.scanned, text)

    def _option(self) -> tuple[str, Deed]:
        sheet = self.walk.visit.open_item
        groups = sheet.item.asked(sheet.chosen) if sheet else ()
        if not groups:
            return "no option", partial(self.walk.attendant.toggle_option, GroupId("x"), OptionId("x"))
        group = self.chance.choice(groups)
        option = self.chance.choice(group.options)
        return f"option {option.id}", partial(self.walk.attendant.toggle_option, group.id, option.id)

    def _type(self) -> tuple[str, Deed]:
        by = self.chance.choice((SignInBy.PHONE, SignInBy.EMAIL, SignInBy.SCAN))

        def deed() -> None:
            self.walk.attendant.sign_in_by(by)
            self.walk.attendant.type_text(self.chance.choice(TYPED[by]))

        return f"type {by}", deed

    def _offer(self) -> tuple[str, Deed]:
        offers = [each.offer.id for each in self.walk.snapshot.offers] or [OfferId("none")]
        offer = self.chance.choice(offers)
        return f"use {offer}", partial(self.walk.attendant.use_offer, offer)

    def _mend(self) -> tuple[str, Deed]:
        offers = [each.offer.id for each in self.walk.snapshot.offers] or [OfferId("none")]
        offer = self.chance.choice(offers)
        return f"mend {offer}", partial(self.walk.attendant.mend_offer, offer)

    def _edit(self) -> tuple[str, Deed]:
        lines = [line.id for line in self.walk.visit.basket.lines] or [LineId(1)]
        line = self.chance.choice(lines)
        attendant = self.walk.attendant
        return self._one_of(
            ("count", partial(attendant.count_line, line, self.chance.randint(0, 4))),
            ("edit", partial(attendant.edit_line, line)),
            ("remove", partial(attendant.remove_line, line)),
            ("count on the sheet", partial(attendant.count_item, self.chance.randint(0, 3))),
        )

    def _settings(self) -> tuple[str, Deed]:
        attendant, menu = self.walk.attendant, self.walk.attendant.menu
        category = self.chance.choice(menu.categories).id
        return self._one_of(
            ("language", partial(attendant.set_language, self.chance.choice(("en", "es", "xx")))),
            ("dining", partial(attendant.switch_dining, self.chance.choice(tuple(Dining)))),
            ("category", partial(attendant.show_category, category)),
            ("start", partial(attendant.start, Dining.TAKE_AWAY)),
        )

    def _time(self) -> tuple[str, Deed]:
        seconds = self.chance.choice((0, 0, 1, 1, 4, 4, 4, 16, 16, 16, 35, 65, 95, 200))

        def deed() -> None:
            self.walk.clock.turn(seconds)
            self.walk.attendant.tick()
            self.walk.attendant.dispatch.wake()

        return ("tick", self.walk.attendant.tick) if not seconds else ("time", deed)

    def _answers(self) -> None:
        self.reader.answer_enquiries()
        self.walk.clock.turn(16)

    def _world(self) -> Deed:
        """Something outside changes: the network, the reader, paper, the disk."""
        deeds: tuple[Deed, ...] = (
            self._trouble, self._trouble, self._trouble, self._act, self._act, self._act, self._act,
            self._heal_network, self._heal_network, self._slips, self._condition,
            self.reader.answer_enquiries, self._store, self._reprint,
        )  # fmt: skip
        return self.chance.choice(deeds)

    def _trouble(self) -> None:
        assert self.walk.sandbox is not None
        name, fields = self.chance.choice(TROUBLES)
        state = self.chance.choice(STATES)
        self.told[-1] = f"{name} {fields} on {state}"
        self.walk.sandbox.fault(name, state=state, count=self.chance.choice((1, 1, 2, 5)), **fields)

    def _act(self) -> None:
        act = self.chance.choice(ACTS)
        self.told[-1] = f"reader: {act}"
        self.reader.script(act)
        self.reader.skims = self.chance.random() < 0.15

    def _heal_network(self) -> None:
        assert self.walk.sandbox is not None
        self.told[-1] = "the network heals"
        self.walk.sandbox.world.faults.clear()

    def _slips(self) -> None:
        slips = self.walk.slips
        slips.printer_trouble = self.chance.choice((None, Outage(Code.PRINTER_OUT)))
        slips.kitchen_trouble = self.chance.choice((None, None, Outage(Code.KITCHEN_SILENT)))

    def _condition(self) -> None:
        self.reader.condition = self.chance.choice((Condition.READY, Condition.READY, Condition.AWAY))
        self.told[-1] = f"reader {self.reader.condition}"

    async def _store(self) -> None:
        """The disk takes nothing for a while."""
        is_broken = self.chance.random() < 0.4
        self.has_broken_the_store |= is_broken
        self.told[-1] = "the disk is read-only" if is_broken else "the disk takes all"
        await self.walk.writable(not is_broken)


async def heal(walk: Walk, reader: OwnReader) -> None:
    """Everything outside works again."""
    assert walk.sandbox is not None
    walk.sandbox.world.faults.clear()
    walk.slips.printer_trouble = walk.slips.kitchen_trouble = None
    reader.condition = Condition.READY
    reader.answer_enquiries()
    await walk.writable(True)
