"""The pretend terminal itself: one payment at a time, every message's id only once, and what came of each."""

import asyncio
from collections import deque
from dataclasses import dataclass, field
from decimal import Decimal

from kiosk.sandbox.terminal.answers import CARDS, Body, Taken, failed, payment, reversal
from kiosk.sandbox.terminal.parts import Does, Part

_APPROVE = Part(Does.APPROVE)
_STOPS = {Does.BUSY: "Busy", Does.NOT_STARTED: "UnavailableDevice"}


@dataclass(slots=True)
class Deed:
    """A payment or reversal that the terminal knows: its answer, once there is one, and who may hear it."""

    category: str
    part: Part = _APPROVE
    answer: Body | None = None
    taken: Taken | None = None
    request: Body = field(default_factory=dict)
    asked: int = 0
    given_back: int = 0
    stopped: asyncio.Event = field(default_factory=asyncio.Event)


class PretendReader:
    """Without a script it approves. `charges` is what left the cards: who was charged twice is seen there."""

    def __init__(self) -> None:
        self._script: deque[Part] = deque()
        self._deeds: dict[str, Deed] = {}
        self._running: str | None = None
        self.received: list[tuple[str, str]] = []

    def script(self, *parts: str) -> None:
        """What the next payments do, in words (see parts). Raises ValueError."""
        self._script.extend([Part.parse(words) for words in parts])

    @property
    def charges(self) -> list[int]:
        """Cents of every payment that was taken."""
        return [deed.taken.cents for deed in self._deeds.values() if deed.taken]

    @property
    def given_back(self) -> int:
        """Cents that went back to cards."""
        return sum(deed.given_back for deed in self._deeds.values())

    async def pay(self, service_id: str, request: Body) -> tuple[Part, Body]:
        """The payment's part and its answer, when it has ended; of a late one nobody hears it."""
        refusal = self._refused(service_id)
        if refusal:
            return _APPROVE, payment(request, service_id, failed(refusal))
        part = self._script.popleft() if self._script else _APPROVE
        if part.does in _STOPS:
            return part, payment(request, service_id, failed(_STOPS[part.does]))
        deed = self._deeds[service_id] = Deed("Payment", part, request=request)
        if part.does is Does.HANG:
            self._running = service_id
            await deed.stopped.wait()
            self._running = None
        if part.does is Does.LATE:
            return part, payment(request, service_id, failed("Busy"))
        deed.answer = self._paid(service_id, deed)
        return part, deed.answer

    def stop(self, service_id: str) -> None:
        """Ends a payment that waits for a card."""
        if service_id in self._deeds:
            self._deeds[service_id].stopped.set()

    def stop_all(self) -> None:
        """Lets go of everybody who waits."""
        for deed in self._deeds.values():
            deed.stopped.set()

    def reverse(self, service_id: str, request: Body) -> Body:
        """At most what the payment took, in parts or whole."""
        original: Body = request["OriginalPOITransaction"]
        wanted = original["POITransactionID"]["TransactionID"]
        cents = int(Decimal(request["ReversedAmount"]) * 100)
        sale = next((d for d in self._deeds.values() if d.taken and d.taken.reference == wanted), None)
        error = self._refused(service_id)
        if not error and (sale is None or sale.taken is None or cents > sale.taken.cents - sale.given_back):
            error = "Refusal"
        said = failed(error) if error else {"Result": "Success"}
        answer = reversal(original, f"back-{service_id}", said, cents)
        if service_id not in self._deeds:
            self._deeds[service_id] = Deed("Reversal", answer=answer)
        if not error and sale is not None:
            sale.given_back += cents
        return answer

    def story(self, service_id: str, category: str) -> tuple[Body, Body | None]:
        """What a status enquiry hears: the response, and the repeated answer if there is one."""
        deed = self._deeds.get(service_id)
        if deed is None or deed.category != category:
            return failed("NotFound"), None
        deed.asked += 1
        if deed.part.cuts and deed.asked <= deed.part.times:
            return failed("NotFound" if deed.part.does is Does.LATE else "InProgress"), None
        if deed.part.does is Does.LATE and deed.answer is None:
            deed.answer = self._paid(service_id, deed)
        if deed.answer is None:
            return failed("InProgress"), None
        return {"Result": "Success"}, deed.answer

    @property
    def status(self) -> str:
        return "OK" if self._running is None else "Busy"

    def _refused(self, service_id: str) -> str:
        if service_id in self._deeds:
            return "NotAllowed"
        return "Busy" if self._running is not None else ""

    def _paid(self, service_id: str, deed: Deed) -> Body:
        part, request, reference = deed.part, deed.request, f"pretend-{service_id}"
        error = "Aborted" if deed.stopped.is_set() else "Cancel" if part.does is Does.CANCEL else part.error
        if error:
            return payment(request, reference, failed(error))
        asked = int(Decimal(request["PaymentTransaction"]["AmountsReq"]["RequestedAmount"]) * 100)
        brand, last4 = CARDS[len(self._deeds) % len(CARDS)]
        deed.taken = Taken(reference, part.cents or asked, brand, last4)
        said = {"Result": "Partial" if part.does is Does.PARTIAL else "Success"}
        return payment(request, reference, said, deed.taken)
