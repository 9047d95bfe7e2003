"""What is typed small keeps its capitals, and a word that may be a thing or a deed is read by its neighbours."""

from __future__ import annotations

import pytest

from letters.core.formal import written_out
from tests.core.answered import letter_with, to


@pytest.mark.parametrize(
    ("question", "typed", "said"),
    [
        ("experience", "i have my tig ticket and did lpg conversions", "I have my TIG ticket and did LPG conversions"),
        ("challenge", "too many skus on the shelf", "too many SKUs"),
        ("experience", "i worked at a brick yard in oudtshoorn", "a brick yard in Oudtshoorn"),
        ("kindness", "thanked me for driving from abbotsford", "from Abbotsford"),
        ("experience", "i worked in a carpool for two years", "in a carpool"),
        ("experience", "did two years in quarentine at the kennels", "in quarantine at the kennels"),
    ],
)
def test_what_is_typed_small_keeps_its_capital_only_where_it_has_one(question: str, typed: str, said: str) -> None:
    assert said in letter_with(question, typed)


@pytest.mark.parametrize(
    ("question", "typed", "said"),
    [
        (
            "enjoyed",
            "how they started in a shed, the two lads in the office both started on the tools",
            "in a shed. The two lads in the office both started on the tools.",
        ),
        ("enjoyed", "the canteen, the owner started on the floor himself", "The owner started on the floor himself."),
        (
            "challenge",
            "testing boats, most plants around there only test the big ones",
            "Most plants around there only test the big ones.",
        ),
        ("challenge", "the sats results and the attendance", "about the SATs results and the attendance"),
        ("topic", "the collars the cows wear", "about the collars the cows wear"),
        ("follow", "the night shift results after the move", "follow the night shift results after the move"),
        ("made_clear", "it became clear that training alone wont fix it", "I saw that training alone won't fix it"),
        (
            "made_clear",
            "parents can handle late, they cant handle not knowing",
            "parents can handle late, and they can't handle not knowing",
        ),
        ("kindness", "quite a fast reply, and she rang as well", "your fast reply"),
    ],
)
def test_a_word_is_a_thing_or_a_deed_by_its_neighbours(question: str, typed: str, said: str) -> None:
    assert said in letter_with(question, typed)


@pytest.mark.parametrize(
    ("question", "typed", "said"),
    [
        ("standing", "first in the valley to get them on the whole herd", "you are the first in the valley"),
        ("standing", "two wallers of their own and one trainee", "you have two wallers of your own"),
        ("standing", "two students do it and they're hoping to train their own model", "and you're hoping to train"),
    ],
)
def test_what_only_a_house_does_is_told_to_it(question: str, typed: str, said: str) -> None:
    assert said in letter_with("topic", "the collars the cows wear", **{question: typed})


