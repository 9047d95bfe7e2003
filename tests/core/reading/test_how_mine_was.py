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
        ("my excel wasnt good enough", "my Excel wasn't good enough"),
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
        ("commute too long", "my commute was too long"),
        ("too far to commute", "it was too far to commute"),
        ("up against people with degrees", "I was up against people with degrees"),
        ("reserve candidate", "I was the reserve candidate"),
        ("not a UK licence", "I did not have a UK licence"),
        ("never worked in care", "I had never worked in care"),
        ("not needed anymore", "the role was not needed anymore"),
        ("job no longer exists", "the job no longer exists"),
        ("head office said no", "head office said no"),
        ("a lot of applicants", "there were a lot of applicants"),
        ("no bus that early", "there was no bus that early"),
        ("others were more qualified", "others were more qualified"),
        ("waiting on head office", "you were waiting on head office"),
        ("under 25", "I was under 25"),
        ("I didnt know the wine list", "I didn't know the wine list"),
        ("I dont know their system", "I don't know your system"),
        ("I could not do the early shift", "I could not do the early shift"),
    ],
)
def test_what_was_the_writers_own_is_a_clause(typed: str, said: str) -> None:
    assert reason(typed) == said


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("excel", "it came down to Excel"),
        ("english", "it came down to English"),
        ("driving", "it came down to driving"),
        ("nerves", "it came down to my nerves"),
        ("weekends", "it came down to weekends"),
        ("gaps in my cv", "it came down to gaps in my CV"),
        ("bad reference", "it came down to a bad reference"),
        ("level 2 in childcare", "you chose someone with level 2 in childcare"),
        ("dbs", "you chose someone with a DBS"),
        ("wrong fit", "I was the wrong fit"),
        ("too many jobs", "I had too many jobs"),
        ("lives closer", "you chose someone who lives closer"),
        ("overseas qualification", "it came down to an overseas qualification"),
        ("licence from another country", "it came down to a licence from another country"),
        ("different sector", "it came down to a different sector"),
        ("visa issues", "it came down to visa issues"),
        ("right to work", "it came down to the right to work"),
        ("spelling test", "it came down to the spelling test"),
        ("Excel skills", "you chose someone with Excel skills"),
        ("fluent Spanish", "you chose someone with fluent Spanish"),
        ("own transport", "you chose someone with their own transport"),
        ("a bookkeeper familiar with Xero", "you chose a bookkeeper familiar with Xero"),
        ("someone trained by them", "you chose someone you had trained"),
        ("the bosses son", "you chose the boss's son"),
        ("CSCS card holder", "you chose a CSCS card holder"),
        ("python and sql", "it came down to Python and SQL"),
        ("ACCA qualified", "you chose someone who is ACCA qualified"),
        ("a phd", "you chose someone with a PhD"),
        ("someone with a masters", "you chose someone with a master's"),
        ("qualified nurse not a student", "you chose a qualified nurse, not a student"),
        ("a band 5 with ward experience", "you chose a band 5 with ward experience"),
        ("fluent German speaker", "you chose a fluent German speaker"),
        ("an internal candidate, they had to give priority to", "you chose an internal candidate"),
        ("better qualified", "you chose someone better qualified"),
        ("more suited to nights", "you chose someone more suited to nights"),
        ("a colleague of hers", "you chose a colleague of yours"),
        ("a volunteer who has been there years", "you chose a volunteer who has been with you for years"),
        ("cheaper option", "you chose a cheaper option"),
        ("not to recruit", "you decided not to recruit"),
        ("not enough detail in my answers", "there was not enough detail in my answers"),
        ("fluent Welsh was essential and mine isnt", "fluent Welsh was essential, and mine isn't"),
    ],
)
def test_what_was_named_alone_is_somebodys_or_what_it_came_down_to(typed: str, said: str) -> None:
    assert reason(typed) == said


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("they felt I would get bored", "you felt I would get bored"),
        ("they were worried id leave after a year", "you were worried I'd leave after a year"),
        ("worried about the commute", "you were worried about the commute"),
        ("looking for someone with sales experience", "you were looking for someone with sales experience"),
        ("no manual licence only automatic", "I had no manual licence, only automatic"),
        ("DBS took too long", "my DBS took too long"),
        ("the school lost a class so no job", "the school lost a class, so there was no job"),
        ("they have a hiring freeze since last week", "you have had a hiring freeze since last week"),
        ("the apprentice who is already there gets it", "you chose the apprentice who is already with you"),
        ("a Welsh speaker as they have a lot of Welsh patients", "you chose a Welsh speaker, as you have a lot of"),
        ("it was close but they went for the one with the degree", "it was close, but you went for the one with"),
        (
            "I came second they said, the other one knew the software",
            "I came second, and the other one knew the software",
        ),
        ("said I was a good fit but not enough experience of stock", "I was a good fit but did not have enough"),
        ("another applicant had led a team, which I understand", "another applicant had led a team"),
        ("the one from the agency impressed them more", "someone from the agency impressed you more"),
        ("they have chosen to go another direction", "you decided to go in another direction"),
    ],
)
def test_those_who_chose_are_told_from_the_one_they_chose(typed: str, said: str) -> None:
    assert reason(typed).startswith(said)


def test_no_fixed_reason_is_none() -> None:
    assert not grounds("no fixed reason").text
