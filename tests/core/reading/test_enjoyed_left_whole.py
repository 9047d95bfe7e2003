"""What was enjoyed stays whole where it is good English, and what hangs on it is told as one would say it."""

from __future__ import annotations

import pytest

from letters.core.language.people.interviewers import read_people
from letters.core.letter import Tone
from letters.core.material import material
from letters.core.readers import Readers


def _told(beginning: str, typed: str, *people: str) -> str:
    readers = Readers(read_people({"name": person} for person in people or ("Ana Diaz", "Hugh Carr")), Tone.WARM)
    found = material("enjoyed", typed, beginning, readers)
    assert found is not None
    return ". ".join((found.text, *(one.rstrip(".") for one in found.rest)))


@pytest.mark.parametrize(
    ("beginning", "typed", "text"),
    [
        ("doing", "the field test, even though it snowed and I lost a glove", ""),
        ("hearing", "about the women's drive, which began as a joke", "the women's drive, which began as a joke"),
        ("seeing", "the old diesel press they've kept for wedding cards", ""),
        ("that", "guests are called by their names by everyone, the cook and the porter included", ""),
        (
            "that",
            "there is a fund for odd ideas, which I had never heard of, and that last year it paid for a swing",
            "",
        ),
        ("that", "the pupils choose the soup, although I gather it has been leek since May", ""),
    ],
)
def test_good_english_is_left_as_it_was_typed(beginning: str, typed: str, text: str) -> None:
    told = _told(beginning, typed)
    assert told.removeprefix("seeing ") == (text or typed).replace("they've", "you've")


@pytest.mark.parametrize(
    ("beginning", "typed", "text"),
    [
        (
            "how",
            "Hugh still draws the plans on a Sunday, then photographs them for the site",
            "how you still draw the plans on a Sunday, then photograph them for the site",
        ),
        (
            "how",
            "Ana checks the oil, counts the bolts and signs the sheet",
            "how you check the oil, count the bolts and sign the sheet",
        ),
        (
            "that",
            "the porter oils the wheels, paints the frames, gives them away",
            "the porter oils the wheels, paints the frames and gives them away",
        ),
        (
            "how",
            "the matron checks the charts, counts the beds and signs the book",
            "how the matron checks the charts, counts the beds and signs the book",
        ),
    ],
)
def test_further_deeds_agree_with_whoever_did_the_first(beginning: str, typed: str, text: str) -> None:
    assert _told(beginning, typed) == text


@pytest.mark.parametrize(
    ("beginning", "typed", "text"),
    [
        (
            "doing",
            "the hand stitching, havent done any since school",
            "the hand stitching. I haven't done any since school",
        ),
        ("seeing", "the kiln, thought it was great", "seeing the kiln"),
        ("doing", "feeding the seals, only two of them but still", "feeding the seals, only two of them"),
        ("hearing", "well everything really but mainly the choir", "the choir"),
        ("hearing", "about the ferry they ran here, well used to", "the ferry you used to run here"),
        (
            "hearing",
            "about the goat clinic, like how farmers bring goats in crates",
            "the goat clinic and how farmers bring goats in crates",
        ),
        (
            "that",
            "each guest has a box of things from their old work, like one had a bell from a tram",
            "each guest has a box of things from their old work. One had a bell from a tram",
        ),
        (
            "that",
            "every van has a name - mine would have been Gus - and keeps a log of its own",
            "every van has a name and keeps a log of its own. Mine would have been Gus",
        ),
        ("hearing", "about the girls who were nine in one hut and now they have a school", ""),
        ("seeing", "the last tram, I'm 60 and I hadn't seen one since I was a boy", ""),
    ],
)
def test_what_hangs_on_it_is_joined_or_set_apart(beginning: str, typed: str, text: str) -> None:
    told = {
        "hearing": "the girls who were nine in one hut and now have a school",
        "seeing": "seeing the last tram. I'm 60 and I hadn't seen one since I was a boy",
    }
    assert _told(beginning, typed) == (text or told[beginning])


