"""QML reaches no network: every request of it is refused before it leaves the house."""

from PySide6.QtCore import QIODevice, QObject, QUrl
from PySide6.QtNetwork import QNetworkAccessManager, QNetworkReply, QNetworkRequest
from PySide6.QtQml import QQmlNetworkAccessManagerFactory


class _Closed(QNetworkAccessManager):
    def createRequest(
        self,
        op: QNetworkAccessManager.Operation,
        request: QNetworkRequest,
        outgoingData: QIODevice | None = None,
    ) -> QNetworkReply:
        # Nothing serves this scheme, so the reply ends at once with an error.
        request.setUrl(QUrl("refused:"))
        return super().createRequest(op, request, outgoingData)


class NoNetwork(QQmlNetworkAccessManagerFactory):
    """The engine's only source of network managers; each refuses everything, even a picture in a label."""

    def create(self, parent: QObject) -> QNetworkAccessManager:
        return _Closed(parent)
