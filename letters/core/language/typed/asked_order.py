"""Puts what was asked or learned in the order of telling: "how is made the bread", "how do you test it".

Other languages leave the verb first after "how" and "where"; English does so only in a question.
"""

from __future__ import annotations

from collections.abc import Sequence

from letters.core.language.words.lexicon import Class, Form, readings
from letters.core.language.words.phrases import ends_clause, subject_ends, thing_ends
from letters.core.language.words.row import words_of
from letters.core.language.words.tagging import Token
from letters.core.language.words.verbs import past, third_person

_ASKS = frozenset({"how", "where", "when", "why", "what"})
_BE = frozenset({"is", "are", "was", "were"})
_HELPING = _BE | {"can", "could", "will", "would", "should", "must", "has", "have", "had"}
_DO = frozenset({"do", "does", "did"})
_GOES = frozenset({"go", "work", "function", "operate", "run", "live", "begin", "start", "arise", "grow", "arrive",
                   "happen", "change", "develop", "look", "come"})  # fmt: skip
_WHO = frozenset({"who", "what", "where"})
_PARTICLES = frozenset({"on", "forward", "ahead", "further"})
_ASKED_APART = frozenset({'"', ":", "but", "so", "the", "a", "this", "that"})
"""What stands before a question that is asked, and not told: "but how do you get it"."""
_NO_DEED = frozenset({"last", "first"})


_COME = frozenset({"arrive", "come", "appear", "happen", "die", "remain", "exist", "fall", "sleep"})
_WHEN = frozenset({"sometimes", "often", "usually", "always", "then", "suddenly", "daily"})


def arrivals_in_order(text: str) -> str:
    """The text with whoever comes before the coming: "sometimes arrive three coaches together"."""
    tokens = words_of(text)
    verb = next((at for at, token in enumerate(tokens[:5]) if token.lemma in _COME), 0)
    led = verb and (tokens[0].lower in _WHEN or tokens[0].lower in {"every", "in", "on", "at"})
    if (
        not led
        or verb + 1 >= len(tokens)
        or any(token.cls in _SUBJECTS and token.form is not Form.ING for token in tokens[:verb])
    ):
        return text
    counted = tokens[verb + 1].cls in {Class.NUMBER, Class.ADJECTIVE, Class.DETERMINER}
    end = thing_ends(tokens, verb + 1) if counted else subject_ends(tokens, verb + 1)
    if end == verb + 1 or tokens[end - 1].lower == tokens[end - 1].lemma:
        return text
    whoever = text[tokens[verb + 1].start : tokens[end - 1].end]
    return f"{text[: tokens[verb].start]}{whoever} {tokens[verb].text}{text[tokens[end - 1].end :]}"


_SUBJECTS = frozenset({Class.PRONOUN, Class.NAME, Class.VERB, Class.PUNCTUATION})


def in_asked_order(text: str) -> str:
    """The text with the verb of every asked clause behind what it is about."""
    text = arrivals_in_order(text)
    if "?" in text or not any(word in _ASKS for word in text.lower().split()):
        return text
    at = 0
    while at < len(tokens := words_of(text)):
        text = _put_at(text, tokens, at)
        at += 1
    return text


def _put_at(text: str, tokens: Sequence[Token], at: int) -> str:
    if tokens[at].lower not in _ASKS or (at and tokens[at - 1].lower in _ASKED_APART) or _ends_asked(tokens, at):
        return text
    verb = at + 1
    if tokens[at].lower == "how" and verb < len(tokens) and tokens[verb].cls in {Class.ADJECTIVE, Class.ADVERB}:
        verb += 1
    if verb + 1 >= len(tokens):
        return text
    exclaims = at > 0 and tokens[at].lower == "what" and not _asked_before(tokens[at - 1])
    if exclaims and tokens[verb].lower not in _BE:
        return text
    if tokens[verb].lower in _DO:
        plainly = at == 0 and (tokens[0].lower == "what" or tokens[verb + 1].cls is Class.PRONOUN)
        return text if plainly else _undone(text, tokens, verb)
    if tokens[verb].lower in _HELPING:
        return _helped(text, tokens, at, verb)
    return _gone(text, tokens, verb) if verb == at + 1 else text


def _ends_asked(tokens: Sequence[Token], at: int) -> bool:
    """Whether a "when" ends what is asked, and opens no clause: "knowing who works when is half the job"."""
    asked = at > 1 and tokens[at].lower == "when" and tokens[at - 2].lower in _WHO
    return asked and tokens[at - 1].finite


def _asked_before(token: Token) -> bool:
    """Whether a question may be told behind that word: "he asked me what would I do"."""
    return token.cls in {Class.VERB, Class.PRONOUN, Class.PREPOSITION}


