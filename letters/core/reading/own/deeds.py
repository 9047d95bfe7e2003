"""Several things the writer did, typed with mere commas, as one sentence: "picked grapes, lost a lunch to one"."""

from __future__ import annotations

import re

from letters.core.language.words.lexicon import readings
from letters.core.language.words.row import words_of
from letters.core.language.words.tagging import Class, Form
from letters.core.language.words.verbs import past
from letters.core.reading.own.tale import in_sentences

_HELPED = re.compile(
    r"(?:am|was|got|can|could|have|had|would|used to|had to|know|knew)\b(?! (?:I|he|she|they|you|it)\b)"
)
"""How a deed begins that needs no look at its words; never a question."""
_OF_FIVE = re.compile(r", (?P<crew>(?:small |tiny |big )?(?:crew|team|gang|squad|group|party|class) of \w+)(?=$|[,.;])")
_HEADED = re.compile(
    r"(?:I )?(?:ran|led|managed|supervised|headed|taught|trained|coached|had|built|kept)\b", re.IGNORECASE
)
_ON_OFF = re.compile(
    r"[.,;]? (?P<on>\d|one|two|three|four|five|six) (?:weeks? |days? )?on,? (?:and )?"
    r"(?P<off>\d|one|two|three|four|five|six) (?:weeks? |days? )?off\b",
    re.IGNORECASE,
)
_ONES = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_WAS_NIGHTS = re.compile(r"^(?P<i>I )?was (?:on )?(?=(?:nights|days|lates|earlies|weekends)\b)", re.IGNORECASE)
_TOOK_ME = re.compile(r", (?P<did>(?:took|cost|taught|kept|saved|earned|made|got|left) (?:me|us) [^,.]+)$")
"""What a deed did to the writer: "cleared the lab, took me a month"."""
_WHO = re.compile(
    r"^(?:I|he|she|they|we|(?-i:[A-Z])[a-z]+(?= (?:told|said|gave|rang|sent|wrote|took|let) )) ", re.IGNORECASE
)
_AT_A_PLACE = re.compile(r"^(?:back )?(?:at|in|on|for|during) [^,.;]*? (?=(?:I|we) [a-z]+)", re.IGNORECASE)
"""Where it was, before who did it: "at my last place I rewrote the rota"."""
_LIGHT = re.compile(r"^(?:once |then |later |even |also |still |never )+", re.IGNORECASE)
_IT_TOOK = re.compile(
    r", (?P<did>took (?:(?! for )[^,.])*\b(?:days?|weeks?|fortnight|months?|years?|hours?|minutes?|evenings?|mornings?"
    r"|afternoons?|nights?|weekends?|seasons?|ages|forever)"
    r"(?: (?:and (?:an?|the|two|three|lots)|to) [^,.]{2,40})?"
    r"|(?:that|this) (?:helps|helped|works|worked|did it|does it|taught me [^,.]+))$"
)
"""What came of a deed: "had a pony like that, took a fortnight"; "wet the floor first, that helps"."""
_SO_GREW = re.compile(r",? (?:and )?so (?=(?:grew|know|knew|learned|learnt|saw|got|have|had|can|was|am)\b)")
_FROM = re.compile(r"^(?:I'm |am )?from (?=(?:an?|the|generations|four|three|two) )", re.IGNORECASE)
_STILL = re.compile(r"(?<=\w), still (?=(?:smell|dream|have|know|do|hear|use|see|feel|miss|wake) )")
_SAME_THING = re.compile(r"(?<=\w)[.;] (?:the )?same (?:thing|problem|story|issue|trouble)\b[^.]*$", re.IGNORECASE)
_AM_SO = re.compile(
    r"^(?:(?P<so>(?:half |partly |nearly )?(?:deaf|blind|dyslexic|allergic|left-handed"
    r"|colou?r-?blind|diabetic|bilingual|fluent))|(?P<born>born|raised|reared|bred|brought up)"
    r"|(?P<kin>mum|mom|mother|dad|father|parent|nan|gran|grandmother|grandfather|carer)"
    r"|(?P<child>son|daughter|grandson|granddaughter|niece|nephew)) (?=(?:in|to|from|with|of|on|by) )",
    re.IGNORECASE,
)
"""What the writer is, typed without "I am": "deaf in one ear", "mum of four"."""
_ALONE = frozenset(
    {
        "worked",
        "cooked",
        "helped",
        "volunteered",
        "lived",
        "served",
        "sailed",
        "travelled",
        "walked",
        "cycled",
        "came",
        "went",
        "arrived",
        "moved",
        "started",
        "stayed",
        "waited",
        "sounded",
        "seemed",
    }
)
"""What one did or was with no object, so that no noun before them can be what they were done to."""
_KINDS = frozenset(
    {
        "included",
        "excluded",
        "retired",
        "trained",
        "qualified",
        "registered",
        "licensed",
        "experienced",
        "based",
        "born",
        "paid",
    }
)
"""Words that say what kind somebody is, however much they look like deeds: "retired teachers"."""
_PARTICLES = frozenset({"out", "up", "off", "through", "down"})
_NAMES = frozenset({Class.NOUN, Class.ADJECTIVE})
_OBJECTS = _NAMES | {Class.DETERMINER, Class.PRONOUN, Class.NUMBER, Class.TO, Class.NAME}


