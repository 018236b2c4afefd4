"""Draws what a camera sees of phones with codes, seeded. May import no other room."""
