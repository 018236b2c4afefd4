"""The site's configuration: sections (what can be set), credentials (secrets), loading (files and variables).

May import domain and places; it is read by the composition roots only.
"""
