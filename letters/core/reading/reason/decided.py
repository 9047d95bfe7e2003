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
from letters.core.language.words.tables import any_of, word_list
from letters.core.language.words.tagging import Class, Form, Token

_DECIDED = re.compile(r"^(?P<what>they decided (?:not )?to [^,]+), (?P<more>.*)$")
_SINCE = re.compile(r"(?:the|there) ", re.IGNORECASE)
_CAUSE = re.compile(
    r"^(?P<first>(?:they |I )?(?:didn't|did not|don't|couldn't|can't) [^,;.]+), (?P<more>(?:the|there) [^,;.]+)$"
)
_FELL = re.compile(r"(?:the|there) [a-z]+ (?:fell|dried|ran|went|was|got|came|is)\b", re.IGNORECASE)
_REMARKED = re.compile(r"(?:and|but|so|which|his|her|though|although)\b", re.IGNORECASE)


def happened(text: str) -> bool:
    """Whether a reason tells what became of a thing and names nobody: "the salary I asked for was too much"."""
    tokens = words_of(text)
    if len(tokens) < _FEW or tokens[0].lower not in _KNOWN:
        return False
    end = next((at for at, token in enumerate(tokens) if at and token.cls not in _NAMING), len(tokens))
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
_VERBAL = frozenset({Class.VERB, Class.AUXILIARY, Class.MODAL})
_RELATIVE = frozenset(
    {"who", "whose", "whom", "that", "which", "i", "you", "they", "he", "she", "we", "when", "where", "because"}
)
"""Words with which a clause begins whose verb is not that of the sentence."""


def with_or_down_to(text: str) -> str:
    """A thing that was named for the reason: what somebody has gets its owner, what matters is what it came down to.

    "a stronger interview" is someone with one; "money" is that it came down to money.
    """
    text = _MATTER.sub(
        "it came down to ", _THE_MATTER.sub("it came down to the ", _MORE_SO.sub(r"someone \g<0>", text))
    )
    if text.startswith("it came down to "):
        return _CAUSED.sub(", since ", text)
    tokens = words_of(text)
    end = next((at for at, token in enumerate(tokens) if token.cls in _HINGES), len(tokens))
    named, head = tokens[:end], tokens[end - 1] if end else None
    doing = head is not None and len(named) > 1 and head.form is Form.ING
    if (
        head is None
        or any(token.cls not in _NAMING for token in named[: -1 if doing else None])
        or named[0].cls is Class.NAME
    ):
        return text
    person = means_somebody(head.lemma) or re.fullmatch(any_of("jobs"), head.lower) or head.lemma in CHOSEN
    if person or any(token.finite and token.cls in _VERBAL for token in tokens[:end]):
        return text
    if named[0].lower in {"a", "an", "another"} or _COMPARES.fullmatch(named[0].lower):
        return f"someone with {text}" if any(_COMPARES.fullmatch(token.lower) for token in named) else text
    if head.lower in _TO_HAVE:
        return f"someone with {text}"
    mass = head.lower in word_list("mass") or _MASS.search(head.lower) is not None
    measured = _MEASURE.match(text) is not None
    return f"it came down to {text}" if measured or (mass and named[0].cls is not Class.DETERMINER) else text


_GOES_ON = r"(?=$|, (?:they|I|and|as|because|since|the|it|there)\b)"
_THE_MATTER = re.compile(
    r"^(?:the )?(?=(?:budget|funding|timing|location|salary|costs?|insurance|distance|visa|commute|rota|paperwork)"
    rf"{_GOES_ON})",
    re.IGNORECASE,
)
_MATTER = re.compile(
    r"^(?:the (?=fit$))?(?=(?:(?:salary|pay|wage) expectations?|(?:culture|cultural|team) fit"
    r"|language|age|health|fitness|strength|transport|travel|notice|price|money|childcare"
    r"|confidence|personality|chemistry|luck|fit|numbers|hours|shifts|maths|grades|logistics|punctuality"
    r"|my (?!mate|friend|boss|old|lack|former|colleague)(?:(?!is\b|was\b|were\b|are\b|[a-z]+n't\b|ha[ds]\b|did\b"
    r"|took\b|came\b|went\b|ran\b|fell\b)[\w-]+ ){0,3}[\w-]+"
    r"|(?!avail|senior)[a-z]+(?:uality|ility|ness|ship|ment|uency|cality)"
    rf"|the (?:need for|timing of|cost of|price of) .*){_GOES_ON})",
    re.IGNORECASE,
)
"""What a choice hangs on, named alone, with or without the cause of it: "money, the budget was cut"."""
_MORE_SO = re.compile(
    r"^(?:much |a bit |a little )?more (?:senior|local|flexible|junior|mature|available)$", re.IGNORECASE
)
_HINGES = frozenset({Class.PREPOSITION, Class.SUBORDINATOR, Class.WH, Class.PUNCTUATION, Class.TO, Class.CONJUNCTION})
_CAUSED = re.compile(r", (?:and |as |because |since )?(?=(?:they|the|it|there) )")
_TO_HAVE = frozenset({"experience", "knowledge", "qualifications", "exposure"})
_MEASURE = re.compile(r"the (?:strength|quality|depth|range|breadth|length|level|amount|number|standard|size) of ")
_COMPARES = re.compile(r"better|stronger|more|higher|bigger|longer|broader|wider|deeper|cleaner|fuller|richer|closer")
_MASS = re.compile(r"(?:tion|ment|ness|ity|ance|(?<!lic)ence|ship|ledge|ing)$")
CHOSEN = frozenset({
    "agency", "appointment", "boyfriend", "bunch", "candidate", "choice", "company", "couple", "cover", "deal",
    "direction", "expert", "external", "face", "favorite", "favourite", "fiance", "firm", "fit", "girlfriend", "half",
    "hand", "hands", "hire", "husband", "internal", "local", "lot", "machine", "match", "move", "name", "native",
    "niece", "offer", "one", "option", "other", "others", "outsider", "pair", "partner", "people", "pick", "pro",
    "professional", "quote", "relative", "rest", "robot", "school", "set", "solution", "someone", "system", "talent",
    "veteran", "volunteer", "way", "wife",
})  # fmt: skip
"""What is chosen itself, and is nobody's."""


def decided(text: str) -> str:
    """A decision with its cause where one hangs on a comma."""
    return _CAUSE.sub(_with_cause, _DECIDED.sub(_decided, text))


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
    whole = verdict(clause) is Verdict.CLAUSE and told
    return f"{first}, since {lower_first(more)}" if whole else found[0]
