"""What happened and who did it, told as one sentence that holds together: a boy who asked, a drive without a miss."""

from __future__ import annotations

import pytest

from letters.core.compose import compose
from tests.core.answered import letter_with


def test_what_somebody_asked_is_a_sentence() -> None:
    lesson = "I should start with the object"
    letter = letter_with("lesson", lesson, lesson_from="a boy asked who had broken it")
    assert "boy asked who had broken it" in letter
    assert "broken it brought" not in letter


@pytest.mark.parametrize(
    ("question", "typed", "said"),
    [
        ("experience", "drove the school run 11 years never missed a day", "for 11 years and never missed a day"),
        ("experience", "mod a 40k subreddit for birdwatchers", "I moderate a 40k subreddit"),
        ("enjoyed", "the drivers banter on the radio", "the drivers' banter on the radio"),
        ("enjoyed", "how they test headlines on their mums", "how you test headlines on your mums"),
        ("thanks_for", "the patience with which you all explained it", "for the patience with which"),
        ("enjoyed", "seeing the flemish bond on the gable", "the Flemish bond"),
    ],
)
def test_a_scene_is_told_in_one_piece(question: str, typed: str, said: str) -> None:
    assert said in letter_with(question, typed)


@pytest.mark.parametrize(
    ("challenge", "typed", "said"),
    [
        ("they onboard 40 people a month", "the first day decides whether they stay", "whether they stay"),
        ("keeping the building open", "they want it to stay open", "ou want it to stay open"),
    ],
)
def test_those_who_are_taken_on_stay_they(challenge: str, typed: str, said: str) -> None:
    assert said in letter_with("made_clear", typed, challenge=challenge)


@pytest.mark.parametrize(
    ("typed", "said"),
    [("anything with the under fives", "the under-fives"), ("with the under 11s", "the under-11s")],
)
def test_the_young_are_hyphened(typed: str, said: str) -> None:
    assert said in letter_with("future_role", typed)


@pytest.mark.parametrize(
    ("question", "typed", "said"),
    [
        ("topic", "the wait times dashboard started as a project", "wait times dashboard"),
        ("topic", "the bride arrived by tractor", "by tractor"),
        ("enjoyed", "about the ghost light they leave on overnight", "the ghost light you leave on overnight"),
        ("enjoyed", "about the sample archive that goes back to 1954", "the sample archive that goes back to 1954"),
        ("reason", "agency people they know already", "agency people you know already"),
        ("experience", "cleaned the tidiest van they had seen in 30 years", "in 30 years"),
        ("kindness", "he was nearly crying bless him", "sorry"),
        ("kindness", "he explained me kindly the reason", "explained the reason to me"),
    ],
)
def test_what_is_right_without_an_article_stays_so(question: str, typed: str, said: str) -> None:
    letter = letter_with(question, typed)
    assert said in letter
    assert "that the ghost" not in letter
    assert "that the sample" not in letter


@pytest.mark.parametrize(
    ("question", "typed", "said"),
    [
        ("enjoyed", "seeing the dinner ladies, they run that place", "They run that place"),
        ("enjoyed", "seeing the wall of staff picks, each with a little card", "wall of staff picks, each"),
        ("future_role", "operator positions, also at night", "operator positions"),
        ("future_role", "when i got my NPLQ in feb", "I've got my NPLQ in February"),
    ],
)
def test_things_and_people_keep_their_part(question: str, typed: str, said: str) -> None:
    letter = letter_with(question, typed)
    assert said in letter
    assert "the operator positions" not in letter


@pytest.mark.parametrize(
    ("question", "typed", "said"),
    [
        (
            "thanks_for",
            "his kindness in showing me everything, even the parts people dont see",
            "your kindness in showing",
        ),
        ("thanks_for", "a chat that felt human", "a chat that felt human"),
        ("experience", "renovated with my team a farmhouse from 1870", "a farmhouse from 1870 with my team"),
        ("kindness", "straight as a die, and hed clearly thought about it", "clearly thought about it"),
    ],
)
def test_a_thing_with_its_clause_stays_whole(question: str, typed: str, said: str) -> None:
    letter = letter_with(question, typed)
    assert said in letter
    assert "see, and" not in letter


def test_a_second_wish_keeps_its_or_and_its_time() -> None:
    letter = letter_with("future_role", "any therapist job or even reception till i get hot stones done")
    assert "any therapist job or reception role till I get hot stones done" in letter


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("the midwives joke about it", "he midwives joke about it"),
        ("first friday of the month", "irst Friday of the month"),
        ("max 3 in a row there", "t most 3 in a row there"),
    ],
)
def test_what_is_no_doing_is_not_told_as_one(typed: str, said: str) -> None:
    letter = letter_with("topic", "silent discos", standing=typed)
    assert said in letter
    assert "You do it" not in letter
    assert "are the first" not in letter


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("one of the residents, Arthur", "ne of the residents (Arthur)"),
        ("saw Dave bin his deck halfway", "saw you bin your deck"),
    ],
)
def test_who_brought_it_home_is_told_rightly(typed: str, said: str) -> None:
    assert said in letter_with("lesson", "I should read the room", lesson_from=typed)


