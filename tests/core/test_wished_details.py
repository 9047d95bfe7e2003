"""What only tells more of a job wished for is no other wish, and who said it might come is not said."""

from __future__ import annotations

import pytest

from tests.core.answered import letter_with


@pytest.mark.parametrize(
    ("wish", "said"),
    [
        ("software tester, manual or automated", "a software tester role would"),
        ("backend developer, python or go, remote or two days in Bristol", "a backend developer role would"),
        ("driver, class 2, and id do my class 1 if they helped", "a class 2 driver role would"),
        ("carpenter, second fix or site work", "a carpenter role would"),
        ("any apprenticeship, sparky first choice, plumbing second", "any apprenticeship would"),
        ("whatever comes up in the bakery, early shift is fine by me", "anything in the bakery would"),
        ("support worker in the supported houses, nights or sleep ins", "in the supported houses on nights."),
        (
            "library assistant part time, or home delivery van",
            "a part-time library assistant or home delivery van role",
        ),
        ("the evening warehouse job, the one with the forklift training", "about the evening warehouse job would"),
        ("more junior tester role", "a more junior tester role would"),
        ("data entry from home two or three days", "data entry work from home would"),
        ("something on the research side, even as an assistant", "something on the research side would"),
        ("receptionist, admin, anything with people", "a receptionist role, work in admin or anything with people."),
        ("night shift picker, or days if theres nothing else", "a night shift picker role or day work would"),
    ],
)
def test_a_detail_of_a_job_is_no_other_wish(wish: str, said: str) -> None:
    assert said in letter_with("future_role", wish)


@pytest.mark.parametrize(
    ("wish", "said"),
    [
        ("The team lead post in dispatch that he said might open next year", "in dispatch that might open next year."),
        ("The apprenticeship he said starts in September", "the apprenticeship that starts in September"),
        ("the role he said would come up in spring", "the role that would come up in spring"),
        ("kitchen porter or chef later", "a kitchen porter or chef role would"),
        ("relief now, a permanent line later on", "a relief role or a permanent line would"),
    ],
)
def test_a_wish_is_told_without_who_spoke_of_it_or_a_bare_later(wish: str, said: str) -> None:
    assert said in letter_with("future_role", wish)
