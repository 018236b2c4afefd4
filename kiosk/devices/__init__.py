"""What is plugged in, one room a kind. May import ports and domain."""
