"""New topics, lessons, what is followed and what is wished for, in plain everyday words."""

from __future__ import annotations

import pytest

from letters.core.formal import written_out
from tests.core.answered import letter_with


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("feature flags that delete themselves after 90 days", "about feature flags that delete themselves"),
        ("customer records that get lost", "about customer records that get lost"),
        ("cheese wheels that weigh 40 kilos", "about cheese wheels that weigh 40 kilos"),
        ("chains stretch", ": chains stretch"),
        ("wool shrinks", ": wool shrinks"),
        ("management plans that never happen", "about management plans that never happen"),
    ],
)
def test_things_told_by_what_they_do_are_no_clauses(typed: str, said: str) -> None:
    letter = letter_with("topic", typed)
    assert said in letter or said.replace(": ", "that ") in letter


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("measure it twice even if the drawing says different", "even if the drawing says otherwise"),
        ("check the weather yourself dont trust the app", "to check the weather myself and not to trust the app"),
        ("always label the tubes first, never guess after", "to label the tubes first and never to guess after"),
        ("cows notice everything so walk slow", "cows notice everything, so it is best to walk slowly"),
        ("the till locks itself, so don't rush it", "the till locks itself, so it is best not to rush it"),
        ("people are scared so they shout", "people are scared, so they shout"),
        ("The man who climbs first checks the rope for the second.", "the man who climbs first checks the rope"),
        ("cut twice is money gone", "cutting twice is money gone"),
        ("smile with your eyes cause people cant see your mouth", "to smile with my eyes because people can't see"),
        ("if you drop something own up straight away", "to own up straight away if I drop something"),
        ("when a customer shouts stay quiet", "to stay quiet when a customer shouts"),
        ("don't stand next to the painting, stand next to the person", "painting, but to stand next to the person"),
        ("pull away only when everyone is sat down", "to pull away only when everyone is sat down"),
        ("be nice to the drunk ones they come back sober", "to be nice to the drunk ones. They come back sober."),
        ("let the horse come to you", "to let the horse come to me"),
        ("If the system and the shelf disagree the shelf is right", "the shelf disagree, the shelf is right"),
        ("he who shouts loses", "he who shouts loses"),
        ("my handwriting needs to be better", "my handwriting needs to be better"),
        ("who cleans it matters more than who runs it", "anyone who cleans it matters more than anyone who runs it"),
        ("you don't need to be good at maths just careful", "good at maths, just careful"),
        ("if you can't explain it simply you haven't understood it", "explain it simply, you haven't understood it"),
        ("offer two choices not ten", "to offer two choices, not ten"),
        ("sharp knives cut less fingers", "cut fewer fingers"),
        ("a till that balances to the penny is suspicious", ": a till that balances to the penny is suspicious"),
        ("talk to the cleaner, the cleaner knows", "to talk to the cleaner. The cleaner knows."),
        ("let the dough tell you when it's ready", "to let the dough tell me when it's ready"),
        ("the school day starts with breakfast for everyone", ": the school day starts with breakfast"),
        ("mean what you say on the phone", "to mean what I say on the phone"),
        ("a will can be void because of a staple", ": a will can be void because of a staple"),
    ],
)
def test_a_lesson_is_what_to_do_or_what_is_so(typed: str, said: str) -> None:
    assert said in letter_with("lesson", typed)


