"""Whoever told the writer is thanked for it: a reader as "you", anybody else by name."""

from __future__ import annotations

import re
from typing import Any

import pytest

from letters.core.compose import compose


def told(by: str, kindness: str, tone: str = "warm") -> str:
    people: dict[str, Any] = {"recipients": [{"name": "Rob Hale"}, {"name": "Mrs. Bains, the owner"}], "tone": tone}
    answers = {"people": people, "acknowledgement": {"told_by": by, "told_how": "phone", "kindness": kindness}}
    return compose(answers).body


@pytest.mark.parametrize("by", ["rob", "Rob, he rang himself", "Rob i think", "Mr. Hale", "ROB"])
def test_a_reader_who_told_is_spoken_to(by: str) -> None:
    body = told(by, "ring me the same evening")
    assert re.search(r"(?:Rob|Mr. Hale), [^.]*you[^.]* ring me the same evening", body)


def test_somebody_told_by_a_job_alone_is_never_spoken_to() -> None:
    body = told("the area manager", "say that I could ring Rob about the rota")
    assert "the area manager said that I could ring Rob about the rota" in body
    assert "the owner phoned" not in told("the owner", "phone me on a Sunday")


@pytest.mark.parametrize(
    ("kindness", "said"),
    [
        ("ring me the same evening", "Tina rang me the same evening"),
        ("phone me and explain it", "Tina phoned me and explained it"),
        ("phone me and apologise for the wait", "Tina phoned me and apologised for the wait"),
        ("she wrote two pages by hand", "Tina wrote two pages by hand"),
        ("Tina rang and explained everything", "Tina rang and explained everything"),
        ("tell me where they thought I was weak", ""),
    ],
)
@pytest.mark.parametrize("tone", ["formal", "warm", "casual"])
def test_somebody_else_who_told_is_never_spoken_to(kindness: str, said: str, tone: str) -> None:
    body = told("Tina from the agency", kindness, tone)
    assert said in body
    assert "of you to" not in body


@pytest.mark.parametrize(
    ("by", "who"),
    [
        ("the owner's wife", "the owner's wife phoned me"),
        ("their HR lady", "your colleague from HR phoned me"),
        ("both of them", "you[^.]* phone me|phoning me"),
    ],
)
def test_who_told_is_named_as_typed(by: str, who: str) -> None:
    assert re.search(who, told(by, "phone me at home"), re.IGNORECASE)


def test_a_colleague_without_a_name_did_what_was_kind() -> None:
    assert "Mrs. Bains's assistant was very polite" in told("Mrs Bains's assistant", "her assistant was very polite")


def test_what_several_did_is_told_to_all_of_them() -> None:
    assert "you both wrote to me separately" in told("", "both wrote to me separately")
    assert "said all three of you had liked it" in told("Rob", "he was warm and said all three of them had liked it")


def test_two_of_one_title_are_two() -> None:
    people = {"recipients": [{"name": "Dr Winkel"}, {"name": "Dr Nair"}], "tone": "formal"}
    news = {"told_by": "Dr Nair", "told_how": "email", "kindness": "she wrote warmly"}
    assert "Dr Nair, " in compose({"people": people, "acknowledgement": news}).body


def test_what_was_not_done_has_what_was_done_beside_it_in_step() -> None:
    assert "not dodging it and asking after my knee" in told(
        "Rob", "He did not dodge it and he asked after my knee", "casual"
    )


def test_a_thing_is_put_and_not_putted() -> None:
    assert "putt " not in told("Mrs. Bains", "she put a sprig of mint in the envelope", "casual")


@pytest.mark.parametrize(
    ("kindness", "said"),
    [
        ("he rang at 7 and not in the night", "not in the night"),
        ("say it straight and not wait till Monday", "saying it straight and not waiting until Monday"),
        ("walk me to my car after and tell me there", "walking me to my car after and telling me there"),
        ("he called after shift and stayed on to explain", "calling after shift and staying on to explain"),
        ("he rang while I was at work and left a kind message", "ringing while I was at work and leaving a kind"),
        ("he wrote by hand, and marked where I was right", "writing by hand, and marking where I was right"),
    ],
)
def test_only_a_verb_falls_in_step(kindness: str, said: str) -> None:
    bodies = [told("Rob", kindness, tone) for tone in ("formal", "warm", "casual")]
    assert any(said in body for body in bodies)
    assert all("inning" not in body and "and marked" not in body for body in bodies)


def _told_to(name: str, by: str, kindness: str = "", seed: str = "") -> str:
    acknowledgement = {"told_by": by, "told_how": "email", "kindness": kindness}
    people = {"recipients": [{"name": name}], "tone": "warm"}
    return compose({"people": people, "acknowledgement": acknowledgement}, seed).body


def test_what_somebody_else_sent_was_not_had_from_them_twice() -> None:
    assert "Sarah sent a nice email" in _told_to("Dana", "Sarah from recruitment", "sent a nice email")


def test_no_name_is_nobody() -> None:
    assert "the on it" not in _told_to("Dana", "no name on it", "at least they replied").lower()


def test_a_reader_called_by_the_job_is_spoken_to() -> None:
    assert "chef rang" not in _told_to("Chef Marco", "chef", "rang me after service")


def test_the_email_of_a_colleague_is_that_colleagues() -> None:
    bodies = [_told_to("Dana", "her manager", seed=seed) for seed in "abcdefgh"]
    assert any("your manager's email" in body for body in bodies)
    assert not any("your email" in body for body in bodies)


@pytest.mark.parametrize(("kindness", "name"), [("she rang me herself", "Mrs. Bains"), ("he rang me himself", "Rob")])
def test_who_told_is_known_by_a_mere_he_or_she_where_only_one_can_be_meant(kindness: str, name: str) -> None:
    assert re.search(rf"{name}, [^.]*(?:you rang|ring(?:ing)?) me yourself", told("", kindness))
