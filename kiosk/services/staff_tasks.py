"""All that staff can do, by its name, and what must be asked before it."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace

from kiosk.domain.backstage import Ask, Backstage, Page
from kiosk.domain.basket import Basket
from kiosk.domain.finding import Finding
from kiosk.domain.menu import Menu
from kiosk.domain.staff import needs_second
from kiosk.services.backroom import Backroom
from kiosk.services.checkout import Checkout
from kiosk.services.dispatch import Dispatch
from kiosk.services.house import House
from kiosk.services.staff_calls import CallTasks
from kiosk.services.staff_gifts import GiftTasks
from kiosk.services.staff_machine import MachineTasks
from kiosk.services.staff_orders import Act, OrderTasks
from kiosk.services.staff_shop import ShopTasks
from kiosk.services.staffing import Staffing

Look = Callable[[Backstage], Awaitable[Backstage]]
ASKS: Mapping[str, tuple[Ask, ...]] = {
    "refund": (Ask.REASON,), "release": (Ask.REASON,), "give_back": (Ask.REASON,), "settle": (Ask.REASON,),
    "take_card": (Ask.LAST4,), "sold_out": (Ask.UNTIL,), "pause": (Ask.PAUSE_REASON, Ask.RESUME),
    "give_phone": (Ask.PHONE,), "give_email": (Ask.EMAIL,), "find": (Ask.FIND,),
    "find_dish": (Ask.DISH,),
}  # fmt: skip
# Money goes back: a manager's PIN is asked for besides, by role and amount.
_MONEY_BACK = frozenset({"refund", "give_back", "settle"})
# Above the limit also where nothing was taken yet.
_VOID = "release"


class StaffTasks:
    """One of each kind of task. `changed`: what guests are offered differs; `found`: one finding more;
    `waiting`: the whole menu, and the cart of the guest who waits unseen.
    """

    def __init__(
        self, house: House, staffing: Staffing, backroom: Backroom, checkout: Checkout, dispatch: Dispatch,
        changed: Callable[[], None], found: Callable[[Finding], None],
        waiting: Callable[[], tuple[Menu, Basket]],
    ) -> None:  # fmt: skip
        self._staffing = staffing
        self.orders = orders = OrderTasks(house, staffing, backroom, checkout, dispatch)
        self.shop = shop = ShopTasks(house, staffing, changed, waiting)
        self.calls = CallTasks(house, staffing)
        machine, gifts = MachineTasks(house, staffing, found), GiftTasks(house)
        self.looks: Mapping[Page, Look] = {
            Page.ORDERS: self._with_calls, Page.COUNTER: orders.look, Page.UNDO: orders.look,
            Page.REPORTS: orders.look, Page.MENU: shop.look,
            Page.PAUSE: shop.look, Page.CASH_UP: shop.look, Page.GIFTS: gifts.look,
            Page.DEVICES: machine.look, Page.CHECK_UP: machine.look,
        }  # fmt: skip
        self.acts: Mapping[str, Act] = {**orders.acts, **shop.acts, **gifts.acts, **machine.acts}

    def asks(self, act: str, key: str, shown: Backstage) -> tuple[Ask, ...]:
        """What must be answered, in this order."""
        asks, order, officer = ASKS.get(act, ()), shown.order(key), shown.officer
        if act not in (*_MONEY_BACK, _VOID) or order is None or officer is None:
            return asks
        amount = order.payment.amount if order.payment is not None else order.totals.total
        if act == _VOID and amount <= self._staffing.limit:
            return asks
        return (*asks, Ask.PIN) if needs_second(officer, amount, self._staffing.limit) else asks

    async def _with_calls(self, shown: Backstage) -> Backstage:
        return replace(await self.orders.look(shown), calls=self.calls.calls)
