"""Half sentences jotted between two jobs, as the whole letter says them: two deeds on a comma, a thing that runs."""

from __future__ import annotations

import pytest

from tests.core.answered import letter_with


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("rang me at teatime, asked how i was first", "ringing me at teatime and asking how I was first"),
        ("phoned on my break, said keep at it", "phoned on my break and told me to keep at it"),
        (
            "rang after closing so i wouldnt be at work and said the kids liked me",
            "ringing after closing so I wouldn't be at work and saying the kids liked me",
        ),
        ("didnt leave me hanging, rang next morning", "not leaving me hanging but ringing the next morning"),
        ("told me while i was still there, didnt string me along", "still there and not stringing me along"),
        ("wrote a card, put it through my door", "writing a card and putting it through my door"),
        ("let me know same day, so i could take the other one", "the same day, so I could take the other one"),
        ("told me the real reason, the hours", "the real reason, the hours"),
        ("no fob off, the real reason", " for the real reason"),
        ("two lines but he signed it himself", "signing the email yourself"),
        ("wrote it proper", "properly"),
    ],
)
def test_two_deeds_on_a_comma_are_both_thanked_for(typed: str, said: str) -> None:
    assert said in letter_with("kindness", typed)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("he was honest, they cant afford two", "telling me honestly that you can't afford two"),
        ("honest, they cant afford two", "telling me honestly that you can't afford two"),
        (
            "she was straight with me, they only had money for one",
            "telling me straight that you only had money for one",
        ),
        ("told me straight it was my driving hours", "telling me straight that it was my driving hours"),
        ("said it straight and told me who else to try", "telling me straight"),
        ("said it was the shifts not me", "that it was the shifts, not me"),
        ("asked after my mum and said sorry it wasnt better news", "telling me how sorry you were"),
        ("said theyd of had me if there was two jobs", "you'd have had me"),
        ("handwritten and he put what the kids said", "your email was handwritten"),
    ],
)
def test_what_was_told_is_told_in_full(typed: str, said: str) -> None:
    assert said.lower() in letter_with("kindness", typed).lower()


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("letting me have a go on the ramp and the bacon roll", "a go on the ramp, and for the bacon roll"),
        ("showing me the ovens and a loaf to take home", "showing me the ovens, and for a loaf to take home"),
        ("the lift back to the station and not rushing me", "the lift back to the station, and for not rushing me"),
        ("the cuppa, was freezing", "the cuppa. I was freezing."),
        ("taking time out on a friday, know its manic", "on a Friday. I know it's manic."),
        ("coming in early before school run", "before the school run"),
        ("a slice of the parkin", "a slice of the parkin"),
    ],
)
def test_each_thing_thanked_for_has_its_own_for(typed: str, said: str) -> None:
    assert said in letter_with("thanks_for", typed)


@pytest.mark.parametrize(
    ("beginning", "typed", "said"),
    [
        ("seeing", "seeing the new racking, goes up 9 metre", "the new racking, which goes up nine metres"),
        ("seeing", "the old bus in the corner, still runs", "the old bus in the corner, which still runs"),
        ("doing", "having a go on the bandsaw, been years", "It had been years."),
        ("seeing", "they all get a bedtime biscuit, 60 dogs", "all 60 dogs get a bedtime biscuit"),
        ("seeing", "how dave plates the soft food so it looks like a dinner", "how you plate the soft food"),
        ("hearing", "dave calling, he never looks at the balls", "the way you call"),
    ],
)
def test_what_a_thing_does_hangs_on_it(beginning: str, typed: str, said: str) -> None:
    assert said in letter_with("enjoyed", typed, beginning=beginning)


@pytest.mark.parametrize(
    ("beginning", "typed", "said"),
    [
        (
            "about",
            "nights, cant get anyone who stays past xmas",
            "nights. You can't get anyone who stays past Christmas.",
        ),
        ("about", "parking, vans get blocked in", "parking. Vans get blocked in."),
        ("about", "stock going missing, dont know if its staff", "stock going missing. You don't know if it's staff."),
        ("that", "theyre short of drivers, cant get them", "you're short of drivers and can't get them"),
        (
            "that",
            "the boiler goes every winter, cant get parts",
            "the boiler goes every winter, and you can't get parts",
        ),
        ("that", "the hot trolley packs up", "the hot trolley packs up"),
        ("that", "the dishwasher packs in every weekend", "the dishwasher packs up every weekend"),
        ("how", "do a hot dinner for 2.60 a head", "how to do a hot dinner for 2.60 a head"),
        ("about", "squat, ships sitting lower the faster they go", "squat, ships sitting lower"),
    ],
)
def test_a_difficulty_and_what_comes_of_it(beginning: str, typed: str, said: str) -> None:
    assert said in letter_with("challenge", typed, challenge_beginning=beginning)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("its when your bored you miss things", "it's when you're bored that you miss things"),
        ("a kitchens only as quick as its pot wash", "a kitchen's only as quick as its pot wash"),
        ("one slip and its an ambulance in a doctors", "an ambulance in a doctor's"),
    ],
)
def test_what_became_clear_has_its_small_words(typed: str, said: str) -> None:
    assert said in letter_with("made_clear", typed).replace("It's when", "it's when").replace("A kitchen", "a kitchen")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("the red tray, means they need help eating", "the red tray, which means they need help eating"),
        ("the butterfly scheme, tells staff they've got dementia", "tells staff they've got dementia"),
        ("buddy bench, kid sits there if lonely", "A kid sits there if lonely."),
        ("pat testing, has to be done every year", "pat testing, which has to be done every year"),
    ],
)
def test_a_new_thing_and_whom_it_is_for(typed: str, said: str) -> None:
    assert said in letter_with("topic", typed, topic_beginning="about")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("he just waits", "way you just wait"),
        ("dave listens first", "way you listen first"),
        ("dave tucked the ends under and said never the top", "said never the top"),
        (
            "dave says im going to wipe your nose now, every time",
            'You say, "I\'m going to wipe your nose now," every time.',
        ),
        ("dave had a wheel come off in 98", "come off in 1998"),
    ],
)
def test_what_brought_it_home_is_no_order(typed: str, said: str) -> None:
    assert said in letter_with("lesson", "take your time", lesson_from=typed)


@pytest.mark.parametrize(
    ("question", "typed", "said"),
    [
        (
            "experience",
            "kp for 3 yrs, did it by hand more than once",
            "I was a kitchen porter for three years and did it",
        ),
        ("experience", "caretaker for 3 yrs, ran the boiler", "I was a caretaker for three years and ran the boiler"),
        ("experience", "drove the minibus, and them folk cant wait in the cold", "hose folk can't wait in the cold"),
        ("experience", "been driving class 2 since 09", "since 2009"),
        ("reason", "ex forces chap", "an ex-forces chap"),
        ("reason", "lad whos done 2 yrs in a rosette place", "a man who has done two years"),
        ("reason", "need someone for nights too and i have baby", "I have a baby"),
        ("follow", "the lambing on there facebook", "on your Facebook"),
        ("lesson", "tell a baby what your doing before you do it", "what you're doing"),
    ],
)
def test_a_note_gets_its_small_words(question: str, typed: str, said: str) -> None:
    assert said in letter_with(question, typed)
