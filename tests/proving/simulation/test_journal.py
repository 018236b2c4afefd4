from kiosk.domain.order import OrderState
from kiosk.proving.simulation.enumeration import run_scenario
from kiosk.proving.simulation.fates import TURNED_AWAY, Scripted
from kiosk.proving.simulation.luck import Calm
from kiosk.proving.simulation.parts import SOUND_PARTS
from kiosk.proving.simulation.play import Play
from kiosk.proving.simulation.scenarios import GUEST, REWARD, scenarios
from kiosk.proving.simulation.world import World


def test_the_story_knows_what_the_journal_holds() -> None:
    world = World(Calm(1), Scripted())
    Play(world, SOUND_PARTS, [GUEST], None).played(1)
    [story] = world.stories.values()
    assert story.state is OrderState.COMPLETED
    assert list(story.intents.values()) == [story.agreed.total.cents]
    assert [each.value for each in story.outcomes.values() if each] == ["approved"]
    assert (story.waiting, story.parked) == (set(), set())


def test_what_was_set_aside_is_known() -> None:
    world = World(Calm(1), Scripted({"billed": [TURNED_AWAY]}))
    Play(world, SOUND_PARTS, [REWARD], None).played(1)
    [story] = world.stories.values()
    assert story.parked == {"billed"}


def test_a_refund_is_known_with_its_name() -> None:
    scenario = next(each for each in scenarios() if each.name == "reward pays half")
    assert run_scenario(scenario).violations == ()
