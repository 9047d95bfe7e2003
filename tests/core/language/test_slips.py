"""Slips of the tongue and of the thumb that have one remedy, and their neighbours that are none."""

from __future__ import annotations

from importlib.resources import files

import pytest

from letters.core.language.shape.splice import mend
from letters.core.language.typed.cleaned import clean
from letters.core.language.words.figures import spell_figures


@pytest.mark.parametrize(
    ("typed", "mended"),
    [
        ("lettin me have a go", "letting me have a go"),
        ("a bus for second round", "a bus for the second round"),
        ("on last day before Easter", "on the last day before Easter"),
        ("explaining how works the machine", "explaining how the machine works"),
        ("because you listened me", "because you listened to me"),
        ("good for final round nerves", "good for final round nerves"),
        ("agitated in the end of the day", "agitated at the end of the day"),
        ("want see how it goes", "want to see how it goes"),
        ("by then its lost 40 litres", "by then it's lost 40 litres"),
        ("before the train even shows", "before the train even shows"),
        ("because there scared of the quiet", "because they're scared of the quiet"),
        ("after that your guessing", "after that you're guessing"),
        ("sittin down", "sitting down"),
        ("the tea And the tour", "the tea and the tour"),
        ("half of them Never come back", "half of them never come back"),
        ("a table at Bread And Butter", "a table at Bread And Butter"),
        ("begin with the basin in the cabin", "begin with the basin in the cabin"),
        ("he rang when he knew id be home", "he rang when he knew I'd be home"),
        ("in them flats on the road", "in those flats on the road"),
        ("gave them sweets", "gave them sweets"),
        ("he said it to me face", "he said it to my face"),
        ("me car was cactus", "my car was cactus"),
        ("tell me car stories", "tell me car stories"),
        ("gave me a lift", "gave me a lift"),
        ("wheat from my grandmother village", "wheat from my grandmother's village"),
        ("an other applicant", "another applicant"),
        ("never in real life", "never in real life"),
        ("am since 19 years in shift service", "have been in shift service for 19 years"),
        ("everyday with only 14 crew", "every day with only 14 crew"),
        ("everyday life", "everyday life"),
        ("inspite that my internet was cut", "although my internet was cut"),
        ("off the bottom 3.8m in pyjamas", "off the bottom 3.8m in pyjamas"),
        ("the opportunity and the time po, and the tea", "the opportunity and the time, and the tea"),
        ("shaping the po boy loaves", "shaping the po boy loaves"),
        ("wi the salmon", "with the salmon"),
        ("and id know by friday", "and I'd know by Friday"),
        ("eleven no shows in a week", "eleven no-shows in a week"),
        ("they won't play nothing else", "they won't play anything else"),
        ("my internet, dropped out 3 times", "my internet, which dropped out three times"),
        ("they've took the timers out", "they've taken the timers out"),
        ('never say "cancelled" you say "moved"', 'never say "cancelled", you say "moved"'),
        ("more experiences in SAP", "more experience in SAP"),
        ("I been doing it wrong", "I have been doing it wrong"),
        ("two provinces, so yes", "two provinces"),
        ("no point having drivers", "there is no point having drivers"),
        ("at an opticians", "at an optician's"),
        ("sat night on the grill", "Saturday night on the grill"),
        ("it aint the insert it's the counting", "it isn't the insert, it's the counting"),
        ("they need a ticket and I aint got that", "they need a ticket and I haven't got that"),
        ("the tires from behind my grandmas", "the tires from behind my grandma's"),
        ("did 8 yr on escalators", "did eight years on escalators"),
        ("for me uncle", "for my uncle"),
        ("out to site, beats sitting in an office", "out to site, which beats sitting in an office"),
        ("everythings labelled for a hairdressers", "everything's labelled for a hairdresser's"),
        ("the dvds and the cv on the tv", "the DVDs and the CV on the TV"),
        ("every august because the berries pay", "every August because the berries pay"),
        ("she said 'there, it is done' and smiled", 'she said "there, it is done" and smiled'),
    ],
)
def test_a_slip_with_one_remedy_is_mended(typed: str, mended: str) -> None:
    assert clean(typed) == mended


@pytest.mark.parametrize(
    ("typed", "spelled"),
    [
        ("they had 2,300 claims in", "they had 2,300 claims in"),
        ("from 6 days to 3", "from six days to three"),
        ("he saves about 3 of 10 seats", "he saves about three of ten seats"),
        ("from 5 pm to 3", "from 5 pm to 3"),
        ("a 30 year old starter", "a 30-year-old starter"),
    ],
)
def test_figures_that_belong_together_are_written_alike(typed: str, spelled: str) -> None:
    assert spell_figures(typed) == spelled


@pytest.mark.parametrize(
    ("typed", "mended"),
    [
        ("Pete sells 60 a week, does them cooked", "Pete sells 60 a week and does them cooked"),
        ("the machine, does 40 an hour", "the machine, which does 40 an hour"),
        ("they showed me the machine, does 40 an hour", "they showed me the machine, which does 40 an hour"),
    ],
)
def test_a_verb_hung_on_a_comma_finds_its_subject(typed: str, mended: str) -> None:
    assert mend(typed) == mended


def test_no_slip_stands_twice_in_its_table() -> None:
    lines = files("letters.core.language.data").joinpath("slips.txt").read_text(encoding="utf-8").splitlines()
    typed = [entry.partition("=")[0] for line in lines if not line.startswith("#") for entry in line.split()]
    assert len(typed) == len(set(typed))
