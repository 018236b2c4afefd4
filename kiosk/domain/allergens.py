"""By which sign an allergen is shown: the fourteen of the European Union, the nine of the United States."""

import re
from collections.abc import Mapping

# Each sign with the codes that a menu file may have for it; a file may have others too.
_CODES = {
    "wheat": (
        "wheat", "gluten", "cereals", "cereals_containing_gluten",
        "barley", "kamut", "oat", "oats", "rye", "spelt",
    ),
    "crustaceans": (
        "crustaceans", "crustacean", "shellfish", "crustacean_shellfish",
        "crab", "lobster", "prawn", "prawns", "shrimp", "shrimps",
    ),
    "egg": ("egg", "eggs"),
    "fish": ("fish",),
    "peanuts": ("peanuts", "peanut"),
    "soy": ("soy", "soya", "soybean", "soybeans", "soyabeans"),
    "milk": ("milk", "dairy", "lactose"),
    "tree-nuts": (
        "tree_nuts", "tree_nut", "nuts", "almond", "almonds", "brazil_nuts", "cashew", "cashews",
        "hazelnut", "hazelnuts", "macadamia", "macadamias", "pecan", "pecans", "pistachio", "pistachios",
        "walnut", "walnuts",
    ),
    "celery": ("celery", "celeriac"),
    "mustard": ("mustard",),
    "sesame": ("sesame", "sesame_seeds"),
    "sulphites": ("sulphites", "sulfites", "sulphur_dioxide", "sulfur_dioxide", "so2"),
    "lupin": ("lupin", "lupine", "lupins"),
    "molluscs": (
        "molluscs", "mollusc", "mollusks", "mollusk", "clam", "clams", "mussel", "mussels",
        "oyster", "oysters", "scallop", "scallops", "squid",
    ),
}  # fmt: skip

SIGNS: Mapping[str, str] = {code: sign for sign, codes in _CODES.items() for code in codes}


def sign(code: str) -> str:
    """The sign of an allergen, however its words are joined in the file; nothing if it has none."""
    return SIGNS.get(re.sub(r"[\s-]+", "_", code.strip().lower()), "")
