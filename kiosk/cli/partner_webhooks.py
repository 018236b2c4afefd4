"""`kiosk partner webhooks`: takes what Thanx tells of jobs and purchases, and feeds whoever waits for it."""

import argparse
import json
import os
from typing import Any


def add(parts: Any, shared: argparse.ArgumentParser) -> None:
    parser = parts.add_parser(
        "webhooks", help="receive Thanx's webhooks; Thanx wants https: put a TLS front before it",
        parents=[shared],
    )  # fmt: skip
    parser.add_argument("--port", type=_port, required=True, help="port to serve on; 0 takes any")
    parser.add_argument("--host", default="127.0.0.1", help="address to serve on (127.0.0.1)")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Until it is asked to end."""
    from kiosk.config.loading import load
    from kiosk.logs import configure
    from kiosk.office import receive_webhooks

    config = load(arguments.config, os.environ)
    configure(config.log.level)

    def ready(address: str) -> None:
        said = json.dumps({"url": address}) if arguments.json else f"webhooks are taken at {address}"
        print(said, flush=True)

    receive_webhooks(config, arguments.host, arguments.port, ready)
    return 0


def _port(text: str) -> int:
    number = int(text)
    if not 0 <= number <= 65_535:
        raise argparse.ArgumentTypeError("0 to 65535")
    return number
