"""From pictures to texts; decoding runs in a process of its own. May import ports and domain."""
