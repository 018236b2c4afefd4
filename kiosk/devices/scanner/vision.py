"""OpenCV, loaded late and kept quiet: it takes 100 ms to import and writes to stderr as it likes."""

import os

# Read by OpenCV when it is loaded. A video may name no other source than its own file.
QUIET = {
    "OPENCV_LOG_LEVEL": "SILENT",
    "OPENCV_FFMPEG_LOGLEVEL": "-8",
    "OPENCV_FFMPEG_CAPTURE_OPTIONS": "protocol_whitelist;file",
    "OPENCV_VIDEOIO_V4L_SELECT_TIMEOUT": "2",
    "OPENCV_IO_MAX_IMAGE_PIXELS": str(2**26),
}


def hush() -> None:
    """Must come before `import cv2`; what the environment already says stays."""
    for name, value in QUIET.items():
        os.environ.setdefault(name, value)
