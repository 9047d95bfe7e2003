"""Puts straight what was praised instead of told: "the tour was great" is the tour, "the lab was so modern" how it was.

The letter says itself how good it was; what a place was like is something one sees.
"""

from __future__ import annotations

import re

from letters.core.language.words.lexicon import readings
from letters.core.language.words.persons import means_people
from letters.core.language.words.row import words_of
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Form

_DEGREES = "so|very|really|actually|quite|pretty|just|all|absolutely|honestly|super|such|truly|genuinely|too"
_DEGREE = rf"(?:(?:{_DEGREES}|kind of|sort of|kinda|a lot of) )*"
_MERELY = (
    r"(?:great|good|lovely|brilliant|fun|nice|interesting|amazing|class|fantastic|excellent|awesome|cool|wonderful"
    r"|fab|enjoyable|fascinating|my favou?rite(?: bit| part)?|the best(?: bit| part| thing)?|a laugh|a highlight"
    r"|the highlight|a treat|superb|terrific|insightful|memorable)"
)
_WHOSE = r"(?:the|their|your|his|her|that|this)"
_THING = rf"^(?P<thing>(?:{_WHOSE} |[a-z]+ing )(?:[\w'-]+ ){{0,7}}?[\w'-]+) (?P<was>was|were|is|are) "
_STOP = r"(?P<stop>[.!]*$|(?:[,;.!]+ |,? and )(?=(?:I|it|they|he|she|we|you|there|everyone|everybody|nobody)\b))"
_WAS_GOOD = re.compile(rf"{_THING}{_DEGREE}{_MERELY}(?:(?:,| and) {_DEGREE}{_MERELY})*{_STOP}", re.IGNORECASE)
_WAS_SO = re.compile(
    rf"{_THING}(?P<how>(?:(?:so|very|really|quite|pretty|super|incredibly|surprisingly|all|just) )*[a-z-]+"
    rf"(?:,? (?:and|but) (?:(?:so|very|really|also) )?[a-z-]+)?){_STOP}",
    re.IGNORECASE,
)
_BARE_WAS_GOOD = re.compile(
    rf"(?-i:^(?=[a-z]))(?P<thing>(?:[\w'-]+ ){{0,3}}[\w'-]+) (?:was|is) {_DEGREE}{_MERELY}(?:(?:,| and)"
    rf" {_DEGREE}{_MERELY})*"
    rf"{_STOP}",
    re.IGNORECASE,
)
"""The same of one thing that lost its article: "role play was actually fun"."""
_SOUNDS = re.compile(
    rf"^(?P<thing>(?:(?:the|their|your|a) )?(?:[\w'-]+ ){{0,3}}[\w'-]+) "
    rf"(?:sounds?|sounded|looks?|looked|tasted|smelled|seems?|seemed) {_DEGREE}{_MERELY}[.!]*$",
    re.IGNORECASE,
)
"""Praise for what was heard of or tasted: "4 day week sounds great"."""
_VERY = re.compile(r"\b(?:so|very|really|quite|pretty|super|all|just) ")
_THEY_WERE = re.compile(
    r"^(?P<who>(?:the|their|your) [a-z]+(?: [a-z]+)?), (?:they|it|he|she)"
    r"(?: all)? (?P<was>was|were|is|are) (?P<how>(?:so|very|really) [a-z]+)(?=[,.!]|$)",
    re.IGNORECASE,
)
"""What is said of a thing on a comma: "the children, they were so funny"."""
_TOLD = frozenset({"that", "how"})
"""Beginnings that a whole clause follows."""


_PANEL = re.compile(
    r"^(?:all )?(?:the|your) (?:interview |hiring |selection |recruitment )?(?:panel|interviewers)(?: members)? "
    r"(?P<did>took|gave|made|asked|let|explained|told|showed|introduced|listened|laughed|knew|had|put|did|kept|seemed"
    r"|remembered|offered|smiled|shook|answered|encouraged) ",
    re.IGNORECASE,
)
"""The readers by what they were that day: "the panel took their time"."""
_TRIAL = re.compile(
    r"^(?!(?:walk|look|go|driv|show|gett|wander|runn|sitt)ing round\b)(?=[a-z]+ing "
    r"(?:exercise|test|task|session|trial|demo|workshop|lesson|class|game|round|challenge|room|station)"
    r"(?:$|[,.;]| (?:with|and|in|on|at|for|where|was|is)\b))",
    re.IGNORECASE,
)
"""A trial named by what was done in it: "coding exercise"."""


