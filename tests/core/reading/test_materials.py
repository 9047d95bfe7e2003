"""Answers become material for sentences: turned to the reader, of the right shape, in every form they can take."""

from __future__ import annotations

import pytest

from letters.core.facts import MATERIALS
from letters.core.formal import written_out
from letters.core.language.people.interviewers import read_people
from letters.core.language.shape.recognised import Shape
from letters.core.letter import Tone
from letters.core.material import material
from letters.core.readers import Readers

NOBODY = Readers((), Tone.WARM)
DALE = Readers(read_people([{"name": "Dale", "greeting": ""}]), Tone.WARM)
TWO = Readers(read_people([{"name": "Mrs Hart", "greeting": ""}, {"name": "Josh", "greeting": ""}]), Tone.WARM)


def said(name: str, text: str, form: str, readers: Readers = NOBODY, beginning: str = "") -> str | None:
    found = material(name, text, beginning, readers)
    assert found is not None
    return found.say(form)


def test_their_becomes_your() -> None:
    assert said("enjoyed", "Their plan for the yard.", "np") == "your plan for the yard"


def test_the_reader_by_name_becomes_you() -> None:
    assert said("kindness", "Dale called me himself", "gift", DALE) == "calling me yourself"


def test_what_one_of_several_readers_does_is_said_to_that_one() -> None:
    found = material("lesson_from", "Josh counts to ten before he helps", "", TWO)
    assert found is not None
    assert (found.text, found.to) == ("you count to ten before you help", TWO.named[1])


def test_what_one_of_several_does_beside_them_all_is_told_of_that_one() -> None:
    found = material("challenge", "they get no signal there, and Josh types it all at night", "that", TWO)
    assert found is not None
    assert (found.text, found.rest) == ("you get no signal there", ("Josh, you type it all at night.",))
    found = material("lesson_from", "Josh showed me a job where they had to move it", "", TWO)
    assert found is not None
    assert (found.text, found.to) == ("you showed me a job where you had to move it", TWO.named[1])


def test_a_kindness_can_follow_it_was_kind_of_you() -> None:
    assert said("kindness", "it was really nice of her to ring on her day off", "to", DALE) == "to ring on your day off"


def test_what_was_enjoyed_and_done_is_an_act() -> None:
    assert said("enjoyed", "seeing the garden the kids planted", "ing") == "seeing the garden the kids planted"


def test_a_matter_of_theirs_in_ing_is_a_thing() -> None:
    assert (
        said("challenge", "keeping assistants past month six", "np")
        == "the challenge of keeping assistants past month six"
    )


def test_a_task_of_theirs_is_a_problem() -> None:
    assert said("challenge", "to get parents to reply", "np") == "the problem of how to get parents to reply"


def test_the_beginning_picked_decides_a_clause() -> None:
    assert said("follow", "the loans turn out", "see", beginning="how") == "how the loans turn out"
    assert said("lesson", "do one step at a time", "to", beginning="to") == "to do one step at a time"


@pytest.mark.parametrize("thing", ["the steam box", "the old night ferry", "the new drying loft"])
def test_a_thing_without_a_verb_is_never_how_it_is(thing: str) -> None:
    found = material("enjoyed", thing, "how", NOBODY)
    assert found is not None
    assert found.shape is Shape.THING


def test_experience_stands_after_i() -> None:
    assert said("experience", "two years on a dairy farm", "did") == "spent two years on a dairy farm"


def test_a_thing_with_its_clause_is_no_clause() -> None:
    found = material("thanks_for", "the fair hearing you gave me", "", NOBODY)
    assert found is not None
    assert found.shape is Shape.THING


def test_a_bare_plural_with_its_verb_is_a_clause() -> None:
    assert said("lesson", "people look at a picture for eight seconds", "that") == (
        "that people look at a picture for eight seconds"
    )


def test_the_same_answer_in_two_drafts_is_read_for_each_reader() -> None:
    typed = "Dale called me himself"
    assert said("kindness", typed, "gift", NOBODY) != said("kindness", typed, "gift", DALE)


@pytest.mark.parametrize(
    ("typed", "formal"),
    [
        ("you can't and won't", "you cannot and will not"),
        ("it's been late and it's here", "it has been late and it is here"),
        ("I'd like what they've done", "I would like what they have done"),
        ("Ms. Reyes's letter", "Ms. Reyes's letter"),
        ("so there's no surprises", "so there are no surprises"),
        ("there's no fuss", "there is no fuss"),
    ],
)
def test_contractions_are_written_out_for_a_formal_letter(typed: str, formal: str) -> None:
    assert written_out(typed) == formal


@pytest.mark.parametrize(
    "typed",
    [
        "somebody with hoofstock experience",
        "someone who can do Sundays too",
        "feature flags being used to teach sailors",
    ],
)
def test_a_person_or_thing_with_a_description_stays_a_thing(typed: str) -> None:
    found = material("reason", typed, "", NOBODY)
    assert found is not None
    assert found.shape is Shape.THING


@pytest.mark.parametrize(
    ("typed", "first", "then"),
    [
        (
            "humidity in the old schools, they tune them all year",
            "humidity in the old schools",
            "You tune them all year.",
        ),
        ("warping on the tanks they lose about one in ten", "warping on the tanks", "You lose about one in ten."),
    ],
)
def test_what_was_run_on_becomes_a_sentence_of_its_own(typed: str, first: str, then: str) -> None:
    found = material("challenge", typed, "", NOBODY)
    assert found is not None
    assert (found.text, found.rest) == (first, (then,))


def test_an_order_is_a_lesson_to_do_something() -> None:
    assert said("lesson", "dont line them up", "to") == "not to line them up"


@pytest.mark.parametrize("typed", ["that you never help a chick out", "I learned that you never help a chick out"])
def test_a_that_of_the_writers_own_overrules_the_how_that_was_picked(typed: str) -> None:
    assert said("lesson", typed, "learned", beginning="how") == "that you never help a chick out"


def test_a_that_is_why_becomes_a_why() -> None:
    assert said("made_clear", "thats why the holds are a week behind", "mention") == "why the holds are a week behind"


def test_a_name_that_is_a_word_too_gives_no_order() -> None:
    found = material("lesson_from", "sue has a can for them", "", Readers(read_people([{"name": "Sue"}]), Tone.WARM))
    assert found is not None
    assert found.text == "you have a can for them"


@pytest.mark.parametrize("name", MATERIALS)
@pytest.mark.parametrize(
    "typed",
    ["-", " - ", "n/a", "none", "nope", "nil", "skip", "no idea", "not really", "cant think of anything", "idk"],
)
def test_an_answer_that_says_nothing_is_none_whatever_was_asked(name: str, typed: str) -> None:
    assert material(name, typed, "", NOBODY) is None


@pytest.mark.parametrize("typed", ["lads with airside passes already", "someone with a van", "candidates who knew Go"])
def test_people_told_by_what_they_have_are_a_choice_and_no_clause(typed: str) -> None:
    found = material("reason", typed, "", NOBODY)
    assert found is not None
    assert found.say("np") == typed
