"""Small slips of everyday typing: a lost apostrophe, a bare "was", a lost "the"; as the whole letter says it."""

from __future__ import annotations

import pytest

from tests.core.answered import letter_with


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("rang me herself and was straight about it", "rang me yourself and were straight about it"),
        ("phoned me and was really nice about it", "phoned me and were really nice about it"),
        ("wrote back and was told off for it", "was told off"),
    ],
)
def test_a_deed_and_how_they_were_agree(typed: str, said: str) -> None:
    assert said in letter_with("kindness", typed)


@pytest.mark.parametrize(
    ("question", "typed", "said"),
    [
        ("lesson", "to crouch down to a childs level first", "to a child's level"),
        ("experience", "cleared out my own mams house last year", "my own mam's house"),
        ("experience", "sorted my mams shed", "my mam's shed"),
        ("enjoyed", "seeing the three legged cat who lives at reception", "the three-legged cat"),
        ("enjoyed", "seeing a six foot sunflower", "a six-foot sunflower"),
        ("experience", "moved our billing off a php monolith over 8 months", "off a PHP monolith over eight months"),
        ("thanks_for", "letting me jump on grill", "jump on the grill"),
        ("thanks_for", "letting me work on till for an hour", "work on the till for an hour"),
        ("follow", "volunteer saturdays", "volunteer on Saturdays"),
        ("challenge", "they lost a HCA post and a CPR course", "an HCA post and a CPR course"),
        ("thanks_for", "the lovely chat, felt like we knew each other years", "known each other for years"),
        ("enjoyed", "plating the lamb with him", "lamb with you"),
    ],
)
def test_a_small_slip_is_mended(question: str, typed: str, said: str) -> None:
    assert said in letter_with(question, typed)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (
            "2 people left so they need someone who doesnt need training",
            "someone who doesn't need training because two",
        ),
        ("the contract changed so they need a driver", "needed a driver because the contract changed"),
        (
            "they are short staffed so they wanted someone who could start monday",
            "short-staffed and needed someone who",
        ),
        ("someone left in the accounts side so they needed a CPA", "needed a CPA because someone left"),
        ("sb with Excel", "somebody with Excel"),
    ],
)
def test_whom_they_needed_is_told_with_its_cause(typed: str, said: str) -> None:
    assert said in letter_with("reason", typed)


@pytest.mark.parametrize("typed", ["yes very", "yeah", "definitely", "yes it was"])
def test_a_bare_yes_thanks_for_nothing(typed: str) -> None:
    assert letter_with("kindness", typed) == letter_with("kindness", "")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("apologised for the delay and explained why", "You apologised for the delay and explained why"),
        ("wrote to me and said the manager was sorry", "said the manager was sorry"),
        ("big up her for calling", "for calling"),
        ("yes, she rang me herself", "ringing me yourself"),
        ("you could tell he felt bad", "I could tell that you were sorry"),
        ("sent me a long email and explained that they had 90 applicants", "explaining that you had 90 applicants"),
    ],
)
def test_a_kind_deed_is_told_as_theirs(typed: str, said: str) -> None:
    assert said in letter_with("kindness", typed)


@pytest.mark.parametrize(
    ("question", "typed", "said"),
    [
        ("made_clear", "phone calls still matter", "hone calls still matter"),
        ("made_clear", "people forget, they arent rude", "they aren't rude"),
        ("challenge", "they get 300 calls a day and only 4 people to answer", "a day with only four people to answer"),
        ("challenge", "money mainly", "money."),
        ("experience", "4 yrs front desk at a gym", "four years on the front desk at a gym"),
        ("experience", "2 years reception", "two years on reception"),
    ],
)
def test_what_they_do_is_told_as_it_is_said(question: str, typed: str, said: str) -> None:
    letter = letter_with(question, typed)
    assert said in letter
    assert "the phone calls" not in letter.lower()


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("done 6 so far", "ou have done 6 so far"),
        ("the weather mostly!", "t is mostly the weather"),
        ("they have a video line, tuesdays", "a video line on Tuesdays"),
    ],
)
def test_what_they_do_about_it_is_a_sentence(typed: str, said: str) -> None:
    assert said in letter_with("topic", "heat pumps in old churches", standing=typed)


@pytest.mark.parametrize(
    ("question", "typed", "said"),
    [
        ("topic", "half of allergies show up in adults", "that half of allergies show up in adults"),
        ("lesson", "not take it personal when a patient shouts", "take it personally when"),
        ("follow", "their youtube channel", "follow your YouTube channel"),
        ("future_role", "admin side of things", "something on the admin side"),
        ("future_role", "whatever comes up in the kitchens", "anything in the kitchens"),
    ],
)
def test_a_hasty_answer_is_told_whole(question: str, typed: str, said: str) -> None:
    begins = {"topic": {"topic_beginning": "that"}, "follow": {"beginning": "follow"}}
    assert said in letter_with(question, typed, **begins.get(question, {}))


def test_a_person_with_a_name_is_somebody_and_rings_nobody() -> None:
    lesson = "I should write things down"
    assert "a nurse called Bev" in letter_with("lesson", lesson, lesson_from="nurse called Bev").replace(
        "A nurse", "a nurse"
    )


