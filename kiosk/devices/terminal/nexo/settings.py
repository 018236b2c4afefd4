"""Where a nexo terminal is and how the kiosk proves itself to it."""

import re
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

_LOOPBACK = re.compile(r"localhost|127\.\d+\.\d+\.\d+|::1")


class NexoFault(ValueError):
    """A setting can't be used; one line, never a secret."""


@dataclass(frozen=True, slots=True)
class Key:
    """What both sides share for the envelope of the local network; from the terminal's settings."""

    identifier: str
    version: int
    passphrase: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class NexoSettings:
    """`key` seals messages on the local network, `api_key` opens the cloud: one of them. Seconds are limits.

    `url` ends in /nexo on the local network and in /sync in the cloud. `authority` is the certificate that
    signed the terminal's, `tls_name` the name in it: a terminal is called by its address.
    Raises NexoFault.
    """

    url: str
    poi_id: str
    sale_id: str
    key: Key | None = None
    api_key: str = field(default="", repr=False)
    authority: Path | None = None
    tls_name: str = ""
    sale_s: float = 150.0
    question_s: float = 30.0
    connect_s: float = 5.0

    def __post_init__(self) -> None:
        parts = urlsplit(self.url)
        is_near = parts.scheme == "http" and _LOOPBACK.fullmatch(parts.hostname or "") is not None
        if parts.scheme != "https" and not is_near:
            raise NexoFault("url: an https address is expected (http only to this machine)")
        if (self.key is None) is (not self.api_key):
            raise NexoFault("either the key of the local network or the cloud's api key is expected")
        if not self.poi_id or not self.sale_id:
            raise NexoFault("poi_id and sale_id are expected: the terminal's name and the kiosk's")
