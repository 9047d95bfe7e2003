"""A fragment fits into a sentence or becomes one, and changes its shape only where that is safe."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from letters.core.language.shape.convert import as_clause, as_deed, as_that, as_thing, as_to
from letters.core.language.shape.experience import as_experience
from letters.core.language.shape.fit import as_sentence, balanced, inside
from letters.core.language.shape.recognised import recognise

NAMES = ("Josh", "petal + stem", "Will", "the Wexley Museum", "Mercy Road Clinic")


@pytest.mark.parametrize(
    ("typed", "fitted"),
    [
        ("Their plan to lend.", "their plan to lend"),
        ("The way they work!", "the way they work"),
        ("I was late.", "I was late"),
        ("I'm glad", "I'm glad"),
        ("eBay sellers", "eBay sellers"),
        ("iOS bugs", "iOS bugs"),
        ("NTNU labs", "NTNU labs"),
        ("3M tape", "3M tape"),
        ("SRE work", "SRE work"),
        ("Monday mornings", "Monday mornings"),
        ("March 3", "March 3"),
        ("French lessons", "French lessons"),
        ("Josh counts to ten", "Josh counts to ten"),
        ("Will counts to ten", "Will counts to ten"),
        ("Priya counts to ten", "Priya counts to ten"),
        ("Mark showed me the lathe", "Mark showed me the lathe"),
        ("Mark sheets are late", "mark sheets are late"),
        ("Grant applications", "grant applications"),
        ("Great Ormond Street", "Great Ormond Street"),
        ("Kubernetes upgrades", "Kubernetes upgrades"),
        ("Sourdough starters", "sourdough starters"),
        ("Onboarding new staff", "onboarding new staff"),
        ("Palletising robots", "palletising robots"),
        ("Such a kind welcome", "such a kind welcome"),
        ("Twenty looms at once", "twenty looms at once"),
        ("Sensible shoes", "sensible shoes"),
        ("petal + stem use moss", "petal + stem use moss"),
        ("Mercy Road Clinic's rota", "Mercy Road Clinic's rota"),
        ("The Wexley Museum", "the Wexley Museum"),
        ("Working at Acme Inc.", "working at Acme Inc."),
        ("Stays with P.C.", "stays with P.C."),
        ("How calm it was?", "how calm it was"),
        ("How do they do it?", "how do they do it?"),
        ('"Quiet hours" on Sundays', '"quiet hours" on Sundays'),
        ("İstanbul", "İstanbul"),
        ("", ""),
    ],
)
def test_a_fragment_fits_inside_a_sentence(typed: str, fitted: str) -> None:
    assert inside(typed, NAMES) == fitted


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("they sold bread", "They sold bread."),
        ("they sold bread.", "They sold bread."),
        ("they sold bread,", "They sold bread."),
        ("really?", "Really?"),
        ("we met at Acme Inc.", "We met at Acme Inc."),
        ("we met at Yahoo!", "We met at Yahoo!"),
        ("eBay sells it", "eBay sells it."),
        ("petal + stem sells it", "petal + stem sells it."),
        ("12 nurses run it", "Twelve nurses run it."),
        ("45 of us came", "Forty-five of us came."),
        ('"yes" was the answer', '"Yes" was the answer.'),
        ('he said "yes."', 'He said "yes."'),
        ("ßtraße", "ßtraße."),
        ("", ""),
    ],
)
def test_a_sentence_has_one_capital_and_one_stop(text: str, sentence: str) -> None:
    assert as_sentence(text, NAMES) == sentence


@pytest.mark.parametrize(
    ("text", "evened"),
    [("(a) b)", "(a) b"), ("(a", "a"), ('say "yes', "say yes"), ('"a" "b"', '"a" "b"'), (":-) [x]", ":- [x]")],
)
def test_a_mark_without_its_partner_goes(text: str, evened: str) -> None:
    assert balanced(text) == evened


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=80))
@example(",.")
@example(":.-")
def test_a_sentence_never_ends_twice(text: str) -> None:
    sentence = as_sentence(balanced(text))
    assert not sentence.endswith((",.", ";.", ":.", " ."))
    assert as_sentence(sentence) == sentence


@pytest.mark.parametrize(
    ("typed", "experience"),
    [
        ("forklift certified", "I am forklift certified"),
        ("fluent in Polish", "I am fluent in Polish"),
        ("trained in first aid", "I am trained in first aid"),
        ("responsible for stock control", "I have been responsible for stock control"),
        ("I have experience with Kubernetes", "I have experience with Kubernetes"),
        ("five years on a ward", "I spent five years on a ward"),
        ("10 yrs customer service", "I spent ten years in customer service"),
        ("six years nursing", "I spent six years nursing"),
        ("ten years as a barista", "I spent ten years as a barista"),
        ("3 years experience in retail", "I have three years of experience in retail"),
        ("2 years of night shifts", "I have two years of night shifts behind me"),
        ("running Prometheus at scale", "I have experience running Prometheus at scale"),
        ("running a kitchen, 5 years", "I spent five years running a kitchen"),
        (
            "full inventory audit of a costume store, 2 years, so i recognised it",
            "I spent two years on a full inventory audit of a costume store, so I recognised it",
        ),
        ("ran TIG on stainless for 3 yrs", "I ran TIG on stainless for three years"),
        ("I ran TIG on stainless 3 yrs so i know it", "I ran TIG on stainless for three years, so I know it"),
        ("certified welder", "I have worked as a certified welder"),
        ("night porter at the Grand, 3 years", "I spent three years as a night porter at the Grand"),
        ("teaching assistant for two years", "I spent two years as a teaching assistant"),
        ("managed a team of 12", "I managed a team of 12"),
        ("lead a team of six", "I lead a team of six"),
        ("been doing payroll for 5 years", "I have been doing payroll for five years"),
        ("done similar work at a dairy", "I have done similar work at a dairy"),
        ("SQL and Tableau", "I have worked with SQL and Tableau"),
        ("experience with Salesforce", "I have experience with Salesforce"),
        ("degree in chemistry", "I have a degree in chemistry"),
        ("HGV licence", "I have an HGV licence"),
        ("NVQ level 3", "I have an NVQ level 3"),
        ("stock control at B&Q for 4 years", "I spent four years in stock control at B&Q"),
        ("was shift lead at a bakery", "I was shift lead at a bakery"),
        ("have a forklift ticket", "I have a forklift ticket"),
        ("used to run the night shift", "I used to run the night shift"),
        ("wrote the handbook", "I wrote the handbook"),
        ("my last job was just like that", "my last job was just like that"),
    ],
)
def test_experience_becomes_a_clause_about_the_writer(typed: str, experience: str) -> None:
    assert as_experience(recognise(typed)) == experience


@pytest.mark.parametrize("typed", ["walked me round the yard", "to count to ten", "how it works", "their kiln"])
def test_what_is_no_experience_gives_none(typed: str) -> None:
    assert as_experience(recognise(typed)) is None


@pytest.mark.parametrize(
    ("typed", "deed"),
    [
        ("they walked me round the yard", "walking me round the yard"),
        ("walked me round the yard", "walking me round the yard"),
        ("They let me sit in the cab", "letting me sit in the cab"),
        ("you stayed late to show me the studio", "staying late to show me the studio"),
        ("to see the press running", "seeing the press running"),
        ("showing me round", "showing me round"),
        ("the tour", "the tour"),
        ("they showed me the yard and let me drive", "showing me the yard and letting me drive"),
        ("They let me stay and watch the phones", "letting me stay and watch the phones"),
        ("they let me drive and gave me tea", "letting me drive and giving me tea"),
        ("they asked me to come and see it", "asking me to come and see it"),
        ("a deadline needs a person", None),
    ],
)
def test_a_deed_can_be_thanked_for(typed: str, deed: str | None) -> None:
    assert as_deed(recognise(typed)) == deed


def test_a_fact_follows_that_once() -> None:
    assert as_that(recognise("they lose one in ten")) == "that they lose one in ten"
    assert as_that(recognise("that floral foam is plastic")) == "that floral foam is plastic"
    assert as_that(recognise("their plan")) is None


def test_an_aim_or_a_command_follows_learned() -> None:
    assert as_to(recognise("to count to ten")) == "to count to ten"
    assert as_to(recognise("always label before you freeze")) == "to always label before you freeze"
    assert as_to(recognise("ran the kiln")) is None


def test_a_thing_follows_about() -> None:
    assert as_thing(recognise("how calm it was")) == "how calm it was"
    assert as_thing(recognise("to see the press")) == "seeing the press"
    assert as_thing(recognise("they sold bread")) is None


def test_only_a_plain_how_becomes_a_clause() -> None:
    assert as_clause(recognise("how its just 4 people on every line")) == "it's just four people on every line"
    assert as_clause(recognise("how calm they were")) is None
    assert as_clause(recognise("met the team")) == "I met the team"
    assert as_clause(recognise("showed me the cab")) == "they showed me the cab"
