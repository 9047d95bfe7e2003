"""How somebody was told, and who was chosen, as the whole letter says what plain sentences tell of it."""

from __future__ import annotations

import pytest

from tests.core.answered import letter_with, to


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("she was straight with me and said it came down to one thing", "and said it came down to one thing"),
        ("he said keep your chin up and try again in the spring", "to keep my chin up and try again in the spring"),
        ("he told me that I was good enough just not this time", "good enough, just not this time"),
        ("give me a reply because most companys never reply", "because most companies never reply"),
        ("She was firm but fair.", "firm but fair"),
        ("Her email was warm and not one of those copy and paste ones.", "our email was warm"),
        ('"You have a gift," she wrote.', "that I have a gift"),
        ("the girl on the phone was new and nervous but kind", "new and nervous but kind"),
        ("saying my name right", "saying my name right"),
        ("it was clear and there was no waffle", "there was no waffle"),
        ("Ann and I had a laugh about the parrot", "you and I had a laugh about the parrot"),
        ("a lady from HR, can't remember her name, was very patient", "lady from HR was very patient"),
        ("the only company that answered", "ou were the only company that answered"),
        ("Ann doesn't normally ring people, so I was touched.", "ou don't normally ring people, so I was touched"),
        ("the letter listed what they had liked", "listing what you had liked"),
        ("Ann told me without beating about the bush.", "without beating about the bush"),
        ("It was Ann who rang, though she is the owner.", "though you are the owner"),
        ("it was Ann herself who rang me", "ringing me yourself"),
        ("her handwriting", "your handwriting"),
        ("a calm voice, and that they didn't rush", "voice, and the fact that you didn't rush"),
        (
            "It was a personal email, not a template, and it mentioned my talk.",
            "our email mentioned my talk",
        ),
        ("she sent a voice note, sounded really sorry", "a voice note and telling me how sorry you were"),
    ],
)
def test_what_was_kind_stays_as_it_was_told(typed: str, said: str) -> None:
    assert said in letter_with("kindness", typed, people=to("Ann"))


def test_one_of_two_readers_with_a_surname_told_it() -> None:
    told = letter_with("kindness", "her handwriting", people=to("Mr Patel", "Mrs Patel"), told_by="Mrs Patel")
    assert "thank you for your handwriting" in told


def test_the_reader_is_you_in_what_somebody_else_did() -> None:
    typed = "the recruiter forwarded me what Hannah had written about me"
    told = letter_with("kindness", typed, people=to("Hannah"), told_by="the recruiter")
    assert "the recruiter forwarded me what you had written about me" in told


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("A chap who used to work there came back.", "someone who used to work with you came back"),
        ("the owner's daughter is taking over the front desk", "your decision; the owner's daughter is taking over"),
        ("a girl from the office wanted it", "your decision; someone from the office wanted it"),
        ("According to the recruiter they chose somebody with a forklift ticket", "choosing somebody with a forklift"),
        ("Her portfolio had more packaging work in it than mine.", "someone whose portfolio had more packaging work"),
        ("They've hired a graduate instead, cheaper I think", "hired a graduate instead"),
        ("they only had the one job and their niece needed it", "the one job and your niece needed it"),
        ("the man who did it before is coming back from Poland", "the man who did it before is coming back"),
        ("They chose a woman called Bridget who already knows us", "a woman called Bridget, who already knows"),
        ("she is retiring and the shop closes", "you are retiring and the shop closes"),
        ("Dave thought I'd find it dull.", "you thought I'd find it dull"),
        ("Dave had to take his nephew.", "you had to take your nephew"),
        ("he wrote they filled the post internally", "filling the post internally"),
        ("he has choose a cook from Napoli", "choosing a cook from Napoli"),
        ("they search man with welding certificate", "you were looking for a man with a welding certificate"),
        ("he had to choose between two and he tossed a coin", "you had to choose between two and you tossed a coin"),
        ("she had to go with the one who lives on site", "you had to go with the one who lives on site"),
        ("Dave thinks Dave's nephew is the better baker", "you think your nephew is the better baker"),
        ("he took a mate of his", "taking a mate of yours"),
        ("My drawings were good but my software was old.", "my drawings were good, but my software was old"),
        ("somebody certified", "choosing somebody certified"),
        ("they promoted from inside, a lady in accounts", "promoting a lady in accounts"),
        ("not really, just that they had a strong field", "you had a strong field"),
    ],
)
def test_who_was_chosen_is_told_from_what_somebody_did(typed: str, said: str) -> None:
    assert said in letter_with("reason", typed)


