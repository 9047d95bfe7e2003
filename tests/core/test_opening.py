"""How a letter begins: whom it greets, what meeting it thanks for, where it was and for which role."""

from __future__ import annotations

import re
from typing import Any

import pytest

from letters.core.compose import compose
from letters.core.letter import Letter


def _letter(*people: str, tone: str = "warm", **answers: Any) -> Letter:
    those = {
        "recipients": [{"name": name} for name in people],
        "your_name": "Jo Lee",
        "company": "Northgate",
        "role": "welder",
        "tone": tone,
        "english": "en-GB",
        **answers,
    }
    return compose({"people": those, "takeaway": {"kind": "nothing"}, "connection": {"kind": "nothing"}})


@pytest.mark.parametrize(
    ("people", "tone", "greeting"),
    [
        (("mrs o'neill",), "warm", "Dear Mrs O'Neill,"),
        (("Mrs. Obi, head teacher", "Mr Reid"), "formal", "Dear Mrs. Obi and Mr. Reid,"),
        (("Mrs Obi", "Mr. Reid"), "formal", "Dear Mrs Obi and Mr Reid,"),
        (("Angela Ward, HR and Steve Cole, operations",), "warm", "Dear Angela and Steve,"),
        (("panel of three",), "formal", "Dear Panel,"),
        (("my interviewer was called Helen",), "warm", "Dear Helen,"),
        (("Ali and Reza, co-owners",), "casual", "Hi Ali and Reza,"),
        (("Anne & co",), "casual", "Hi Anne,"),
        (("Ms Anna-Lena Berg",), "formal", "Dear Ms Berg,"),
        (("Mrs Smith, Mrs Smith's deputy",), "formal", "Dear Mrs Smith,"),
        (("Peter (not sure of surname) Finance Director",), "formal", "Dear Peter,"),
        (("Guy Martin",), "warm", "Dear Guy,"),
        (("Mrs Eleri Hopkin",), "formal", "Dear Mrs Hopkin,"),
        (("Siôn Parry & Roisin Kelly",), "warm", "Dear Siôn and Roisin,"),
        (("sion from the depot",), "warm", "Dear Sion,"),
    ],
)
def test_the_greeting(people: tuple[str, ...], tone: str, greeting: str) -> None:
    assert _letter(*people, tone=tone).greeting == greeting


@pytest.mark.parametrize(
    ("people", "others", "thanked"),
    [
        (("Mr Jones & his deputy",), "", "your deputy"),
        (("the manager and his deputy",), "", "the manager and the deputy"),
        (("Mrs Smith, Mrs Smith's deputy",), "", "your deputy"),
        (("Kim",), "Receptionist", "the receptionist"),
        (("Kim",), "the man who jump started my car", "the man who jump-started my car"),
    ],
)
def test_who_else_is_thanked(people: tuple[str, ...], others: str, thanked: str) -> None:
    assert f"to {thanked}." in _letter(*people, others=others).text


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("guard ft", "full-time guard"),
        ("Sec guard", "security guard"),
        ("Online tutor, maths", "online maths tutor"),
        ("Solicitor (2 yrs PQE)", "solicitor"),
        ("recep", "receptionist"),
        ("activities co-ord", "activities coordinator"),
        ("Bus driver trainee", "trainee bus driver"),
        ("Nursery practitioner L3", "nursery practitioner"),
        ("Dep. stage manager", "deputy stage manager"),
        ("Warehouse op", "warehouse operative"),
        ("Warehouse operative", "warehouse operative"),
        ("Marketing Exec", "marketing exec"),
        ("Ops manager", "ops manager"),
        ("GP receptionist - part time", "part-time GP receptionist"),
        ("housekeeper seasonal", "seasonal housekeeper"),
        ("Auditor - 12 month FTC", "auditor"),
        ("Support Officer, Grade 5, fixed term", "fixed-term support officer"),
        ("fork lift driver", "forklift driver"),
        ("check in agent", "check-in agent"),
        ("Class 1 driver, nights", "night Class 1 driver"),
        ("surveyor (Graduate)", "graduate surveyor"),
    ],
)
def test_the_role(typed: str, said: str) -> None:
    text = _letter("Kim", role=typed).text
    assert f"the {said} job" in text or f"the {said} role" in text


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("I went to their office in Reading", "at your office in Reading"),
        ("Meeting room B", "in meeting room B"),
        ("a hotel lobby in Leeds", "in a hotel lobby in Leeds"),
        ("the vets", "at the vet's"),
        ("Guildhall", "at Guildhall"),
        ("the theatre bar", "at the theatre bar"),
        ("home visit", "on the home visit"),
    ],
)
def test_the_place(typed: str, said: str) -> None:
    assert any(f"{said} " in _letter("Kim", role=role, place=typed).text for role in ("cook", "clerk", "driver"))


def test_a_name_within_another_word_is_no_mention_of_somebody() -> None:
    people = {"recipients": [{"name": "Kim"}], "others": "Pat and the lads"}
    assert "Pat and the lads" in compose({"people": people, "gratitude": {"thanks_for": "your patience"}}).text


def test_a_title_typed_without_its_stop_is_the_readers() -> None:
    people = {"recipients": [{"name": "ms. kelly"}], "tone": "formal", "company": "Northgate"}
    told = compose({"people": people, "gratitude": {"thanks_for": "it was kind that ms kelly waited for me"}}).text
    assert not re.search(r"Ms[.]? you", told)
    assert "you waited for me" in told or "waiting for me" in told


@pytest.mark.parametrize("tone", ["formal", "warm", "casual"])
@pytest.mark.parametrize("kind", ["in_person", "video", "phone", "trial", "panel", "rounds", "informal"])
def test_one_speaks_about_a_role_and_in_a_conversation(kind: str, tone: str) -> None:
    for role in ("cook", "clerk", "driver", "nurse", "porter", "tutor", "fitter", "baker", "welder", "guard"):
        text = _letter("Kim", tone=tone, role=role, interview_kind=kind).text
        assert "at which we spoke" not in text
        assert "speaking with me for" not in text
        assert not ("conversation" in text and "talking with me" in text)
