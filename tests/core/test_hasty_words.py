"""Words typed in haste, and what their neighbours tell of them."""

from __future__ import annotations

import pytest

from tests.core.answered import letter_with, to


@pytest.mark.parametrize(
    ("question", "typed", "said"),
    [
        ("thanks_for", "the trial shift and the staff meal after", "for the trial shift and the staff meal"),
        ("enjoyed", "how they got the board to use one page reports", "to use one-page reports"),
        ("reason", "they can only afford someone part time now", "you can only afford someone part time now"),
        ("follow", "there christmas wreath workshops", "your Christmas wreath workshops"),
        (
            "topic",
            "theyve started a thing where you can borrow tools",
            "you've started a thing where people",
        ),
        ("thanks_for", "they give me hour to drive", "giving me an hour to drive"),
        ("experience", "in Poland I drive 6 years in brick factory", "In Poland I drove for six years"),
        ("kindness", "She gave me time to think and she speak slowly.", "and speaking slowly"),
        ("challenge", "sometimes is small stones in the spinach", "sometimes there are small stones in the spinach"),
    ],
)
def test_what_was_meant_is_said(question: str, typed: str, said: str) -> None:
    assert said in letter_with(question, typed)


@pytest.mark.parametrize(
    ("question", "typed", "said"),
    [
        (
            "kindness",
            "nice email, said my SQL was strong but they went internal",
            "telling me that my SQL was strong. ",
        ),
        ("kindness", "rang me within the hour so no waiting about", "Thank you for ringing me within the hour. "),
        (
            "kindness",
            "it was an automatic email but then Dave messaged me to say sorry",
            "for messaging me to say sorry",
        ),
        ("kindness", "message at 7 in the morning but a nice one", "your nice message at 7 in the morning"),
        ("kindness", "personal note from the CEO, didn't expect that", "your personal note from the CEO"),
        ("challenge", "its hard to keep chefs, they had 6 in a year", "and you had six in a year"),
        ("challenge", "A lot of patients don't turn up and it costs them around 200 a slot", "it costs you around 200"),
        ("challenge", "returns, about 30% of what they sell comes back", "about returns. About 30% of what you sell"),
        ("challenge", "no one knows where the samples are stored since they moved labs", "been stored since"),
        ("topic", "rewilding, letting fields go back", "about rewilding, letting fields go back"),
        ("topic", "dark kitchens, no customers just couriers", "with no customers, just couriers"),
        ("follow", "if the new shop does well", "to see whether the new shop does well"),
        ("lesson", "double checking saves lives", ": double checking saves lives"),
    ],
)
def test_what_is_told_last_keeps_its_sense(question: str, typed: str, said: str) -> None:
    assert said in letter_with(question, typed)


@pytest.mark.parametrize(
    ("question", "typed", "said"),
    [
        ("thanks_for", "he rang when he said he would and was easy to talk to", "and being easy to talk to"),
        ("thanks_for", "they showed me round though they were run off their feet", "you were run off your feet"),
        ("thanks_for", "just for the time really and the tea", "for your time and the tea"),
        ("kindness", "he wrote it himself, wasnt one of those auto ones", "writing the email yourself. "),
        ("kindness", "he told me face to face, took guts", "for telling me face to face. "),
        ("experience", "so monday went smooth", "Monday went smoothly"),
        ("experience", "stopped a lady sending money to someone shed never met", "someone she'd never met"),
        ("experience", "moved the flaky ones to separate suite", "to a separate suite"),
        ("made_clear", "you gotta quote for the wiring you havent seen yet", "for the wiring you haven't seen yet"),
        ("made_clear", "if nobody trusts the tests it is same as having none", "it is the same as having none"),
        ("lesson", "you dont sell to roofers you show up when somethings wrong", "to roofers; you show up when"),
        ("lesson", "I talk too much and should let them play more", "should let them play more"),
        ("follow", "there second shop when it opens", "your second shop when it opens"),
        ("enjoyed", "how tidy there switchboards are", "how tidy your switchboards are"),
        (
            "enjoyed",
            "how they got rid of the forms, took 2 years but everyones happy",
            "the forms. It took two years, but",
        ),
        ("enjoyed", "how nobody has a fixed desk not even the boss", "a fixed desk, not even the boss"),
        (
            "challenge",
            "the team in Poland and the team here never talk",
            "the team in Poland and the team here never",
        ),
        ("challenge", "they lost plenty antibiotics last year", "lost plenty of antibiotics"),
    ],
)
def test_hasty_words_find_their_place(question: str, typed: str, said: str) -> None:
    assert said in letter_with(question, typed)


def test_what_was_told_in_person_was_no_message() -> None:
    told = letter_with("reason", "he said my fades need a bit more work", told_how="in_person")
    assert "message" not in told


@pytest.mark.parametrize(
    ("question", "typed", "said"),
    [
        ("enjoyed", "how calm the room is, id expected shouting", "I'd expected shouting"),
        ("enjoyed", "how each class has its own bit of garden", "its own bit of garden"),
        ("experience", "did bar work 4 years so im used to late", "I'm used to late"),
        ("thanks_for", "showing me the rota and being honest its tight", "being honest that it's tight"),
        (
            "challenge",
            "keeping mechanics, as soon as there trained they leave",
            "As soon as they're trained they leave",
        ),
        ("challenge", "staff dont use the new system they go back to paper", "the new system; they go back to paper"),
        (
            "challenge",
            "their helpers are getting old and they cant find young ones",
            "and you can't find young ones",
        ),
        ("made_clear", "the money is in keeping people not finding them", "in keeping people, not finding them"),
        ("challenge", "the wells been running low two summers in a row", "the well running low two summers"),
        ("made_clear", "one driver off sick and 50 kids are late", "with one driver off sick, 50 kids are late"),
        (
            "experience",
            "same thing happened to me on a bathroom job, ended up redoing it all",
            "on a bathroom job, and I ended up redoing it all",
        ),
        ("kindness", "said dont give up, id make a lovely carer", "not to give up and that I'd make a lovely carer"),
        ("kindness", "called me himself and said no hard feelings i hope", "there were no hard feelings. "),
        ("challenge", "staff turnover, about half leave", "about staff turnover. About half leave"),
        ("reason", "someone local as they get lots of German guests", "local as you get lots of German guests"),
        ("kindness", "he said keep my chin up", "to keep my chin up. "),
        ("kindness", "he said chin up, you interview well", "to keep my chin up and that I interview well. "),
        ("enjoyed", "when Mo showed me his spreadsheet, hes proud of it", "Mo showed me his spreadsheet"),
        ("experience", "done 2 years on the tills and 1 in the stockroom", "and one in the stockroom"),
        ("lesson", "if the customers shouting its not about you", "if the customer's shouting, it's not about"),
        ("challenge", "folk ringing up at 5 to 5 wanting same day", "wanting it the same day"),
        ("challenge", "they all ring at teatime which is when its busiest", "at teatime, which is when it's busiest"),
        ("experience", "i worked on a ferry check in desk", "on a ferry check-in desk"),
    ],
)
def test_neighbours_tell_what_a_word_means(question: str, typed: str, said: str) -> None:
    assert said in letter_with(question, typed)


def test_a_reader_called_by_title_is_spoken_to() -> None:
    sister = {"people": to("Sister Quinn")}
    told = letter_with("lesson", "sit down first", lesson_from="the sister said she sits with everyone", **sister)
    assert "said you sit with everyone" in told