@pytest.mark.parametrize(
    ("question", "typed", "said"),
    [
        ("experience", "learned TIG off a 70 yr old", "a 70-year-old"),
        ("experience", "kept books for my brothers takeaway", "my brother's takeaway"),
        ("made_clear", "change is a tax on regulars", "hange is a tax"),
        ("made_clear", "that one pair of eyes matter", "ne pair of eyes matters"),
    ],
)
def test_measures_and_owners_have_their_marks(question: str, typed: str, said: str) -> None:
    letter = letter_with(question, typed)
    assert said in letter
    assert "a change" not in letter.lower()
    assert "that that" not in letter


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Kofi's handling box with the smell jars", "Kofi's handling box with the smell jars"),
        ("Kofi's handling of the drums", "Kofi's handling of the drums"),
        ("Kofi's fixing bikes", "Kofi fixing bikes"),
        ("Kofi's handling the boxes with the kids", "Kofi handling the boxes"),
    ],
)
def test_what_somebody_owns_is_told_from_what_he_is_doing(typed: str, said: str) -> None:
    assert said in letter_with("enjoyed", typed, beginning="seeing")


@pytest.mark.parametrize(
    ("question", "typed", "said"),
    [
        ("experience", "was doing the rota for 20 cleaners in Warsaw", "I did the rota for 20 cleaners"),
        ("experience", "was looking after my nan for two years", "I looked after my nan"),
        ("experience", "i was running the bar when our till died", "I was running the bar when our till died"),
        ("thanks_for", "giving us a go on the balancer", "for giving me a go on the balancer"),
        ("kindness", "gave two things I did well and one to work on", "telling me two things I did well"),
        ("future_role", "Valentines and Mothers Day", "work for Valentine's Day and for Mother's Day"),
        ("future_role", "pot wash to start", "a pot wash role"),
        ("future_role", "anything to start with", "any role"),
        ("kindness", "explained that it was one point between us", "explaining that it was one point between us"),
        ("kindness", "a courteous email, and he wrote it himself", "writing a courteous email and"),
        ("challenge", "waste is up since they changed menu", "since you changed the menu"),
        ("thanks_for", "letting me repeat it when I messed up first one", "when I messed up the first one"),
        ("thanks_for", "Dave's drawing of how the shifts work", "for your drawing of how the shifts work"),
        ("kindness", "she was sorry and i could hear it", "how sorry you were, and I could hear it"),
        ("kindness", "she checked i had a lift home", "I had a lift home"),
        ("kindness", "offered me a coffee while he told me", "offering me a coffee while you told me"),
        ("topic", "sheep recognise faces", "sheep recognise faces."),
        ("lesson", "sheep follow the calm one", "will stay with me: sheep follow"),
        ("made_clear", "patients want to be heard not corrected", "to be heard, not corrected"),
        ("reason", "someone coded for stick", "someone who is coded for stick"),
        ("reason", "someone trained in first aid", "someone who is trained in first aid"),
        ("reason", "a lad recommended by the college", "someone who was recommended by the college"),
        ("reason", "a nurse registered in scotland", "a nurse who is registered in Scotland"),
        ("reason", "older and wiser candidate", "an older and wiser candidate"),
        ("lesson", "clean it twice weld it once", "to clean it twice, and to weld it once"),
        ("thanks_for", "a tour led by two pupils", "for a tour led by two pupils"),
        ("thanks_for", "the pads session, my arms still hurt", "My arms still hurt."),
        ("kindness", "Dave wrote it himself and linked the PR", "writing the email yourself and linking the PR"),
        ("kindness", "prompt and courteous reply with reasons", "your prompt and courteous reply with reasons"),
        ("kindness", "calm and honest about it", "calm and honest"),
        ("lesson", "colour is a promise", "colour is a promise"),
        ("lesson", "routine calms people down", ": routine calms people down"),
        (
            "future_role",
            "trainee driver when the next course starts",
            "a trainee driver role when the next course starts",
        ),
        ("future_role", "barista if the other shop opens", "a barista role if the other shop opens"),
        ("future_role", "kitchen porter after christmas", "a kitchen porter role after Christmas"),
        ("future_role", "driver if something opens up", "a driver role"),
        ("future_role", "the summer and half term", "work in the summer and in half term"),
        ("reason", "a girl who was already their saturday help", "someone who was already your Saturday help"),
        ("reason", "someone with their own van", "someone with their own van"),
    ],
)
def test_an_everyday_turn_is_put_as_it_is_written(question: str, typed: str, said: str) -> None:
    assert said in letter_with(question, typed)


def test_a_mare_keeps_her_head() -> None:
    letter = letter_with("lesson", "to breathe out", lesson_from="Dave did it and the mare dropped her head")
    assert "ou did it and the mare dropped her head" in letter


def test_one_of_them_is_told_after_what_it_is_one_of() -> None:
    lesson = "how to wire a rose without it showing"
    letter = letter_with("lesson", lesson, lesson_from="Dave did one with his eyes shut")
    assert letter.index("wire a rose") < letter.index("did one with your eyes shut")


def test_a_name_keeps_the_capital_it_was_once_given() -> None:
    answers = {
        "gratitude": {"thanks_for": "letting me drive the old Routemaster round the Yard"},
        "interest": {"beginning": "doing", "enjoyed": "driving the routemaster in the yard"},
    }
    letter = " ".join(paragraph.text for paragraph in compose(answers).paragraphs)
    assert "riving the Routemaster in the yard" in letter


def test_what_a_time_is_like_is_nothing_they_are() -> None:
    standing = "the first half hour is just falling off"
    letter = letter_with("topic", "they teach the fall before the stand", standing=standing)
    assert "the first half hour is just falling off" in letter
    assert "you are the first" not in letter.lower()
