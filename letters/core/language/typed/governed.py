"""Gives each verb what English lets follow it: "avoid to lose", "is used to work", "after I will pass"."""

from __future__ import annotations

import re
from collections.abc import Callable

from letters.core.language.typed.asked_order import in_asked_order
from letters.core.language.typed.between import together
from letters.core.language.typed.done_abroad import with_its_verb
from letters.core.language.typed.doubled import once
from letters.core.language.typed.in_measure import in_measure
from letters.core.language.typed.made_to import made_to
from letters.core.language.typed.manner import with_manner
from letters.core.language.typed.passives import as_done
from letters.core.language.words.lexicon import Class, Form, readings
from letters.core.language.words.persons import means_somebody
from letters.core.language.words.phrases import subject_ends
from letters.core.language.words.row import words_of
from letters.core.language.words.tagging import Token
from letters.core.language.words.verbs import ing, is_base, may_be_base, past, third_person

_DOING = re.compile(
    r"\b(?P<lead>(?:enjoy|avoid|finish|imagine|practi[sc]e|risk|suggest|recommend|keep|mind|miss|consider|postpone)"
    r"(?:s|e?d|ing)?|kept|without|instead of|(?:interested|good|bad|experienced|specialised) (?:in|at)"
    r"|(?:thought|dream(?:t|ed)?|capable|afraid|proud|tired) of|look(?:s|ed|ing)? forward) to (?P<verb>[a-z]{2,})\b",
    re.IGNORECASE,
)
_AND_TO = re.compile(r"^(?P<what>(?:the|your|a|an) [^,;.]+?) and to (?P<verb>[a-z]+) (?=[a-z])")
"""A deed beside a thing that is thanked for: "the tour and to let me try"."""
_USED_TO = re.compile(
    r"\b(?P<lead>(?:(?:I|we|he|she|you|they|who|people|not|n't|really|already|quite|so) (?:is|are|am|was|were)"
    r"|to be|been|got|get|getting|'m|'s|'re) used to) (?P<verb>[a-z]{2,})\b"
)
_BARE_TO = re.compile(
    r"\b(?P<lead>(?:suggest|recommend|mind)(?:s|ed|ing)?|succeed(?:s|ed|ing)?|insist(?:s|ed|ing)?|apologi[sz](?:es?|ed|ing)"
    r"|capable|responsible|experienced|experience|difficulty|difficulties|(?<!its )problems|(?<!\ba )dream(?:s|ed|t)?)"
    r" (?:to|for to) (?P<verb>[a-z]{2,})\b",
    re.IGNORECASE,
)
_LINK = {"succeed": "in", "insist": "on", "apologi": "for", "capable": "of", "responsi": "for", "experien": "in",
         "difficul": "", "problems": "", "dream": "of", "suggest": "", "recommen": "", "mind": ""}  # fmt: skip
_TO_DO = re.compile(
    r"\b(?P<lead>(?:decide|hope|agree|promise|manage|refuse|expect|wish)(?:s|e?d)?(?: not)?)"
    r" (?P<doing>[a-z]{3,}ing)\b(?! (?:is|was|are|were)\b)"
)
_KEEP = {"avoid": "keep", "avoids": "keeps", "avoided": "kept", "avoiding": "keeping", "prevent": "keep",
         "prevents": "keeps", "prevented": "kept", "preventing": "keeping"}  # fmt: skip
