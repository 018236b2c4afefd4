"""The marks that a dish may have, and the allergens that each of them rules out."""

MARKS = ("vegetarian", "vegan", "without_gluten")

# By the names that allergens mostly have in a file; others are not judged.
RULED_OUT = {
    "vegetarian": frozenset({"fish", "shellfish", "crustaceans", "molluscs"}),
    "vegan": frozenset({"fish", "shellfish", "crustaceans", "molluscs", "milk", "egg", "eggs"}),
    "without_gluten": frozenset({"wheat", "gluten", "rye", "barley"}),
}
