"""What was typed about a reader by name: without "she told me", in sentences of its own, with its verbs in order."""

from __future__ import annotations

import re
from functools import lru_cache

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.words.lexicon import readings
from letters.core.language.words.tables import any_of, word_list
from letters.core.language.words.tagging import Class, Form
from letters.core.language.words.verbs import past, third_person
from letters.core.readers import Readers

_SAYS_WHO = re.compile(r", (?!then |and |so )(?:[^,]{2,30}? )(?:said|says|told me|explained), (?!\")")


_SHORTEST = 3
"""Letters of a word that can be told as a name, in small letters too."""
_WORDS = frozenset(
    {"an", "so", "he", "we", "us", "me", "my", "no", "do", "go", "is", "it", "in", "on", "or", "at", "as"}
)
"""Small words that may be names as well: "So", "An", "My"."""


@lru_cache(maxsize=256)
def name_of(names: tuple[str, ...]) -> str:
    """A pattern for any of these names, whole or its last or first word."""
    long = {name for name in names if len(name) >= _SHORTEST or (len(name) > 1 and name.lower() not in _WORDS)}
    whole = sorted(long, key=lambda name: (-len(name), name))
    parts = sorted({part for name in names for part in name.split() if len(part) >= _SHORTEST and part[0].isupper()})
    patterns = [*(f"(?i:{re.escape(name)})" for name in whole), *map(re.escape, parts)]
    return "(?:" + "|".join(patterns) + ")" if patterns else ""


def without_telling(text: str, readers: Readers) -> str:
    """What the one reader told, without "she told me": in a letter to her it is hers anyhow."""
    name = name_of(readers.known_names)
    who = either(f"{_TITLE}?{name}(?: {name})*" if name else "", "he", "she", "they", "(?:my|the) interviewers?")
    found = re.match(
        rf"(?P<who>{who}) (?:has |have |had )?"
        r"(?:(?:told|explained to|mentioned to|said to) (?:me|us),?|told|said|says|mentioned|shared|explained"
        r"|talked about) (?P<that>that )?",
        text,
        re.IGNORECASE,
    )
    if found is None or re.match(r"\d+ and\b", text[found.end() :]):
        return text
    rest = text[found.end() :]
    if len(readers.named) > 1 and re.search(r"[,.] (?:and |but )?(?:he|she) ", rest):
        return text
    if len(readers.named) > 1 and (own := _HIMSELF_AGAIN.match(rest)) and found["who"][0].isupper():
        return f"{found['who']}{_OWN[own[0].lower()]}{rest[own.end() :]}"
    asks = re.match(r"(?:how|why|what|where|when|whether)\b", rest, re.IGNORECASE)
    if found[0].endswith("talked about ") and not asks:
        return text  # a thing, whatever clause it has: "the choir they have at work"
    if _DOES.match(rest) and re.search(r"(?:told|to) (?:me|us) $", found[0]):
        return f"that {rest}"  # nobody is told a thing that does something: "told me the orchestra plays in prisons"
    return rest if asks or found["that"] or verdict(rest.split(".")[0]) is Verdict.CLAUSE else text


_DOES = re.compile(
    r"(?:the|their|your|every) (?:[a-z]+ )?[a-z]+ (?:plays|runs|works|trains|meets|pays|helps|sings|visits) "
)
_HIMSELF_AGAIN = re.compile(r"(?:he|she|his|her)\b", re.IGNORECASE)
"""The one who told it, as whom it tells of: "Leo said he learned it from his gran"."""
_OWN = {"he": "", "she": "", "his": "'s", "her": "'s"}


def without_teaching(text: str, readers: Readers) -> str:
    """What the one reader taught, without "she taught me": the lesson alone."""
    name, alone = name_of(readers.known_names), len(readers.named) <= 1
    who = either(*([f"{_TITLE}?{name}(?: {name})*" if name else "", "he", "she"] if alone else []), "they")
    found = re.match(
        rf"{who} (?:has |had )?(?:taught|showed|told|shown|reminded) (?:me|us) (?:that )?", text, re.IGNORECASE
    )
    rest = text[found.end() :] if found else ""
    asks = re.match(r"(?:how|why|what|when|(?:not |never |always )?to)\b", rest, re.IGNORECASE)
    return rest if asks or verdict(rest.partition(". ")[0]) is Verdict.CLAUSE else text


