from collections.abc import Iterator

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtNetwork import QNetworkAccessManager, QNetworkProxy, QNetworkReply, QNetworkRequest
from PySide6.QtQml import QQmlComponent, QQmlEngine
from pytestqt.qtbot import QtBot

from kiosk.shell.network import refuse

# An address that documentation may use and nobody has, and a name that no one may register.
OUTSIDE = ["http://192.0.2.1/a.png", "https://pictures.invalid/a.png"]
PICTURE = "import QtQuick; Image {{ property int outcome: status; source: '{}' }}"
STATUS_ERROR = 3


@pytest.fixture(autouse=True)
def proxy() -> Iterator[None]:
    before = QNetworkProxy.applicationProxy()
    refuse()
    yield
    QNetworkProxy.setApplicationProxy(before)


@pytest.mark.parametrize("address", OUTSIDE)
def test_no_request_leaves(address: str, qtbot: QtBot) -> None:
    """The missing proxy is the reason: no connection was tried, no name was looked up."""
    manager = QNetworkAccessManager()
    reply = manager.get(QNetworkRequest(QUrl(address)))
    qtbot.waitUntil(reply.isFinished)
    assert reply.error() is QNetworkReply.NetworkError.ProxyNotFoundError


@pytest.mark.parametrize("address", OUTSIDE)
def test_a_picture_from_outside_is_not_fetched(address: str, qtbot: QtBot) -> None:
    engine = QQmlEngine()
    engine.setOutputWarningsToStandardError(False)
    component = QQmlComponent(engine)
    component.setData(PICTURE.format(address).encode(), QUrl())
    picture = component.create()
    qtbot.waitUntil(lambda: picture.property("outcome") == STATUS_ERROR)
