"""Gives what certainly is counted its article wherever it stands bare: "guests judge hotel", "in chat team".

It comes after the other rules about articles and looks only at what they left: each noun of the list `countable`
with the words that describe it, by what stands before them.
"""

from __future__ import annotations

from collections.abc import Sequence

from letters.core.language.words.articles import with_article
from letters.core.language.words.lexicon import Class, Form, readings
from letters.core.language.words.persons import means_one_person, means_people
from letters.core.language.words.phrases import SAID_SO, goes_on_naming, tells_deed
from letters.core.language.words.row import words_of
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Token

_TO_THE = frozenset({
    "at", "in", "on", "from", "to", "into", "near", "behind", "before", "after", "around", "outside", "inside",
    "through", "across", "along", "beside", "opposite", "above", "below", "for", "of", "about", "with", "off",
    "onto", "without", "during", "between", "by", "until", "like", "since",
})  # fmt: skip
_ONE_OF_MANY = frozenset({"with", "without", "like"})
"""Prepositions after which any one is meant."""
_RANKS = frozenset({
    "same", "first", "second", "third", "last", "only", "main", "right", "wrong", "entire", "whole", "best",
    "biggest", "smallest", "oldest", "next", "local", "current", "usual",
})  # fmt: skip
_NEVER = frozenset({
    "other", "several", "many", "own", "few", "more", "most", "less", "enough", "much", "any", "free", "full",
    "half", "part", "good", "great", "no", "open", "front", "head", "first-class",
})  # fmt: skip
"""Words before a noun that leave it bare, or make a saying of it."""
_OF = frozenset({
    "number", "name", "end", "beginning", "start", "majority", "middle", "smell", "taste", "price", "size",
    "colour", "rest", "top", "bottom", "edge", "importance", "quality", "temperature", "weight", "length", "height",
    "age", "sound", "roster",
})  # fmt: skip
"""What something has: "the smell of bread"."""
_AN_AMOUNT = frozenset({"lack", "shortage", "couple", "variety", "range", "quarter", "series", "lot", "majority"})
_SUBJECTS = frozenset({
    Class.PRONOUN, Class.NAME, Class.TO, Class.MODAL, Class.NEGATION, Class.AUXILIARY, Class.WH,
})  # fmt: skip


def counted(text: str) -> str:
    """The text with an article before every certainly counted thing that stands bare."""
    at = 0
    while at < len(tokens := words_of(text)):
        start = _described_from(tokens, at) if _is_bare_kind(tokens, at) else -1
        article = _article(tokens, start, at) if start >= 0 else ""
        if article and tokens[start].lower == "such":
            said = with_article(text[tokens[start + 1].start : tokens[at].end])
            text = f"{text[: tokens[start].end]} {said}{text[tokens[at].end :]}"
        elif article:
            said = text[tokens[start].start : tokens[at].end]
            told = f"the {said}" if article == "the" else with_article(said)
            text = f"{text[: tokens[start].start]}{told}{text[tokens[at].end :]}"
        at += 1 + bool(article)
    return text


def _is_bare_kind(tokens: Sequence[Token], at: int) -> bool:
    """Whether one counted thing is named there, and no part of a longer name."""
    noun, after = tokens[at], tokens[at + 1] if at + 1 < len(tokens) else None
    of = after is not None and after.lower == "of" and noun.lower in _OF | _AN_AMOUNT
    if at and tokens[at - 1].lower == "as":
        return _is_person(tokens, at)
    home = noun.lower == "home" and at > 0 and tokens[at - 1].lower in {"care", "nursing", "funeral", "retirement"}
    known = word_list("countable") | (word_list("single_things") if at and tokens[at - 1].lower == "such" else set())
    if noun.cls is not Class.NOUN or not (of or home or noun.lower in known):
        return False
    joined = after is not None and (
        after.cls in {Class.NOUN, Class.NAME, Class.NUMBER}
        or after.lower in word_list("kinds_of_work") | {"people", "staff"}
        or (after.classes[0] is Class.NOUN and _is_kind_of_thing(tokens, at))
        or after.text in {"'s", "'", "-", "/", "&", "–"}
    )
    return not joined and not goes_on_naming(tokens[at + 1 : at + 3])


def _is_kind_of_thing(tokens: Sequence[Token], at: int) -> bool:
    """Whether the thing there only tells what kind the next ones are: "testing on bike frames for two years"."""
    after = tokens[at + 2] if at + 2 < len(tokens) else None
    led = at > 0 and tokens[at - 1].cls is Class.PREPOSITION and tokens[at + 1].lower != tokens[at + 1].lemma
    return led and (after is None or after.cls in {Class.PREPOSITION, Class.CONJUNCTION, Class.PUNCTUATION})


