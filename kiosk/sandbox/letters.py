"""What the pretend Thanx sends by itself: webhooks, waiting or delivered, and mails with login links."""

import hashlib
import hmac
from collections import deque
from dataclasses import dataclass, field
from typing import Any

KEPT = 20_000


@dataclass(frozen=True, slots=True)
class Letter:
    """One webhook: the event's name and its exact bytes."""

    event: str
    body: bytes


@dataclass(slots=True)
class Post:
    """Letters still to go, and a note of each delivery and mail. Nothing is tried twice (contract 6)."""

    waiting: deque[Letter] = field(default_factory=lambda: deque(maxlen=KEPT))
    delivered: deque[dict[str, Any]] = field(default_factory=lambda: deque(maxlen=KEPT))
    mail: deque[dict[str, str]] = field(default_factory=lambda: deque(maxlen=1_000))

    def reset(self) -> None:
        """Throws everything away."""
        self.waiting.clear()
        self.delivered.clear()
        self.mail.clear()


def signature(secret: str, body: bytes) -> str:
    """X-Thanx-Signature: HMAC-SHA256 over the raw bytes, in lowercase hex."""
    return hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()
