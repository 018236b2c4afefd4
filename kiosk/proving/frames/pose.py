"""Where a phone is in the frame: from its own plane to pixels."""

import cv2
import numpy as np
import numpy.typing as npt

from kiosk.proving.frames.conditions import HEIGHT, WIDTH, Conditions
from kiosk.proving.frames.phone import Phone, Points

Homography = npt.NDArray[np.float64]

# Of a webcam with 60 degrees from side to side.
_FOCAL = 1100.0


def homography(phone: Phone, seen: Conditions) -> Homography:
    """From the phone's own pixels to the frame's."""
    yaw, pitch, roll = np.radians([seen.yaw, seen.pitch, seen.roll])
    turned = _about_z(roll) @ _about_y(yaw) @ _about_x(pitch)
    # One unit is one module; it is `module_px` long when seen straight on.
    away = _FOCAL / seen.module_px
    middle = phone.corners.mean(axis=0)
    to_plane = np.diag([1, 1, phone.scale]) @ np.array([[1, 0, -middle[0]], [0, 1, -middle[1]], [0, 0, 1]])
    to_space = np.column_stack([turned[:, 0], turned[:, 1], [0, 0, away]])
    to_frame = np.array([[_FOCAL, 0, seen.at[0] * WIDTH], [0, _FOCAL, seen.at[1] * HEIGHT], [0, 0, 1]])
    return np.asarray(to_frame @ to_space @ to_plane, dtype=np.float64)


def projected(points: Points, how: Homography) -> Points:
    return np.asarray(cv2.perspectiveTransform(points.reshape(1, -1, 2), how)[0], dtype=np.float32)


def _about_x(angle: float) -> Homography:
    sine, cosine = np.sin(angle), np.cos(angle)
    return np.array([[1, 0, 0], [0, cosine, -sine], [0, sine, cosine]])


def _about_y(angle: float) -> Homography:
    sine, cosine = np.sin(angle), np.cos(angle)
    return np.array([[cosine, 0, sine], [0, 1, 0], [-sine, 0, cosine]])


def _about_z(angle: float) -> Homography:
    sine, cosine = np.sin(angle), np.cos(angle)
    return np.array([[cosine, -sine, 0], [sine, cosine, 0], [0, 0, 1]])
