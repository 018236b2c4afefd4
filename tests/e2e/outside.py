"""All that is outside the kiosk and outlives its death: Thanx, the card terminal, the kitchen, the guests."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from kiosk.sandbox.running import RunningSandbox, running
from kiosk.sandbox.terminal.reader import PretendReader
from kiosk.sandbox.terminal.serving import TerminalServing, running_terminal
from tests.e2e.commands import site
from tests.guests import invited

KITCHEN_SECRET = "whsec_" + "c2FuZGJveC1raXRjaGVuLW9wZW5zLW5vdGhpbmc="


@dataclass
class Outside:
    """What can be looked at while a kiosk runs, and after it was killed."""

    sandbox: RunningSandbox
    reader: PretendReader
    terminal: TerminalServing
    tickets: list[dict[str, Any]] = field(default_factory=list)

    def environment(self) -> dict[str, str]:
        """Secrets, and a fence that is as short as loopback is quick."""
        return {
            "KIOSK_THANX_FENCE_SECONDS": "3",
            "KIOSK_THANX_PARTNER_TOKEN": self.sandbox.credentials.partner_token,
            "KIOSK_TERMINAL_PASSPHRASE": self.terminal.key.passphrase,
            "KIOSK_KITCHEN_SECRET": KITCHEN_SECRET,
        }

    def site(self, folder: Path, kitchen: str, more: str = "") -> Path:
        """The configuration of a kiosk that has all of it."""
        told = self.terminal
        return site(folder, self.sandbox, f"""
        [terminal]
        driver = "nexo"
        url = "{told.url}"
        poi_id = "{told.poi_id}"
        sale_id = "kiosk-1"
        key_identifier = "{told.key.identifier}"
        key_version = {told.key.version}
        [kitchen]
        ways = ["webhook"]
        webhook = "{kitchen}"
        {more}
        """)  # fmt: skip

    def reported(self, state: str) -> list[dict[str, Any]]:
        return [call for call in self.sandbox.journal() if call["state"] == state]

    def guest(self, number: int) -> dict[str, Any]:
        """A member whom nobody was before."""
        return invited(self.sandbox, number)


def people_file(folder: Path, *people: dict[str, Any]) -> Path:
    file = folder / "people.toml"
    lines: list[str] = []
    for each in people:
        lines += ["[[people]]", *(f"{key} = {json.dumps(held)}" for key, held in each.items())]
    file.write_text("\n".join(lines), "utf-8")
    return file


@contextmanager
def outside() -> Iterator[tuple[Outside, str]]:
    """Everybody, and the address of the kitchen."""
    with running(strict=True, rate_limit=False) as sandbox, running_terminal() as (reader, terminal):
        around = Outside(sandbox, reader, terminal)
        with _kitchen(around.tickets) as address:
            yield around, address


@contextmanager
def _kitchen(tickets: list[dict[str, Any]]) -> Iterator[str]:
    """A kitchen that takes whatever comes; a ticket that comes twice has the same key."""

    class Taking(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            length = int(self.headers["Content-Length"])
            body = self.rfile.read(length)
            if len(body) < length:
                return  # the kiosk was killed while it told: there is no ticket
            tickets.append(json.loads(body) | {"webhook-id": self.headers["webhook-id"]})
            self.send_response(204)
            self.end_headers()

        def do_GET(self) -> None:
            self.send_response(204)
            self.end_headers()

        def do_HEAD(self) -> None:
            self.do_GET()

        def log_message(self, format: str, *arguments: object) -> None:  # noqa: A002  the base class's name
            """Says nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Taking)
    thread = threading.Thread(target=server.serve_forever, name="kitchen", daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/tickets"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
