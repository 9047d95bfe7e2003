"""Tells what an "'s" or an "'d" stands for, once every word of a sentence has been read by itself."""

from __future__ import annotations

from letters.core.language.words.lexicon import Class, Form, Reading, readings
from letters.core.language.words.tables import word_list


def tell_apostrophes(chosen: list[Reading], lowers: list[str]) -> None:
    """Tell "'s" apart: is, has or possessive; "'d": would or had."""
    for at, lower in enumerate(lowers):
        following = chosen[at + 1] if at + 1 < len(chosen) else None
        if lower == "'s":
            _tell_s(chosen, lowers, at, following)
        elif lower == "'d" and following is not None and following.form is Form.PARTICIPLE:
            had = following.lemma not in {"come", "run"}
            chosen[at] = Reading(Class.AUXILIARY, Form.PAST, "have") if had else chosen[at]


def _tell_s(chosen: list[Reading], lowers: list[str], at: int, following: Reading | None) -> None:
    """Tell what the "'s" at a place is: what somebody has done, "us", or whose something is; "is" it was read as."""
    if done := _done_by(chosen, lowers, at):
        chosen[at : at + 2] = [Reading(Class.AUXILIARY, Form.PRESENT, "have"), done]
    elif lowers[at - 1] == "let":
        chosen[at] = Reading(Class.PRONOUN, Form.NONE, "us")
    elif any(owned(chosen, lowers, at) for owned in (_of_several, _of_people, _is_thing_owned, _is_doing_owned)):
        chosen[at] = Reading(Class.DETERMINER, Form.NONE, "'s")
        chosen[at + 1] = Reading(Class.NOUN, Form.NONE, lowers[at + 1])
    elif (
        _is_owner(chosen[at - 1].cls if at else Class.NOUN, lowers[at - 1], following)
        or _has_first(chosen, lowers, at)
        or _is_ill(lowers, at)
        or _is_house(chosen, lowers, at, following)
    ):
        chosen[at] = Reading(Class.DETERMINER, Form.NONE, "'s")


def _done_by(chosen: list[Reading], lowers: list[str], at: int) -> Reading | None:
    """What somebody has done to what stands behind or before it: "it's saved every event he's run"."""
    if lowers[at - 1] not in {"he", "she", "it", "who"} or not 0 < at < len(lowers) - 1:
        return None
    thing = chosen[at + 2] if at + 2 < len(chosen) else None
    whom = lowers[at + 2] if thing is not None else ""
    led = thing is not None and thing.cls is Class.DETERMINER and whom not in {"that", "this"}
    ends = thing is None or thing.cls is Class.PUNCTUATION
    ran = ends and at > 1 and chosen[at - 2].cls is Class.NOUN and lowers[at - 1] in {"he", "she"}
    acts = led or whom in {"me", "us", "him", "her", "them"} or ran
    if ran and lowers[at + 1] in {"run", "put", "cut", "set", "hit", "read"}:
        return Reading(Class.VERB, Form.PARTICIPLE, lowers[at + 1])
    return next((one for one in readings(lowers[at + 1]) if acts and one.form is Form.PARTICIPLE), None)


def _is_ill(lowers: list[str], at: int) -> bool:
    """Whether an illness or a condition is named after its doctor: "a man with Parkinson's dancing"."""
    return lowers[max(0, at - 2) : at - 1] == ["with"] and lowers[at - 1] in _DOCTORS


def _is_house(chosen: list[Reading], lowers: list[str], at: int, following: Reading | None) -> bool:
    """Whether a house is told by its trade, and where it stands: "a receptionist at a dentist's on a hill"."""
    trade = at > 2 and chosen[at - 1].cls is Class.NOUN and chosen[at - 2].cls is Class.DETERMINER  # noqa: PLR2004
    led = trade and lowers[at - 3] in {"at", "in", "to", "from", "for", "behind", "near"}
    return led and following is not None and following.cls is Class.PREPOSITION


_DOCTORS = frozenset({"down", "parkinson", "alzheimer", "asperger", "huntington", "crohn", "tourette"})


def _is_owner(before: Class, word: str, following: Reading | None) -> bool:
    """Whether what stands before "'s" owns what follows it: "the cook's stove", "everyone's time"."""
    if following is not None and following.lemma in _IS_SO:
        return False
    if word in _ANYBODY:
        return following is not None and following.cls in {Class.NOUN, Class.NAME}
    return before in _OWNERS and (following is None or following.cls in _POSSESSED)


