"""Whether a sentence tells of people at work, or names things, whom the "they" of the next one may mean."""

from __future__ import annotations

import re

from letters.core.language.words.persons import means_people
from letters.core.language.words.row import words_of
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, read


def is_work(line: str) -> bool:
    """Whether a sentence tells what people do and no creature does: "they throw away the heads"."""
    if re.match(r"They (?:don't |never |just )*(?:say|speak|tell|ask|explain|joke)\b", line):
        return True
    return any(token.cls is Class.VERB and token.lemma in word_list("work") for token in words_of(line))


def names_things(text: str) -> bool:
    """Whether a sentence speaks of several things, which the "they" of the next one means: "the old mill walls"."""
    named = (token for sentence in read(text) for token in sentence.tokens if token.cls is Class.NOUN)
    return any(token.lower != token.lemma and not means_people(token.lemma) for token in named)


def did_there(before: str, line: str) -> bool:
    """Whether a sentence tells what those did with whom one did something: "the game with the residents"."""
    return _DID_THERE.match(f"{before}. {line}") is not None


_DID_THERE = re.compile(
    r"(?!.*\byou\b)[^.]* with (?:the|some|a few|two|three) (?:[\w-]+ ){0,2}[\w-]+\. They (?:all |both |even |really )?"
    r"(?:were|beat|won|caught|sang|taught|made|gave|got|kept|laughed|[a-z]+ed me)\b"
)
