"""Gives a clause told in the manner of a headline its verb: "every van stocked at night" is that it is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from letters.core.language.shape.the_more import is_half
from letters.core.language.words.lexicon import readings
from letters.core.language.words.persons import means_people
from letters.core.language.words.row import words_of
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Form, Token

_ALL = frozenset({
    "every", "each", "no", "all", "most", "half", "both", "many", "some", "nobody", "everybody", "everyone",
    "everything", "nothing", "none", "anything", "others",
})  # fmt: skip
"""Words that begin what something is told of: "every visit within an hour"."""
_OTHERS = frozenset({"others", "half", "most", "some", "many", "two", "three", "nobody", "everyone", "everybody"})
_NONE = frozenset({"no", "nobody", "nothing", "none"})
_NO_SUBJECT = frozenset(
    {"a", "an", "my", "our", "there", "this", "that", "i", "you", "he", "she", "it", "we", "they", "not", "never"}
)
_STATE = frozenset({
    "late", "welcome", "free", "up", "down", "off", "out", "over", "ahead", "behind", "away", "open", "shut", "gone",
    "on",
})  # fmt: skip
_BY_THEN = re.compile(
    r"(?i:every|each|all|most|half|both|\w+s) (?:[a-z]+ )?(?:by|until|till) (?:[A-Z]|next|the end|\d)"
    r"|(?i:every|each) (?i:[a-z]*day|week|month|night|morning|year) (?:at|from) |[a-z]+s only (?:for now|so far)"
)
"""How many and by when, which tells nothing of them: "every cab by March"."""
_TIME = re.compile(
    r"(?:(?:the|a|every|each|all|last|next|this|twice|once|two|three|four|\d+) ){1,2}"
    r"(?:same |whole |other )?(?:day|night|week|month|year|morning|evening|afternoon|time|hour|shift|term|season"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day)s?\b",
    re.IGNORECASE,
)
_SEEMS = re.compile(r"(?:sounds|looks|feels|seems|tastes|smells|gets|means|takes|makes)\b", re.IGNORECASE)
"""What has its verb and only lost its "it": "sounds daft"."""
_AND_NOBODY = re.compile(
    r"(?: and| n|,) (?:nobody|no one|everyone|everybody)\b|\b(?:him|her|them)sel(?:f|ves)\b", re.IGNORECASE
)
"""What only tells what comes of it, or what somebody does: "one van down and nobody gets their veg"."""
_LONG_AGO = re.compile(
    r"\b(?:in (?:19|20)\d\d|last (?:year|week|month|summer|winter|spring|autumn|term)|yesterday|\w+ ago)\b"
)
_ACT = word_list("done_by_itself")
"""Verbs in the past that tell what somebody or something did, rather than what was done to it."""
_AFTER_IT = frozenset({
    Class.PREPOSITION, Class.SUBORDINATOR, Class.ADVERB, Class.CONJUNCTION, Class.PUNCTUATION, Class.TO, Class.NEGATION,
})  # fmt: skip
_GIVEN = frozenset({"given", "taken", "known", "left"})  # participles that may stand for nouns
_MORE = frozenset({"more", "less", "better", "best", "most", "least"})
_EACH = frozenset({"all", "both", "each"})
_COUNTS = re.compile(r"thirds|quarters|halves|fifths")
_ENDS = frozenset({Class.PREPOSITION, Class.SUBORDINATOR, Class.NEGATION, Class.PRONOUN, Class.MODAL})
_BESIDE = frozenset({Class.ADVERB, Class.NEGATION})
_NAMING = frozenset({Class.NOUN, Class.NAME, Class.ADJECTIVE, Class.NUMBER, Class.DETERMINER})
_MANY = frozenset({"people", "staff", "children", "police", "men", "women", "most", "all", "both", "half", "none"})
_FEW = 2


def with_its_be(text: str) -> str:
    """The sentence with the "is" or "are" a headline leaves out; as it stands where it is none."""
    first, stop, after = text.partition(". ")
    if _SEEMS.match(first) or is_half(first) or ": " in first or _BY_THEN.match(first):
        return text  # "sound masking: a quiet hiss from the ceiling"
    words = () if _AND_NOBODY.search(first) else words_of(first)
    at = _said_of_it(words)
    used_to = bool(at) and [word.lower for word in words[at : at + 2]] == ["used", "to"]
    none = at == 1 and words[0].lower == "no"  # "no further than the plan"
    if not at or none or used_to or _has_verb(words, at):
        return text
    at -= at >= _FEW and words[at - 1].form is Form.ING and words[at - 2].lower != words[at - 2].lemma
    be, start = _be(words[:at], first), words[at].start  # "caps going on crooked"
    return f"{_the(words[:at])}{first[:start]}{be} {first[start:]}{stop}{after}"


_MASS = re.compile(r"(?:tion|ment|ing|ness|ity|[ae]nce|ship|wear|ware|age|wool|stock|dust|heat|sound|software)$")


def _the(subject: Sequence[Token]) -> str:
    """The article that one bare thing lacks: "rota out by Friday"."""
    head = subject[-1]
    bare = all(word.cls in {Class.NOUN, Class.ADJECTIVE} and word.lower not in _ALL for word in subject)
    single = head.cls is Class.NOUN and head.lower == head.lemma and not means_people(head.lower)
    named = subject[0].text[:1].isupper()
    mass = head.lower in word_list("mass") | {"stuff"} or _MASS.search(head.lower) is not None
    return "the " if bare and single and not mass and not named and head.lower not in _MANY else ""


def told_of_all(word: Token) -> bool:
    """Whether a word begins what is told of all or some: "half of them", "every one"."""
    return word.lower in _ALL


def _has_verb(words: Sequence[Token], at: int) -> bool:
    """Whether a verb of its own stands after the place, outside of every clause that depends on it."""
    for before, word in pairwise(words[at - 1 :]):
        if word.cls in {Class.SUBORDINATOR, Class.WH} or word.text in {",", ";", ":", "-"}:
            return False
        does = word.cls is Class.VERB and word.form in {Form.PRESENT, Form.BASE} and before.cls is not Class.TO
        if does or (word.cls in {Class.AUXILIARY, Class.MODAL} and word.lower not in {"be", "been", "being"}):
            return True
    return False


def _said_of_it(words: Sequence[Token]) -> int:
    """The place where what is told of the subject begins; 0 where nothing is."""
    most = words[:1] != () and words[0].lower == "most" and words[1:2] != () and words[1].form is not Form.NONE
    at = 0 if len(words) < _FEW or most or words[0].lower in _NO_SUBJECT else _subject_end(words)
    ahead = at
    while ahead < len(words) and _beside(words[ahead]):
        ahead += 1
    at = 0 if at == 1 and words[0].lower in _EACH else at  # "all done by hand"
    told = at and ahead < len(words) and words[ahead].lower != "first" and _tells(words, at, ahead)
    return at if told and not (_does(words[:at], words[ahead]) or _do_up(words[at - 1 :])) else 0


def _do_up(words: Sequence[Token]) -> bool:
    """Whether people do it, by a verb that has one form for all: "the kids put up a hand"."""
    if len(words) <= _FEW + 1:
        return False
    who, does, up, after = words[:4]
    people = means_people(who.lemma) and who.lower != who.lemma and _may_be(does, Form.BASE)
    return people and up.lower in {"up", "out", "on", "off", "away", "back", "down"} and after.lower != "by"


def _does(name: Sequence[Token], told: Token) -> bool:
    """Whether a name holds what somebody does, or is to do: "the students pay", "cut" before "down"."""
    ordered = told.lower in _STATE if len(name) == 1 else name[1].cls in {Class.NUMBER, Class.DETERMINER}
    suffered = told.form is Form.PARTICIPLE  # "farm calls logged", where nothing can call any more
    tested = len(name) > 1 and name[1].lower != name[1].lemma and told.form is Form.PAST  # "hearing loops tested"
    if name[0].lower in {"getting", "having", "keeping", "making", "seeing"}:
        return True  # "getting materials delivered on time"
    if (name[0].form is Form.ING and not suffered and not tested) or (ordered and _may_be(name[0], Form.BASE)):
        return True
    return any(_agree(thing, does) and not (suffered and Class.NOUN in does.classes) for thing, does in pairwise(name))


def _agree(thing: Token, does: Token) -> bool:
    """Whether the second word may be what the first one does."""
    many = thing.lower != thing.lemma or thing.lower in _MANY
    named = thing.cls in {Class.NOUN, Class.PRONOUN} and thing.lower not in {"half", "all"}
    return named and (_may_be(does, Form.BASE if many else Form.PRESENT) or _may_be(does, Form.PAST))


def _may_be(word: Token, form: Form) -> bool:
    return any(one.cls is Class.VERB and one.form is form for one in readings(word.lower))


def _beside(word: Token) -> bool:
    return (word.cls in _BESIDE and word.lower not in _STATE) or word.lower in _EACH


def _subject_end(words: Sequence[Token]) -> int:
    """How many words name what is told of: "half of all tickets", "new starters"."""
    end = _name_end(words, 0) or int(words[0].cls is Class.NUMBER)
    if end and end + 1 < len(words) and words[end].lower == "of":
        return _name_end(words, end + 1)
    return end


def _name_end(words: Sequence[Token], start: int) -> int:
    """The place after the last noun of a name that begins there."""
    end = 0
    for at in range(start, len(words)):
        word = words[at]
        if word.cls is Class.DETERMINER and end and words[at - 1].lower in {"half", "all", "both"}:
            continue
        if word.cls is Class.PRONOUN and word.lower in _ALL:
            return end or at + 1
        doing = word.form is Form.ING and words[at - 1].lower in _OTHERS
        loose = at == start or (words[at - 1].cls is Class.DETERMINER and _names(words, at))
        if end and word.lower in _GIVEN:
            return end
        if not _may_name(word, first=loose) or (end and (doing or word.lower in _EACH | _STATE)):
            return end
        if word.cls is Class.ADJECTIVE and end and not _names(words, at):
            return end
        if _ends_name(word, first=at == start):
            end = at + 1
    return end


def _may_name(word: Token, *, first: bool) -> bool:
    """Whether a word may be part of a name: "book borrowing", "lost books"."""
    if word.cls in _ENDS or (not first and word.form in {Form.PARTICIPLE, Form.PAST}):
        return False
    counts = word.lower in _ALL or _COUNTS.fullmatch(word.lower) is not None
    return counts or word.form in {Form.PARTICIPLE, Form.ING} or bool(set(word.classes) & _NAMING)


def _ends_name(word: Token, *, first: bool) -> bool:
    counts = word.lower in _ALL or _COUNTS.fullmatch(word.lower) is not None
    doing = word.form is Form.ING and not first
    return counts or doing or Class.NOUN in word.classes or word.cls is Class.NAME


def _names(words: Sequence[Token], at: int) -> bool:
    """Whether an adjective stands before a noun that it describes."""
    return at + 1 < len(words) and words[at + 1].cls in {Class.NOUN, Class.NAME, Class.ADJECTIVE, Class.NUMBER}


def _tells(words: Sequence[Token], at: int, ahead: int) -> bool:
    """Whether these words tell how the subject is or what is done to it."""
    word, rest = words[ahead], words[ahead + 1 :]
    done = word.lower in _GIVEN or (word.cls is Class.VERB and word.form in {Form.PAST, Form.PARTICIPLE})
    done = done and _text(words[ahead : ahead + 2]).lower() != "asked for"
    if not rest:
        return word.lower in _STATE or word.cls is Class.ADJECTIVE or (done and _is_done(word))
    after = rest[0]
    loose = after.cls in _AFTER_IT
    if word.lower in _STATE:
        counted = after.cls is Class.NUMBER or Class.ADJECTIVE in after.classes
        share = after.lower == "of" and any(one.cls is Class.NUMBER for one in rest)  # "two running out of thirty"
        return (loose or counted) and not share and word.lower != "over"  # "patients over eighty cope badly"
    if done:
        often = after.lower.endswith("ly") or Class.ADVERB in after.classes or _TIME.match(_text(rest)) is not None
        return (after.lower == "by" or _is_done(word)) and (loose or often) and after.lower not in _MORE
    if word.cls is Class.ADJECTIVE or (ahead > at and Class.ADJECTIVE in word.classes):
        return loose or after.lower == "than"
    if word.form is Form.ING:
        return at == 1 and words[0].lower in _OTHERS
    beside = words[0].lower in _ALL - _NONE or ahead > at
    return word.cls is Class.PREPOSITION and beside and word.lower not in {"of", "as", "like", "with"}


def _text(words: Sequence[Token]) -> str:
    return " ".join(word.text for word in words)


def _is_done(word: Token) -> bool:
    """Whether a participle tells what was done to something: "stocked", never "complained"."""
    lemmas = {one.lemma for one in readings(word.lower) if one.form in {Form.PAST, Form.PARTICIPLE}}
    participle = any(one.form is Form.PARTICIPLE for one in readings(word.lower)) or word.lower.endswith("ed")
    return participle and not lemmas & _ACT


def _be(subject: Sequence[Token], told: str) -> str:
    """The verb in the number of the subject and in its time."""
    head, count = subject[-1], subject[0].lower
    many = head.lower in _MANY or (head.lower != head.lemma and head.lower.endswith("s")) or count in {"both", "many"}
    if count in {"every", "each"}:
        many = False
    past = _LONG_AGO.search(told) is not None
    return ("were" if many else "was") if past else ("are" if many else "is")
