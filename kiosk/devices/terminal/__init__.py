"""Card readers. May import ports and domain."""
