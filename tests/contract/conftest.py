"""The pretend Thanx over loopback, as the tests of the client have it."""

from tests.thanx.conftest import serving_thanx, thanx

__all__ = ["serving_thanx", "thanx"]
