"""A Snapshot becomes what one screen shows, a touch becomes an intent: one file a screen.

May import services, ports, domain and places; of Qt only QtCore and the QML registration.
"""
