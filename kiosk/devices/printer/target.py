"""Which printer a configured text means."""

from functools import partial
from ipaddress import ip_address
from pathlib import Path
from urllib.parse import urlsplit

from kiosk.devices.printer.link import over_device, over_tcp
from kiosk.devices.printer.simulated import SimulatedPrinter
from kiosk.devices.printer.thermal import ThermalPrinter
from kiosk.ports import Printer

_FOLDER, _TCP, _DEVICE = "folder:", "tcp://", "/dev/"
_PORT = 9100


def printer_at(target: str) -> Printer:
    """`folder:/path` keeps pictures in it; `tcp://192.168.1.50:9100` and `/dev/usb/lp0` are real printers.

    A printer in the network is a private address, not a name. Raises ValueError for anything else.
    """
    if target.startswith(_TCP):
        return ThermalPrinter(partial(over_tcp, *_host_and_port(target)))
    if target.startswith(_DEVICE) and ".." not in target:
        return ThermalPrinter(partial(over_device, Path(target)))
    path = target.removeprefix(_FOLDER)
    if not target.startswith(_FOLDER) or not path.strip():
        raise _no_such(target)
    return SimulatedPrinter(Path(path))


def _host_and_port(target: str) -> tuple[str, int]:
    parts = urlsplit(target)
    try:
        host, port = parts.hostname or "", _PORT if parts.port is None else parts.port
        address = ip_address("127.0.0.1" if host == "localhost" else host)
    except ValueError as fault:
        raise _no_such(target) from fault
    is_more = parts.path or parts.query or parts.fragment or "@" in parts.netloc
    if is_more or not port or not address.is_private or address.is_unspecified:
        raise _no_such(target)
    return str(address), port


def _no_such(target: str) -> ValueError:
    return ValueError(f"no such printer: {target!r} (folder:/path, tcp://private address:9100, /dev/usb/lp0)")