_WHEN_WILL = re.compile(
    r"\b(?P<when>when|after|before|until|till|once|as soon as) (?P<who>I|you|we|they|he|she|it"
    r"|(?:the|my|your|their|an?) [A-Za-z]+(?: [a-z]+)?) will(?: (?P<not>not))? (?P<verb>[a-z]{2,})\b"
)
_IF_WILL = re.compile(
    r"\b(?P<when>if) (?P<who>somebody|someone|anybody|anyone|nobody|something|anything|(?:an?|another) [a-z]+)"
    r" will(?: (?P<not>not))? (?P<verb>[a-z]{2,})\b"
)
_THEN = (
    r"(?:yesterday|last (?:week|month|year|summer|winter|night)|(?:\w+ )?(?:days?|weeks?|months?|years?) ago"
    r"|in (?:19|20)\d\d)"
)
_PAST_TIME = re.compile(
    r"\b(?P<who>I|you|we|they|he|she|it|who|[A-Z][a-z]+) (?:have|has) (?P<done>[a-z]+)"
    rf"(?P<rest>(?: [\w']+){{0,7}}? {_THEN})"
)
_PAST_TIME_FIRST = re.compile(
    rf"(?<!since )\b(?P<time>{_THEN}),? (?P<who>I|you|we|they|he|she|it) (?:have|has) (?P<done>[a-z]+)\b"
)
_SAID_TO = re.compile(
    r"\b(?P<say>say|says|said|saying) (?P<whom>me|(?:the|every|each|a) (?P<who>[a-z]+)|to (?P<family>family)"
    r"|to (?:the |a |my |your |their |every |each )?(?:[a-z]+ )?[a-z]+) "
    r"(?P<what>the (?:truth|reason|result|story)|everything|a lie|(?:his|her|their|my|your) (?:name|story|opinion)"
    r"|what|how|why|where|when|that)\b"
)


def in_order(text: str) -> str:
    """The text as English governs and orders it: verbs with what they take, beside their objects, each thing once."""
    return with_its_verb(once(with_manner(together(in_asked_order(as_done(governed(in_measure(text))))))))


def governed(text: str) -> str:
    """The text with every verb followed as English has it."""
    for pattern, right in _RULES:
        text = pattern.sub(right, text)
    return _that_all_come(made_to(text))


def _base(word: str) -> str:
    """The base form of a verb in any of its forms; empty where the word is none."""
    return next((one.lemma for one in readings(word.lower()) if one.cls in {Class.VERB, Class.AUXILIARY}), "")


def _doing(found: re.Match[str]) -> str:
    lead, verb = found["lead"], found["verb"]
    noun_after = lead.lower().startswith(("look", "keep", "kept", "mind", "miss")) and not _only_a_verb(verb)
    before = words_of(found.string[: found.start()])[-1:]
    named = lead.lower().startswith(("practi", "risk")) and bool(before) and before[0].cls in _BEFORE_THING
    if not may_be_base(verb.lower()) or noun_after or named:
        return found[0]
    return f"{lead}{' to' if lead.lower().startswith('look') else ''} {ing(verb)}"


_BEFORE_THING = frozenset({Class.DETERMINER, Class.ADJECTIVE, Class.NOUN, Class.VERB, Class.PREPOSITION})


def _only_a_verb(word: str) -> bool:
    return is_base(word) and all(one.cls is Class.VERB for one in readings(word))


def _used_to(found: re.Match[str]) -> str:
    return (
        f"{found['lead']} {ing(found['verb'])}" if _only_a_verb(found["verb"]) or found["verb"] == "work" else found[0]
    )


def _linked(found: re.Match[str]) -> str:
    if not may_be_base(found["verb"].lower()):
        return found[0]
    link = next(word for start, word in _LINK.items() if found["lead"].lower().startswith(start))
    return f"{found['lead']} {link} {ing(found['verb'])}".replace("  ", " ")


_DONE_TO = re.compile(r" (?:the|an?|my|our|your|their|it|them|him|her|every|each|all|this|that|\d+|[a-z]+ed|to)\b")
"""What follows a deed that was managed; "managed billing for two clinics" had the billing to do."""


def _to_do(found: re.Match[str]) -> str:
    one = next((one for one in readings(found["doing"]) if one.form is Form.ING), None)
    noun = any(one.cls is Class.NOUN for one in readings(found["doing"])) or found["doing"] == "according"
    bare = found["lead"].startswith(("manage", "expect")) and not _DONE_TO.match(found.string[found.end() :])
    noun = noun or bare
    return found[0] if one is None or noun else f"{found['lead']} to {one.lemma}"


