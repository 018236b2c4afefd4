"""Makes the fonts of other scripts from Debian's: `python packaging/fonts.py FOLDER` (needs fonttools).

FOLDER holds the unpacked packages fonts-noto-core and fonts-noto-cjk. The Chinese font is cut down to the
6,763 characters of GB 2312 and its punctuation: dishes are often written with those of its second level. Both
scripts get the line metrics of Inter: a word of theirs among others then moves no baseline.
"""

import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

OUT = Path(__file__).resolve().parent.parent / "resources" / "fonts"
ASCENT_EM, DESCENT_EM = 0.96875, 0.2415
PUNCTUATION = "，。、；：？！“”‘’（）《》〈〉【】—…·￥％＋－＝／　"


def characters() -> str:
    """GB 2312: rows 16 to 87 of the code table, which has a few empty places."""
    codes = (bytes([row, column]) for row in range(0xB0, 0xF8) for column in range(0xA1, 0xFF))
    return "".join(code.decode("gb2312", "ignore") for code in codes) + PUNCTUATION


def with_line_metrics(font: TTFont) -> TTFont:
    em = font["head"].unitsPerEm
    ascent, descent = round(ASCENT_EM * em), round(DESCENT_EM * em)
    head, windows = font["hhea"], font["OS/2"]
    head.ascent, head.descent, head.lineGap = ascent, -descent, 0
    windows.sTypoAscender, windows.sTypoDescender, windows.sTypoLineGap = ascent, -descent, 0
    windows.usWinAscent, windows.usWinDescent = ascent, descent
    return font


def chinese(file: Path) -> TTFont:
    options = subset.Options(layout_features=["*"], hinting=False, desubroutinize=True, name_IDs=["*"])
    font = TTFont(file, fontNumber=2)
    cut = subset.Subsetter(options)
    cut.populate(text=characters())
    cut.subset(font)
    return font


def main(folder: Path) -> None:
    for weight in ("Regular", "Bold"):
        arabic = next(folder.rglob(f"NotoSansArabic-{weight}.ttf"))
        with_line_metrics(TTFont(arabic)).save(OUT / arabic.name)
        cjk = next(folder.rglob(f"NotoSansCJK-{weight}.ttc"))
        with_line_metrics(chinese(cjk)).save(OUT / f"NotoSansSC-{weight}.otf")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
