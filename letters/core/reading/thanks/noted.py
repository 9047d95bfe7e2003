"""Puts the aside of a note of thanks in English: "a tour, didn't expect one" is one that I didn't expect."""

from __future__ import annotations

import re

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.words.casing import lower_first, upper_first
from letters.core.language.words.lexicon import readings
from letters.core.language.words.row import words_of
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Form
from letters.core.language.words.verbs import past
from letters.core.reading.thanks.beside_reader import is_somebody_named

_UNEXPECTED = re.compile(
    r"[,.;] (?:which )?I? ?(?P<did>did not|didn't|wasn't|hadn't|never) (?P<know>expect(?:ing|ed)?|ask(?:ed)? for)"
    r"(?: (?:it|one|that|any|this|them))?(?: at all)?[.]?$",
    re.IGNORECASE,
)
_NOT_HOPED = re.compile(r", (?:not|never) (?:expected|asked for)[.]?$", re.IGNORECASE)
_THEY_HELPED = re.compile(
    r", (?:they|it|that|which) (?:really |all |did )?helped?(?: me)?(?: a lot| loads| a bit)?[.! ]*$", re.IGNORECASE
)
"""What goes without saying of what one is thankful for."""
_DOING = re.compile(r"[a-z]+ing\b", re.IGNORECASE)
_I_DID = re.compile(
    r", (?P<did>found|got|broke|fixed|caught|managed|spilt|lost|burnt|dropped|made|won) (?P<what>\w+|a [a-z]+)[.]?$"
)
_NOT_DOING = re.compile(r"[.,;] (?:and )?(?P<not>not (?!to\b)[a-z]+ing (?:me|us|it|the|my|at)\b)", re.IGNORECASE)
_MADE_ME = re.compile(
    r"[,.;] (?:it |that |which )?(?:really |nearly |also )?(?P<made>(?:made (?:me|my)|cheered me|calmed me|settled my"
    r"|saved me|put me|broke the ice|meant (?:a lot|so much)) ?[^,.;]*)[.]?$",
    re.IGNORECASE,
)
_INCLUDED = re.compile(r"[.;] (?P<what>[A-Z]?[a-z]+(?: [a-z]+)?) included(?=[.]?$)")
_AM = re.compile(
    r"[,.;] (?:I'm |am )?(?P<so>dyslexic|deaf|autistic|nervous|shy|partially sighted),? so (?=it\b)", re.IGNORECASE
)
_OFTEN_SO = re.compile(
    r", (?:which is )?(?:(?:normally|usually) (?P<shut>[a-z]+)|(?P<so>[a-z]+) (?:normally|usually))(?=[.]?$)",
    re.IGNORECASE,
)
_FELT = re.compile(
    r", (?P<felt>(?:(?:already|really|just) )?felt )"
    r"(?=(?:part|at|like|very|really|so|welcome|safe|calm|bad|sorry|guilty)\b)"
)
_NOBODY = re.compile(r", (?=(?:nobody|no one|everyone|everybody) [a-z]+ing\b)", re.IGNORECASE)
_AND_NO = re.compile(r"^(?P<what>[a-z]+(?: [a-z]+)?)(?= and no )", re.IGNORECASE)
_ON_THEM = re.compile(
    r"^(?P<what>(?:the |a )?(?:lunch|dinner|breakfast|coffee|tea|drinks?|the taxi|a pint)) on (?:them|him|her)\b",
    re.IGNORECASE,
)
_MY_OWN = re.compile(
    r", (?P<told>(?:my|your|their|the other|the first|the second|the third) [^,.;]+)[.]?$", re.IGNORECASE
)


_WITH_YOU = re.compile(
    r"^(?P<doing>(?:round|shadow|rid|walk|work|sitt|cook|pair|tour|cod|sketch|eat)ing) with "
    r"(?P<whom>you|him|her|them)\b",
    re.IGNORECASE,
)
"""What the writer did with them, who let it be done: "rounding with you at 6am"."""


def _let_me(found: re.Match[str]) -> str:
    lemma = next((one.lemma for one in readings(found["doing"].lower()) if one.form is Form.ING), "")
    return f"letting me {lemma} with {found['whom']}" if lemma else found[0]


_BARE = re.compile(
    r"^(?P<one>(?:(?:quick|proper|little|good|long|decent) )?(?:go|look|try|taste|sit|peek|nose)) "
    r"(?=(?:on|at(?! my\b)|in|of|over|inside|behind|through|round|around)\b)"
    r"|^(?P<that>time|seat|spot|stint|shift|morning|afternoon|evening|hour) (?=(?:on|at|in|with|behind|round)\b)",
    re.IGNORECASE,
)
"""What one had there, bare of its article, which would else be an order: "go on the lathe", "time at the bench"."""

