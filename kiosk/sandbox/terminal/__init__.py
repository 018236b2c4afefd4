"""The pretend card terminal: it speaks the nexo retailer protocol in Adyen's profile and remembers its sales.

May import the pretend Thanx's listening and server, nothing else of the kiosk: it has its own cryptography.
"""
