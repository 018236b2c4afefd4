"""Values and rules of the house: frozen dataclasses on the plain standard library.

No clock, no I/O, no Qt. Imports nothing of the house but its own modules.
"""
