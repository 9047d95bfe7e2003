"""Mends slips of grammar that no table of words can know: "they gets", "for pay me", "didn't looked"."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from letters.core.language.words.lexicon import readings
from letters.core.language.words.persons import means_one_person, means_people
from letters.core.language.words.tagging import Class, Form
from letters.core.language.words.verbs import ing, is_base, past, third_person

_CLAUSE = r"(?P<start>^|[.;!?] |\b(?:because|so|but|when|if|that|where|how|why|until|after|before) )"
"""Where a clause of its own begins, so that no verb before it can hold the next one in its bare form."""
_HELD = re.compile(
    r"\b(?:lets?|sees?|saw|watch(?:ed)?|help(?:s|ed)?|makes?|made|hear|heard|have|had|did|does|do|will|would|can|could"
    r"|should|must|to)\b",
    re.IGNORECASE,
)
"""What may hold a verb in its bare form as far as the next "and"."""
_FEWEST = 4
_MANY = frozenset({"team", "staff", "crew", "people", "family", "panel", "children", "police", "group", "others"})
_NO_PLURALS = frozenset({
    "news", "series", "means", "gas", "bus", "always", "sometimes", "others", "his", "yes", "maths", "physics", "works",
})  # fmt: skip
_ADJECTIVES = "quiet|easy|quick|fast|cheap|slow|big|small|cold|warm|safe|calm|clean|strong|bright|cool|happy|noisy"
_ADVERBS = r"(?: (?:even|really|ever|also|always|just))?"


def _forms(word: str) -> set[Form]:
    return {reading.form for reading in readings(word) if reading.cls is Class.VERB}


def _can_be_base(word: str) -> bool:
    return Form.BASE in _forms(word)


def _only_verb(word: str) -> bool:
    return is_base(word) and all(one.cls is Class.VERB for one in readings(word))


def _for_doing(found: re.Match[str]) -> str:
    """What is thanked for as a deed, and what anything else is for as its aim: "a tool for check the temperature"."""
    acts = found["verb"] in _AIMS
    sure = _can_be_base(found["verb"]) and (found["to"] or found["me"] or _only_verb(found["verb"]) or acts)
    aim = _FOR_DOING.search(found.string[: found.start()]) is None and not found["me"]
    sure = sure and not _ANOTHER_DAY.match(found.string[found.end() :])
    return (f"to {found['verb']} " if aim else f"for {ing(found['verb'])} ") if sure else found[0]


_FOR_DOING = re.compile(
    r"(?:^|\b(?:thanks?(?: you)?|responsible|grateful|sorry|known|famous|praised|and|charged?|paid|used) )$",
    re.IGNORECASE,
)
_ANOTHER_DAY = re.compile(r"the (?:next|same|other|first|last|following) ")
_AIMS = frozenset({"buy", "check", "clean", "cook", "visit", "order", "fix", "paint", "cut", "test", "record", "answer",
                   "help", "use", "watch", "find", "move", "lift", "change", "control", "measure"})  # fmt: skip
"""Nouns too, which between "for" and "the" are what one does."""


def _to_do(found: re.Match[str]) -> str:
    """What one comes for, as what one comes to do: "to come back for buying the stilton"."""
    lemma = next((one.lemma for one in readings(found["doing"]) if one.form is Form.ING), "")
    return f"{found['come']} to {lemma}" if lemma else found[0]


def _doing(found: re.Match[str]) -> str:
    lead = "instead of" if found["lead"].lower() == "instead" else found["lead"]
    return f"{lead} {ing(found['verb'])}" if _can_be_base(found["verb"]) else found[0]


def _one_does(found: re.Match[str]) -> str:
    """What one person does, told in the bare form: "the captain wash the dishes"."""
    noun, verb = found["noun"].lower(), found["verb"]
    person = (
        (means_people(noun) or means_one_person(noun))
        and noun not in _MANY
        and any(one.lemma == noun for one in readings(noun))
    )
    bare = _can_be_base(verb) and Form.PAST not in _forms(verb)
    sure = bare and (_only_verb(verb) or found["whole"] is not None)
    if found["start"] == "and ":
        before = found.string[: found.start()]
        sure = sure and len(before.split()) >= _FEWEST and not _HELD.search(before)
    return f"{found['start']}{found['one']} {third_person(verb)} " if person and sure else found[0]


def _each_does(found: re.Match[str]) -> str:
    return f"{found['one']} {third_person(found['verb'])} " if _only_verb(found["verb"]) else found[0]


def _many_have(found: re.Match[str]) -> str:
    """A verb for one after things that are many: "the blade bolts has to be checked"."""
    noun, between = found["noun"], found["between"].split()
    lemmas = {one.lemma for one in readings(noun)}
    nominal = all({Class.NOUN, Class.ADJECTIVE} & {one.cls for one in readings(word)} for word in between)
    if noun in _NO_PLURALS or not lemmas or noun in lemmas or not nominal or "of" in between:
        return found[0]
    verb = {"has": "have", "is": "are", "was": "were", "doesn't": "don't", "isn't": "aren't", "does not": "do not"}[
        found["verb"]
    ]
    return f"{found['start']}{found['the']} {found['between']}{noun} {verb} "


def _they_do(found: re.Match[str]) -> str:
    found_readings = readings(found["verb"])
    lemma = next((one.lemma for one in found_readings if one.form is Form.PRESENT and one.cls is Class.VERB), "")
    others = {one.cls for one in found_readings} - {Class.VERB, Class.NOUN}
    noun = Class.NOUN in {one.cls for one in found_readings} and found["who"].lower() != "they"
    return f"{found['who']}{found['often'] or ''} {lemma}" if lemma and not others and not noun else found[0]


def _did_not(found: re.Match[str]) -> str:
    lemmas = {one.lemma for one in readings(found["verb"]) if one.form in {Form.PAST, Form.PARTICIPLE}}
    only = lemmas and all(one.form in {Form.PAST, Form.PARTICIPLE} for one in readings(found["verb"]))
    elided = lemmas == {"be"}  # "the one time he didn't was the time it mattered"
    return f"{found['not']} {lemmas.pop()}" if only and len(lemmas) == 1 and not elided else found[0]


def _quieter(found: re.Match[str]) -> str:
    word = found["how"].lower()
    stem = f"{word[:-1]}i" if word.endswith("y") else f"{word}g" if word == "big" else word.removesuffix("e")
    return f"{found['a'] or ''}{stem}er"


def _who_found(found: re.Match[str]) -> str:
    before = (found["before"] or "").lower()
    many = before in _MANY | {"those", "ones", "all", "many", "some", "both", "everyone"} or (
        before.endswith("s") and before not in {"is", "was"}
    )
    bare = _can_be_base(found["verb"]) and Form.PAST not in _forms(found["verb"])
    return f"{found['lead']}who {past(found['verb'])} me " if bare and not many else found[0]


def _who(found: re.Match[str]) -> str:
    """Somebody who does something; "ask the patient which arm" asks which one."""
    following = readings(found["next"].lower())
    thing = any(one.cls is Class.NOUN for one in following)
    acts = any(
        one.cls in _ACTS or one.form in {Form.PRESENT, Form.PAST} or (one.form is Form.BASE and not thing)
        for one in following
    )
    return f"{found['lead']}{found['one']} who " if acts and means_one_person(found["one"].lower()) else found[0]


_ACTS = frozenset({Class.AUXILIARY, Class.MODAL, Class.ADVERB, Class.PRONOUN})


def _only(found: re.Match[str]) -> str:
    return f"only {found['count']} {found['unit']}s"


_RULES: tuple[tuple[str, Callable[[re.Match[str]], str]], ...] = (
    (
        (
            r"\bfor (?P<to>to )?(?P<verb>[a-z]{2,12})"
            r" (?=(?P<me>me\b(?! and\b)|us\b)|(?:the|a|an|my|it|them|all|your) )"
        ),
        _for_doing,
    ),
    (
        (
            r"\b(?P<come>(?:come|go|return|stop|drop)(?: (?:back|by|in|again|over|there))*) for (?P<doing>[a-z]+ing)"
            r"(?= (?:the|an?|my|your|their|some|more|it|them|one|to)\b)"
        ),
        _to_do,
    ),
    (r"(?<!\bday )(?<!\bweek )(?<!\bnight )\b(?P<lead>before|without|instead) to (?P<verb>[a-z]{2,12})\b", _doing),
    (
        (
            rf"{_CLAUSE[:-1]}|\band )(?P<one>the (?P<noun>[a-z]{{3,12}})) (?P<verb>[a-z]{{3,12}})"
            r" (?=(?:the|an?|me|us|my|his|her|it|them|every) (?P<whole>[a-z]+(?:$|[.,;]| (?:on|in|at|with|for|every|and"
            r"|when|by|himself|herself|alone|too)\b))?)"
        ),
        _one_does,
    ),
    (
        (
            r"\b(?P<one>(?:every|each) [a-z]{3,14}) (?P<verb>[a-z]{3,12})"
            r" (?=(?:the|an?|one|two|me|us|my|his|her|their|it|them|to|what|how|in|at|on) )"
        ),
        _each_does,
    ),
    (
        (
            rf"{_CLAUSE[:-1]}|\b(?:and|said|says) )(?P<the>the|these|those|their|your|our|my|all the|all) "
            r"(?P<between>(?:[a-z]+ ){0,2})"
            r"(?P<noun>[a-z]{3,}s) (?P<verb>has|is|was|doesn't|does not|isn't) "
        ),
        _many_have,
    ),
    (
        (
            r"(?<!\bto )(?<!\bfrom )(?<!\bof )(?<!\bfor )(?<!\bwith )(?<!\bas )"
            r"\b(?P<who>they|we|you)(?P<often> (?:also|always|only|just|still|never|often))?"
            r" (?P<verb>(?!was\b|is\b)[a-z]{2,12}s)\b(?!['’])"
        ),
        _they_do,
    ),
    (
        (
            r"\b(?P<lead>(?:an?|the|one|another|that|this|my|his|her|their|your|every) (?:[a-z]+ )?)"
            r"(?P<one>[a-z]{3,14}) which (?=(?P<next>[a-z]+))"
        ),
        _who,
    ),
    (rf"(?P<not>\b(?:didn't|did not|doesn't|don't){_ADVERBS}) (?P<verb>[a-z]{{3,12}})\b", _did_not),
    (
        (
            rf"\b(?P<a>a )?more (?P<how>{_ADJECTIVES})(?(a)(?= [a-z])|(?=$|[.,;!?)]"
            r"| (?:than|in|and|for|when|there|here|now|but|because|at|after|since)\b))"
        ),
        _quieter,
    ),
    (
        (
            r"(?<!\ba )(?<!\bthe )(?<!per )\b(?P<count>\d{1,3}|two|three|four|five|six|seven|eight|nine|ten)"
            r" (?P<unit>minute|hour|day|week|month|year|metre|meter)s? only(?=$|[.,;])"
        ),
        _only,
    ),
    (
        (
            r"(?P<lead>^|(?P<before>[a-z]+) )who (?P<verb>find|give|bring|make|show|send|lend|teach|take|tell|help)"
            r" me (?=[a-z]{2})"
        ),
        _who_found,
    ),
)


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...]:
    return tuple((re.compile(pattern, re.IGNORECASE), right) for pattern, right in _RULES)


def mended(text: str) -> str:
    """The text with its certain slips of grammar mended."""
    for pattern, right in _patterns():
        text = pattern.sub(right, text)
    return text
