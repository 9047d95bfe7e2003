"""Interviewers are read, greeted and named as their writers would do it by hand."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from letters.core.language.people.greeting import greeting_line, names_somebody
from letters.core.language.people.interviewers import (
    Person,
    Pronoun,
    read_people,
    read_person,
    split_people,
    written_name,
)
from letters.core.letter import English, Tone


def people(*names: str) -> tuple[Person, ...]:
    return read_people([{"name": name, "greeting": ""} for name in names])


@pytest.mark.parametrize(
    ("typed", "name", "role"),
    [
        ("Priya", "Priya", ""),
        ("Dr Adair", "Dr Adair", ""),
        ("Mrs Whitcombe (head)", "Mrs Whitcombe", "the head"),
        ("Josh who teaches Year 2", "Josh", "who teaches Year 2"),
        ("Dale the foreman", "Dale", "the foreman"),
        ("Dana Whitfield the office manager (not sure mr or ms)", "Dana Whitfield", "the office manager"),
        ("Imogen who owns it", "Imogen", "who owns it"),
        ("Sarah from HR", "Sarah", "from HR"),
        ("Jane Smith, Head of People", "Jane Smith", "the head of People"),
        ("Tom - warehouse manager", "Tom", "the warehouse manager"),
        ("Marisol (office mgr)", "Marisol", "the office manager"),
        ("Ms Lopez (she runs the kitchen)", "Ms Lopez", "who runs the kitchen"),
        ("someone called Phil", "Phil", ""),
        ("Phil something", "Phil", ""),
        ("Prof. Dr. Weiß", "Prof. Dr. Weiß", ""),
        ("M. Dupont", "M. Dupont", ""),
        ("Sr. Álvarez", "Sr. Álvarez", ""),
        ("Chef Nuria", "Chef Nuria", ""),
        ("Nguyễn Văn An", "Nguyễn Văn An", ""),
        ("王小明", "王小明", ""),
        ("محمد علي", "محمد علي", ""),
        ("Anne-Marie O'Neill", "Anne-Marie O'Neill", ""),
        ("sarah jones", "Sarah Jones", ""),
        ("dr. patel", "Dr. Patel", ""),
        ("ludwig van der berg", "Ludwig van der Berg", ""),
        ("Martin Luther King, Jr.", "Martin Luther King, Jr.", ""),
    ],
)
def test_a_name_and_a_role_are_told_apart(typed: str, name: str, role: str) -> None:
    person = read_person(typed)
    assert (person.name, person.role) == (name, role)


@pytest.mark.parametrize(
    ("typed", "thanked"),
    [
        ("dont know his name, the depot manager", "the depot manager"),
        ("a lady from HR", "your colleague from HR"),
        ("a third guy didnt catch his name", "your colleague"),
        ("the depot manager", "the depot manager"),
        ("my would-be manager", "the would-be manager"),
        ("Unknown", ""),
        ("n/a", ""),
        ("-", ""),
        ("", ""),
        ("?", ""),
        ("can't remember", ""),
        ("no idea", ""),
    ],
)
def test_a_person_without_a_name_is_thanked_by_the_job(typed: str, thanked: str) -> None:
    person = read_person(typed)
    assert person.name is None
    assert person.described() == thanked


@pytest.mark.parametrize(
    ("typed", "team"),
    [
        ("hiring manager", "Hiring Manager"),
        ("the team", "Hiring Team"),
        ("HR", "HR Team"),
        ("Recruitment Team", "Recruitment Team"),
        ("talent acquisition", "Talent Acquisition Team"),
        ("the interview panel", "Interview Panel"),
    ],
)
def test_a_group_is_greeted_as_a_group(typed: str, team: str) -> None:
    assert read_person(typed).team == team


@pytest.mark.parametrize(
    ("typed", "pronoun"),
    [
        ("a lady from HR", Pronoun.SHE),
        ("dont know his name", Pronoun.HE),
        ("Mrs Dunn", Pronoun.SHE),
        ("Mr Pell", Pronoun.HE),
        ("Dale the foreman", Pronoun.HE),
        ("Dr Adair", None),
        ("Dana (not sure mr or ms)", None),
        ("Priya", None),
    ],
)
def test_a_pronoun_is_never_guessed_from_a_name(typed: str, pronoun: Pronoun | None) -> None:
    assert read_person(typed).pronoun is pronoun


@pytest.mark.parametrize(
    ("typed", "formal", "casual"),
    [
        ("Sarah Jones", "Sarah Jones", "Sarah"),
        ("Judith Amos", "Judith Amos", "Judith"),
        ("Dr Adair", "Dr Adair", "Dr Adair"),
        ("Ms. Patricia Greene", "Ms. Greene", "Ms. Greene"),
        ("Dr. Sarah Chen", "Dr. Chen", "Dr. Chen"),
        ("Dr. O. Adebayo", "Dr. Adebayo", "Dr. Adebayo"),
        ("Dr Yang Yuanqing", "Dr Yang Yuanqing", "Dr Yang Yuanqing"),
        ("Yang Yuanqing", "Yang Yuanqing", "Yang Yuanqing"),
        ("Kim Min-jun", "Kim Min-jun", "Kim Min-jun"),
        ("Mary Ann Evans", "Mary Ann Evans", "Mary Ann Evans"),
        ("Nguyễn Văn An", "Nguyễn Văn An", "Nguyễn Văn An"),
    ],
)
def test_a_name_is_shortened_only_where_that_is_certain(typed: str, formal: str, casual: str) -> None:
    person = read_person(typed)
    assert (person.called(Tone.FORMAL), person.called(Tone.CASUAL)) == (formal, casual)


@pytest.mark.parametrize(
    ("greeting", "called"),
    [("Prof. Dr. Weiß", "Prof. Dr. Weiß"), ("bell hooks", "bell hooks"), ("Dear Sam,", "Sam"), ("Hi Tess", "Tess")],
)
def test_the_writers_own_greeting_wins(greeting: str, called: str) -> None:
    assert read_person("Somebody Else", greeting).called(Tone.CASUAL) == called


@pytest.mark.parametrize(
    ("typed", "parts"),
    [
        ("Dr Adair & Mr Pell", ["Dr Adair", "Mr Pell"]),
        ("Ms. Reyes, Mr. Stern, Dana", ["Ms. Reyes", "Mr. Stern", "Dana"]),
        ("Tasha, Wes, + a third guy", ["Tasha", "Wes", "a third guy"]),
        ("priya and tom", ["priya", "tom"]),
        ("Jane Smith, Head of Sales and Marketing", ["Jane Smith, Head of Sales and Marketing"]),
        ("Amy, Ben, Cal and Dee", ["Amy", "Ben", "Cal", "Dee"]),
        ("Sam (HR, payroll), Lou", ["Sam (HR, payroll)", "Lou"]),
        ("the depot manager. and a lady from HR", ["the depot manager", "a lady from HR"]),
        ("Martin King, Jr.", ["Martin King, Jr."]),
    ],
)
def test_several_people_on_one_line_are_told_apart(typed: str, parts: list[str]) -> None:
    assert split_people(typed) == parts


@pytest.mark.parametrize(
    ("names", "tone", "english", "line"),
    [
        (["Dr Adair", "Mr Pell"], Tone.FORMAL, English.BRITISH, "Dear Dr Adair and Mr Pell,"),
        (
            ["Ms. Reyes", "Mr. Stern", "Dana Whitfield"],
            Tone.FORMAL,
            English.AMERICAN,
            "Dear Ms. Reyes, Mr. Stern, and Dana Whitfield:",
        ),
        (["Ms Reyes", "Mr Stern", "Jo"], Tone.FORMAL, English.BRITISH, "Dear Ms Reyes, Mr Stern and Jo,"),
        (["Imogen"], Tone.WARM, English.BRITISH, "Dear Imogen,"),
        (["Dale the foreman"], Tone.WARM, English.AMERICAN, "Dear Dale,"),
        (["Priya"], Tone.CASUAL, English.AMERICAN, "Hi Priya,"),
        (["Tasha, Wes, + a third guy didnt catch his name"], Tone.CASUAL, English.AMERICAN, "Hi Tasha and Wes,"),
        (["dont know his name", "a lady from HR"], Tone.FORMAL, English.BRITISH, "Dear Hiring Team,"),
        (["Unknown"], Tone.FORMAL, English.AMERICAN, "Dear Hiring Team:"),
        ([], Tone.WARM, English.AMERICAN, "Dear Hiring Team,"),
        ([], Tone.CASUAL, English.AMERICAN, "Hi everyone,"),
        (["HR"], Tone.WARM, English.BRITISH, "Dear HR Team,"),
        (["Amy", "Ben", "Cal", "Dee"], Tone.WARM, English.BRITISH, "Dear all,"),
        (["Amy", "Ben", "Cal", "Dee"], Tone.FORMAL, English.AMERICAN, "Dear All:"),
        (["Amy", "Ben", "Cal", "Dee"], Tone.CASUAL, English.BRITISH, "Hi everyone,"),
        (["Amy", "amy"], Tone.WARM, English.BRITISH, "Dear Amy,"),
        (["王小明"], Tone.FORMAL, English.BRITISH, "Dear 王小明,"),
    ],
)
def test_the_greeting_fits_tone_and_english(names: list[str], tone: Tone, english: English, line: str) -> None:
    assert greeting_line(people(*names), tone, english) == line


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("jo fenwick", "Jo Fenwick"),
        ("Jo Fenwick", "Jo Fenwick"),
        ("佐藤 美咲", "佐藤 美咲"),
        ("ana de la cruz", "Ana de la Cruz"),
    ],
)
def test_a_name_typed_small_gets_its_capitals(typed: str, written: str) -> None:
    assert written_name(typed) == written


def test_a_greeting_without_a_name_says_so() -> None:
    assert names_somebody(people("Priya", "a lady from HR"), Tone.WARM)
    assert not names_somebody(people("the depot manager"), Tone.WARM)


FIELD = "Dr Mrs Jane Smith the manager from HR ( ) , & and + who dont know his name - ? Unknown a lady 王小明"


@settings(max_examples=80, deadline=None)
@given(st.one_of(st.text(max_size=60), st.lists(st.sampled_from(FIELD.split()), max_size=10).map(" ".join)))
def test_no_greeting_is_ever_empty_or_unknown(typed: str) -> None:
    line = greeting_line(people(typed), Tone.FORMAL, English.BRITISH)
    assert line.startswith("Dear ")
    assert line.endswith(",")
    assert "None" not in line or "None" in typed
    assert line != "Dear ,"
    assert line.lower() != "dear unknown,"


@pytest.mark.parametrize(
    ("typed", "name", "role"),
    [
        ("Bethan deputy", "Bethan", "the deputy"),
        ("Nurse Manager Linda Kowalczyk", "Linda Kowalczyk", "the nurse manager"),
        ("VP of Sales Tom R.", "Tom R.", "the VP of Sales"),
        ("store manager karen", "Karen", "the store manager"),
        ("Store Manager", None, "the store manager"),
        ("Lady Carew", "Lady Carew", ""),
        ("the owner, Ms Adele", "Ms Adele", "the owner"),
        ("Her Honour Judge Okoro", "Judge Okoro", ""),
        ("someone from SRE, forgot his name sorry", None, "from SRE"),
        ("Kim 💅", "Kim", ""),
        ("@mike", "Mike", ""),
        ("big al", "Big Al", ""),
        ("maria de souza", "Maria de Souza", ""),
    ],
)
def test_a_name_and_a_job_without_a_comma_are_told_apart(typed: str, name: str | None, role: str) -> None:
    (person,) = read_people([{"name": typed}])
    assert (person.name, person.role) == (name, role)
