import pytest

from kiosk.domain.health import Condition, Health
from kiosk.domain.joining import Legal
from kiosk.domain.sight import Glimpse, Hint, Sight
from kiosk.domain.trouble import Code, Trouble
from kiosk.domain.visit import SignInBy, SigningIn, Stage
from tests.screens.front import SMALL, TALL, WIDE, Front
from tests.viewmodels.snapshots import ONE_BURGER

EVERYWHERE = pytest.mark.parametrize("front", [TALL, WIDE, SMALL], indirect=True)
LEGAL = Legal("https://app.example.com/privacy", "https://app.example.com/terms")
NUMBER, ADDRESS = "4155550142", "ana@example.com"


def signing(front: Front, by: SignInBy = SignInBy.SCAN, typed: str = "", **parts: object) -> None:
    found = SigningIn(by, typed, **parts)  # type: ignore[arg-type]
    front.see(stage=Stage.SIGN_IN, basket=ONE_BURGER, signing_in=found, legal=LEGAL)


@EVERYWHERE
def test_there_are_two_other_ways_and_a_way_past(front: Front) -> None:
    signing(front)
    front.tap_all("byPhone", "byEmail", "notNow")
    ways = [("sign_in_by", SignInBy.PHONE), ("sign_in_by", SignInBy.EMAIL)]
    assert front.heard == [*ways, ("not_now",)]


@EVERYWHERE
def test_a_number_is_typed_and_sent(front: Front) -> None:
    signing(front, SignInBy.PHONE, NUMBER)
    front.tap_all("key-5", "key-0", "key-erase", "key-clear", "continueSignIn", "signInBack")
    typed = [("type_text", "5"), ("type_text", "0"), ("erase",), ("clear_typed",)]
    assert front.heard == [*typed, ("submit_sign_in",), ("sign_in_by", SignInBy.SCAN)]
    assert front.text("typed") == "(415) 555-0142"


@EVERYWHERE
def test_an_address_has_its_own_keys(front: Front) -> None:
    signing(front, SignInBy.EMAIL, ADDRESS)
    front.tap_all("key-a", "key-@", "key-.", "key--", "key-_", "key-7")
    assert [intent[1] for intent in front.heard] == ["a", "@", ".", "-", "_", "7"]
    front.tap("continueSignIn")
    assert front.heard[-1] == ("submit_sign_in",)


def test_one_touch_types_the_end_of_an_address(front: Front) -> None:
    signing(front, SignInBy.EMAIL, "ana")
    ending = next(name for name in front.names() if name.startswith("key-@") and name.endswith(".com"))
    front.tap(ending)
    assert front.heard == [("type_text", ending.removeprefix("key-"))]


def test_it_goes_on_only_with_what_can_be_valid(front: Front) -> None:
    signing(front, SignInBy.PHONE, "415")
    assert not front.item("continueSignIn").isEnabled()


def test_the_other_way_is_offered_under_the_keys(front: Front) -> None:
    signing(front, SignInBy.PHONE)
    front.tap("byEmail")
    signing(front, SignInBy.EMAIL)
    front.tap("byPhone")
    assert front.heard == [("sign_in_by", SignInBy.PHONE)]


def test_nothing_typed_is_shown_while_it_is_looked_up(front: Front) -> None:
    signing(front, SignInBy.PHONE, NUMBER, is_looking=True)
    assert "555" not in front.text("typed")
    assert front.item("continueSignIn").property("busy")
    assert not front.item("key-1").isEnabled()


@pytest.mark.parametrize(
    ("by", "code", "fact", "step"),
    [
        (SignInBy.PHONE, Code.UNKNOWN_MEMBER, "that number", "join at the end"),
        (SignInBy.EMAIL, Code.UNKNOWN_MEMBER, "that email", "join at the end"),
        (SignInBy.PHONE, Code.TOO_MANY_TRIES, "leave it there", "any time"),
        (SignInBy.SCAN, Code.CODE_UNSUPPORTED, "one of ours", "phone number"),
        (SignInBy.PHONE, Code.LOYALTY_DOWN, "Sign-in isn’t working", "fine without it"),
    ],
)
def test_trouble_is_said_with_the_next_step(
    front: Front, by: SignInBy, code: Code, fact: str, step: str
) -> None:
    signing(front, by, trouble=Trouble(code), tries=1)
    assert fact in front.text("signInTitle")
    assert step in front.text("signInNote")


def looking(front: Front, sight: Sight) -> None:
    front.attendant.seen = Glimpse(1, 16, 9, bytes(16 * 9), sight)
    signing(front)
    front.until(lambda: "livePanel" in front.names())


@EVERYWHERE
def test_without_a_camera_a_phone_is_drawn_with_one_its_picture_is_shown(front: Front) -> None:
    signing(front)
    assert "scan" in front.names()
    front.tap("byPhone")
    looking(front, Sight())
    assert "scan" not in front.names()
    assert front.item("livePicture").property("source").toString() == "image://camera/1"
    assert "readTick" not in front.names()


@pytest.mark.parametrize(
    ("hint", "words"),
    [(Hint.CLOSER, "A little closer"), (Hint.GLARE, "Tilt away"), (Hint.BRIGHTER, "Turn up your screen")],
)
@EVERYWHERE
def test_a_hint_is_said_beside_the_picture(front: Front, hint: Hint, words: str) -> None:
    looking(front, Sight(hint=hint))
    assert words in front.text("liveHint")


@EVERYWHERE
def test_the_frame_locks_on_to_the_code_and_a_tick_says_it_is_read(front: Front) -> None:
    looking(front, Sight())
    rests = [front.corner(f"bracket-{corner}") for corner in range(4)]
    corners = ((0.4, 0.4), (0.6, 0.4), (0.6, 0.6), (0.4, 0.6))
    front.attendant.seen = Glimpse(2, 16, 9, bytes(16 * 9), Sight(corners, is_read=True))
    front.until(lambda: "readTick" in front.names())
    picture = front.item("live")
    middle = picture.mapToScene(picture.boundingRect().center()).toPoint()
    locked = [front.corner(f"bracket-{corner}") for corner in range(4)]
    for before, after in zip(rests, locked):
        assert (after - middle).manhattanLength() < (before - middle).manhattanLength()
    assert front.text("liveHint") == "Got it"


def test_nobody_looks_while_a_number_is_typed(front: Front) -> None:
    looking(front, Sight())
    signing(front, SignInBy.PHONE)
    front.until(lambda: "livePanel" not in front.names())
    signing(front)
    front.until(lambda: "livePanel" in front.names())


def test_a_scanner_that_is_away_is_not_promised(front: Front) -> None:
    signing(front)
    assert front.item("scan").property("ready")
    away = Health(Condition.AWAY)
    front.see(stage=Stage.SIGN_IN, basket=ONE_BURGER, signing_in=SigningIn(), scanner=away)
    assert not front.item("scan").property("ready")


@EVERYWHERE
def test_who_is_not_found_goes_on_with_the_order(front: Front) -> None:
    signing(front, SignInBy.PHONE, NUMBER, trouble=Trouble(Code.UNKNOWN_MEMBER), tries=1)
    assert "continueSignIn" not in front.names()
    front.tap("orderFirst")
    assert front.heard == [("not_now",)]


def test_joining_is_promised_only_where_it_is_offered(front: Front) -> None:
    unknown = SigningIn(SignInBy.PHONE, NUMBER, trouble=Trouble(Code.UNKNOWN_MEMBER), tries=1)
    front.see(stage=Stage.SIGN_IN, basket=ONE_BURGER, signing_in=unknown)
    assert front.text("signInNote") == "Your order is fine without it."
