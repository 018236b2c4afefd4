"""The terminal's address: POST /nexo for sealed messages, POST /sync for plain ones with an API key."""

from decimal import Decimal
from typing import Any

import msgspec
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from kiosk.sandbox.door import DROP
from kiosk.sandbox.terminal.answers import Body
from kiosk.sandbox.terminal.parts import Does, Part
from kiosk.sandbox.terminal.reader import PretendReader
from kiosk.sandbox.terminal.seal import BrokenSeal, Seal, SharedKey
from kiosk.sandbox.told import API_KEY

_DECODER = msgspec.json.Decoder(dict[str, Any], float_hook=Decimal)
_ENCODER = msgspec.json.Encoder(decimal_format="number")
_PLAINLY = Part(Does.APPROVE)


class TerminalApp:
    """Opens messages, lets the reader act, and answers, or does not."""

    def __init__(self, reader: PretendReader, key: SharedKey) -> None:
        self._reader = reader
        self._seal = Seal(key)
        self.asgi = Starlette(
            routes=[
                Route("/nexo", self._near, methods=["POST"]),
                Route("/sync", self._cloud, methods=["POST"]),
            ]
        )

    async def _near(self, request: Request) -> Response:
        try:
            sealed = _decoded(await request.body())["SaleToPOIRequest"]
            message = _decoded(self._seal.open(sealed))["SaleToPOIRequest"]
        except (BrokenSeal, KeyError, msgspec.DecodeError) as fault:
            return PlainTextResponse(f"rejected: {fault}", 400)
        part, answer = await self._answered(message)
        if answer is None:
            return PlainTextResponse("ok")
        header = answer["MessageHeader"]
        text = _ENCODER.encode({"SaleToPOIResponse": answer})
        whole = {"SaleToPOIResponse": self._seal.close(header, text, is_forged=part.does is Does.FORGE)}
        return await _sent(request, part, whole)

    async def _cloud(self, request: Request) -> Response:
        if request.headers.get("X-API-Key") != API_KEY:
            return PlainTextResponse("unauthorized", 401)
        part, answer = await self._answered(_decoded(await request.body())["SaleToPOIRequest"])
        if answer is None:
            return PlainTextResponse("ok")
        return await _sent(request, part, {"SaleToPOIResponse": answer})

    async def _answered(self, message: Body) -> tuple[Part, Body | None]:
        header = message["MessageHeader"]
        category, service_id = header["MessageCategory"], header["ServiceID"]
        body = message[f"{category}Request"]
        self._reader.received.append((category, service_id))
        part = _PLAINLY
        match category:
            case "Payment":
                part, said = await self._reader.pay(service_id, body)
            case "Reversal":
                said = self._reader.reverse(service_id, body)
            case "TransactionStatus":
                said = self._status(header, body["MessageReference"])
            case "Diagnosis":
                said = {"Response": {"Result": "Success"}, "POIStatus": {"GlobalStatus": self._reader.status}}
            case _:
                self._reader.stop(body["MessageReference"]["ServiceID"])
                return part, None
        return part, {"MessageHeader": _back(header), f"{category}Response": said}

    def _status(self, header: Body, reference: Body) -> Body:
        category, service_id = reference["MessageCategory"], reference["ServiceID"]
        response, repeated = self._reader.story(service_id, category)
        body = {"Response": response, "MessageReference": reference}
        if repeated is None:
            return body
        original = _back(header) | {"MessageCategory": category, "ServiceID": service_id}
        told = {"MessageHeader": original, "RepeatedResponseMessageBody": {f"{category}Response": repeated}}
        return body | {"RepeatedMessageResponse": told}


def _back(header: Body) -> Body:
    return header | {"MessageType": "Response"}


def _decoded(text: bytes) -> dict[str, Any]:
    return _DECODER.decode(text)


async def _sent(request: Request, part: Part, whole: Body) -> Response:
    if part.cuts:
        request.scope["extensions"][DROP]()
    if part.does is Does.GARBLE:
        return PlainTextResponse("<html>please sign in</html>", media_type="text/html")
    return Response(_ENCODER.encode(whole), media_type="application/json")
