"""Tags: named lists that a partner keeps about people (contract 4.11)."""

import secrets

from kiosk.sandbox.answers import Answer, Refused, not_found, plain
from kiosk.sandbox.belongings import Tag
from kiosk.sandbox.call import Call
from kiosk.sandbox.headers import partner_client
from kiosk.sandbox.paging import page_of
from kiosk.sandbox.partner.access import merchant_of
from kiosk.sandbox.partner.shown import Tags, TagShown
from kiosk.sandbox.partner.wire import TagsBody
from kiosk.sandbox.views import Nothing
from kiosk.sandbox.wire import read
from kiosk.sandbox.world import World


def get_tags(world: World, call: Call) -> Answer:
    """GET /partner/tags of some users of one merchant."""
    partner_client(world, call, "tags.read")
    merchant = merchant_of(world, call.param("merchant_id"))
    wanted, key = set(call.params("user_ids[]")), call.param("key")
    if not wanted:
        raise Refused(400, "user_ids[] is required")
    found = [
        TagShown(tag.id, person.user_id, tag.merchant_id, tag.key, tag.values)
        for person in world.state.people
        if person.user_id in wanted
        for tag in person.tags
        if tag.merchant_id == merchant.id and key in {None, tag.key}
    ]
    page = page_of(call)
    return Answer(200, plain(Tags(page.of(found), page.counted(found))))


def put_tags(world: World, call: Call) -> Answer:
    """PUT /partner/tags: makes or replaces one tag for all those users."""
    partner_client(world, call, "tags.write")
    body = read(call.body, TagsBody)
    merchant = merchant_of(world, body.merchant_id)
    people = [world.person(user_id) for user_id in body.user_ids]
    if any(person is None or person.membership(merchant.id) is None for person in people):
        raise not_found()
    for person in people:
        if person is not None:
            others = [t for t in person.tags if (t.merchant_id, t.key) != (merchant.id, body.key)]
            mine = Tag(
                id=secrets.token_hex(5), merchant_id=merchant.id, key=body.key, values=list(body.values)
            )
            person.tags = [*others, mine]
    return Answer(200, plain(Nothing()))