def _of_several(chosen: list[Reading], lowers: list[str], at: int) -> bool:
    """Whether what is owned is a thing "of" others, whatever verb it may be: "Lionel's shed of spare bulbs"."""
    thing = readings(lowers[at + 1]) if lowers[at + 2 : at + 3] == ["of"] else ()
    noun = any(one.cls is Class.NOUN and one.lemma == lowers[at + 1] for one in thing)
    return noun and at > 0 and chosen[at - 1].cls in _OWNERS


def _of_people(_chosen: list[Reading], lowers: list[str], at: int) -> bool:
    """Whether a thing is that of many people, who never take an "is": "the men's shed", whatever verb it may be."""
    many = at > 0 and lowers[at - 1] in {"men", "women", "children", "people"}
    return many and any(one.cls is Class.NOUN for one in (readings(lowers[at + 1]) if at + 1 < len(lowers) else ()))


def _is_thing_owned(chosen: list[Reading], lowers: list[str], at: int) -> bool:
    """Whether a bare verb stands after "'s" that can only be a thing there: "Dana's take on it"."""
    bare = at + 1 < len(chosen) and chosen[at + 1].form is Form.BASE and chosen[at - 1].cls in _OWNERS and at > 0
    return bare and any(one.cls is Class.NOUN for one in readings(lowers[at + 1]))


def _is_doing_owned(chosen: list[Reading], lowers: list[str], at: int) -> bool:
    """Whether an -ing word after "'s" is a thing: "Kofi's handling of the drums", "Kofi's handling box"."""
    if at + 1 < len(chosen) and lowers[at + 1] in _MADE_BY_ONE:
        ends = at + 2 == len(chosen) or chosen[at + 2].cls in {Class.PUNCTUATION, Class.CONJUNCTION}
        return ends and Class.PREPOSITION in {one.cls for one in chosen[max(0, at - 3) : at - 1]}
    owner = at > 0 and at + 2 < len(chosen) and chosen[at - 1].cls in _OWNERS and chosen[at + 1].form is Form.ING
    thing = chosen[at + 2] if owner else Reading(Class.ADVERB, Form.NONE, "")
    single = thing.cls is Class.NOUN and thing.lemma == lowers[at + 2] and thing.lemma not in _TAKES_NO_ARTICLE
    thought = owner and lowers[at + 1] in _THOUGHT and lowers[at + 2] in {"for", "behind", "on"}
    return owner and (single or thought or lowers[at + 2] == "of")


_MADE_BY_ONE = frozenset({"writing", "handwriting", "cooking", "drawing", "painting", "baking", "singing", "knitting"})
"""What somebody makes, after a preposition: "labels in her grandmother's writing"."""
_THOUGHT = frozenset({"reasoning", "thinking", "understanding", "feeling", "timing", "wording", "funding"})
"""What somebody has, as much as does: "the team's reasoning for it"."""


_TAKES_NO_ARTICLE = word_list("mass") | {"home", "work", "time"}


def _has_first(chosen: list[Reading], lowers: list[str], at: int) -> bool:
    """Whether what is owned is one of several: "Will's first day", "everyone's worst mistake"."""
    owner = lowers[at - 1] in _ANYBODY or chosen[at - 1].cls in _OWNERS
    of_anybody = lowers[at - 1] in _ANYBODY and at > 1 and chosen[at - 2].cls is Class.PREPOSITION
    return (
        owner
        and (of_anybody or set(lowers[at + 1 : at + 2]) <= _RANKED)
        and [one.cls for one in chosen[at + 2 : at + 3]] == [Class.NOUN]
    )


_IS_SO = frozenset({"away", "asleep", "ill", "upset", "keen", "sure", "ready", "busy", "afraid", "unwell", "alone"})
"""What somebody is, and nobody has: "when Hanna's away"."""
_RANKED = frozenset({"first", "last", "best", "worst", "biggest", "only", "own", "favourite", "favorite", "old", "new"})
_OWNERS = frozenset({Class.NOUN, Class.NAME, Class.MODAL})
"""What can own something; before "'s" a "will" is somebody called so."""
_ANYBODY = frozenset({"everyone", "everybody", "someone", "somebody", "anyone", "anybody"})
_POSSESSED = frozenset({Class.NOUN, Class.NAME, Class.ADJECTIVE, Class.NUMBER, Class.PUNCTUATION})
