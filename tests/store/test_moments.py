from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.store.moments import moment, stamp

_MOMENTS = st.datetimes(timezones=st.just(UTC))


@given(_MOMENTS, _MOMENTS)
def test_what_is_stamped_comes_back_and_sorts_as_text(one: datetime, other: datetime) -> None:
    assert moment(stamp(one)) == one
    assert (stamp(one) < stamp(other)) == (one < other)


def test_another_zone_is_kept_as_the_same_moment_in_utc() -> None:
    eastern = datetime(2026, 3, 2, 7, 0, tzinfo=timezone(timedelta(hours=-5)))
    assert stamp(eastern) == "2026-03-02T12:00:00.000000+00:00"


def test_a_time_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="without a zone"):
        stamp(datetime(2026, 3, 2, tzinfo=UTC).replace(tzinfo=None))
