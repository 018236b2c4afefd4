"""The menu file read into a Menu, and proved. May import ports and domain."""
