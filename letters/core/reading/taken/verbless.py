"""Gives what is so its lost verb: "morale low" is that morale is low, "nobody applying" that nobody is applying."""

from __future__ import annotations

import re

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.typed.learners import learned
from letters.core.language.words.casing import lower_first
from letters.core.language.words.lexicon import readings
from letters.core.language.words.row import words_of
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Form

_ADVERBS = r"(?:(?:always|still|often|very|really|too|so|all|just|only|quite|pretty|constantly|never|far too|now) )*"
_SO = (
    r"low|high|higher|lower|tired|exhausted|unhappy|stressed|burnt out|overworked|underpaid|rude|impatient"
    r"|confused|scared"
    r"|old|older|outdated|out of date|busy|poor|terrible|awful|bad|tight|tighter|small|tiny|slow|slower|long"
    r"|longer|short"
    r"|weak|broken|full|empty|late|expensive|unreliable|unclear|messy|dirty|noisy|chaotic|patchy|stretched"
    r"|cramped|behind"
    r"|down|up|on paper|by hand|manual|done by hand|done manually|out of stock|out of order|off sick|difficult"
    r"|hard to \w+"
    r"|dangerous|unsafe|damp|leaking|rotten|understaffed|short-staffed|overcrowded|overbooked|underfunded"
)
_STATE = re.compile(
    r"(?P<who>(?:(?:the|their|our|most|some|all|many) )?(?:[a-z][a-z-]+ ){0,2}?[a-z][a-z-]+|IT|wifi|wi-fi) "
    rf"(?P<so>{_ADVERBS}(?:{_SO}))(?=$|[.,]| (?:at|in|on|for|since|because|and|with|after|before|due|when|than|to|all"
    r"|every|most|from|from|but|by|about|\d))",
    re.IGNORECASE,
)
_NOBODY_DOING = re.compile(
    r"^(?P<who>nobody|no one|everybody|everyone|everything) (?P<often>always |still |just )?"
    r"(?=(?!morning|evening)[a-z]+ing\b|trained\b|qualified\b|left\b(?= to| who))",
    re.IGNORECASE,
)
_NO_ONE_TO = re.compile(
    r"^(?=(?:nobody|no one|nowhere|nothing) (?:to|who|that|under|over|at|from|between) [a-z\d])", re.IGNORECASE
)
_THE_ONE = re.compile(
    r"^(?:(?:new|old|current|computer|booking|ticketing|ordering|phone|heating|small|tiny|ageing|leaky|slow"
    r"|outdated) )?"
    r"(?:language barrier|handover|commute|backlog|budget|roof|lift|website|till|boiler|building|car park|waiting list"
    r"|waiting room(?: floor)?|skills gap|learning curve|workload|timetable|layout|system|till system|team|warehouse"
    r"|kitchen|cost of living|cost of \w+|rota|landlord|council|lease|contract|deadline|app|database|spreadsheet"
    r"|machine|oven|cold chain|(?:lunch|dinner|morning|evening|christmas) rush|school run)"
    r"(?=$|[.,]| (?:between|with|on|in|at|for|after|of|and|is|was|has|always|still|very|too|so"
    rf"|(?:break|fail|leak|jam|freez|crash|go|pack|fall|clogg|flood|lagg|stopp|blow|trip)(?:m?ing)|{_SO})\b)",
    re.IGNORECASE,
)
"""What a place has one of, typed without its article: "language barrier", "old boiler"."""
_ONE = frozenset({"everything", "everyone", "everybody", "nothing", "nobody", "it", "wifi", "wi-fi"})
_NAMING = frozenset({Class.NOUN, Class.ADJECTIVE, Class.DETERMINER, Class.NUMBER, Class.NAME})
_NO_SUBJECT = frozenset(
    {"they", "we", "it", "i", "you", "he", "she", "there", "that", "this", "not", "no", "too", "more"}
)

_GOING_ON = frozenset({"parking", "training", "heating", "housing", "funding", "staffing", "lighting", "waiting"})


def _with_article(text: str) -> str:
    """A bare thing with the article it has after "about": "old booking system nobody dares touch"."""
    first = words_of(text)[0] if text else None
    bare = first is not None and first.text.islower() and first.cls in {Class.NOUN, Class.ADJECTIVE}
    return learned(f"{_ABOUT}{text}").removeprefix(_ABOUT) if bare and verdict(text) is Verdict.PHRASE else text


_ABOUT = "about "


