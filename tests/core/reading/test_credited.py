"""Who did what is thanked for is a reader told in any way, or somebody else whom the thanks are passed on to."""

from __future__ import annotations

from typing import Any

import pytest

from letters.core.compose import compose
from letters.core.language.people.interviewers import read_people
from letters.core.letter import Tone
from letters.core.readers import Readers
from letters.core.reading.thanks.credited import credited


def _readers(*rows: str) -> Readers:
    return Readers(read_people([{"name": row} for row in rows]), Tone.WARM)


def _letter(recipients: list[str], thanks: str, others: str = "", tone: str = "warm") -> str:
    answers: dict[str, Any] = {
        "people": {
            "your_name": "Jo Lee",
            "company": "Corner House",
            "role": "cook",
            "tone": tone,
            "english": "en-GB",
            "recipients": [{"name": name, "greeting": ""} for name in recipients],
            "others": others,
        },
        "gratitude": {"thanks_for": thanks},
    }
    return compose(answers, seed="one").body


@pytest.mark.parametrize(
    ("rows", "typed", "who", "what"),
    [
        (("Lt. Okafor-Reid", "Chief Tanaka"), "the Lieutenant for letting me plug in", "Lt. Okafor-Reid", "letting me"),
        (("Col. Hargreaves", "The Bursar"), "the Colonel for walking the field", "Col. Hargreaves", "walking the"),
        (("Lady Marchmont", "Mr Tindall"), "her Ladyship for asking after my dog", "Lady Marchmont", "asking after"),
        (("Ms Cruz", "Team Leader: Jomar"), "TL Jomar for letting me listen", "Jomar", "letting me listen"),
        (("Cdr Blythe RN", "Ms Hale"), "Commander Blythe standing me lunch", "Cdr Blythe", "standing me lunch"),
        (("Yuki-san", "Mr Morita"), "Yuki interpreting when I was lost", "Yuki-san", "interpreting when I was"),
        (("Siobhan", "old Mr Costello"), "old Mr Costello letting me shape it", "Mr Costello", "letting me shape"),
        (("Atty. Villanueva", "Mrs. Lim"), "Atty. Villanueva correcting my draft", "Atty. Villanueva", "correcting my"),
        (("Chef Antoine", "Bex"), "Chef for tasting everything", "Chef Antoine", "tasting everything"),
        (("Rosie", "Col the skipper"), "Col for the second dive", "Col", "the second dive"),
        (("Anjali", "Bo"), "Anjali from the desk for finding my name", "Anjali", "finding my name"),
        (("WO Sims", "Flt Lt Hardy"), "the Flight Lieutenant for vouching for me", "Flt Lt Hardy", "vouching for me"),
        (("Dmitri", "his brother Sasha"), "Dmitri's brother for sharing his lunch", "Sasha", "sharing his lunch"),
        (("Dra. Ximena Salas", "Lic. Robles"), "Dra. Salas for letting me spin it", "Dra. Ximena Salas", "letting me"),
        (("owner's wife (Gita)", "Bo"), "the owner's wife for the samosas", "Gita", "the samosas"),
        (("Mrs. K (deputy)", "Miss P"), "Miss P for swapping the activity", "Miss P", "swapping the activity"),
        (("Head Librarian. Mrs Obi", "Bo"), "the Head Librarian letting me read", "Mrs Obi", "letting me read"),
    ],
)
def test_a_reader_is_known_by_rank_job_or_short_name(rows: tuple[str, ...], typed: str, who: str, what: str) -> None:
    credit = credited(typed, _readers(*rows))
    assert credit.to is not None
    assert (credit.to.called(Tone.WARM), credit.passed_on) == (who, ())
    assert credit.text.startswith(what)


