"""Why a command can't go on: one sentence for the person who typed it, and the exit code."""


class Ending(Exception):
    """Ends a command. The message names what is wrong and where, in one line."""

    code = 1


class Misuse(Ending):
    """Wrong use or configuration."""

    code = 2


class Unreachable(Ending):
    """Something outside can't be reached."""

    code = 3
