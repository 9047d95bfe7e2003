"""Where they stand in something new, jotted down: what is left of it, how it fares, why they do not do it yet."""

from __future__ import annotations

import pytest

from tests.core.answered import PLACES, letter_with

NEW = ("takeaway", {"kind": "topic", "topic": "solar roofs"})


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("trial stage", "you are at the trial stage."),
        ("still the planning stage", "you are still at the planning stage."),
        ("two done one to go", "two are done, with one still to go."),
        ("not yet, money", "you don't do it yet because of money."),
        ("not really, too small", "you don't really do it, as it is too small."),
        ("nope, no room", "you don't do it, as there is no room."),
        ("always have", "you always have."),
        ("yes all of them", "it goes for all."),
        ("every cab by march", "One detail has stayed with me: every cab by March."),
        ("bit behind", "you are a bit behind."),
        ("bit of a gimmick", "it is a bit of a gimmick."),
        ("booked up till next june", "you are booked up till next June."),
        ("worried", "struck me that you are worried."),
        ("ordered, coming in feb", "have been ordered and are coming in February."),
        ("paid for by the council", "are paid for by the council."),
        ("nearly there, just the seedlings left", "you are nearly there, with just the seedlings left."),
        ("half way through, boiler still there", "you are halfway through, with the boiler still there."),
        ("in the new car park, old one to follow", "in the new car park, with the old one to follow."),
        ("short of staff so only first babies", "you are short of staff, so it is only first babies."),
        ("wrote it last year, still rolling it out", "you wrote it last year and are still rolling it out."),
        ("dropped it, bringing it back", "you dropped it and are bringing it back."),
        ("tried it, went mouldy", "you tried it and it went mouldy."),
        ("went down badly at first, fine now", "it went down badly at first, but it is fine now."),
        ("asked for it, council said no", "you asked for it, but the council said no."),
        ("selling well", "it is selling well."),
        ("hasnt taken off", "it hasn't taken off."),
        ("popular, runs out by noon", "it is popular and runs out by noon."),
        ("not in the branches yet", "you don't do it in the branches yet."),
        ("best seller is the blue", "the best seller is the blue."),
        ("theirs are 20 yrs old, need replacing", "yours are 20 years old and need replacing."),
        ("every teacher been on the course", "every teacher has been on the course."),
        ("started small, 1 ward", "you started small, with one ward."),
        ("old fashioned and staying that way", "old-fashioned and staying that way."),
        ("sells to two pubs", "you sell to two pubs."),
        ("packed every week", "they are packed every week."),
        ("signed up, starts monday", "you are signed up, and it starts Monday."),
        ("leaked, being fixed", "it leaked and is being fixed."),
        ("done 4, booked for 6 more", "you have done 4 and are booked for 6 more."),
        ("every friday at 3", "it is every Friday at 3."),
        ("in every school theyve got", "you do it in every school you've got."),
        ("thursdays in our village", "it is on Thursdays in our village."),
        ("depends who you ask", "it depends on who you ask."),
        ("signed up in january", "you signed up in January."),
        ("not fussed", "you are not fussed."),
        ("members only for now", "members only for now."),
        ("full, waiting list", "they are full, with a waiting list."),
        ("people moaned then got used to it", "people moaned then got used to it."),
        ("take up is low", "take-up is low."),
        ("free, one hr a week", "one hour a week."),
        ("sells it in the shop on saturdays", "you sell it in the shop on Saturdays."),
        ("nobody else does apparently", "nobody else does."),
    ],
)
def test_a_standing_jotted_down_is_told_in_a_sentence(typed: str, said: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(PLACES, "standing", NEW)
    assert said in letter_with("standing", typed)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("something about hydrogen buses", "about hydrogen buses."),
        ("peat free", "about going peat-free."),
        ("four day week", "about the four-day week."),
        ("speech app for stroke patients", "about the speech app for stroke patients."),
        ("exam boards going online", "about exam boards going online."),
        ("tool box talks every morning", "about tool box talks every morning."),
    ],
)
def test_a_new_thing_is_named_as_one(typed: str, said: str) -> None:
    assert said in letter_with("topic", typed)
