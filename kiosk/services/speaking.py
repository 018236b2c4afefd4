"""Reading aloud, for who asked for it: what the screens say, in the guest's language, until they leave."""

from dataclasses import replace

from kiosk.domain.ease import LOUDEST, QUIETEST, SILENT, Ease
from kiosk.domain.snapshot import Snapshot
from kiosk.domain.visit import Stage
from kiosk.services.easing import Easing

# No words of ours last longer: a voice that hangs keeps nobody's order on the screen.
_LONGEST_S = 180.0


class Speaking(Easing):
    """The words come from the screens; nothing of them is kept but the last, to be said again."""

    _said = ""
    _said_at_s = 0.0
    _turns = 0

    @property
    def snapshot(self) -> Snapshot:
        shown = super().snapshot
        return replace(shown, volume=self.volume, turns=self._turns) if self.is_read_aloud else shown

    @property
    def eases_offered(self) -> tuple[Ease, ...]:
        """Reading aloud only where somebody can speak."""
        speech = self.house.speech
        return (*SILENT, Ease.SPOKEN) if speech is not None and speech.is_there else SILENT

    @property
    def is_read_aloud(self) -> bool:
        return Ease.SPOKEN in self.visit.eases

    @property
    def volume(self) -> int:
        """The site's, or as this guest has turned it."""
        return self.house.manners.volume + self.visit.louder

    @property
    def is_listened_to(self) -> bool:
        """Whether words are being heard: whoever listens is there, though they touch nothing."""
        speech, since_s = self.house.speech, self.house.clock.monotonic_s() - self._said_at_s
        return self.is_read_aloud and speech is not None and speech.is_speaking and since_s < _LONGEST_S

    def louder(self) -> None:
        """A step; at the loudest it stays. The screens say how loud it is either way."""
        self._turn(1)

    def quieter(self) -> None:
        """A step; it never falls silent."""
        self._turn(-1)

    def say(self, words: str) -> None:
        """In place of what is being said."""
        if self.is_read_aloud and self.house.speech is not None and words:
            self._said, self._said_at_s = words, self.house.clock.monotonic_s()
            self.house.speech.say(words, self.visit.language, self.volume)

    def repeat(self) -> None:
        """What was said last, from its beginning."""
        self.say(self._said)

    def hush(self) -> None:
        if self.house.speech is not None:
            self.house.speech.hush()

    def ease(self, ease: Ease) -> None:
        super().ease(ease)
        if not self.is_read_aloud:
            self._fall_silent()

    def wipe(self, stage: Stage = Stage.ATTRACT) -> None:
        """Nobody hears what was another's."""
        self._fall_silent()
        super().wipe(stage)

    def _turn(self, steps: int) -> None:
        if self.is_read_aloud:
            self._turns += 1
            volume = min(max(self.volume + steps, QUIETEST), LOUDEST)
            self.change(louder=volume - self.house.manners.volume)

    def _fall_silent(self) -> None:
        self._said, self._turns = "", 0
        self.hush()
