"""What a "they" does, and whether only an employer or only a thing does it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise, takewhile

from letters.core.language.words.persons import means_people
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Form, Token

_WANTED = frozenset({
    "hands", "people", "someone", "somebody", "anyone", "anybody", "staff", "me", "cover", "workers", "another",
})  # fmt: skip
"""Whom only an employer needs."""
_OBJECT = frozenset({Class.DETERMINER, Class.NOUN, Class.NUMBER, Class.ADJECTIVE, Class.PRONOUN, Class.NAME})
_HELPS = frozenset({Class.AUXILIARY, Class.MODAL, Class.NEGATION, Class.ADVERB})
_BETWEEN = frozenset({"about", "nearly", "almost", "all", "both", "each"})
"""What may stand between "they" and its verb: "they about doubled"."""
_PARTICLES, _IS = frozenset({"up", "out", "off", "away", "back", "through"}), frozenset({"be", "get"})


def doing_of(tokens: Sequence[Token], at: int) -> tuple[Token, ...]:
    """The words after the "they" at that place, from its verb on; empty where it has none."""
    helping: tuple[Token, ...] = ()
    for place in range(at + 1, len(tokens)):
        token = tokens[place]
        if token.cls is Class.VERB:
            return tuple(tokens[place:])
        if token.cls is Class.AUXILIARY:
            helping = tuple(tokens[place:])
        if token.cls not in _HELPS and token.lower not in _BETWEEN:
            break
    return helping


def has_object(doing: Sequence[Token]) -> bool:
    """Whether the verb is done to something: "they print the menus", and not "they print so fast"."""
    rest = list(doing[1:])
    if len(rest) > 1 and rest[0].lower in _ROUGHLY and rest[1].cls is Class.NUMBER:
        return True  # "they lose around six a week"
    if len(rest) > 1 and [token.lower for token in rest[:2]] in _MORE_THAN and doing[0].lemma not in _SO_LONG:
        return True  # "they've fitted more than anyone"
    while rest and (rest[0].lower in _PARTICLES | {"about", "nearly"} or rest[0].cls is Class.ADVERB):
        rest.pop(0)
    if len(doing) > 1 and doing[1].lower in {"so", "too", "very", "really"}:
        return False  # "they run so quiet"
    if len(rest) > 1 and rest[0].lower in _SO_MUCH and rest[1].lower in word_list("times"):
        return False  # "they ring every morning" is done to nobody
    return bool(rest) and rest[0].cls in _OBJECT and rest[0].lower not in word_list("times")


_ROUGHLY = frozenset({"around", "over", "under", "about", "nearly", "almost", "roughly"})
_MORE_THAN = [["more", "than"], ["fewer", "than"]]
_SO_MUCH = frozenset({"every", "each", "all", "last", "this", "next", "one", "any", "most", "some", "twice", "three"})


def only_things_do(tokens: Sequence[Token], at: int, *, strictly: bool = False) -> bool:
    """Whether things do so, or have it done to them: "they last 60 years", "they get turned every day".

    `strictly`: where no thing was named in the same breath, so that "they open at five" may be the employer.
    """
    doing = doing_of(tokens, at)
    if not doing:
        return False
    verb, rest = doing[0], doing[1:]
    if verb.lemma in _IS:
        return _is_put(rest) or _is_there_by(rest) or _is_as_things_are(rest)
    if verb.lemma in {"need", "want"} and rest and rest[0].form is Form.ING:
        return True  # "they want unloading at seven"
    if verb.form is Form.PARTICIPLE and any(token.lemma in _IS for token in tokens[at + 1 : tokens.index(verb)]):
        return verb.lower not in _PEOPLE_ARE and not _is_told_to(rest)
    if verb.lemma == "take":
        measured = pairwise(doing[: _NEAR + 1])  # "they take three years", never "they take three a year"
        return any(one.lemma in word_list("measures") and lead.lower not in _RATE for lead, one in measured)
    own = bool(rest) and rest[0].lower == "their" and verb.lemma in {"lose", "shed", "keep", "hold", "change"}
    listed = verb.lemma in word_list("befall" if strictly else "things_may_do")
    done_to = bool(rest) and rest[0].cls in {Class.DETERMINER, Class.PRONOUN} and rest[0].lower not in _RATE
    so_long = verb.lemma in _SO_LONG and not done_to  # "they weigh the bins" is the employer's
    return own or (listed and (not has_object(doing) or so_long))


_RATE = frozenset({"a", "an", "every", "each", "per"})
_SO_LONG = frozenset({"last", "cost", "weigh", "hold", "contain", "smell", "double", "take"})
"""What things do with a measure after it: "they weigh three tonnes"."""


def _is_put(rest: Sequence[Token]) -> bool:
    """Whether something is done to them: "they get turned"."""
    done = next((token for token in rest if token.cls not in _HELPS), None)
    past = done is not None and done.form in {Form.PARTICIPLE, Form.PAST} and done.cls is Class.VERB
    return past and done is not None and done.lower not in _PEOPLE_ARE and not _is_told_to(rest[1:])


def _is_there_by(rest: Sequence[Token]) -> bool:
    """Whether they are to be somewhere in time, as things are: "they must be in by April"."""
    place = [token.lower for token in rest[:2]]
    return len(place) > 1 and place[0] in _PARTICLES | {"in"} and place[1] == "by"


def _is_told_to(rest: Sequence[Token]) -> bool:
    """Whether they are to do something, as people are: "they were asked to train the others"."""
    return bool(rest) and rest[0].cls is Class.TO


_PEOPLE_ARE = frozenset({
    "asked", "told", "fined", "rid", "paid", "hired", "trained", "allowed", "inspected", "audited", "rated", "voted",
    "given", "taught", "invited", "known", "used", "worried", "tired", "pleased", "interested", "ashamed", "scared",
    "stuck", "swamped", "rushed", "pushed", "stretched", "based", "supposed", "meant", "booked", "called", "offered",
    "married", "involved", "prepared", "determined", "committed", "short-staffed", "understaffed", "shown", "set",
    "caught", "funded", "owned", "run", "left", "gone", "been", "closed", "moved", "sold", "done", "got", "split",
})  # fmt: skip
"""What is done to an employer as well as to things."""


def _is_as_things_are(rest: Sequence[Token]) -> bool:
    """Whether they are what only things are: "they are mostly about the same two buses"."""
    after = [token for token in rest if token.cls is not Class.ADVERB or token.lower == "about"]
    return bool(after) and (after[0].lower in _THINGS_ARE or (after[0].lower == "about" and len(after) > 1))


_THINGS_ARE = frozenset({
    "cheaper", "dearer", "cold", "warm", "wet", "dry", "heavy", "light", "sharp", "blunt", "rusty", "rotten", "ripe",
    "green", "red", "blue", "yellow", "black", "white", "hollow", "waterproof", "biodegradable", "reusable", "edible",
    "damp", "mouldy", "hot", "stale", "made", "worn", "empty", "broken", "heavier", "lighter", "sour", "salty",
    "sweet", "noisy",
})  # fmt: skip


def only_employer_does(tokens: Sequence[Token], at: int) -> bool:
    """Whether only an employer does or suffers it: "they lose the milk", "they have to pay agency rates"."""
    doing = doing_of(tokens, at)
    if not doing:
        return [token.lower for token in tokens[at + 1 : at + _NEAR]][:2] == ["end", "up"]
    verb, rest = doing[0], doing[1:]
    if verb.lemma in {"need", "want"}:
        wanted = any(token.lower in _WANTED for token in takewhile(_is_near, rest[:_NEAR]))
        helped = any(token.lower in {"them", "their"} for token in rest)  # "they need somebody to ask them"
        return (wanted and not helped) or _is_to_hold(rest)
    if verb.lemma == "lose":
        return has_object(doing) and not {token.lower for token in rest[:2]} & _LOST_BY_ANYBODY
    if verb.lemma == "have":
        barred = any(token.cls is Class.NEGATION for token in tokens[at:][:_NEAR])
        lacks = barred and bool(rest) and rest[0].lower in {"enough", "any", "room", "space", "time", "money", "anyone"}
        return lacks or _have(verb, rest)
    if verb.lemma in _IS or (verb.form in {Form.ING, Form.PARTICIPLE} and _is_with_be(tokens, at)):
        state = next((token for token in doing if token.lemma not in _IS and token.cls is not Class.ADVERB), verb)
        return state.lower in word_list("employer_states") or _are_on_agency(rest)
    barred = any(token.cls is Class.NEGATION for token in tokens[at:][:_NEAR])
    knows = [token.lower for token in doing[:3]]  # "they don't know who comes", and not "who to ask"
    hard = verb.lemma in _HARD or (knows[:2] == ["know", "who"] and knows[2:] != ["to"])
    return (barred and hard) or verb.lemma in word_list("employer_deeds")


def has_only_so_many(tokens: Sequence[Token], at: int) -> bool:
    """Whether "they" have so many of what only an employer has: "they have one oven"."""
    after = [token for token in tokens[at + 1 : at + _NEAR + 3] if token.cls is not Class.ADVERB]
    has = len(after) > 1 and after[0].lemma == "have" and (after[1].cls is Class.NUMBER or after[1].lower == "no")
    listed = word_list("company_things") | word_list("compound_things") | _EQUIPMENT
    return has and any(token.lemma in listed for token in after[2:4])


_HARD = frozenset({"find", "afford", "fill", "staff", "replace"})
_EQUIPMENT = frozenset({
    "oven", "till", "printer", "machine", "van", "lift", "truck", "lorry", "forklift", "hoist", "computer", "person",
})  # fmt: skip


_LOST_BY_ANYBODY = frozenset({
    "their", "it", "power", "signal", "interest", "hope", "heart", "touch", "patience", "faith", "confidence", "weight",
    "motivation", "focus", "track", "sleep", "face",
})  # fmt: skip


def _is_near(token: Token) -> bool:
    """Whether what is wanted may still follow: "they want to find somebody", not "to know that somebody cares"."""
    if token.cls in {Class.SUBORDINATOR, Class.WH} or token.lower == "that":
        return False
    return token.cls is not Class.VERB or token.lemma in {"find", "get", "hire", "have", "keep", "recruit"}


def _is_to_hold(rest: Sequence[Token]) -> bool:
    """Whether they ought to do what only an employer does with its people: "to keep the ones they have"."""
    to, does, whom = ([token.lower for token in rest[:3]] + [""] * 3)[:3]
    held = does in {"keep", "hold", "replace", "train", "retain"} and whom in {"the", "them", "those", "on", "people"}
    return to == "to" and (held or does in word_list("employer_deeds"))


def _is_with_be(tokens: Sequence[Token], at: int) -> bool:
    return any(token.lemma in _IS for token in tokens[at + 1 : at + _NEAR])


def _have(verb: Token, rest: Sequence[Token]) -> bool:
    """Whether an employer has it, or must do it: "they had 3 last month", "they have 2 nurses", "have to pay"."""
    after = [token for token in rest if token.cls is not Class.ADVERB]
    if not after:
        return False
    if after[0].cls is Class.TO:
        return len(after) > 1 and (after[1].lemma in word_list("employer_musts") or after[1].lemma in _AGAIN)
    counted = after[0].cls is Class.NUMBER
    people = any(token.cls is Class.NOUN and means_people(token.lemma) for token in after[1:3])
    return counted and (people or verb.lower == "had")


_AGAIN = frozenset({"repack", "redo", "repair", "replace", "rework", "reprint", "reorder", "resend", "rebook", "refit"})


def _are_on_agency(rest: Sequence[Token]) -> bool:
    on = [token.lower for token in rest[:2]]
    return len(on) > 1 and on[0] in {"on", "down"} and on[1] in {"agency", "to", "overtime", "locums", "temps"}


_NEAR = 4


def cannot_get(following: Sequence[Token], verb: Token) -> bool:
    """Whether they cannot get something, as an employer says of what is wanting: "they can't get parts for it"."""
    at = following.index(verb)
    thing = following[at + 1] if at + 1 < len(following) else None
    barred = any(token.cls is Class.NEGATION for token in following[:at])
    return barred and verb.lemma in {"get", "find"} and thing is not None and thing.cls in {Class.NOUN, Class.ADJECTIVE}


def is_as_they_like(tokens: Sequence[Token], at: int) -> bool:
    """Whether it is done as those please who do it: "any time they like", "whenever they want"."""
    lead, rest = tokens[at - 1], tokens[at + 1 : at + 3]
    ends = len(rest) == 1 or (len(rest) > 1 and rest[1].cls in {Class.PUNCTUATION, Class.CONJUNCTION})
    return lead.lower in _AS_THEY and ends and rest[0].lemma in {"like", "want", "please", "need", "choose", "feel"}


_AS_THEY = frozenset({"whenever", "wherever", "however", "as", "time", "way", "if", "when", "unless", "until", "once"})


def are_somebodys(tokens: Sequence[Token], at: int) -> bool:
    """Whether "they" are things of somebody's: "not telling the others they were his"."""
    owned = [token.lower for token in tokens[at + 1 : at + 3]]
    return tokens[at].lower == "they" and len(owned) > 1 and owned[0] in {"were", "are"} and owned[1] in _OWN


_OWN = frozenset({"his", "hers", "mine", "ours", "yours"})


def is_part(tokens: Sequence[Token], _: int) -> bool:
    """Whether some of many were named first: "one in five don't come and they don't ring"."""
    return (
        (tokens[0].cls is Class.NUMBER or tokens[0].lower == "one")
        and tokens[1].lower in {"in", "out"}
        and tokens[2].lower != "the"
    )
