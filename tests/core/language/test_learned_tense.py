"""What learners tell in another tense or without its adverb comes out as English has it; what was right stays."""

from __future__ import annotations

import pytest

from letters.core.language.typed.cleaned import clean


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        (
            "the team is doing the testing in pairs since last year",
            "the team has been doing the testing in pairs since last year",
        ),
        (
            "the kitchen is using only local vegetables since 2019",
            "the kitchen has been using only local vegetables since 2019",
        ),
        ("they have not enough staff since two years", "they have not had enough staff for two years"),
        ("they have a problem with the lift since March", "they have had a problem with the lift since March"),
        ("the lift is broken since March", "the lift has been broken since March"),
        ("the machine stands still since two months", "the machine has stood still for two months"),
        ("I work as a nurse since 2015", "I have worked as a nurse since 2015"),
        ("I work as a nurse for 9 years", "I have worked as a nurse for nine years"),
        ("I make windows by hand for 11 years", "I have made windows by hand for 11 years"),
        ("they run two of them in a pilot since spring", "they have run two of them in a pilot since spring"),
        (
            "the museum has since 2022 a collection of 40 objects",
            "the museum has had a collection of 40 objects since 2022",
        ),
        ("they use since three years only paper bags", "they have used only paper bags for three years"),
        ("nobody works there since April", "nobody has worked there since April"),
        ("she is leading the team for ten years", "she has been leading the team for ten years"),
        ("the bakery exists since 1921", "the bakery has existed since 1921"),
        ("I know this problem since long", "I have known this problem for a long time"),
        ("Since 2019 they use only paper bags", "Since 2019 they have used only paper bags"),
        ("since last year they do the testing in pairs", "since last year they have done the testing in pairs"),
        ("there is nobody at the desk since May", "there has been nobody at the desk since May"),
        ("they don't open on Sundays since Covid", "they haven't opened on Sundays since Covid"),
        ("the school that they support since 2015", "the school that they have supported since 2015"),
        ("the nurses wear since last winter soft shoes", "the nurses have worn soft shoes since last winter"),
        ("a carpenter who works with them since 1988", "a carpenter who has worked with them since 1988"),
        ("the choir meets every Tuesday since the war", "the choir has met every Tuesday since the war"),
        (
            "they can not find since half year a second cook",
            "they have not been able to find a second cook for half a year",
        ),
        (
            "young people are not coming to library since pandemic",
            "young people have not been coming to the library since the pandemic",
        ),
    ],
)
def test_what_goes_on_since_then_has_gone_on(typed: str, right: str) -> None:
    assert clean(typed) == right


@pytest.mark.parametrize(
    "typed",
    [
        "they store the wine for two years",
        "it is two years since they moved",
        "they've used paper since 1994",
        "they had a new roof since the storm",
        "since they are short of drivers they pay more",
        "I cook it for three hours",
        "they have had no head chef since May",
        "they hire apprentices for three years",
        "nobody has asked since they moved",
    ],
)
def test_what_was_or_is_done_for_a_time_stays(typed: str) -> None:
    assert clean(typed) == typed


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("how residents are baking together on Wednesdays", "how residents bake together on Wednesdays"),
        ("customers are not wanting to wait for a hotfix", "customers do not want to wait for a hotfix"),
        ("they were needing someone for nights", "they needed someone for nights"),
        ("many patients are not knowing where to go", "many patients do not know where to go"),
        ("every new joiner is getting one buddy", "every new joiner gets one buddy"),
        (
            "customers call because they are not understanding the letters",
            "customers call because they do not understand the letters",
        ),
    ],
)
def test_a_state_or_habit_is_told_plainly(typed: str, right: str) -> None:
    assert clean(typed) == right


@pytest.mark.parametrize(
    "typed",
    [
        "they're having a party on Friday",
        "they are having the roof repaired",
        "the town is growing every year",
        "it is getting harder every year",
        "they are always looking for bakers",
        "they are opening a branch in May",
    ],
)
def test_what_is_going_on_stays(typed: str) -> None:
    assert clean(typed) == typed


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("Mr Finch has showed me the box", "Mr Finch showed me the box"),
        ("she has written me a long email", "she wrote me a long email"),
        ("they have told me that the post is filled", "they told me that the post is filled"),
    ],
)
def test_what_was_done_to_the_writer_was_done_once(typed: str, right: str) -> None:
    assert clean(typed) == right


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("residents sleep bad when it is loud", "residents sleep badly when it is loud"),
        ("it was nice written", "it was nicely written"),
        ("the work was very good organised", "the work was very well organised"),
        ("she works very careful", "she works very carefully"),
        ("you have to move slow near the bees", "you have to move slowly near the bees"),
        ("everything was clear explained", "everything was clearly explained"),
        ("she treated me very friendly", "she treated me in a very friendly way"),
        ("he explained it very good", "he explained it very well"),
        ("they work very good together", "they work very well together"),
        ("she told me the decision very kind", "she told me the decision very kindly"),
        ("she explained me everything calm", "she explained everything to me calmly"),
        ("a very good organised team", "a very well organised team"),
    ],
)
def test_how_it_is_done_is_told_by_an_adverb(typed: str, right: str) -> None:
    assert clean(typed) == right


@pytest.mark.parametrize(
    "typed",
    [
        "he keeps the room quiet",
        "they left the kitchen clean",
        "she looked very tired",
        "it tastes very good",
        "they arrived safe",
        "she found the work easy",
        "she explained the clear plan",
        "she felt very welcome",
        "they serve it cold",
    ],
)
def test_how_something_is_stays(typed: str) -> None:
    assert clean(typed) == typed
