"""A post and the name beside it are one person; a post alone is nobody's name."""

from __future__ import annotations

import pytest

from letters.core.language.people.interviewers import read_people, read_person
from letters.core.language.people.posts import named_first


@pytest.mark.parametrize(
    ("typed", "name", "role"),
    [
        ("the Area Manager, one Mr Sule", "Mr Sule", "the area manager"),
        ("Transport manager - Warwick something", "Warwick", "the transport manager"),
        ("the duty manager, Lee", "Lee", "the duty manager"),
        ("Head Librarian. Mrs Achieng' Otieno", "Mrs Achieng' Otieno", "the head librarian"),
        ("Nurse in charge - Sr. Dlamini", "Sr. Dlamini", "the nurse in charge"),
        ("le chef d'atelier M. Ndiaye", "M. Ndiaye", "le chef d'atelier"),
        ("Team Leader: Jomar", "Jomar", "the team leader"),
        ("director: S. Dvořák", "S. Dvořák", "the director"),
        ("postdoc (Arjun)", "Arjun", "the postdoc"),
        ("Keeper (Abi)", "Abi", "the keeper"),
        ("training coordinator (Jill?)", "Jill", "the training coordinator"),
        ("vet - Niamh O'D.", "Niamh O'D", "the vet"),
        ("Shift supv. Marek", "Marek", "the shift supervisor"),
        ("Deb's manager - Rob Zielinski", "Rob Zielinski", "Deb's manager"),
        ("Tony's assistant, Yesenia I think", "Yesenia", "Tony's assistant"),
        ("a parent, I think Josh", "Josh", "the parent"),
        ("Secretary to the Trustees, Mr Pym", "Mr Pym", "the secretary to the Trustees"),
        ("Lieutenant? Vaipulu", "Lieutenant Vaipulu", ""),
        ("Ms. Bernadette Cruz-Ilagan, SHRM-CP", "Ms. Bernadette Cruz-Ilagan", "the shrm-cp"),
        ("Dr Ms Chowdhury", "Dr Chowdhury", ""),
        ("her son Gethin", "Gethin", "the son"),
        ("the quartermaster, a Mr Bell", "Mr Bell", "the quartermaster"),
        ("Maître d' - Olivier", "Olivier", "the maître d'"),
        ('warehouse lead: "Bam"', "Bam", "the warehouse lead"),
        ("Foreman Dmitri", "Dmitri", "the foreman"),
        ("Nurse Practitioner Ola", "Ola", "the nurse practitioner"),
        ("HR madam Latha", "Latha", "from HR"),
        ("Mo Rahman – Deputy Registrar", "Mo Rahman", "the deputy registrar"),
        ("Area Manager on zoom, Fern", "Fern", "the area manager on zoom"),
        ("Lic. Robles de RH", "Lic. Robles", ""),
        ("Chairman of governors, Cllr Mrs Akhtar", "Cllr Mrs Akhtar", "the chairman of governors"),
        ("Flt Lt Hardy", "Flt Lt Hardy", ""),
        ("her PA Gillian", "Gillian", "the PA"),
        ("his secretary Mrs. Lim", "Mrs. Lim", "the secretary"),
        ("her grandson Tyler", "Tyler", "the grandson"),
        ("Chief Engineer Halvorsen", "Chief Engineer Halvorsen", ""),
        ("Sous-Lieutenant Mbarga", "Sous-Lieutenant Mbarga", ""),
        ("my would-be boss Henrike", "Henrike", "the would-be boss"),
        ("Lars, Produktionsleiter", "Lars", "the produktionsleiter"),
        ("the girl with the pink hair (Tilly)", "Tilly", "the girl with the pink hair"),
        ("Eng. Manager: Priyanka R", "Priyanka R", "the eng. manager"),
        ("Dr. Popescu, șef secție", "Dr. Popescu", "the șef secție"),
    ],
)
def test_a_post_and_a_name_are_one_person(typed: str, name: str, role: str) -> None:
    (person,) = read_people([{"name": typed}])
    assert (person.name, person.role) == (name, role)


@pytest.mark.parametrize(
    ("typed", "described"),
    [
        ("First Officer - a lady", "the first officer"),
        ("Sr Manager, name not given", "the manager"),
        ("Lee's boss", "Lee's boss"),
        ("one more trustee, a Sir somebody", "the other trustee"),
        ("a Sir somebody", "your colleague"),
        ("Mr. Whoever-is-head-of-music", "whoever is head of music"),
        ("Rick or Nick, the yard boss", "the yard boss"),
        ("Practice lead?", "the practice lead"),
        ("finance manager name unknown", "the finance manager"),
        ("Safety officer: (name?)", "the safety officer"),
    ],
)
def test_a_post_alone_is_nobodys_name(typed: str, described: str) -> None:
    (person,) = read_people([{"name": typed}])
    assert (person.name, person.described()) == (None, described)


@pytest.mark.parametrize(
    "typed", ["Kate, Rob", "Mrs Devereux, Ms Hale", "Rev. Moira Baird", "Chef Antoine, Bex", "Rose Parker - Finance"]
)
def test_two_names_are_no_post_and_name(typed: str) -> None:
    assert named_first(typed) == typed


def test_who_was_not_there_is_no_reader() -> None:
    assert read_people([{"name": "Kirsten couldn't make it"}]) == ()


def test_whose_son_somebody_is_tells_nothing_of_the_son() -> None:
    (person,) = read_people([{"name": "her son Gethin"}])
    assert person.pronoun is None


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("mr obrien", "Mr O'Brien"),
        ("ms mcgrath", "Ms McGrath"),
        ("Mr young", "Mr Young"),
        ("Mr brown (head)", "Mr Brown"),
        ("Dr van Dyk", "Dr van Dyk"),
        ("Mr something", None),
    ],
)
def test_a_family_name_in_small_letters_is_written_as_a_name(typed: str, name: str | None) -> None:
    assert read_person(typed).name == name


@pytest.mark.parametrize("typed", ["Dr Ian Dutton, Principal Ecologist", "Delphine, TD", "Sam Ofori - GIS"])
def test_a_name_and_what_its_bearer_is_are_one_person(typed: str) -> None:
    assert len(read_people([{"name": typed}])) == 1