def _is_person(tokens: Sequence[Token], at: int) -> bool:
    """Whether somebody is told there as what they are: "the glasses he broke as apprentice"."""
    noun, ahead = tokens[at], tokens[at - 2].lower if at > 1 else ""
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    over = after is None or (
        after.cls not in {Class.NOUN, Class.NAME, Class.VERB, Class.AUXILIARY} and after.lower != "of"
    )
    one = noun.lower == noun.lemma and noun.lower not in word_list("plural_groups")
    person = noun.cls is Class.NOUN and one and means_people(noun.lemma) and over
    return person and ahead not in {"such", "well", "known", "much", "so", "far", "soon", "just", "same"}


def _described_from(tokens: Sequence[Token], at: int) -> int:
    """The place of the first word that describes the thing there; -1 where it is led or said bare."""
    start = at
    while start and (tokens[start - 1].cls in {Class.NOUN, Class.ADJECTIVE} or _is_made(tokens, start - 1)):
        start -= 1
    start -= start < at and start > 0 and tokens[start - 1].lower in {"very", "really"}
    if start > 1 and tokens[start - 1].cls is Class.NUMBER and tokens[start - 2].lower in _STEPS:
        start -= 2
    if start > 1 and tokens[start - 1].lower in _TO_THE and tokens[start - 2].cls is Class.DETERMINER:
        return -1  # "an outside candidate"
    words = [token.lower for token in tokens[start : at + 1]]
    if " ".join(words[-2:]) in SAID_SO or (words[-1] == "form" and start < at) or tells_deed(tokens, start):
        return -1
    named = any(token.text[0].isupper() and token.start for token in tokens[start:at])
    several = any(t.cls is Class.NOUN and t.lower != t.lemma and t.lower not in _KINDS for t in tokens[start:at])
    if set(words[:-1]) & _NEVER or named or several or len(set(words)) < len(words):
        return -1
    before = tokens[start - 1] if start else None
    said = {f"{before.lower} {words[-1]}", f"{before.lemma} {words[-1]}"} if before is not None else set()
    return -1 if start == at and said & word_list("said_bare") else start


_STEPS = frozenset({"level", "grade", "band", "category", "class", "type", "stage"})
_KINDS = frozenset({"sales", "sports", "news", "accounts", "operations", "goods", "systems", "customs", "maths"})


def _is_made(tokens: Sequence[Token], at: int) -> bool:
    """Whether a participle describes the thing after it: "in printed catalogue"."""
    before = tokens[at - 1] if at else None
    made = tokens[at].form is Form.PARTICIPLE and before is not None and before.lower in _TO_THE
    return made or tokens[at].lower in word_list("kinds_of_work")


def _article(tokens: Sequence[Token], start: int, at: int) -> str:
    """The article that is lost before the words from that place on; empty where none is."""
    noun, before = tokens[at], tokens[start - 1] if start else None
    of = at + 1 < len(tokens) and tokens[at + 1].lower == "of"
    if of and noun.lower in _OF | _AN_AMOUNT:
        return _of_something(tokens, start, at)
    if before is None or before.text[-1] in ",.;:-":
        return ""
    if before.lower in {"such", "as"}:
        return "a"
    ranked = start < at and tokens[start].lower in _RANKS
    if before.lower in _TO_THE and before.cls in {Class.PREPOSITION, Class.TO, Class.SUBORDINATOR}:
        return _after_preposition(tokens, start, at, ranked=ranked)
    if not _is_deed(tokens, start - 1):
        return ""
    return (
        "the" if ranked or (before.lemma in word_list("done_to_the_one") and tokens[start].cls is Class.NOUN) else "a"
    )


def _of_something(tokens: Sequence[Token], start: int, at: int) -> str:
    noun, before = tokens[at].lower, tokens[start - 1] if start else None
    free = (
        before is None
        or before.cls in {Class.PREPOSITION, Class.SUBORDINATOR}
        or (before.cls is Class.VERB and not _describes(tokens, start - 1))
        or before.lemma in {"be", "have"}
    )
    counted_so = before is not None and before.lower in {"by", "in", "like", "what", "as"}
    for_lack = noun == "lack" and before is not None and before.lower == "for"
    if not free or counted_so or for_lack or (before is None and tokens[at].start):
        return ""
    if before is not None and before.lower in _ONE_OF_MANY and tokens[start].cls is Class.ADJECTIVE:
        return "a"
    finite = any(token.finite for token in tokens[at + 1 :])
    return "" if before is None and not finite else "a" if noun in _AN_AMOUNT - {"majority"} else "the"


