"""Makes the pictures and the video that the scanner is tested with; the ids in them are of invented people.

python -m tests.devices.scanner.make_pictures
"""

from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
import segno

PICTURES = Path(__file__).parent / "pictures"
REWARD = "wroeiu2304hfwf|gheTfR"
MEMBER = "wroeiu2304hfwf"
OTHER_MEMBER = "k2m9x7qp4ahs81"
UNSUPPORTED = "LSTR|1234s6||LEND"
FAR_TOO_LONG = "https://example.com/" + "a" * 200

Picture = npt.NDArray[np.uint8]


def code(text: str, scale: int = 8) -> Picture:
    """A QR code as grey pixels."""
    rows = segno.make(text, error="m", micro=False).matrix_iter(scale=scale, border=4)
    return np.array([[0 if dark else 255 for dark in row] for row in rows], dtype=np.uint8)


def held(text: str, seed: int = 7, size: tuple[int, int] = (640, 480)) -> Picture:
    """A phone with a code, tilted, a little out of focus, in a noisy room."""
    width, height = size
    chance = np.random.default_rng(seed)
    room = np.tile(np.linspace(60, 130, width, dtype=np.float64), (height, 1))
    phone = cv2.copyMakeBorder(code(text, 6), 90, 110, 25, 25, cv2.BORDER_CONSTANT, value=(235.0,))
    tall, wide = phone.shape
    corners = np.array([[0, 0], [wide, 0], [wide, tall], [0, tall]], dtype=np.float32)
    seen = np.array([[190, 40], [430, 70], [405, 445], [165, 420]], dtype=np.float32)
    how = cv2.getPerspectiveTransform(corners, seen)
    over = cv2.warpPerspective(phone, how, size)
    where = cv2.warpPerspective(np.full_like(phone, 255), how, size) > 0
    picture = np.where(where, over.astype(np.float64) * 0.8, room)
    picture = cv2.GaussianBlur(picture, (0, 0), 1.2) + chance.normal(0, 9, (height, width))
    return picture.clip(0, 255).astype(np.uint8)


def side_by_side(left: str, right: str) -> Picture:
    """A small code at the left edge and a large one in the middle."""
    picture = np.full((720, 1280), 200, dtype=np.uint8)
    small, large = code(left, 3), code(right, 10)
    picture[20 : 20 + len(small), 20 : 20 + len(small)] = small
    top, start = (720 - len(large)) // 2, (1280 - len(large)) // 2
    picture[top : top + len(large), start : start + len(large)] = large
    return picture


def _write_video(path: Path) -> None:
    """An empty room, then somebody holds up a phone: MJPEG in AVI, 10 frames a second."""
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), 10, (320, 240))
    for number in range(8):
        grey = np.full((480, 640), 90, dtype=np.uint8) if number < 4 else held(REWARD, number)
        writer.write(cv2.cvtColor(cv2.resize(grey, (320, 240)), cv2.COLOR_GRAY2BGR))
    writer.release()


def main() -> None:
    """Writes them all anew."""
    (PICTURES / "folder").mkdir(parents=True, exist_ok=True)
    for name, picture in (
        ("reward", code(REWARD)),
        ("member", code(MEMBER)),
        ("unsupported", code(UNSUPPORTED)),
        ("too-long", code(FAR_TOO_LONG, 4)),
        ("dark-mode", 255 - code(REWARD)),
        ("two-codes", side_by_side(UNSUPPORTED, REWARD)),
        ("no-code", np.full((240, 320), 128, dtype=np.uint8)),
        ("folder/a-member", code(OTHER_MEMBER, 4)),
        ("folder/b-reward", code(REWARD, 4)),
    ):
        cv2.imwrite(str(PICTURES / f"{name}.png"), picture)
    cv2.imwrite(str(PICTURES / "photo.jpg"), held(REWARD), [cv2.IMWRITE_JPEG_QUALITY, 70])
    segno.make(REWARD, micro=False).save(str(PICTURES / "see-through.png"), scale=6, light=None)
    (PICTURES / "broken.png").write_text("This is a text, whatever its name says.\n")
    _write_video(PICTURES / "video.avi")


if __name__ == "__main__":
    main()
