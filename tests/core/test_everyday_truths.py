"""General truths and small turns of tired people, as the whole letter says them."""

from __future__ import annotations

import pytest

from letters.core.compose import compose
from tests.core.answered import letter_with


@pytest.mark.parametrize(
    ("question", "typed", "said"),
    [
        ("lesson", "five minutes of what they love beats an hour of bingo", "of what they love"),
        ("lesson", "they know when you are rushing", "they know when you are rushing"),
        ("made_clear", "they only come if they trust you", "hey only come if they trust you"),
        ("lesson", "they let you choose your own hours", "you let people choose"),
    ],
)
def test_those_a_truth_is_about_stay_they(question: str, typed: str, said: str) -> None:
    assert said in letter_with(question, typed)


def test_what_points_to_the_lesson_comes_after_it() -> None:
    letter = letter_with("lesson", "to cut the first paragraph", lesson_from="Dave struck mine out and smiled")
    assert letter.index("first paragraph") < letter.index("struck mine out")


@pytest.mark.parametrize(
    ("question", "typed", "said"),
    [
        ("topic", "using old brick kilns to study compaction", "about using old brick kilns"),
        ("future_role", "any job in mill", "any job in the mill"),
        ("reason", "someone with city and guilds", "someone with City & Guilds"),
        ("reason", "someone who knows public sector", "someone who knows the public sector"),
        ("thanks_for", "dinner with the kids, and them grilling me", "and them grilling me"),
        ("reason", "someone returning from mat leave", "someone returning from mat leave"),
        ("reason", "somebody willing to travel", "hoosing somebody willing to travel"),
        ("reason", "the other had more sales", "someone who had more sales"),
        ("thanks_for", "an interview that was mostly a walk", "an interview that was mostly a walk"),
        ("reason", "needs someone mornings", "someone for mornings"),
        ("reason", "an internal, he's run the bar since it opened", "who has run the bar since it opened"),
        ("made_clear", "two rooms not two days", "two rooms, not two days"),
        ("lesson", "people want to be asked what they like not told what's good", ", not told what's good"),
        ("lesson", "you ask the architect before cut", "before cutting"),
        ("future_role", "out of hours or relief", "out-of-hours or relief work"),
        ("future_role", "nights or school runs", "night or school-run work"),
        ("lesson", "milk is listened to not watched", "milk is listened to, not watched"),
        ("reason", "lad from next farm", "a man from the next farm"),
        ("enjoyed", "the Fendt, best tractor I ever sat in", "the best tractor I ever sat in"),
        ("kindness", "said sorry mate, its my nephew", "how sorry you were"),
        ("enjoyed", "they give yesterdays cakes to the bus drivers", "you give yesterday's cakes to the bus drivers"),
        ("experience", "drive a 7.5t most days", "I drive a 7.5t most days"),
        ("experience", "volunteer at the food bank tuesdays", "at the food bank on Tuesdays"),
        ("challenge", "suppliers let them down", "suppliers let you down"),
        ("challenge", "two kitchens one fridge", "two kitchens and one fridge"),
        ("made_clear", "sing what they know first", "sing what they know first"),
        ("thanks_for", "two goes on the waltzer", "for two goes on the waltzer"),
        ("thanks_for", "three tries at the test", "for three tries at the test"),
        ("future_role", "match days", "match-day work"),
        ("future_role", "easter till september", "work from Easter to September"),
        ("made_clear", "chase on wednesday not friday", "chase on Wednesday, not Friday"),
        ("thanks_for", "letting me read with the Year 1s", "the Year 1s"),
        ("challenge", "getting materials delivered on time", "challenge of getting materials delivered on time"),
        ("topic", "a third of calls go to the local GPs", "the local GPs"),
        ("topic", "a third of calls go to the local gps", "the local GPs"),
        ("reason", "someone who has done a level 1", "who has done a level 1"),
        ("enjoyed", "the spin class even though I nearly died", "the spin class"),
        ("challenge", "pick ups run late", "pick-ups run late"),
        ("future_role", "summer work, or weekends now", "summer work or weekend work"),
        ("kindness", "it was a nice email and he said to pop in", "being nice about it and telling me to pop in"),
        ("reason", "someone with a bit more react experience", "a bit more React experience"),
        ("challenge", "people turn up with tickets for the wrong night", "people turn up with tickets"),
        ("made_clear", "training has to come before growth", "raining has to come before growth"),
        ("future_role", "technician posts", "technician posts"),
        ("challenge", "clients change their minds in the last week", "clients change their minds"),
        ("challenge", "8am is chaos", "8am is chaos"),
        ("kindness", "kind email and you told me why", "being kind about it and telling me why"),
        ("kindness", "rang me back", "ringing me back"),
        ("future_role", "weekends or holidays", "weekend or holiday work"),
        ("experience", "chased parcels for a courier so I'm used to it", "for a courier, so I'm used to it"),
        ("challenge", "mostly it's the tap and not the water", "the tap and not the water"),
        ("experience", "drove in the same streets for nine years", "in the same streets for nine years"),
        ("kindness", "told me while we washed up so it didn't feel bad", "so it didn't feel bad"),
        ("made_clear", "it's the people on the desk who get shouted at", "people on the desk who get shouted at"),
        ("kindness", "he said he was sorry it wasnt me", "how sorry you were that it wasn't me"),
        ("made_clear", "every wasted sheet hurts", "very wasted sheet hurts"),
        ("thanks_for", "asking what I was reading, not where I see myself in five years", "see myself in five years"),
        ("future_role", "odd days", "work on odd days"),
        ("future_role", "planting days", "planting-day work"),
        ("challenge", "people ring when the letter has confused them", "the letter has confused them"),
        (
            "experience",
            "was doing pick ups at an after school club for 3 years",
            "I did pick-ups at an after-school club",
        ),
        ("kindness", "set out the scores openly", "explaining the scores openly"),
        ("kindness", "rang straight away didnt leave it over the weekend", "straight away and didn't leave it"),
        ("kindness", "told me to my face never made excuses", "to my face and did not make excuses"),
        ("kindness", "answer came in two days with a reason", "The answer came in two days"),
        ("reason", "lad who can do six days", "a man who can do six days"),
        ("experience", "i looked after me nan", "I looked after my nan"),
        ("kindness", "he cried a bit", "I could tell how sorry you were"),
        ("future_role", "any days going", "any work by the day"),
        ("future_role", "whatever shifts are going", "work on any shift"),
        ("lesson", "how to do it with the phone in other hand", "in the other hand"),
    ],
)
def test_a_small_slip_is_mended(question: str, typed: str, said: str) -> None:
    assert said in letter_with(question, typed)