_SOUNDS = re.compile(
    r"(?<=\w)[,.] (?:it )?(?:not(?= )|(?P<is>sounds|sounded|looks|looked|seems|seemed|feels|felt|is|was)) "
    r"(?P<so>(?:(?:a bit|so|very|really|pretty|rather|that|not) )?(?!the\b|my\b|in\b|on\b)[a-z]+(?: work| graft| fun)?)"
    r",? but "
    r"(?=(?:the|it|they|we|people|nobody|everyone|everybody|my|our|that|I|you|\w+s) [a-z]+)",
    re.IGNORECASE,
)
"""How it seemed, against what came of it: "put a board up, sounds daft but the calls halved"."""


def deeds_joined(text: str) -> str:
    """The text with its deeds in one sentence, its turns of work in words and its crew with the word it needs."""
    text = in_sentences(text)
    text = _SOUNDS.sub(lambda found: f". It {found['is'] or 'was not'} {found['so']}, but ", text)
    text = text if _MEANWHILE.search(text) else _done(text)
    text = _WAS_NIGHTS.sub(r"\g<i>worked " if text[:2] == "I " else "worked ", _ON_OFF.sub(_turns, text))
    text = _AM_SO.sub(_am_so, _SAME_THING.sub("", _STILL.sub(" and still ", text)))
    text = _SO_GREW.sub(", so I ", _FROM.sub("I come from ", _OF_FIVE.sub(_with_crew, text)))
    first, stop, after = text.partition(". ")
    first = _IT_TOOK.sub(_came_of_it, _TOOK_ME.sub(r". It \g<did>", first))
    first, apart, told = first.partition(". ")
    return f"{deeds_in_one(first)}{apart}{told}{stop}{after}"


_MEANWHILE = re.compile(
    r"\b(?:when|while|whilst|until|till|before|(?<!looking )after(?![- ]school)|already|always|then)\b", re.IGNORECASE
)
_WAS_DOING = re.compile(
    r"(?P<before>^(?:(?:in|at|for|back) [\w' ]{2,25}? )??(?:I )?|\band (?:I )?)was (?P<doing>[a-z]+ing)\b(?! to\b)",
    re.IGNORECASE,
)
"""A past post told as if it were going on: "was doing the rota for 20 cleaners"."""
_MINDED = frozenset({"go", "hope", "think", "wonder", "get", "try", "lack", "plan", "become", "be"})


_BOTH_DOING = re.compile(
    r"(?P<one>^(?:(?:in|at|for) [\w' ]{2,25}? )?(?:I )?[a-z]+ed\b[^,.;]*?) and (?P<doing>[a-z]+ing)"
    r"(?= (?:[A-Z]|the|a|my|our|all|their))"
)
"""A second deed told as it went on: "followed up with six buyers and maintaining the chart"."""


def _done(text: str) -> str:
    """What was done for a time, and the second such deed beside it, told as done."""
    done = _WAS_DOING.sub(_did, text)
    return _BOTH_DOING.sub(_did_both, done) if done != text else text


def _did_both(found: re.Match[str]) -> str:
    lemma = next((one.lemma for one in readings(found["doing"].lower()) if one.form is Form.ING), "")
    return f"{found['one']} and {past(lemma)}" if lemma and lemma not in _MINDED else found[0]


