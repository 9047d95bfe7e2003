"""What was tapped on a phone is written out: letters and figures for words, lost capitals, one slip for one word."""

from __future__ import annotations

import pytest

from letters.core.language.details.company import company_name
from letters.core.language.details.place import at_place
from letters.core.language.typed.cleaned import clean


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("msgd me w/in the hr", "messaged me within the hour"),
        ("thx 4 the lift n good 2 meet u", "thanks for the lift and good to meet you"),
        ("ur only as quick as ur last clean", "you're only as quick as your last clean"),
        ("i came 2nd", "I came second"),
        ("the 2nd shop in town", "the second shop in town"),
        ("my q about pay", "my question about pay"),
        ("the puppy hr on sundays", "the puppy hour on Sundays"),
        ("the 2 yr olds use em", "the 2-year-olds use them"),
        ("5 yrs at wincanton", "five years at Wincanton"),
        ("teachin me to pour", "teaching me to pour"),
        ("whos fault it is", "whose fault it is"),
        ("no ones teaching them", "nobody is teaching them"),
        ("scrubbed it 2x", "scrubbed it twice"),
        ("till jan", "till January"),
        ("on a sat", "on a Saturday"),
        ("a candidate w legal exp", "a candidate with legal experience"),
        ("going round on way to loo", "going round on the way to the loo"),
        ("i did 3 years on nights at st lukes", "I did three years on nights at St Luke's"),
        ("a cleaner at st thomas hospital", "a cleaner at St Thomas hospital"),
        ("a third of their august", "a third of their August"),
        ("read out while there getting cut", "read out while they're getting cut"),
        ("about the cat only hour on Wednesdays", "about the cat-only hour on Wednesdays"),
    ],
)
def test_what_was_tapped_is_written_out(typed: str, right: str) -> None:
    assert clean(typed) == right


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("only got 1 van", "only got one van"),
        ("1 mistake is 1 too many", "one mistake is one too many"),
        ("everyone choose 1 song a shift", "everyone chooses one song a shift"),
        ("cut 2 open", "cut two open"),
        ("had 2 nicked", "had two nicked"),
        ("level 1 course", "level 1 course"),
        ("bay 1 gets the heavy stuff", "bay 1 gets the heavy stuff"),
    ],
)
def test_a_single_figure_that_counts_is_a_word(typed: str, right: str) -> None:
    assert clean(typed) == right


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("someone who dont need training", "someone who doesn't need training"),
        ("so ur back dont go", "so your back doesn't go"),
        ("2 of the ovens is broke", "two of the ovens are broken"),
        ("i got no experience", "I have no experience"),
        ("i got 2 wks notice", "I have two weeks' notice"),
        ("drove for them yrs ago", "drove for them years ago"),
        ("i got no reply", "I got no reply"),
        ("they only got 2 people on it", "they only have two people on it"),
        ("half the staff been there years", "half the staff have been there years"),
        ("ppl who already on the bank", "people who are already on the bank"),
        ("no deposit no show", "no deposit, no show"),
        ("no shows every friday", "no-shows every Friday"),
        ("strawberrys come soft", "strawberries come soft"),
        ("say the customers name once", "say the customer's name once"),
        ("bring my mums sari in", "bring my mum's sari in"),
        ("someone w insurance n own van", "someone with insurance and their own van"),
        ("does it every single door", "does it at every single door"),
        ("they dont use bleach at all just steam", "they don't use bleach at all, just steam"),
        ("everyone was kind even the big boss came over", "everyone was kind, even the big boss came over"),
        ("cutting up their food n that", "cutting up their food"),
        ("no bike no job simple as", "no bike no job"),
    ],
)
def test_careless_grammar_is_put_right(typed: str, right: str) -> None:
    assert clean(typed) == right


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("they wanted full time i can only do 16 hrs", "they wanted full time, I can only do 16 hours"),
        ("rang me on the sat he was nice about it", "rang me on the Saturday. He was nice about it"),
        ("the tour they were all so nice", "the tour, they were all so nice"),
        ("they cant keep staff they pay the same as aldi", "they can't keep staff, they pay the same as Aldi"),
        ("u dont tip the barrow u roll it", "you don't tip the barrow, you roll it"),
        ("he made tea, took me 40 mins he does it in 9", "he made tea, which took me 40 minutes. He does it in 9"),
        ("they got their own lab its tiny", "they have their own lab, it's tiny"),
        ("putting me at ease i was bricking it", "putting me at ease, I was very nervous"),
        ("the fridge broke they had to bin the lot", "the fridge broke, they had to bin the lot"),
    ],
)
def test_a_clause_run_on_without_a_mark_is_set_apart(typed: str, right: str) -> None:
    assert clean(typed) == right


@pytest.mark.parametrize(
    "right",
    [
        "the van he drives every day",
        "I drove the van he drives every day",
        "the best shift I had in years",
        "she told me I did well",
        "the kids I looked after there",
        "when it rains they move the stock",
        "she said she had the same problem",
        "everyone I met was nice",
        "they sent it all back",
        "the lad they picked had a ticket",
        "the way they had it set out",
        "he was so tired he had to sit",
    ],
)
def test_a_clause_that_belongs_to_what_stands_before_it_stays(right: str) -> None:
    assert clean(right) == right


@pytest.mark.parametrize(
    ("typed", "signed", "called"),
    [
        ("hartley pallets", "darren poole", "Hartley Pallets"),
        ("hartley pallets", "Darren Poole", "hartley pallets"),
        ("d&m plastering", "lee cartwright", "D&M Plastering"),
        ("la piazza", "jo", "La Piazza"),
    ],
)
def test_who_types_everything_small_means_capitals(typed: str, signed: str, called: str) -> None:
    assert company_name(typed, signed) == called


@pytest.mark.parametrize(
    ("typed", "at"),
    [
        ("the wisbech depot", "at the Wisbech depot"),
        ("the depot at heaton", "at the depot at Heaton"),
        ("the flats on mill st", "at the flats on Mill St"),
    ],
)
def test_a_place_typed_small_has_its_capital(typed: str, at: str) -> None:
    assert at_place(typed) == at
