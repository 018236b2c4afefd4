"""Measures the scanner beside other decoders, in one run. May import app and frames."""
