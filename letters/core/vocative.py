"""Calls the one of several readers a sentence speaks to by name, so that its "you" is nobody else."""

from __future__ import annotations

import re
from collections.abc import Sequence

from letters.core.language.words.casing import lower_first, upper_first
from letters.core.letter import Sentence, Words
from letters.core.material import Material
from letters.core.readers import Readers

_ALL = re.compile(
    r"\byou (?:both|all|(?:three|four)(?! (?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|times|goes)\b))\b"
    r"|\b(?:both|all) of you\b",
    re.IGNORECASE,
)
"""Words to all the readers, beside which nothing is said to one of them."""
_HEARD = 3
"""Sentences for which a reader knows who is spoken to."""
_AND = re.compile(r"And (?=thank|I |it )")


def spoken_to_one(
    sentences: tuple[Sentence, ...], facts: Sequence[Material], readers: Readers, before: Sequence[Sentence]
) -> tuple[Sentence, ...]:
    """The sentences, opened with the name of the one reader their facts speak to; none where that cannot be.

    Where a sentence shortly `before` calls that reader already, nobody is called twice.
    """
    called = {one.to.addressed(readers.tone) for one in facts if one.to and one.speaks}
    if not called:
        return sentences
    text = " ".join(sentence.text for sentence in sentences)
    ours = " ".join(words.text for sentence in sentences for words in sentence.words if not words.mine)
    if len(called) > 1 or _ALL.search(ours):
        return ()
    name = upper_first(called.pop())
    if re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text, re.IGNORECASE) or _is_spoken_to(
        name, [one.text for one in before[-_HEARD:]], readers
    ):
        return sentences
    first, *others = sentences
    head, *words = first.words
    small = Words(lower_first(_AND.sub("", head.text, count=1), readers.known_names), head.mine)
    return (Sentence(first.section, (Words(f"{name}, ", mine=False), small, *words)), *others)


def _is_spoken_to(name: str, before: Sequence[str], readers: Readers) -> bool:
    """Whether the sentences before call that reader last, and none speaks of another since."""
    for text in reversed(before):
        if text.startswith(f"{name}, "):
            return True
        if _ALL.search(text) or readers.meant(text) is not None:
            return False
    return False
