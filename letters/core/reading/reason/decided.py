"""Puts what they decided, where nobody was chosen, with its cause and without a remark on it.

"to wait until next year, the money isn't there" is to wait, since the money isn't there.
"""

from __future__ import annotations

import re

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.words.casing import lower_first
from letters.core.language.words.lexicon import readings
from letters.core.language.words.persons import means_somebody
from letters.core.language.words.row import words_of
from letters.core.language.words.tables import any_of
from letters.core.language.words.tagging import Class, Form, Token

_DECIDED = re.compile(r"^(?P<what>they(?:'ve| have)? decided (?:(?:not )?to|on) [^,]+), (?P<more>.*)$")
_SINCE = re.compile(r"(?:the|there) ", re.IGNORECASE)
_CAUSE = re.compile(
    r"^(?P<first>(?:they |I )?(?:didn't|did not|don't|couldn't|can't) [^,;.]+), (?P<more>(?:the|there) [^,;.]+)$"
)
_BARE_TAIL = re.compile(
    r"^(?P<what>(?:they|it) [^,;.]+), "
    r"(?P<more>(?!with|because|due|since|for|at|in|on|as|and|or|not|which|who|so)[a-z]+(?: [a-z]+){0,2})$"
)
_FELL = re.compile(r"(?:the|there) [a-z]+ (?:fell|dried|ran|went|was|got|came|is)\b", re.IGNORECASE)
_REMARKED = re.compile(r"(?:and|but|so|which|his|her|though|although)\b", re.IGNORECASE)


def happened(text: str) -> bool:
    """Whether a reason tells what became of a thing and names nobody: "the salary I asked for was too much"."""
    tokens = words_of(text)
    if len(tokens) < _FEW or tokens[0].lower not in _KNOWN:
        return False
    end = next((at for at, token in enumerate(tokens) if at and token.cls not in _NAMED), len(tokens))
    doing = end == 1 and tokens[1].form is Form.ING  # "the funding"
    head, end = tokens[end - 1 + doing], end + doing
    if doing:
        return tokens[end].finite or tokens[end].form in {Form.PAST, Form.PARTICIPLE}
    if head.cls is not Class.NOUN or means_somebody(head.lemma) or re.fullmatch(any_of("jobs"), head.lower):
        does = tokens[end] if end < len(tokens) else None
        return does is not None and tokens[0].lower == "the" and _does_so(does, head)
    rest = tokens[end:]
    if AGENT.search(head.lower) and (not rest or rest[0].cls not in {Class.AUXILIARY, Class.MODAL}):
        return False
    verbs = sum(token.finite and token.cls in _VERBAL for token in rest)
    return verbs > sum(token.lower in _RELATIVE for token in rest)


def _does_so(verb: Token, head: Token) -> bool:
    """Whether somebody who is there already does something: "the apprentice stays on", "the client asked for it"."""
    forms = {one.form for one in readings(verb.lower) if one.cls is Class.VERB}
    if Form.PAST in forms and Form.PARTICIPLE not in forms:
        return True
    now = verb.cls is Class.VERB and verb.form is Form.PRESENT and head.lower == head.lemma
    return now or (head.lower in _OTHERS and verb.form in {Form.PAST, Form.PARTICIPLE, Form.PRESENT})


_OTHERS = frozenset({"client", "customer", "funder", "insurer", "insurers", "landlord", "union", "parents", "family"})
"""Others who have a say, and are not chosen."""
_KNOWN = frozenset({"the", "my", "their", "your", "our", "this", "no"})
"""Words before a thing that is known already; what is new is rather somebody who was chosen."""
AGENT = re.compile(r"(?:er|or|ist|ant|ent|ate|ee|ian|man|woman)$")
"""How the names of those end who do something."""
_FEW = 3
_NAMING = frozenset({Class.NOUN, Class.ADJECTIVE, Class.DETERMINER, Class.NUMBER, Class.NAME})
_NAMED = _NAMING - {Class.DETERMINER}
_VERBAL = frozenset({Class.VERB, Class.AUXILIARY, Class.MODAL})
_RELATIVE = frozenset(
    {"who", "whose", "whom", "that", "which", "i", "you", "they", "he", "she", "we", "when", "where", "because"}
)
"""Words with which a clause begins whose verb is not that of the sentence."""


def decided(text: str) -> str:
    """A decision with its cause where one hangs on a comma."""
    return _BARE_TAIL.sub(_without_tail, _CAUSE.sub(_with_cause, _DECIDED.sub(_decided, text)))


def _without_tail(found: re.Match[str]) -> str:
    """What they did without the few words that hang on it: "they didn't need anyone, winter hours"."""
    hangs = verdict(found["what"]) is Verdict.CLAUSE and verdict(found["more"]) is Verdict.PHRASE
    return found["what"] if hangs else found[0]


def _decided(found: re.Match[str]) -> str:
    """What was decided, with its cause where the tail tells one, and without a remark."""
    what, more = found["what"], found["more"]
    if _REMARKED.match(more) or verdict(more) is not Verdict.CLAUSE:
        return what if _REMARKED.match(more) or re.match(r"I\b", more) else found[0]
    return f"{what}, since {lower_first(more)}" if _SINCE.match(more) else what


def _with_cause(found: re.Match[str]) -> str:
    """What they did not do, with its cause where that hangs on a comma: "they didn't hire, the money went"."""
    first, more = found["first"], found["more"]
    clause = first if first.startswith(("they ", "I ")) else f"they {first}"
    told = verdict(more) is Verdict.CLAUSE or _FELL.match(more) is not None
    told = told and not more.startswith("the other ")  # who had what was lacked, which is no cause
    whole = verdict(clause) is Verdict.CLAUSE and told
    return f"{first}, since {lower_first(more)}" if whole else found[0]
