"""Careless lines about people are taken apart, and names that lost an apostrophe are known."""

from __future__ import annotations

from typing import Any

import pytest

from letters.core.compose import compose
from letters.core.language.people.greeting import greeting_line
from letters.core.language.people.interviewers import read_people, read_person
from letters.core.language.typed.cleaned import clean
from letters.core.letter import English, Tone


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        ("Kev and the other manager", "Dear Kev,"),
        ("kev and his wife", "Dear Kev,"),
        ("Headteacher Mrs. Obi", "Dear Mrs. Obi,"),
        ("headteacher mrs obi", "Dear Mrs Obi,"),
        ("HoD Dr Fraser", "Dear Dr Fraser,"),
        ("Manager (Ali)", "Dear Ali,"),
        ("team lead (Bogdan) and HR lady Ana", "Dear Bogdan and Ana,"),
        ("ana from hr, i think bogdan was the tech guy", "Dear Ana and Bogdan,"),
        ("priya (HR) and dave", "Dear Priya and Dave,"),
        ("Dr. Lin and two nurses", "Dear Dr. Lin,"),
        ("Mr Patel and his son", "Dear Mr Patel,"),
        ("Mr Patel and son Raj", "Dear Mr Patel and Raj,"),
        ("mr & mrs patel", "Dear Mr and Mrs Patel,"),
        ("the panel: Dr Shah, Mr Lee", "Dear Dr Shah and Mr Lee,"),
        ("I met with Karen Bell", "Dear Karen,"),
        ("Karen didnt get her surname", "Dear Karen,"),
        ("Hannah B. (recruiter) and Stefan", "Dear Hannah and Stefan,"),
        ("my manager would have been Lisa", "Dear Lisa,"),
        ("the CEO, Martha Quinn", "Dear Martha,"),
        ("jen/mo", "Dear Jen and Mo,"),
        ("Ann from Sales & Bob", "Dear Ann and Bob,"),
        ("Ms. Fernandes HR", "Dear Ms. Fernandes,"),
        ("Mr Tudor, a third from People & Places", "Dear Mr Tudor,"),
        ("JEN AND MO", "Dear Jen and Mo,"),
        ("Store manager Tiff + assistant mgr whose name i forgot", "Dear Tiff,"),
        ("the owner's daughter Meg", "Dear Meg,"),
        ("steves dad", "Dear Hiring Team,"),
        ("self-recorded video", "Dear Hiring Team,"),
        ("Warehouse supervisor, Gosia?", "Dear Gosia,"),
        ("Ruth and their new head of wigs, didnt say her name", "Dear Ruth,"),
        ("Kev, HR woman, can't spell her name", "Dear Kev,"),
        ("Joan and one board member, a farmer", "Dear Joan,"),
        ("Jo and another lady, wasnt introduced", "Dear Jo,"),
        ("Mr Hayes boss of workshop", "Dear Mr Hayes,"),
        ("Pete plus a trainee who just watched", "Dear Pete,"),
        ("Lee (didnt say surname)", "Dear Lee,"),
        ("Ken, Barb, and I think a Steve", "Dear Ken, Barb and Steve,"),
        ("Trudy. the other one was a temp", "Dear Trudy,"),
        ("Soraya, HR bloke (can't remember his name, beard)", "Dear Soraya,"),
    ],
)
def test_a_careless_line_about_people_is_greeted_by_its_names(typed: str, line: str) -> None:
    assert greeting_line(read_people([{"name": typed}]), Tone.WARM, English.BRITISH) == line


@pytest.mark.parametrize(
    ("typed", "thanked"),
    [
        ("2 others", "your two colleagues"),
        ("two people from HR", "your two colleagues from HR"),
        ("two nurses", "the two nurses"),
        ("his wife", "your wife"),
        ("steves dad", "Steve's dad"),
        ("assistant mgr whose name i forgot", "the assistant manager"),
        ("Head chef Unknown", "the head chef"),
        ("one board member, a farmer", "the board member"),
        ("one of the nurses", "one of the nurses"),
    ],
)
def test_those_without_a_name_are_described(typed: str, thanked: str) -> None:
    assert read_person(typed).described() == thanked


@pytest.mark.parametrize(
    ("name", "typed", "cleaned"),
    [
        ("Steve", "steves dad built the oven", "Steve's dad built the oven"),
        ("Jess", "the way jesss team works", "the way Jess's team works"),
        ("Mark", "marks van", "Mark's van"),
        ("Mark", "the marks on the wall", "the marks on the wall"),
    ],
)
def test_a_readers_name_gets_its_lost_apostrophe_back(name: str, typed: str, cleaned: str) -> None:
    assert clean(typed, [name]) == cleaned


@pytest.mark.parametrize(
    ("typed", "called", "described"),
    [
        ("Ms Orr; a man from payroll, name not known", ["Ms Orr"], ["your colleague from payroll"]),
        ("the second officer did not introduce", [], ["the second officer"]),
        ("yard manager - can't remember, Bill or Ben", [], ["the yard manager"]),
        ("HR lady, forgot her name sorry", [], ["your colleague from HR"]),
        ("Mrs Pugh; her son drives the lorry", ["Mrs Pugh"], ["your son"]),
        ("a young woman takes the minutes", [], ["your colleague who takes the minutes"]),
        ("Bill; Uncle Bill's wife", ["Bill"], ["Bill's wife"]),
        ("Ivo (trustee), Jan (director)", ["Ivo", "Jan"], []),
        ("Ms Roy (she/her), Director", ["Ms Roy"], []),
        ("Moira, then Callum, then the depot manager", ["Moira", "Callum"], ["the depot manager"]),
        ("Mick the gaffer, his missus does the wages", ["Mick"], ["your missus"]),
        ("the chargehand whos name I lost", [], ["the chargehand"]),
        ("Deputy Warden Cruz; auntie at the counter", ["Deputy Warden Cruz"], ["the auntie at the counter"]),
        ("nobody really, a girl from payroll", [], ["your colleague from payroll"]),
    ],
)
def test_a_name_not_caught_makes_no_name(typed: str, called: list[str], described: list[str]) -> None:
    people = read_people([{"name": name} for name in typed.split("; ")])
    assert [name for one in people if (name := one.called(Tone.WARM))] == called
    assert [text for one in people if (text := one.described())] == described


