"""Puts readings right that only the words around them settle: what somebody does, and no thing."""

from __future__ import annotations

import re
from itertools import takewhile

from letters.core.language.words.lexicon import Class, Form, Reading, readings
from letters.core.language.words.tables import word_list

DOES_TO = frozenset({
    ("looks", "at"), ("looks", "after"), ("looks", "for"), ("listens", "to"), ("waits", "for"), ("talks", "to"),
    ("asks", "for"), ("asks", "about"), ("works", "with"), ("works", "for"), ("checks", "on"), ("cares", "for"),
    ("smells", "of"), ("smells", "like"), ("tastes", "of"), ("tastes", "like"), ("sounds", "like"), ("feels", "like"),
    ("starts", "with"), ("begins", "with"), ("ends", "with"), ("depends", "on"), ("leads", "to"), ("leaks", "in"),
    ("runs", "on"), ("runs", "like"), ("falls", "on"),
})  # fmt: skip
"""What somebody does, however much its first word may be a thing: "the nurse on the ward looks at it"."""


def tell_peoples(chosen: list[Reading], lowers: list[str]) -> None:
    """Tell those whom an adjective names together from what is so: "the elderly go first", not "the old van"."""
    for at in range(1, len(lowers)):
        if lowers[at - 1] != "the" or lowers[at] not in word_list("named_together"):
            continue
        following = chosen[at + 1] if at + 1 < len(chosen) else None
        only = lowers[at] in word_list("folk")
        told = following is not None and following.cls in _TELLING and (only or lowers[at + 1] not in _OF_ONE)
        ends = following is None or following.cls in _AFTER_PEOPLE
        if told or (only and ends):
            chosen[at] = Reading(Class.NOUN, Form.NONE, "person")


def tell_things(chosen: list[Reading], lowers: list[str]) -> None:
    """Tell things from verbs by what somebody did with them, or by what tells which: "the night lights they put in"."""
    _tell_bare_thing(chosen, lowers)
    _tell_related(chosen, lowers)
    for at in range(2, len(lowers) - 2):
        named = _is_told_which(chosen[:at])
        did = lowers[at + 1] in _DOERS and chosen[at + 2].cls in _TELLING
        which = lowers[at + 1] in {"that", "which"} and chosen[at - 1].cls in _DESCRIBED and lowers[at] not in _SAYING
        which = which and lowers[at + 2] not in {"it", "there"}
        if not (which or (named and did)):
            continue
        verb = chosen[at].cls is Class.VERB and chosen[at].form is Form.PRESENT and lowers[at] not in _HELD_TRUE
        verb = verb or _is_no_verb_of_one(chosen, at, lowers)
        verb = verb or (which and _is_thing_that_does(chosen, at, lowers[at]))
        thing = next((one for one in readings(lowers[at]) if one.cls is Class.NOUN), None)
        if verb and thing is not None:
            chosen[at] = thing


def _is_told_which(before: list[Reading]) -> bool:
    """Whether words end in an article and one or two more that tell of what follows: "the old mercury relay"."""
    described = list(takewhile(lambda one: one.cls in _DESCRIBED, reversed(before)))[:2]
    return bool(described) and len(described) < len(before) and before[-1 - len(described)].cls is Class.DETERMINER


def _is_no_verb_of_one(chosen: list[Reading], at: int, lowers: list[str]) -> bool:
    """Whether a bare verb stands behind one thing, which would do it in another form: "the bus pass they sent"."""
    bare = chosen[at].cls is Class.VERB and chosen[at].form is Form.BASE
    one = chosen[at - 1].cls is Class.NOUN and chosen[at - 1].lemma == lowers[at - 1]
    led = any(one.lemma in {"let", "make", "help", "see", "watch", "hear", "have"} for one in chosen[: at - 2])
    return bare and one and not led and lowers[at - 1] not in word_list("plural_groups")


