"""Conditions and what comes of them: "if it warms up the whole load is binned"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from letters.core.language.shape.certainty import Verdict, judged, verdict
from letters.core.language.shape.clause import is_finite
from letters.core.language.words.row import words_of
from letters.core.language.words.tagging import Class, Form, Token

ON_CONDITION = frozenset({"if", "when", "unless", "instead"})
"""How a clause begins that has another one in it: "if you rush it you do it twice"."""


def has_outcome(part: Sequence[Token]) -> bool:
    """Whether a condition has what comes of it beside it: "if it warms up the whole load is binned"."""
    verbs = [at for at in range(len(part)) if is_finite(part, at)]
    for at in range(verbs[0] + 1 if verbs else len(part), len(part) - 1):
        token, before = part[at], part[at - 1]
        led = before.cls in _PHRASAL or before.lower in {"it", "them", ","}
        if (
            led
            and (token.lower in _WHO or (token.cls is Class.DETERMINER and at > verbs[0] + 1))
            and any(verb > at for verb in verbs)
        ):
            return True
    return False


_PHRASAL = frozenset({Class.NOUN, Class.ADJECTIVE, Class.ADVERB, Class.VERB, Class.PREPOSITION, Class.NAME})
_WHO = frozenset({"i", "you", "he", "she", "it", "we", "they", "that's", "it's"})


def is_framed_clause(head: Sequence[Token]) -> bool:
    """Whether a place comes first and then whole what the writer had or did: "in my uncle's shop we had the same"."""
    own = next((at for at, token in enumerate(head) if token.lower in {"i", "we"}), 0)
    return head[0].lower in {"in", "at"} and own > 1 and judged(head[own:]) is Verdict.CLAUSE


_ONE_DOWN = re.compile(
    r"^(?P<one>(?:one|a single|two|three) [a-z'-]+(?: [a-z'-]+){0,3}),? and (?P<then>(?:the lot|the whole"
    r"|the rest|half|most"
    r"|nobody|no one|everyone|everybody|everything|nothing|it all|it's|it|you|you're|they|people"
    r"|the [a-z]+(?: [a-z]+)?) .+)$",
    re.IGNORECASE,
)


def with_one(text: str) -> str:
    """What one thing brings about, said as a condition: "with one van down, nobody gets their veg"."""
    found = _ONE_DOWN.match(text)
    if found is None or (verdict(found["one"]) is Verdict.CLAUSE) or verdict(found["then"]) is not Verdict.CLAUSE:
        return text
    return f"with {found['one'][0].lower()}{found['one'][1:]}, {found['then']}"


_IF = re.compile(r"(?:that )?(?:if|when|once|unless|by the time) ", re.IGNORECASE)
_SUBJECTS = frozenset(
    "nobody everybody everyone everything nothing somebody someone it they you we he she there i".split()  # noqa: SIM905
)
_SAYS = frozenset("say think know hope tell believe see mean let make help ask be".split())  # noqa: SIM905
_PARTICLES = frozenset({"up", "down", "out", "off", "away", "back", "through", "over", "on", "in"})
_LEADS = frozenset({
    Class.SUBORDINATOR, Class.WH, Class.PREPOSITION, Class.CONJUNCTION, Class.TO, Class.DETERMINER, Class.PUNCTUATION,
})  # fmt: skip


def with_comma(sentence: str) -> str:
    """A sentence that begins with "if", with a comma where its main clause has its subject."""
    found = _IF.match(sentence)
    if found is None or re.search('[,;:"()]', sentence):
        return sentence
    inner = sentence[found.end() :]
    tokens = words_of(inner)
    for at in range(2, len(tokens) - 1):
        begun = _may_begin(tokens, at) or _thing_begins(tokens, at)
        if begun and verdict(inner[: tokens[at].start].rstrip()) is not Verdict.PHRASE:
            return f"{sentence[: found.end()]}{inner[: tokens[at].start].rstrip()}, {inner[tokens[at].start :]}"
    return sentence


_HAPPENS = frozenset({
    "rain", "snow", "die", "break", "close", "stop", "go", "come", "fail", "start", "finish", "ring", "leak", "cry",
    "fall", "arrive", "happen", "open", "shut", "freeze", "end", "leave",
})  # fmt: skip
"""What happens to nothing else, so that a thing after it begins a clause: "when it rains the kids go mad"."""


def _thing_begins(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a clause about a thing begins there, after another: "if the bus doesn't run the day doesn't happen"."""
    led = tokens[at].cls is Class.DETERMINER and tokens[at - 1].cls is Class.VERB and tokens[at - 1].lemma not in _SAYS
    named = takewhile(lambda one: one.cls in {Class.NOUN, Class.ADJECTIVE}, tokens[at + 1 :])
    verb = at + 1 + len(list(named))
    verb += at + 1 < verb < len(tokens) and tokens[verb].cls is Class.ADVERB
    finite = at + 1 < verb < len(tokens) and (tokens[verb].finite or tokens[verb].cls in {Class.AUXILIARY, Class.MODAL})
    alone = tokens[at - 1].lemma in _HAPPENS and at + 1 < verb < len(tokens) and Class.VERB in tokens[verb].classes
    return led and (finite or alone) and judged(tokens[:at]) is Verdict.CLAUSE


def _may_begin(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a new clause may begin there, with a pronoun for its subject."""
    token, before = tokens[at], tokens[at - 1]
    after = (one for one in tokens[at + 1 :] if one.cls not in {Class.ADVERB, Class.NEGATION})
    following = next(after, tokens[at + 1])
    does = following.cls in {Class.AUXILIARY, Class.MODAL} or following.finite or following.form is Form.BASE
    does = does or (token.lower in {"everything", "nothing"} and Class.VERB in following.classes)
    gone = before.lower in _PARTICLES and tokens[at - 2].cls is Class.VERB  # "when the tills go down you need someone"
    apart = (gone or before.cls not in _LEADS) and before.lemma not in _SAYS
    told = any(one.cls in {Class.AUXILIARY, Class.MODAL} or one.finite or one.form is Form.BASE for one in tokens[:at])
    told = told or (tokens[0].lower in _SUBJECTS and Class.VERB in tokens[1].classes)
    return token.lower in _SUBJECTS and does and apart and told
