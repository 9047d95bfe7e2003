"""Whether a sentence tells of people at work, or names things, whom the "they" of the next one may mean."""

from __future__ import annotations

import re

from letters.core.language.view.employer_others import names_others
from letters.core.language.words.lexicon import Form, readings
from letters.core.language.words.persons import means_people
from letters.core.language.words.row import words_of
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, read


def is_work(line: str) -> bool:
    """Whether a sentence tells what people do and no creature does: "they throw away the heads"."""
    if re.match(r"They (?:don't |never |just )*(?:say|speak|tell|ask|explain|joke)\b", line):
        return True
    if re.match(r"They (?:just |also |now )?(?:put|use|add|mix|buy|fit) (?!up\b|on\b)[a-z]", line):
        return True
    return any(token.cls is Class.VERB and token.lemma in word_list("work") for token in words_of(line))


_ARE_AT_IT = re.compile(
    r"They(?:'re| are)(?: (?:now|just|still|always|also|all|already|even|constantly))*"
    r" (?P<doing>[a-z]+ing\b(?: for\b)?)"
)
_IDLE = frozenset({
    "run", "start", "stop", "stay", "stick", "turn", "sit", "stand", "wait", "save", "work", "move", "play", "win",
    "fill", "meet", "roll", "rotate", "like", "fly", "raise", "place", "set", "share", "leave", "sell", "measure",
})  # fmt: skip
"""What things do as well while they are at it: "they're running late"."""


def are_at_it(line: str) -> bool:
    """Whether a sentence tells what "they" are doing, as only people can: "they're covering with agency staff"."""
    found = _ARE_AT_IT.match(line)
    if found is None:
        return False
    does = {one.lemma for one in readings(found["doing"].split(" ")[0]) if one.form is Form.ING}
    waits = found["doing"] in {"waiting for", "looking for", "running out"}
    return waits or bool(does & (word_list("deeds") | {"rely", "lose", "recruit", "close", "fit"}) - _IDLE)


def names_things(text: str) -> bool:
    """Whether a sentence speaks of several things, which the "they" of the next one means: "the old mill walls"."""
    named = (token for sentence in read(text) for token in sentence.tokens if token.cls is Class.NOUN)
    ago = _AGO.sub("", text.lower())
    return any(token.lower != token.lemma and not means_people(token.lemma) for token in named if token.lower in ago)


_AGO = re.compile(r"\b[a-z\d]+ (?:seconds|minutes|hours|days|weeks|months|years|seasons|summers|winters) ago\b")
"""How long it is since, which names nothing: "a power cut two years ago"."""


def ends_with_others(text: str) -> bool:
    """Whether a sentence ends with people who are not the employer."""
    last = next((token for token in reversed(words_of(text)) if token.cls is not Class.PUNCTUATION), None)
    many = last is not None and last.cls is Class.NOUN and (last.lower != last.lemma or last.lower == "people")
    return last is not None and many and names_others(last.lower)


def did_there(before: str, line: str) -> bool:
    """Whether a sentence tells what those did with whom one did something: "the game with the residents"."""
    return _DID_THERE.match(f"{before}. {line}") is not None


_DID_THERE = re.compile(
    r"(?!.*\byou\b)[^.]* with (?:the|some|a few|two|three) (?:[\w-]+ ){0,2}[\w-]+\. They (?:all |both |even |really )?"
    r"(?:were|beat|won|caught|sang|taught|made|gave|got|kept|laughed|[a-z]+ed me)\b"
)


_DONE_TO_THINGS = re.compile(
    r"\b(?:fill|check|count|wash|open|read|sort|move|mend|fix|clean|sell|buy|throw|label|print|cut|store|use|replace|load"
    r"|empty|lift|test|turn|weigh|pack|pick|put|shut|log|scan|file|sign|nick)(?:s|es|ed|ing)? them\b"
)
"""What is done to things rather than to an employer: "a matinee would fill them"."""


def are_done_to(text: str, before: str) -> bool:
    """Whether "them" are the things named before, to which something is done."""
    return _DONE_TO_THINGS.search(text) is not None and names_things(before)
