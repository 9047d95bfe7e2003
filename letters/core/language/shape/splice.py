"""Run-ons put right with a comma, an "and" or a small turn; no fact is added and none is lost."""

from __future__ import annotations

import re
from collections.abc import Sequence

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.shape.clause import is_clause
from letters.core.language.shape.contrasted import contrasted
from letters.core.language.shape.described import CALLED
from letters.core.language.shape.elided import OPENER, with_which
from letters.core.language.shape.the_more import the_more_the_more
from letters.core.language.words.row import words_of
from letters.core.language.words.tagging import Class, Form, read

_PRONOUN = r"(?:they|you|we|he|she|it|there)"
_THE_WAY = re.compile(rf"^the way (?={_PRONOUN} [^,]+, {_PRONOUN}\b)", re.IGNORECASE)
_JUST_DOING = re.compile(
    r"^(?:how )?it(?:'s| is) (?P<only>just|only) (?P<who>(?:two|three|four|five|six|seven|eight|nine|ten|\d+|a"
    r" few|a handful of)"
    r" (?:[a-z]+s|people|women|men)) (?P<verb>[a-z]+ing) ",
    re.IGNORECASE,
)
_LED = re.compile(r"(?:it|that|who|which|where|and|each|every|after|before|in|at) ", re.IGNORECASE)
_TOPIC_FIRST = re.compile(
    r"^(?P<topic>(?:the|their|your|our|his|her|this) [\w' -]{2,40}), (?P<clause>[^,]*\bit\b(?!')[^,]*)$", re.IGNORECASE
)
_STILL_DOING = re.compile(r", (?:and )?(?:have )?been (?=\w+ing\b)")
SO_LONG_BEFORE = re.compile(
    r"(?:\d+|[a-z]+(?: [a-z]+)?) (?:year|month|winter|summer|season|week|day)s? and (?:never|still|always)\b"
    r"|(?:an? |half an? |\d+ |\w+ )(?:day|week|month|year|hour|minute)s?\b[\w ]{0,12} (?:before|after|later)\b",
    re.IGNORECASE,
)
"""How a part begins that only says how long before another."""
_CONTRAST = re.compile(
    r"\b(?:not|never)\b|\b(?:nobody|no one)\b(?! else\b)|n't\b"
    r"|\b(?:said|says|say|think|thought|asked|told|know|knew|guess"
    r"|mean)$",
    re.IGNORECASE,
)
_TIME_FIRST = re.compile(
    r"(?:every|each|last|this|next|in|on|at|for|from|by|with|during|after|before|today|yesterday|once|sometimes"
    r"|usually|then|there|the way|when|if|because|although|as|while|since|what|how|even|to)\b",
    re.IGNORECASE,
)
_SAYS_WHO = re.compile(r"(?:\w+ ){1,2}(?:told|said|says|explained|mentioned)(?: me| us)?", re.IGNORECASE)
_SHARE = (
    r"(?:(?:about|around|nearly|almost|over|roughly|at least) )?(?:\d+%?|half|a third|a quarter|two thirds|most|one in)"
)
_SOON_AS = re.compile(
    r"(?:as soon as|once|whenever|every time) (?P<who>they|you|it)\b.*[a-z],? (?P=who) ", re.IGNORECASE
)
"""A clause with its time first: "keeping mechanics, as soon as they're trained they leave"."""
_OF_SOME = re.compile(rf"{_SHARE} ", re.IGNORECASE)
_REMARK = re.compile(rf"(?:(?:{_PRONOUN}|I)(?:'\w+)?|{_SHARE}) ", re.IGNORECASE)
_SUBJECTS = {Class.NOUN, Class.ADJECTIVE, Class.NUMBER, Class.NAME, Class.PRONOUN, Class.DETERMINER}


def sentences_of(text: str) -> list[str]:
    """The sentences of a text as they stand in it; "..., been trying it since" is a sentence of the writer's own."""
    told = (sentence.text.strip() for sentence in read(_STILL_DOING.sub(". I have been ", text)))
    return [part for sentence in told if sentence for part in _one_deed_first(sentence)]


_TO_ME, _SEVERAL = re.compile(r"\b(?:me|us)\b"), 3


def _one_deed_first(sentence: str) -> tuple[str, ...]:
    """What somebody did for the writer apart from the clauses spliced to it: "they walked me round, ..."."""
    first, *more = sentence.split(", ")
    spliced = len(more) + 1 >= _SEVERAL and _TO_ME.search(first) and all(map(_stands_alone, (first, *more)))
    return (first, ", ".join(more)) if spliced and '"' not in sentence else (sentence,)


