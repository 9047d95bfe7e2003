"""Tells an answer that is good English as it stands from one whose words were lost or bent in haste.

What is sound keeps its words, and only its person is turned: "he rang me himself rather than leaving it to an email".
What leans on a mere comma, lost its subject or stands in the wrong tense is left to those who mend.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.shape.clause import main_verb
from letters.core.language.shape.parted import parted
from letters.core.language.words.lexicon import readings
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Form, Token, read

_OPENS = frozenset({Class.PRONOUN, Class.DETERMINER, Class.NAME})
_GOES_ON = frozenset({Class.CONJUNCTION, Class.SUBORDINATOR, Class.WH, Class.PREPOSITION, Class.TO})
"""What may follow a comma without standing there alone."""
_NOW = frozenset({"will", "'ll", "wo", "can", "ca", "shall", "do", "does", "is", "are", "am"})
_LEADS = frozenset({Class.SUBORDINATOR, Class.WH, Class.PREPOSITION})
_ONE = frozenset({"he", "she", "it"})
_NOT_BEFORE_BARE = _ONE | {"and", "but", "me", "has", "have", "had"}
_LET = frozenset({"let", "make", "help", "see", "hear", "watch", "have", "that", "if", "whether"})
_NO_WORDS_FOR_MANNER = frozenset(
    {"reply", "answer", "write", "speak", "explain", "tell", "treat", "respond", "call", "ring", "talk", "say", "phone"}
)
_MASS = frozenset({"home", "straight", "face", "luck", "word", "hope", "yesterday", "today"})
_MARKS = re.compile(r" [-–—] |[/()\[\]+&*=]|\.\.\.|[:;](?! )")
_HASTE = re.compile(
    r"\b(?:(?:replied|responded|explained|apologi[sz]ed|said) (?:me|us|my)\b|even if (?:it|he|she) was"
    r"|(?:very|so|really) (?:much )?[a-z]+ (?:e?mail|letter|call|message)\b|mail(?=$|[,.]| (?:and|with|to|on))"
    r"|ghost[a-z]*|ask(?:ed)? (?:me )?(?:was|were|is|did|could|can)"
    r"|said (?:just )?(?:apply|ask|bring|call|come|drop|give|keep|look|phone|pop|ring|stay|stop|take|text|try)\b"
    r"|picked (?:up )?my call|responded (?:all|my|every)|not only [a-z]+ing|(?:he|she|they) said(?= because|$)"
    r"|like (?:(?:he|she|they) )?(?:said|promised)|(?:he|she|they) text|hopes|in the whatsapp|ha[sd] me [a-z]+ed"
    r"|(?:'s|is) after [a-z]+ing|(?:[a-z]+ly|slow) that I|guided me what|said (?:please|no)"
    r"|[a-z]+ just not (?:the|my|at|in|on|quite|this|for))\b",
    re.IGNORECASE,
)
"""Turns that are whole clauses all the same: "replied me", "so polite mail", "like he said he would"."""


@lru_cache(maxsize=1024)
def is_sound(text: str, *, now: bool = False) -> bool:
    """Whether every sentence is whole, and tells what was in the past; with `now` also what is so."""
    sentences = read(text)
    return (
        bool(sentences) and not _HASTE.search(text) and all(_stands(one.text, one.tokens, now=now) for one in sentences)
    )


def _stands(text: str, tokens: Sequence[Token], *, now: bool) -> bool:
    """Whether one sentence has all it needs, and nothing that hangs on a comma."""
    first = tokens[0]
    opens = first.cls in _OPENS or first.cls in _LEADS or (first.text[0].isupper() and first.cls is Class.NOUN)
    if not opens or _MARKS.search(text) or text.count('"') % 2:
        return False
    bare = text.rstrip(".!")
    if verdict(bare) is not Verdict.CLAUSE or parted(bare) != bare or not _is_told(tokens, now=now):
        return False
    return not any(_hangs(tokens, at) for at, token in enumerate(tokens) if token.text == ",") and not any(
        _is_bent(tokens)
    )


def _is_told(tokens: Sequence[Token], *, now: bool) -> bool:
    """Whether the verb of the sentence tells of the past, or of what has been or would be; `now`: or of what is."""
    at = main_verb(tokens)
    if at is None:
        return False
    verb = tokens[at]
    if tokens[at - 1].cls is Class.PRONOUN and any(one.lower in {"and", "but"} for one in tokens[: at - 1]):
        return False  # "a nice email and she used my name"
    if now and (verb.form is Form.PRESENT or verb.cls in {Class.MODAL, Class.AUXILIARY}):
        return True
    return verb.form is Form.PAST or (verb.cls in {Class.MODAL, Class.AUXILIARY} and verb.lower not in _NOW)


def _hangs(tokens: Sequence[Token], comma: int) -> bool:
    """Whether what follows a comma stands there with nothing that joins it."""
    if comma + 1 >= len(tokens) or any(token.text == '"' for token in tokens):
        return False
    after, rest = tokens[comma + 1], tokens[comma + 2 :]
    listed = any(token.lower in {"and", "or"} for token in rest)
    fronted = (
        tokens[0].cls in _LEADS
        and after.cls is not Class.VERB
        and not any(token.text == "," for token in tokens[:comma])
    )
    if after.cls in _GOES_ON or after.form is Form.ING or fronted or after.lower in {"rather", "even", "just", "as"}:
        return after.lower in {"not", "no"}
    return not (listed and after.cls in {Class.DETERMINER, Class.NOUN, Class.VERB})


def _is_bent(tokens: Sequence[Token]) -> Iterator[bool]:
    """What shows that a form was bent: "she send", "and say" beside a past, "speak very kind", "so I understand it"."""
    words = [token for token in tokens if token.cls is not Class.ADVERB]
    helped = False
    for at, (before, token) in enumerate(pairwise(words)):
        after = words[at + 2] if at + 2 < len(words) else None
        made = words[at - 1].lemma if at else ""
        helped = helped or before.cls in {Class.TO, Class.MODAL} or before.lemma == "do"
        bare = token.cls is Class.VERB and token.form is Form.BASE and not _may_be_past(token.lower)
        yield bare and not helped and before.lower in _NOT_BEFORE_BARE and made not in _LET
        yield before.lower in {"he", "she"} and token.cls is Class.PREPOSITION
        yield before.lemma == "say" and token.cls in {Class.ADJECTIVE, Class.VERB, Class.ADVERB}
        ends = after is None or after.cls in {Class.PUNCTUATION, Class.CONJUNCTION}
        yield token.cls is Class.ADJECTIVE and ends and before.lemma in _NO_WORDS_FOR_MANNER | {"me"}
    for before, token, after in zip(tokens, tokens[1:], [*tokens[2:], tokens[-1]], strict=False):
        now = after.lower in {"can", "will"} or (after.cls is Class.VERB and after.form is Form.BASE)
        yield before.lower in {"until", "till", "so"} and token.cls is Class.PRONOUN and now
        yield before.lemma == "tell" and token.cls is Class.ADVERB
    yield any(_lacks_article(tokens, at) for at in range(len(tokens)))


def _may_be_past(verb: str) -> bool:
    return any(one.form in {Form.PAST, Form.PARTICIPLE} for one in readings(verb))


def _lacks_article(tokens: Sequence[Token], at: int) -> bool:
    """Whether one thing is told bare behind a deed, or behind whom it was done to: "put small card", "gave me hand"."""
    noun, after = tokens[at], tokens[at + 1] if at + 1 < len(tokens) else None
    bare = noun.cls is Class.NOUN and noun.lower == noun.lemma and noun.lower not in word_list("mass") | _MASS
    names_on = after is not None and after.cls in {Class.NOUN, Class.NAME}
    if not at or not bare or noun.lower.endswith("self") or names_on:
        return False
    start = at
    while start and tokens[start - 1].cls is Class.ADJECTIVE:
        start -= 1
    before = tokens[start - 1] if start else None
    given = before is not None and before.lower in {"me", "us"} and start > 1 and tokens[start - 2].cls is Class.VERB
    put = before is not None and before.cls is Class.VERB and before.form is Form.PAST and start < at
    return given or put
