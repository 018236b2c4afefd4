"""QML reaches nothing outside: all that Qt would ask for ends at a door that is not there."""

from PySide6.QtNetwork import QNetworkProxy

# A proxy without an address ends every request at once, before a name is looked up.
_NOWHERE = QNetworkProxy(QNetworkProxy.ProxyType.HttpProxy, "", 0)


def refuse() -> None:
    """Refuse every request of Qt in this process that would leave the machine, even of a picture in a label.

    Not by a network manager of our own: QML calls that on its loading threads, where Python brings all
    down. Qt never sends loopback through a proxy. The house's HTTP client is not Qt's and is not touched.
    """
    QNetworkProxy.setApplicationProxy(_NOWHERE)
