"""What people type about how they were told is taken apart."""

from __future__ import annotations

import pytest

from letters.core.reading.kindness.news import read_news


@pytest.mark.parametrize(
    ("typed", "way"),
    [
        ("email from Priya friday. it was a nice one.", "email"),
        ("She rang me the same evening", "phone"),
        ("he texted", "message"),
        ("a letter, handwritten", "letter"),
        ("told me on the stairs", ""),
    ],
)
def test_the_way_is_found(typed: str, way: str) -> None:
    assert read_news(typed, ("Priya",)).way == way


def test_the_day_is_found() -> None:
    assert read_news("email from Dr Adair on monday, a kind one", ("Dr Adair",)).day == "Monday"


@pytest.mark.parametrize(
    "typed",
    [
        "i was disappointed",
        "bummed but ok",
        "Not the answer i wanted but fair",
        "sad but makes sense",
        "I was so gutted",
    ],
)
def test_a_feeling_is_noted_and_not_told_again(typed: str) -> None:
    news = read_news(f"She rang me on her day off. {typed}")
    assert news.sad
    assert news.text == "She rang me on her day off"


def test_a_feeling_of_theirs_is_not_the_writers() -> None:
    assert not read_news("She sounded sorry for me and took her time").sad


def test_a_reason_is_found() -> None:
    assert read_news("message on tues, they went for someone who'd done more weddings").reason.startswith(
        "they went for"
    )


def test_a_manner_is_found() -> None:
    assert read_news("email from Priya, very kind and honest").manner == "kind and honest"


def test_a_colleague_without_a_name_is_spoken_of() -> None:
    assert (
        read_news("the HR lady phoned. she was decent about it").text
        == "your colleague was decent in giving me the news"
    )


@pytest.mark.parametrize("typed", ["", "no", "n/a", "nothing really"])
def test_nothing_gives_nothing(typed: str) -> None:
    news = read_news(typed)
    assert not news.text
    assert not news.manner


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        (
            "a voice note, four minutes, she went through all of it",
            "she went through all of it in a four-minute voice note",
        ),
        ("on the phone, ten minutes, and she let me cry", "she let me cry on a ten-minute call"),
        ("nice email, two pages", "a nice two-page email"),
        ("not a form letter, used my name and spelled it right", "used my name and spelled it right"),
        ("no template, she wrote it herself", "she wrote it herself"),
        ("same day, before 6, like he'd promised", "the answer came the same day, before 6, as he'd promised"),
        ("a real letter with signature, today you mostly get an automatic mail", "a real letter with a signature"),
        ("I did not expect a judge to write it himself", "he wrote it himself"),
        ("come find me at the Co-op and tell me to my face", "to come to find me at the Co-op and tell me to my face"),
        ("not make me wait", "not to make me wait"),
        ("bowed, apologised, walked me to the station", "bowed, apologised and walked me to the station"),
        ("reply at all honestly", "to reply at all"),
        ("explained the scoring, I lost it on the written bit", "they explained the scoring"),
        ("prayed with me after, which sounds odd but helped", "prayed with me afterwards"),
        ('"you were good, he was better", that\'s how to do it', ""),
        ("text, short, no kisses", ""),
        ("phone, after hours, she was still in her coat", "they rang me after hours. She was still in her coat"),
        ("by hand, through my door, on a Saturday", "the answer came by hand, through my door, on a Saturday"),
        ("three sentences, all true", "your three sentences, all true"),
        ('without the usual "we had many strong candidates"', ""),
        (", ,", ""),
        ("inform me within a week", "to inform me within a week"),
        ("call me, honestly most places ghost you", "to call me"),
        ("tell me straight, my section was a mess by 8", "to tell me straight that my section was a mess by 8"),
        (
            "she waited till I was off shift to ring, didn't want me hearing it at the till",
            "she waited until I was off shift to ring. She didn't want me hearing it at the till",
        ),
        ("in Welsh, which she knew I'd want", "they told me in Welsh, which she knew I'd want"),
        ("on the Friday, so I had the weekend", "they told me on the Friday, so I had the weekend"),
        ("let me down gently and quick", "to let me down gently and quickly"),
        ("told me straight, no waffle, then asked after my mum", "they told me straight and then asked after my mum"),
        ("whatsapp at 7am before I'd left", "a WhatsApp message at 7am before I'd left"),
        ("emailed on a sunday, she must've been tired", "emailed on a Sunday. She must've been tired"),
    ],
)
def test_what_came_and_how_soon_is_set_straight(typed: str, kept: str) -> None:
    assert read_news(typed).text == kept


def test_going_through_it_is_no_choice_of_theirs() -> None:
    assert not read_news("she went through all of it").reason
    assert read_news("she rang, they went with a local").reason


def test_a_warm_one_is_a_warm_voicemail() -> None:
    assert read_news("voicemail but a warm one").adjective == "warm"


@pytest.mark.parametrize(
    ("typed", "manner"),
    [
        ("short and polite", "polite"),
        ("automated but quick", "quick"),
        ("clear and to the point", "clear"),
        ("fair enough email", ""),
        ("voice note, really sweet", "sweet"),
        ("super fast", "quick"),
        ("not a generic rejection", "personal"),
        ("quick and kind", "quick and kind"),
        ("quick call but nice", "nice"),
    ],
)
def test_what_a_short_answer_was_like_is_kept_without_its_lack(typed: str, manner: str) -> None:
    news = read_news(typed)
    assert news.manner == manner
    assert not news.text


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("really good about it", "they were really good about it"),
        ("lovely email and she wished me luck", "they were lovely about it and wished me luck"),
        ("nice message and he rang after", "they were nice about it and rang after"),
        ("she rang me herself, really good about it", "she rang me herself"),
    ],
)
def test_how_they_were_is_told_of_them_and_no_message(typed: str, told: str) -> None:
    assert read_news(typed).text == told


def test_a_personal_answer_is_told_by_what_was_said_in_it() -> None:
    assert read_news("personal, she named the talk I gave").text == "she named the talk I gave"


def test_what_is_made_small_before_the_kindness_is_left_out() -> None:
    assert read_news("short text but he said thanks for coming in").text == "he said thanks for coming in"
