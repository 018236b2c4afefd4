"""A code whose place is known exactly, made out by the mean of each module: in the dark, noise and moire."""

from kiosk.devices.scanner.closer import Place, modules
from kiosk.devices.scanner.grey import Grey
from kiosk.devices.scanner.grid import MARGIN, averaged, plain, sharpened
from kiosk.devices.scanner.layout import layout
from kiosk.devices.scanner.look import Look
from kiosk.devices.scanner.message import clean
from kiosk.devices.scanner.upright import upright

# Samples a module each way, and how much noise is thought to be in their mean.
_FINE, _RIDGE = 3, 0.01
# Misfits: of what can be made out by its mean, and of what may be smeared so that finer samples tell more.
_CLEAR, _SMEARED = 0.35, 0.5


def made_out(look: Look, place: Place) -> Grey | None:
    """The code drawn anew, if it can be made out."""
    kind = layout(place.version)
    light = averaged(upright(look, place.corners, kind.side, _FINE, MARGIN), _FINE)
    filtered = sharpened(light, kind, 1, _RIDGE)
    drawn = None
    if filtered.misfit < _CLEAR:
        drawn = clean(filtered.dark, kind)
        drawn = clean(plain(light, kind), kind) if drawn is None else drawn
    if drawn is None and filtered.misfit < _SMEARED:
        return modules(look.frame, place)[1]
    return drawn