_TITLE = r"(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sister|Chef)\.? )"


def tells(text: str, readers: Readers) -> bool:
    """Whether a text says that a reader told something, which is then their doing."""
    name = name_of(readers.known_names)
    verbs = r"(?:said|told|shared|explained|mentioned|described|asked|admitted|wrote)"
    return bool(name) and re.match(rf"{_TITLE}?{name}(?: {name})* {verbs}\b", text) is not None


def either(*patterns: str) -> str:
    """One pattern for any of these; empty ones do not count."""
    return "(?:" + "|".join(pattern for pattern in patterns if pattern) + ")"


def _gave_me(found: re.Match[str]) -> str:
    return f"{found[1]} {past(found[2])}"


def _usually(found: re.Match[str]) -> str:
    """What a learner tells of one person in the bare form: "Miss Kim cook for all" is "Miss Kim cooks for all"."""
    forms = {one.form for one in readings(found[2]) if one.cls is Class.VERB}
    return f"{found[1]} {third_person(found[2])}" if forms == {Form.BASE} else found[0]


def initial_written_out(text: str, readers: Readers) -> str:
    """The text with "dr L" written as the one reader whose name begins so."""
    for found in re.finditer(r"\b(?:dr|mr|mrs|ms|miss|prof)\.? ([A-Z])\b\.?(?= [a-z])", text, re.IGNORECASE):
        meant = [one for one in readers.named if _family(one.called(readers.tone)).startswith(found[1])]
        if len(meant) == 1:
            return text.replace(found[0], meant[0].called(readers.tone))
    return text


def without_job(text: str, readers: Readers) -> str:
    """The text without the job before a reader's name, which is spoken to by name alone: "teacher Bruno helped me"."""
    names = [one.called(readers.tone) for one in readers.named]
    plain = "|".join(re.escape(name) for name in names if name.split()[0].lower() not in word_list("jobs"))
    jobs = rf"(?P<before>^|[,.;:] |\b{_LEADS_PERSON} )(?:the )?{any_of('jobs')} (?=(?:{plain})\b)"
    return re.sub(jobs, r"\g<before>", text, flags=re.IGNORECASE) if plain else text


_LEADS_PERSON = (
    r"(?:and|or|but|so|with|from|to|of|by|for|at|about|how|that|what|when|while|if|as|because|after|before|until"
    r"|see(?:ing)?|saw|watch(?:ed|ing)?|hear(?:d|ing)?|met|meeting|thank(?:ing)?|let|letting|where|why|than|like|then)"
)
"""What a person follows, and no thing told by its kind: "and manager Bruno", never "the control panel Bruno"."""


def _family(name: str) -> str:
    return name.rsplit(maxsplit=1)[-1] if name.split() else ""


_OFTEN = re.compile(r"\b(?:every|each|always|usually|often|never)\b", re.IGNORECASE)


def _once(found: re.Match[str]) -> str:
    """What a learner tells in the bare form of what one person did once: "Kim cook for all" is "Kim cooked for all"."""
    forms = {one.form for one in readings(found[2]) if one.cls is Class.VERB}
    return f"{found[1]} {past(found[2])}" if forms == {Form.BASE} else found[0]


_UNSEEN = r"(?<!\bsaw )(?<!\bwatched )(?<!\bheard )(?<!\bsee )(?<!\bseeing )(?<!\bwatching )(?<!\bhearing )"
"""What stands before no deed that was seen, which is told bare: "saw Dana bin it"."""


