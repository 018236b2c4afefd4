"""Which fonts stand in where Inter has no letters."""

from PySide6.QtGui import QFont

TEXT = ("Inter", "Inter Display")
OTHER_SCRIPTS = ("Noto Sans Arabic", "Noto Sans CJK SC")


def stand_in() -> None:
    """Arabic and Chinese come from the shipped fonts (theme/Fonts.qml loads them), not from the machine."""
    for family in TEXT:
        stand_in_for(family)


def stand_in_for(family: str) -> None:
    """The same for a font that a merchant brings along."""
    others = OTHER_SCRIPTS if family in TEXT else (*TEXT[:1], *OTHER_SCRIPTS)
    if QFont.substitutes(family) != [name.lower() for name in others]:
        QFont.removeSubstitutions(family)
        QFont.insertSubstitutions(family, others)
