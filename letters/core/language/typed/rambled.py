"""Puts straight what people type who talk as they write: a correction, who said it, what was said in one breath.

"on her day off, or rather it was a half day" is on her day off, or rather a half day; "they vote all week she said" is
that they vote all week.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise

from letters.core.language.words.row import words_of
from letters.core.language.words.tagging import Class
from letters.core.language.words.verbs import past

_OR_RATHER = re.compile(r",? (?:or|well) (?:actually )?rather,? (?:it|that|this) (?:was|is|were) ", re.IGNORECASE)
_ONE_LIKE = re.compile(r"^(?P<what>an? [^,.]+), or rather (?:one )?(?=(?:at|in|with|on|for|from|an?|one)\b)")
"""What one would have, and what it should be rather: "a similar post, or rather one in the lab"."""
_NAME = r"(?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?(?:[A-Z][a-z]+|[\ue000-\uf8ff])"
"""A name, written out or as the mark it is hidden by."""
_WHO_SAID = re.compile(
    rf"(?P<told>[^,.;:()\"!?]+) (?P<who>he|she|they|I|{_NAME}) "
    r"(?P<says>said|says|reckons|thought)"
    r"(?P<end>\)| \(|[.!](?= )|,? and (?=(?:I|he|she|they|it|the|we|now|then)\b)|,? but (?=(?:they|it|we|you)\b)"
    r"|, (?=(?:so|but|which)\b)"
    r"|$)"
)
"""Who said it, with no comma before: "they argue about it all week she said"."""
_IN_PASSING: tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...] = (
    (
        re.compile(r"(?<=[.] )(?:[Ll]ike|[Bb]asically),? (?P<who>they|he|she|it|you|we|there)(?=[ '])"),
        lambda found: found["who"].capitalize(),
    ),
    (re.compile(r", I mean,? (?=(?:(?:actually|really|properly|literally) )?[a-z]+ing\b)"), ", "),
    (
        re.compile(r"(?P<stop>[,.;] )(?:I'm|I am) not (?:joking|kidding|lying),? (?=(?:it|they|there|he|she|you|I)\b)"),
        r"\g<stop>",
    ),
    (re.compile(r"\b(?P<who>they|he|she|it|we|I) [a-z]+,? (?:(?:sorry|no),? )?I mean (?=(?P=who) [a-z]+)"), ""),
    (
        re.compile(
            rf",? well,? (?:it was (?:he|she|{_NAME})|(?:he|she|{_NAME}) (?:did|sorted|paid|arranged|booked)"
            rf"(?: (?:it|that|for it))?)(?=,|[.]|$)"
        ),
        "",
    ),
    (
        re.compile(rf", (?:he|she|they|{_NAME}) (?:said|says|told me|reckons|explained), (?=(?:and|but|so|which)\b)"),
        ", ",
    ),
    (
        re.compile(
            rf", (?:he|she|they|{_NAME}) (?:thinks?|thought|reckon(?:s|ed)?|believes?|feels?|admit(?:s|ted)?)(?=[.]?$)"
        ),
        "",
    ),
    (re.compile(r" (?:he|she|they) told me (?:after|later|afterwards)(?=$|[.)])"), ""),
    (
        re.compile(
            r"(?P<said>\bsa(?:id|ys) [^.;,]*? (?!his|her|my|their|the|an?|your|our|with|of|to|and|or|in|for|no|first)"
            r"[a-z]+)"
            r",? (?:son|mate|love|pal|hen|petal|darling|sunshine)(?=$|[.,;]| and (?:he|she|I|we|they)\b)"
        ),
        r"\g<said>",
    ),
    (
        re.compile(
            r",? (?:and )?I (?:just )?(?:thought|think)[,:]? (?:well )?(?:fair (?:play|enough|dos)"
            r"|good on (?:him|her|them)|respect|classy)(?: to (?:him|her|them))?(?=$|[.,])"
        ),
        "",
    ),
    (
        re.compile(
            r",? (?:and )?(?:he|she|they) (?:really |probably )?shouldn't have (?:told|said|done|given|shown)[^.;]*? "
            r"but I(?:'m| am) glad (?:he|she|they) did"
        ),
        "",
    ),
    (re.compile(r",? (?:which is )?not (?:quite |exactly |really )?the same(?: thing)?,? I know(?=,|$)"), ""),
    (
        re.compile(
            r", my (?P<who>wife|husband|mum|dad|boss|kids|son|daughter|partner|mother|father|nan|mate|sister|brother)"
            r"(?= (?:used to|would|always|never|said|did|had|was|hated|loved)\b)"
        ),
        r". My \g<who>",
    ),
    (
        re.compile(r",? or at least that(?:'s| is) (?:what|how) it felt(?: like)?(?: (?:he|she|they) said)?(?=$|[.,])"),
        "",
    ),
    (
        re.compile(
            r", (?P<a>after|within) (?P<time>(?:an?|one|two|three|a few) (?:week|month|year|day|hour|minute)s?)"
            r"(?= (?:he|she|they|it|I|we) [a-z]+)"
        ),
        lambda found: f". {found['a'].capitalize()} {found['time']}",
    ),
    (re.compile(r", it(?= was like [a-z]+ing\b)"), ". It"),
    (re.compile(r"\b(?P<so>back|then|well|now|much|long|though|too) mind(?=,? (?:and|but|you)\b|[,.)]|$)"), r"\g<so>"),
    (re.compile(r"\bI thought (?P<it>that|it|he|she)'s (?=[a-z]+(?:$|[.,]))"), r"I thought \g<it> was "),
)
"""What is only said in passing, and what is left without it."""
_MUST_HAVE = re.compile(
    r",? so (?P<who>[Hh]e|[Ss]he|[Tt]hey)(?P<must> must(?:'ve| have) [^,.;]+)(?:, and (?P<then>he|she|they)(?= ))?"
)
"""What the writer concludes of it: "she rang when she came off nights so she must have been tired"."""
_I_MEAN = re.compile(r"[,;] I mean,? (?P<first>if|when|that|it|they|you|we|he|she|there)(?= |')")
_NOT_TOLD = re.compile(
    r"(?:^| )(?:what|how|as|than|like|way|thing|things|everything|anything|something|all|one|ones|word|words|bit|stuff"
    r"|that|which|who|and|but|because|so|when|if|whatever|where|or|line|phrase|first|before|after|once|nor)$",
    re.IGNORECASE,
)
_LED = re.compile(r"^(?:(?:and|but|because|so|or|that|how|where) )+", re.IGNORECASE)
_SAID_IT_IS = re.compile(
    r"\b(?P<says>said|says|told me) (?P<one>(?!that |it |how |what |if |about |of )(?:(?! and said\b)[^,.;:()\"])+?) "
    r"(?P<it>it(?:(?:'s| is| was) (?:the|an?|not|just|all|only|normal|fine)| (?:does|did|is|was)n't)\b[^,.;:()\"]*?)"
    r"(?=(?P<then> and (?:he|she|they|I|we) )|[,.;:()\"]|$)"
)
"""What somebody said in two clauses with nothing between them: "said everybody gets lost it's the sat nav"."""


def unwound(text: str) -> str:
    """The text without the loose turns of somebody who talks as they write."""
    for pattern, left in _IN_PASSING:
        text = pattern.sub(left, text)
    text = _MUST_HAVE.sub(_concluded, _ASKED.sub(_asked, text))
    text = _I_MEAN.sub(lambda found: f". {found['first'].capitalize()}", text)
    text = _ONE_LIKE.sub(r"\g<what> ", _OR_RATHER.sub(", or rather ", text))
    return _WHO_SAID.sub(_told, _SAID_IT_IS.sub(_both_said, text))


def _concluded(found: re.Match[str]) -> str:
    """The conclusion in a sentence of its own, and what comes after it in the next."""
    then = f". {found['then'].capitalize()}" if found["then"] else ""
    return f". {found['who'].capitalize()}{found['must']}{then}"


_ASKED = re.compile(
    r"\bsaid (?P<verb>have|are|do|can|could|will|would) you (?:got (?=some|any|an?\b|the\b|enough))?"
    r"(?P<rest>[^,.;?]+)\??"
)
_ASKS = {"have": "had", "are": "was", "can": "could", "will": "would"}


def _asked(found: re.Match[str]) -> str:
    """A question put to the writer, as what was asked: "said can you start in May"."""
    rest = _YOURS.sub(lambda one: _MINE[one[0]], found["rest"])
    if found["verb"] == "do":
        first, _, more = rest.partition(" ")
        return f"asked whether I {past(first)} {more}".rstrip()
    return f"asked whether I {_ASKS.get(found['verb'], found['verb'])} {rest}"


_YOURS = re.compile(r"\b(?:you|your|yours|yourself)\b")
_MINE = {"you": "me", "your": "my", "yours": "mine", "yourself": "myself"}


def _told(found: re.Match[str]) -> str:
    """What was told, without who said or thought so."""
    told = found["told"]
    mine = (found["who"] == "I") == (found["says"] == "thought")
    if not found["end"] and found["who"] in {"he", "she", "they"}:
        return found[0]  # the last word on it, which some answers need
    if not mine or _NOT_TOLD.search(told) or not _is_clause(_LED.sub("", told.strip())):
        return found[0]
    return f"{told}{found['end']}"


def _is_clause(text: str) -> bool:
    """Whether somebody or something does or is so in these words."""
    tokens = words_of(text)
    acts = any(one.cls is Class.PRONOUN and two.cls is Class.VERB for one, two in pairwise(tokens))
    return acts or any(token.finite for token in tokens[1:])


def _both_said(found: re.Match[str]) -> str:
    """Both clauses as what was said: "said everybody gets lost, and that it's the sat nav"."""
    first, before = words_of(found["one"])[-1], found["one"].rpartition(" ")[2].lower()
    leads = first.cls in {Class.CONJUNCTION, Class.SUBORDINATOR, Class.WH, Class.PREPOSITION} or before in _HOLDS
    leads = leads or _TOLD_HIM.search(found["one"]) is not None
    leads = leads or any(token.cls is Class.WH for token in words_of(found["one"])[-3:])  # "how often it's late"
    then = "," if found["then"] else ""
    whole = _is_clause(found["one"]) and not leads
    return f"{found['says']} {found['one']} and that {found['it']}{then}" if whole else found[0]


_TOLD_HIM = re.compile(r"\b(?:told|tells?|showed|warned|promised) (?:me|us|him|her|them|you|people)$")
"""How a clause ends that goes on with what was told: "nobody told him it was just a check"."""
_HOLDS = frozenset(
    {
        "think",
        "know",
        "see",
        "say",
        "sure",
        "glad",
        "like",
        "way",
        "time",
        "that",
        "and",
        "because",
        "if",
        "so",
        "sorry",
        "sad",
        "happy",
        "afraid",
        "gutted",
        "pleased",
        "surprised",
        "upset",
        "worried",
    }
)