def test_no_reason_is_given_where_none_was_told() -> None:
    assert "say" not in letter_with("reason", "no didnt say")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("he's giving it to his lad", "you are giving it to your lad"),
        ("He is taking on his nephew for the summer.", "you are taking on your nephew for the summer"),
        ("he's looking for someone with a van", "you are looking for someone with a van"),
    ],
)
def test_what_the_one_who_told_is_doing_is_the_readers(typed: str, said: str) -> None:
    assert said in letter_with("reason", typed)


@pytest.mark.parametrize(
    ("typed", "by", "said"),
    [
        (
            "She said Ben was sorry not to be able to ring himself.",
            "Ann",
            "Ben was sorry not to be able to ring himself",
        ),
        ("the secretary said Ann and Ben send their best", "the secretary", "Ann and Ben send their best"),
    ],
)
def test_what_is_anothers_stays_so_beside_the_one_who_told(typed: str, by: str, said: str) -> None:
    assert said in letter_with("kindness", typed, people=to("Ann", "Ben"), told_by=by)


def test_readers_who_are_named_together_chose() -> None:
    told = letter_with("reason", "Ann and Ben disagreed and in the end they chose Kim", people=to("Ann", "Ben"))
    assert "you disagreed and in the end you chose Kim" in told


def test_what_is_the_readers_is_theirs_after_a_bare_apostrophe() -> None:
    told = letter_with("reason", "Mags' husband is well enough to carry on", people=to("Mags"))
    assert "your husband is well enough to carry on" in told


def test_readers_who_are_named_together_told_it() -> None:
    told = letter_with("kindness", "Ann and Ben called together", people=to("Ann", "Ben"), told_by="Ann")
    assert "You both called together" in told


@pytest.mark.parametrize(
    ("question", "typed", "said"),
    [
        ("challenge", "no shows. They lose around six appointments a week", "You lose around six appointments a week"),
        ("challenge", "the old bins, they weigh about 40 kilos", "They weigh about 40 kilos"),
        ("challenge", "cant get slate, 12 week wait", "can't get slate, with a 12-week wait"),
        ("challenge", "no staff at weekends, 2 hour queues", "with two-hour queues"),
        ("challenge", "They're losing fittings, reckons about two grand a month", "fittings, about two grand a month"),
        ("challenge", "its been stood under the leaking end of the shed", "under the leaking end of the shed"),
        ("made_clear", "you got to show them, not tell them", "you've got to show them, not tell them"),
        ("reason", "Only two slots and 140 people applied", "there were only two slots, and 140 people applied"),
        ("reason", "the job in Leeds fell through so they only need the one", "why you only needed the one because"),
        ("thanks_for", "introducing me to the whole team, and the dog", "to the whole team, and the dog"),
        ("thanks_for", "showing me the ward, and the lunch", "showing me the ward, and for the lunch"),
        ("enjoyed", "how people there help each other", "how your people help each other"),
        ("lesson", "every nurse there writes it down", "every nurse writes it down"),
        ("challenge", "they can only be in there 40 minutes then they have to warm up", "40 minutes, then you have to"),
        ("thanks_for", "letting me work the morning and lunch afterwards", "morning, and for the lunch afterwards"),
        ("kindness", "she said my cheesecake was best she had this year", "was the best you had this year"),
        ("topic", "e-invoicing, that in many countries the tax office sees it", "In many countries the tax office"),
        ("experience", "did the ordering for 2 years got the waste down", "for two years and got the waste down"),
        (
            "made_clear",
            "the problem starts in October not in April",
            "that the problem starts in October, not in April",
        ),
        ("made_clear", "you have to find why it leaks not just where", "why it leaks, not just where"),
        ("reason", "the position was filled internal", "filled internally"),
        ("experience", "drove ten years myself and always kept a log", "drove ten years myself and always kept a log"),
    ],
)
def test_losses_waits_and_company_are_told_as_they_were_meant(question: str, typed: str, said: str) -> None:
    assert said in letter_with(question, typed)
