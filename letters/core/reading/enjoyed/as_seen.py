"""Tells what there was and how people were as what one saw there, where no beginning was picked for it.

"there was music in the workshop" is the music in the workshop; "people were friendly" is how friendly people were.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.shape.fragment import Fragment, Shape
from letters.core.language.words.casing import lower_first
from letters.core.language.words.lexicon import readings
from letters.core.language.words.tagging import Class, Form, Token
from letters.core.language.words.verbs import participle

_A_GOOD = re.compile(
    r"^(?:such )?an? (?=(?:(?:really|very) )?(?:good|great|nice|lovely|friendly|relaxed|calm|warm|happy|positive|fun"
    r"|cosy|welcoming) (?:atmosphere|vibe|mood|feeling|energy|office|place|lunch|team|canteen|view|building)\b)",
    re.IGNORECASE,
)
_PEOPLE_WERE = re.compile(
    r"^(?P<who>(?:(?:the|your|their|all the) )?(?:people|staff|team|children|kids|pupils|students|residents|patients"
    r"|nurses|crew|lads|other candidates)(?: there)?|everyone|everybody) (?P<were>was|were|seemed) (?:all )?"
    r"(?:(?:so|very|really|quite|super) )?(?P<how>[a-z]+)(?:,? and (?P<it>the [a-z]+|it|they) (?P<was>was|were) "
    r"(?:(?:so|very|really) )?(?P<good>[a-z]+))?(?=[.!]*$)",
    re.IGNORECASE,
)
"""How people were there: "people were friendly and the food was good"."""
_IT_FELT = re.compile(
    r"^(?:that )?(?P<it>it|everything|everyone|everybody|the [a-z]+)(?P<all> all)? (?P<felt>felt|looked|seemed"
    r"|smelled) "
    r"(?:(?:so|very|really|quite) )?(?P<how>[a-z]+(?:ed|ing|y|ful|al|ous|ly|m|n))(?=[.!]*$)",
    re.IGNORECASE,
)
"""How it was there, told as a fact: "it felt relaxed"."""
_A_LOT = re.compile(
    r"^(?:(?:there (?:was|were) )?(?:a lot of|lots of|so much|so many|plenty of) (?P<what>[a-z]+)(?: there)?"
    r"|how (?:much|many) (?P<much>[a-z]+) there (?:was|were))(?=[.!]*$)",
    re.IGNORECASE,
)
"""How much there was of it: "there was a lot of laughter"."""
_THERE_WAS = re.compile(
    r"^there (?:was|were) (?:such )?(?:an? (?!lot|bit|few|couple|ton|load)"
    r"|(?=[a-z]+s? (?:in|on|at|all|from|playing|round) "
    r"|[a-z]+ everywhere))(?=[a-z]+ )|^there (?:is|are) (?=[a-z]+ everywhere)",
    re.IGNORECASE,
)
_MOST_OF_IT = re.compile(
    r"^(?:everything|all of it|it all|the whole (?:day|thing|visit))(?: really)?,? (?:but )?"
    r"(?:(?:mostly|mainly|especially|particularly|above all) (?P<that>(?:the|your|their) [^,.;]+)"
    r"|(?P<best>(?:the|your|their) [a-z ]+?) (?:was|were) (?:the|my) (?:best|highlight|favou?rite)(?: bit| part)?"
    r"|(?P<most>(?:the|your|their) [a-z ]+?) (?:the )?most)(?=[.!]*$)",
    re.IGNORECASE,
)
_NOT_ONLY = re.compile(
    r"^not (?:just|only) (?P<one>the [a-z ]+?),? but (?:also )?(?P<two>the [a-z ]+)(?=[.!]*$)", re.IGNORECASE
)


def as_seen(text: str) -> str:
    """The cleaned answer with what there was as a thing, and how it or people were as what one saw."""
    text = _NOT_ONLY.sub(r"both \g<one> and \g<two>", _MOST_OF_IT.sub(_especially, text))
    text = _A_LOT.sub(lambda found: f"all the {found['what'] or found['much']}", text)
    text = _A_GOOD.sub("the ", _PEOPLE_WERE.sub(_how_they_were, text))
    return _IT_FELT.sub(r"how \g<how> \g<it>\g<all> \g<felt>", _THERE_WAS.sub("the ", text))


def _especially(found: re.Match[str]) -> str:
    return f"everything, especially {found['that'] or found['most'] or found['best']}"


_MERELY = frozenset(
    {"lovely", "great", "nice", "good", "brilliant", "amazing", "fantastic", "wonderful", "cool", "fun"}
)
"""Praise that says no more than that the writer liked them."""


def _how_they_were(found: re.Match[str]) -> str:
    """How people were, as one sees it; what they did or where they were stays."""
    told = [found["how"].lower(), *([found["good"].lower()] if found["good"] else [])]
    merely = not found["good"] and found["how"].lower() in _MERELY
    if merely or not all(any(one.cls is Class.ADJECTIVE for one in readings(how)) for how in told):
        return found[0]
    too = f" and how {found['good']} {found['it']} {found['was']}" if found["good"] else ""
    return f"{'seeing ' if too else ''}how {found['how']} {lower_first(found['who'])} {found['were']}{too}"


_ALSO_DID = re.compile(r"^(?P<first>I (?:was|had|got|did|tried|made|went)\b[^,.;]+), (?P<did>[a-z]+) (?=[a-z])")


def what_i_did(fragment: Fragment) -> Fragment:
    """What the writer did, with what hangs on it as a sentence: "I had a go, missed twice and then got it"."""
    found = _ALSO_DID.match(fragment.text)
    if found is None or not any(one.form is Form.PAST for one in readings(found["did"])):
        return fragment
    also = f"I {fragment.text[found.start('did') :].rstrip('.')}."
    return replace(fragment, text=found["first"], rest=(also, *fragment.rest))


_AND_HE = re.compile(r",? and (?=(?P<he>he|she|they|it|(?-i:[A-Z])[a-z]+) (?:[a-z]+)\b)", re.IGNORECASE)


def apart_after_and(fragment: Fragment) -> Fragment:
    """What was seen or done, and what came of it as a sentence: "a boy chose his cake and he wanted a digger"."""
    found = _AND_HE.search(fragment.text)
    if found is None or fragment.shape not in {Shape.FACT, Shape.THAT}:
        return fragment
    first, then = fragment.text[: found.start()], fragment.text[found.end() :]
    told = f"he{then[len(found['he']) :]}"  # whatever a name may mean besides: "and Sue kept it"
    if verdict(first) is not Verdict.CLAUSE or verdict(told) is not Verdict.CLAUSE:
        return fragment
    return replace(fragment, text=first, rest=(f"{then[0].upper()}{then[1:].rstrip('.')}.", *fragment.rest))


def also_bare(text: str, tokens: Sequence[Token], at: int) -> str:
    """What follows the verb there, with what was done after "and" as one sees it too: "show me it and gave me one"."""
    rest, shift = text[tokens[at].end :], tokens[at].end
    for joined, verb in reversed([*pairwise(tokens[at + 1 :])]):
        if joined.lower == "and" and verb.cls is Class.VERB and verb.form is Form.PAST and verb.finite:
            rest = f"{rest[: verb.start - shift]}{verb.lemma}{rest[verb.end - shift :]}"
    return rest


_GOES_ON = re.compile(r" (?:still |all |just |[a-z]+ly )?[a-z]+ing\b")
_CLAUSE_OF_IT = re.compile(r" (?:the|your|their|his|her) [a-z]+ (?P<does>[a-z]+)[.]?$")


def tells_which(text: str, tokens: Sequence[Token], at: int) -> bool:
    """Whether what looks like a deed is a thing, or was done to one: "the charts the children keep", "cards pinned"."""
    verb, after = tokens[at], tokens[at + 1]
    if verb.form is Form.PRESENT and Class.NOUN in verb.classes:
        theirs = _CLAUSE_OF_IT.match(text[verb.end :])
        kept = theirs is not None and any(one.cls is Class.VERB for one in readings(theirs["does"]))
        return kept or _GOES_ON.match(text[verb.end :]) is not None or after.cls is Class.SUBORDINATOR
    done = verb.form is Form.PAST and participle(verb.lemma) == verb.lower
    led = any(token.cls is Class.PREPOSITION for token in tokens[:at])
    return done and led and after.lower in _WHERE


_WHERE = frozenset({"on", "to", "in", "along", "all", "up", "above", "by", "behind", "over", "round", "under"})
"""What follows what was done with things: "the cards from families pinned all along the wall"."""