_HOW_QUICK = re.compile(
    r"^(?P<lead>(?:seeing |hearing )?how (?:very |so )?)(?P<how>quick|slow|careful|calm|patient|gentle|quiet"
    r"|easy|clear|smooth|close|serious|good|kind|nice|neat|professional) (?P<who>they|you|he|she|everyone"
    r"|everybody|(?:the|your|their) [a-z]+|(?-i:[A-Z])[a-z]+) (?P<does>[a-z]+)\b"
    r"(?! (?:at|about|was|were|is|are)\b)(?=[ .]|$)",
    re.IGNORECASE,
)
"""How something was done, with the word for how a thing is: "how quick she answered"."""
_HOW_DONE = re.compile(
    r"^(?P<lead>(?:seeing |hearing )?how (?:very |so )?)(?P<how>safe|quick|slow|careful|neat|tidy|thorough|fair|smooth"
    r"|professional|calm|gentle|quiet|easy|good) (?P<thing>(?:the|your|their|each|every|it|everything|all)[\w' -]*?) "
    r"(?P<be>is|are|was|were|gets?|got) (?P<done>done|run|handled|managed|dealt with|carried out|explained|organi[sz]ed"
    r"|put together|packed|stacked|loaded|labelled|made)\b",
    re.IGNORECASE,
)
"""The same of what was done: "how safe the scaffolding was done"."""
_HOW_IT_SMELLED = re.compile(
    r"^how (?=(?:the|your|it|everything|everyone)\b(?: [a-z]+){0,2}? (?:smel(?:led|t)|looked|felt|tasted|sounded) )",
    re.IGNORECASE,
)
"""How something was there, with no word for it before: "how the whole place smelled of bread"."""
_SO = frozenset(
    {"be", "look", "feel", "seem", "sound", "smell", "taste", "get", "become", "stay", "have", "do", "can", "may"}
)


_WELL = {"good": "well", "easy": "easily", "gentle": "gently", "tidy": "tidily"}


def _quickly(found: re.Match[str]) -> str:
    one = next((one for one in readings(found["does"]) if one.cls is Class.VERB), None)
    if one is None or one.lemma in _SO or one.form is Form.ING:
        return found[0]
    how = _WELL.get(found["how"].lower(), f"{found['how']}ly")
    return f"{found['lead']}{how} {found['who']} {found['does']}"


def _so_done(found: re.Match[str]) -> str:
    how = _WELL.get(found["how"].lower(), f"{found['how']}ly")
    return f"{found['lead']}{how} {found['thing']} {found['be']} {found['done']}"


def praised(text: str, beginning: str) -> str:
    """The answer about what was enjoyed without the bare praise, or with what was so as something seen."""
    text = _HOW_DONE.sub(_so_done, _HOW_QUICK.sub(_quickly, text))
    if beginning in _TOLD:
        return text
    text = text if beginning else _HOW_IT_SMELLED.sub("the way ", text)
    text = _PANEL.sub(
        lambda found: f"they {'were' if found['did'] == 'was' else found['did']} ", _TRIAL.sub("the ", text)
    )
    text = text if beginning == "hearing" else _THEY_WERE.sub(_so_it_was, text)
    if (found := _SOUNDS.match(text)) and _is_named(found["thing"]):
        thing = re.sub(r"^(?:the |a )", "", found["thing"])
        return thing if thing.startswith(("your ", "their ")) else f"the {thing[0].lower()}{thing[1:]}"
    found = _WAS_GOOD.match(text) or _BARE_WAS_GOOD.match(text)
    if found and _is_named(thing := _the(found["thing"])):
        return f"{'meeting ' if _are_people(thing) else ''}{thing}{_rest(text, found)}"
    found = _WAS_SO.match(text) if beginning != "hearing" else None
    if found is None or not _is_named(found["thing"]) or not _is_quality(found["how"]):
        return text
    how, thing = _VERY.sub("", found["how"]), _the(found["thing"])
    if found["was"] in {"was", "were"} and words_of(thing)[-1].lemma in word_list("lived"):
        determiner, _, named = thing.partition(" ")
        return f"{determiner} {how} {named}{_rest(text, found)}"
    plain = how == found["how"] and (found["was"] not in {"was", "were"} or _are_people(thing))
    return text if plain else f"seeing how {how} {thing} {found['was']}{_rest(text, found)}"


def _so_it_was(found: re.Match[str]) -> str:
    """What a thing was like, told of it; "they" beside one thing are others: "the bingo, they were so keen"."""
    last = words_of(found["who"])[-1]
    others = found["was"].lower() in {"were", "are"} and last.lower == last.lemma
    return found[0] if others else f"{found['who']} {found['was']} {found['how']}"


def _is_named(thing: str) -> bool:
    """Whether these words are a thing and no clause: "the tour of the yard", never "the thing they said"."""
    words = words_of(thing)
    return not any(word.finite or word.cls in _CLAUSAL for word in words) and bool(
        {Class.NOUN, Class.NAME} & {words[-1].cls, *words[-1].classes}
    )


_CLAUSAL = frozenset({Class.WH, Class.PRONOUN, Class.SUBORDINATOR, Class.CONJUNCTION})


def _are_people(thing: str) -> bool:
    last = words_of(thing)[-1]
    return last.lower in word_list("plural_groups") or means_people(last.lemma)


def _is_quality(how: str) -> bool:
    last = how.rpartition(" ")[2].lower()
    return any(one.cls is Class.ADJECTIVE for one in readings(last))


def _the(thing: str) -> str:
    said = re.sub(r"^(?:that|this) ", "the ", thing)
    return said if re.match(rf"{_WHOSE} |[a-z]+ing ", said, re.IGNORECASE) else f"the {said}"


def _rest(text: str, found: re.Match[str]) -> str:
    after = text[found.end() :]
    return f". {after[0].upper()}{after[1:]}" if after else ""
