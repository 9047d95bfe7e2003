"""Tells how much something weighs by a verb that may look like a noun: "prep matters most"."""

from __future__ import annotations

import re

from letters.core.language.shape.doing_does import doing_does
from letters.core.language.shape.the_more import the_more_the_more
from letters.core.language.shape.whoever import whoever_does
from letters.core.language.words.lexicon import Class, Form, readings

_AT_END = (
    r"(?=$| (?:more|most|a lot|as|even|because|when|everything|every|any|to (?:them|us|me|people|you)"
    r"|for (?:something|nothing|a lot|more|less|little))\b)"
)
_ON = (
    r"(?= (?:on|in|at|with|by|before|after|from|to|the|a|an|you|more|less|better|best|every|everything|nothing|no|all"
    r"|everyone|people|time|money|both|first|only|when|if|than|longer|together|until|twice"
    r"|heartache|trouble|arguments|tears|hours)\b)"
)
_WEIGHS = re.compile(
    r"(?!(?:the|these|those|such|other|all|some|many|what|how|it|no|early|late|new|false)\b)(?:(?!that )[\w'-]+ ){0,4}?"
    rf"(?:[\w'-]*[^\Ws](?<!al)(?<!ent)(?<!\bthat)(?<!\bwho) (?:(?:matters|counts|pays(?: off)?|comes first){_AT_END}"
    rf"|(?:beats|starts|begins|ends|helps|wins|costs|saves|takes|works|lasts|happens){_ON}|beats \w+$)"
    rf"|[\w'-]+[^\Ws]s (?:(?:matter|count|pay off|come first){_AT_END}"
    rf"|(?:beat|start|begin|help|win|cost|save|take|work|last|happen){_ON}))"
    r"|(?:one|two|\d+) (?:in|out of) (?:\d+|two|three|four|five|six|ten) [a-z]+s? (?:more|less|the|an?|it|their|no)\b"
    r"|(?:[\w'-]+ ){0,2}?[\w'-]+ (?:looks?|sounds?|feels?|smells?|tastes?) like \w"
    r"|(?:[\w'-]+ ){1,9}?makes? (?:an?|all the|no|any)(?: [a-z]+)? difference\b"
    r"|(?:over|nearly|about|almost|around|more than) (?:\d+|[a-z]+(?:ty|teen|dred)) (?:people )?"
    r"(?:applied|came|turned up)\b"
    r"|(?:nearly |almost )?every [a-z]+ (?:end|beg[ai]n|start|finish|open|close)(?:s|ed)? (?:with|in|on|by)\b"
    r"|(?:the|these|those) [a-z]+s (?:wreck|ruin|scare|confuse|annoy|upset|bore|frighten) (?:people|everyone|them)\b"
    r"|(?:everyone|everybody|nobody|no one) (?:we|I|you) (?:passed|met|saw) (?:put|said|had|was|knew|smiled|stopped)\b"
    r"|(?!what\b|how\b)(?:[\w'-]+ ){1,7}?(?:counts|matters) for (?:something|more|a lot|nothing|less)\b"
    r"|(?:the|an?|your|their|our|my|this|that) (?:[\w'-]+ )?[\w'-]+[^\Ws] costs (?:less|more|about|nearly"
    r"|nothing|as much|twice|half|£|\$|€|\d)"
    r"|being [a-z]+ (?:saves|helps|pays|wins|costs|takes|keeps|makes|beats) [a-z]"
    r"|[a-z]+ing (?:[\w',]+ ){1,10}?is (?:better|worse|more|easier|enough|cheaper|kinder)\b",
    re.IGNORECASE,
)


_ONLY_DOES = re.compile(
    r"(?:the|my|your|our|their|this|that) [a-z]+(?: [a-z]+)?(?<! the)(?<! only) (?:only|just|never|always|still) "
    r"(?P<does>[a-z]+[^s\W]s) (?=[a-z\d])",
    re.IGNORECASE,
)


def _only_does(text: str) -> bool:
    """Whether one thing only or never does something, whose verb may look like a noun: "it only covers teens"."""
    found = _ONLY_DOES.match(text)
    does = readings(found["does"].lower()) if found else ()
    return any(one.cls is Class.VERB and one.form is Form.PRESENT for one in does)


def weighs(text: str) -> bool:
    """Whether a text says how much something weighs, by a verb that may look like a noun: "prep matters most"."""
    return (
        _WEIGHS.match(text) is not None
        or doing_does(text)
        or whoever_does(text)
        or the_more_the_more(text)
        or _only_does(text)
    )
