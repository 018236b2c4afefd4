"""The pretend Thanx: an ASGI app over real HTTP, with its people, rules, faults and a journal of every call.

May import kiosk.places only: it shares none of the client's rules and knows nothing of the kiosk.
Starts in serving.py (a process of its own) or running.py (a thread, for tests).
"""
