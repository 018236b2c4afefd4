"""Thanx over HTTP: headers, limits, deadlines, shapes. Wire shapes never leave. May import ports and domain."""
