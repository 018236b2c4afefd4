"""Which fonts stand in where Inter has no letters."""

from PySide6.QtGui import QFont

TEXT = ("Inter", "Inter Display")
OTHER_SCRIPTS = ("Noto Sans Arabic", "Noto Sans CJK SC")


def stand_in() -> None:
    """Arabic and Chinese come from the shipped fonts (theme/Fonts.qml loads them), not from the machine."""
    for family in TEXT:
        if QFont.substitutes(family) != [name.lower() for name in OTHER_SCRIPTS]:
            QFont.removeSubstitutions(family)
            QFont.insertSubstitutions(family, OTHER_SCRIPTS)
