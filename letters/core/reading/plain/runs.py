"""Parts whole clauses that were run on to what stands before them, as people type who are telling something.

"the drawer of socks, she buys them herself" is the drawer of socks. She buys them herself.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from letters.core.language.shape.certainty import Verdict, free_verbs, judged
from letters.core.language.shape.contrasted import contrasted
from letters.core.language.shape.the_more import the_more_the_more
from letters.core.language.words.lexicon import readings
from letters.core.language.words.persons import means_somebody
from letters.core.language.words.row import balanced, is_range, words_of
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Form, Token, read
from letters.core.reading.plain.conditions import ON_CONDITION, has_outcome, is_framed_clause

_HINGES = frozenset({",", ";", "-", "–", "—"})
_BODIES = frozenset({"nobody", "somebody", "someone", "everybody", "everyone"})
_SOMEBODY = _BODIES | {"there", "it", "you", "this", "mine", "that's"}
_SUBORDINATES = frozenset({
    "if", "when", "whenever", "because", "although", "though", "since", "as", "while", "after", "before", "once",
    "until", "unless", "even", "so", "like", "where", "wherever", "whichever", "whatever", "whoever", "however",
})  # fmt: skip
_ASKS = frozenset({"how", "why", "what", "that", "whether"})
_LEADS_UP = _SUBORDINATES | _ASKS | {"and", "but", "than"}
_SAYS = frozenset({"say", "tell", "explain", "mention", "think", "ask", "know"})
_FRAMES = frozenset({Class.PREPOSITION, Class.ADVERB})
_TIMES = frozenset({"every", "each", "last", "this", "next", "today", "yesterday", "once"})
_NOMINAL = frozenset({Class.DETERMINER, Class.NUMBER, Class.NOUN, Class.NAME, Class.ADJECTIVE})
_VERBAL = frozenset({Class.VERB, Class.AUXILIARY, Class.MODAL})
PART = frozenset({"half", "most", "some", "all", "both", "none", "many"})
"""How a subject begins that is a part of others: "half the flats in the tower blocks have it"."""
_OF_THEM = frozenset({"most", "some", "many", "few"})
_AFTER_DOING = frozenset({Class.PREPOSITION, Class.DETERMINER, Class.PRONOUN, Class.TO, Class.SUBORDINATOR})
"""What follows what some of those do who were named: "keeping staff, most leave in the first month"."""
_NEAR, _FEWEST = 5, 3
"""Words a subject may have before its verb for the clause to be seen at once, and what a clause has at least."""
_NO_ONE = re.compile(r"no one (?:know|want|ever|else|can|could|had|told|did|[a-z]+s) ", re.IGNORECASE)
_ONE_IN = re.compile(r"one (?:in|out of) (?:\d|[a-z]+ )", re.IGNORECASE)
_RELATIVES = frozenset({"who", "which", "that", "whose", "whom"})
_SPANS = frozenset({"second", "minute", "hour", "day", "week", "month", "year"})
"""After these a clause tells what comes of waiting: "5 minutes and it is in the oven"."""
_FRAMED = re.compile(
    r"(?:(?:in|at|on|since|for|after|before) (?:the |my |an? )?[\w.-]+(?: [\w.-]+)?(?: on [A-Z][a-z]+days?)? "
    r"(?=(?:the|they|we|i|it|you|there|my|an?|\w+body)\b)"
    r"|(?:hearing )?(?:about )?(?:the|that) (?:time|day|night|morning|summer|winter|year) (?:when |that )?"
    r"(?=(?:the|they|he|she|somebody|someone|[A-Z]\w+) )|now (?=(?:it|they|there|he|she|you|we|I)(?:'|\b)(?! knows? ))"
    r"|the (?:first|second|next|last) time (?=(?:they|we|i|it|you|he|she)\b)"
    r"|without (?:him|her|it|them|you) (?=(?:I|we|he|she|they|you|nobody|it) )"
    r"|even (?:when|if|though) .+? (?=(?:they|he|she|you) (?:was|were|did|had|[a-z]+ed)\b))",
    re.IGNORECASE,
)
_AMONG, _EACH = frozenset({Class.ADVERB, Class.NEGATION}), frozenset({"each", "all", "both"})
"""What stands between a subject and its verb."""
_THE_BEST = re.compile(
    r"the (?:best|worst|first|last|only|most [a-z]+|[a-z]{3,}est) (?:[a-z]+ )?(?:I|you|we|they|he|she)(?:'|\b)",
    re.IGNORECASE,
)
"""What something was of its kind, and no clause: "the best I've had"."""
_SET_IN = re.compile(
    r"[^,.;]{2,40} (?:included|excepted|aside|apart|among them), ",
    re.IGNORECASE,
)
"""What is set into a clause: "everyone, the boss included, helps"."""
_THAT_WAS = re.compile(
    r"(?:his|her|its) name(?:'s| is| was) [A-Z]|that was"
    r" (?:in|on|at|back|last|only|before|over|nearly|my|the|an?|their|years|\d)\b"
)
_IT_WAS = re.compile(
    r"(?<=[a-z])(?<!say)(?<!said)(?<!says)(?<!that)(?<!told me)(?<!thought)(?<!think)(?<!how)(?<!when)(?<!because) "
    r"(?=it (?:was|is) (?:\d|so |very |really |like |about ))"
    r"|(?<=[a-z]s)(?<!months)(?<!weeks)(?<!days)(?<!hours)(?<!years)(?<!minutes) "
    r"(?=they [a-z]+ (?:one|it|them|an?|some) )",
    re.IGNORECASE,
)
"""Where a remark is run on with no mark at all: "they gave me a fan it was 94 out"."""


def sentences(text: str) -> list[str]:
    """The sentences of a text as they were typed."""
    return [told for sentence in read(text) if (told := sentence.text.strip())]


def set_against(text: str) -> str:
    """The text with every contrast set off by a comma: "late loads start at the dock, not on the road"."""
    return " ".join(map(contrasted, sentences(text))) if _NOT_SO.search(text) else text


_NOT_SO = re.compile(r"[a-z] not (?!(?:an?|the|just|only|even|to|all)\b)")
"""Where one thing is set against another that has no article: "wool, not calico"."""


def parted(text: str) -> str:
    """The text with every whole clause that was run on as a sentence of its own."""
    return " ".join(part for sentence in sentences(text) for part in parts_of(sentence))


def parts_of(sentence: str) -> list[str]:
    """One sentence with every whole clause that was run on to it parted from it."""
    at = None if the_more_the_more(sentence) else _hinge(sentence)
    if at is None:
        return [sentence]
    head, tail = sentence[:at].rstrip(" ,;-–—").removesuffix(" and"), sentence[at:].lstrip(" ,;-–—")
    return [f"{head}.", *parts_of(tail[0].upper() + tail[1:])]


_AHEAD = 60
"""Words and marks within which a clause has shown itself: pages without a stop are not read to their end each time."""


def _hinge(sentence: str) -> int | None:
    """Where the first run-on clause begins."""
    tokens = words_of(sentence)
    for at, token in enumerate(tokens):
        if token.text in _HINGES and not is_range(tokens, at) and balanced(sentence[: token.start]):
            head, tail = tokens[:at], tokens[at + 1 : at + _AHEAD]
            if _can_stop(head) and begins_clause(tail, sentence[token.end :].strip()):
                return token.start
        if (
            token.lower == "and"
            and (at > 1 or tokens[0].cls in {Class.NOUN, Class.ADJECTIVE, Class.VERB})
            and tokens[at - 1].lemma not in _SPANS
            and _is_phrase(tokens[:at])
            and _tells_of(tokens[at + 1 : at + _AHEAD], {one.lower for one in tokens[:at] if one.cls is Class.NOUN})
        ):
            return token.end
    found = _IT_WAS.search(sentence)
    told = words_of(sentence[: found.start()]) if found else ()
    led = found is None or told[-1].lower in _LEADS_UP or told[-1].lemma in _SAYS
    return None if found is None or led or judged(told) is not Verdict.CLAUSE else found.end()


def _is_phrase(head: Sequence[Token]) -> bool:
    """Whether words before "and" are a phrase, with no clause in it that could go on."""
    asked = head[0].cls is Class.WH and head[0].lower in _ASKS
    inner = head[1:] if asked else head
    framed = _FRAMED.match(" ".join(token.text for token in head)) is not None
    opened = any(token.cls in {Class.WH, Class.SUBORDINATOR} or token.lower in {"that", ","} for token in inner)
    return not (opened or framed) and (asked or judged(head) is Verdict.PHRASE)


def _tells_of(tail: Sequence[Token], named: set[str]) -> bool:
    """Whether words after "and" are a clause about somebody or something spoken of before."""
    first = [token.lower for token in tail[:3]]
    if first[:1] == ["nobody"] or first == ["one", "of", "them"] or (first[:1] == ["the"] and set(first[1:2]) & named):
        return judged(tail) is Verdict.CLAUSE
    return len(tail) > 1 and tail[0].lower in SPOKEN_OF | {"you", "there", "nobody"} and _finite(tail[1])


SPOKEN_OF = frozenset({"he", "she", "they", "it"})


def _finite(token: Token) -> bool:
    return Class.VERB in token.classes or token.cls in _VERBAL


def _can_stop(head: Sequence[Token]) -> bool:
    """Whether a text may end here: it leads up to nothing that is still to come."""
    if (
        not head
        or (len(head) == 1 and head[0].lower in _ASKS)
        or (head[0].cls in _FRAMES and head[0].lower != "there" and not is_framed_clause(head))
        or head[0].lower in _TIMES
        or [token.lower for token in head[-2:]] == ["and", "then"]
    ):
        return False
    last = max((at + 1 for at, token in enumerate(head) if token.text == ","), default=0)
    part = head[last:]
    only_even = len(part) > 1 and part[0].lower == "even" and part[1].cls is Class.DETERMINER
    waiting = (
        bool(part) and not only_even and part[0].lower in _SUBORDINATES and not (last == 0 and part[0].lower in _ASKS)
    )
    waiting = waiting and not (part[0].lower in ON_CONDITION and has_outcome(part))
    waiting = waiting or any(one.lower == "that" and two.lower in ON_CONDITION for one, two in pairwise(part))
    could = len(head) > 1 and (head[-2].cls is Class.MODAL or head[-2].cls is Class.TO)
    return not waiting and (could or head[-1].lemma not in _SAYS)


def _points_back(tail: Sequence[Token]) -> bool:
    """Whether words tell how that thing was which was just named: "that staff meal was better than most"."""
    verb = next((at for at, token in enumerate(tail[:_NEAR]) if token.lower in {"was", "were"}), 0)
    named = tail[1:verb]
    return bool(named) and tail[0].lower == "that" and all(token.cls in _NOMINAL for token in named)


def begins_clause(tail: Sequence[Token], text: str) -> bool:
    """Whether words after a mark are certainly a clause with its own subject and verb."""
    points_back = _points_back(tail) or _THAT_WAS.match(text) is not None
    if (
        points_back
        or len(tail) < _FEWEST
        or tail[0].lower in _RELATIVES
        or _THE_BEST.match(text)
        or _SET_IN.match(text)
        or (tail[0].cls is Class.PREPOSITION and tail[1].lower in {"which", "whom"})
        or (tail[1].lemma in _SAYS and tail[2].cls is Class.PUNCTUATION)
    ):
        return points_back
    if text.startswith(_BY_THEN):
        return has_outcome(words_of(f"when {text.removeprefix(_BY_THEN)}"))
    if tail[0].lower in ON_CONDITION or _NO_ONE.match(text):
        return has_outcome(tail) or tail[0].lower == "no"
    if framed := _FRAMED.match(text):
        return judged(words_of(text[framed.end() :])) is Verdict.CLAUSE
    return _some_do(text) or _has_its_verb(tail, text)


_BY_THEN = "by the time "


_SOME_DO = re.compile(
    r"(?:all|none|both|each|most|some|half|many|neither|one) of (?:them|you|us) (?:still |always |never |just )?"
    r"(?P<does>(?!still\b)[a-z']+) (?=[a-z])|(?:all|none|both|most) of them still (?P<still>[a-z]+)(?=[.! ]*$)"
)


def _some_do(text: str) -> bool:
    """Whether it is told what some of those do who were named: "the machines, all of them still work"."""
    found = _SOME_DO.match(text)
    does = (found["does"] or found["still"]) if found else ""
    tokens = words_of(f"they {does}")[1:] if does else ()
    done = any(one.form in {Form.PARTICIPLE, Form.ING} for one in readings(does))  # "some of them labelled in 1890"
    return not done and any(token.cls in _VERBAL for token in tokens)


def _has_its_verb(tail: Sequence[Token], text: str) -> bool:
    """Whether a clause begins with its subject and has its verb near it."""
    first, after = tail[0], next((one for one in tail[1:] if one.cls not in _AMONG and one.lower not in _EACH), None)
    if first.lower in word_list("subject_pronouns") | _SOMEBODY:
        return after is not None and bool(_VERBAL & set(after.classes)) and after.form is not Form.ING
    if first.lower in _OF_THEM and Class.VERB in tail[1].classes and tail[2].cls in _AFTER_DOING:
        return True
    part = first.lower in PART and tail[1].lower in {"of", "the", "my", "our", "your", "their"}
    somebody = means_somebody(tail[1].lemma) or tail[1].lower in {"is", "was"}
    one = first.lower == "one" and not somebody and _ONE_IN.match(text) is None
    if (first.cls not in _NOMINAL and not part) or one or judged(tail) is not Verdict.CLAUSE:
        return False
    verbs = free_verbs(tail)
    if any(one.form is Form.ING and tail[at].cls is not Class.AUXILIARY for at, one in enumerate(tail[1 : verbs[0]])):
        return False
    return bool(verbs) and verbs[0] <= _NEAR * (1 + part) and all(one.text != "," for one in tail[: verbs[0]])
