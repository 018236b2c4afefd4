"""What an assistive technology, a finger and an eye find on every screen, and whether that is good enough.

`looking` reads a window, the rules judge what was seen and know no Qt, `audit` goes through states and modes.
"""
