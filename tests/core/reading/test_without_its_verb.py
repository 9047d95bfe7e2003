"""What they do about it without its verb, whom "they" mean there, and a lesson that only had its order."""

from __future__ import annotations

import pytest

from letters.core.compose import compose
from letters.core.language.people.interviewers import read_people
from letters.core.letter import Tone
from letters.core.material import material
from letters.core.readers import Readers

DANA = Readers(read_people([{"name": "Dana"}]), Tone.WARM)


def told(name: str, typed: str, beginning: str = "") -> str:
    found = material(name, typed, beginning, DANA)
    assert found
    return found.text


def letter(**takeaway: str) -> str:
    people = {"recipients": [{"name": "Dana", "greeting": ""}], "company": "Brackwell"}
    answers = {"people": people, "takeaway": takeaway}
    return " ".join(paragraph.text for paragraph in compose(answers).paragraphs)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("checked every friday by two people", "it is checked every Friday by two people"),
        ("done every monday", "it is done every Monday"),
        ("all done by hand", "it is all done by hand"),
        ("stopped in 2015", "you stopped in 2015"),
        ("plants on every desk", "you have plants on every desk"),
        ("one person for it", "you have one person for it"),
        ("training for all staff", "you have training for all staff"),
        ("since 2018", "you have done it since 2018"),
        ("unlike most theatres", "you do it, unlike most theatres"),
        ("every tuesday 9 to 10, no music", "it is every Tuesday 9 to 10 (with no music)"),
        ("each of their carers wears one", "each of your carers wears one"),
        ("Not many homes have it yet but they do", "not many homes have it yet but you do"),
        ("they have one, he's very popular", "you have one, and he's very popular"),
        ("every new mum gets one from them", "every new mum gets one from you"),
        ("He said quality counts for 60% with them", "you said quality counts for 60% with you"),
        ("fitted in 30 of their buses", "it is fitted in 30 of your buses"),
        ("they don't correct them, they ask about him", "you don't correct them; you ask about him"),
        ("cuts mistakes in half", "it cuts mistakes in half"),
        ("costs nothing she said", "it costs nothing"),
        ("the whole month, everyone's off", "it is the whole month, and everyone's off"),
        ("once a quarter they switch something off", "you switch something off once a quarter"),
        ("every year they do a review and it is public", "you do a review every year and it is public"),
        ("she says talk to people when it happens", "you told me to talk to people when it happens"),
        (
            "they had the first one in town, a labrador called Ben",
            "you had the first one in town, a labrador called Ben",
        ),
        ("the specialist in the city looks at the scans", "the specialist in the city looks at the scans"),
    ],
)
def test_what_they_do_is_a_clause_about_them(typed: str, said: str) -> None:
    found = material("standing", typed, "", DANA)
    assert found
    assert found.shape.name in {"THAT", "FACT"}
    assert " ".join([found.text, *found.rest]).replace(". He's", ", and he's") == said


def test_a_bare_thing_that_tells_no_deed_has_a_frame_of_its_own() -> None:
    said = letter(kind="topic", topic="lone loading", standing="two people always and a banksman")
    assert ": two people always and a banksman" in said


@pytest.mark.parametrize(
    ("beginning", "typed", "said"),
    [
        ("that", "cows can be milked by robots any time they like", "cows can be milked by robots any time they like"),
        ("", "was new to me that they use goats", "you use goats"),
        ("", "They showed me how they count sheep", "how you count sheep"),
        ("", "The council pays people to plant hedges", "the council pays people to plant hedges"),
        ("", "a rota that staff write themselves", "a rota that staff write themselves"),
        ("", "it warns the driver when he gets tired", "it warns the driver when he gets tired"),
        ("", "it's called a sensory garden", "a sensory garden"),
        ("about", "hadn't heard of a sharrow before", "a sharrow"),
        ("", "stand up desks for the call centre", "stand-up desks for the call centre"),
        ("about", "about zero based budgeting", "zero based budgeting"),
        ("", "I'd no idea cheese gets turned by hand", "cheese gets turned by hand"),
    ],
)
def test_what_was_new_stands_without_its_lead(beginning: str, typed: str, said: str) -> None:
    assert told("topic", typed, beginning) == said


@pytest.mark.parametrize(
    ("beginning", "typed", "said"),
    [
        ("that", "taste can be trained", "taste can be trained"),
        ("", "stop apologising", "to stop apologising"),
        ("", "better ask twice", "it is better to ask twice"),
        ("how", "calm a nurse can be in an emergency", "how calm a nurse can be in an emergency"),
        ("that", "done is better than perfect", "done is better than perfect"),
        ("", "That sometimes you have to say no", "sometimes you have to say no"),
        ("that", "nobody minds if you say you don't know", "nobody minds if you say you don't know"),
        ("", "I can do more than I think", "I can do more than I think"),
        ("", "being organised saves lives", "being organised saves lives"),
    ],
)
def test_a_lesson_is_a_rule_in_whole_words(beginning: str, typed: str, said: str) -> None:
    assert told("lesson", typed, beginning) == said


def test_nobody_has_learned_what_he_once_thought() -> None:
    said = letter(kind="lesson", lesson="I used to think data is boring but it isnt", lesson_beginning="that")
    assert "learned that I used to" not in said
    assert "I used to think data is boring, but it isn't." in said


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("They all stop at 12 and eat at one table", "you all stop at 12 and eat at one table"),
        ("their best campaign cost £200", "your best campaign cost £200"),
        ("her chef lays out everything the night before", "your chef lays out everything the night before"),
        ("a man shouted at them and they just got on with it", "a man shouted at you and you just got on with it"),
        ("Dana calls a colleague whenever she is not sure", "you call a colleague whenever you are not sure"),
        ("they explained why nobody may wear rings", "you explained why nobody may wear rings"),
        ("There are five of them and lunch is together", "there are five of you and lunch is together"),
        ("the baker said he goes to bed at eight", "the baker said he goes to bed at eight"),
        ("took me 4 mins to say no", "it took me four minutes to say no"),
        (
            "A developer who had left years ago had explained everything",
            "a developer who had left years ago had explained everything",
        ),
        ("was told off nicely for it", "I was told off nicely for it"),
        ("Dana gave me hers straight after", "you gave me yours straight after"),
        ("Dana gave me his straight after the lesson", "you gave me yours straight after the lesson"),
    ],
)
def test_what_brought_it_home_is_a_clause(typed: str, said: str) -> None:
    found = material("lesson_from", typed, "", DANA)
    assert found
    assert found.shape.name in {"THAT", "FACT"}
    assert found.text == said


def test_a_thing_keeps_what_was_done_to_it() -> None:
    assert told("lesson_from", "the boiler they patched 4 times") == "the boiler you patched four times"


def test_a_single_thing_that_brought_it_home_has_its_article() -> None:
    assert told("lesson_from", "blind test with Dana") == "the blind test with you"


def test_what_is_mine_comes_after_what_it_is() -> None:
    said = letter(kind="lesson", lesson="charge your laptop", lesson_from="mine died in the middle of the task")
    assert said.index("charge my laptop") < said.index("Mine died")
