"""Articles, lists, dates, spellings, roles and companies come out as a careful hand would write them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from letters.core.language.details.dates import on_days, read_days, relative_day, say_days
from letters.core.language.words.articles import article, with_article
from letters.core.language.words.figures import number_word
from letters.core.language.words.lists import and_list
from letters.core.language.words.possessive import belonging, possessive
from letters.core.language.words.spelling import spelled
from letters.core.language.words.verbs import ing
from letters.core.letter import English

UK, US = English.BRITISH, English.AMERICAN

AN = """
hour|honest answer|heir|honour|HR officer|MRI technologist|SRE|RN|MBA|SQL course|NHS trust|FBI agent|X-ray|LPN|SEO lead|
8-week course|11-day trip|18th floor|80-hour week|8,000 parcels|11,000 parcels|1800s mill|$8 million grant|F1 team|
umbrella|usher|urgent matter|uninteresting day|unidentified part|eBay shop|iOS developer|NTNU lab|IP paralegal|
M&A analyst|L2 role|éclair|e-commerce team|editor|onerous task|X|"apt" reply|S-Bahn stop|ESL teacher
"""
A = """
UX designer|European role|one-off|U-boat|US firm|UK branch|unit|university|user|useful tip|union|unicorn|uniform|euro|
Ukrainian|urologist|NASA engineer|SaaS product|NICU nurse|SOC analyst|1,100-seat hall|100-year plan|180 degrees|
110-volt drill|house|hero|once-a-year sale|ukulele|T-shirt|B2B seller|year|yard|PhD student|BA degree|7-day week
"""


@pytest.mark.parametrize("phrase", AN.replace("\n", "").split("|"))
def test_an_before_a_vowel_sound(phrase: str) -> None:
    assert article(phrase) == "an"


@pytest.mark.parametrize("phrase", A.replace("\n", "").split("|"))
def test_a_before_a_consonant_sound(phrase: str) -> None:
    assert with_article(phrase) == f"a {phrase}"


@pytest.mark.parametrize(
    ("items", "british", "american"),
    [
        ([], "", ""),
        (["tea"], "tea", "tea"),
        (["tea", "cake"], "tea and cake", "tea and cake"),
        (["tea", "cake", "jam"], "tea, cake and jam", "tea, cake, and jam"),
        (["tea", "", "jam"], "tea and jam", "tea and jam"),
        (["fish and chips", "peas", "tea"], "fish and chips, peas and tea", "fish and chips, peas, and tea"),
        (["A, B", "C", "D"], "A, B; C; and D", "A, B; C; and D"),
    ],
)
def test_a_list_reads_british_or_american(items: list[str], british: str, american: str) -> None:
    assert and_list(items, US) == american
    assert and_list(items, UK) in {british, american}


@pytest.mark.parametrize(
    ("days", "british", "american"),
    [
        (["2026-03-03"], "on 3 March", "on March 3"),
        (["2026-11-05", "2026-11-03"], "on 3 and 5 November", "on November 3 and 5"),
        (["2026-10-30", "2026-11-02"], "on 30 October and 2 November", "on October 30 and November 2"),
        (["2026-11-03", "2026-11-04", "2026-11-05"], "on 3, 4 and 5 November", "on November 3, 4, and 5"),
        (["2025-12-30", "2026-01-03"], "on 30 December and 3 January", "on December 30 and January 3"),
        (["2026-03-03", "2026-03-03"], "on 3 March", "on March 3"),
        (["soon", "2026-03-03", ""], "on 3 March", "on March 3"),
        ([], "", ""),
        (["2026-02-30"], "", ""),
    ],
)
def test_days_are_said_in_order(days: list[str], british: str, american: str) -> None:
    assert on_days(read_days(days), UK) == british
    assert on_days(read_days(days), US) == american


def test_the_weekday_stands_where_each_english_puts_it() -> None:
    day = [date(2026, 3, 3)]
    assert say_days(day, UK, weekday=True) == "Tuesday 3 March"
    assert say_days(day, US, weekday=True) == "Tuesday, March 3"


def test_the_year_shows_only_from_far_away() -> None:
    day = [date(2025, 3, 3)]
    assert say_days(day, UK, reference=date(2025, 3, 10)) == "3 March"
    assert say_days(day, UK, reference=date(2026, 3, 10)) == "3 March 2025"
    assert say_days(day, US, reference=date(2026, 3, 10)) == "March 3, 2025"


@pytest.mark.parametrize(
    ("day", "written", "read_by", "said"),
    [
        ("2026-03-05", "2026-03-06", "2026-03-07", "on Thursday"),
        ("2026-03-05", "2026-03-09", "2026-03-11", "last Thursday"),
        ("2026-03-02", "2026-03-09", "2026-03-11", "last week"),
        ("2026-03-05", "2026-03-08", "2026-03-10", None),
        ("2026-02-05", "2026-03-09", "2026-03-11", None),
        ("2026-03-09", "2026-03-09", "2026-03-10", None),
    ],
)
def test_a_relative_day_stays_true_until_it_is_read(day: str, written: str, read_by: str, said: str | None) -> None:
    moments = [date.fromisoformat(moment) for moment in (day, written, read_by)]
    assert relative_day(*moments) == said


@settings(max_examples=60, deadline=None)
@given(st.lists(st.dates(min_value=date(2000, 1, 1), max_value=date(2100, 1, 1)), max_size=5))
def test_every_day_is_named_once(days: list[date]) -> None:
    said = say_days(days, UK)
    assert "  " not in said
    assert sum(word.strip(",").isdigit() and int(word.strip(",")) < 32 for word in said.split()) == len(set(days))


@pytest.mark.parametrize(
    ("british", "american"),
    [
        ("I honour the organisation", "I honor the organization"),
        ("keep my CV", "keep my resume"),
        ("a training programme", "a training program"),
        ("I recognise it", "I recognize it"),
        ("Favourite colour", "Favorite color"),
        ("your enquiry", "your inquiry"),
    ],
)
def test_our_words_follow_either_spelling(british: str, american: str) -> None:
    assert spelled(british, US) == american
    assert spelled(british, UK) == british


@pytest.mark.parametrize(
    ("name", "owned"),
    [
        ("Priya", "Priya's"),
        ("Ms. Reyes", "Ms. Reyes's"),
        ("Wexley", "Wexley's"),
        ("Lowe's", None),
        ("St Thomas'", None),
        ("Yahoo!", None),
        ("Acme Inc.", None),
        ("", None),
    ],
)
def test_a_possessive_is_never_doubled(name: str, owned: str | None) -> None:
    assert possessive(name) == owned


def test_a_thing_of_a_company_needs_no_possessive() -> None:
    assert belonging("team", "Lowe's") == "the team at Lowe's"


@pytest.mark.parametrize(("number", "word"), [(1, "one"), (13, "thirteen"), (20, "twenty"), (45, "forty-five")])
def test_numbers_below_a_hundred_have_words(number: int, word: str) -> None:
    assert number_word(number) == word


@pytest.mark.parametrize(
    ("base", "form"),
    [
        ("run", "running"),
        ("make", "making"),
        ("see", "seeing"),
        ("lie", "lying"),
        ("visit", "visiting"),
        ("be", "being"),
    ],
)
def test_a_verb_has_its_ing_form(base: str, form: str) -> None:
    assert ing(base) == form
