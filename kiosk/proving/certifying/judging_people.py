"""Items 14 to 21: signing in, each way, and what is asked right after it (contract 3.1, 3.10, 4.1)."""

import re
from collections.abc import Callable

from kiosk.proving.certifying.record import Call, Record
from kiosk.proving.certifying.verdict import Item, Judge, Verdict, every, failed, passed, unplayed

_E164 = re.compile(r"\+[1-9]\d{7,14}")
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+")
_ID = re.compile(r"[^\s|@+]+")
_NAMES = ("user_id", "email", "phone")


def signs_in(scene: str, how: str) -> Judge:
    """A token was made in that scene, and the guest saw to be known."""

    def judge(record: Record) -> Verdict:
        if (not_played := unplayed(record, scene)) is not None:
            return not_played
        good = [call for call in record.tokens(scene) if call.is_good]
        members = [sight for sight in record.shown(scene) if sight.is_member]
        if not good or not members or not record.accounts(scene):
            return failed(f"nobody was signed in by {how}", record.of(scene))
        return passed(f"a member signed in by {how}", (*good[:1], *members[:1]))

    return judge


def code_is_read(record: Record) -> Verdict:
    """The part before the bar names the member, the part after it puts that reward on without a touch."""
    if (not_played := unplayed(record, "code")) is not None:
        return not_played
    tokens = [call for call in record.tokens("code") if _ID.fullmatch(str(call.said.get("user_id", "")))]
    on = [call for call in record.baskets("code") if call.said.get("rewards")]
    touched = list(record.done("code", "useOffer"))
    order = record.order("code")
    redeemed = order.redemption.id if order is not None and order.redemption else ""
    is_same = bool(on) and all(call.said["rewards"] == [redeemed] for call in on)
    if not tokens or not is_same or touched:
        return failed("the reward of the code did not come on by itself", record.of("code"))
    return passed("user_id made the token, the reward of the code was on without a touch", (*tokens, *on[:1]))


def token_by(scene: str, name: str, shape: "re.Pattern[str]") -> Judge:
    """Create Access Token with that one name, which has its right shape, for this merchant, for a while."""

    def judge(record: Record) -> Verdict:
        if (not_played := unplayed(record, scene)) is not None:
            return not_played
        named = [call for call in record.tokens(scene) if name in call.said]
        return every(
            named, lambda call: _is_token(call, record, name, shape),
            f"Create Access Token names the member by {name} alone", f"no right token by {name}",
        )  # fmt: skip

    return judge


def account_at_once(record: Record) -> Verdict:
    """The first call with a new token reads the account."""
    minted = [call for call in record.tokens() if call.is_good and call.scene in _VISITS]
    follow = [(call, _first_use(record, call)) for call in minted]
    wrong = [call for call, use in follow if use is not None and not use.path.endswith("/account")]
    missing = [call for call, use in follow if use is None]
    if wrong or missing or not minted:
        return failed("a token was not followed by Get Account", wrong or missing)
    return passed("each sign-in was followed by Get Account at once", [use for _, use in follow])


_VISITS = ("phone", "email", "code", "points", "points item", "plain")


def _is_token(call: Call, record: Record, name: str, shape: "re.Pattern[str]") -> bool:
    said = call.said
    others = [each for each in _NAMES if each != name and said.get(each)]
    lasts = int(said.get("expires_in") or 0)
    is_ours = said.get("merchant_id") == record.expected.merchant_id
    is_named = shape.fullmatch(str(said.get(name, ""))) is not None
    return call.wire.method == "POST" and is_ours and is_named and not others and 60 <= lasts <= 3600


def _first_use(record: Record, minted: Call) -> Call | None:
    bearer = f"Bearer {minted.answer.get('access_token')}"
    is_use: Callable[[Call], bool] = lambda call: call.number > minted.number  # noqa: E731
    uses = (call for call in record.calls if is_use(call) and call.header("Authorization") == bearer)
    return next(uses, None)


ITEMS = (
    Item("8.14", "Login by phone works", signs_in("phone", "phone")),
    Item("8.15", "Login by email works", signs_in("email", "e-mail")),
    Item("8.16", "Login by QR scan works", signs_in("code", "code")),
    Item("8.17", "QR {user_id}|{reward_id} is parsed correctly", code_is_read),
    Item("8.18", "Create Access Token with user_id", token_by("code", "user_id", _ID)),
    Item("8.19", "Create Access Token with email", token_by("email", "email", _EMAIL)),
    Item("8.20", "Create Access Token with phone", token_by("phone", "phone", _E164)),
    Item("8.21", "Get Account is called right after authentication", account_at_once),
)
