"""Difficulties, what they made clear and what the writer has done like them, as tired people type them."""

from __future__ import annotations

import pytest

from tests.core.answered import letter_with


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("the sats results came down after covid", "the SATs results came down after Covid"),
        ("old booking system nobody dares touch", "the old booking system nobody dares touch"),
        ("cold chain breaking at the last mile", "the cold chain breaking at the last mile"),
        ("ten minutes is what they get and its meant to be twenty", "en minutes is what you get and it's meant"),
        ("not enough shearers and the trucks are late", "there are not enough shearers, and the trucks are late"),
        ("the trams don't run as late as they used to", "the trams don't run as late as they used to"),
        ("the sales aren't what they used to be", "the sales aren't what they used to be"),
        ("the foremen hand in there hours late", "the foremen hand in their hours late"),
        (
            "wet weather holding up the works and the client wants it in march",
            "wet weather is holding up the works, and",
        ),
        ("he said the machine learning people and the doctors dont talk", "the machine learning people and the"),
        ("it was about the tests taking forty minutes", "about the problem of the tests taking forty minutes"),
        ("noise, when the big van comes in nobody can hear the phone", "noise. When the big van comes in, nobody"),
        (
            "keeping the old look when they fit double glazing, the officer turned down two designs",
            "when you fit double glazing. The officer turned down",
        ),
        ("the museum flooded in 2021 and they are still drying ledgers", "you are still drying ledgers"),
        ("too many agency staff and they dont know the residents", "agency staff. They don't know"),
        ("not enough drivers and they have to cancel runs", "not enough drivers, and you have to cancel"),
        ("half the calls go to voicemail", "half the calls go to voicemail"),
        ("Laura said the lifts break about once a month", "Laura told me that the lifts break"),
        ("the kiwis aren't coming over like they used to", "the kiwis aren't coming over like they used to"),
        ("dogs coming back after a week and the kennels never have room", "dogs come back after a week and the"),
        ("a ransomware attack two years ago, they were on paper for nine days", "You were on paper for nine days."),
        ("tips, since they went cashless the floor staff argue", "tips. Since you went cashless"),
        ("callbacks, they get about ten a month because of the filters", "You get about ten a month"),
        ("falls between 4 and 6 am when people get up to wash", "about falls between 4 and 6 am when people get up"),
        (
            "people go quiet, they dont open the letters, by the time they answer its too late",
            "They don't open the letters. By the time they answer it's too late.",
        ),
        ("Explaining price rises to customers who've been with them for years.", "who've been with you for years"),
        ("no shows, specially colour appointments on saturdays", "especially colour appointments"),
    ],
)
def test_a_difficulty_is_told_in_good_english(typed: str, told: str) -> None:
    assert told in letter_with("challenge", typed)


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("planning who charges when is a job in itself", "planning who charges when is a job in itself"),
        ("that people stop ringing once they can see it", "that people stop ringing once they can see it."),
        ("supervision isnt a luxury", "saw that supervision isn't a luxury"),
        ("kindness is what people remember", "kindness is what people remember"),
        ("decision is a promise", "a decision is a promise"),
        ("make it easy and dont blame", "make it easy and not to blame"),
        (
            "openness, if everyone sees the sheet there is less to fight about",
            "openness. If everyone sees the sheet, there",
        ),
    ],
)
def test_what_became_clear_keeps_its_clauses(typed: str, told: str) -> None:
    assert told in letter_with("made_clear", typed, challenge="the rota")


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("did letters and door knocks when we dug up the street", "did letters and door knocks when we dug"),
        ("made a colour card for the nut stuff, took an evening", "for the nut stuff. It took an evening."),
        ("took on three trainees, took ages to get the sign offs", "three trainees. It took ages to get"),
        ("I was the mentor for two first years, both finished", "for two first years, and both finished."),
        ("trained six bar staff, all passed the exam", "I trained six bar staff, and all passed the exam."),
        ("we grew our own, started with the aides", "We grew our own and started with the aides."),
        ("put a board up outside, sounds daft but the calls halved", "outside. It sounds daft, but the calls halved."),
        ("used to drive round the sites, not glamorous but the hours came in", "sites. It was not glamorous, but the"),
        ("moved a florists shop over the week", "I moved a florist's shop over the week."),
        ("paid forty quid in fines one month", "in fines one month."),
        ("I rang old members, about one in four came back", "members, and about one in four came back."),
        ("I post-edit patents, I had to learn it", "I post-edit patents. I had to learn it."),
        ("we were trained to greet people, that alone put a lot of them off", "and that alone put a lot of them off"),
        (
            "receptionist at a dentists on a hill with four spaces, we sent a map",
            "I have worked as a receptionist at a dentist's on a hill with four spaces. We sent a map.",
        ),
        ("when i was in a dentists i rang them all and it halved", "When I was in a dentist's, I rang them all, and"),
        ("when i worked in a school kitchen i put the menu up", "I put the menu up when I worked in a school kitchen"),
        ("at my last place i rewrote the rota, cut the overtime by half", "rewrote the rota and cut the overtime"),
        ("at my last place i ran the dish pit, trained by the chef", "I ran the dish pit, trained by the chef"),
        ("did the fairs for the electricians union", "for the electricians' union."),
    ],
)
def test_work_like_it_is_told_in_good_english(typed: str, told: str) -> None:
    assert told in letter_with("experience", typed, challenge="the rota")
