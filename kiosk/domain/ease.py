"""Ways in which a guest may have the screens, switched on from everywhere and gone with the guest."""

from enum import StrEnum


class Ease(StrEnum):
    """They combine. Any of them also gives more time (kiosk-features 3.5)."""

    REACH = "reach"
    LARGE_TEXT = "large_text"
    HIGH_CONTRAST = "high_contrast"
    REDUCED_MOTION = "reduced_motion"
    SPOKEN = "spoken"


# Read aloud needs a voice; the others are there on every machine.
SILENT = (Ease.REACH, Ease.LARGE_TEXT, Ease.HIGH_CONTRAST, Ease.REDUCED_MOTION)
# How loud it is read, from the quietest to the loudest step; a site begins each visit with one of them.
QUIETEST, USUAL_VOLUME, LOUDEST = 1, 3, 5