def _is_thing_that_does(chosen: list[Reading], at: int, lower: str) -> bool:
    """Whether a bare verb is the thing which what follows "that" tells of: "the diabetes group that meets here"."""
    bare = chosen[at].cls is Class.VERB and chosen[at].form is Form.BASE and f"{lower}s" not in HELD_TRUE
    return bare and chosen[at + 2].cls in _TELLING and chosen[at + 2].form is not Form.BASE


def _tell_related(chosen: list[Reading], lowers: list[str]) -> None:
    """Tell what several things do, by the verb that follows it: "the mugs that crack are given away"."""
    for at in range(1, len(lowers) - 2):
        several = chosen[at - 1].cls is Class.NOUN and lowers[at - 1] != chosen[at - 1].lemma
        does = next((one for one in readings(lowers[at + 1]) if one.cls is Class.VERB and one.form is Form.BASE), None)
        if several and lowers[at] == "that" and does is not None and chosen[at + 2].cls in _HELPING:
            chosen[at] = Reading(Class.PRONOUN, Form.NONE, "that")
            chosen[at + 1] = does


_HELPING = frozenset({Class.AUXILIARY, Class.MODAL})


def _tell_bare_thing(chosen: list[Reading], lowers: list[str]) -> None:
    """Tell a thing that opens the text from an order: "stock that is on the system"."""
    if len(lowers) < len(("stock", "that", "is")) or lowers[1] not in {"that", "which"}:
        return
    thing = next((one for one in readings(lowers[0]) if one.cls is Class.NOUN), None)
    held = f"{lowers[0]}s" in HELD_TRUE
    does = any(one.form is Form.PRESENT or one.cls is Class.MODAL for one in readings(lowers[2]))
    if thing is not None and not held and (does or lowers[2] in {"was", "were", "have", "isn't", "aren't"}):
        chosen[0], chosen[1] = thing, Reading(Class.WH, Form.NONE, lowers[1])


_DESCRIBED = frozenset({Class.NOUN, Class.ADJECTIVE})
_SAYING = frozenset({"states", "rules", "finds", "votes", "regrets", "answers", "notes", "notices", "doubts", "trusts"})
"""Further verbs with "that" after them: "the nurse notes that it is dry"."""


def tell_parties(chosen: list[Reading], lowers: list[str]) -> None:
    """Tell a party or a tool from a doing by its kind: "the leaving do", "the new band saw"."""
    for at in range(1, len(lowers)):
        results = lowers[at] == "results" and lowers[at + 1 : at + 2] not in (["in"], ["from"])
        if lowers[at - 1] in _BY_KIND.get(lowers[at], ()) or (results and chosen[at].cls is Class.VERB):
            chosen[at] = Reading(Class.NOUN, Form.NONE, lowers[at].removesuffix("s"))


_BY_KIND = {
    "do": frozenset({"hen", "stag", "leaving", "christmas", "xmas", "charity", "retirement", "birthday"}),
    "saw": frozenset({
        "chain", "band", "table", "circular", "hand", "mitre", "miter", "cnc", "panel", "bench", "hack", "jig", "wall",
        "crosscut", "rip", "tenon", "wet", "stone", "disc", "power", "scroll", "bone", "plunge", "beam", "cold",
    }),
}  # fmt: skip


def tell_second_things(chosen: list[Reading], lowers: list[str]) -> None:
    """Tell several things after "and" by what tells which: "a good chat and questions I had to think about"."""
    for at in range(2, len(lowers) - 1):
        joined = lowers[at - 1] == "and" and chosen[at - 2].cls is Class.NOUN and lowers[at + 1] in _TELLS_WHICH
        each = lowers[at + 1 : at + 3] in ([",", "each"], [",", "all"])  # "a wall of staff picks, each with a card"
        joined = joined or (each and lowers[at - 2] == "of" and chosen[at - 1].cls is Class.NOUN)
        verb = chosen[at].cls is Class.VERB and chosen[at].form is Form.PRESENT
        if not (joined and verb):
            continue
        if not any(one.cls in _TELLING and one.form is not Form.ING for one in chosen[: at - 1]):
            otherwise = Reading(Class.NOUN, Form.NONE, chosen[at].lemma) if each else chosen[at]
            chosen[at] = next((one for one in readings(lowers[at]) if one.cls is Class.NOUN), otherwise)