@pytest.mark.parametrize(
    ("question", "typed", "said"),
    [
        ("kindness", "v detailed feedback which i didnt expect", "your very detailed feedback"),
        ("kindness", "fair play he text me same day", "the same day"),
        ("thanks_for", "a fair and friendly chat, questions in advance helped", "the questions in advance"),
        ("enjoyed", "how they kill features, like they have a graveyard page", "features and have a graveyard page"),
        ("future_role", "when ive got me card", "I've got my card"),
        ("future_role", "any nights or bank", "any night or bank work"),
        ("follow", "come to the pop up in december", "the pop-up in December"),
    ],
)
def test_chat_and_shorthand_are_written_out(question: str, typed: str, said: str) -> None:
    assert said in letter_with(question, typed)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("long voicemail, sounded like he meant it", "left me a long voicemail and sounded like you meant it"),
        ("nice phonecall, even laughed", "rang me and even laughed"),
        ("lovely email, told me why", "a lovely email and telling me why"),
        ("really nice email saying how close it was", "your really nice email saying how close it was"),
        ("a proper letter signed by both of them", "a proper letter signed by both"),
        ("said theyd keep me on file and meant it i think", "keep me on file."),
        ("said my portfolio was strong but not enough experience", "but that I didn't have enough experience"),
        ("said they all liked me and it came down to experience", "all liked me and that it came down to"),
        ("replied to my thank you straight away", "my thank-you straight away"),
    ],
)
def test_how_the_answer_came_and_what_else_was_done(typed: str, said: str) -> None:
    assert said in letter_with("kindness", typed)


@pytest.mark.parametrize(
    ("challenge", "typed", "said"),
    [
        ("new software", "people need time, not a manual", "need time, not a manual"),
        ("getting boys to read", "they read loads, just not books", "read loads, just not books"),
        ("seasonal staff who never come back", "they need a reason to", "hey need a reason to"),
        ("half the staff leave by Christmas", "they want people to stay", "ou want people to stay"),
        ("the lease", "its the regulars theyd lose not the building", "the regulars you'd lose, not the building"),
        ("the lease", "its never the tech its tired people", "it's never the tech; it's tired people"),
    ],
)
def test_what_became_clear_keeps_its_contrast_and_its_people(challenge: str, typed: str, said: str) -> None:
    assert said in letter_with("made_clear", typed, challenge=challenge)


@pytest.mark.parametrize(
    ("question", "typed", "said"),
    [
        ("lesson", "how you clear a table without interrupting", "how you clear a table"),
        ("challenge", "people are rude cos they cant get appointments", "people are rude because they can't get"),
        ("kindness", "loads of hearts lol and said keep going", "loads of hearts and"),
        ("kindness", "a proper letter, two sides", "your proper letter of two sides"),
        ("kindness", "said id be missed which was funny as i never worked there", "that I'd be missed."),
        ("reason", "a teacher with a level experience", "a teacher with A level experience"),
        ("thanks_for", "a take home that wasnt a weekend thief", "take-home that wasn't a weekend thief"),
        (
            "challenge",
            "speeding past the school & nobody at county will listen",
            "the school. Nobody at county will listen",
        ),
    ],
)
def test_a_note_of_two_halves_keeps_both(question: str, typed: str, said: str) -> None:
    assert said in letter_with(question, typed)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("trained 4 new starters last year, 3 stayed", "trained four new starters last year, and three of them stayed"),
        ("lived on a farm till i was 18", "lived on a farm till I was 18"),
        ("only from my own van but still", "did it only from my own van"),
    ],
)
def test_what_the_writer_did_is_told_to_its_end(typed: str, said: str) -> None:
    assert said in letter_with("experience", typed)


@pytest.mark.parametrize(
    ("question", "typed", "said"),
    [
        ("kindness", "said if it was up to him", "I'd have the job if it was up to you"),
        ("experience", "ex RAC so used to doing it on a clipboard", "to be with the RAC, so I'm used to doing it"),
        ("experience", "ran the bars at a 900 seater for 4 seasons", "a 900-seater for four seasons"),
        ("lesson", "to ask people what they used to do not whats wrong with them", "used to do, not what's wrong"),
        ("thanks_for", "waiting me out for a full minute", "waiting me out"),
        ("follow", "how the flood maps look once online", "how the flood maps look once online"),
    ],
)
def test_a_turn_of_speech_keeps_its_sense(question: str, typed: str, said: str) -> None:
    letter = letter_with(question, typed)
    assert said in letter
    assert "turns out" not in letter


@pytest.mark.parametrize(
    ("question", "typed", "said"),
    [
        ("kindness", "three lines but they were warm", "your warm email"),
        ("kindness", "he explained how they scored it which no one ever does", "how you scored it."),
        ("reason", "a bloke with a 7.5 tonne licence", "a 7.5-tonne licence"),
    ],
)
def test_a_remark_goes_and_a_measure_stays(question: str, typed: str, said: str) -> None:
    letter = letter_with(question, typed)
    assert said in letter
    assert "hree lines" not in letter


def test_no_reason_given_is_no_reason_told() -> None:
    assert letter_with("reason", "they didnt say but i think experience") == letter_with("reason", "")
