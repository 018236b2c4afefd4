"""Printers. May import ports and domain."""