def _remarks(part: str) -> bool:
    """Whether a part is a clause that remarks on the phrase before it."""
    if _SOON_AS.match(part):
        return True
    told = is_clause(words_of(part)) or (_OF_SOME.match(part) is not None and verdict(part) is Verdict.CLAUSE)
    return _REMARK.match(part) is not None and told


def split_remark(text: str) -> tuple[str, str]:
    """A phrase and the clause that remarks on it: "watching Eoin shape them", "he's so fast"; or the text alone."""
    head, comma, remark = text.rpartition(", ")
    if not comma or '"' in text or _TIME_FIRST.match(text) or is_clause(words_of(head)) or not _remarks(remark):
        return text, ""
    return head, remark


def mend(text: str) -> str:
    """One sentence without its run-ons, where that is certain."""
    if the_more_the_more(text):
        return text
    text = _WHOSE_PRICE.sub(_price_of, text)
    return unsplice(_topic_in_place(with_which(contrasted(untangle(text)))))


_WHOSE_PRICE = re.compile(
    r"^(?P<of>(?!(?:the|its|their) (?:price|cost)|if |when |as |in |on |at |since )[^,;.]{3,50}), (?:the )?"
    r"(?P<what>price|cost|demand|supply|quality) "
    r"(?=(?:has|is|was|went|had|keeps|just|doubled|trebled|tripled|fell|rose)\b)",
    re.IGNORECASE,
)
"""What something costs, hung on its name: "proper hair, price has trebled"."""


def _price_of(found: re.Match[str]) -> str:
    of = found["of"]
    if is_clause(words_of(of)) or '"' in of:
        return found[0]
    first = words_of(of)[0]
    name = first.cls is Class.NAME or of[:2].isupper()
    return f"the {found['what']} of {of if name else of[0].lower() + of[1:]} "


def untangle(text: str) -> str:
    """The text with "the way they do flowers, they ask first" as "when they do flowers, they ask first"."""
    return _JUST_DOING.sub(_who_do, _THE_WAY.sub("when ", text))


def _who_do(found: re.Match[str]) -> str:
    """The text with "it's just four people looking after it" as "just four people look after it"."""
    verb = next((token for token in words_of(f"they are {found['verb']}") if token.form is Form.ING), None)
    return f"{found['only']} {found['who']} {verb.lemma} " if verb else found[0]


BY_THEN = re.compile(r"(?:^| )(?:by the time|the moment|as soon as|every time) [^,]+$", re.IGNORECASE)
"""When something is so, which belongs to what follows: "and by the time it runs out, they have forgotten"."""


def unsplice(text: str) -> str:
    """The text with "and" before the last of several main clauses that only commas hold together."""
    parts = text.split(", ")
    if _last_is_loose(parts):
        return f"{', '.join(parts[:-1])}; {parts[-1]}"
    if len(parts) == 2 and _are_a_pair(text, *parts):  # noqa: PLR2004
        return "; ".join(parts)
    if (
        len(parts) == 1
        or '"' in text
        or any(map(BY_THEN.search, parts[:-1]))
        or _SAYS_WHO.fullmatch(parts[-1])
        or not all(map(_stands_alone, parts))
    ):
        return text
    first, *more = parts
    if len(more) == 1 and _IT_IS_THAT.match(more[0]) and not _RATHER.match(first):
        return "; ".join(parts)
    if _CONTRAST.search(first) and len(more) > 1:
        said = f"{first}, {more.pop(0)}" if _RATHER.match(more[0]) else first
        return f"{said}; {unsplice(', '.join(more))}"
    return text if any(map(_CONTRAST.search, parts[:-1])) else ", ".join(parts[:-1]) + f", and {parts[-1]}"


def _are_a_pair(text: str, first: str, second: str) -> bool:
    """Whether two clauses on a comma are two facts, what is not done and what is, or a fact and its condition."""
    if _are_two_facts(first, second) or (_SHOULD.search(first) and _I_JUST.match(second)):
        return True
    denied = _SAME_VERB.fullmatch(text) is not None and _stands_alone(second)
    return (denied or _IF_THEN.match(second) is not None) and _stands_alone(first)


_SHOULD = re.compile(r"\bI (?:should|need to|have to|must|ought to)\b")
_I_JUST = re.compile(r"I (?:just|only|always|never|usually|often|kept)\b")
"""What the writer did instead of what ought to be done: "I should ask more questions, I just sat there"."""


