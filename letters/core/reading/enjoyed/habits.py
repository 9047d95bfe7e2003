"""Tells what is always done in the plain present: "she is knocking on every wheel" is that she knocks on every one."""

from __future__ import annotations

import re

from letters.core.language.words.lexicon import readings
from letters.core.language.words.persons import means_somebody
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Form, read
from letters.core.language.words.verbs import participle, past, third_person

_HABIT = re.compile(
    r"\b(?:every|each|always|never|even (?:if|when)|whenever|together|twice|daily|weekly)\b", re.IGNORECASE
)


_ARE_MANY = re.compile(r"they|(?:the|your) [a-z]+[^\Ws]s", re.IGNORECASE)
_OF_EACH = re.compile(
    r"(?:each|every) [a-z]+'s [a-z]{2,}ing (?!to\b|for\b|the\b|an?\b|in\b|on\b|with\b|it\b|them\b|my\b)[a-z]"
)
"""What everyone has, named by a doing: "every kid's reading level"."""


def habits(text: str, who: str) -> str:
    """What is always done told plainly: "Finbarr is knocking on every wheel" is that he knocks on every one."""
    whose = rf"they|he|she|{who}|(?:each|every|the|your) [a-z]+"
    doing = rf"\b(?P<who>{whose})(?: is| are|'re|'s) (?P<often>(?:never|always|only) )?"
    for found in reversed([*re.finditer(rf"{doing}(?P<doing>[a-z]{{2,}}ing)\b(?! (?:to|for)\b(?<!coming to))", text)]):
        start = text.rfind(". ", 0, found.start()) + 1
        clause = re.split(r"\.|, ", text[start:], maxsplit=1)[0]
        token = read(f"{found['who']} is {found['doing']}")[0].tokens[-1]
        if _OF_EACH.match(text, found.start()):
            continue
        if token.form is Form.ING and _HABIT.search(clause) and token.lemma not in {"be", "go"}:
            verb = token.lemma if _ARE_MANY.fullmatch(found["who"]) else third_person(token.lemma)
            text = f"{text[: found.start()]}{found['who']} {found['often'] or ''}{verb}{text[found.end() :]}"
    return text


def how_it_came(text: str, who: str) -> str:
    """What was told about a reader's doing: "about Kate building it herself" is how Kate built it herself."""
    found = re.match(rf"(?:hearing |learning )?about (?P<who>{who}) (?P<doing>[a-z]{{2,}}ing) (?=[a-z])", text)
    if found is None:
        return text
    token = read(f"{found['who']} is {found['doing']}")[0].tokens[-1]
    did = past(token.lemma) if token.form is Form.ING and token.lemma != "be" else ""
    return f"how {found['who']} {did} {text[found.end() :]}" if did else text


_DOES = re.compile(
    r"^(?P<who>(?:an?|the|one|your|their) (?:[a-z]+ ){0,2}?[a-z]+) does (?=(?:it|that|the|an?|his|her|their|all)\b)"
)
"""Whom one saw do something, with the verb of one who does it: "an old lady does the splits"."""


def as_watched(text: str, who: str, beginning: str) -> str:
    """What a reader was watched at, told plainly: "watching Kate shaping a loaf" is watching Kate shape it."""
    text = seen_do(text)
    if beginning == "seeing":
        text = _DOES.sub(r"seeing \g<who> do ", text)
    doing = r"(?P<doing>[a-z]{2,}ing) (?!me\b|us\b)(?=[a-z])"
    found = re.match(rf"(?P<watching>watching |seeing )?(?P<who>{who}) {doing}", text)
    if found is None or not (found["watching"] or beginning == "seeing"):
        return text
    token = read(f"{found['who']} is {found['doing']}")[0].tokens[-1]
    if token.form is not Form.ING or token.lemma == "be":
        return text
    return f"{found['watching'] or 'watching '}{found['who']} {token.lemma} {text[found.end() :]}"


_SEEN_DID = re.compile(
    r"^(?P<who>(?:seeing|watching) (?:the|an?|your|their|his|her|one of the|two|three|some) (?:[a-z]+ ){0,2}?"
    r"(?P<noun>[a-z]+?)s?) (?P<did>[a-z]+) (?P<after>[a-z]+)\b"
)
_GOES = frozenset({
    "walk", "sleep", "jump", "climb", "dance", "laugh", "smile", "wait", "work", "play", "crawl", "march", "swim",
    "hop", "race", "stroll", "wander", "cheer", "clap", "bark",
})  # fmt: skip
"""What is done to nothing, so that its past is no participle."""


def seen_do(text: str) -> str:
    """What somebody was seen to do, told in the past: "seeing the cat walked across the desk"."""
    found = _SEEN_DID.match(text)
    if found is None or not (means_somebody(found["noun"]) or found["noun"] in word_list("living")):
        return text
    lemma = next((one.lemma for one in readings(found["did"]) if one.cls is Class.VERB and one.form is Form.PAST), "")
    done_to = any(one.cls in {Class.DETERMINER, Class.PRONOUN} for one in readings(found["after"]))
    did = lemma and (lemma in _GOES or done_to or participle(lemma) != found["did"])
    return f"{found['who']} {lemma}{text[found.end('did') :]}" if did and lemma not in {"be", "have"} else text
