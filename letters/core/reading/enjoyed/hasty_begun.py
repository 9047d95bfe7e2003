"""Puts straight what was enjoyed as the beginning picked for it wants it: who was heard or seen, what was done.

"him weld upside down" was watching him weld; "a go on the crane, dropped it twice" is a go on it. I dropped it twice.
"""

from __future__ import annotations

import re

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.words.casing import lower_first
from letters.core.language.words.lexicon import readings
from letters.core.language.words.tagging import Class, Form, Token, read
from letters.core.language.words.verbs import ing, is_base
from letters.core.reading.plain.asked import told_straight
from letters.core.reading.plain.indirect import indirectly

_HIM_DO = re.compile(
    r"^(?:hearing |seeing |watching )?(?P<whom>(?i:him|her|them))(?: all| both)? (?P<do>[a-z]+)\b(?: (?P<next>[a-z]+))?"
)
_DOES_ONE = re.compile(
    r"^(?:do|does|can|could) (?=(?:one|a|an|they|he|she|people|anyone|somebody|someone) )", re.IGNORECASE
)
_DOES_IT = re.compile(r"^(?:do|does|can|will) (?=(?:the|their|your|his|her|this|that|these|those|it) )", re.IGNORECASE)
_IS_ONE = re.compile(
    r"^(?P<verb>is|are|was|were) (?P<who>(?:one|an?|the|two|three|their) [a-z]+) (?=[a-z])", re.IGNORECASE
)
_NOT_ONCE = re.compile(
    r"(?P<stop>[.!,] )(?P<first>didn't|did not|never|wouldn't|couldn't|must be|must have been) ", re.IGNORECASE
)
_BEEN_THERE = re.compile(r"[,;] been (?=(?:there|here|at it|doing|with|in|a|an|coming|working)\b)", re.IGNORECASE)
_A_WOMAN = re.compile(
    r"^(?:an?|one|the|this|old) (?:[a-z]+ ){0,2}?(?P<who>woman|lady|girl|man|guy|lad|boy|bloke|fella|chap)\b"
)
_WOMEN = frozenset({"woman", "lady", "girl"})
_I_ALSO_DID = re.compile(
    r"(?P<head>^[^.!?]+?), (?P<only>only |nearly |even |never )?(?P<did>[a-z]+)"
    r"(?= (?:the|an?|my|it|them|one|two|three|four|five|six|seven|eight|nine|ten|\d+|everything|nothing|every|all"
    r"|both|most|none|only|half|last|first|second|third)\b)"
)


def begun_so(text: str, beginning: str) -> str:
    """The text as its beginning wants it, with every lost subject."""
    return _BY_BEGINNING[beginning](text) if beginning in _BY_BEGINNING else text


def forms_of(word: str) -> set[Form]:
    """The forms a word has as a verb."""
    return {one.form for one in readings(word.lower()) if one.cls is Class.VERB}


def _is_noun(word: str) -> bool:
    return any(one.cls is Class.NOUN for one in readings(word.lower()))


def _is_compound(first: Token, after: Token, rest: str) -> bool:
    """Whether a deed is named with what it is done by: "scatter feeding the otters", "role playing the call"."""
    done_to = re.match(r" (?:(?:the|an?|it|them|him|her|my|his|their|one|two|some)\b|[A-Z][a-z])", rest) is not None
    noun = first.cls is Class.NOUN and first.lower == first.lemma
    return after.form is Form.ING and done_to and (noun or is_base(first.lower))


_CHECKING_OF = re.compile(r"^([a-z]{3,}ing) of (?=(?:the|a|an|his|her|their|your|all|every|each|my)\b)", re.IGNORECASE)


_PROGRAMS = frozenset({"excel", "sage", "slack", "word", "access"})
"""Programs whose names are verbs or things as well: "excel race"."""


