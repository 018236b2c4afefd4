"""Thanx's pre-certification check, item by item: scenes are played, the wire is watched, judges look at both.

`record` is what was seen; every judge is a pure function over it. Imports app, office, siting; no adapter.
"""
