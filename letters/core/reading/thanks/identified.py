"""Which reader somebody is who is told by a name, a rank or a job: "TL Jomar", "the Colonel", "the yard boss"."""

from __future__ import annotations

import re
from enum import Enum, auto

from letters.core.language.people.interviewers import Person
from letters.core.language.people.marks import JOB
from letters.core.language.words.casing import is_ordinary
from letters.core.language.words.lexicon import readings
from letters.core.language.words.tables import any_of, word_list
from letters.core.language.words.tagging import Form
from letters.core.readers import Readers

_NAME_WORD = re.compile(r"[^\W\d_][\w'’]*")
_ARTICLE = re.compile(r"^(?:the|an?|our|my|your|old|dear|big|lovely|kind|her|his) (?=\S)", re.IGNORECASE)
_REMARK = re.compile(r",? (?:from|of|at|in|on|over|with|by|off|the) ", re.IGNORECASE)
_APART = re.compile(r"\b(?:other|taller|older|younger|second|first|tall|young)\b", re.IGNORECASE)
_OWNER = re.compile(r"['’]s? [a-z]|[a-z]s (?:wife|missus|husband|mum|mom|dad|son|daughter|brother|sister|boss)\b")
_RANKS = {
    "lieutenant": "lt", "colonel": "col", "captain": "capt", "commander": "cdr", "cmdr": "cdr", "sergeant": "sgt",
    "major": "maj", "general": "gen", "inspector": "insp", "superintendent": "supt", "professor": "prof",
    "doctor": "dr", "sister": "sr", "sis": "sr", "father": "fr", "reverend": "rev", "revd": "rev", "vicar": "rev",
    "ladyship": "lady", "lordship": "lord", "councillor": "cllr", "engineer": "engr", "eng": "engr",
    "attorney": "atty", "advocate": "adv", "doc": "dr", "prof": "prof", "cap": "capt", "skipper": "capt",
}  # fmt: skip
_ARMS = frozenset({"flight", "wing", "squadron", "warrant", "petty", "staff", "lance", "detective", "chief", "sgt"})
"""What stands before a rank and belongs to it: "the Flight Lieutenant"."""
_BOSS = re.compile(
    r"(?:the )?(?:manager|owner|boss|interviewer|director|head|lady|man|guy|woman|gentleman|chap|bloke|recruiter"
    r"|gaffer)",
    re.IGNORECASE,
)
_STRANGER = re.compile(r"the (?:lady|man|guy|woman|gentleman|chap|bloke|girl|lad|lass|fella)", re.IGNORECASE)
_MOST_BEFORE = 3
"""Words that may stand before a name: "Aunty Bev", "Mr. Ade the"."""
_SHORTENED = 3
"""Letters a short name has in common with the whole: "Kate" of Katherine."""


class Known(Enum):
    """What is known of somebody: one certain reader, some reader, or nobody who reads the letter."""

    READER = auto()
    UNSURE = auto()
    NOBODY = auto()


def identified(who: str, readers: Readers, *, met: bool = False) -> tuple[Known, Person | None]:
    """Which reader is meant, where that is one of them; `met`: told by a deed that is no interview."""
    if met and readers.named and _STRANGER.fullmatch(who):
        return Known.NOBODY, None
    apart = _APART.search(who) is not None
    named = [] if _OWNER.search(who) else _by_name(who, readers)
    roles = [one for one in readers.people if has_role(one, who)]
    if named and not (apart and roles):
        return (Known.READER, named[0]) if len(named) == 1 and not apart else (Known.UNSURE, None)
    found = [] if apart else _by_rank(who, readers) or roles or _alone(who, readers)
    if len(found) != 1:
        return Known.NOBODY, None
    if found[0] in readers.named:
        return Known.READER, found[0]
    return (Known.UNSURE if len(readers.people) == 1 else Known.NOBODY), None


def _alone(who: str, readers: Readers) -> list[Person]:
    """The one reader of whom no job is known, told as whoever runs the place: "the owner"."""
    one = readers.people[0] if len(readers.people) == 1 else None
    return [one] if one and not one.role and _BOSS.fullmatch(who) else []


