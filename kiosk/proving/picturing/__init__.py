"""Pictures of the whole product: in which ways, on which sheet, and whether they are still the recorded ones.

`ways` and `contact` know no Qt; `shooting` draws; `references` keeps small pictures and compares with them.
"""
