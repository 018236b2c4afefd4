"""Twenty ways to spoil the money path (reliability 3.3) and some more, each with a script that finds it."""

from kiosk.proving.simulation.mutation import Mutant

_SAGA = "kiosk.domain.saga"
_TURNS = "kiosk.domain.turns"
_DELIVERY = "kiosk.services.delivery"
_DRIVING = "kiosk.services.driving"
_VERDICTS = "kiosk.thanx.verdicts"

_LATE = "reward, placed arrives after a minute"
_IN_DOUBT = "guest pays and the answer is lost"

MUTANTS: tuple[Mutant, ...] = (
    Mutant("no fence", "kiosk.services.fence", "monotonic_s() + self._seconds", "monotonic_s()", _LATE),
    Mutant(
        "void not repeated", _DELIVERY, "is OrderState.VOIDED and left_s > 0", "is None",
        "reward, placed late twice",
    ),
    Mutant(
        "billed in a second transaction", _DRIVING,
        "            await self._house.ledger.commit(change)\n",
        "            if order.state is OrderState.BILLED and change.reports:\n"
        "                await self._house.ledger.commit(replace(change, reports=()))\n"
        "            await self._house.ledger.commit(change)\n",
        "reward pays", (18,),
    ),
    Mutant(
        "a silent terminal has declined", _SAGA, "    if result.outcome is Outcome.UNKNOWN or (",
        "    if result.outcome is Outcome.UNKNOWN:\n"
        "        result = replace(result, outcome=Outcome.DECLINED)\n    if (",
        _IN_DOUBT,
    ),
    Mutant(
        "a crash while paying is a cancel", _SAGA, "Phase.PAYING: _ask_again", "Phase.PAYING: _begin_again",
        "guest pays", (6,),
    ),
    Mutant(
        "the attempt is not written down first", _SAGA, "(do.Note(attempt), do.Charge(attempt))",
        "(do.Charge(attempt),)", "guest pays",
    ),
    Mutant(
        "recovery forgets to void", _SAGA, "(A2).\"\"\"\n    return turns.voided(order)",
        "(A2).\"\"\"\n    return order.moving_to(OrderState.VOIDED), ()", "reward pays", (11,),
    ),
    Mutant(
        "the outbox has no order", "kiosk.store.outbox", "'waiting' AND is_first AND", "'waiting' AND",
        "member, placed meets too many",
    ),
    Mutant(
        "billed without a payment", "kiosk.thanx.baskets", "if report.state is OrderState.BILLED:",
        "if report.state is OrderState.COMPLETED:", "member pays",
    ),
    Mutant(
        "a report is dropped after some tries", _DELIVERY,
        "        await self._house.outbox.postpone(outgoing, until, why, is_unknown=is_unknown)",
        "        if outgoing.attempts < 5:\n"
        "            await self._house.outbox.postpone(outgoing, until, why, is_unknown=is_unknown)\n"
        "        else:\n            await self._house.outbox.delivered(outgoing)",
        "member, billed fails often",
    ),
    Mutant(
        "5xx was not applied", _VERDICTS, "status >= 500:\n        return Unknown(",
        "status >= 500:\n        return NotApplied(", "reward, placed fails and arrives after a minute",
    ),
    Mutant(
        "a refused void is done", _DELIVERY, "_MOST_REFUSED_VOIDS = 2", "_MOST_REFUSED_VOIDS = 0",
        "reward, voided is turned away",
    ),
    Mutant(
        "voided while in doubt", _SAGA,
        "            told = order.following(is_sent_to_staff=True, is_alone=True)\n",
        "            return turns.voided(order, do.Stop(Code.PAYMENT_UNKNOWN))\n"
        "            told = order.following(is_sent_to_staff=True, is_alone=True)\n",
        "in doubt for minutes, refund",
    ),
    Mutant(
        "401 is for ever", _VERDICTS, "    401: Code.LOYALTY_CREDENTIALS,\n", "",
        "member, billed has old tokens",
    ),
    Mutant(
        "429 is for ever", _VERDICTS, "    429: Code.LOYALTY_SLOW,\n", "", "member, placed meets too many"
    ),
    Mutant(
        "a paid order loses its ticket in a crash", "kiosk.store.ledger",
        "NOT IN ('done', 'refunded', 'voided')",
        "NOT IN ('done', 'refunded', 'voided', 'paid')", "guest pays", (9,),
    ),
    Mutant(
        "a new basket id for each state", "kiosk.thanx.baskets", "        id=report.order_id,\n",
        "        id=f\"{report.order_id}-{report.state}\",\n", "member pays",
    ),
    Mutant(
        "a refund is written down after the call", _TURNS,
        "(Note(noted(order, request)), GiveBack(request))", "(GiveBack(request),)", "reward pays half",
    ),
    Mutant(
        "charged before the lock", _SAGA, "case on.Agreed() if order.redemption is not None:",
        "case on.Agreed() if order.redemption is None and order.redemption:", "reward pays",
    ),
    Mutant(
        "not found is believed at once", "kiosk.services.enquiry", "_TERMINAL_LIMIT_S = 150.0",
        "_TERMINAL_LIMIT_S = 0.0", "reward pays a reader that took it up late",
    ),
    Mutant(
        "a no is the last word", "kiosk.services.chasing", "            sweep.look,\n", "",
        "charged after two denials",
    ),
    Mutant(
        "late money goes back unwritten", "kiosk.domain.stray",
        "alarm, note, do.GiveBack(request)", "alarm, do.GiveBack(request)", "charged after a decline",
    ),
    Mutant(
        "late money goes back under a new name each time", "kiosk.domain.stray",
        "(do.EnquireBack(stray.request),)\n        case on.GivenBack(SaleResult(Outcome.APPROVED)):",
        "(do.GiveBack(replace(stray.request, attempt_id=stray.request.attempt_id[::-1])),)\n"
        "        case on.GivenBack(SaleResult(Outcome.APPROVED)):",
        "charged after a no", (27,),
    ),
    Mutant(
        "whose a refund is is forgotten", "kiosk.store.ledger",
        "is_wanted = bool(change.reports) or", "is_wanted = bool(change.reports)  #", "refunded", (44,),
    ),
    Mutant(
        "wrong amount is sold", _SAGA, "if payment.amount != order.totals.total:",
        "if payment.amount != payment.amount:", "guest pays half",
    ),
)  # fmt: skip
