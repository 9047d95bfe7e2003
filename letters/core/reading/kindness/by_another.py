"""Tells a kindness by the name of whoever did it, where that is none of the readers: "Tina rang me the same day".

The readers are the "they" of it: "say they'd keep me in mind" is that Tina said you would; where she herself was typed
as "they", only what was said of them is theirs.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from letters.core.language.shape.fit import as_sentence
from letters.core.language.view.employer import THEY
from letters.core.language.view.turned import to_reader
from letters.core.language.words.lexicon import readings
from letters.core.language.words.tagging import Class, Form
from letters.core.language.words.verbs import is_base, past

_WHO = re.compile(r"^(?:that )?(?P<who>he|she|they) (?=\w)", re.IGNORECASE)
_FIRST = re.compile(
    r"^(?P<often>(?:(?:even|also|just|really|actually|personally|still|kindly"
    r"|always) )*)(?P<verb>[a-z']+)(?P<rest>.*)$",
    re.IGNORECASE,
)
_AND = re.compile(r"(?P<and> and (?:then )?|, (?:and )?)(?P<no>not (?P<just>just |only |even )?)?(?P<verb>[a-z]+)\b")
_WHAT_CAME = re.compile(
    r"^(?:it was )?(?:an? )?(?P<what>(?:[\w-]+ ){0,4}(?:e-?mail|letter|message|call|text|note|card|voicemail|reply))"
    r"(?P<rest>(?:,| with| in| on| that| not| which)\b.*)?$",
    re.IGNORECASE,
)
_TOLD_THAT = re.compile(r"\b(?:said|told me|tell me|say|explained|wrote|knew|thought|felt|mentioned)\b", re.IGNORECASE)
_THEY = re.compile(r"\b(?:they|them|their|they'\w+)\b", re.IGNORECASE)
_HOW_SORRY = re.compile(r"\btold me how sorry they were\b")
_BE = {"be": "was", "were": "was", "weren't": "wasn't", "are": "was", "is": "was"}
_SOON = re.compile(
    r"(?:(?:in|within|only|just|after) )*(?P<time>(?:about )?(?:an?|one|two|three|four|five|\d+) (?:days?"
    r"|hours?|weeks?))"
)
"""How soon an answer came, and nothing else."""
_HIMSELF = re.compile(r"(\byou (?:[a-z']+ ){1,6})(?:him|her)self\b")
"""What the reader did in person, in what somebody else told: "she said you had wanted to ring yourself"."""
_SPOKEN_TO = re.compile(r"\b(?:you|your)\b", re.IGNORECASE)


def done_by(somebody: str, kindness: str, reader: Collection[str] = ()) -> tuple[str, ...]:
    """What somebody did kindly, a clause with the name first and then the further sentences; empty where unclear.

    `reader`: the names of the one reader, who is "you" in it: "she passed on what Hannah had written".
    """
    kindness = _HOW_SORRY.sub("said sorry", kindness)
    first, *more = re.split(r"(?<=\w)(?<!\b[MD][rs])(?<!\bMrs)[.;] (?=\w)", kindness.rstrip("."))
    if _SPOKEN_TO.search(first):
        return ()
    if soon := _SOON.fullmatch(first):
        return (f"I had an answer from {somebody} within {soon['time']}",)
    first = _without_name(somebody, first)
    deed = _deed(somebody, first)
    told = (_again(somebody, line) for line in more)
    lines = (deed, *(as_sentence(line) for line in told if line)) if deed else ()
    return tuple(_HIMSELF.sub(r"\1yourself", to_reader(line, names=reader, leave=THEY)) for line in lines)


def _without_name(somebody: str, typed: str) -> str:
    """The clause with "she" for whoever did it by name or by trade: "her assistant was polite"."""
    named = "|".join(re.escape(word) for word in re.findall(r"[\w'-]+", somebody) if word not in {"your", "the"})
    lead = rf"(?:(?:the|her|his|their|my|an?) )?(?:(?:[A-Z]\w+\.? )?(?:{named})(?: from \w+)? )+(?=[a-z])"
    if not named or (found := re.match(rf"(?P<exact>{lead})|(?i:{lead})", typed)) is None:
        return typed
    does = readings(typed[found.end() :].partition(" ")[0].lower())
    told = any(one.cls in {Class.AUXILIARY, Class.MODAL} or one.form is Form.PAST for one in does)
    return f"she {typed[found.end() :]}" if found["exact"] or told else typed  # "sue was kind", never "mark my test"


def _deed(somebody: str, typed: str) -> str:
    """The first clause by the name of whoever did it; empty where it tells of no deed."""
    if typed.startswith("I "):
        return re.sub(r"\b(?:he|she|they)\b", lambda _: somebody, typed, count=1)
    found = _WHO.match(typed)
    who = found["who"].lower() if found else ""
    bare = typed.startswith(("to ", "not to "))
    text = re.sub(r"^(not )?to ", r"\1", typed[found.end() :] if found else typed)
    did = any(one.form is Form.PAST for one in readings(text.partition(" ")[0].lower()))
    if came := None if found or bare or did else _WHAT_CAME.match(text):
        return f"I had {text[: came.end('what')].removeprefix('it was ')} from {somebody}{came['rest'] or ''}"
    denied, text = text.startswith("not "), text.removeprefix("not ")
    told = _FIRST.match(text)
    if told is None or (verb := _in_the_past(told["verb"].lower())) is None:
        return ""
    rest = _AND.sub(_in_step, told["rest"]) if bare else told["rest"]
    verb = f"did not {told['verb'].lower()}" if denied else verb
    return f"{somebody} {told['often'].lower()}{verb}{_theirs(rest, who, verb)}"


def _in_the_past(verb: str) -> str | None:
    """A verb as one deed of the past; None for a word that is none."""
    if verb in _BE:
        return _BE[verb]
    kinds = readings(verb)
    if verb.endswith("n't") or any(one.cls in {Class.AUXILIARY, Class.MODAL} for one in kinds):
        return verb
    forms = {one.form for one in kinds if one.cls is Class.VERB}
    return verb if Form.PAST in forms else past(verb) if Form.BASE in forms else None


def _in_step(found: re.Match[str]) -> str:
    """A second bare deed beside the first: "phone me and explain it"."""
    verb = found["verb"].lower()
    if found["no"] and is_base(verb):
        return f"{found['and']}did not {found['just'] or ''}{verb}"
    told = is_base(verb) or (verb in _SECOND_TOO and not found["and"].startswith(","))
    return f"{found['and']}{past(verb)}" if told and not found["no"] else found[0]


_SECOND_TOO = frozenset(
    {"offer", "thank", "wish", "promise", "call", "ring", "answer", "email", "text", "walk", "talk"}
)
"""Bare verbs that are things as well, and after "and" rather deeds."""


def _theirs(rest: str, who: str, verb: str) -> str:
    """What follows the verb, with "they" for the readers unless whoever told was typed as "they" as well."""
    own = who == "they" and not _TOLD_THAT.match(f"{verb}{rest}")
    return rest if own or not _THEY.search(rest) else _to_readers(rest)


def _to_readers(text: str) -> str:
    return to_reader(f"it{text}")[2:] if text.startswith(" ") else to_reader(text)


def _again(somebody: str, line: str) -> str:
    """A further sentence, whose subject is the one who told."""
    if _SPOKEN_TO.search(line):
        return ""
    found = _WHO.match(line)
    if found is None or found["who"].lower() != "they":
        return line if found is None or not _THEY.search(line[found.end() :]) else _deed(found[0].strip(), line)
    return _deed(somebody, line)