def _undone(text: str, tokens: Sequence[Token], verb: int) -> str:
    """The verb without the "do" of a question: "how does the team plan" is how the team plans."""
    end = subject_ends(tokens, verb + 1)
    if end == verb + 1 or end >= len(tokens):
        return text
    base = tokens[end]
    if base.lower in _NO_DEED or not any(
        one.cls is Class.VERB and one.form is Form.BASE for one in readings(base.lower)
    ):
        return text
    told = {"do": base.lower, "does": third_person(base.lower), "did": past(base.lower)}[tokens[verb].lower]
    subject = text[tokens[verb + 1].start : tokens[end - 1].end]
    return f"{text[: tokens[verb].start]}{subject} {told}{text[base.end :]}"


def _helped(text: str, tokens: Sequence[Token], at: int, verb: int) -> str:
    """The helping verb behind its subject, with what it helps: "how can be measured the age"."""
    first = verb + 1
    done = first
    while done < len(tokens) and (tokens[done].lower in {"be", "been", "not", "already", "always", "still"}):
        done += 1
    done += done < len(tokens) and _is_done(tokens[done], how=tokens[at].lower == "how")
    if done < len(tokens) and tokens[done - 1].lower == "going" and tokens[done].lower in _PARTICLES:
        done += 1
    start = max(first, done)
    if start >= len(tokens):
        return text
    end = subject_ends(tokens, start)
    what = tokens[at].lower == "what"
    if end == start or (done > first and what):
        return text
    if done == first and not _may_follow(tokens, at, verb, end):
        return text
    reaches = any(token.lower == "to" for token in tokens[end : end + 4])
    if done > first and end + 1 < len(tokens) and tokens[end].lower in {"from", "for"} and not reaches:
        end = max(end, thing_ends(tokens, end + 1)) if tokens[end + 1].cls is not Class.NUMBER else end + 2
    helped = text[tokens[verb].start : tokens[start - 1].end]
    subject = text[tokens[start].start : tokens[end - 1].end]
    if done == first + 1 and tokens[first].cls is Class.ADJECTIVE:
        helped, subject = tokens[verb].text, f"{tokens[first].text} {subject}"
    return f"{text[: tokens[verb].start]}{subject} {helped}{text[tokens[end - 1].end :]}"


def _is_done(token: Token, *, how: bool = False) -> bool:
    """Whether a word tells what is done; after "how" also how something is: "how is clean the kitchen"."""
    if how and token.cls is Class.ADJECTIVE:
        return True
    return token.form in {Form.PARTICIPLE, Form.ING} or (token.form is Form.PAST and token.cls is Class.VERB)


def _may_follow(tokens: Sequence[Token], at: int, verb: int, end: int) -> bool:
    """Whether a question stands there whose verb may go behind: "how is the work done", "how big is the yard"."""
    plainly = ends_clause(tokens, end) and verb == 1 and tokens[0].lower == "how"
    if at == 0 and (plainly or tokens[verb].lower not in _BE):
        return False  # a question by itself is put by whoever knows what was asked
    several = at > 1 and tokens[at - 2].cls is Class.WH  # "planning who charges when is a job in itself"
    if several or ends_clause(tokens, end):
        return tokens[verb].lower in _BE and not several
    follows = tokens[end]
    if tokens[verb].lower in _BE:
        degree = verb > at + 1
        place = follows.cls is Class.PREPOSITION and tokens[at].lower != "what"
        return degree or _is_done(follows) or follows.cls is Class.ADJECTIVE or place
    return any(one.cls in {Class.VERB, Class.AUXILIARY} for one in readings(follows.lower))


def _gone(text: str, tokens: Sequence[Token], verb: int) -> str:
    """What goes on, behind what it goes on with: "how goes the project"."""
    goes = next((one for one in readings(tokens[verb].lower) if one.cls is Class.VERB), None)
    if tokens[verb].form is Form.ING or goes is None or goes.lemma not in _GOES or tokens[verb - 1].lower == "what":
        return text
    start = verb + 1
    start += tokens[start].lower in _PARTICLES
    end = subject_ends(tokens, start) if start < len(tokens) else start
    if end == start or not (ends_clause(tokens, end) or tokens[end].cls is Class.PREPOSITION):
        return text
    if end < len(tokens) and tokens[end].lower in {"for", "with", "from"}:
        end = next((n for n in range(end, len(tokens)) if ends_clause(tokens, n)), len(tokens))
    goes_so = text[tokens[verb].start : tokens[start - 1].end]
    subject = text[tokens[start].start : tokens[end - 1].end]
    return f"{text[: tokens[verb].start]}{subject} {goes_so}{text[tokens[end - 1].end :]}"
