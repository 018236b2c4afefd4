"""The Partner API: tokens, metadata, people, campaigns and their jobs, feedback (contract 4).

May import the pretend Thanx's own modules and nothing else of the kiosk.
"""