def _by_name(who: str, readers: Readers) -> list[Person]:
    """The readers with a name in common with a text that begins with it, a rank or a job apart."""
    spelt = who.replace(".", "").lower()
    if same := [one for one in readers.named if one.called(readers.tone).replace(".", "").lower() == spelt]:
        return same
    head = _REMARK.split(f"{_ARTICLE.sub('', who)} ", maxsplit=1)[0]
    words = [word.lower().removesuffix("'s") for word in _NAME_WORD.findall(head)]
    if not words or len(words) > _MOST_BEFORE + 1:
        return []
    found = [one for one in readers.named if _called(one) & set(words) and _ends_with_name(words, _called(one))]
    if len(found) > 1:
        bare = who.replace(".", "").lower()
        found = [one for one in found if one.called(readers.tone).replace(".", "").lower() in bare] or found
    return found or [one for one in readers.named if any(_is_short_for(words[0], name) for name in _called(one))]


def names_a_reader(who: str, readers: Readers) -> bool:
    """Whether a reader's name stands anywhere in a text."""
    words = {word.lower() for word in _NAME_WORD.findall(who)}
    return any(_called(one) & words for one in readers.named)


def _ends_with_name(words: list[str], called: set[str]) -> bool:
    """Whether nothing but a courtesy, a job or letters follows the name: "Ana sir", but not "Ana let me"."""
    last = max(at for at, word in enumerate(words) if word in called)
    return all(
        word in _COURTESY or len(word) == 1 or not is_ordinary(word) or JOB.fullmatch(word)
        for word in words[last + 1 :]
    )


_COURTESY = frozenset({
    "sir", "madam", "maam", "ma'am", "mam", "ji", "saab", "sahib", "bhai", "didi", "san", "sensei", "jr", "sr", "jnr",
    "snr", "senior", "junior", "anna", "akka", "bey", "hanim",
})  # fmt: skip


def _called(one: Person) -> set[str]:
    """The words of a name in small letters, without titles, courtesies and single letters."""
    titles = {word.lower() for title in word_list("titles") | word_list("suffixes") for word in title.split()}
    left_out = titles | {"san", "sir", "senior"}
    words = {word.lower() for word in _NAME_WORD.findall(f"{one.name or ''} {one.greeting}") if len(word) > 1}
    return words - left_out


def _is_short_for(short: str, name: str) -> bool:
    """Whether one name may be a short form of the other: "Kath" of Katherine."""
    return len(short) > _SHORTENED and len(name) > _SHORTENED and short[:_SHORTENED] == name[:_SHORTENED]


def _by_rank(who: str, readers: Readers) -> list[Person]:
    """The readers whose title is the rank told: "the Lieutenant", "her Ladyship", "Chef"."""
    before, _, word = _ARTICLE.sub("", who).lower().rstrip(".").rpartition(" ")
    if before and before not in _ARMS:
        return []
    rank = _RANKS.get(word, word)
    return [one for one in readers.named if rank in _titles(one)]


def _titles(one: Person) -> set[str]:
    found = re.match(rf"(?:{any_of('titles')}\b\.? ?)+", one.greeting or one.name or "", re.IGNORECASE)
    titles = {word.lower() for word in _NAME_WORD.findall(found[0])} if found else set()
    return {_RANKS.get(title, title) for title in titles}


def job_as_name(text: str, readers: Readers) -> str:
    """The text with the name of a reader who is told by a job where it begins: "the foreman let me weld"."""
    words = text.split(" ")
    for count in range(min(_MOST_BEFORE + 1, len(words) - 1), 1, -1):
        who = " ".join(words[:count])
        found = [one for one in readers.named if has_role(one, who)]
        did = any(one.form is Form.PAST for one in readings(words[count].lower()))
        if words[0].lower() == "the" and len(found) == 1 and did:
            return f"{found[0].called(readers.tone)}{text[len(who) :]}"
    return text


_YEAR = re.compile(r"\by(?:r|ear)? ?(?=\d)")


def has_role(one: Person, who: str) -> bool:
    """Whether somebody is told by the job known of that reader: "the boss" of the yard boss."""
    job, told = (_YEAR.sub("year ", text.lower()) for text in (one.role, _ARTICLE.sub("", who)))
    job, told = _ARTICLE.sub("", job), _ARTICLE.sub("", told)
    if job and told in {job, f"{job} teacher", f"{job}teacher"}:
        return True
    if (owned := re.match(r"\S+['’]s (?P<what>\S+)$", told)) is not None:
        return job == owned["what"]
    return bool(job and told) and (job == told or job.endswith(f" {told}"))
