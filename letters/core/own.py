"""What the writer has done, as a verb phrase to stand after "I" or as a clause of its own."""

from __future__ import annotations

import re
from dataclasses import replace

from letters.core.language.certainty import Verdict, verdict
from letters.core.language.experience import as_experience
from letters.core.language.fragment import Fragment, Shape
from letters.core.language.splice import words_of
from letters.core.language.tables import word_list
from letters.core.language.tagging import Class, Form
from letters.core.language.tagging_lexicon import readings

_I = (("I've ", "have "), ("I'm ", "am "), ("I'd ", "had "), ("I ", ""))
_SPAN = re.compile(r"(?:\w+ )?[\w+]+ (?:years?|months?|weeks?|summers?|seasons?|winters?)\b", re.IGNORECASE)
_TAILED = re.compile(r", (?:so|which|and)\b|\bso (?:I|that)\b")


_COMPOUND_DEED = re.compile(
    r"[a-z]+-[a-z]+(?:ed|made|built|wrote|ran|led) (?:\d|an? |the |my |all |about |over |two |three )"
)


def as_own(fragment: Fragment) -> Fragment:
    """What the writer did, as a verb phrase to stand after "I"; a clause that draws its own conclusion stands alone."""
    fragment = _reshaped(fragment)
    if _COMPOUND_DEED.match(fragment.text):
        return fragment
    clause = as_experience(fragment)
    if _SPAN.match(fragment.text) and (clause is None or clause == fragment.text or fragment.shape is Shape.THING):
        return replace(fragment, shape=Shape.SPAN)
    if clause is None:
        return replace(fragment, shape=Shape.THING if fragment.shape is Shape.ACT else fragment.shape)
    if _TAILED.search(clause):
        return replace(fragment, shape=Shape.FACT, text=clause)
    for start, verb in _I:
        if clause.startswith(start):
            return replace(fragment, shape=Shape.DID, text=verb + clause.removeprefix(start))
    return replace(fragment, shape=Shape.FACT, text=clause)


def _reshaped(fragment: Fragment) -> Fragment:
    """The fragment as the beginning "because I" lets it be read: a deed, or a span of time."""
    text, shape = fragment.text, fragment.shape
    if _COMPOUND_DEED.match(text):
        return replace(fragment, shape=Shape.DID)
    if shape in {Shape.THING, Shape.SPAN, Shape.FACT} and _begins_with_deed(text):
        return replace(fragment, shape=Shape.DID, sure=True, event=False)
    timed = _SPAN.match(text) and shape is Shape.FACT and not re.search(r"\bI\b", text)
    return replace(fragment, shape=Shape.SPAN) if timed else fragment


def _begins_with_deed(text: str) -> bool:
    """Whether a text begins with what was done, as it does after "because I": "set up a fund", "fixed tape decks"."""
    first, *more = words_of(text)
    past = any(one.cls is Class.VERB and one.form in {Form.PAST, Form.PARTICIPLE} for one in readings(first.lower))
    if not past or not more or first.lower in word_list("states") or not first.text.islower():
        return False
    thing = bool({Class.NOUN, Class.ADJECTIVE} & set(first.classes)) and first.lower not in _DONE
    return more[0].cls in _AFTER_DEED or (not thing and bool({Class.NOUN, Class.ADJECTIVE} & set(more[0].classes)))


_DONE = frozenset({
    "fixed", "mixed", "repaired", "cleaned", "sorted", "painted", "mended", "hit", "sewed", "fed", "cut",
})  # fmt: skip
"""Words that after "because I" are deeds, though they can stand before a noun."""
_AFTER_DEED = frozenset({
    Class.DETERMINER, Class.PREPOSITION, Class.PRONOUN, Class.NUMBER, Class.NAME, Class.ADVERB, Class.TO,
})  # fmt: skip
_NOTHING_BUT = re.compile(
    r"^(?:not (?:really|much|exactly|a lot|directly)(?: anything| much| experience| the same)?"
    r"|nothing (?:really|much|like (?:it|that)|big|exactly)|no(?:t directly)?)[,.;]? (?:but|though|although|just) ",
    re.IGNORECASE,
)
_SAME_THING = re.compile(
    r"[,;.] (?:so )?(?:it was )?(?:basically )?(?:much )?(?:the |a )?(?:same|similar)(?: kind of| sort of)?"
    r" (?:thing|issue|problem|idea|story|situation|deal)(?: really| basically| there)?[.]?$",
    re.IGNORECASE,
)
_SAME_PROBLEM = re.compile(
    r"^(?:(?:i|we) had |it was )?(?P<which>the same|same|a similar|similar)"
    r" (?P<what>problem|issue|thing|situation|story)"
    r" (?P<where>(?:at|in|with|when|on)\b[^,.;]*)(?:[,;] (?P<then>(?:we|i) .*))?",
    re.IGNORECASE,
)
_SPAN_AND_DEED = re.compile(
    r"^(?P<span>[^,.]*\b(?:years?|months?|weeks?|shifts?|seasons?|summers?|winters?)\b[^,.]*), (?:and )?(?:i )?"
    r"(?=(?:did|ran|wrote|made|built|set|led|taught|kept|[a-z]{2,}ed) )",
    re.IGNORECASE,
)
_SINCE = re.compile(r"^(?:since|because|as) (?=I\b)", re.IGNORECASE)
_AND_HAD = re.compile(
    r"(?<=\w), (?=(?:had to|used to|did|ran|made|built|set up|learned|learnt|taught|kept|led|won) (?!it\b)\w)"
)
_AND_THEN = re.compile(
    r"(?<=\w), (?=(?:\d+ )?(?:people|[a-z]+s) (?:went|fell|rose|came|dropped|doubled|halved|[a-z]+ed) )", re.IGNORECASE
)


def own_work_plainly(text: str) -> str:
    """What the writer has done, without apologies for it and without saying that it was the same."""
    text = _AND_THEN.sub(" and ", _AND_HAD.sub(" and ", _SINCE.sub("", text)))
    text = _SPAN_AND_DEED.sub(r"\g<span> and ", _SAME_THING.sub("", _NOTHING_BUT.sub("", text)))
    return _with_i(_SAME_PROBLEM.sub(_had_the_same, text))


def _with_i(text: str) -> str:
    """A deed with its "I" where a clause that follows would be taken for its own: "ran a bar and sales rose"."""
    first = words_of(text)[0] if text else None
    did = first is not None and first.form in {Form.PAST, Form.PARTICIPLE} and first.lower not in word_list("states")
    return f"I {text[0].lower()}{text[1:]}" if did and verdict(text) is not Verdict.PHRASE else text


def _had_the_same(found: re.Match[str]) -> str:
    which = "a similar" if "similar" in found["which"].lower() else "the same"
    what = {"thing": "problem", "story": "problem"}.get(found["what"].lower(), found["what"].lower())
    then = f". {found['then'][0].upper()}{found['then'][1:]}" if found["then"] else ""
    return f"I had {which} {what} {found['where']}{then}"
