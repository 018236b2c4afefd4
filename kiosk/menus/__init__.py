"""The menu file read into a Menu. May import ports and domain."""