@pytest.mark.parametrize(
    "typed",
    [
        "the hill reports sound in winter",
        "the jam boiler steams",
        "the rust prints sell",
        "the new plough handles",
        "the cherry tree flowers",
    ],
)
def test_what_a_thing_does_is_followed_as_typed(typed: str) -> None:
    assert f"how {typed}." in letter_with("follow", typed, beginning="how")


def test_a_reader_with_a_title_is_no_deed() -> None:
    people = [{"name": name, "greeting": ""} for name in ("Pastor Ray", "Sister Joy")]
    told = {"told_how": "phone", "told_by": "Pastor Ray", "kindness": "Pastor Ray phoned and prayed with me again"}
    letter = " ".join(
        one.text for one in compose({"people": {"recipients": people}, "acknowledgement": told}).paragraphs
    )
    assert "you phoned and prayed with me again" in letter or "phoning and praying with me again" in letter


def test_somebody_heard_at_it_is_heard() -> None:
    letter = letter_with("enjoyed", "a boy ask for seconds of the beetroot", beginning="hearing")
    assert "hear a boy ask for seconds" in letter or "hearing a boy ask for seconds" in letter


def test_the_house_is_the_reader() -> None:
    standing = "the group trains bus drivers to carry cold boxes"
    assert "you train bus drivers" in letter_with("topic", "samples degrade on the way", standing=standing)


def test_a_reader_heard_with_somebody_is_heard() -> None:
    letter = letter_with("enjoyed", "Dave talk Mrs Dodd through her tablets", beginning="hearing")
    assert "hearing you talk Mrs Dodd through" in letter or "hear you talk Mrs Dodd through" in letter


def test_those_who_signed_are_not_the_reader() -> None:
    letter = letter_with("lesson", "silence sells", lesson_from="Dave just waited and they signed")
    assert "ou just waited and they signed" in letter


def test_who_asked_for_it_was_not_asked() -> None:
    letter = letter_with("topic", "dark mode for the scans", standing="radiographers asked for it")
    assert "adiographers asked for it" in letter


def test_what_was_felt_goes_with_its_though() -> None:
    assert "though" not in letter_with("enjoyed", "the spin class even though I nearly died", beginning="doing")


def test_presses_that_still_run_are_no_deed() -> None:
    assert "the old presses still running" in letter_with(
        "enjoyed", "the old presses still running", beginning="seeing"
    )


def test_a_rule_is_no_importance_of_its_subject() -> None:
    assert "importance" not in letter_with("made_clear", "training has to come before growth")


def test_what_was_learned_from_a_reader_is_learned() -> None:
    assert "learning the tamp from you" in letter_with("enjoyed", "learning the tamp from Dave", beginning="doing")


def test_a_name_out_of_the_employers_own_changes_no_role() -> None:
    people = {"company": "the Whiskers Cattery", "role": "cattery assistant"}
    assert "Cattery assistant" not in compose({"people": people}).text
