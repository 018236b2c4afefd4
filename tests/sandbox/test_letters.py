"""Signatures over raw bytes (contract 6: Thanx's own example), and a letter box that can be emptied."""

from kiosk.sandbox.letters import Letter, Post, signature

SECRET = "f19ce124-48e4-45fb-b39b-4f9e3e1d4b1b"
BODY = (
    b'{"purchase":{"id":"bd4163e4ea5e168431fdc4b8d1ea061f","amount":"7.76",'
    b'"purchased_at":"2024-03-26T21:38:36.000Z","event":"create","user":'
    b'{"id":"675c038cfc5f43591718936c18080855","email":"example\x40thanx.com","first_name":"Thanx",'
    b'"last_name":"Example"},"merchant":{"id":"a91f75a0dc2cc54a62ad8a1a05b9fa6b",'
    b'"name":"Thanx Restaurant"},"location":{},"order":{},"products":["Latte"]}}'
)


def test_the_published_example() -> None:
    expected = "425bf0e847d0647d6e3449c7c1cddadc2095a98c954a7549da0d01c417b833fd"
    assert signature(SECRET, BODY) == expected
    assert signature(SECRET, BODY + b" ") != expected


def test_reset_throws_away() -> None:
    post = Post()
    post.waiting.append(Letter("purchase", b"{}"))
    post.delivered.append({})
    post.mail.append({})
    post.reset()
    assert not post.waiting
    assert not post.delivered
    assert not post.mail
