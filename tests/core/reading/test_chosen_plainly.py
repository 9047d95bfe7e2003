"""The one who was chosen is named as the reader knows that one."""

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
        ("a lad he used to work with", "you chose someone you once worked with"),
        ("a woman she knows from church", "you chose a woman you know from church"),
        ("his old foreman", "you chose your old foreman"),
        ("a man who had already got his certificate", "you chose a man who had already got his certificate"),
        ("his nephew, which ok its always the nephew", "you chose your nephew"),
        ("more experience apparently", "you chose someone with more experience"),
        ("because he have own tools", "you chose someone who has their own tools"),
        ("a postdoc with their own grant", "you chose a postdoc with their own grant"),
        ("somebody with HND", "you chose somebody with an HND"),
        ("a candidate with MSc", "you chose a candidate with an MSc"),
        ("a fitter of thirty years standing, and who could quarrel with that", "you chose a fitter of thirty years"),
        ("a Welsh speaker, and rightly so", "you chose a Welsh speaker"),
        ("a girl out of Sligo that did her placement with them", "you chose someone out of Sligo who did"),
        ("somebody who speaks dutch good", "you chose somebody who speaks Dutch well"),
        ("someone who knows to make puff pastry", "you chose someone who knows how to make puff pastry"),
        ("experience person from the docks", "you chose an experienced person from the docks"),
        ("a person with a finished doctorate, mine is not finished", "you chose a person with a finished doctorate"),
        ('don\'t really know, he said "someone stronger on the hill"', "you chose someone stronger on the hill"),
        ("someone who can do earlies, I can't", "you chose someone who can do earlies"),
        ("his cousin's kid", "you chose your cousin's kid"),
        ("a kid fresh out of college", "you chose someone fresh out of college"),
        ("a man who is already having the SEP", "you chose a man who already has the SEP"),
        ("daughters boyfriend", "you chose your daughter's boyfriend"),
        ("they just felt she'd fit the team better", "the other person would fit the team better"),
        ("money, the budget was cut by a third", "it came down to money, since the budget was cut by a third"),
        ("my availability, they need weekends", "it came down to my availability, since you need weekends"),
        ("internal restructuring", "it came down to internal restructuring"),
        ("a stronger interview", "you chose someone with a stronger interview"),
        ("a degree in chemistry", "you chose someone with a degree in chemistry"),
        ("a graduate with a diploma", "you chose a graduate with a diploma"),
        ("a cheaper option", "you chose a cheaper option"),
        ("better grades", "you chose someone with better grades"),
        ("lack of funding", "there was a lack of funding"),
        ("more senior", "you chose someone more senior"),
        ("existing staff", "you chose existing staff"),
        ("that she had a van and I had none", "you chose someone who had a van"),
        ("the job went to a colleague of mine actually", "the job went to a colleague of mine"),
        ("the strength of their research", "it came down to the strength of your research"),
        ("another candidate due to her experience with deer", "you chose another candidate with experience with deer"),
        ("that someone had the exact background they needed", "someone had the exact background you needed"),
        ("not having a licence", "I didn't have a licence"),
        ("just pipped by one point", "I was just pipped by one point"),
        (
            "it was between me and another girl and she had more years",
            "the other person had more years' experience",
        ),
        ("nobody, budget", "it came down to the budget"),
        ("head office made him take a transfer", "head office made you take a transfer"),
        ("didnt need anybody, the contract fell thru", "you didn't need anybody, since the contract fell through"),
    ],
)
def test_the_one_chosen_is_named_as_the_reader_knows_that_one(typed: str, said: str) -> None:
    assert reason(typed).startswith(said)
    assert reason(typed) == said or said.endswith(("years", "did"))