@pytest.mark.parametrize(
    ("question", "typed", "said"),
    [
        ("follow", "the ferry posters if they do them", "the ferry posters if you do them"),
        ("follow", "the murals once they paint them", "the murals once you paint them"),
        ("future_role", "a kennel job in winter season", "in the winter season"),
        ("future_role", "Phlebotomy or healthcare assistant", "phlebotomy or healthcare assistant role"),
        ("follow", "the night walks they are planning for august", "you are planning for August"),
        ("future_role", "guide in spanish or english from april", "a guide role in Spanish or English from April"),
        ("future_role", "Teller or member services", "a teller or member services role"),
        ("future_role", "ok with being a labourer till I get my ticket", "a labourer role till I get my ticket"),
        ("future_role", "any front of house", "any front-of-house work"),
        ("future_role", "Something similar, nearer Christmas.", "something similar nearer Christmas"),
        ("future_role", "pick and pack, any shift", "a pick-and-pack role on any shift"),
        ("future_role", "research assistant or lab tech, from January", "lab tech role from January"),
        ("future_role", "Teaching beginners, any instrument.", "work teaching beginners"),
        ("future_role", "a guide next season", "a guide role next season"),
        ("future_role", "any kitchen", "any kitchen work"),
        ("future_role", "valentines or mothers day help", " Valentine's Day or Mother's Day work"),
        ("follow", "saturday rides", "follow Saturday rides"),
        ("future_role", "breakfasts", "breakfast work"),
        ("future_role", "hygienist, two or three days a week", "a hygienist role for two or three days a week"),
        ("future_role", "paralegal or trainee solicitor in a year or two", "trainee solicitor role in a year or two"),
        ("follow", "a tour of the brewery, they said I could", "to have a tour of the brewery"),
        ("future_role", "the role Dave mentioned in stores", "the role you mentioned in stores"),
        ("follow", "to hear the organ played", "to hear the organ played"),
        ("follow", "them on facebook", "you on Facebook"),
        ("future_role", "any post that comes up in the library", "any post in the library"),
        (
            "topic",
            "the way they fold napkins tells you who did it",
            "that the way you fold napkins tells people who did",
        ),
        ("topic", "prisons buy the most library books, he reckoned", "prisons buy the most library books."),
        ("future_role", "customer care, german speaking", "a customer care role (German-speaking)"),
        ("future_role", "data entry from home, a few hours", "data entry work from home for a few hours"),
        ("topic", "that donors like handwritten envelopes better", "now know that donors like handwritten"),
        ("future_role", "the post of deputy when it comes up", "the post of deputy"),
        ("future_role", "teaching assistant for year 5 or 6", "a teaching assistant role for Year 5 or 6"),
        ("future_role", "Sous chef, evenings", "sous chef role in the evenings"),
    ],
)
def test_what_comes_next_fits_its_sentence(question: str, typed: str, said: str) -> None:
    assert said in letter_with(question, typed)


@pytest.mark.parametrize("tone", ["formal", "warm", "casual"])
def test_work_comes_up_whatever_it_is_in(tone: str) -> None:
    people = {"your_name": "Alex Moor", "recipients": [{"name": "Dave"}], "tone": tone}
    for name in ("Ann", "Ben", "Cem", "Dot"):
        letter = letter_with(
            "future_role", "payroll or accounts, part time if possible", people=people | {"role": name}
        )
        assert "come up" not in letter or "should come up" in letter


def test_a_reader_typed_small_is_a_reader_whatever_was_done() -> None:
    people = {"your_name": "Alex Moor", "recipients": [{"name": "Sue Lister"}], "tone": "warm"}
    typed = "sue found 8mm out on the drawing in front of me"
    letter = letter_with("lesson", "measure twice", lesson_from=typed, people=people)
    assert "ou found 8mm out on the drawing" in letter
    assert '"' not in letter


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("you test every child's hearing in the first week", "you test every child's hearing in the first week"),
        ("you said that the flight's landing late", "you said that the flight is landing late"),
        ("I liked the dog's barking", "I liked the dog's barking"),
    ],
)
def test_what_somebody_owns_is_not_written_out(typed: str, said: str) -> None:
    assert written_out(typed) == said


def test_a_remark_on_the_whole_is_set_off() -> None:
    letter = letter_with("topic", "kennels", standing="the dogs live with the handlers which most centres dont allow")
    assert "handlers, which most centres don't allow" in letter


def test_there_is_theirs_before_several_things() -> None:
    letter = letter_with("topic", "brakes", standing="all there trucks have a camera on the load now")
    assert "all your trucks have a camera" in letter.lower()


