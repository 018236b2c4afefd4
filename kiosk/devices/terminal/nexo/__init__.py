"""A card reader that speaks the nexo retailer protocol, in Adyen's profile: the local network or the cloud.

May import ports and domain; httpx in link.py, cryptography in envelope.py.
"""
