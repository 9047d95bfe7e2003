"""A plain sentence about the place is told to the reader, and what others do in it stays theirs."""

from __future__ import annotations

import pytest

from letters.core.language.people.interviewers import read_people
from letters.core.letter import Tone
from letters.core.readers import Readers

READERS = Readers(read_people([{"name": "Ann"}]), Tone.WARM)


@pytest.mark.parametrize(
    ("typed", "spoken"),
    [
        ("they train everyone on every machine", "you train everyone on every machine"),
        ("they lose half their drivers to the bigger firms", "you lose half your drivers to the bigger firms"),
        ("how they keep the bread warm for the late shift", "how you keep the bread warm for the late shift"),
        (
            "patients wait in the corridor because they have no room",
            "patients wait in the corridor because you have no room",
        ),
        (
            "they send the apprentices out in pairs so they learn from each other",
            "you send the apprentices out in pairs so they learn from each other",
        ),
        ("their drivers choose their own routes", "your drivers choose their own routes"),
        ("they let the residents cook their own tea", "you let the residents cook their own tea"),
        ("they had a flood and lost everything", "you had a flood and lost everything"),
        ("they never throw a part away, they fix it", "you never throw a part away, you fix it"),
        ("the parts are old but they fix them", "the parts are old but you fix them"),
        ("people bring bikes in and they fix them for free", "people bring bikes in and you fix them for free"),
        ("they ask each customer what they want it for", "you ask each customer what they want it for"),
        ("they only have two vans and they break down", "you only have two vans and they break down"),
        ("the vans break down and they can't afford new ones", "the vans break down and you can't afford new ones"),
        (
            "they put the phone numbers of the farmers on the wall",
            "you put the phone numbers of the farmers on the wall",
        ),
        ("they know every customer by name and what they drink", "you know every customer by name and what they drink"),
        ("their regulars bring them tomatoes", "your regulars bring you tomatoes"),
        ("she knows all the dogs by name", "you know all the dogs by name"),
        (
            "she told me about a boy who never spoke and now he reads to the class",
            "you told me about a boy who never spoke and now he reads to the class",
        ),
        ("the cook sings and she lets him", "the cook sings and you let him"),
        ("he started as an apprentice there", "you started as an apprentice there"),
        ("they check the fire doors every night", "you check the fire doors every night"),
        ("how they get reluctant readers to choose a book", "how you get reluctant readers to choose a book"),
        ("they thank every volunteer by hand", "you thank every volunteer by hand"),
        ("every order gets checked twice before they send it", "every order gets checked twice before you send it"),
        ("they pay staff for their travel time", "you pay staff for their travel time"),
        (
            "people ring the wrong number and they spend all day passing them on",
            "people ring the wrong number and you spend all day passing them on",
        ),
        (
            "the machines are from 1970 and they run them day and night",
            "the machines are from 1970 and you run them day and night",
        ),
        (
            "they make the trainees taste everything before they cook it",
            "you make the trainees taste everything before they cook it",
        ),
        ("they let families stay as long as they like", "you let families stay as long as they like"),
        (
            "they moved the exhibits up because visitors touched them",
            "you moved the exhibits up because visitors touched them",
        ),
        ("guests leave their keys and they post them back", "guests leave their keys and you post them back"),
        ("they rotate the jobs so nobody gets bored", "you rotate the jobs so nobody gets bored"),
        (
            "most of their work comes from people they helped years ago",
            "most of your work comes from people you helped years ago",
        ),
        ("they had to close the top floor", "you had to close the top floor"),
        (
            "they lend books to the prison and they come back with notes in",
            "you lend books to the prison and they come back with notes in",
        ),
        ("they clean the filters themselves", "you clean the filters yourselves"),
        ("they show callers where they are in the queue", "you show callers where they are in the queue"),
        ("farmers trust them because they turn up", "farmers trust you because you turn up"),
    ],
)
def test_what_the_employer_does_is_told_to_the_reader(typed: str, spoken: str) -> None:
    assert READERS.turned(typed) == spoken


@pytest.mark.parametrize(
    "typed",
    [
        "we put lilies in a bouquet for a hospital and they sent it back",
        "the kids name the hens and they vote on it",
        "customers ring because they don't get a reply",
        "new starters leave before they know anyone",
        "parents drop the kids off late and they blame the school",
        "the drivers choose their own routes",
        "nobody eats until they have all sat down",
        "the team eats together and they take turns to cook",
        "the bees get a new box when they outgrow it",
        "the older nurses watch the new ones till they feel safe",
        "tenants stop reporting things because they think nobody listens",
        "volunteers leave when they are not thanked",
        "the lambs come in at night so they can be watched",
        "staff are paid for their travel time",
        "the engineers train their own apprentices",
        "clients want it yesterday and they don't want to pay",
        "the machines are from 1970 and they run day and night",
        "families can stay as long as they like",
        "visitors touch the exhibits because they are not told not to",
        "half the team have been there since they left school",
        "the interns run the podcast and they get paid for it",
        "the books go out and they never come back",
        "the residents clean the aviary themselves",
    ],
)
def test_what_others_do_stays_theirs(typed: str) -> None:
    assert READERS.turned(typed) == typed
