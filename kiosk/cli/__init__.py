"""The command line, one file a command; imports lazily so that it starts at once."""
