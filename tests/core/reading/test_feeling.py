"""How the answer felt, why it fell and what was kind in it, as a good editor would leave it standing."""

from __future__ import annotations

import pytest

from letters.core.compose import compose
from letters.core.letter import English, Tone
from letters.core.reading.kindness.feeling import at_peace, felt, read_feeling
from letters.core.reading.kindness.kindly import kindly
from letters.core.reading.reason.grounds import grounds

SEEDS = ("one", "two", "three", "four")


@pytest.mark.parametrize(
    ("typed", "tone", "sadness", "peace"),
    [
        ("gutted but fair enough", Tone.CASUAL, "I was gutted", "it's fair enough"),
        ("gutted but fair enough", Tone.WARM, "I was really disappointed", "it was fair"),
        ("gutted but fair enough", Tone.FORMAL, "", "it was fair"),
        ("bummed but ok", Tone.CASUAL, "I was bummed", "I'm OK"),
        ("bit gutted not gonna lie", Tone.CASUAL, "I was a bit gutted", ""),
        ("not the answer i wanted but fair", Tone.WARM, "it wasn't the answer I wanted", "it was fair"),
        ("not the answer i wanted but fair", Tone.FORMAL, "it was not the answer I had hoped for", "it was fair"),
        ("sad but makes sense", Tone.WARM, "I was sad", "it makes sense"),
        ("devastated", Tone.WARM, "I was really disappointed", ""),
        ("fair enough", Tone.CASUAL, "", "it's fair enough"),
    ],
)
def test_a_feeling_keeps_the_words_its_tone_bears(typed: str, tone: Tone, sadness: str, peace: str) -> None:
    feeling = read_feeling(typed)
    assert feeling is not None
    assert felt(feeling, tone, English.BRITISH) == sadness
    assert at_peace(feeling, tone) == peace


@pytest.mark.parametrize(
    "typed", ["she was sorry for me", "so sorry it took long", "it was a kind email", "he was fair"]
)
def test_what_they_felt_or_were_is_no_feeling_of_the_writer(typed: str) -> None:
    assert read_feeling(typed) is None


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("though i honestly believe i would of been better", ""),
        ("someone with more experience even tho i have 12 years which is stupid", "someone with more experience"),
        ("said my vertical was good but i was slow on fit up", "my vertical was good but I was slow on fit up"),
        ("they needed someone with more Kubernetes", "they needed someone with more Kubernetes experience"),
        (
            "they said not enough experience but how do you get it if nobody hires you",
            "I didn't have enough experience",
        ),
        ("not a good fit whatever that means", "I was not a good fit"),
        ("budget got cut", "the budget got cut"),
        ("hiring freeze", "there was a hiring freeze"),
        ("a guy whos done it before. gutted but fair", "someone who has done it before"),
        ("he went with a lad with his own truck", "they went with someone with his own truck"),
        ("he needs someone who can do hybrids", "they need someone who can do hybrids"),
        ("cos i havent got my HGV yet", "I haven't got my HGV yet"),
        ("someone cheaper obviously", ""),
        ("no", ""),
    ],
)
def test_a_ground_is_what_a_letter_may_repeat(typed: str, kept: str) -> None:
    assert grounds(typed).text.lower() == kept.lower()


def test_a_feeling_beside_a_reason_is_not_lost() -> None:
    assert grounds("they hired from inside. gutted but fair enough").feeling.word == "gutted"


@pytest.mark.parametrize(
    ("typed", "thanked"),
    [
        ("he said sorry it took long", "he apologised for the wait"),
        ("apologised for the delay", "apologised for the delay"),
        ("she was so sorry about it", "she told me how sorry she was"),
        ("he said sorry it wasnt better news", "he told me how sorry he was that it wasnt better news"),
        ("you could tell she meant it", "I could tell that she meant it"),
        ("she rang me, you could tell she meant it", "she rang me"),
        ("told me straight no messing", "told me straight"),
        ("phoned not emailed", "phoned instead of emailing"),
        ("she said i was close second", "she told me that i was a close second"),
    ],
)
def test_a_kindness_is_put_so_that_one_can_thank_for_it(typed: str, thanked: str) -> None:
    assert kindly([typed]) == thanked


def acknowledged(seed: str, tone: str, **answers: str) -> str:
    """The letter of a welder to Dale, who told of the answer by phone."""
    people = {"your_name": "Ann Lee", "recipients": [{"name": "Dale"}], "company": "Hargrove", "tone": tone}
    return compose({"people": people, "acknowledgement": {"told_how": "phone", **answers}}, seed).body


@pytest.mark.parametrize("seed", SEEDS)
def test_a_good_word_beside_a_bad_one_stays(seed: str) -> None:
    kindness = "called me himself thursday. said my vertical was good but i was slow on fit up. not the answer i wanted"
    body = acknowledged(seed, "warm", kindness=kindness)
    assert "my vertical was good, but I was slow on fit up" in body
    assert "it wasn't the answer I wanted" in body.replace("It wasn't", "it wasn't")


@pytest.mark.parametrize("seed", SEEDS)
def test_their_choice_is_spoken_of_in_the_writers_own_vein(seed: str) -> None:
    body = acknowledged(seed, "casual", reason="they hired from inside. gutted but fair enough")
    assert "ired from inside" in body or "iring from inside is fair enough" in body
    assert "I was gutted" in body
