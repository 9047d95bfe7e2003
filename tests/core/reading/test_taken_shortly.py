"""The short answers people give most: a rule, a note without its verb, who told it, and where they stand in it."""

from __future__ import annotations

import pytest

from letters.core.compose import compose
from letters.core.language.people.interviewers import read_people
from letters.core.letter import Tone
from letters.core.material import Material, material
from letters.core.readers import Readers

DANA = Readers(read_people([{"name": "Dana"}]), Tone.WARM)


def told(name: str, typed: str, beginning: str = "") -> Material:
    found = material(name, typed, beginning, DANA)
    assert found
    return found


def letter(tone: str = "warm", readers: tuple[str, ...] = ("Dana",), **takeaway: str) -> str:
    people = {"recipients": [{"name": name, "greeting": ""} for name in readers], "company": "Brackwell", "tone": tone}
    answers = {"people": people, "takeaway": takeaway}
    return " ".join(paragraph.text for paragraph in compose(answers).paragraphs)


@pytest.mark.parametrize(
    ("beginning", "typed", "said"),
    [
        ("", "a joke helps", "a joke helps"),
        ("", "every minute counts", "every minute counts"),
        ("", "dont overthink it", "not to overthink it"),
        ("", "dont know enough about tax", "I don't know enough about tax"),
        ("", "need more practice", "I need more practice"),
        ("", "was too nervous", "I was too nervous"),
        ("", "Dana taught me to look at the feet first", "to look at the feet first"),
        ("", "they showed me how to lift", "how to lift"),
        ("", "I learned a lot about the company", "a lot about your company"),
        ("", "to be on time you have to be early", "you have to be early to be on time"),
        ("", "being prepared", "to be prepared"),
        ("", "work hard and be nice to people", "to work hard and be nice to people"),
        ("", "customer is king", "the customer is king"),
        ("", "you dont ask you dont get", "if you don't ask, you don't get"),
        ("that", "its good to talk", "it's good to talk"),
        ("", "stay calm", "to stay calm"),
        ("", "smile", "to smile"),
        ("", "say thank you", "to say thank you"),
        ("", "i like working with kids", "I like working with kids"),
        ("", "practice what you preach", "to practise what I preach"),
        ("", "honesty pays", "honesty pays"),
        ("", "a good night's sleep helps", "a good night's sleep helps"),
        ("", "a school runs on its office not its head", "a school runs on its office, not its head"),
        ("", "my interviewer said nobody reads the manual", "nobody reads the manual"),
        ("to", "enjoy it more", "to enjoy it more"),
        ("how", "tired i was", "how tired I was"),
        ("how", "far behind i am on tech", "how far behind I am on tech"),
        ("how", "a good team talks to each other", "how a good team talks to each other"),
        ("how", "the smallest error travels", "how the smallest error travels"),
        ("that", "the basics matter", "the basics matter"),
        ("that", "reading aloud matters at any age", "reading aloud matters at any age"),
        ("that", "people dont leave jobs they leave managers", "people don't leave jobs; they leave managers"),
        ("that", "residents want to be useful not looked after", "residents want to be useful, not looked after"),
        ("that", "if in doubt ask", "to ask if in doubt"),
    ],
)
def test_a_lesson_in_few_words_is_a_whole_one(beginning: str, typed: str, said: str) -> None:
    assert told("lesson", typed, beginning).text == said


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("the paramedic told me", "the paramedic told me so"),
        ("Dana said it", "you said so"),
        ("they told me at the end", "you told me so at the end"),
        ("they said they understood everything", "you said you understood everything"),
        ("one of the team told me she nearly quit because she didnt", "she nearly quit because she didn't"),
        ("a new lad cut through a cable", "a new lad cut through a cable"),
        ("They spent a year cleaning theirs", "you spent a year cleaning yours"),
        ("first thing they did was make one", "the first thing you did was to make one"),
        ("sit down first and don't look at the clock", 'the words "Sit down first and don\'t look at the clock"'),
        ("because of the test", "the test"),
        ("personal experience", "personal experience"),
        ("lost a customer that way", "you lost a customer that way"),
        ("nearly fell in the pit", "I nearly fell in the pit"),
        ("the whole day really", "the whole day"),
        ("12 hour shift trial", "the 12-hour shift trial"),
        ("they ship every friday whatever", "you ship every Friday, whatever happens"),
        ("in the role play I said in a minute four times", "I said in a minute four times"),
    ],
)
def test_what_brought_it_home_is_told_whole(typed: str, said: str) -> None:
    assert said in told("lesson_from", typed).text


@pytest.mark.parametrize("typed", ["Dana told me", "everyone said it", "Dana showed me", "You made mine"])
def test_who_only_told_it_comes_after_what_was_told(typed: str) -> None:
    assert told("lesson_from", typed).points_back