@pytest.mark.parametrize(
    ("beginning", "typed", "text"),
    [
        ("doing", "a waxed jacket, took me all morning", "doing a waxed jacket. It took me all morning"),
        ("doing", "a trial shift", "a trial shift"),
        (
            "doing",
            "got to hold the owl for ten minutes and it looked at me as if I was supper",
            "holding the owl for ten minutes. It looked at me as if I was supper",
        ),
        ("seeing", "loading bay, 6 doors", "seeing the loading bay, six doors"),
        (
            "how",
            "calm everyone seemed considering it was Friday",
            "seeing how calm everyone seemed considering it was Friday",
        ),
        ("how", "everyone knew each other's names", "seeing how everyone knew each other's names"),
        ("hearing", "the two of you argue about the kettle", "hearing the two of you argue about the kettle"),
        ("hearing", "re the new CRM, goes live june", "the new CRM, which goes live in June"),
        ("hearing", "about the charity rides Rosa does", "hearing about the charity rides Rosa does"),
    ],
)
def test_it_is_seen_heard_or_done_as_it_was(beginning: str, typed: str, text: str) -> None:
    assert _told(beginning, typed) == text


def test_somebody_known_only_by_what_he_does_is_still_he() -> None:
    told = _told("how", "Wilf gets the green for the capes, it's tea, and I thought he was having me on", "Jocasta")
    assert told.endswith("I thought he was having me on")


@pytest.mark.parametrize(
    ("beginning", "typed", "text"),
    [
        ("doing", "trying them backwash chairs", "trying those backwash chairs"),
        ("seeing", "the labels with them magnets", "seeing the labels with those magnets"),
        ("that", "the workers can to propose ideas", "the workers can propose ideas"),
        ("hearing", "about the kids only hour on Sundays", "the kids-only hour on Sundays"),
        ("that", "the cook sits in on there planning meetings", "the cook sits in on their planning meetings"),
        ("seeing", "the jars in my grandmothers handwriting", "seeing the jars in my grandmother's handwriting"),
    ],
)
def test_small_slips_are_mended_without_harm(beginning: str, typed: str, text: str) -> None:
    assert _told(beginning, typed) == text


@pytest.mark.parametrize(
    ("beginning", "typed", "text"),
    [
        (
            "that",
            "Hugh, who has been there since 1991, still sharpens the chisels",
            "you still sharpen the chisels. You have been there since 1991",
        ),
        ("hearing", "them all take the mick out of each other", "listening to you all take the mick out of each other"),
        ("hearing", "Ana and Hugh disagree about the soup", "hearing you both disagree about the soup"),
        ("seeing", "hugh do the pancakes, did a swan", "seeing you do the pancakes. You did a swan"),
        ("how", "it all runs when Ana's away", "how it all runs when you're away"),
        ("", "when Hugh did the voice of the kettle", "seeing you do the voice of the kettle"),
        ("seeing", "the pupils, and Ana knows all their names", "seeing the pupils. Ana, you know all their names"),
        (
            "hearing",
            "about the man who rings every Friday, and that nobody minds",
            "hearing about the man who rings every Friday, and that nobody minds",
        ),
    ],
)
def test_a_reader_is_spoken_to_whole(beginning: str, typed: str, text: str) -> None:
    assert _told(beginning, typed) == text


@pytest.mark.parametrize(
    ("beginning", "typed", "text"),
    [
        ("how", "Hugh put me at ease with a biscuit", "the way you put me at ease with a biscuit"),
        ("how", "you made time for every question", "the way you made time for every question"),
        ("how", "the attic smelled of apples", "the way the attic smelled of apples"),
        ("how", "nobody was on their phone", "seeing how nobody was on their phone"),
        ("doing", "bit of everything", "doing a bit of everything"),
        ("hearing", "all about the cow that thinks its a dog", "the cow that thinks it's a dog"),
        ("hearing", "Hugh who explained the alarm very well", "you explained the alarm very well"),
        ("how", "they saved the pier in 1978", "how you saved the pier in 1978"),
        ("hearing", "Ana's answer when I asked about the nights", "hearing your answer when I asked about the nights"),
        (
            "hearing",
            "about the history of the mill from someone who has lived it",
            "hearing about the history of the mill from someone who has lived it",
        ),
        (
            "seeing",
            "the way the nurses spoke to one man, who was frightened, made me want the job",
            "seeing the way the nurses spoke to one man, who was frightened. It made me want the job",
        ),
    ],
)
def test_what_one_lived_through_is_no_hearsay(beginning: str, typed: str, text: str) -> None:
    assert _told(beginning, typed) == text
