"""Slips of tired people that have one possible reading."""

from __future__ import annotations

import pytest

from letters.core.language.people.interviewers import read_people
from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.typed.cleaned import clean
from letters.core.letter import Tone


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("someone with there electrical ticket", "someone with their electrical ticket"),
        ("the residents doing there armchair exercises", "the residents doing their armchair exercises"),
        ("the kids washing there own plates", "the kids washing their own plates"),
        ("taste it after its rested, not when its hot", "taste it after it's rested, not when it's hot"),
        ("handled it for 1 yr 8 mos", "handled it for one year and eight months"),
        ("was there 2 yrs 3 months", "was there two years and three months"),
        ("the jacket they borrowed me", "the jacket they lent me"),
        ("the 3 yr olds class", "the 3-year-olds' class"),
        ("5 yrs field experience", "five years' field experience"),
        ("the prayer you begun with", "the prayer you began with"),
        ("her niece friend who did the course", "her niece's friend who did the course"),
        ("taught my whole church to use zoom", "taught my whole church to use Zoom"),
        ("it was written by himself and not by a system", "he wrote it himself"),
        ("the dept.'s peat cores", "the department's peat cores"),
        ("the dept. is small", "the department is small"),
        ("it takes 5 mins. They time it", "it takes five minutes. They time it"),
        ("the coffee ☕ and the chat 😂", "the coffee and the chat"),
        ("the tour 😂 and he laughed", "the tour, and he laughed"),
        ("the chrome powder demo omg", "the chrome powder demo"),
        ("his station at 10, was same like 6", "his station at 10, and it was the same as at 6"),
    ],
)
def test_a_small_slip_is_mended(typed: str, meant: str) -> None:
    assert clean(typed) == meant


@pytest.mark.parametrize(
    "right",
    ["working there weekends", "the tea of those there now", "they do there what we do here", "get there early"],
)
def test_a_place_stays_a_place(right: str) -> None:
    assert clean(right) == right


@pytest.mark.parametrize(
    ("typed", "called"),
    [
        ("Mrs A Thornycroft", "Mrs Thornycroft"),
        ("Mr J Smith", "Mr Smith"),
        ("miss k jones", "Miss Jones"),
        ("Mr & Mrs A Patel", "Mr and Mrs Patel"),
        ("Mrs thornycroft", "Mrs Thornycroft"),
        ("A Thornycroft", "A. Thornycroft"),
        ("Mr O Brien", "Mr O Brien"),
    ],
)
def test_initials_are_no_part_of_a_greeting(typed: str, called: str) -> None:
    assert [one.called(Tone.FORMAL) for one in read_people([{"name": typed}])] == [called]


@pytest.mark.parametrize(
    "thing",
    [
        "the night lights they put in on the dementia wing",
        "the stone walls they fix by hand",
        "the prep lists she writes",
    ],
)
def test_what_somebody_did_with_a_thing_makes_it_no_verb(thing: str) -> None:
    assert verdict(thing) is Verdict.PHRASE


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("theres only two on", "there are only two on"),
        ("theres just the one", "there's just the one"),
        ("they can have there pay explained", "they can have their pay explained"),
        ("only a 2 mbps line", "only a 2 Mbps line"),
        ("one who already has work pass", "one who already has a work pass"),
        ("its family run", "it's family-run"),
        ("the vision for next five years", "the vision for the next five years"),
        ("explained it in details", "explained it in detail"),
        ("the courtesy extended to me", "the courtesy you showed me"),
        ("keeps the file closed till the patient is done", "keeps the file closed till the patient is done"),
    ],
)
def test_a_lost_word_is_given_back(typed: str, meant: str) -> None:
    assert clean(typed) == meant


@pytest.mark.parametrize(
    ("typed", "called"),
    [("Col i think", "Col"), ("a gentleman from Geneva, name not clear", "")],
)
def test_a_doubt_is_no_part_of_a_name(typed: str, called: str) -> None:
    assert [one.called(Tone.CASUAL) for one in read_people([{"name": typed}])] == [called]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("before they try get up", "before they try to get up"),
        ("the bin bill is killing them", "the bin bill is killing you"),
        ("2+ yrs exp in payments", "2+ years' experience in payments"),
        ("the clients of optician in Lublin", "the clients of an optician in Lublin"),
    ],
)
def test_what_is_said_so_is_said_so(typed: str, meant: str) -> None:
    assert clean(typed) == meant


