"""What a clause tells: something that can be praised, or one of what was named before."""

from __future__ import annotations

import re

from letters.core.language.words.row import words_of
from letters.core.language.words.tagging import Class, Form

_LIMITED = re.compile(
    r"\b(?:only|yet|just (?:started|starting|beginning)|half the|mixed|same as|new to|behind|so far|at the moment"
    r"|haven't|hasn't|have not|has not|not sure|trying|thinking about|would like|want to|wants to|hope to|plan to"
    r"|planning|waiting|can't|cannot|couldn't"
    r"|used to|gave up|(?:does|did)(?:n't| not) (?:work|help|last|sell)|cheaper|because|lost|failed|nightmare|disaster"
    r"|mess|pain"
    r"|worried|fussed|bothered|nervous|undecided|torn|unsure|stuck|delayed|postponed|cancell?ed|scrapped|shelved|abandoned|understaffed"
    r"|short of|dread\w*|badly|mould?y|went off|too [a-z]+$|is no [a-z]+$|so it is"
    r"|trouble|wrong|slow|hate|complain\w*|stopped"
    r"|retir(?:es?|ed|ing)|moan\w*|(?:one|two|three|\d+) [a-z]+ left|los(?:e|es|ing) money"
    r"|struggl\w+|too (?:expensive|dear|small|slow))\b"
)
"""What tells how far they are from something, or why, which nobody praises."""


_OF_OTHERS = re.compile(
    r"^(?:most|many|some|others?|(?:nobody|no one|everyone|everywhere)(?! else (?:does|do|has)\b)) ", re.IGNORECASE
)
"""How a standing begins that tells what others do or fail to do, which is no praise: "most places do it in one go"."""

_IN_MIND = re.compile(
    r"^[\w'-]+ (?:all |both |still |really |secretly )?"
    r"(?:believ|think|thought|hat(?:e|ed)|fear|worr|dislik|admit|jok|suspect|wish|doubt|reckon|feel|felt|regret)\w*\b",
    re.IGNORECASE,
)
"""What somebody there thinks or feels, which is no merit: "you believe nobody is honest on the last day"."""


def is_virtue(text: str) -> bool:
    """Whether where they stand can be praised: "you train your own", and not "only one shop has it so far"."""
    return not any(found.search(text) for found in (_LIMITED, _OF_OTHERS, _DENIED_OR_COUNTED, _IN_MIND))


_DENIED_OR_COUNTED = re.compile(
    r"^there (?:are|is) [\w-]+$|^it (?:takes|took|costs?) |^you (?:do|are|have|did|can)(?:n't| not)\b"
    r"|^it is (?:early days|every|each|once|twice|in|on|at|from|by|next|this|half|all|about|over|only|\d+"
    r"|[a-z]+ (?:days|weeks|hours)) "
)
"""What is said of them and no praise: "you don't make that kind", "there are 40"."""


_NOT_NAMED = frozenset({Class.PREPOSITION, Class.ADVERB, Class.PUNCTUATION, Class.CONJUNCTION, Class.TO})


def has_one(text: str) -> bool:
    """Whether a text says "one" of what was named before it: "a boy climbed one once"."""
    tokens = words_of(text)
    for at, token in enumerate(tokens):
        before = tokens[at - 1] if at else None
        after = tokens[at + 1] if at + 1 < len(tokens) else None
        alone = after is None or after.cls in _NOT_NAMED
        timed = before is not None and before.lower in {"at", "by", "until", "till"}
        does = (
            before is not None
            and not timed
            and (
                before.cls in {Class.VERB, Class.PREPOSITION} or before.lower == "as" or before.lemma in {"do", "have"}
            )
        )
        if token.lower == "ones" and at and "who" not in {one.lower for one in tokens[at:]}:
            return tokens[at - 1].cls is Class.ADJECTIVE
        if token.lower == "one" and does and alone and not (after and after.lower == "of"):
            return True
    return False


def is_difference(text: str) -> bool:
    """Whether what somebody makes is named, and the only verb is that one's: "the difference one person makes"."""
    return _DIFFERENCE.match(text) is not None and sum(token.finite for token in words_of(text)) <= 1


_DIFFERENCE = re.compile(
    r"the (?:difference|effect|impact|pressure|strain|part|role|trouble|work|care|time) "
    r"(?:an?|one|the|that|it|they|you|people|every|good|small) [^,.;]+$"
)


_MOMENT = re.compile(
    r"(?:the|that|his|her|\w+'s) (?:look|silence|moment|face|noise|sound|smile|bit|part) (?:on|when|at|of|in) "
)


def is_a_moment(text: str) -> bool:
    """Whether a text names what was seen or heard then: "Dave's face when I said I'd skip it"."""
    return _MOMENT.match(text) is not None


def does_so_now(text: str) -> bool:
    """Whether somebody who once did something is told of now: "a boy who left years ago still writes to them"."""
    tokens = words_of(text)
    verbs = [at for at, token in enumerate(tokens) if token.cls in {Class.VERB, Class.AUXILIARY} and token.finite]
    told = len(verbs) > 1 and tokens[verbs[0]].form is Form.PAST and tokens[verbs[1]].form is Form.PRESENT
    return told and tokens[verbs[1] - 1].cls in {Class.ADVERB, Class.NOUN}
