"""A letter that anybody could have sent to anybody."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from letters.core.coach.rule import Category, Context, Document, Level, Rule, Span
from letters.core.language.words.tagging import Class, TaggedSentence

_FEWEST_WORDS = 40  # a shorter text is no whole letter
_FEWEST_OWN = 3  # words beyond the stock of such letters and beyond names; one particular thing has three
_THIN_WORDS, _THIN_OWN = 60, 6  # in a letter of that length, fewer words of its own are hardly a particular thing
_OPEN = frozenset({Class.NOUN, Class.VERB, Class.ADJECTIVE, Class.NUMBER})
_SHORT = 4  # words; greeting, closing and signature are no longer


@cache
def _stock() -> frozenset[str]:
    """The words that every letter of this kind may hold."""
    text = files("letters.core.coach").joinpath("data", "stock.lst").read_text(encoding="utf-8")
    return frozenset(word for line in text.splitlines() if not line.startswith("#") for word in line.split())


def _own_words(sentences: tuple[TaggedSentence, ...]) -> set[str]:
    """The words of the letter that are not in the stock; greeting, signature and names apart."""
    return {
        token.lemma
        for sentence in sentences
        if len(sentence.tokens) > _SHORT
        and not (sentence.tokens[-1].lower == "," and len(sentence.tokens) <= 2 * _SHORT)
        for token in sentence.tokens
        if token.cls in _OPEN
        and (token.text.islower() or token.text[0].isdigit() or sentence.text.isupper())
        and token.lemma not in _stock()
        and token.lower not in _stock()
    }


def _generic(document: Document, _: Context) -> Iterator[Span]:
    """The whole text, when hardly a word in it is its own."""
    if len(document.text.split()) >= _FEWEST_WORDS and len(_own_words(document.sentences)) < _FEWEST_OWN:
        yield Span(document.sentences[0].start, document.sentences[-1].end)


def _thin(document: Document, _: Context) -> Iterator[Span]:
    """The whole text, when it is of some length and only a few words in it are its own."""
    if len(document.text.split()) >= _THIN_WORDS and _FEWEST_OWN <= len(_own_words(document.sentences)) < _THIN_OWN:
        yield Span(document.sentences[0].start, document.sentences[-1].end)


_BAD = (
    "«Thank you for the opportunity to interview for the position at your company. I appreciate the time that you and your "
    "team took. I enjoyed learning about your company and its values. I respect your decision, and I would be glad to be "
    "considered for future roles.»",
    "«Thank you very much for meeting with me about the role. It was a great pleasure to talk with everyone, and the "
    "conversation was very interesting. I understand your decision and I wish you and the whole team continued success. "
    "I hope that we stay in touch.»",
)
_THIN = (
    "«Thank you very much for the opportunity to interview for the position, and for the time that you and your team took "
    "to talk with me. I enjoyed learning more about your company and its innovative approach to wind, hydrogen and batteries. I was "
    "disappointed by the news, but I respect your decision. I hope that you will keep me in mind for future roles, and I "
    "wish you and the whole team every success.»",
    "«Thank you so much for taking the time to meet with me last week about the role. It was a pleasure to learn about your "
    "organisation and to hear how much you care for sustainable fashion and cotton farms. While I had hoped for another outcome, I understand "
    "the decision and appreciate that you let me know. Please keep my resume on file, and I hope that we stay in touch.»",
)
_GOOD = (
    "Thank you for seeing me on Tuesday about the post of registrar. You told me that four thousand spoons in your stores have "
    "no shelf on paper, and I have thought since about how anybody could lend a spoon without knowing its shelf. I wish you "
    "many patient evenings with the ledgers.",
    "I liked the loom room best, with the radio on the sill and the dog under the bench. You said a weaver hears a broken "
    "thread before she sees it, and on the bus I listened to everything. Thank you for the afternoon, for the soup, and for "
    "telling me so quickly.",
)

RULES = (
    Rule(
        "generic_no_specifics.letter",
        Category.GENERIC_NO_SPECIFICS,
        Level.AVOID,
        _generic,
        "Nothing in this letter could only have been written by you.",
        "A letter that would fit any company reads as one that was sent to all of them.",
        ("One true detail: a number they said, a thing on the wall, a sentence that stayed with you.",),
        bad=_BAD,
        good=_GOOD,
        whole=True,
        advises=True,
    ),
    Rule(
        "generic_no_specifics.thin",
        Category.GENERIC_NO_SPECIFICS,
        Level.CONSIDER,
        _thin,
        "Little in this letter could only have been written by you.",
        "One thing that only you two know of is what makes a letter stay in mind.",
        ("One true detail: a number they said, a thing on the wall, a sentence that stayed with you.",),
        bad=_THIN,
        good=_GOOD,
        whole=True,
        advises=True,
    ),
)
