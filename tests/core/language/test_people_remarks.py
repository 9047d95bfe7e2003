"""A row about one person stays one person, whatever is remarked after the name."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from letters.core.language.people.greeting import greeting_line
from letters.core.language.people.interviewers import read_people, read_person
from letters.core.language.people.remarks import set_apart
from letters.core.letter import English, Tone


def greeted(*rows: str, tone: Tone = Tone.WARM) -> list[str]:
    return [person.called(tone) for person in read_people([{"name": row} for row in rows]) if person.called(tone)]


@pytest.mark.parametrize(
    ("typed", "called"),
    [
        ("Ciarán, her husband, he does the smoking", ["Ciarán"]),
        ("her son, Jas", ["Jas"]),
        ("Paola of the glaze room", ["Paola"]),
        ("Ines Okafor from People & Culture", ["Ines"]),
        ("Bob from Accounts & Payroll", ["Bob"]),
        ("Deirdre in Sales and Marketing", ["Deirdre"]),
        ("Ravi, very tall, quiet", ["Ravi"]),
        ("Marta - she's the one who showed me round", ["Marta"]),
        ("Nkechi. She leads the lab", ["Nkechi"]),
        ("little Ana with the clipboard", ["Ana"]),
        ("old Tomasz, he built the kiln himself", ["Tomasz"]),
        ("Bob something, plant mgr", ["Bob"]),
        ("Claire, one of the partners", ["Claire"]),
        ("finbarr, her husband, he does the affinage", ["Finbarr"]),
        ("dr mensah, she runs the lab", ["Dr Mensah"]),
        ("pan Staszek, the owner", ["Pan Staszek"]),
        ("Mrs Gupta mam", ["Mrs Gupta"]),
        ("Morag fae the office", ["Morag"]),
        ("Nurse in charge, Abena", ["Abena"]),
        ("Hugo (interim director), plus a note taker", ["Hugo"]),
        ("young lad named Josh, his apprentice", ["Josh"]),
        ("a girl called Priya, the trainee", ["Priya"]),
        ("Mr. Amos Pell of the parish council", ["Mr. Pell"]),
        ("Ing. Carolina Soto", ["Ing. Soto"]),
        ("Mrs. Perpetua Hall-Wren", ["Mrs. Hall-Wren"]),
        ("Lars Erik", ["Lars Erik"]),
        ("Emily Thomas", ["Emily"]),
        ("Dr. med. vet. Sabine Roth", ["Dr. Roth"]),
        ("Don Ernesto", ["Don Ernesto"]),
        ("just Dave", ["Dave"]),
        ("Mr Pell junior", ["Mr Pell junior"]),
        ("tiny Sue from accounts", ["Sue"]),
        ("Mrs Drinkwater the matron, she has been there since 1988", ["Mrs Drinkwater"]),
        ("Dr. Emily Zhao, PI", ["Dr. Zhao"]),
        ("el jefe de sala, Iván", ["Iván"]),
        ("not sure of the other one, maybe Phil?", []),
        ("two grad students", []),
        ("Boss (Mr. Karl)", ["Mr. Karl"]),
        ("whoever was on the panel, three of them", []),
        ("Ola wearing a blue helmet", ["Ola"]),
        ("somebody from the office, a tall man", []),
        ("Ola from finance, grey hair", ["Ola"]),
        ("Lord Ashby's agent, Mr Finch", ["Mr Finch"]),
        ("the owners nephew, Piet", ["Piet"]),
    ],
)
def test_a_remark_makes_no_second_reader_and_no_part_of_the_name(typed: str, called: list[str]) -> None:
    assert greeted(typed) == called


@pytest.mark.parametrize(
    ("typed", "called"),
    [
        ("Tanisha, she interviewed me, and Greg, who sat in", ["Tanisha", "Greg"]),
        ("Jean-Luc, head of the kitchen, his wife Odile", ["Jean-Luc", "Odile"]),
        ("Claire, one of the vets, and Dan", ["Claire", "Dan"]),
        ("Akosua, manager. Kofi, assistant manager", ["Akosua", "Kofi"]),
        ("Noor, day shift; Ahmed, night shift", ["Noor", "Ahmed"]),
        ("tom, the yard boss, and his son lee", ["Tom", "Lee"]),
        ("Ms. Kim / Mr. Cho", ["Ms. Kim", "Mr. Cho"]),
        ("Bogdan and I think Ana", ["Bogdan", "Ana"]),
    ],
)
def test_a_second_person_after_a_remark_is_still_met(typed: str, called: list[str]) -> None:
    assert greeted(typed) == called


@pytest.mark.parametrize(
    ("typed", "formal", "casual"),
    [
        ("Dr. Bich Ngo, PharmD", "Dr. Bich Ngo", "Dr. Bich Ngo"),
        ("Frankie Bell, RN", "Frankie Bell", "Frankie"),
        ("Ms Oyelowo BSc, head of science", "Ms Oyelowo", "Ms Oyelowo"),
        ('Francesca "Frankie" Bell', "Francesca Bell", "Frankie"),
        ("kc", "KC", "KC"),
        ("Suresh sir", "Suresh Sir", "Suresh Sir"),
        ("Vasudha maam", "Vasudha Ma'am", "Vasudha Ma'am"),
        ("Mr. Ketan Rao sir", "Mr. Ketan Rao", "Mr. Ketan Rao"),
        ("Dr. Mariana Y.", "Dr. Mariana", "Dr. Mariana"),
        ("Prof", "Prof", "Prof"),
        ("dee dee", "Dee Dee", "Dee Dee"),
        ("Martin King, Jr.", "Martin King, Jr.", "Martin King, Jr."),
    ],
)
def test_a_greeting_has_the_name_alone(typed: str, formal: str, casual: str) -> None:
    assert (greeted(typed, tone=Tone.FORMAL), greeted(typed, tone=Tone.CASUAL)) == ([formal], [casual])


def test_a_couple_is_greeted_by_the_name_they_share() -> None:
    people = read_people([{"name": "Mr. Dunn"}, {"name": "Mrs. Dunn"}])
    assert greeting_line(people, Tone.FORMAL, English.AMERICAN) == "Dear Mr. and Mrs. Dunn:"


@pytest.mark.parametrize(
    ("name", "greeting", "called"),
    [
        ("mr d. vaughan, works director", "mr vaughan", "Mr Vaughan"),
        ("tanya brooks", "ms. brooks", "Ms. Brooks"),
        ("big ron", "ron", "Ron"),
        ("the whole team", "all", "all"),
    ],
)
def test_a_greeting_typed_small_like_its_name_gets_its_capitals(name: str, greeting: str, called: str) -> None:
    assert read_person(name, greeting).called(Tone.FORMAL) == called


def test_the_writers_own_spelling_of_a_greeting_is_the_name() -> None:
    (person,) = read_people([{"name": "tj", "greeting": "TJ"}])
    assert (person.name, person.called(Tone.CASUAL)) == ("TJ", "TJ")


@pytest.mark.parametrize(
    ("typed", "described"),
    [
        ("one foreigner from head office I forget the name", "your colleague from head office"),
        ("Finance Sir", "your colleague from finance"),
        ("HR Madam", "your colleague from HR"),
        ("some intern", "the intern"),
        ("another engineer", "the other engineer"),
    ],
)
def test_a_common_noun_is_nobodys_name(typed: str, described: str) -> None:
    (person,) = read_people([{"name": typed}])
    assert (person.name, person.described()) == (None, described)


def test_a_stranger_told_by_what_they_wore_is_a_colleague() -> None:
    (person,) = read_people([{"name": "the lady with the red glasses"}])
    assert person.described() == "your colleague with the red glasses"


NAMES = ("Priya", "Tomasz", "Eva-Lena", "Mr Pell", "Dr. Adair", "Nguyễn Lan", "Jürgen", "O'Neill", "Sister Agnes")
REMARKS = (
    ", her husband, he does the maturing",
    " of the plaster room",
    ", very kind",
    " - he's the one with the dog",
    ". She runs it",
    " from Health & Safety",
    " in Goods and Services",
    ", who would be my boss, and knows my uncle",
    " (quiet, but nice)",
    ", been there forty years",
    " with the clipboard and the whistle",
)


@settings(max_examples=120, deadline=None)
@given(st.sampled_from(NAMES), st.sampled_from(REMARKS))
def test_one_name_with_any_remark_is_one_reader(name: str, remark: str) -> None:
    assert greeted(name + remark) == greeted(name)


@settings(max_examples=200, deadline=None)
@given(st.one_of(st.text(max_size=50), st.lists(st.sampled_from([*NAMES, *REMARKS, "and", ","])).map(" ".join)))
def test_setting_remarks_apart_loses_no_name_and_comes_to_rest(typed: str) -> None:
    once = set_apart(typed)
    assert all(name.split()[-1] in once for name in NAMES if name in typed)
    assert "\n".join(map(set_apart, once.split("\n"))) == once or typed == typed.lower()


@pytest.mark.parametrize(
    ("typed", "called"),
    [
        ("Mrs Petrie (she does the flowers and the rota)", ["Mrs Petrie"]),
        ("Dr Singh, vet", ["Dr Singh"]),
        ("Carol Ann", ["Carol Ann"]),
        ("o Rodrigo do RH", ["Rodrigo"]),
        ("the young man from the youth board, Micah", ["Micah"]),
        ("the stationmaster fella, Noel", ["Noel"]),
        ("The Governor, Ms. Achebe", ["Ms. Achebe"]),
    ],
)
def test_who_somebody_is_makes_no_second_reader(typed: str, called: list[str]) -> None:
    assert [person.called(Tone.WARM) for person in read_people([{"name": typed, "greeting": ""}])] == called
