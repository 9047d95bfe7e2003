"""Answers rambled in one breath: each clause in its place, each "she" and "they" told of whom it means."""

from __future__ import annotations

import pytest

from letters.core.compose import compose

_SECTIONS = {
    "thanks": ("gratitude", "thanks_for"),
    "enjoyed": ("interest", "enjoyed"),
    "kind": ("acknowledgement", "kindness"),
    "reason": ("acknowledgement", "reason"),
}


def letter(question: str, typed: str, beginning: str = "") -> str:
    section, name = _SECTIONS[question]
    people = {"recipients": [{"name": "Dana Holt", "greeting": ""}], "company": "Brackwell", "tone": "warm"}
    told = {name: typed, "beginning": beginning} if section == "interest" else {name: typed}
    answers = {"people": people, "takeaway": {"kind": "nothing"}, section: told}
    return " ".join(paragraph.text for paragraph in compose(answers).paragraphs)


@pytest.mark.parametrize(
    ("question", "typed", "said"),
    [
        ("thanks", "they sent the questions before so I could think, im dyslexic", "so I could think. I'm dyslexic"),
        ("thanks", "letting me sit in the cab, never been in one before", "the cab. I had never been in one before."),
        ("thanks", "she remembered me from the open day, that was in october", "the open day. That was in October."),
        ("thanks", "not making a thing of my stammer, she waited", "my stammer. You waited."),
        ("thanks", "opening early for me, I work nights", "for opening early for me. I work nights."),
        (
            "kind",
            "she rang me so i wouldnt be waiting, she knew i was nervous",
            "waiting. You knew that I was nervous.",
        ),
        ("kind", "she texted first, then she rang", "texted first, and then you rang"),
        (
            "kind",
            "she made me a tea first, then she told me, then she let me finish it",
            "and then you told me, and then",
        ),
    ],
)
def test_what_hangs_on_a_comma_is_told_apart(question: str, typed: str, said: str) -> None:
    assert said in letter(question, typed)


@pytest.mark.parametrize(
    ("typed", "beginning", "said"),
    [
        ("how they began with one van, now its 14 and they won't sell it", "hearing", "one van. Now it's 14"),
        ("they get the smell out of the books, its cat litter", "how", "the books. It's cat litter."),
        ("them pour the iron, its so bright you cant look", "seeing", "It's so bright you can't look"),
        ("the wall of bricks, goes back to 1978", "seeing", "the wall of bricks, which goes back to 1978."),
        ("the reading scheme, one of them learned to read himself that way", "hearing", "to read himself that way"),
        ("how the baker who started it slept on sacks, his son still runs it", "hearing", "His son still runs it."),
        ("her talk about when she lost a patient, she still has the card", "hearing", "You still have the card."),
        ("the mock call, I was the angry customer and she was so calm", "doing", "and you were so calm"),
        ("meeting the lads, they took the mick out of my shoes", "", "They took the mick out of my shoes"),
        (
            "they train the new ones, you spend a week on the floor before they let you touch it",
            "how",
            "People spend a week on the floor before you let them touch it.",
        ),
        (
            "they do returns, if its under a tenner they just tell you to keep it",
            "how",
            ". If it's under a tenner you just",
        ),
        (
            "how the night team run a quiz on the radio, the lorry drivers join in",
            "hearing",
            "The lorry drivers join in.",
        ),
        ("talking to the apprentices, they said the gaffer makes them tea", "", "They said the gaffer makes them tea"),
        ("the quiet, after my last place it was like a library", "", "After my last place it was like a library."),
        ("lunch, it was dal, best ive had", "doing", "the best I've had"),
        ("pulling a pint, second one was fine", "doing", "The second one was fine"),
        (
            "when the fire alarm went and we all had to go out",
            "",
            "the moment when the fire alarm went and we all had to go out.",
        ),
    ],
)
def test_a_moment_is_told_in_sentences(typed: str, beginning: str, said: str) -> None:
    assert said in letter("enjoyed", typed, beginning)


@pytest.mark.parametrize(
    ("question", "typed", "beginning", "said"),
    [
        ("thanks", "sending me the minutes, I didnt ask for them", "", "I didn't ask for them."),
        ("thanks", "being nice to my mum, they gave her tea as well", "", "You gave her tea as well."),
        ("kind", "kind and courteous, and she answered my question", "", "answering my question"),
        (
            "kind",
            "long message, didn't just say no, said come back in spring",
            "",
            "a long one that didn't just say no",
        ),
        ("enjoyed", "how proud they were of the wall, they each showed me a bit", "seeing", "of the wall"),
        ("enjoyed", "how the brass band practises, they come off shift and play", "hearing", "They come off shift"),
        ("enjoyed", "the moment the lights went down and all went quiet", "seeing", "the moment the lights went down"),
        ("enjoyed", "how they pick, a class of 9 year olds gets one each", "hearing", "9-year-olds get one each"),
        ("reason", "the person appointed holds a certificate", "", "chose someone who holds a certificate"),
    ],
)
def test_whom_a_further_sentence_tells_of(question: str, typed: str, beginning: str, said: str) -> None:
    assert said in letter(question, typed, beginning)


@pytest.mark.parametrize(
    ("question", "typed", "said"),
    [
        ("thanks", "explaining everything slow and clear", "explaining everything slowly and clearly"),
        ("thanks", "she let me hold the tortoise, his names Gerald", "His name is Gerald."),
        ("kind", "told me about a job at her sisters place", "for telling me about a job at your sister's place"),
        ("kind", "handwritten, on nice paper, i kept it", "was handwritten, on nice paper"),
        ("kind", "she used my actual name, you'd be surprised", "for using my actual name."),
        ("reason", "someone internal, he's been covering it since march anyway", "since March anyway"),
        ("reason", "apprentice instead, cheaper for them", "why you chose an apprentice."),
        ("reason", "she said the other persons was shorter", "the other person's was shorter"),
        ("reason", "they went for somebody younger they can train up", "somebody younger you can train up"),
        ("reason", "they need someone who can lift and my backs not great", "and my back's not great"),
        ("reason", "they promoted the receptionist, shes been there 8 years", "who has been with you for eight years"),
        ("reason", "they reckon id get bored, it's probably true", "you reckon I'd get bored."),
        ("reason", "someone retired who only wants mornings", "chose someone retired who only wants mornings"),
        ("reason", "his spanish was better", "whose Spanish was better"),
    ],
)
def test_small_words_come_back(question: str, typed: str, said: str) -> None:
    assert said in letter(question, typed)
