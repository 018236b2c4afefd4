"""Other decoders, each alone, as one would use it out of the box for QR codes."""

from collections.abc import Callable

import cv2
import numpy as np
import zxingcpp

from kiosk.proving.frames.phone import Grey

Read = Callable[[Grey], tuple[str, ...]]

_QR = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCodeModel2])


def peers() -> dict[str, Read]:
    """By their names."""
    return {"zxing-cpp": zxing, "pyzbar": zbar, "OpenCV": opencv()}


def zxing(frame: Grey) -> tuple[str, ...]:
    return tuple(code.text for code in zxingcpp.read_barcodes(frame, formats=_QR))


def zbar(frame: Grey) -> tuple[str, ...]:
    from pyzbar import pyzbar

    codes = pyzbar.decode(frame, symbols=[pyzbar.ZBarSymbol.QRCODE])
    return tuple(code.data.decode("utf-8", "replace") for code in codes)


def opencv() -> Read:
    """A detector of its own: one object is for one thread."""
    detector = cv2.QRCodeDetector()

    def read(frame: Grey) -> tuple[str, ...]:
        try:
            _, texts, _, _ = detector.detectAndDecodeMulti(np.ascontiguousarray(frame))
        except (UnicodeDecodeError, cv2.error):
            return ()
        return tuple(text for text in texts if text)

    return read
