"""Mends slips of grammar about who does what: "a chef who sell", "Mr Lee he speaks", "for coming and explain"."""

from __future__ import annotations

import re

from letters.core.language.typed.bare_people import bare_people
from letters.core.language.words.articles import with_article
from letters.core.language.words.lexicon import readings
from letters.core.language.words.persons import means_one_person, means_people
from letters.core.language.words.tagging import Class, Form
from letters.core.language.words.verbs import ing, is_base, third_person

_NO_PERSON = frozenset({
    "agency", "company", "firm", "hospital", "library", "museum", "school", "team", "staff", "crew", "people", "family",
    "panel", "children", "police", "group", "everybody", "everyone", "many", "most", "some", "others", "any", "elderly",
})  # fmt: skip
_ONE_WHO = re.compile(
    r"\b(?P<one>(?:an?|the|this|that|another|every|some) (?:[a-z]+ )?(?P<noun>[a-z]{3,14})"
    r"|(?P<lone>one|somebody|someone)) who"
    r"(?P<often> (?:always|never|also|only|still|really|already))? (?P<verb>don't|[a-z]{2,12})\b(?![-'])",
    re.IGNORECASE,
)
_BARE_WHO = re.compile(r"^(?P<noun>[a-z]{3,14}) who (?P<verb>don't|[a-z]{2,12})\b(?![-'])")
"""Somebody without an article: "designer who do research"."""
_ONE_HAS = re.compile(
    r"(?P<start>^|[.;!?] |\b(?:because|so|but|when|if|that|where|how|why) )"
    r"(?P<one>(?:an?|each|every|this|another) (?P<noun>[a-z]{3,14})) have (?=(?:to|no|been|an?|the|already|never)\b)",
    re.IGNORECASE,
)
_DOUBLED = re.compile(
    r"(?P<who>(?:^|(?<=[.!?] ))(?:Mr|Mrs|Ms|Miss|Dr|Madam|Chef|Prof|Sir)\.? [A-Z][\w-]+) (?:he|she)"
    r" (?P<verb>[a-z]{2,12})\b"
)
_WHOSE = re.compile(
    r"\b[Ww]ho's (?P<noun>[a-z]{3,12}) (?=(?:didn't|doesn't|wasn't|isn't|is|was|has|had|were|are|will|never|always)\b)"
)
_HELD = re.compile(r"\b(?:making|letting|helping|seeing|watching|hearing|having|to)\b")
_AND_DO = re.compile(
    r"\bfor (?P<doing>[a-z]+ing\b[^.,;]{2,40}?) and (?P<verb>talk|show|tell|give|help|let|take|explain|call|make|bring"
    r"|wait|listen|say|answer|ask|write|send|keep|come|go|stay|share|speak)"
    r" (?=(?:me|us|about|to|the|my|it|for|with|how|an?)\b)",
    re.IGNORECASE,
)


_PLAIN = frozenset({"have", "do", "don't"})
"""Verbs that are no others' form."""


def _does(verb: str) -> str:
    return "doesn't" if verb == "don't" else third_person(verb)


def _who_does(found: re.Match[str]) -> str:
    noun, verb = (found["noun"] or "").lower(), found["verb"].lower()
    forms = {one.form for one in readings(verb) if one.cls is Class.VERB}
    bare = verb in _PLAIN or (Form.BASE in forms and not {Form.PAST, Form.PARTICIPLE} & forms)
    person = noun not in _NO_PERSON and (noun == "one" or means_one_person(noun) or means_people(noun))
    if not bare or not (found["lone"] or (person and any(one.lemma == noun for one in readings(noun)))):
        return found[0]
    return f"{found['one']} who{found['often'] or ''} {_does(verb)}"


def _one_who(found: re.Match[str]) -> str:
    noun, verb = found["noun"], found["verb"]
    named = any(one.cls is Class.NOUN and one.lemma == noun for one in readings(noun))
    if not named or noun in _NO_PERSON or noun.endswith(("one", "body")) or not means_people(noun):
        return found[0]
    return f"{with_article(noun)} who {_does(verb) if is_base(verb) or verb in _PLAIN else verb}"


def _one_has(found: re.Match[str]) -> str:
    noun = found["noun"].lower()
    single = any(one.lemma == noun and one.cls is Class.NOUN for one in readings(noun)) and noun not in _NO_PERSON
    return f"{found['start']}{found['one']} has " if single else found[0]


def _once(found: re.Match[str]) -> str:
    finite = any(one.form in {Form.PRESENT, Form.PAST} for one in readings(found["verb"]))
    return f"{found['who']} {found['verb']}" if finite else found[0]


def _whose(found: re.Match[str]) -> str:
    noun = all(one.cls is Class.NOUN for one in readings(found["noun"]))
    return f"whose {found['noun']} " if noun else found[0]


def _and_doing(found: re.Match[str]) -> str:
    if _HELD.search(found["doing"]):
        return found[0]
    return f"for {found['doing']} and {ing(found['verb'])} "


def people_mended(text: str) -> str:
    """The text with its certain slips about persons mended."""
    text = _BARE_WHO.sub(_one_who, text)
    text = _WHOSE.sub(_whose, _DOUBLED.sub(_once, text))
    return bare_people(_AND_DO.sub(_and_doing, _ONE_WHO.sub(_who_does, _ONE_HAS.sub(_one_has, text))))