@pytest.mark.parametrize(
    ("others", "thanks", "said", "unsaid"),
    [
        ("Bev, for the tea", "the tea and biscuits", "Bev", "Bev for the tea"),
        ("the two guys from IT", "the two guys staying late", "your two colleagues from IT for staying late", "and to"),
    ],
)
def test_others_are_not_thanked_for_the_same_twice(others: str, thanks: str, said: str, unsaid: str) -> None:
    people: dict[str, Any] = {"your_name": "Ann", "recipients": [{"name": "Lou"}], "others": others}
    body = compose({"people": people, "gratitude": {"thanks_for": thanks}}).body
    assert said in body
    assert unsaid not in body


def test_somebody_else_with_a_name_is_thanked_by_it() -> None:
    people: dict[str, Any] = {
        "your_name": "Ann",
        "recipients": [{"name": "Lou"}],
        "others": "Kev and the other manager",
    }
    assert "Kev and the other manager" in compose({"people": people}).body


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        ("sister Mary Lavelle (ward manager)", "Dear Sister Lavelle,"),
        ("dr. Lakshmi", "Dear Dr. Lakshmi,"),
        ("Frau Dr. Brandt", "Dear Frau Dr. Brandt,"),
        ("Prof. Dr. Ulrike Stamm", "Dear Prof. Dr. Stamm,"),
        ("The Governor, Ms. Achebe", "Dear Ms. Achebe,"),
        ("the associate, Brian? Bryan?", "Dear Hiring Team,"),
        ("Dr. Cho, DVM", "Dear Dr. Cho,"),
        ("Becky at the front desk", "Dear Becky,"),
        ("Matron", "Dear Matron,"),
        ("the minister Rev. Moira Baird", "Dear Rev. Moira Baird,"),
        ("Mrs Petrie (she does the flowers and the rota)", "Dear Mrs Petrie,"),
        ("Director Liu", "Dear Director Liu,"),
        ("Dr Singh, vet", "Dear Dr Singh,"),
        ("Carol Ann", "Dear Carol Ann,"),
        ("the young man from the youth board, Micah", "Dear Micah,"),
        ("o Rodrigo do RH", "Dear Rodrigo,"),
        ("matron", "Dear Hiring Team,"),
        ("Mr von something, the headteacher", "Dear Hiring Team,"),
        ("Mr von Arx, the headteacher", "Dear Mr von Arx,"),
        ("Watch Manager Odell", "Dear Watch Manager Odell,"),
        ("Crew Manager Ruth Odell", "Dear Crew Manager Odell,"),
        ("Sister Perpetua Ryan", "Dear Sister Perpetua Ryan,"),
        ("verger (Mr Tolley?)", "Dear Mr Tolley,"),
        ("nobody gave their names", "Dear Hiring Team,"),
    ],
)
def test_titles_and_places_beside_a_name_are_known(typed: str, line: str) -> None:
    assert greeting_line(read_people([{"name": typed}]), Tone.WARM, English.BRITISH) == line


@pytest.mark.parametrize(
    ("met", "others", "expected"),
    [
        ("Steve", "steves dad", "your dad"),
        ("Steve", "whoever made the shortbread", "whoever made the shortbread"),
        ("Steve", "the HR girl", "your colleague from HR"),
        ("Steve", "a third guy didnt catch his name", "the colleague who was with you, whose name I didn't catch"),
    ],
)
def test_others_are_thanked_as_the_reader_knows_them(met: str, others: str, expected: str) -> None:
    people: dict[str, Any] = {"your_name": "Ann", "recipients": [{"name": met}], "others": others}
    assert expected in compose({"people": people}).body


def test_nobody_is_thanked_twice_over() -> None:
    people: dict[str, Any] = {"recipients": [{"name": "Prof. Stamm"}], "others": "the PhD students"}
    body = compose({"people": people, "gratitude": {"thanks_for": "the PhD students who held me upright"}}).body
    assert body.count("PhD students") == 1


def test_a_short_thing_stands_in_the_subject() -> None:
    people: dict[str, Any] = {"recipients": [{"name": "Nan"}], "tone": "warm"}
    assert "outdoor kitchen" in compose({"people": people, "interest": {"enjoyed": "the outdoor kitchen"}}).subject


@pytest.mark.parametrize(
    ("typed", "named"),
    [
        ("recruiter was Anna, then met Tom and Raj", ["Anna", "Tom", "Raj"]),
        ("chef was Nuria, owner was Tom", ["Nuria", "Tom"]),
        ("the manager was called Gary Oakes", ["Gary Oakes"]),
        ("doctor anne shaw", ["Dr Anne Shaw"]),
        ("Doctor Shaw and missus hill", ["Dr Shaw", "Mrs Hill"]),
    ],
)
def test_a_job_is_who_it_was_said_to_be(typed: str, named: list[str]) -> None:
    assert [person.name for person in read_people([{"name": typed}])] == named