_TELLS_WHICH = frozenset({"that", "which", "i", "we", "from", "about"})


def tell_one_does(chosen: list[Reading], lowers: list[str]) -> None:
    """Tell what one does from several things where one is named: "a joke helps", "one breaks"."""
    for at in range(1, len(lowers)):
        ends = at + 1 == len(lowers) or chosen[at + 1].cls in _AFTER_DOING
        if lowers[at - 1] == "one" and chosen[at].cls is Class.NOUN and ends and re.search(r"[^s]s$", lowers[at]):
            chosen[at] = next((one for one in readings(lowers[at]) if one.cls is Class.VERB), chosen[at])
    for at in range(2, len(lowers)):
        ends = at + 1 == len(lowers) or chosen[at + 1].cls in _AFTER_DOING
        one = chosen[at - 1].cls is Class.NOUN and chosen[at - 1].lemma == lowers[at - 1]
        if chosen[at].cls is not Class.NOUN or not (ends and one and re.search(r"[^s]s$", lowers[at])):
            continue
        lead = at - 1
        while lead and (chosen[lead].cls in {Class.NOUN, Class.ADJECTIVE} or lowers[lead] == "'s"):
            lead -= 1
        fails = lowers[lead] == "the" and lowers[at].removesuffix("s") in word_list("fails")
        if lowers[lead] in _ONE or fails:
            chosen[at] = next((one for one in readings(lowers[at]) if one.cls is Class.VERB), chosen[at])


_ONE = frozenset({"a", "an", "every", "each"})
_AFTER_DOING = frozenset(Class) - {Class.NOUN, Class.NAME, Class.ADJECTIVE, Class.VERB, Class.AUXILIARY, Class.MODAL}


def tell_roles(chosen: list[Reading], lowers: list[str]) -> None:
    """Tell what somebody served as from a clause: "who came as a pupil told me", "like he owned it"."""
    for at in range(1, len(lowers) - 2):
        served = chosen[at - 1].lemma in _SERVES and chosen[at - 1].cls is Class.VERB
        if lowers[at] == "like" and lowers[at + 1] in _DOERS - {"you"} and chosen[at + 2].cls in _TELLING:
            chosen[at] = Reading(Class.SUBORDINATOR, Form.NONE, "like")  # "walking in like she ran it"
        if lowers[at] == "after" and chosen[at - 1].lemma == "look":
            chosen[at] = Reading(Class.PREPOSITION, Form.NONE, "after")
        if lowers[at] == "as" and served and lowers[at + 1] in {"a", "an"}:
            chosen[at] = Reading(Class.PREPOSITION, Form.NONE, "as")


_SERVES = frozenset(
    {"come", "work", "start", "begin", "join", "train", "volunteer", "serve", "stay", "return", "visit"}
)


def tell_degrees(chosen: list[Reading], lowers: list[str]) -> None:
    """Tell how many or how much from what follows: "so few leave" draws no conclusion."""
    for at in range(len(lowers) - 1):
        if lowers[at] == "so" and lowers[at + 1] in {"few", "many", "much", "little"}:
            chosen[at] = Reading(Class.ADVERB, Form.NONE, "so")
    for at, lower in enumerate(lowers):
        if lower == "ai" and lowers[at + 1 : at + 2] != ["n't"]:
            chosen[at] = Reading(Class.NOUN, Form.NONE, "ai")
    for at in range(1, len(lowers) - 1):
        if chosen[at].cls is Class.NOUN and lowers[at] == "pays":
            chosen[at] = Reading(Class.VERB, Form.PRESENT, "pay")
        looks = (lowers[at], lowers[at + 1]) in DOES_TO and chosen[at - 1].cls in {Class.NOUN, Class.NAME}
        if chosen[at].cls is Class.NOUN and (looks or _costs(chosen, lowers, at) or _does_only(chosen, lowers, at)):
            verb = (one for one in readings(lowers[at]) if one.cls is Class.VERB)
            chosen[at] = next(verb, chosen[at])