def _did(found: re.Match[str]) -> str:
    """What was done for a time, told as done: "was managing a team" is "managed a team"."""
    lemma = next((one.lemma for one in readings(found["doing"].lower()) if one.form is Form.ING), "be")
    return found[0] if lemma in _MINDED else f"{found['before']}{past(lemma)}"


def deeds_in_one(sentence: str) -> str:
    """Deeds parted by commas with "and" before the last: "did a, did b, did c" is "did a, did b and did c"."""
    pieces = sentence.split(", ")
    begins = [_is_deed(piece, first=piece is pieces[0]) for piece in pieces]
    if len(pieces) == 1 or not begins[0] or any(piece.count('"') % 2 for piece in pieces):
        return sentence
    last = len(pieces) - 1 if begins[-1] else begins.index(False) - 1
    if last < 1:
        return sentence
    before, after = pieces[:last], "".join(f", {piece}" for piece in pieces[last + 1 :])
    mark = "" if all(begins[:last]) and not any(" and " in piece for piece in before) else ","
    again = "I " if any(map(_OTHERS_DID.search, before)) and not pieces[last].startswith("I ") else ""
    return f"{', '.join(before)}{mark} and {again}{pieces[last]}{after}"


_OTHERS_DID = re.compile(
    r" (?:and|so|but|because) (?:it|they|he|she|everyone|everybody|nobody|people|the [a-z]+) [a-z]+"
)
"""Where somebody else has done something in between, after whom the writer is named again."""


def _am_so(found: re.Match[str]) -> str:
    what = found[0].strip()
    if found["born"]:
        return f"was {what} "
    return f"am {'the ' if found['child'] else 'a ' if found['kin'] else ''}{what} "


def _came_of_it(found: re.Match[str]) -> str:
    did = found["did"]
    return f". It {did}" if did.startswith("took") else f". {did.capitalize()}"


def _is_deed(piece: str, *, first: bool) -> bool:
    """Whether a piece begins with what the writer did or can do: "lost a lunch", never "paid by the crate"."""
    piece = _LIGHT.sub("", _WHO.sub("", _AT_A_PLACE.sub("", piece)) if first else piece)
    if _HELPED.match(piece):
        return True
    verb, *more = words_of(piece) or (None,)
    if verb is None:
        return False
    forms = {one.form for one in readings(verb.lower)}
    if verb.lower in _KINDS:
        return first
    if Form.PAST not in forms or not more:
        return Form.PAST in forms
    more = more[1:] if more[0].cls is Class.ADVERB and len(more) > 1 and verb.lower in _ALONE else more
    led = Form.PARTICIPLE not in forms or more[0].cls in _OBJECTS or more[0].lower in {"once", "twice"}
    led = led or (verb.lower in {"asked", "said", "told"} and more[0].cls is not Class.PREPOSITION)
    led = (
        led
        or verb.lower in _ALONE
        or (more[0].lower in _PARTICLES and len(more) > 1 and more[1].cls in _OBJECTS | {Class.ADVERB})
    )
    return led or (first and more[0].cls not in _NAMES)


def _with_crew(found: re.Match[str]) -> str:
    return f" {'with' if _HEADED.match(found.string) else 'in'} a {found['crew']}"


def _turns(found: re.Match[str]) -> str:
    """Weeks at work and weeks at home, in words: "2 on 2 off" is "two on, two off"."""
    on, off = (_ONES[int(word)] if word.isdigit() else word.lower() for word in (found["on"], found["off"]))
    return f", {on} on, {off} off"


_AT_WORK = re.compile(
    r"(?:have )?(?:ran|managed|led|supervised|trained|taught|answered|handled|cooked|served|sold|packed|delivered"
    r"|repaired|organised|organized|booked|coordinated|planned|wrote|designed|installed|kept the|sorted|processed"
    r"|tested|looked after|introduced|set up|dealt with|did the) ",
)
_AT_HOME = re.compile(
    r"\b(?:my (?!last|old|previous|first|former|current|team)|our |home\b|myself\b|volunteer|neighbou?r"
    r"|work(?:ed)?\b)",
    re.IGNORECASE,
)


def was_at_work(text: str) -> bool:
    """Whether a deed of the writer's was certainly work, and does not say so itself."""
    return _AT_WORK.match(text) is not None and _AT_HOME.search(text) is None
