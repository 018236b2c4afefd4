"""The rooms the kiosk is built from: as they are, or with one line of one of them changed."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.services.backroom import Backroom
from kiosk.services.checkout import Checkout
from kiosk.services.dispatch import Dispatch
from kiosk.services.fulfilment import Fulfilment
from kiosk.services.recovery import Recovery
from kiosk.store.database import Database
from kiosk.store.ledger import SqliteLedger
from kiosk.store.opening import connect
from kiosk.store.outbox import SqliteOutbox
from kiosk.store.tally import SqliteTally
from kiosk.thanx.http import Http
from kiosk.thanx.limiter import Limiter
from kiosk.thanx.loyalty import ThanxLoyalty


@dataclass(frozen=True, slots=True)
class Parts:
    """What one life is made of."""

    backroom: type[Backroom] = Backroom
    checkout: type[Checkout] = Checkout
    dispatch: type[Dispatch] = Dispatch
    fulfilment: type[Fulfilment] = Fulfilment
    recovery: type[Recovery] = Recovery
    database: type[Database] = Database
    ledger: type[SqliteLedger] = SqliteLedger
    outbox: type[SqliteOutbox] = SqliteOutbox
    tally: type[SqliteTally] = SqliteTally
    http: type[Http] = Http
    limiter: type[Limiter] = Limiter
    loyalty: type[ThanxLoyalty] = ThanxLoyalty
    connect: Callable[[Path], Any] = connect


SOUND_PARTS = Parts()
