"""A nexo driver before the pretend terminal: sealed over HTTPS as on a shop's network, or as in the cloud."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from functools import cache
from ipaddress import ip_address
from pathlib import Path
from tempfile import mkdtemp

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from kiosk.devices.ids import RandomIds
from kiosk.devices.terminal.nexo.driver import NexoDriver
from kiosk.devices.terminal.nexo.settings import Key, NexoSettings
from kiosk.sandbox.terminal.serving import Certificate, TerminalServing
from tests.clock import TurnedClock

NAME = "pretend.terminal.example.com"


@cache
def certificate() -> Certificate:
    """Signed by itself, for the terminal's name; good for some years from now on."""
    folder, key = Path(mkdtemp(prefix="terminal-")), ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, NAME)])
    names = x509.SubjectAlternativeName([x509.DNSName(NAME), x509.IPAddress(ip_address("127.0.0.2"))])
    signed = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(datetime(2020, 1, 1, tzinfo=UTC))
        .not_valid_after(datetime(2020, 1, 1, tzinfo=UTC) + timedelta(days=36_500))
        .add_extension(names, critical=False)
        .sign(key, hashes.SHA256())
    )
    (folder / "chain.pem").write_bytes(signed.public_bytes(serialization.Encoding.PEM))
    (folder / "key.pem").write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    return Certificate(folder / "chain.pem", folder / "key.pem")


def near(serving: TerminalServing) -> NexoSettings:
    """The local network; the authority is known only when the terminal speaks HTTPS."""
    key = Key(serving.key.identifier, serving.key.version, serving.key.passphrase)
    authority = certificate().chain if serving.url.startswith("https") else None
    return NexoSettings(
        serving.url, serving.poi_id, "Kiosk1", key, authority=authority, tls_name=NAME if authority else ""
    )


def far(serving: TerminalServing) -> NexoSettings:
    """The cloud."""
    return NexoSettings(serving.cloud_url, serving.poi_id, "Kiosk1", api_key=serving.api_key)


@asynccontextmanager
async def driving(settings: NexoSettings) -> AsyncIterator[NexoDriver]:
    driver = NexoDriver(settings, TurnedClock(), RandomIds())
    try:
        yield driver
    finally:
        await driver.aclose()