def _that_all_come(text: str) -> str:
    """What is wanted or avoided of others, without its "that": "want that all come", "avoid that it breaks"."""
    at = 1
    while at + 2 < len(tokens := words_of(text)):
        before, verb = tokens[at - 1], min(subject_ends(tokens, at + 1), len(tokens) - 1)
        while verb > at + 2 and not _base(tokens[verb].lower) and tokens[verb].lower not in {"not", "does"}:
            verb -= 1
        led = before.lemma in _WANTING | _AVOIDING | _WAITING | {"make"}
        if tokens[at].lower != "that" or not led or verb == at + 1:
            at += 1
            continue
        no = tokens[verb].lower in {"not", "do", "does"} and verb + 1 < len(tokens) and "not" in tokens[verb + 1].lower
        ahead = verb + (2 if no and tokens[verb].lower != "not" else no) if verb + 2 < len(tokens) else verb
        who = text[tokens[at + 1].start : tokens[verb - 1].end]
        if base := _base(tokens[ahead].lower):
            asked = _asked(before, _OBJECT.get(who.lower(), who), base, no=no)
            text = f"{text[: before.start]}{asked}{text[tokens[ahead].end :]}"
        at += 1
    return text


_WANTING = frozenset({"want", "expect", "need"})
_AVOIDING = frozenset({"avoid", "prevent"})
_WAITING = frozenset({"wait"})
_OBJECT = {"they": "them", "he": "him", "she": "her", "we": "us", "i": "me"}


def _asked(verb: Token, who: str, base: str, *, no: bool) -> str:
    if verb.lemma in _WAITING:
        return f"{verb.text} for {who} {'not ' if no else ''}to {base}"
    if verb.lemma == "make":
        return f"{verb.text} {who} {'not ' if no else ''}{base}"
    if verb.lemma in _AVOIDING:
        return f"{_KEEP.get(verb.lower, verb.lower)} {who} from {ing(base)}"
    return f"{verb.text} {who} {'not ' if no else ''}to {base}"


def _when(found: re.Match[str]) -> str:
    if not may_be_base(found["verb"].lower()):
        return found[0]
    one = found["who"].lower() not in {"i", "you", "we", "they"} and not found["who"].endswith("s")
    verb = found["verb"]
    told = {"be": "am" if found["who"] == "I" else "is" if one else "are"}.get(
        verb, third_person(verb) if one else verb
    )
    return f"{found['when']} {found['who']} {told}" if not found["not"] else found[0]


def _then(found: re.Match[str]) -> str:
    one = next((one for one in readings(found["done"]) if one.form is Form.PARTICIPLE), None)
    if one is None or found["done"] == "been" or "since" in found[0].split():
        return found[0]
    who, time = found["who"], found.groupdict().get("time")
    return f"{time}, {who} {past(one.lemma)}" if time else f"{who} {past(one.lemma)}{found['rest']}"


def _and_for(found: re.Match[str]) -> str:
    """What was done beside a thing, where no verb of its own leads to it."""
    told = any(token.finite or token.cls is Class.MODAL for token in words_of(found["what"]))
    return (
        found[0] if told or not may_be_base(found["verb"].lower()) else f"{found['what']} and for {ing(found['verb'])} "
    )


def _tell(found: re.Match[str]) -> str:
    if found["who"] and not means_somebody(found["who"]):
        return found[0]
    to = found["whom"].removeprefix("to ").split(" ", 1)[0]
    if found["whom"].startswith("to ") and may_be_base(to) and not means_somebody(to):
        return found[0]  # "he said to pop in when I am passing"
    whom = "the family" if found["family"] else found["whom"].removeprefix("to ")
    return f"{_TOLD[found['say']]} {whom} {found['what']}"


_WITHOUT_THAT = re.compile(
    r"\bwithout that (?P<who>(?:the |a |any |your |their |my )?[a-z]+(?: else)?) (?P<verb>[a-z]+)\b(?P<so> (?:not )?)?"
)


def _without(found: re.Match[str]) -> str:
    """What does not happen, told as a clause: "without that anybody shouts"."""
    base = _base(found["verb"])
    who = _OBJECT.get(found["who"].lower(), found["who"])
    return f"without {who} {ing(base)}{found['so'] or ''}" if base else found[0]


_TOLD = {"say": "tell", "says": "tells", "said": "told", "saying": "telling"}

_RULES: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...] = (
    (_DOING, _doing),
    (_AND_TO, _and_for),
    (_USED_TO, _used_to),
    (_BARE_TO, _linked),
    (_TO_DO, _to_do),
    (_WHEN_WILL, _when),
    (_IF_WILL, _when),
    (_PAST_TIME, _then),
    (_PAST_TIME_FIRST, _then),
    (_SAID_TO, _tell),
    (_WITHOUT_THAT, _without),
)
