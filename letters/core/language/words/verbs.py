"""Verb forms our sentences need: "run" to "running", "counts" to "count"."""

from __future__ import annotations

import re

from letters.core.language.words.lexicon import SAME_AGAIN, irregular, readings
from letters.core.language.words.tagging import Class, Form, Token

_DOUBLED = frozenset(
    {
        "admit",
        "begin",
        "cancel",
        "commit",
        "control",
        "equip",
        "forget",
        "label",
        "level",
        "model",
        "occur",
        "permit",
        "prefer",
        "refer",
        "regret",
        "signal",
        "submit",
        "travel",
    }
)
_OF_HELPERS = {"be": "been", "do": "done", "have": "had"}
_ONE_SYLLABLE = re.compile(r"[^aeiou]*(?:qu)?[aeiou][^aeiouwxy]")
MANY_DO = {"is": "are", "was": "were", "has": "have", "does": "do"}
"""What several do, and what "you" do, by what one does."""
_BE_AND_HAVE = {**MANY_DO, "'s": "'re", "am": "are", "'m": "'re"}


def ing(base: str) -> str:
    """The "-ing" form of a verb's base form: "run" gives "running", "make" gives "making"."""
    if base.endswith("ie"):
        return f"{base[:-2]}ying"
    if base.endswith("e") and not base.endswith(("ee", "oe", "ye")) and len(base) > 2:  # noqa: PLR2004
        return f"{base[:-1]}ing"
    doubled = base in _DOUBLED or _ONE_SYLLABLE.fullmatch(base)
    return f"{base}{base[-1]}ing" if doubled else f"{base}ing"


def past(base: str) -> str:
    """The past tense of a verb's base form: "phone" gives "phoned", "send" gives "sent"."""
    if base in irregular("d"):
        return irregular("d")[base]
    if base.endswith("e"):
        return f"{base}d"
    return f"{base[:-1]}ied" if re.search(r"[^aeiou]y$", base) else f"{ing(base).removesuffix('ing')}ed"


def participle(base: str) -> str:
    """The past participle of a verb's base form: "take" gives "taken", "keep" gives "kept"."""
    if base in SAME_AGAIN:
        return base
    return _OF_HELPERS.get(base) or irregular("n").get(base) or past(base)


def third_person(base: str) -> str:
    """The form after "he" or "she": "go" gives "goes", "carry" gives "carries"."""
    if base == "have":
        return "has"
    return f"{base}es" if base.endswith("o") else with_s(base)


def with_s(word: str) -> str:
    """A verb or a noun with its "s": "carry" gives "carries", "box" gives "boxes"."""
    if word.endswith(("s", "x", "z", "ch", "sh")):
        return f"{word}es"
    return f"{word[:-1]}ies" if re.search(r"[^aeiou]y$", word) else f"{word}s"


def for_you(verb: Token, following: Token | None = None, after: Token | None = None) -> str:
    """The form a third person's verb takes after "you": "counts" gives "count", "was" gives "were"."""
    if verb.lower == "'s":
        done = following is not None and following.form in _DONE
        has = done and (_is_of_has(following) or (after is not None and after.cls in HAS_DONE_TO))
        return "'ve" if has else "'re"
    if verb.lower in _BE_AND_HAVE:
        return _BE_AND_HAVE[verb.lower]
    return verb.lemma if verb.form is Form.PRESENT and verb.cls is Class.VERB else verb.text


def _is_of_has(done: Token | None) -> bool:
    return done is not None and done.lower in _AFTER_HAS


HAS_DONE_TO = frozenset({Class.NUMBER, Class.PRONOUN, Class.DETERMINER})
"""What follows a participle only where somebody has done it: "Dai's caught two gearboxes"."""
_DONE = frozenset({Form.PARTICIPLE, Form.PAST})
_AFTER_HAS = frozenset({
    "been", "got", "had", "done", "built", "made", "run", "kept", "taught", "spent", "written", "seen", "led", "beaten",
    "won", "come", "gone", "grown", "begun", "forgotten", "known", "worn", "found", "lived", "worked", "tried",
    "stayed", "become", "rebuilt", "agreed", "seemed",
})  # fmt: skip
"""After these "'s" is rather "has" than "is": nobody is built, or had."""


def may_be_done(word: str) -> bool:
    """Whether a word may be the base form of a verb, whatever else it may be: "put", "weigh"."""
    return any(one.cls in {Class.VERB, Class.AUXILIARY} and one.lemma == word for one in readings(word))


def is_base(word: str) -> bool:
    """Whether a word can be nothing but the base form of a verb after "he": "phone", not "put" or "left"."""
    found = readings(word)
    verbal = [reading for reading in found if reading.cls is Class.VERB]
    return (
        bool(verbal)
        and all(reading.form is Form.BASE for reading in verbal)
        and not any(
            reading.cls in {Class.MODAL, Class.AUXILIARY, Class.PREPOSITION, Class.CONJUNCTION, Class.ADVERB}
            for reading in found
        )
    )


def may_be_base(word: str) -> bool:
    """Whether a lower-case word may be a verb in its base form, whatever else it is: "mark", "do", "get"."""
    return any(one.form is Form.BASE for one in readings(word))