_LEND_ME = re.compile(
    r"(?<=[a-z] )(?<!that )(?P<who>you|they|he|she) (?P<do>lend|give|show|bring|offer|make|tell|teach|buy|send) "
    r"(?=(?:me|us)\b)"
)
"""What was given there, told by a learner as if it were still: "the boots you lend me"."""


_PAID = re.compile(
    r"^(?:(?P<many>(?:the |an? )?(?:[a-z]+|\d+)) (?P<what>(?:trial )?(?:days?|shifts?|hours|weeks?|trials?)) "
    r"paid\b(?! for\b)"
    r"|paid (?P<bare>(?:trial|day|shift|work|lunch|travel|visit)\b))",
    re.IGNORECASE,
)
"""What was paid, told by a participle that is no deed: "two days paid", "paid trial"."""


_AND_WERE = re.compile(
    r",? and (?=(?:the|their|your) (?:[a-z]+ ){1,2}(?:was|were) (?:(?:so|really|very|all|just) )*[a-z]+[.!]?$)"
)
"""Where a second clause tells how others were: "let me join in and the children were lovely"."""


def thanks_noted(text: str) -> str:
    """What there is thanks for, with its asides as clauses and sentences."""
    text = _PAID.sub(_was_paid, text)
    text = _BARE.sub(lambda found: f"{'a' if found['one'] else 'the'} {lower_first(found[0])}", text)
    text = _LEND_ME.sub(lambda found: f"{found['who']} {past(found['do'])} ", text)
    text = _WITH_YOU.sub(_let_me, _AND_NO.sub(_with_the, _THEY_HELPED.sub("", text)))
    text = _I_DID.sub(r". I \g<did> \g<what>", _NOT_HOPED.sub(", which I didn't expect", text))
    text = _AND_WERE.sub(_they_were, _ON_THEM.sub(r"\g<what> on you", text))
    text = text if _DOING.match(text) else _UNEXPECTED.sub(_unexpected, text)
    text = _INCLUDED.sub(lambda found: f", {lower_first(found['what'])} included", text)
    text = _FELT.sub(r". I \g<felt>", text)
    text = _AM.sub(lambda found: f". I'm {found['so'].lower()}, so ", _NOT_DOING.sub(r", and for \g<not>", text))
    text = _NOBODY.sub(
        ", with ", _OFTEN_SO.sub(lambda found: f", which is usually {found['shut'] or found['so']}", text)
    )
    return _as_list(_MADE_ME.sub(r". It \g<made>", _MY_OWN.sub(_apart, text)))


def _was_paid(found: re.Match[str]) -> str:
    return f"the paid {found['bare']}" if found["bare"] else f"{found['many']} paid {found['what']}"


def _they_were(found: re.Match[str]) -> str:
    return found[0] if is_somebody_named(found.string[: found.start()]) else ". "


def _as_list(text: str) -> str:
    """Three things or more, with "and" before the last: "brew, tour, honest chat about heights"."""
    parts = text.rstrip(".").split(", ")
    things = len(parts) > len(("brew", "tour")) and " and " not in text and not any(mark in text for mark in ".;:")
    named = things and all(verdict(part) is Verdict.PHRASE and not _LEADS.match(part) for part in parts)
    return f"{', '.join(parts[:-1])} and {parts[-1]}" if named else text


_LEADS = re.compile(r"(?:who|which|that|when|where|while|if|as|for|in|on|at|with|without|not|no|even|especially)\b")


def _with_the(found: re.Match[str]) -> str:
    """One bare thing before a lack: "bacon roll and no forms"."""
    words = words_of(found["what"])
    single = words[-1].cls is Class.NOUN and words[-1].lower == words[-1].lemma
    bare = single and words[0].cls in {Class.NOUN, Class.ADJECTIVE} and words[-1].lower not in word_list("mass")
    return f"the {found['what']}" if bare else found[0]


def _unexpected(found: re.Match[str]) -> str:
    did = "was not" if found["did"] == "wasn't" else found["did"].lower()
    return f", which I {did} {found['know'].lower()}"


def _apart(found: re.Match[str]) -> str:
    """A clause of the writer's own behind a comma: "moving it twice, my shifts kept changing"."""
    words = words_of(found["told"])
    told = any(word.form is Form.PAST or (word.cls is Class.AUXILIARY and word.finite) for word in words[2:])
    return f". {upper_first(found['told'])}" if told else found[0]
