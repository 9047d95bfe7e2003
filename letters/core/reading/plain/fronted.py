"""Tells a clause that stands before its main clause apart from it: "if the data is wrong the dashboard is wrong"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.words.lexicon import readings
from letters.core.language.words.row import words_of
from letters.core.language.words.tagging import Class, Form, Token

_OPENS = re.compile(
    r"(?:that )?(?P<opens>(?:(?:even|only|just|but|and|so) )?(?:if|when|whenever|once|unless|before|after|as soon as"
    r"|as long as|by the time|the (?:minute|moment|day|second)|(?:every|each|any|next|the first) time))"
    r" (?!to\b|all\b|that\b|this\b|then\b|hours\b|again\b|[a-z]+ing\b|possible\b|needed\b)",
    re.IGNORECASE,
)
_WHO = frozenset(
    "nobody everybody everyone everything nothing somebody someone it they you we he she there i that".split()  # noqa: SIM905
)
_SAYS = frozenset("say think know hope tell believe see mean let make help ask be sure feel wish".split())  # noqa: SIM905
_FINDS = _SAYS | frozenset("find notice realise realize show check prove hear forget remember give tell".split())  # noqa: SIM905
_LEADS = frozenset({
    Class.SUBORDINATOR, Class.WH, Class.PREPOSITION, Class.CONJUNCTION, Class.TO, Class.DETERMINER, Class.PUNCTUATION,
    Class.MODAL, Class.AUXILIARY,
})  # fmt: skip
_DOES = frozenset({Class.AUXILIARY, Class.MODAL, Class.ADVERB, Class.NEGATION})
_PARTICLES = frozenset({"out", "up", "off", "down", "in", "over", "on", "away", "back"})
_WITHIN = frozenset({"in", "on", "over"})
"""Of these, the ones that may lead to a place as well."""
_ALONE = frozenset({
    "rain", "snow", "cry", "die", "arrive", "fail", "happen", "retire", "fall", "creep", "drift", "laugh", "sleep",
    "freeze", "crash", "slip", "disagree", "differ", "clash", "argue", "complain", "smile", "come", "go", "bark",
})  # fmt: skip
"""What is done to nothing, so that no object follows it."""
_NO_ORDER = frozenset("people half most some work staff trust need want can will may might must have do".split())  # noqa: SIM905
_HEADS = frozenset({Class.DETERMINER, Class.NOUN, Class.NUMBER, Class.PRONOUN})
_HELD = frozenset({Class.CONJUNCTION, Class.SUBORDINATOR, Class.WH, Class.TO, Class.PREPOSITION})


def fronted(text: str) -> tuple[str, str]:
    """The clause before the main one, and all the rest; nothing and the whole text where there is none."""
    first, stop, after = text.partition(". ")
    found = _OPENS.match(first)
    unsaid = re.split(', "|;', first, maxsplit=1)[0]
    if found is None or any(mark in unsaid for mark in '":'):
        return "", text
    inner = first[found.end() :]
    if (at := _boundary(unsaid[found.end() :])) is None:
        return "", text
    front, least = _AT_LEAST.subn("", f"{found['opens']} {inner[:at].rstrip(' ,')}")
    front = "" if _BEFORE_WE_SPOKE.fullmatch(front) else _THEN.sub("", front)
    return front, f"{'at least ' if least else ''}{inner[at:]}{stop}{after}"


_BEFORE_WE_SPOKE = re.compile(r"before (?:we (?:spoke|met|talked)|i (?:came|went|met you))", re.IGNORECASE)
"""What the question says itself."""


_AT_LEAST = re.compile(r",? at least$")
"""What belongs to the clause that follows: "if the line drops at least you know"."""

_THEN = re.compile(r"(?<=[a-z]),? then$")
"""What the comma says as well: "if it is silent then nobody reads"."""


_ORDER_AND = re.compile(
    r"(?P<before>^(?:that )?|, |; )(?P<order>(?P<do>[a-z]+) [^,;.\"]{2,50}?),? and "
    r"(?P<then>(?:you|they|it|nobody|no one|everyone|everybody|people|the [a-z]+|half|most|things|[a-z]+s)"
    r"(?:'[a-z]+)? [^,;.\"]+)",
    re.IGNORECASE,
)
"""An order that only says what comes of it: "name the risk and it stops growing"."""


def as_condition(text: str) -> str:
    """The text with an order that only says what comes of it as a condition: "if you name the risk, it ..."."""
    return _ORDER_AND.sub(_if_you, text)


def _if_you(found: re.Match[str]) -> str:
    order, verb = found["order"], readings(found["do"].lower())
    bare = any(one.cls in {Class.VERB, Class.AUXILIARY} and one.form is Form.BASE for one in verb)
    pair = bare and found["do"].lower() not in _NO_ORDER and verdict(order) is Verdict.PHRASE
    if not pair:
        return found[0]
    if verdict(found["then"]) is not Verdict.CLAUSE and not found["then"].endswith((" does", " do", " did")):
        return found[0]
    before = found["before"].replace(", ", "; ")
    do = "are" if found["do"].lower() == "be" else found["do"].lower()
    return f"{before}if you {do}{order[len(found['do']) :]}, {found['then']}"


_SAID_IF = re.compile(
    r"\b(?P<say>said|says|saying|told me|telling me|promised|promising)(?: that)? (?=(?:if|when|once|as soon as) )",
    re.IGNORECASE,
)
_IF_TO = re.compile(
    r"(?P<front>(?:if|when|once) [^,;.]+?),? (?P<to>to [a-z]+ (?:him|her|them|back|again|in|it)\b[^,;.]*)"
)


def condition_last(text: str) -> str:
    """What was promised with its condition behind it: "he said if anything opens up he'd call me"."""
    found = _SAID_IF.search(text)
    if found is None:
        return text
    told, stop, after = text[found.end() :].partition(". ")
    if to := _IF_TO.fullmatch(told.rstrip(".")):
        say = {"saying": "telling me", "telling me": "telling me"}.get(found["say"].lower(), "told me")
        return f"{text[: found.start()]}{say} {to['to']} {to['front']}{stop}{after}"
    front, main = fronted(told.rstrip("."))
    return f"{text[: found.start()]}{found['say']} {main} {front}{stop}{after}" if front else text


def with_comma(text: str) -> str:
    """The text with a comma after the clause that stands before its main clause."""
    front, main = fronted(text)
    lead = "that " if text.lower().startswith("that ") else ""
    return f"{lead}{front}, {_with_inner(main)}" if front else _with_inner(text)


_MIDWAY = re.compile(
    r"(?P<head>[^,;.:\"]*[\w)])(?P<comma>,?) (?P<joint>and|but|because|so that) (?=(?:if|when|whenever|once|unless) )"
)


def _with_inner(text: str) -> str:
    """The same for one that comes after a first main clause: "it has an owner, and if she leaves, it goes"."""
    found = _MIDWAY.match(text)
    front, main = fronted(text[found.end() :]) if found and verdict(found["head"]) is Verdict.CLAUSE else ("", "")
    if found is None or not front:
        return text
    comma = found["comma"] or ("," if found["joint"] in {"and", "but"} else "")
    return f"{found['head']}{comma} {found['joint']} {front}, {main}"


def _boundary(inner: str) -> int | None:
    """Where the main clause begins; None where nothing does."""
    tokens = words_of(inner)
    if (forbids := _forbids(inner, tokens)) is not None:
        return forbids
    if "," in inner:
        commas = [at for at, token in enumerate(tokens[:-2]) if token.text == ","]
        found = (at + 1 for at in commas if tokens[at + 1].cls not in _HELD)
        return next((tokens[at].start for at in found if _parts_at(inner, tokens, at)), None)
    places = [at for at in range(2, len(tokens) - 1) if tokens[at].text[0].isalnum() and _may_begin(tokens, at)]
    places = [at for at in places if _parts_at(inner, tokens, at)]
    then = [at for at in places if tokens[at - 1].lower == "then"]
    if then:
        return tokens[then[0]].start  # "if nobody trusts a warning then it isn't one"
    if len(places) > 1 and places[1] == places[0] + len(("you", "like")) and tokens[places[1] - 1].cls is Class.VERB:
        del places[0]  # "if you hire people you like you regret it"
    elif len(places) > 1 and tokens[places[0] - 1].lower in _WITHIN and tokens[places[1]].lower in _WHO:
        del places[0]  # "when I worked in a kitchen I put the menu up"
    elif len(places) > 1 and tokens[places[0]].lower == "it" and tokens[places[0] - 1].cls is Class.VERB:
        del places[0]  # "if you can't explain it simply you haven't understood it"
    return tokens[places[0]].start if places else None


def _forbids(inner: str, tokens: Sequence[Token]) -> int | None:
    """Where all that follows is not to: "if you can't lift it alone don't"; None where somebody does not."""
    if [one.lower for one in tokens[-2:]] != ["do", "n't"] or len(tokens) < len(("it", "wobbles", *tokens[-2:])):
        return None
    led, start = tokens[-3], tokens[-2].start
    alone = led.cls in {Class.ADVERB, Class.ADJECTIVE, Class.PREPOSITION, Class.PUNCTUATION} or led.lower in _DONE_TO
    return start if alone and _is_main(inner[:start].rstrip(" ,")) else None


_DONE_TO = frozenset({"it", "him", "her", "me", "us", "them"})


def _parts_at(inner: str, tokens: Sequence[Token], at: int) -> bool:
    if at > 1 and tokens[at - 2].lower in {"what", "which", "many", "much"} and tokens[at - 1].cls is Class.NOUN:
        return False  # "when he asked what day I enjoyed"
    start = tokens[at].start
    front, main = inner[:start].rstrip(" ,"), inner[start:].rstrip(".")
    return _is_main(main) and (_is_main(front) or (tokens[at].lower in _WHO and verdict(front) is not Verdict.PHRASE))


def _is_main(text: str) -> bool:
    """Whether it is a clause, if only one in a few words: "the ER waits"."""
    if verdict(text) is Verdict.CLAUSE:
        return True
    tokens = words_of(text)
    if len(tokens) < len(("ER", "waits")) or tokens[0].cls not in _HEADS:
        return False
    if _does_at_once(tokens):
        return True
    does = next((at for at in (-1, -2) if Class.VERB in tokens[at].classes and at + len(tokens)), None)
    if does is None or (does != -1 and tokens[-1].lower not in _PARTICLES):
        return False
    last, before = tokens[does], tokens[does - 1]
    if before.lower in {"everything", "nothing", "everybody", "everyone", "nobody", "all"}:
        return True
    agrees = (last.lower != last.lemma or last.lower.endswith("s")) != (before.lower != before.lemma)
    agrees = agrees or (last.cls is Class.VERB and last.form is Form.BASE and any(one.lower == "and" for one in tokens))
    named = bool({Class.NOUN, Class.NAME} & {before.cls, *before.classes}) or before.lower == "one"
    return named and agrees


def _does_at_once(tokens: Sequence[Token]) -> bool:
    """Whether one thing with its article does something right behind: "the line stands for weeks"."""
    named = list(takewhile(lambda one: one.cls in {Class.NOUN, Class.ADJECTIVE}, tokens[1:-1]))
    does = tokens[len(named) + 1] if len(named) + 1 < len(tokens) else tokens[0]
    single = bool(named) and named[-1].lower == named[-1].lemma and tokens[0].cls is Class.DETERMINER
    return single and does.cls is Class.VERB and does.form is Form.PRESENT


def _may_begin(tokens: Sequence[Token], at: int) -> bool:
    """Whether a new clause may begin there with no comma before it."""
    token, before = tokens[at], tokens[at - 1]
    all_of_it = tokens[at + 1].lower in {"all", "both"} and at + 2 < len(tokens)  # "when it rains it all floods"
    following = tokens[at + 2 if all_of_it else at + 1]
    if (before.cls in _LEADS and before.lower not in _PARTICLES) or before.lemma in _SAYS:
        return False
    if token.lower in _WHO:
        does = following.finite or following.form is Form.BASE or following.lower.startswith("'")
        return does or following.cls in _DOES or Class.VERB in following.classes
    many = token.cls is Class.NOUN and (token.lower != token.lemma or token.lower == "people")
    led = token.cls in {Class.DETERMINER, Class.NAME}
    held = before.cls in {Class.NUMBER, Class.NOUN, Class.NAME} or (
        before.cls is Class.ADJECTIVE and tokens[at - 2].cls not in _DOES
    )
    if many and held:
        return False  # "the old folks", "the site engineers"
    stops = led and before.lower == f"{before.lemma}s" and before.lemma not in _FINDS  # "when the line stops the site"
    free = before.cls is not Class.VERB or before.lemma in _ALONE or stops
    so = any(one.cls in {Class.AUXILIARY, Class.MODAL} for one in tokens[at + 2 : at + 4])
    return ((many or led) and free) or (led and so and before.lemma not in _FINDS)
