"""Snapshot in, intents out: one file a screen. May import services, ports and domain."""