def _last_is_loose(parts: Sequence[str]) -> bool:
    """Whether a clause hangs on a comma after others that are joined: "..., and it fell by half, it waits"."""
    bare = [_JOINED.sub("", part) for part in parts]
    joined = bare[1:-1] != list(parts[1:-1]) and bare[-1] == parts[-1]
    return joined and '"' not in "".join(parts) and all(map(_stands_alone, bare))


_JOINED = re.compile(r"(?:and|but) (?=\w)")
_SAME_VERB = re.compile(
    r"(?:[\w']+ ){1,4}?(?:[a-z]+n't|never) (?:[a-z]+ly )?(?P<does>[a-z]{2,}) [^,;]+, "
    r"(?:they|you|we|it|he|she|I|people|folks|folk) (?:[a-z]+ly |just |only )?(?P=does)s? [^,;]+",
    re.IGNORECASE,
)
"""What is not done and what is instead, with one verb: "they don't go by the air, they go by the pavement"."""
_RATHER = re.compile(r"(?:it|that|they)(?:'s|'re| is| are) ", re.IGNORECASE)
"""What a thing is instead, after what it is not."""
_IT_IS_THAT = re.compile(r"(?:it|that)(?:'s| is) (?!not\b)|.* is what (?:counts|matters)$", re.IGNORECASE)
"""What a thing comes down to."""
_IF_THEN = re.compile(r"(?:if|when) (?P<who>you|they|we|I) .+ (?P=who) (?=\w)", re.IGNORECASE)
"""A condition with what comes of it: "if you fill it you lose her"."""


def _are_two_facts(first: str, second: str) -> bool:
    """Whether two clauses beside a comma are no contrast of one thing: "you didn't hide it, they won't have me"."""
    if '"' in first + second or not re.search(r"n't\b|\bnot only\b", first):
        return False
    if not (_stands_alone(first) and _stands_alone(second)):
        return False
    starts = first.split(maxsplit=1)[0].lower(), second.split(maxsplit=1)[0].lower()
    return starts[0] != starts[1] and starts[1] not in _AGAIN


_AGAIN = frozenset({"it's", "it", "that's", "they", "she", "he"})


def _topic_in_place(text: str) -> str:
    """The text with "their corner, the kids chose the books for it" as "the kids chose the books for their corner"."""
    found = _TOPIC_FIRST.match(text)
    if found is None or is_clause(words_of(found["topic"])) or not is_clause(words_of(found["clause"])):
        return text
    topic, clause = found["topic"], found["clause"]
    if _LED.match(clause) or not _stands_alone(clause) or len(re.findall(r"\bit\b", clause)) > 1:
        return text
    return re.sub(r"\bit\b", topic[0].lower() + topic[1:], clause)


_EACH_DONE = re.compile(
    r"(?:each|all|both|most|some|none|half|every one)(?: one| of (?:them|it))? [a-z]+(?:ed|en|t)"
    r"(?: (?:by|with|in|on|at|for|out|up|off|from) .*)?$",
    re.IGNORECASE,
)
"""What had been done to each of those just named: "three binders, each one labeled"."""
_THING_THAT = re.compile(r"(?:an?|the) (?:[\w'-]+ ){1,4}(?:that|which|who|where) ", re.IGNORECASE)
"""How a thing begins that is told by what it does: "the graveyard, a wall of games that never shipped"."""


_ONE_THAT = re.compile(r"(?:one|some|two|others) (?:that|which|who|with|from|of)\b.*\band (?:one|some|two|others)\b")
"""Two of those just named, each told by what it is: "one that was a week old and one that was cured"."""


_INCLUDED = re.compile(r" (?:included|excepted|aside|apart|among them)[.]?$")
"""How what is only set into a clause ends: "everyone, the cook and the caretaker included"."""


def _stands_alone(part: str) -> bool:
    """Whether one part between commas is a main clause of its own, with a subject at its head."""
    tokens = words_of(part)
    named = _THING_THAT.match(part) is not None and verdict(part) is not Verdict.CLAUSE
    named = named or _ONE_THAT.match(part) is not None
    does = len(tokens) > 1 and tokens[0].cls is Class.NOUN and tokens[1].cls is Class.DETERMINER  # "counts their teeth"
    named = named or (bool(tokens) and tokens[0].cls is Class.NUMBER and verdict(part) is Verdict.PHRASE)
    return not (named or does or _INCLUDED.search(part) or CALLED.match(part) or _EACH_DONE.match(part)) and (
        not OPENER.match(part) and not SO_LONG_BEFORE.match(part) and is_clause(tokens) and tokens[0].cls in _SUBJECTS
    )