def with_its_verb(text: str, *, how: bool = False) -> str:
    """What is so with the "is" that was left out, and what there is nobody for with its "there is"."""
    if _NO_ONE_TO.match(text) and verdict(text) is not Verdict.CLAUSE:
        return f"there is {text[0].lower()}{text[1:]}"
    text = _NOBODY_DOING.sub(lambda found: f"{found['who']} is {found['often'] or ''}", text)
    text = _THE_ONE.sub(lambda found: f"the {lower_first(found[0])}", text)
    text = text if how else _with_article(text)
    text = _DOING_AND.sub(_is_doing, text)
    found = _STATE.match(text)
    does = found is not None and (found["so"].lower() in {"up", "down"} or " " in found["who"])
    breaks = found is not None and does and verdict(found[0]) is Verdict.CLAUSE
    be = _be(found["who"]) if found and not breaks and not _GOES_DOWN.search(text[: found.end()]) else ""
    return f"{found['who']} {be} {found['so']}{text[found.end() :]}" if found and be else text


_DOING_AND = re.compile(
    r"^(?P<who>(?!(?:no|not|how|what|when|if|with|by|for|as|my|all) )(?:[a-z-]+ ){0,3}?[a-z-]+) "
    r"(?P<doing>[a-z]{2,}ing) (?P<what>[^,.;]+?),? (?P<and>and|but) "
    r"(?P<then>(?!so\b|then\b|not\b)(?:(?! and )[^,;.])+)$",
    re.IGNORECASE,
)
"""What goes on, and a clause beside it: "wet weather holding up the works and the client wants it done"."""


_PRONOUN = re.compile(r"(?:nobody|no one|everyone|everybody|they|it|we|I) ")
_HELPS = frozenset({Class.AUXILIARY, Class.MODAL})
_AFTER_DOING = frozenset({
    Class.DETERMINER, Class.PREPOSITION, Class.ADVERB, Class.ADJECTIVE, Class.PRONOUN, Class.TO, Class.NUMBER,
})  # fmt: skip


def _is_doing(found: re.Match[str]) -> str:
    """What goes on as a clause, where what stands beside it is one."""
    words, doing = words_of(found["who"]), words_of(f"is {found['doing']}")[-1]
    led = words[0].form is Form.NONE and words[0].cls in _NAMING
    apart = led and verdict(found["then"]) is Verdict.CLAUSE and verdict(f"{found['who']} are") is not Verdict.PHRASE
    acts = doing.form is Form.ING and words_of(found["what"])[0].cls in _AFTER_DOING  # no "machine learning people"
    be = _be(found["who"]) if apart and acts else ""
    beside = be == "are" and _PRONOUN.match(found["then"])  # told of several in `stated`
    does = any(token.finite or token.cls in _HELPS for token in words_of(found["then"]))
    if not be or beside or not does or any(token.finite or token.cls in _HELPS for token in words_of(found["what"])):
        return found[0]
    return f"{found['who']} {be} {found['doing']} {found['what']}, {found['and']} {found['then']}"


_GOES_DOWN = re.compile(
    r"[a-z]+[^\Ws] (?:breaks|goes|shuts|runs|slows|backs|falls|piles|closes|comes|gets|winds|powers|freezes|locks) "
    r"(?:down|up|behind|low|late|short|slow|slower|full)$|(?:[a-z]+s|people|staff) end up$"
)
"""One thing and what it does, which has its verb: "the van breaks down"."""


def _be(who: str) -> str:
    """The verb of what is told of; empty for what is no thing and nobody."""
    words = words_of(who)
    head = words[-1]
    if who.lower() in word_list("asked_how") | {"shut", "wind", "break", "back", "slow", "act", "grow"}:
        return ""  # "cut down on paperwork"
    if who.lower() in _ONE:
        return "is"
    named = all(
        word.lower in _GOING_ON or (set(word.classes) & _NAMING and word.lower not in _NO_SUBJECT) for word in words
    )
    noun = Class.NOUN in head.classes or head.lower in _GOING_ON
    does = (
        len(words) > 1
        and (
            {words[-2].lemma} != {words[-2].lower} - word_list("plurals")
            or head.lower in {"leave", "arrive", "come", "go"}
        )
        and Class.VERB in {one.cls for one in readings(head.lower)}
    )
    if not named or not noun or does or any(word.finite for word in words[:-1]):
        return ""
    many = head.lower != head.lemma and head.lower.endswith("s")
    return "are" if many or head.lower in {"people", "children", "staff", "police", "crew"} else "is"
