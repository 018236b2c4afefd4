"""The kiosk's command as a process of its own, the way a person types it."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.sandbox.running import RunningSandbox

WITHIN_S = 240


def kiosk(*words: str | Path, **environment: str) -> "subprocess.CompletedProcess[str]":
    """Run it to its end."""
    return subprocess.run(
        [sys.executable, "-m", "kiosk", *map(str, words)],
        capture_output=True, text=True, timeout=WITHIN_S, check=False, env={**os.environ, **environment},
    )  # fmt: skip


@contextmanager
def started(*words: str | Path, **environment: str) -> "Iterator[subprocess.Popen[str]]":
    """While the block runs; asked to end afterwards, and killed if it does not."""
    process = subprocess.Popen(
        [sys.executable, "-m", "kiosk", *map(str, words)],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env={**os.environ, **environment},
    )  # fmt: skip
    try:
        yield process
        process.send_signal(signal.SIGTERM)
        process.wait(20)
    finally:
        process.kill()
        process.communicate()


def site(folder: Path, sandbox: RunningSandbox, more: str = "") -> Path:
    """A configuration of a site whose Thanx is that sandbox; its token belongs into the environment."""
    told = sandbox.credentials
    file = folder / "kiosk.toml"
    file.write_text(
        f"""
        [thanx]
        loyalty_url = "{told.loyalty_url}"
        api_url = "{told.api_url}"
        client_id = "{told.client_id}"
        merchant_id = "{told.merchant_id}"
        merchant_key = "{told.merchant_key}"
        partner_name = "{told.partner_name}"
        location_id = "{told.location_id}"
        [store]
        path = "orders.db"
        [scanner]
        source = "codes"
        {more}
        """,
        "utf-8",
    )
    return file