def as_doing(text: str) -> str:
    """A deed typed in the bare form after "I enjoyed ...": "peel 20 kg of manioc" is peeling it."""
    text = _CHECKING_OF.sub(r"\1 ", text)
    first, after, *_ = (*(token for sentence in read(text) for token in sentence.tokens), None, None)
    if first and after and _is_compound(first, after, text[after.end :]):
        return f"{first.text}-{text[after.start :]}"
    if first and after and after.form is Form.ING and first.form is not Form.ING:
        return text
    if first and after is None and readings(first.lower)[0].cls is Class.NOUN:
        return text
    named = after is not None and (
        (after.cls is Class.NOUN and after.lower == after.lemma)
        or (after.cls is Class.PREPOSITION and readings(first.lower)[0].cls is Class.NOUN)
    )
    if first and named and first.lower in _PROGRAMS:
        return f"the {first.text.capitalize()}{text[first.end :]}"
    if first and named and Class.VERB is not first.cls:
        return text
    return f"{ing(first.lemma)}{text[first.end :]}" if first and is_base(first.lower) else text


_SOMEBODY_SAY = re.compile(r"^(?P<who>some(?:one|body) (?:finally |actually )?)(?P<say>say|admit)s? ", re.IGNORECASE)
_SOMEBODY_TALK = re.compile(
    r"^(?P<who>some(?:one|body) (?:finally |actually )?)(?P<say>explain|talk|speak)s? ", re.IGNORECASE
)
_TALKED_ABOUT = re.compile(
    r"^(?:he|she|they) (?:talked|spoke|was talking|were talking) (?=about (?:the|an?|his|her|their|how|what|why)\b)",
    re.IGNORECASE,
)
"""Who told of what was good to hear, which the letter says itself."""


def _heard_him(text: str) -> str:
    text = _SOMEBODY_SAY.sub(r"hearing \g<who>\g<say> ", _TALKED_ABOUT.sub("", text))
    text = _SOMEBODY_TALK.sub(r"listening to \g<who>\g<say> ", text)
    return _HIM_DO.sub(lambda found: _doing_it(found, "listening to"), text)


def _seen(text: str) -> str:
    """What was seen: somebody at work, and what that one never did."""
    text = _HIM_DO.sub(lambda found: _doing_it(found, "watching"), text)
    woman = _A_WOMAN.match(text)
    if woman is None:
        return text
    subject = "She" if woman["who"] in _WOMEN else "He"
    text = _BEEN_THERE.sub(f". {subject} has been ", text)
    return _NOT_ONCE.sub(lambda found: f". {subject} {found['first'].lower()} ", text)


def _doing_it(found: re.Match[str], sense: str) -> str:
    """One who does something, after what it was perceived by: "her explain it" is listening to her explain it."""
    verb, after = found["do"], found["next"] or ""
    known = {one.cls for one in readings(after)}
    object_after = bool(known & {Class.DETERMINER, Class.PRONOUN}) or found["whom"] != "her"
    if Form.BASE not in forms_of(verb) or (_is_noun(verb) and not object_after):
        return found[0]
    return f"{sense} {lower_first(found[0][found.start('whom') - found.start() :])}"


def _how(text: str) -> str:
    """What was typed after "how": a question put whole, and a deed as how to do it."""
    text = _IS_ONE.sub(r"whether \g<who> \g<verb> ", text)
    text = _DOES_ONE.sub(lambda found: f"how {found[0].lower()}", text)
    text = told_straight(text) if text.startswith(("is ", "are ", "was ", "were ", "works ", "work ")) else text
    if _DOES_IT.match(text):
        return told_straight(f"how {text[0].lower()}{text[1:]}")
    if text.startswith("how "):
        return indirectly(text)
    first = re.match(r"(?P<doing>[a-z]+ing) (?=(?!of\b|is\b|was\b)[a-z])", text)
    lemma = next((one.lemma for one in readings(first["doing"]) if one.form is Form.ING), "") if first else ""
    after = text[first.end() :].partition(" ")[0] if first else ""
    if first is None or not lemma or lemma in _SENSED or Form.PRESENT in forms_of(after):
        return text
    if verdict(re.split(r"[.!?]", text)[0]) is Verdict.CLAUSE:
        return text
    return f"to {lemma} {text[first.end() :]}"


_SENSED = frozenset({"see", "hear", "watch", "learn", "meet", "try", "visit", "be", "get", "listen", "talk", "have"})


