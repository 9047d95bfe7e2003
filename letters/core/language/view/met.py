"""Who meets whom: "a man shouted at them and they waited", "Dana asks a colleague whenever she is not sure"."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import takewhile

from letters.core.language.view.employer_object import TO_SOMEBODY
from letters.core.language.words.persons import INTERVIEWERS, means_one_person, means_people
from letters.core.language.words.tagging import Class, Form, Token


def is_had_from_them(tokens: Sequence[Token], at: int) -> bool:
    """Whether others get it from "them", whom nobody else can be: "every new mum gets one from them"."""
    if tokens[at].lower != "them" or at < 3 or tokens[at - 1].lower != "from":  # noqa: PLR2004
        return False
    gets = next((place for place in range(at) if tokens[place].lemma in _GET), 0)
    before = {token.lower for token in tokens[:at]}
    who = next((token for token in reversed(tokens[:gets]) if token.cls is not Class.ADVERB), tokens[0])
    return gets > 0 and not before & {"they", "them", "you", "we"} and means_people(who.lemma)


_GET = frozenset({"get", "receive", "buy", "borrow", "hear", "learn", "rent", "order", "hire"})


def is_met_by_one(tokens: Sequence[Token], at: int) -> bool:
    """Whether somebody does it to "them", who are many: "a man shouted at them and they waited"."""
    them = next((place for place, token in enumerate(tokens[: at + 1]) if token.lower == "them"), 0)
    before = tokens[:them]
    nouns = [token for token in before if token.cls is Class.NOUN]
    one = len(nouns) == 1 and nouns[0].lower == nouns[0].lemma and means_one_person(nouns[0].lemma)
    alone = one and before[0].lower in {"a", "an", "one", "another", "some"}
    does = alone and any(token.lemma in TO_SOMEBODY | _AT_SOMEBODY for token in before)
    then = at == them or (tokens[at].lower == "they" and tokens[at - 1].lower in {"and", "but", "so", ","})
    return does and then and not {token.lower for token in before} & {"they", "you", "we", "i"}


def is_done_to_subject(tokens: Sequence[Token], at: int) -> bool:
    """Whether things are named with what becomes of them if "they" are not treated so: "skills die if"."""
    if at < _FIRST or tokens[at].lower != "they" or tokens[at - 1].lower not in {"if", "when", "unless", "once"}:
        return False
    before, after = tokens[: at - 1], [token for token in tokens[at + 1 : at + 4] if token.cls is not Class.NEGATION]
    done = len(after) > 1 and after[0].lemma in {"be", "get"} and after[1].form in {Form.PARTICIPLE, Form.PAST}
    things = before[-2].cls is Class.NOUN and before[-2].lower != before[-2].lemma and before[-2].cls is Class.NOUN
    named = all(token.cls in {Class.NOUN, Class.ADJECTIVE} for token in before[:-1])
    return done and things and named and Class.VERB in before[-1].classes


def does_it_with_me(tokens: Sequence[Token], at: int) -> bool:
    """Whether "they" do it to or with the writer: "I was terrible but they laughed with me"."""
    doing = takewhile(lambda token: token.cls not in _ENDS_CLAUSE, tokens[at + 1 :])
    return any(token.lower in {"me", "us"} for token in doing)


_ENDS_CLAUSE = frozenset({Class.CONJUNCTION, Class.SUBORDINATOR, Class.WH, Class.PUNCTUATION})
_AT_SOMEBODY = frozenset(
    {"shout", "yell", "swear", "scream", "lie", "throw", "hug", "insult", "attack", "push", "rant"}
)


def is_at_a_loss(tokens: Sequence[Token], at: int, names: Collection[str]) -> bool:
    """Whether "she" asks somebody because she does not know: "Dana calls a colleague whenever she is not sure"."""
    if at < _FIRST or tokens[at - 1].lower not in _ONCE or tokens[at].lower not in {"he", "she"}:
        return False
    lost = {token.lower for token in tokens[at + 1 : at + 5]} & {"sure", "unsure", "stuck", "doubt", "know", "check"}
    asked = any(token.lemma in {"call", "ask", "ring", "phone", "consult", "fetch"} for token in tokens[:at])
    same = tokens[0].lower == tokens[at].lower or any(token.text in names for token in tokens[:_FIRST])
    return bool(lost) and asked and same


_ONCE = frozenset({"when", "whenever", "if", "because", "as", "since"})
_FIRST = 3
"""Words in which whoever asks is named."""


_SAYS = frozenset({"say", "tell", "admit", "think"})


def one_of(tokens: Sequence[Token], at: int) -> bool:
    """Whether one of several others is told of there: "one of the team", and not "one of you"."""
    told = [token.lower for token in tokens[at : at + 3]]
    return told[:2] == ["one", "of"] and told[2:] not in (["you"], ["them"])


def _is_own_word(tokens: Sequence[Token], at: int) -> bool:
    """Whether "he" is somebody who says it of himself: "the baker said he goes to bed at eight"."""
    said = at - 1 - (at > 1 and tokens[at - 1].lower == "that")
    said -= said > 1 and tokens[said].lower in {"me", "us"}
    who = tokens[said - 1] if said > 1 else None
    if said > 1 and tokens[said].lemma in _SAYS and any(one_of(tokens, place) for place in range(said)):
        return True
    led = who is not None and tokens[said - 2].lower in {"the", "a", "an", "one"} and who.cls is Class.NOUN
    says = tokens[at].lower in {"he", "she"} and said > 0 and tokens[said].lemma in _SAYS
    return says and led and who is not None and means_people(who.lemma) and who.lower not in INTERVIEWERS


def _is_one_they_have(tokens: Sequence[Token], at: int) -> bool:
    """Whether "he" is one they have of a kind: "they have one, he's very popular"."""
    places = (
        place for place in range(1, at) if tokens[place].lower == "one" and tokens[place - 1].lemma in {"have", "get"}
    )
    return any(place + 1 < at and tokens[place + 1].text in {",", "and"} for place in places)


def _is_whom_it_befalls(tokens: Sequence[Token], at: int) -> bool:
    """Whether "he" is the one it is done to in a clause about a thing: "it warns the driver when he gets tired"."""
    if (
        at < _FIRST
        or tokens[at].lower not in {"he", "she"}
        or tokens[at - 1].lower not in {"when", "if", "before", "until"}
    ):
        return False
    who, lead, does = tokens[at - 2], tokens[at - 3], tokens[:at]
    person = who.cls is Class.NOUN and means_people(who.lemma) and who.lower not in INTERVIEWERS
    spoken = {token.lower for token in does} & {"he", "she", "they", "you", "i", "we", "me"}
    return person and lead.lower == "the" and not spoken and not any(token.cls is Class.NAME for token in does)


def told_of(tokens: Sequence[Token], at: int) -> bool:
    """Whether "he" is one who was told of just before."""
    return any(test(tokens, at) for test in (_is_one_they_have, _is_own_word, _is_whom_it_befalls))


def is_described_by(tokens: Sequence[Token], at: int) -> bool:
    """Whether a "he" tells which thing is meant that stands before him: "the lamb he had just delivered"."""
    return at > 0 and tokens[at].lower in {"he", "she"} and tokens[at - 1].cls is Class.NOUN
