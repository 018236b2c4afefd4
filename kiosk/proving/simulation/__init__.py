"""The money path under seeded faults and crashes: real services, store and client, a clock that jumps.

The world around them outlives the kiosk and is out to hurt. A composition root: may import all rooms.
"""
