"""Articles, agreement, states and counts that learners and hurried people lose come back; what may be right stays."""

from __future__ import annotations

import pytest

from letters.core.language.typed.cleaned import clean


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("cook is there until late", "the cook is there until late"),
        ("porter loses his break every friday", "the porter loses his break every Friday"),
        ("at garage in Leeds they fit them", "at a garage in Leeds they fit them"),
        ("we meet in canteen every monday", "we meet in the canteen every Monday"),
        ("worked in surgical ward in Kochi", "worked in a surgical ward in Kochi"),
        ("a board with photo of each dog", "a board with a photo of each dog"),
        ("new people get laptop on day one", "new people get a laptop on day one"),
        ("how fast robot stacks the crates", "how fast the robot stacks the crates"),
        ("team trains on Sundays", "the team trains on Sundays"),
        ("it is not same in every town", "it is not the same in every town"),
        ("they need only woman for ladies changing room", "they need only a woman for the ladies' changing room"),
        ("sundays, mothers day and valentines", "Sundays, Mother's Day and Valentine's Day"),
    ],
)
def test_a_single_thing_gets_its_article_back(typed: str, right: str) -> None:
    assert clean(typed) == right


@pytest.mark.parametrize(
    "typed",
    [
        "we went from door to door",
        "they come by bus and are on call",
        "forklift certified",
        "it has room for all of them",
        "worked on ward 5 at gate 12",
        "porter and cook go home together",
        "sub cook is fine too",
        "the kind of machine they have",
    ],
)
def test_what_is_said_bare_stays_bare(typed: str) -> None:
    assert clean(typed) == typed


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("the nurses knows everyone", "the nurses know everyone"),
        ("the lads in the yard was kind", "the lads in the yard were kind"),
        ("guests is waiting for keys", "guests are waiting for keys"),
        ("half the members is over 70", "half the members are over 70"),
        ("the people in the queue dont notice", "the people in the queue don't notice"),
        ("the gate stay open too long", "the gate stays open too long"),
        ("customer wait 5 months for one part", "the customer waits five months for one part"),
        ("a child with asthma go home early", "a child with asthma goes home early"),
        ("one call the day before can changes it", "one call the day before can change it"),
        ("many item return because of size", "many items return because of size"),
        ("finding welders who speaks Polish", "finding welders who speak Polish"),
        ("theres levels for it", "there are levels for it"),
    ],
)
def test_a_verb_agrees_with_its_subject(typed: str, right: str) -> None:
    assert clean(typed) == right


@pytest.mark.parametrize(
    "typed",
    [
        "seeing the chef plate the dish",
        "I let the dough rest and the butter soften",
        "the cook book the chef wrote",
        "the driver and the porter go home early",
        "many kitchen staff left",
        "the price of houses is high",
        "three weeks is a long time",
        "my thanks go to the cook",
        "if a role like this comes up",
        "the words after a mark are clear",
        "the id of the guest is on the form",
        "ask the patient which arm before you look",
    ],
)
def test_a_verb_that_may_be_right_stays(typed: str) -> None:
    assert clean(typed) == typed


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("each crate is having its own label", "each crate has its own label"),
        ("she is knowing all the dogs", "she knows all the dogs"),
        ("they're having 2 kilns since 5 years", "they have had two kilns for five years"),
        ("the shop is open since 3 years", "the shop has been open for three years"),
        ("someone who has the permit since years", "someone who has had the permit for years"),
        ("painted hulls since 8 years", "painted hulls for eight years"),
        ("it has also a pond", "it also has a pond"),
        ("they are lending also tools", "they are also lending tools"),
    ],
)
def test_a_state_is_told_as_one(typed: str, right: str) -> None:
    assert clean(typed) == right


@pytest.mark.parametrize("typed", ["we are having a party", "it has also rained", "he's having trouble with it"])
def test_what_goes_on_goes_on(typed: str) -> None:
    assert clean(typed) == typed


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("they wait 2, 3 days for a part", "they wait two or three days for a part"),
        ("short on 4 nights out of 6", "short on four nights out of six"),
        ("up to 8 in a day", "up to eight in a day"),
        ("24hrs later", "24 hours later"),
        ("the 3 axle lorry", "the three-axle lorry"),
        ("2 and a half days", "two and a half days"),
        ("a wall 3 metre high", "a wall three metres high"),
        ("40 tonne of glass", "40 tonnes of glass"),
        ("1 of about 6", "one of about six"),
    ],
)
def test_counts_of_one_phrase_are_told_alike(typed: str, right: str) -> None:
    assert clean(typed) == right


@pytest.mark.parametrize("typed", ["rooms 2, 3 and 4", "a 12-litre bucket", "five people out of 12"])
def test_other_figures_stay(typed: str) -> None:
    assert clean(typed) == typed


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("the machine who peel the onions", "the machine that peels the onions"),
        ("the robot which carry the boxes", "the robot which carries the boxes"),
        ("the lady on the phone who put the call through", "the lady on the phone who put the call through"),
        ("the team who run the shop", "the team who run the shop"),
    ],
)
def test_one_thing_that_does_something_agrees_with_it(typed: str, right: str) -> None:
    assert clean(typed) == right