@pytest.mark.parametrize(
    ("rows", "typed", "passed_on"),
    [
        (("Phil",), "the woman on the phone who rang me twice", "the woman on the phone who rang me twice"),
        (("vet - Niamh O'D.", "head nurse"), "the head nurse for not minding", "the head nurse for not minding"),
        (("Stu",), "Stu's missus for the bacon butty", "Stu's missus for the bacon butty"),
        (("The Dean", "Dr. Hollis"), "the Dean humming along with me", "the Dean for humming along with me"),
        (("Mr Holt",), "the two sixth formers who led me round", "the two sixth formers who led me round"),
        (("Bo",), "whoever made the flapjacks", "whoever made the flapjacks"),
        (("Mags & Sean",), "one of the regulars for buying me a pint", "one of the regulars for buying me a pint"),
        (("Mr Feeney",), "the custody sergeant for the tea", "the custody sergeant for the tea"),
        (("Dr Hoa",), "her student showing me the lab", "your student for showing me the lab"),
        (("Bo",), "the younger one for sharing his umbrella", "the younger one for sharing his umbrella"),
        (("Denise",), "Jill bringing me a tea", "Jill for bringing me a tea"),
        (("Dwayne", "the other Dwayne"), "the other dwayne spotting me", "the other Dwayne for spotting me"),
    ],
)
def test_thanks_to_nobody_who_reads_the_letter_are_passed_on(rows: tuple[str, ...], typed: str, passed_on: str) -> None:
    credit = credited(typed, _readers(*rows))
    assert (credit.text, credit.to, credit.passed_on) == ("", None, (passed_on,))


@pytest.mark.parametrize(
    "typed",
    [
        "the patience for explaining it twice",
        "Ruth sat with me for an hour",
        "the team for having me",
        "lunch for the crew",
        "the tour of the library with the two men who run the desk",
        "showing me the map room after closing time",
        "the training for new starters",
    ],
)
def test_what_names_nobody_first_stays_as_it_is(typed: str) -> None:
    assert credited(typed, _readers("Ruth")).text == typed


def test_a_reader_thanked_after_somebody_else_is_still_thanked() -> None:
    credit = credited("the foreman for cutting me a peach, and Ana explaining the pump", _readers("Ana", "Bo"))
    assert (credit.text, credit.passed_on) == ("explaining the pump", ("the foreman for cutting me a peach",))


def test_the_only_reader_without_a_name_is_thanked_directly() -> None:
    letter = _letter(["the owner"], "the owner for letting me keep my first cake", "the girl on the till", "casual")
    assert "for letting me keep my first cake" in letter
    assert "the owner" not in letter


def test_others_and_somebody_thanked_for_a_deed_share_a_sentence() -> None:
    letter = _letter(["Phil"], "the porter for holding the lift", "the girl on the till")
    assert "to the girl on the till, and to the porter for holding the lift." in letter


def test_a_relation_of_the_reader_is_thanked_once() -> None:
    letter = _letter(["Mr. Nguyen"], "Mr Nguyens mum for sitting as my model", "his mum at the front")
    assert letter.count("mum") == 1
    assert "your mum for sitting as my model" in letter


def test_one_of_several_is_not_thanked_beside_them_all() -> None:
    letter = _letter(["Prof Cole", "two PhD students"], "one of the PhD students for lending me her notes")
    assert letter.count("PhD students") == 1


def test_whoever_did_it_is_thanked_once() -> None:
    assert _letter(["Bo"], "whoever made the flapjacks", "whoever makes the flapjacks").count("whoever") == 1


def test_the_only_readers_dog_is_theirs() -> None:
    assert "to your dog" in _letter(["the landlord"], "the landlord for teaching me the pumps", "his dog")


def test_readers_of_one_name_are_greeted_with_the_rest_of_it() -> None:
    answers = {"people": {"recipients": [{"name": "Mike H and Mike T"}], "tone": "warm"}}
    assert compose(answers, seed="one").greeting == "Dear Mike H and Mike T,"


def test_somebody_thanked_for_a_deed_is_not_called_unknown() -> None:
    letter = _letter(["the manager", "the cook"], "the cook for lending me her knife", tone="formal")
    assert "to the cook for lending me her knife" in letter
    assert "whom I cannot thank" not in letter


@pytest.mark.parametrize("typed", ["Ana going through the plan with me", "Ana driving ahead of me", "Ana opening up"])
def test_a_deed_that_looks_like_a_noun_is_a_deed(typed: str) -> None:
    letter = _letter(["Ana", "Bo"], f"{typed} so I could see it")
    assert f"for {typed.removeprefix('Ana ')}" in letter


def test_a_chance_is_nobody_to_thank() -> None:
    said = _letter(["Mandy"], "the chance to cook for 40 hungry toddlers")
    assert "pass my thanks on" not in said
    assert "for the chance to cook for 40 hungry toddlers" in said