def test_what_was_said_word_for_word_has_one_stop() -> None:
    typed = "An old man counted his money after me, and Dave said that's how you keep a customer forty years."
    letter = letter_with("lesson", "count it twice in front of them", lesson_from=typed)
    assert 'you said, "That\'s how you keep a customer forty years." ' in letter


def test_what_is_hers_is_the_readers() -> None:
    people = {"your_name": "Alex Moor", "recipients": [{"name": "Ola"}], "tone": "warm"}
    assert "your training days" in letter_with("follow", "her training days", people=people)


def test_them_beside_theirs_are_things() -> None:
    typed = "They leave a gap under theirs so that the air can cool them."
    assert "you leave a gap under yours so that the air can cool them" in letter_with("topic", "heat", standing=typed)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (
            "She rang a colleague in front of me because she didn't know the answer herself.",
            "because you didn't know the answer yourself",
        ),
        ("She prints them herself, and they're ready in two hours.", "and they're ready in two hours"),
        ("trudi weiss keeps them in a box", "you keep them in a box"),
        ("trud dropped one in 1994 and still pays for it", "you dropped one in 1994 and still pay for it"),
        (
            "Trudi gives every caller two minutes before she asks what's wrong.",
            "every caller two minutes before you ask what's wrong",
        ),
        (
            "Trudi gave me two bars, one that was old and one that was new.",
            "you gave me two bars, one that was old and one that was new",
        ),
        ("silence doesn't mean they haven't understood", "silence doesn't mean they haven't understood"),
        ("other firms charge for it, they don't", "other firms charge for it, but you don't"),
        ("half done", "it is half done"),
        ("The rest of the trade is catching up, he thinks.", "the rest of the trade is catching up."),
        ("this is how the night buses get their drivers home", "get your drivers home"),
        ("they'd like to but the landlord won't let them", "you'd like to, but the landlord won't let you"),
        ('someone had written "thank you Trudi" on the whiteboard', '"thank you Trudi" on the whiteboard'),
        ("others have copied them since", "others have copied you since"),
        ("She steams everything twice so it forgets the machine, her words", "so it forgets the machine."),
    ],
)
def test_who_did_what_stays_clear(typed: str, said: str) -> None:
    people = {"your_name": "Alex Moor", "recipients": [{"name": "Trudi Weiss"}], "tone": "warm"}
    assert said.lower() in letter_with("topic", "retainers", standing=typed, people=people).lower()


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Dave's face when I said I'd skip the check", "your face when I said I'd skip the check"),
        ("watching the kids wash up without being told", "by watching the kids wash up without being told"),
        ("dave and his brother argued about it in front of me", "you and your brother argued about it"),
        ("hearing the whole kitchen go quiet", "how the whole kitchen went quiet"),
        ("one of the drivers told me while we waited", "one of the drivers told me while we waited"),
    ],
)
def test_what_brought_it_home_stands_in_a_sentence(typed: str, said: str) -> None:
    letter = letter_with("lesson", "ask first", lesson_from=typed)
    assert said.lower() in letter.lower()
    assert "owe that to you and your brother argued" not in letter


def test_a_part_of_a_double_name_is_no_short_name() -> None:
    people = {"your_name": "Alex Moor", "recipients": [{"name": "Mr Pryce-Howell"}], "tone": "warm"}
    letter = letter_with("kindness", "Pryce-Howell rang within the hour", people=people)
    assert "Howell-Howell" not in letter


def test_a_title_is_no_short_name() -> None:
    people = {"your_name": "Alex Moor", "recipients": [{"name": "Joe"}, {"name": "Prof. Mary Swift"}], "tone": "warm"}
    typed = "Prof. Swift showed me a map someone had sellotaped"
    letter = letter_with("lesson", "ask first", lesson_from=typed, people=people)
    assert "you showed me a map" in letter
    assert "Prof brought" not in letter