def tell_kinds(chosen: list[Reading], lowers: list[str]) -> None:
    """Tell of which kind one is from a deed: "zones in the yard, quiet ones and a football one"."""
    for at in range(1, len(lowers) - 1):
        begun = chosen[at - 1].cls in {Class.PUNCTUATION, Class.CONJUNCTION, Class.DETERMINER}
        ends = at + 2 == len(lowers) or chosen[at + 2].cls in _AFTER_PEOPLE
        if begun and ends and lowers[at + 1] in {"one", "ones"}:
            chosen[at] = next((one for one in readings(lowers[at]) if one.cls is Class.ADJECTIVE), chosen[at])


def tell_done_up(chosen: list[Reading], lowers: list[str]) -> None:
    """Tell a first deed that something was done up or out to from what is so: "measured up carpets for my uncle"."""
    for at in range(2, len(lowers) - 1):
        helped = any(one.cls in _HELPING for one in chosen[at - 2 : at])
        if lowers[at] == "got" and not helped and chosen[at + 1].cls in {Class.DETERMINER, Class.PRONOUN, Class.NUMBER}:
            chosen[at] = Reading(Class.VERB, Form.PAST, "get")  # "every person that came in got one"
    follows = chosen[2].cls if len(chosen) > 2 else None  # noqa: PLR2004
    if follows in {Class.NOUN, Class.DETERMINER} and lowers[1] in {"up", "out"} and chosen[0].cls is Class.ADJECTIVE:
        chosen[0] = next((one for one in readings(lowers[0]) if one.form is Form.PAST), chosen[0])


def _costs(chosen: list[Reading], lowers: list[str], at: int) -> bool:
    """Whether it is told what something costs: "their best campaign cost £200"."""
    return lowers[at] in {"cost", "costs"} and chosen[at + 1].cls is Class.NUMBER and chosen[at - 1].cls in _NAMED


_NAMED = frozenset({Class.NOUN, Class.ADJECTIVE, Class.VERB})


def _does_only(chosen: list[Reading], lowers: list[str], at: int) -> bool:
    """Whether one does only that: "one resident only calls the carers she knows"."""
    if at < 2 or lowers[at - 1] not in {"only", "just"}:  # noqa: PLR2004
        return False
    if not re.search(r"[^s]s$", lowers[at]):  # "most plants around there only test the big ones"
        led = chosen[at - 2].cls not in {Class.DETERMINER, Class.ADJECTIVE} and lowers[at + 1] in {"the", "their", "it"}
        return led and any(one.cls is Class.NOUN for one in chosen[: at - 1])
    one = next((one for one in readings(lowers[at - 2]) if one.cls is Class.NOUN and one.lemma == lowers[at - 2]), None)
    does = one is not None and chosen[at + 1].cls in {Class.DETERMINER, Class.PRONOUN}
    if does and one is not None:
        chosen[at - 2] = one
    return does


_DOERS = frozenset({"they", "he", "she", "we", "i", "you"})
_HELD_TRUE = frozenset({
    "says", "hopes", "claims", "shows", "means", "feels", "fears", "promises", "guesses", "bets", "reports", "cares",
    "thinks", "knows", "wishes", "likes", "loves", "helps", "matters",
})  # fmt: skip
"""Verbs that a whole clause follows: "the foreman hopes they come"."""
HELD_TRUE = _HELD_TRUE | _SAYING
"""All verbs with a clause after "that"."""
_TELLING = frozenset({Class.VERB, Class.AUXILIARY, Class.MODAL})
_AFTER_PEOPLE = frozenset(
    {Class.PUNCTUATION, Class.PREPOSITION, Class.CONJUNCTION, Class.SUBORDINATOR, Class.WH, Class.TO, Class.ADVERB}
)
_OF_ONE = frozenset({"is", "was", "has", "does", "'s", "isn't", "wasn't"})
"""Verbs of one thing: "the blind was broken"."""
