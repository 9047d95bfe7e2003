"""States, which are not going on: "they are having two ovens" is that they have them; and what was so for how long."""

from __future__ import annotations

import re
from collections.abc import Sequence

from letters.core.language.words.lexicon import readings
from letters.core.language.words.row import words_of
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Form, Token
from letters.core.language.words.verbs import participle, third_person

_STATE = re.compile(
    r"(?P<be>\b(?:is|are|am)|'(?:s|re|m))(?P<often> (?:also|always|still|already|only|all))?"
    r" (?P<doing>knowing|wanting|needing|liking|belonging|containing|consisting|existing|owning|having)\b(?! to\b)"
    r"(?! been\b)(?P<what>(?: (?!and\b|but\b)[\w-]+){0,3})",
    re.IGNORECASE,
)
_ENJOYED = re.compile(
    r"\b(?:baby|babies|birthday|party|parties|meeting|trouble|problems?|difficult\w*|fun|laugh|time|go|chat|look|lunch|dinner"
    r"|breakfast|lessons|treatment|training|tea|coffee|break|rest|thoughts|sale|clear-?out|effect|impact|issues|row|bath|walk|work|it|them|me|you|us|him|her)\b"
)
"""What one may well be having."""
_INSTEAD = re.compile(r"(?:n't|\bnot)\b[^.;]*[,;.] it$", re.IGNORECASE)
"""Before what something is instead: "it isn't the pay, it's having nobody to talk to"."""
_COUNT = r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|many|several|a few|some)"
_SINCE = re.compile(
    rf"\bsince (?P<time>(?:about |over |nearly |almost |more than )?{_COUNT} (?:years|months|weeks|days|generations)"
    r"|years|decades|ages|generations)\b(?! ago\b| before\b)"
)
_ALSO = re.compile(r"\b(?P<have>has|have) also (?=(?P<next>[a-z0-9]+))")
_DOING_ALSO = re.compile(r"\b(?P<be>is|are) (?P<doing>[a-z]{2,}ing) also (?=[a-z])")


def states(text: str) -> str:
    """The text with its states told plainly, and what has been so for a time told as that."""
    text = _DOING_ALSO.sub(r"\g<be> also \g<doing> ", _ALSO.sub(_also, _STATE.sub(_plainly, text)))
    found = _SINCE.search(text)
    if found is None or re.search(r"\b(?:is|are|am|was|were) $", text[: found.start()]):
        return text
    return f"{_gone_on(text[: found.start()])}for {found['time']}{text[found.end() :]}"


def _plainly(found: re.Match[str]) -> str:
    """A state in the simple tense; what one is having for the moment stays."""
    doing, often, be = found["doing"].lower(), found["often"] or "", found["be"].lower()
    moment = not found["what"] or _ENJOYED.search(found["what"]) or _INSTEAD.search(found.string[: found.start()])
    if doing == "having" and moment:
        return found[0]
    lemma = next((one.lemma for one in readings(doing) if one.form is Form.ING), "")
    verb = third_person(lemma) if be in {"is", "'s"} else lemma
    return f"{' ' if be.startswith(chr(39)) else ''}{often.strip()}{' ' if often else ''}{verb}{found['what']}"


def _also(found: re.Match[str]) -> str:
    """What one has besides; "has also seen" is told in its right order already."""
    done = any(one.form is Form.PARTICIPLE for one in readings(found["next"]))
    return found[0] if done else f"also {found['have']} "


def _gone_on(before: str) -> str:
    """A clause that tells what is so, as what has been so till now: "is open" is has been open."""
    tokens = words_of(before)
    for at in range(len(tokens) - 1, -1, -1):
        token = tokens[at]
        if token.text in {",", ".", ";"} or token.form is Form.PAST or token.cls is Class.MODAL:
            return before
        if token.cls in {Class.VERB, Class.AUXILIARY} and token.form in {Form.PRESENT, Form.BASE}:
            return _has_been(before, tokens, at)
    return before


def _has_been(before: str, tokens: Sequence[Token], at: int) -> str:
    verb, following = tokens[at], tokens[at + 1] if at + 1 < len(tokens) else None
    done = following is not None and following.form is Form.PARTICIPLE
    led = at and tokens[at - 1].cls in {Class.TO, Class.MODAL, Class.AUXILIARY, Class.NEGATION}
    if led or at == 0 or (done and verb.lemma == "have"):
        return before
    told = tokens[at - 1]
    bare = verb.form is Form.BASE or verb.lower in {"are", "am", "'re", "'m"}
    one = not bare or told.lower in {"one", "someone", "somebody"}
    have = "have" if told.lower in word_list("plural_subjects") and bare and told.lower != "who" else ""
    have = have or ("has" if one else "have")
    gap = " " if verb.text.startswith("'") else ""
    been = "been" if verb.lemma == "be" else participle(verb.lemma)
    return f"{before[: verb.start]}{gap}{have} {been}{before[verb.end :]}"
