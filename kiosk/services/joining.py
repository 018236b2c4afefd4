"""Joining the programme after payment: asked one thing at a time, sent once the guest has agreed."""

import logging
from dataclasses import replace

from kiosk.domain.joining import Credit, Joining, JoinStep, Legal, NewMember
from kiosk.domain.member import IdentifiedBy, Identifier, Member, OfferId
from kiosk.domain.order import Order
from kiosk.domain.snapshot import Snapshot
from kiosk.domain.trouble import Code, Outage, Refusal
from kiosk.domain.visit import SignInBy, Stage
from kiosk.ports import Enrolment
from kiosk.services.crediting import Crediting
from kiosk.services.membership import by_email, by_phone, may_be_email, may_be_phone
from kiosk.services.receipts import ReceiptDesk

_log = logging.getLogger(__name__)
_TASK = "join"
_MOST_TRIES = 5
_BY = {SignInBy.PHONE: IdentifiedBy.PHONE, SignInBy.EMAIL: IdentifiedBy.EMAIL}


class JoiningDesk(ReceiptDesk):
    """Intents of a guest who becomes a member. What is typed leaves with the visit, or when it has served."""

    @property
    def snapshot(self) -> Snapshot:
        return replace(super().snapshot, legal=self._legal)

    def open_joining(self) -> None:
        """Over the number, which stays."""
        if self.visit.stage is Stage.DONE and self.visit.may_join and self._legal is not None:
            self.done_at_s = self.done_left_s = None
            self.go(Stage.JOIN)

    def leave_joining(self) -> None:
        """Back to the number. What was typed is kept while it stands; what was sent goes on."""
        if self.visit.stage is Stage.JOIN:
            self._start_done_clock()
            self.go(Stage.DONE)

    def type_text(self, text: str) -> None:
        if self.visit.stage is not Stage.JOIN:
            super().type_text(text)
        elif text.isprintable():
            self._form(self.visit.joining.typing(text))

    def erase(self) -> None:
        if self.visit.stage is not Stage.JOIN:
            super().erase()
        else:
            self._form(self.visit.joining.erasing())

    def clear_typed(self) -> None:
        if self.visit.stage is not Stage.JOIN:
            super().clear_typed()
        else:
            self._form(self.visit.joining.clearing())

    def go_on(self) -> None:
        """To the next question, once this one is answered."""
        joining = self.visit.joining
        if _may_go_on(joining):
            self._form(joining.stepping(1))

    def back(self) -> None:
        """To the question before; before the first there is the number."""
        joining = self.visit.joining
        if self.visit.stage is not Stage.JOIN:
            super().back()
        elif joining.step is JoinStep.EMAIL:
            self.leave_joining()
        else:
            self._form(joining.stepping(-1))

    def agree(self) -> None:
        """Given or taken back; never given beforehand."""
        joining = self.visit.joining
        if joining.step is JoinStep.CONSENT:
            self._form(replace(joining, is_agreed=not joining.is_agreed))

    def join(self) -> None:
        """Enrol whoever agreed. A second tap does nothing."""
        joining, enrolment = self.visit.joining, self.house.enrolment
        is_ready = joining.step is JoinStep.CONSENT and joining.is_agreed and joining.is_complete
        if self.visit.stage is not Stage.JOIN or not is_ready or joining.is_sending or enrolment is None:
            return
        if joining.tries >= _MOST_TRIES:
            self._fail_joining(Code.TOO_MANY_TRIES)
            return
        try:
            person = self._person(joining)
        except Refusal as refusal:
            self._fail_joining(refusal.code)
            return
        if self.guests.start(_TASK, self._join(enrolment, person)):
            self.change(joining=replace(joining, is_sending=True, trouble=None))

    def collect_again(self) -> None:
        """Somebody who has joined, whose order could not be added: once more."""
        who, order = self.visit.joining.enrolled, self.visit.finished
        is_missed = self.visit.joining.credit is Credit.MISSED
        is_missing = self.visit.stage is Stage.DONE and is_missed
        if not is_missing or who is None or order is None:
            return
        if self.guests.start(_TASK, self._welcome_new(who, order)):
            self.change(joining=replace(self.visit.joining, is_sending=True))

    def is_join_over(self, untouched_s: float) -> bool:
        """A longer idle than the number's; what is left of it shows at its end."""
        left = self.idle_s + self.done_s - untouched_s
        shown = max(int(left + 0.999), 0) if left <= self.done_s else None
        if shown != self.done_left_s:
            self.done_left_s = shown
            self.publish()
        return left <= 0

    @property
    def _legal(self) -> Legal | None:
        return self.house.manners.legal if self.house.enrolment is not None else None

    def _fail(self, code: Code, tries: int = 0) -> None:
        """Who is not found may join at the end, and need not type it again."""
        super()._fail(code, tries)
        if code is Code.UNKNOWN_MEMBER and self._legal is not None:
            signing_in = self.visit.signing_in
            self.change(joining=Joining.wanted(_BY.get(signing_in.by), signing_in.typed))

    def _welcome(self, who: Identifier, member: Member, wish: OfferId | None) -> None:
        """Found after all."""
        super()._welcome(who, member, wish)
        self.change(joining=Joining())

    def _form(self, joining: Joining) -> None:
        if self.visit.stage is Stage.JOIN and not self.visit.joining.is_sending:
            self.change(joining=joining)

    def _person(self, joining: Joining) -> NewMember:
        """Raises Refusal with what must be mended."""
        try:
            email = by_email(joining.email).value
        except Refusal as refusal:
            raise Refusal(Code.EMAIL_INVALID) from refusal
        try:
            phone = by_phone(joining.phone, self.house.manners.country).value if joining.phone else ""
        except Refusal as refusal:
            raise Refusal(Code.PHONE_INVALID) from refusal
        first, last = joining.first_name.strip(), joining.last_name.strip()
        return NewMember(email, first, last, phone, consented=joining.is_agreed)

    async def _join(self, enrolment: Enrolment, person: NewMember) -> None:
        try:
            enrolled = await enrolment.enrol(person)
        except (Refusal, Outage) as fault:
            self._fail_joining(fault.code)
            return
        if self.visit.finished is not None:
            await self._welcome_new(enrolled.who, self.visit.finished)

    async def _welcome_new(self, who: Identifier, order: Order) -> None:
        """Known by e-mail, asked once (contract 4.1); then the order that was just paid is theirs."""
        member = None
        try:
            member = await self._membership.find(who)
        except (Refusal, Outage) as fault:
            _log.warning("joined, but not known yet", extra={"code": fault.code.value})
        finally:
            if member is None:
                self._membership.forget(who)
        credit, credited = Credit.MISSED, None
        if member is not None:
            self._dispatch.greet(member.id)
            # From here on leaving drops their token.
            self.change(identifier=who, member=member)
            credit, credited = await Crediting(self.house, self._dispatch).credit(order.id, member.id)
        self._joined(who, credit, credited or order)

    def _joined(self, who: Identifier, credit: Credit, order: Order) -> None:
        """To the number, if they are not back there already; it may be kept open."""
        if self.visit.stage is Stage.JOIN:
            self._start_done_clock()
        self.go(Stage.DONE, joining=self.visit.joining.joined(who, credit), finished=order)

    def _fail_joining(self, code: Code) -> None:
        self.change(joining=self.visit.joining.failing(self.trouble(code)))


def _may_go_on(joining: Joining) -> bool:
    """The answer can be valid; a phone number may be left out."""
    typed = joining.typed.strip()
    if joining.step is JoinStep.EMAIL:
        return may_be_email(typed)
    if joining.step is JoinStep.PHONE:
        return not typed or may_be_phone(typed)
    return joining.step is not JoinStep.CONSENT and bool(typed)
