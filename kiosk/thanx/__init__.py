"""Thanx over HTTP: headers, limits, deadlines, tokens, both ways between wire and domain.

`loyalty.py` is the way in. May import ports and domain; wire shapes and tokens never leave.
"""