def test_what_others_are_let_do_makes_no_clause() -> None:
    assert verdict("Kim's plan to let the kids check out books") is Verdict.PHRASE


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("its going since 1962", "it has been going since 1962"),
        ("kez does it without you noticing", "kez does it without anybody noticing"),
        ("count heads at every bend not just at the end", "count heads at every bend, not just at the end"),
        ("voice note me", "send me a voice note"),
        ("a kid who done pre-app", "a kid who has done pre-app"),
        ("somebody level 3", "somebody at level 3"),
        ("in morning all is ready", "in the morning all is ready"),
        ("late loads start at the dock not on the road", "late loads start at the dock, not on the road"),
        ("did 4 on 4 off at the Blue Cross", "did 4-on-4-off shifts at the Blue Cross"),
        ("naming of the gritters", "the naming of the gritters"),
        ("my father generation", "my father's generation"),
        ("someone w more exp", "someone with more experience"),
        ("shortage of skilled manpower", "the shortage of skilled manpower"),
    ],
)
def test_a_turn_is_put_into_english(typed: str, meant: str) -> None:
    assert clean(typed) == meant


def test_a_board_is_nobodys_name() -> None:
    assert [one.role for one in read_people([{"name": "SGB chair"}])] == ["the SGB chair"]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("explaining to me the machine step by step", "explaining the machine to me step by step"),
        ("all are eating together in same table", "all are eating together at the same table"),
        ("a person who is speaking better the language", "a person who speaks the language better"),
        ("it is missing people for the weekend", "there is a lack of people for the weekend"),
        ("the quality is depending on the first hour", "the quality depends on the first hour"),
        ("was responsible of 12 persons", "was responsible for 12 people"),
        ("did formation of forklift", "did forklift training"),
        ("ask when I not understand", "ask when I don't understand"),
        ("they stopped all the line for one glove", "they stopped the whole line for one glove"),
    ],
)
def test_what_another_language_says_so_is_said_in_english(typed: str, meant: str) -> None:
    assert clean(typed) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("sharpen before you start not when it goes wrong", "sharpen before you start, not when it goes wrong"),
        (
            "nobody leaves because of the customers they leave because of their team leader",
            "nobody leaves because of the customers; they leave because of their team leader",
        ),
        ("people don't buy the coffee they buy the smile", "people don't buy the coffee; they buy the smile"),
        ("nobody reads the manual they just ask Dave", "nobody reads the manual; they just ask Dave"),
        ("nobody eats the food they serve", "nobody eats the food they serve"),
        ("six seasons of festivals so rain is my thing", "six seasons of festivals, so rain is my thing"),
        ("the best part so far is the bread", "the best part so far is the bread"),
        ("she said shed keep my number", "she said she'd keep my number"),
        ("work on a real car not only talk", "work on a real car, not only talk"),
        ("cut the first sentence, always", "always cut the first sentence"),
        ("the customer is right, always", "the customer is right, always"),
        ("she said she is sorry", "she said she was sorry"),
        ("letter was short but kind", "the letter was short but kind"),
        ("especially Walter who showed me his trains", "especially Walter, who showed me his trains"),
        ("been bit twice", "been bitten twice"),
        ("the kids name every fish", "the kids name every fish"),
        ("dragged me to the bar mid song", "dragged me to the bar mid-song"),
        ("never trust the customers sketch", "never trust the customer's sketch"),
        ("relief driving at Christmas or holidays", "relief driving at Christmas or in the holidays"),
        ("lunch with team", "lunch with the team"),
        ("other office position", "another office position"),
        ("the other man has coded ticket", "the other man has a coded ticket"),
        ("she said to mind myself", "she told me to mind myself"),
        ("I had the same, give them a fence to fix", "I had the same: give them a fence to fix"),
        ("kp or commis", "KP or commis"),
        ("voice note me not just text", "send me a voice note, not just text"),
    ],
)
def test_what_is_set_against_the_rest_has_its_comma(typed: str, meant: str) -> None:
    assert clean(typed) == meant


@pytest.mark.parametrize(
    ("typed", "name", "meant"),
    [
        ("mr de la Cruz drew it upside down", "Mr. de la Cruz", "Mr. de la Cruz drew it upside down"),
        ("Ms.Park replied at night", "Ms. Park", "Ms. Park replied at night"),
        ("dr. adair rang me", "Dr Adair", "Dr Adair rang me"),
    ],
)
def test_a_titled_name_is_known_with_its_stop_or_without(typed: str, name: str, meant: str) -> None:
    assert clean(typed, [name]) == meant
