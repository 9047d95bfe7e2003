"""What was difficult, what became clear and what one has done, as tired people type them, come out whole."""

from __future__ import annotations

import pytest

from tests.core.answered import letter_with


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("cleaning the theatres, ten minutes is what they get and its meant to be twenty", "Ten minutes is what you"),
        (
            "not enough shearers and the kiwis aren't coming over like they used to",
            "there are not enough shearers, and the kiwis aren't coming over like they used to",
        ),
        (
            "wet weather holding up the groundworks and the client still wants handover",
            "the wet weather is holding up the groundworks, and the client still wants handover",
        ),
        (
            "dogs coming back after a week and the kennels never have room",
            "dogs come back after a week and the kennels",
        ),
        ("the invoices are late because the foremen hand in there hours late", "hand in their hours late"),
        ("a ransomware attack two years ago, they were on paper for nine days", "You were on paper for nine days."),
        ("no shows at the salon, specially colour appointments", "especially colour appointments"),
        (
            "keeping the heritage look when they fit double glazing, the officer turned down two designs",
            "when you fit double glazing. The officer turned down two designs.",
        ),
        ("tips, since they went cashless the floor staff argue", "tips. Since you went cashless"),
        ("callbacks, they get about ten a month because filters get put in backwards", "You get about ten a month"),
        ("falls between 4 and 6 am when people get up to wash", "about falls between 4 and 6 am when people get up"),
        (
            "people go quiet, they dont open the letters, by the time they answer its too late",
            "They don't open the letters. By the time they answer it's too late.",
        ),
        ("it was about the tests taking forty minutes", "the problem of the tests taking forty minutes"),
        ("Explaining price rises to customers who've been with them for years.", "who've been with you for years"),
        ("the museum flooded in 2021 and they are still drying ledgers", "and you are still drying ledgers"),
    ],
)
def test_a_difficulty_is_told_whole(typed: str, said: str) -> None:
    assert said in letter_with("challenge", typed)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("that people stop ringing once they can see it for themselves", "people stop ringing once they can see it"),
        ("planning who charges when is a job in itself", "planning who charges when is a job in itself"),
        ("kindness is what people remember", "kindness is what people remember"),
        ("make it easy and dont blame", "to make it easy and not to blame"),
        ("supervision isnt a luxury", "supervision isn't a luxury"),
    ],
)
def test_what_became_clear_is_not_broken(typed: str, said: str) -> None:
    told = letter_with("made_clear", typed)
    assert said in told
    assert "a supervision" not in told


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("moved a florists shop over the week", "I moved a florist's shop over the week"),
        ("made a colour card for the nut stuff, took an evening", "for the nut stuff. It took an evening."),
        ("we grew our own at the kura, started with the aides", "We grew our own at the kura and started with"),
        ("we were trained to greet people, that alone put a lot of them off", "and that alone put a lot of them off"),
        (
            "I post-edit patents from Japanese, I had to learn it",
            "I post-edit patents from Japanese. I had to learn it.",
        ),
        (
            "receptionist at a dentists on a hill with four spaces, we sent a map",
            "I have worked as a receptionist at a dentist's on a hill with four spaces. We sent a map.",
        ),
        (
            "when i was in a dentists i rang them all and it halved",
            "When I was in a dentist's, I rang them all, and it",
        ),
        ("when i worked in a school kitchen i put the menu up", "I put the menu up when I worked in a school kitchen"),
        (
            "at my last place i rewrote the rota, cut the overtime by half",
            "I rewrote the rota and cut the overtime by half",
        ),
        ("at my last place i ran the dish pit, trained by the chef", "I ran the dish pit, trained by the chef"),
        ("I did the careers fairs for the electricians union", "for the electricians' union"),
    ],
)
def test_what_one_has_done_is_told_whole(typed: str, said: str) -> None:
    assert said in letter_with("experience", typed)