@pytest.mark.parametrize(
    ("beginning", "typed", "said"),
    [
        ("about", "pick to light", "pick to light"),
        ("about", "carers leave", "carers leave"),
        ("", "didnt know about carers leave", "carers leave"),
        ("about", "a scheme where old people teach young ones and it helps both", "a scheme where old people"),
        ("", "they showed me a hoist that works with one person", "a hoist that works with one person"),
        ("", "no one had told me about shift swaps", "shift swaps"),
        ("about", "something called a huddle, five minutes before the shift", "something called a huddle"),
        ("", 'the term "safe staffing" was new to me', 'the term "safe staffing"'),
        ("about", "Lean Six Sigma", "Lean Six Sigma"),
        ("", "plant based menus", "plant-based menus"),
        ("", "no meetings on fridays", "having no meetings on Fridays"),
    ],
)
def test_what_has_a_name_is_a_thing(beginning: str, typed: str, said: str) -> None:
    found = told("topic", typed, beginning)
    assert (found.shape, found.text[: len(said)]) == ("thing", said)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("instead of detentions", "you do it instead of detentions"),
        ("for staff training", "you do it for staff training"),
        ("every friday whatever the weather", "it is every Friday, whatever the weather"),
        ("every wednesday morning", "it is every Wednesday morning"),
        ("in march", "it is in March"),
        ("not yet but they want to", "you don't do it yet, but you want to"),
        ("about a third of the team", "it is about a third of the team"),
        ("using a robot", "you use a robot"),
        ("comes in on fridays", "it comes in on Fridays"),
        ("run by volunteers", "it is run by volunteers"),
        ("6 weeks full pay", "it is six weeks' full pay"),
        ("started by a healthcare assistant", "it was started by a healthcare assistant"),
        ("only one in the county", "you are the only one in the county"),
        ("only started in may", "you only started in May"),
        ("ahead of the others", "you are ahead of the others"),
        ("one of the first", "you are one of the first"),
        ("a bit behind", "you are a bit behind"),
        ("dedicated team", "you have a dedicated team"),
        ("a whole department", "you have a whole department"),
        ("mixed feelings", "you have mixed feelings"),
        ("still learning", "you are still learning"),
        ("free for staff", "it is free for staff"),
        ("compulsory for all staff", "it is compulsory for all staff"),
        ("less than 1%", "it is less than 1%"),
        ("daily", "you do it daily"),
        ("for years", "you have done it for years"),
        ("a year now", "you have done it for a year now"),
        ("maybe next year", "you may do it next year"),
        ("saved them 20 grand", "it saved you 20 grand"),
        ("certified since 2015", "you have been certified since 2015"),
        ("half the fleet", "it is half the fleet"),
        ("600 loaves a day", "it is 600 loaves a day"),
        ("500 members already", "you have 500 members already"),
        ("over 200", "there are over 200"),
        ("yellow and black, all over the ward", "yellow and black, all over the ward"),
        ("2 days home 3 days in", "it is two days home, three days in"),
        ("9 football pitches", "it is nine football pitches"),
        ("they weigh the bins every night", "you weigh the bins every night"),
        ("they take three a year", "you take three a year"),
        ("you can start any time between 7 and 10", "you can start any time between 7 and 10"),
    ],
)
def test_where_they_stand_is_told_with_its_subject(typed: str, said: str) -> None:
    assert told("standing", typed).text == said


def test_what_is_weighed_by_the_employer_is_not_the_topic_s_doing() -> None:
    said = letter(kind="topic", topic="zero waste kitchens", standing="they weigh the bins every night")
    assert "you weigh the bins" in said.lower()
    assert "zero-waste kitchens" in said


@pytest.mark.parametrize(
    "standing", ["they tried it and it didnt work", "they dont make that kind", "its been a nightmare", "in march"]
)
@pytest.mark.parametrize("tone", ["formal", "warm", "casual"])
def test_nobody_is_praised_for_what_is_no_merit(tone: str, standing: str) -> None:
    said = letter(tone, kind="topic", topic="mob programming", standing=standing)
    assert not any(praise in said for praise in ("liked", "great that", "impress", "good to hear", "glad to hear"))


@pytest.mark.parametrize("kind", ["topic", "lesson"])
def test_what_was_always_thought_stands_by_itself(kind: str) -> None:
    said = letter(kind=kind, **{kind: "i always thought libraries just lend books"})
    assert "I always thought libraries just lend books." in said


def test_a_boy_they_had_is_the_employers() -> None:
    said = letter(kind="lesson", lesson="every child is different", lesson_from="they had a boy who never spoke")
    assert "you had a boy who never spoke" in said.lower()


def test_whoever_brought_it_home_is_thanked_in_plain_words() -> None:
    for tone in ("formal", "warm", "casual"):
        said = letter(tone, kind="lesson", lesson="slow down", lesson_from="Dana")
        assert "through you" not in said
        assert "clicked with" not in said


def test_what_cannot_be_told_is_left_out() -> None:
    said = letter(kind="lesson", lesson="slow down", lesson_from="cant explain it")
    assert "explain" not in said


def test_two_readers_who_share_a_job_do_so() -> None:
    said = letter(readers=("Dana", "Tom"), kind="topic", topic="Tom and Dana job share", topic_beginning="that")
    assert ": you both job share." in said