def _describes(tokens: Sequence[Token], at: int) -> bool:
    """Whether a participle tells which thing it is: "the leaking end of the shed"."""
    described = tokens[at].form in {Form.ING, Form.PARTICIPLE}
    return described and at > 0 and tokens[at - 1].cls in {Class.DETERMINER, Class.ADJECTIVE}


def _after_preposition(tokens: Sequence[Token], start: int, at: int, *, ranked: bool) -> str:
    before, noun = tokens[start - 1], tokens[at].lower
    verb = any(one.cls is Class.VERB and one.form is Form.BASE for one in readings(tokens[start].lower))
    if before.lower == "to" and verb:
        return ""
    done = start > 1 and tokens[start - 2].form in {Form.PARTICIPLE, Form.PAST}
    if before.lower == "by" and (start < at or not done or not means_people(noun)):
        return ""  # "by tractor", "by phone", "sorted not by customer"
    if start > 1 and _said_so(tokens, start, noun):
        return ""
    paired = [token.lower for token in tokens[at + 1 : at + 2]] == ["to"] and before.lower == "from"
    if paired or (before.lower == "to" and "from" in [token.lower for token in tokens[max(0, start - 4) : start - 1]]):
        return ""
    person = means_one_person(noun) or noun in {"cook", "chef", "nurse"}
    if person and before.lower in {"in", "on", "off", "into", "onto"}:
        return ""
    new = before.lower in {"in", "at"} and start < at and tokens[start].cls is not Class.NOUN and not ranked
    works = start > 1 and tokens[start - 2].lemma in {"work", "job", "experience", "train"} and not ranked
    any_one = new or works or (before.lower in _ONE_OF_MANY and noun not in _THERE)
    return "the" if ranked or not any_one else "a"


def _said_so(tokens: Sequence[Token], start: int, noun: str) -> bool:
    """Whether the words belong to a saying or a longer name: "loaf after loaf", "a built in menu"."""
    before, ahead = tokens[start - 1].lower, tokens[start - 2]
    sort = before == "of" and ahead.lemma in _SORTS
    return sort or ahead.lower == noun or (before == "in" and ahead.lower in _WALK_IN)


_WALK_IN = frozenset({"walk", "drop", "built", "sign", "check", "stand", "plug", "log", "drive", "carry"})
_SORTS = frozenset({
    "kind", "type", "sort", "form", "make", "change", "choice", "use", "rank", "out", "head", "instead", "role",
    "position", "post", "job", "diploma", "certificate", "place",
})  # fmt: skip
_THERE = frozenset(
    {"team", "group", "family", "manager", "boss", "owner", "customer", "guest", "patient", "client", "company"}
)
"""Whom and what one knows already."""


def _is_deed(tokens: Sequence[Token], at: int) -> bool:
    """Whether somebody does something there to what follows: a verb behind whom it is about, or behind "to"."""
    given = tokens[at].lower in {"me", "us"} and at > 0
    at -= given
    verb, before = tokens[at], tokens[at - 1] if at else None
    there = verb.lemma == "be" and before is not None and before.lower == "there"
    if there:
        return True
    if verb.lemma in _NO_OBJECT or before is None or (verb.cls is not Class.VERB and verb.lemma != "have"):
        return False
    if (verb.form is Form.PRESENT and Class.NOUN in verb.classes) or before.lower in _LEADS:
        return False  # "the wait times dashboard", "any held report"
    if verb.form is Form.ING:
        return before.cls in {Class.PREPOSITION, Class.AUXILIARY} and not given
    name = before.text[0] >= "\ue000"
    if before.lower == "one":
        return False  # "one lost key and you lose the client"
    acts = before.cls in _SUBJECTS or name or before.lower in {"who", "that", "which"}
    several = before.cls is Class.NOUN and (before.lower != before.lemma or verb.form is Form.PRESENT)
    often = before.cls is Class.ADVERB and at > 1 and tokens[at - 2].cls in _SUBJECTS | {Class.NOUN}
    person = before.cls is Class.NOUN and means_people(before.lemma) and verb.form is Form.PAST
    return verb.form is not Form.PARTICIPLE and (acts or several or often or person)


_LEADS = frozenset({"any", "some", "all", "each", "every", "this", "that", "these", "those", "both", "no"})
_NO_OBJECT = frozenset({
    "swim", "walk", "dance", "sing", "sleep", "smell", "taste", "change",
    "be", "become", "look", "feel", "seem", "stay", "get", "go", "come", "let", "make", "work", "say", "turn",
    "call", "name", "play", "help", "mean", "act", "study", "speak", "think", "serve",
})  # fmt: skip
"""Verbs after which something else than an object may stand."""
