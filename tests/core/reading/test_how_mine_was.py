"""A reason named in a word or two is told as what it was: the writer's own, somebody's, or what it came down to."""

from __future__ import annotations

import pytest

from letters.core.language.people.interviewers import read_people
from letters.core.letter import Tone
from letters.core.material import material
from letters.core.readers import Readers
from letters.core.reading.reason.grounds import grounds


def reason(typed: str) -> str:
    found = material("reason", grounds(typed).text, "", Readers(read_people([{"name": "Ann Moss"}]), Tone.WARM))
    assert found is not None
    return f"you chose {found.say('np')}" if found.say("np") else found.text


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("SIA badge mine ran out", "my SIA badge ran out"),
        ("sia badge, mine's expired", "my SIA badge has expired"),
        ("pay expectations, mine were too high", "my pay expectations were too high"),
        ("excel, mine was rusty", "my Excel was rusty"),
        ("sia badge which i dont have", "I don't have an SIA badge"),
        ("no sia badge", "I had no SIA badge"),
        ("notice period too long", "my notice period was too long"),
        ("location too far", "the location was too far"),
        ("hours didnt match", "the hours didn't match"),
        ("visa takes too long", "my visa takes too long"),
        ("lower score than the other two", "my score was lower than the other two"),
        ("lived too far", "I lived too far"),
        ("came second", "I came second"),
        ("two points short", "I was two points short"),
        ("over qualified", "I was overqualified"),
        ("I could not do the early shift", "I could not do the early shift"),
    ],
)
def test_what_was_the_writers_own_is_a_clause(typed: str, said: str) -> None:
    assert reason(typed) == said


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("excel", "it came down to Excel"),
        ("visa issues", "it came down to visa issues"),
        ("right to work", "it came down to the right to work"),
        ("spelling test", "it came down to the spelling test"),
        ("Excel skills", "you chose someone with Excel skills"),
        ("fluent Spanish", "you chose someone with fluent Spanish"),
        ("own transport", "you chose someone with their own transport"),
        ("a bookkeeper familiar with Xero", "you chose a bookkeeper familiar with Xero"),
        ("someone trained by them", "you chose someone trained by you"),
        ("the bosses son", "you chose the boss's son"),
        ("fluent Welsh was essential and mine isnt", "fluent Welsh was essential and mine isn't"),
    ],
)
def test_what_was_named_alone_is_somebodys_or_what_it_came_down_to(typed: str, said: str) -> None:
    assert reason(typed) == said


def test_no_fixed_reason_is_none() -> None:
    assert not grounds("no fixed reason").text
