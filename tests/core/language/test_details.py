"""A role and a company as typed, in the forms a letter needs."""

from __future__ import annotations

import pytest

from letters.core.language.details.company import company_name, may_open
from letters.core.language.details.role import read_role


@pytest.mark.parametrize(
    ("typed", "title", "running"),
    [
        ("Museum Registrar.", "Museum Registrar", "museum registrar"),
        ("data analyst", "Data Analyst", "data analyst"),
        ("TA (Year 2)", "Year 2 Teaching Assistant", "Year 2 teaching assistant"),
        ("welder, 2nd shift", "Second-shift Welder", "second-shift welder"),
        ("barista, part time", "Part-time Barista", "part-time barista"),
        ("adviser (part time, 20hrs)", "Part-time Adviser", "part-time adviser"),
        ("ECT, Maths", "ECT (Maths)", "ECT (maths)"),
        ("supply teacher y3", "Year 3 Supply Teacher", "Year 3 supply teacher"),
        ("Nurse, nights", "Night Nurse", "night nurse"),
        ("Legal Secretary (litigation)", "Legal Secretary (Litigation)", "legal secretary (litigation)"),
        ("SRE", "SRE", "SRE"),
        ("HR Business Partner", "HR Business Partner", "HR business partner"),
        ("Java Developer", "Java Developer", "Java developer"),
        ("iOS developer", "iOS Developer", "iOS developer"),
        ("installation trainee", "Installation Trainee", "installation trainee"),
        ("driver trainee", "Trainee Driver", "trainee driver"),
        ("ER registrar", "ER Registrar", "ER registrar"),
        ("French Teacher", "French Teacher", "French teacher"),
        ("Data Engineer II", "Data Engineer II", "Data Engineer II"),
        ("Data Engineer (m/w/d)", "Data Engineer", "data engineer"),
        ("Barista - job ref 12345", "Barista", "barista"),
        ("Software Engineer, Payments", "Software Engineer (Payments)", "software engineer (payments)"),
        ("RN - ICU", "RN (ICU)", "RN (ICU)"),
        ("the role of shop manager", "Shop Manager", "shop manager"),
        ("a chef de partie", "Chef de Partie", "chef de partie"),
        ("LEGAL SECRETARY", "Legal Secretary", "legal secretary"),
        ("2nd year apprentice electrician", "Second-year Apprentice Electrician", "second-year apprentice electrician"),
        ("UX/UI designer", "UX/UI Designer", "UX/UI designer"),
        ("Store manager role", "Store Manager", "store manager"),
        ("A Level Physics Teacher", "A Level Physics Teacher", "A level physics teacher"),
        ("Translator (FR>EN)", "Translator (FR to EN)", "translator (FR to EN)"),
        ("Line Operator 2nd shift", "Second-shift Line Operator", "second-shift line operator"),
        ("deli assistant (p/t)", "Part-time Deli Assistant", "part-time deli assistant"),
        ("line cook/prep", "Line Cook/Prep", "line cook/prep"),
        ("barista / floor staff", "Barista/Floor Staff", "barista/floor staff"),
        ("kennel assistant nights", "Night Kennel Assistant", "night kennel assistant"),
        ("software engineer (backend), remote", "Software Engineer (Backend)", "software engineer (backend)"),
        ("Marketing Manager (Remote)", "Marketing Manager", "marketing manager"),
        ("PLUMBER", "Plumber", "plumber"),
        ("CHEF", "Chef", "chef"),
        ("front of house assistant", "Front of House Assistant", "front of house assistant"),
        ("QA TESTER", "QA Tester", "QA tester"),
        ("IT", "IT", "IT"),
        ("jr. architect", "Junior Architect", "junior architect"),
        ("n/a", "", ""),
    ],
)
def test_a_role_has_a_title_and_a_running_form(typed: str, title: str, running: str) -> None:
    role = read_role(typed)
    assert (role.title, role.running) == (title, running)


def test_a_short_role_leaves_the_brackets_out() -> None:
    assert read_role("Legal Secretary (litigation)").short == "legal secretary"
    assert not read_role("unknown")


@pytest.mark.parametrize(
    ("typed", "name", "opens"),
    [
        ("the Wexley Museum", "the Wexley Museum", True),
        ("Abbott, Reyes & Stern, P.C.", "Abbott, Reyes & Stern, P.C.", True),
        ("Acme Inc.", "Acme Inc.", True),
        ("Calder Valley Buses.", "Calder Valley Buses", True),
        ("petal + stem", "petal + stem", False),
        ("eBay", "eBay", False),
        ("3M", "3M", False),
        ("Yahoo!", "Yahoo!", True),
        ("  Lowe's ,", "Lowe's", True),
        ("kirkby college", "Kirkby College", True),
        ("Dept. of Fish & Game", "the Dept. of Fish & Game", True),
        ("town of Birch Hollow", "the Town of Birch Hollow", True),
        ("county of Fife council", "the County of Fife Council", True),
        ("NORTHSIDE PIPE & TUBE FITTING", "Northside Pipe & Tube Fitting", True),
        ("university of the north", "the University of the North", True),
        ("st marys school", "St Mary's School", True),
        ("NHS", "the NHS", True),
        ("leeds teaching hospitals nhs trust", "Leeds Teaching Hospitals NHS Trust", True),
        ("st josephs catholic primary school", "St Joseph's Catholic Primary School", True),
        ("University of hull", "the University of Hull", True),
        ("uni of hull", "the University of Hull", True),
        ("hull uni", "Hull University", True),
        ("tech startup called Nimbo", "Nimbo", True),
        ("a hotel in york", "the hotel in York", True),
        ("nhs lothian", "NHS Lothian", True),
        ("tesco hull", "Tesco Hull", True),
        ("sainsburys", "Sainsbury's", True),
        ("Leeds city council", "Leeds City Council", True),
        ("the red lion", "the Red Lion", True),
        ("the Red lion pub", "the Red Lion Pub", True),
        ("St Marys hospital (NHS)", "St Mary's Hospital (NHS)", True),
        ("H&M store", "H&M store", True),
        ("Halden Foods plc", "Halden Foods plc", True),
        ("Hallam Haulage ltd", "Hallam Haulage Ltd", True),
        ("blank.studio", "blank.studio", False),
        ("willow's", "Willow's", True),
        ("smith and sons", "Smith and Sons", True),
        ("a small bakery", "the bakery", True),
        ("council", "the council", True),
        ("Reed (agency)", "Reed", True),
        ("thirdshelf books", "thirdshelf books", False),
        ("dont want to say", "", False),
        ("www.quillfast.io", "quillfast.io", False),
        ("https://quillfast.io/", "quillfast.io", False),
        ("n/a", "", False),
    ],
)
def test_a_company_keeps_its_own_name(typed: str, name: str, opens: bool) -> None:
    assert company_name(typed) == name
    assert may_open(company_name(typed)) is opens


def test_who_signs_small_types_every_name_small() -> None:
    assert company_name("oakfield media", signed="jo bell") == "Oakfield Media"
    assert company_name("oakfield media", signed="Jo Bell") == "oakfield media"