def in_sentences(text: str, readers: Readers, *, seen: bool = False, once: bool = False, later: bool = False) -> str:
    """The text with a full stop before a run-on sentence about a reader, and no pronoun beside that reader's name.

    `seen`: it tells what a reader was heard or seen doing, in the bare form ("hearing Jules talk"); `once`: what a
    reader did then, and not what is usual; `later`: what stands before is told already.
    """
    name = name_of(readers.known_names)
    if not name:
        return text
    full = rf"{name}(?: {name})*"
    text = re.sub(rf"^(?i:{name})(?= )", lambda found: found[0][0].upper() + found[0][1:], text)
    text = re.sub(rf"^({full}), ([^,.]{{3,40}}), (?:he|she) (?=[a-z]+)", _apposed, _SAYS_WHO.sub(" ", text))
    text = re.sub(rf"({full}) (give|tell|show|teach|let|help|explain)(?= (?:me|us)\b)", _gave_me, text)
    told = _once if once and not _OFTEN.search(text) else _usually
    text = text if seen else re.sub(rf"{_UNSEEN}({full}) ([a-z]{{2,10}})(?= (?![a-z]+ed\b)[a-z])", told, text)
    for found in re.finditer(rf" and (?={full} (?:just |also |always )?(?P<verb>[a-z]+) (?:me|us)\b)", text):
        if _whole(head := text[: found.start()].rstrip(",")):
            return f"{head}. {text[found.end() :]}"
    text = re.sub(rf"((?:^|[.!?;,] ){full}),? (?:he|she) (?=[a-z]+)", r"\1 ", text)
    text = re.sub(rf"(\b(?:with|by|from|of|to|for|and|under) {full}),? (he|she) (?=[a-z]+)", _begin_with_pronoun, text)
    for found in re.finditer(rf",? and (?={full} (?:says|said|reckons|reckoned|thinks|told) )", text):
        if len(text[: found.start()].split()) > _LONG_BEFORE and _whole(text[: found.start()]):
            return f"{text[: found.start()]}. {text[found.end() :]}"
    several = len(readers.named) > 1 and (not once or later or _GOES_ON.search(text) is not None)
    joint = r"(?:,| and|, and)" if several else ","
    does = rf"{full} {_WITH}(?:just |also |always |then )?(?P<verb>[a-z]+) (?:\S+ |it\b)"
    if (at := _next_one(text, rf"{joint} (?={does})")) is None:
        return text
    return f"{text[: at[0]]}. {in_sentences(text[at[1] :], readers, seen=seen, once=once, later=True)}"


_WITH = r"(?P<with>and the [a-z]+ (?:(?:from|in|at) the [a-z]+ )?(?:all |both )?)?"
"""Those with whom a reader does something: "Gretchen and the neighbors all taste it"."""


def _next_one(text: str, joint: str) -> tuple[int, int] | None:
    """Where a whole clause ends and one about a reader by name begins."""
    for found in re.finditer(joint, text):
        forms = {Form.PAST, Form.PRESENT, *({Form.BASE} if found["with"] else ())}
        finite = any(one.form in forms for one in readings(found["verb"]))
        if finite and _whole(text[: found.start()]):
            return found.span()
    return None


_LONG_BEFORE = 8
"""Words before what a reader says of it, which has a sentence of its own then."""


def _apposed(found: re.Match[str]) -> str:
    """Somebody told of with a word on who that is: "Mr Stubbs, 31 years on the boats, he laughed"."""
    if verdict(found[2]) is Verdict.CLAUSE:
        return found[0]
    return f"after {found[2]}, {found[1]} " if re.match(r"[\w-]+ years\b", found[2]) else f"{found[1]} "


def _begin_with_pronoun(found: re.Match[str]) -> str:
    return f"{found[1]}. {found[2].capitalize()} "


_GOES_ON = re.compile(r"[.!?] | and (?:he|she) |, (?=(?:they|he|she|it|we|I|there|you)\b)")
_PART = re.compile(r"[.!?] |, (?=(?:they|he|she|it|we|I|there|you)\b)")


def _whole(head: str) -> bool:
    """Whether what stands before a comma is a clause of its own."""
    last = re.sub(r"^(?:how|why|that) ", "", _PART.split(head)[-1])
    opened = re.match(
        r"(?:when|if|because|although|though|since|as|while|after|before|once|until"
        r"|unless)\b",
        last,
        re.IGNORECASE,
    )
    then = opened is not None and ", and then " in last  # "if they don't trust it they leave, and then nobody knows"
    return (then or not opened) and verdict(last.rpartition(", and then ")[2] if then else last) is Verdict.CLAUSE