def _done(text: str) -> str:
    """What the writer did: the task as something done, and what came of it as a sentence."""
    text = _I_COULD_NOT.sub(r"\g<head>. I \g<not> ", _FIRST_TIME.sub(" for the first time", text))
    text = _I_WAS_OFF.sub(". I was ", re.sub(r"^I had to (?=[a-z]+ )", "having to ", text))
    if (found := re.match(r"to (?P<do>[a-z]+) (?=\w)", text)) and is_base(found["do"]):
        text = f"{ing(found['do'])} {text[found.end() :]}"
    text = re.sub(r"(?<=[.,] )(we|We|I) must (?:to )?(?=[a-z]+ )", r"\1 had to ", text)
    first, stop, after = _LAPS.sub(_did_laps, text).partition(". ")
    first, after = (_I_GOT.sub(_i_also, _I_ALSO_DID.sub(_i_also, part)) for part in (first, after))
    return _I_WENT.sub(_i_went, f"{first}{stop}{after}")


_I_COULD_NOT = re.compile(
    r"(?P<head>^[^.!?,]+), (?P<not>couldn't|didn't|hadn't|wasn't) "
    r"(?=(?:tell|believe|stop|see|hear|want|know|get|do|find|help|feel|done|seen|tried|sure|good)\b)"
)
_FIRST_TIME = re.compile(r", (?:for )?(?:the |my )?(?:very )?first time(?: ever| in my life)?(?=$|[.])", re.IGNORECASE)
_I_WAS_OFF = re.compile(
    r"[,.] [Ww]as (?=(?:[a-z]+ ){0,3}(?:off|out|wrong|late|first|last|covered|soaked|hopeless|terrible|rubbish|useless"
    r"|shaking|nervous|terrified|knackered|filthy)\b)"
)
_LAPS = re.compile(
    r"(?P<stop>[.,] )(?P<laps>(?:one|two|three|four|five|six|\d+) (?:laps?|goes|tries|rounds?|turns?|attempts?|shots?))"
    r" and (?=(?P<did>[a-z]+) )",
    re.IGNORECASE,
)


def _did_laps(found: re.Match[str]) -> str:
    return f". I did {found['laps'].lower()} and " if Form.PAST in forms_of(found["did"]) else found[0]


_I_GOT = re.compile(
    r"(?P<head>^[^.!?]+?), (?P<only>only |nearly |almost |even |never |still )?"
    r"(?P<did>got|won|lost|came|managed|scored|finished|forgot|failed|died|cried|laughed|fell|agreed|spotted|guessed"
    r"|passed|survived)"
    r"(?= (?!by\b|from\b|of\b|in\b|with\b)[a-z0-9]|[.!]|$)"
)


def _i_also(found: re.Match[str]) -> str:
    """What the writer did in the trial: "a go on the simulator, dropped everything twice"."""
    if Form.PAST not in forms_of(found["did"]) or (
        verdict(found["head"]) is Verdict.CLAUSE and not _told_bare(found["head"])
    ):
        return found[0]
    return f"{found['head']}. I {found['only'] or ''}{found['did']}"


_I_WENT = re.compile(
    r"(?P<head>^(?:the|an?|their|your|my) [^.,!?]+), (?P<did>[a-z]+) (?=(?P<next>[a-z0-9]+) )", re.IGNORECASE
)
"""A thing tried, and what the writer did with it: "the pallet wrapper, went round it twice"."""


def _i_went(found: re.Match[str]) -> str:
    known = readings(found["did"])
    counted = found["next"].isdigit() or found["next"].endswith("ty") or readings(found["next"])[0].cls is Class.NUMBER
    counted = counted or found["next"] in {"into", "off", "over", "through", "it", "him", "her"}
    past = Form.PAST in forms_of(found["did"]) and (counted or all(one.form is Form.PAST for one in known))
    return f"{found['head']}. I {found['did']} " if past and verdict(found["head"]) is not Verdict.CLAUSE else found[0]


def _told_bare(head: str) -> bool:
    """Whether a deed of the writer is told without "I": "tried the wall in my suit"."""
    return Form.PAST in forms_of(head.partition(" ")[0])


_ALL_DO = re.compile(
    r"^(?=(?:they|we|you) (?:all|both|each|never|always|still|only|also) [a-z]+|(?:he|she|they)'?d been )",
    re.IGNORECASE,
)


def _told(text: str) -> str:
    """What was told, as a clause with its "that", where its verb might be taken for a thing."""
    return _ALL_DO.sub("that ", text)


_BY_BEGINNING = {
    "hearing": lambda text: _told(_heard_him(text)),
    "that": _told,
    "seeing": _seen,
    "how": _how,
    "doing": _done,
}
