"""A wish keeps when, where and how it would be, and is heard under its everyday names."""

from __future__ import annotations

import pytest

from letters.core.language.typed.cleaned import clean
from letters.core.reading.wished.coming import AS_WISHED
from letters.core.reading.wished.parted import wished_for


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("any job as a nurse in a surgical or orthopaedic ward", "a nurse role in a surgical or orthopaedic ward"),
        ("reception or helping with the animals", "a reception role or helping with the animals"),
        ("assistant in a nursery or in a school", "an assistant role in a nursery or in a school"),
        ("library assistant, also part-time", "a library assistant role (part-time included)"),
        ("an electrician for the machines", "an electrician role for the machines"),
        ("warehouse but not nights", "a warehouse role (but not nights)"),
        ("cleaning or kitchen, mornings only because of the kids", "cleaning or kitchen work in the mornings"),
        ("bank work or flu clinics", "bank work or flu clinics"),
        ("something in the office, not the shop floor", "something in the office rather than the shop floor"),
        ("same job, different shop", "the same job at another shop"),
        ("same but closer to home", "a similar role closer to home"),
        ("bank shifts on the ward", "bank shifts on the ward"),
        ("they mentioned a buyer role coming up", "a buyer role"),
        ("not sure, maybe reception", "a reception role"),
        ("IT support", "an IT support role"),
        ("EA to the directors or PA", "a role as EA to the directors or a PA role"),
        ("copywriter, freelance", "a freelance copywriter role"),
        ("maths teaching, any year group", "a maths teaching role (any year group)"),
        ("I'd come back for a part-time one", "a part-time role"),
        ("nothing with sales", "anything but sales"),
        ("similar but lower grade", "something similar at a lower grade"),
        ("to be a supervisor one day", "a supervisor role"),
        ("paid or voluntary", "paid or voluntary work"),
        ("more senior", "a more senior role"),
        ("a similar role but part time", "a similar part-time role"),
        ("evenings and weekends", "evening and weekend work"),
        ("something more hands on", "something more hands-on"),
        ("in a year or two", "something in a year or two"),
        ("office based", "office-based work"),
        ("a job in the office would be better for me", "a job in the office"),
        ("goods in", "a goods-in role"),
        ("events", "work in events"),
        ("not nights", "anything but nights"),
        ("at their Leeds office", "work at their Leeds office"),
        ("at the front desk", "work at the front desk"),
        (
            "apprenticeship next september, plumbing or the heating one",
            "a plumbing or a heating apprenticeship next September",
        ),
        ("data roles, junior or graduate", "junior or graduate data roles"),
        ("traineeship, kitchen or front of house", "a kitchen or front of house traineeship"),
        ("a bench jeweller apprenticeship, mounting or setting", "a bench jeweller apprenticeship"),
        ("another Band 7 post, ideally in care or frailty", "another Band 7 post (especially in care or frailty)"),
        (
            "a role in sales, ideally in the Hull or Leeds office",
            "a role in sales (especially in the Hull or Leeds office)",
        ),
        ("any weekend shifts going, I can start in two weeks", "any weekend shifts"),
        ("any shifts left for the summer", "any shifts for the summer"),
        ("lorry driving, class 2, days only", "a lorry driving role on days"),
        ("HCA bank work, nights or long days", "HCA bank work on nights or long days"),
    ],
)
def test_a_wish_keeps_when_and_where_it_would_be(typed: str, said: str) -> None:
    assert wished_for(clean(typed)) == said


def test_what_there_is_only_one_of_is_not_said_to_come_ever() -> None:
    assert AS_WISHED["anytime"]("the graduate scheme") is None
    assert AS_WISHED["comes"]("work next summer") == "there is work next summer"
