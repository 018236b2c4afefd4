"""Names that are never given twice, made from the machine's randomness."""

import secrets
import string
import uuid

from kiosk.domain.order import OrderId
from kiosk.domain.payment import AttemptId

_LETTERS = string.ascii_uppercase + string.digits


class RandomIds:
    """Implements `ports.Ids`."""

    def order_id(self) -> OrderId:
        """A version 4 UUID: Thanx wants the partner's own basket id (contract 3.2)."""
        return OrderId(str(uuid.uuid4()))

    def attempt_id(self) -> AttemptId:
        """Ten letters or digits: what terminals take as a reference."""
        return AttemptId("".join(secrets.choice(_LETTERS) for _ in range(10)))

    def call_key(self) -> str:
        """A version 4 UUID for X-Idempotency-Key (contract 2.4)."""
        return str(uuid.uuid4())

    def short_code(self) -> str:
        """Four figures that nobody can guess; the first is no zero."""
        return str(1_000 + secrets.randbelow(9_000))
