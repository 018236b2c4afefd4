"""A webhook's body as a notice: who it is about is left behind (contract 6)."""

from hashlib import sha256

import msgspec

from kiosk.domain.notice import Event, Notice
from kiosk.thanx.partner_wire import Text
from kiosk.thanx.reading import Raw, moment, read, text

# The guide spells the last one the other way round (contract C20).
_BATCH = frozenset({"reward_batch.completed", "reward.batch_completed"})


class _Purchase(msgspec.Struct):
    id: str | int
    event: Text = None
    purchased_at: str | None = None


class _Told(msgspec.Struct):
    issuance_job_id: str | int
    reward_id: Text = None
    state: Text = None


class _Body(msgspec.Struct):
    event: Text = None
    timestamp: str | None = None
    purchase: Raw = Raw()
    data: Raw = Raw()


def notice(body: bytes) -> Notice | None:
    """What is told; None for what is no JSON object. An event of another kind is kept as such."""
    said = read(body, _Body)
    if said is None:
        return None
    if (bought := read(said.purchase, _Purchase)) is not None:
        name, at = text(bought.event), moment(bought.purchased_at)
        return Notice(f"purchase:{text(bought.id)}", Event.PURCHASE, "", name, at)
    told, at = read(said.data, _Told), moment(said.timestamp)
    if told is not None and said.event in _BATCH:
        job_id = text(told.issuance_job_id)
        return Notice(f"batch:{job_id}", Event.BATCH_COMPLETED, job_id, text(told.state), at)
    if told is not None and said.event == "reward.issued":
        job_id = text(told.issuance_job_id)
        key = f"reward:{job_id}:{text(told.reward_id)}"
        return Notice(key, Event.REWARD_ISSUED, job_id, text(told.state), at)
    return Notice(f"other:{sha256(body).hexdigest()}", Event.OTHER, "", text(said.event), at)
