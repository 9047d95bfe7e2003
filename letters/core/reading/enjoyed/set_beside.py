"""Tells what was typed beside what was enjoyed as one would tell it aloud: an instance, or what was new.

"the cat clinic, like how farmers bring crates" is the clinic, and how they bring them; "the stitching, haven't done it
since college" is the stitching. I haven't done it since.
"""

from __future__ import annotations

import re

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.words.casing import upper_first
from letters.core.language.words.lexicon import readings
from letters.core.language.words.tagging import Class

_LIKE_HOW = re.compile(r", (?:like|such as|especially like) (?=(?:how|why) [a-z]+ )")
_AN_INSTANCE = re.compile(
    r"(?<=[a-z]), like (?P<told>(?:one|some|someone|somebody|there|every|each|last|once|yesterday|the|a|an)\b[^;]+)$"
)
"""What is told as one of several: "a box of things from their work, like one had a whistle"."""
_NOT_SINCE = re.compile(
    r"(?P<head>^[^.!?;]+), (?:I )?(?P<not>haven't|have not|hadn't|had not|wasn't) "
    r"(?P<done>(?:even |really |actually )?[a-z]+)\b(?P<what>(?: (?:that|this|it|one|anything|anywhere|so))?)"
)
_EXPECTING = frozenset({"expecting", "prepared", "ready", "sure", "used"})
_LOOSE_END = re.compile(
    r"(?:,? but still|,? to be (?:fair|honest)|,? (?:and|so) (?:yeah|yes|that)"
    r"|[,;.]? (?:and )?(?:I )?thought (?:that|it|this|they) (?:was|were) (?:(?:so|really|very|just|pretty) )*"
    r"(?:great|good|lovely|brilliant|cool|amazing|nice|clever|sweet|interesting|funny|fun|fantastic|wonderful|class)"
    r"|,? so (?:that|it) was (?:(?:so|really|very) )?(?:lovely|great|nice|good|fun|brilliant))[.! ]*$",
    re.IGNORECASE,
)
"""What an answer trails off in, and says nothing."""
_MAINLY = re.compile(
    r"^(?:(?:well|um|er|honestly),? )?(?:everything|all of it|it all)(?: really| honestly)?,? but "
    r"(?:mainly|mostly|especially|particularly|above all) ",
    re.IGNORECASE,
)
"""What was named after everything, as what was meant: "well everything really but mainly the lads"."""
_USED_TO = re.compile(
    r"\b(?P<who>they|he|she|you|we) (?P<does>[a-z]+)(?P<what>[^,.;]*), (?:well|or|or at least),? used to\b(?=$|[,.;])"
)
"""What is no longer done, told by an afterthought: "the lift they mind, well used to"."""
_BIT_OF = re.compile(r"^(?=bit of )", re.IGNORECASE)
_AND_NOW_THEY = re.compile(
    r"(?P<who>\bwho (?:was|were|had|lived|came|started|worked|slept)\b[^,.;]*?,? and now)"
    r" (?:they|he|she)(?P<s>'ve|'s)?\b"
)

_LEAVE_IT = re.compile(
    r"(?:,| -|[.!;]|,? and) (?:I )?(?P<did>(?:didn't|did not|never) want(?:ed)? (?:it )?to (?:leave|stop|go|end|finish)"
    r"|had(?:n't| not) (?:done|tried|used|played|made|seen|welded|driven|held|touched)(?= (?:it|that|one|any)\b)"
    r"|could(?:'ve| have)? (?:stay|stayed|watched|listened|done (?:it|that)) )",
    re.IGNORECASE,
)
_NEVER_THOUGHT = re.compile(
    r"(?:,| -|[.!;]|,? which| even though) (?:I )?(?:didn't|did not|never) (?:think|thought|expect|expected)"
    r" (?:I(?:'d| would)|to)(?: (?:like|enjoy) (?:it|that))?[.! ]*$",
    re.IGNORECASE,
)


def set_beside(text: str, beginning: str) -> str:
    """The cleaned answer about what was enjoyed with what stands beside it joined or set apart."""
    text = _USED_TO.sub(_no_longer, _BIT_OF.sub("a ", text))
    text = _MAINLY.sub("" if beginning else "everything, especially ", text)
    text = _LIKE_HOW.sub(" and ", _LOOSE_END.sub("", text))
    text = _NEVER_THOUGHT.sub(". I had not expected to enjoy it", _LEAVE_IT.sub(_i_did_not, text))
    text = _AND_NOW_THEY.sub(_and_now, text)
    return _NOT_SINCE.sub(_i_have_not, _AN_INSTANCE.sub(_instance, text))


def _no_longer(found: re.Match[str]) -> str:
    does = next((one.lemma for one in readings(found["does"]) if one.cls is Class.VERB), "")
    return f"{found['who']} used to {does}{found['what']}" if does else found[0]


def _instance(found: re.Match[str]) -> str:
    told = found["told"]
    return f". {upper_first(told)}" if verdict(told) is Verdict.CLAUSE else found[0]


def _and_now(found: re.Match[str]) -> str:
    """How it is with somebody now of whom a clause tells: "who were seven in one room and now they have a garden"."""
    return f"{found['who']}{_IN_FULL.get(found['s'] or '', '')}"


_IN_FULL = {"'s": " is", "'ve": " have"}


def _i_have_not(found: re.Match[str]) -> str:
    """What the writer had not done before or since, after a thing or with a word that points back to it."""
    waits = found["not"] == "wasn't"
    told = found["done"] in _EXPECTING if waits else found["what"] or verdict(found["head"]) is not Verdict.CLAUSE
    return f"{found['head']}. I {found[0][len(found['head']) + 2 :].removeprefix('I ')}" if told else found[0]


def _i_did_not(found: re.Match[str]) -> str:
    """What the writer did not want or had not done, apart from the thing: "I'm 58 and I hadn't seen one" is whole."""
    mine = "and" in found[0] and _I_AM.search(found.string[: found.start()])
    return found[0] if mine else f". I {found['did']}"


_I_AM = re.compile(r"\bI(?:'m|'ve|'d)? [^,.;]*$|\bI'm [^,.;]*$")
