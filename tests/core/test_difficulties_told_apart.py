"""What was run together in a difficulty is parted, and its "they" are those it told of last."""

from __future__ import annotations

import pytest

from tests.core.answered import letter_with


@pytest.mark.parametrize(
    ("beginning", "typed", "told"),
    [
        ("that", "the kiln on the left fires 15 degrees cold", ": the kiln on the left fires 15 degrees cold"),
        ("that", "caps going on crooked at night", "caps are going on crooked at night"),
        ("about", "pilots who report fatigue get looked at by the others", "pilots who report fatigue get looked"),
        ("about", "students who dont turn up on mondays", "about students who don't turn up on Mondays"),
        ("about", "handovers on the rig, stuff gets lost", "handovers on the rig. Stuff gets lost."),
        ("about", "agency staff: 60% of the shifts are covered by them", "agency staff. 60% of the shifts are covered"),
        ("about", "The lido, its losing 3cm a day", "It's losing 3cm a day"),
        ("how", "to stop parts going missing, lost 19 valves since easter", "You have lost 19 valves since Easter."),
        ("that", "there claims backlog is 11 weeks", "your claims backlog is 11 weeks"),
        ("that", "the tunnels blow out, they've re skinned them twice", "You've re-skinned them twice"),
        (
            "that",
            "they've had four managers and that the team trusts nobody",
            "four managers, and the team trusts nobody",
        ),
        (
            "how",
            "to get teenagers upstairs, its lovely but they all sit on the stairs",
            "but they all sit on the stairs",
        ),
        ("how", "persuade the old customers to use the app, they prefer to call", "They prefer to call"),
        ("about", "their website, nobody can find it and they get 30 calls a day", "and you get 30 calls a day"),
        ("that", "sand blocks the hoovers, they get through a filter a week", "you get through a filter a week"),
        ("about", "Stock counts. They count everything twice a year.", "You count everything twice a year."),
        ("how", "get more men to join the choir, they've tried beer", "You've tried beer."),
        ("about", "the rental scheme, it took a third of august", "a third of August"),
    ],
)
def test_a_difficulty_is_told_of_whom_it_means(beginning: str, typed: str, told: str) -> None:
    assert told in letter_with("challenge", typed, challenge_beginning=beginning)


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("nobody nicks them they just end up in pockets", "nobody nicks them; they just end up in pockets"),
        ("the blind costs less than the stock they bin", "the blind costs less than the stock you bin"),
        ("the letter is not the problem, the fear before the letter is the problem", "problem; the fear before"),
        ("you have to go round and knock, posting on there makes it worse", "knock; posting on there makes it worse"),
        ("its tide first rota second", "it's tide first, rota second"),
        ("Names on them isnt enough it has to be a tray", "enough; it has to be a tray"),
        ("it has to come from a labourer. not from a poster", "from a labourer, not from a poster"),
        ("they can't just sit down, well I couldnt either to be honest", "can't just sit down. I couldn't either."),
        ("patient wait because nobody tell them where to go", "Patients wait because nobody tells them"),
        ("if the tool is failing then good worker will make mistake", "a good worker will make a mistake"),
        ("it must be changed each month and not when somebody complain", "not when somebody complains"),
        ("everything depend on one lady who know the codes", "everything depends on one lady who knows the codes"),
        ("good staff will leave", "good staff will leave"),
        ("the bug is not in sync", "the bug is not in sync"),
        (
            "Pat said 'it's late', and it made clear to me that the audit counted the wrong thing",
            "the audit counted the wrong thing. Pat said \"it's late",
        ),
    ],
)
def test_what_became_clear_is_told_in_good_english(typed: str, told: str) -> None:
    assert told.casefold() in letter_with("made_clear", typed).casefold()


def test_what_fills_things_fills_the_things_of_the_difficulty() -> None:
    letter = letter_with("made_clear", "a matinee would fill them", challenge="empty seats on Wednesdays")
    assert "a matinee would fill them" in letter
