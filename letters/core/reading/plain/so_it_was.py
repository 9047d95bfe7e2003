"""Gives what one praises the "was" it lost: "the explanation of the process very clear" is that it was."""

from __future__ import annotations

import re

from letters.core.language.words.lexicon import readings
from letters.core.language.words.row import words_of
from letters.core.language.words.tagging import Class

_SO = re.compile(
    r"^(?P<what>(?:the|his|her|their|your|(?-i:[A-Z])[a-z]+'s|everyone|everybody) ?[^,.;:]{2,60}?) "
    r"(?P<how>(?:very|really|so|extremely) (?P<quality>(?!(?:far|many|much|well|often|long|little|few)\b)[a-z]+)"
    r"(?: and [a-z]+)?)(?=[,.]|$)",
    re.IGNORECASE,
)


def so_it_was(text: str) -> str:
    """The answer with a verb between a thing and how it was; as it stands where it has one."""
    found = _SO.match(text)
    if found is None or not any(one.cls is Class.ADJECTIVE for one in readings(found["quality"].lower())):
        return text
    tokens = words_of(found["what"])
    ended = next((at for at, one in enumerate(tokens) if at and one.cls is Class.PREPOSITION), len(tokens))
    head = tokens[ended - 1]
    if head.cls is not Class.NOUN or any(one.finite or one.cls in {Class.WH, Class.PRONOUN} for one in tokens[1:]):
        return text
    several = head.lower != head.lemma or head.lower in {"people", "staff"}
    return f"{found['what']} {'were' if several else 'was'} {text[found.start('how') :]}"
