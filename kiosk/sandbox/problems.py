"""What can stop the sandbox from starting, each with one sentence a person can act on."""


class SandboxProblem(Exception):
    """Any reason why the sandbox cannot serve; `str()` is one clear line."""


class CannotListen(SandboxProblem):
    """The address or port can't be listened on: no such host, not allowed, out of range."""


class PortInUse(CannotListen):
    """Somebody else listens on that port already."""


class BadState(SandboxProblem):
    """The state file can't be read, understood or written."""


class BadPeople(SandboxProblem):
    """The file of people is broken; says where."""


class BadFaults(SandboxProblem):
    """The file of faults and switches is broken; says where."""


class BadParts(SandboxProblem):
    """The pretend terminal can't play what it was told to."""
