"""Names the sentences without a translation: `python packaging/words.py FOLDER`. Exit 1 if there are some."""

import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree


def unfinished(words: Path) -> Iterator[str]:
    """Each as `context: sentence`."""
    for context in ElementTree.parse(words).getroot().iter("context"):  # noqa: S314
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") == "unfinished":
                yield f"{name}: {message.findtext('source', '')}"


def main(folder: Path) -> int:
    left = [f"{file.name}: {each}" for file in sorted(folder.glob("*.ts")) for each in unfinished(file)]
    sys.stderr.writelines(f"words: not translated: {each}\n" for each in left)
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