@pytest.mark.parametrize(
    ("question", "typed", "said"),
    [
        ("challenge", "residents up and about at 3 and only two staff on", "with only two staff on"),
        ("experience", "i lost a boat in 1998 and never went out alone since", "and have never gone out alone since"),
        ("enjoyed", "Dave's story about watching a plumber do his invoices in the van", "your story about watching"),
        ("challenge", "roads wash out and half of them cant be reached for a week", "can't be reached for a week"),
        ("challenge", "cant get youngsters to stop on after there apprenticeship", "after their apprenticeship"),
        (
            "challenge",
            "most people who give at christmas never hear back",
            "most people who give at Christmas never",
        ),
        ("lesson", "clean as you go, dont leave it all for the end", "to clean as I go and not to leave it all"),
        (
            "enjoyed",
            "the rig, especially the way it was built from scrapped parts",
            "especially the way it was built from",
        ),
        (
            "enjoyed",
            "The rig, especially the way it was built from scrap.",
            "especially the way it was built from scrap",
        ),
        ("enjoyed", "that they pay the staff for there travel", "that you pay the staff for their travel"),
        ("enjoyed", "the mothers waiting room with the books", "the mothers' waiting room"),
        ("challenge", "most people who give never hear from them again", "never hear from you again"),
        ("kindness", "they got back to me when they said they would which never happens", "when you said you would."),
        ("challenge", "the trolleys end up in the river", "the trolleys end up in the river"),
        ("challenge", "Staff phones. they tried lockers", "You tried lockers."),
        ("kindness", "he said it was close and that he'd have been happy with either", "that you'd have been happy"),
        ("made_clear", "first call has to come early", "the first call has to come early"),
        ("made_clear", "roster has to be built round the trip home", "the roster has to be built"),
        ("lesson", "you have to learn their names first", "you have to learn their names first"),
        ("challenge", "owners ringing at 8am, they get 90 calls in an hour", "You get 90 calls in an hour."),
        ("challenge", "they dont answer and by then its eight weeks arrears", "by then it's eight weeks"),
        ("follow", "the nurse clinics theyre starting in the new year", "the nurse clinics you're starting in the new"),
        ("enjoyed", "the cats only morning on a Wednesday", "the cats-only morning"),
        ("lesson", "I must ask when I dont know the word, not guess", "when I don't know the word, not guess"),
        (
            "challenge",
            "fruit bruising between the bins and the grader and they can't find where",
            "between the bins and the grader, and you can't find where",
        ),
        ("topic", "medication records on a phone app", "about medication records"),
        ("experience", "we texted people the night before. went down to one or two", "It went down to one or two."),
    ],
)
def test_the_halves_of_an_answer_keep_together(question: str, typed: str, said: str) -> None:
    assert said in letter_with(question, typed)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Sister Agnes rang a man's son and he thanked her for it", "you rang a man's son and he thanked you for it"),
        ("Doctor Shaw sat with a man and he thanked her for it", "Dr Shaw, you sat with a man and he thanked you"),
        ("professor kearns told me a man had thanked him", "you told me a man had thanked you"),
    ],
)
def test_a_title_written_out_is_the_short_one_of_a_name(typed: str, said: str) -> None:
    people = to("Sr. Agnes Duffy", "Prof Paul Kearns", "Dr Anne Shaw")
    assert said in letter_with("lesson", "to listen", lesson_from=typed, people=people)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Mr Iqbal added a line at the bottom", "Mr Iqbal, thank you for adding a line at the bottom"),
        ("she said Mr Iqbal was impressed", "Ms Thomas, you said Mr Iqbal was impressed"),
        ("Mr Iqbal and Ms Thomas both signed it", "You both signed it"),
    ],
)
def test_a_kindness_is_told_to_whoever_did_it(typed: str, said: str) -> None:
    people = to("Ms Leela Thomas", "Mr Iqbal")
    assert said in letter_with("kindness", typed, told_how="email", told_by="Ms Thomas", people=people)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("You'd never know you were there", "You would never know you were there"),
        ("I'd never come across it", "I had never come across it"),
        ("they'd always say hello", "they would always say hello"),
        ("I'd never heard of it", "I had never heard of it"),
    ],
)
def test_what_one_would_never_do_is_not_what_had_never_been(typed: str, said: str) -> None:
    assert written_out(typed) == said


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("text from paul, said it was close and good luck with the baby", "and wishing me good luck with the baby"),
        ("text from paul, he said it was close", "Paul, thank you for telling me that it was close"),
        ("nuria said paul had fought for me", "Nuria, you said Paul had fought for me"),
    ],
)
def test_who_told_is_heard_in_the_kindness(typed: str, said: str) -> None:
    assert said in letter_with("kindness", typed, people=to("Nuria", "Paul"))


def test_work_of_theirs_that_was_heard_of_is_not_the_writers() -> None:
    told = letter_with("enjoyed", "moving the old payroll over to the new one", beginning="hearing")
    assert "hearing about moving the old payroll" in told


def test_a_short_title_is_the_full_one_of_a_name() -> None:
    told = letter_with("kindness", "prof lynch rang me herself", people=to("Professor Lynch", "Josh"))
    assert "Professor Lynch, thank you for ringing me yourself" in told


def test_a_reader_is_called_the_same_in_every_sentence() -> None:
    people = {**to("Simon", "Bex Oyelaran"), "tone": "formal"}
    told = letter_with("kindness", "she said my report was funny", told_by="Bex Oyelaran", people=people)
    assert "Bex, " in told
    assert "Bex Oyelaran, " not in told


def test_a_letter_thanked_for_is_not_owned_to_in_the_next_sentence() -> None:
    people = {**to("Dr. Lang", "Josh"), "tone": "formal"}
    told = letter_with(
        "kindness", "a real letter with a signature", told_how="letter", told_by="Dr. Lang", people=people
    )
    assert "Dr. Lang's letter" not in told
