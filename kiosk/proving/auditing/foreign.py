"""What a language says differently: the source sentences that must not be seen in it."""

import re
import xml.etree.ElementTree as Tree
from pathlib import Path

from kiosk.places import resources

_PLACES = re.compile(r"%n|%L?\d")


def untranslated(language: str, folder: Path | None = None) -> frozenset[str]:
    """Sentences of the source, English, that `language` says with other words; none of English itself."""
    file = (folder or resources() / "i18n") / f"kiosk_{language}.ts"
    if not file.exists() or language == "en":
        return frozenset()
    # Our own file, and no parser of outside data: S314 does not apply.
    messages = Tree.parse(file).getroot().iter("message")  # noqa: S314
    pairs = ((each.findtext("source") or "", each.findtext("translation") or "") for each in messages)
    return frozenset(said for said, other in pairs if other and other != said and not _PLACES.search(said))
