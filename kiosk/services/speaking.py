"""Reading aloud, for who asked for it: what the screens say, in the guest's language, until they leave."""

from kiosk.domain.ease import SILENT, Ease
from kiosk.domain.visit import Stage
from kiosk.services.easing import Easing


class Speaking(Easing):
    """The words come from the screens; nothing of them is kept but the last, to be said again."""

    _said = ""

    @property
    def eases_offered(self) -> tuple[Ease, ...]:
        """Reading aloud only where somebody can speak."""
        speech = self.house.speech
        return (*SILENT, Ease.SPOKEN) if speech is not None and speech.is_there else SILENT

    @property
    def is_read_aloud(self) -> bool:
        return Ease.SPOKEN in self.visit.eases

    def say(self, words: str) -> None:
        """In place of what is being said."""
        if self.is_read_aloud and self.house.speech is not None and words:
            self._said = words
            self.house.speech.say(words, self.visit.language)

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

    def _fall_silent(self) -> None:
        self._said = ""
        self.hush()
