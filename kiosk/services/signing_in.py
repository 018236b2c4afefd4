"""Signing in and out, by a scanned code, a phone number or an e-mail address. Never a gate."""

from dataclasses import replace

from kiosk.domain.codes import Code as ScannedCode
from kiosk.domain.codes import RewardCode, UnsupportedCode, parse
from kiosk.domain.member import IdentifiedBy, Identifier, Member, MemberId, OfferId
from kiosk.domain.menu import Menu
from kiosk.domain.offers import Hindrance
from kiosk.domain.order import Redemption
from kiosk.domain.removed import Gone
from kiosk.domain.trouble import Code, Outage, Refusal
from kiosk.domain.visit import Dialog, SignInBy, SigningIn, Stage
from kiosk.services.dispatch import Dispatch
from kiosk.services.house import House
from kiosk.services.membership import MOST_TYPED, Membership
from kiosk.services.quoting import Reply
from kiosk.services.reviewing import Reviewing

_MENDABLE = (None, Hindrance.ITEM_MISSING, Hindrance.SPEND_MORE)
_BY = {SignInBy.PHONE: IdentifiedBy.PHONE, SignInBy.EMAIL: IdentifiedBy.EMAIL}


class SigningInDesk(Reviewing):
    """Intents of a guest who signs in. What was typed and who it is leaves with the visit."""

    def __init__(self, house: House, menu: Menu, dispatch: Dispatch) -> None:
        super().__init__(house, menu)
        self._dispatch = dispatch
        self._membership = Membership(house)
        self._second: ScannedCode | None = None

    def open_sign_in(self) -> None:
        """Over a search that goes on, if a code was just held up."""
        visit = self.visit
        if visit.may_edit and visit.member is None and visit.stage is not Stage.SIGN_IN:
            signing_in = SigningIn(is_looking=visit.signing_in.is_looking, tries=visit.signing_in.tries)
            self.go(Stage.SIGN_IN, came_from=self._home(), open_item=None, signing_in=signing_in)

    def sign_in_by(self, by: SignInBy) -> None:
        if self.visit.stage is Stage.SIGN_IN:
            self.change(signing_in=replace(self.visit.signing_in, by=by, typed="", trouble=None))

    def type_text(self, text: str) -> None:
        """What a key adds; control characters and anything past the field's end are dropped."""
        typed = (self.visit.signing_in.typed + text)[:MOST_TYPED]
        if self.visit.stage is Stage.SIGN_IN and text.isprintable():
            self.change(signing_in=replace(self.visit.signing_in, typed=typed, trouble=None))

    def erase(self) -> None:
        signing_in = self.visit.signing_in
        self.change(signing_in=replace(signing_in, typed=signing_in.typed[:-1], trouble=None))

    def clear_typed(self) -> None:
        self.change(signing_in=replace(self.visit.signing_in, typed="", trouble=None))

    def submit_sign_in(self) -> None:
        """Look for the member that was typed; after too many guesses only the app is left."""
        visit, signing_in = self.visit, self.visit.signing_in
        by = _BY.get(signing_in.by)
        is_wanted = visit.stage is Stage.SIGN_IN and visit.member is None and signing_in.typed != ""
        if by is None or not is_wanted:
            return
        if signing_in.tries >= self.house.manners.most_tries:
            self._fail(Code.TOO_MANY_TRIES)
            return
        self._look_for(self._membership.named(by, signing_in.typed), is_typed=True)

    def not_now(self) -> None:
        if self.visit.stage is Stage.SIGN_IN:
            self.guests.cancel("sign in")
            self.go(self.visit.came_from, signing_in=SigningIn(tries=self.visit.signing_in.tries))

    def back(self) -> None:
        """From the sign-in screen it is "not now"."""
        if self.visit.stage is Stage.SIGN_IN:
            self.not_now()
        else:
            super().back()

    def dismiss_strip(self) -> None:
        if self.visit.may_edit:
            self.change(strip_dismissed=True)

    def sign_out(self) -> None:
        if self.visit.may_edit and self.visit.member is not None:
            self.guests.cancel("account")
            self.let_go()
            # What Thanx knows of this basket belongs to the member who left: the next one gets another.
            self.become(replace(self.visit.signed_out(), order_id=self.house.ids.order_id()))

    def scanned(self, text: str) -> None:
        """A code was read: it starts a visit, signs in, puts a reward on, or asks who is who."""
        code = parse(text)
        if not self.visit.may_sign_in or self.visit.dialog is not None:
            return
        if isinstance(code, UnsupportedCode):
            self.change(trouble=self.trouble(Code.CODE_UNSUPPORTED))
            return
        self.house.scanner.confirm()
        if self.visit.member is None:
            self._enter(code)
        elif self.visit.member.id != code.user_id:
            self._second = code
            self.change(dialog=Dialog.SECOND_PERSON)
        else:
            self._prove(code)

    def _prove(self, code: ScannedCode) -> None:
        """Who typed a name now shows a code of the same member."""
        if self.visit.signed_in_by is not IdentifiedBy.USER_ID:
            self.change(signed_in_by=IdentifiedBy.USER_ID)
        if isinstance(code, RewardCode):
            self._wish(OfferId(code.reward_id))

    def keep_member(self) -> None:
        """The first person stays signed in."""
        self._second = None
        self.change(dialog=None)

    def replace_member(self) -> None:
        """The second person takes over; the basket stays."""
        code, self._second = self._second, None
        if self.visit.dialog is Dialog.SECOND_PERSON and code is not None:
            self.change(dialog=None)
            self.sign_out()
            self._enter(code)

    def undo(self) -> None:
        """A reward is put on again as "Use" does it; one that went with its dish, unless there is another."""
        gone, trouble = self.visit.removed, self.visit.trouble
        super().undo()
        if gone is None or gone.reward is None or not self.visit.may_edit:
            return
        if gone.kind is Gone.REWARD or self.visit.redemption is None:
            if trouble is not None and trouble.code is Code.REWARD_NOT_FITTING:
                self.change(trouble=None)
            self._wish(gone.reward.id)

    def wipe(self, stage: Stage = Stage.ATTRACT) -> None:
        """The second person is forgotten too."""
        self._second = None
        super().wipe(stage)

    def let_go(self) -> None:
        """The member's token goes as soon as nothing of theirs waits to be reported."""
        if self.visit.member is not None and self.visit.identifier is not None:
            self._dispatch.release(self.visit.member.id, self.visit.identifier)

    def read_account(self, exchanged: Redemption | None = None) -> None:
        """Rewards and points may have changed at Thanx; what was `exchanged` for points is now a reward."""
        if (who := self.visit.identifier) is not None:
            self.guests.start("account", self._read_account(who, exchanged))

    async def _read_account(self, who: Identifier, exchanged: Redemption | None) -> None:
        try:
            member = await self._membership.find(who)
        except (Refusal, Outage):
            return
        before = self.visit.member
        if before is None or before.id != member.id:
            return
        new = [each for each in member.rewards if before.offer(each.id) is None]
        made = [each.id for each in new if exchanged is not None and each.label == exchanged.label]
        self.change(member=member, wished=made[0] if len(made) == 1 else self.visit.wished)

    def _quoted(self, reply: Reply) -> None:
        """What Thanx refuses is no longer as the account said (reliability N7)."""
        super()._quoted(reply)
        if reply.was_refused:
            self.read_account()

    def _enter(self, code: ScannedCode) -> None:
        if isinstance(code, UnsupportedCode):
            return
        if self.visit.stage is Stage.ATTRACT:
            self.start(self.house.manners.dinings[0])
            self.open_sign_in()
        wish = OfferId(code.reward_id) if isinstance(code, RewardCode) else None
        self._look_for(Identifier(IdentifiedBy.USER_ID, code.user_id), wish)

    def _look_for(
        self, who: Identifier | None, wish: OfferId | None = None, *, is_typed: bool = False
    ) -> None:
        """A scanned code is not guessed; what is typed may be."""
        tries = self.visit.signing_in.tries if is_typed else None
        if self.guests.start("sign in", self._find(who, wish, tries)):
            self.change(signing_in=replace(self.visit.signing_in, is_looking=True, trouble=None))

    async def _find(self, who: Identifier | None, wish: OfferId | None, tries: int | None) -> None:
        member = None
        try:
            member = await self._membership.find(who, tries)
        except Refusal as refusal:
            self._fail(refusal.code, tries=int(tries is not None and refusal.code is Code.UNKNOWN_MEMBER))
        except Outage as outage:
            if who is None or tries is not None:
                self._fail(outage.code)
            else:
                self._credit_later(who, outage.code)
        finally:
            if member is None and who is not None:
                self._membership.forget(who)
        if member is not None and who is not None:
            self._welcome(who, member, wish)

    def _credit_later(self, who: Identifier, why: Code) -> None:
        """Thanx is away, but a code was held up: the points follow, rewards have to wait."""
        stage = self.visit.came_from if self.visit.stage is Stage.SIGN_IN else self.visit.stage
        visit = replace(
            self.visit.moving_to(stage), later=MemberId(who.value),
            trouble=self.trouble(Code.POINTS_LATER, why.value),
            signing_in=SigningIn(tries=self.visit.signing_in.tries),
        )  # fmt: skip
        self.become(visit)

    def _welcome(self, who: Identifier, member: Member, wish: OfferId | None) -> None:
        stage = self.visit.came_from if self.visit.stage is Stage.SIGN_IN else self.visit.stage
        visit = replace(
            self.visit.moving_to(stage), identifier=who, signed_in_by=who.by,
            member=member, later=None, signing_in=SigningIn(tries=self.visit.signing_in.tries),
        )  # fmt: skip
        self._dispatch.greet(member.id)
        self.become(visit)
        if wish is not None:
            self._wish(wish)

    def _wish(self, wish: OfferId) -> None:
        """Goes on as soon as the basket lets it be used; if no basket could, that is said."""
        standing = next((each for each in self._offers() if each.offer.id == wish), None)
        on = self.visit.redemption
        if standing is None or standing.hindrance is Hindrance.EXPIRED:
            self.change(trouble=self.trouble(Code.REWARD_GONE))
        elif standing.hindrance not in _MENDABLE:
            self.change(trouble=self.trouble(Code.REWARD_NOT_FITTING, standing.offer.label))
        elif on is None or on.id != wish:
            self.change(wished=wish, redemption=None)

    def _fail(self, code: Code, tries: int = 0) -> None:
        """Shown on the sign-in screen, or as a notice when the code was scanned somewhere else."""
        trouble, before = self.trouble(code), self.visit.signing_in
        signing_in = replace(before, is_looking=False, trouble=trouble, tries=before.tries + tries)
        notice = self.visit.trouble if self.visit.stage is Stage.SIGN_IN else trouble
        self.change(signing_in=signing_in, trouble=notice)
