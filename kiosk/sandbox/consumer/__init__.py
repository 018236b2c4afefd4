"""The Consumer API v4.0: joining, signing in, what one person has (contract 5).

May import the pretend Thanx's own modules and nothing else of the kiosk.
"""
