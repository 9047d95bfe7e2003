"""A row about one person often goes on after the name; what goes on is a remark, and no second person.

`set_apart("Finn, her husband, he does the cellar")` is "Finn (her husband, he does the cellar)", so that a name is only
what certainly is one.
"""

from __future__ import annotations

import re

from letters.core.language.words.casing import is_ordinary
from letters.core.language.words.lexicon import readings
from letters.core.language.words.tables import any_of, word_list
from letters.core.language.words.tagging import Class

CAPITAL = (
    r"(?:(?-i:[^\W\d_a-zß-öø-ÿăąćčďđęěğłńňőřśşșšťțůűźżž])"
    r"(?:[^\W\d_]{0,2}\.(?!$| (?i:she|he|they|it)\b)|[^\W\d_]*(?:['’-][^\W\d_]+)*))"
)
TITLE_WORD = rf"(?i:{any_of('titles')})\b\.?"
_HEAD = re.compile(
    rf"(?P<titles>(?:{TITLE_WORD} )*)(?P<first>{CAPITAL})"
    rf"(?: (?:{any_of('particles')} )*(?!(?i:from|of|in|at|on|with|the|who)\b){CAPITAL})*(?: something\b)?"
)
"""A name at the head of a row: titles, and words with a capital."""
_JOINED = (
    r"(?:and|or|plus|the|an?|my|their|our|his|her|would|was|is|something|someone|maybe|who|sir|madam|ma'?am|mam|ji"
    r"|saab|sahib|senior|junior|snr|jnr|sr|jr)"
)
_SIGN = re.compile(
    r"(?P<mark>(?: [-–—]|[,;:]|(?<=\w\w)\.)? )"
    r"(?P<remark>(?:of|from|in|at|on|with|by|w/|who|whom|which|that|aka|he|she|they|it|i(?! think)|we|he's|she's"
    r"|they're|very|really|quite|always|(?:the|an?|my) [^,(]*, (?:he|she|they|it|been|very|really))\b"
    r"|(?<=[,;:–—-] )(?:(?:his|her|their|my|our|your) )?(?-i:[^\W\d_A-ZÀ-ÖØ-Þ])[\w'’]*)",
    re.IGNORECASE,
)
"""How a remark begins: with what no name begins with, or in small letters after a comma."""
_SMALL_WORDS = (
    r"(?:an?|the|another|some|one|two|three|four|\d) (?:other |third |second |[a-z]+ )?"
    rf"(?:{any_of('strangers')}|others?|nurses|people|colleagues|ladies|guys|men|women)\b"
    r"|(?:someone|somebody|others?|and|plus|also|whoever)\b"
)
_STRANGER = re.compile(_SMALL_WORDS, re.IGNORECASE)
_NEXT = re.compile(r"(?:\s*[;+&\n]\s*|,? (?:and|plus|also) |, |(?<=[a-z]{3})\. )")
KIN = (
    r"(?:wife|missus|husband|partner|son|daughter|brother|sister|mother|father|mum|mom|dad|niece|nephew|son-in-law"
    r"|grandson|granddaughter|cousin|uncle|aunt|boyfriend|girlfriend)"
)
_KIN_NAMED = re.compile(rf"^(?P<kin>(?:his|her|their) {KIN}), (?P<name>{CAPITAL})", re.IGNORECASE)
_SOMEBODYS = re.compile(
    rf"^(?P<role>(?:{TITLE_WORD} )?[^\W\d_][\w'’-]*['’]s? (?-i:[a-z][a-z ]*))"
    rf", (?P<name>(?:{TITLE_WORD} )*{CAPITAL}(?: {CAPITAL})*)$"
)
_JOB_FIRST = re.compile(
    rf"^(?P<role>[A-Za-z][^,A-Z()]*), (?P<name>(?:{TITLE_WORD} )*(?P<first>{CAPITAL})(?: {CAPITAL})*)$"
)
_WITH_KIN = re.compile(rf"(?:his|her|their) {KIN}(?: (?P<name>{CAPITAL}))?", re.IGNORECASE)
_HIS = {"mr": "his", "mrs": "her", "ms": "her", "miss": "her"}
_WORD = re.compile(r"(?<![\w'’-])[a-z]{3,}(?![\w'’-])")
_SMALL_TITLE = re.compile(r"(?:mr|mrs|ms|miss|dr|prof|old mr|old mrs)\.? \w", re.IGNORECASE)
_I_THINK = re.compile(r"^i think (?:it was )?(?=\w)", re.IGNORECASE)
_FOND = re.compile(r"^(?P<how>[a-z]+) (?=[^\W\d_a-z])")
_UNTOLD_TITLE = re.compile(r"^(?P<word>[^\W\d_A-Z][^\W\d_]*)(?= [^\W\d_a-z][\w'’.-]*(?:$|,| \())")


_SMALL = re.compile(rf"(?P<mark> )(?P<remark>(?!(?:{_JOINED}|{any_of('particles')}|{any_of('jobs')})\b)[a-z][\w'’]*)")
"""A small word after a name with capitals, which is no part of it: "Morag fae the office"."""


_LETTERS = re.compile(r"(?P<mark>, )(?P<remark>[A-Z]{2,6}(?:-[A-Z]{1,4})?)(?=$|,)")
"""Letters after a whole name, which tell a job: "Dr. Emily Zhao, PI"."""


_SMALL_NAME = re.compile(
    r"^(?P<title>(?:M|Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Mme|Mlle|Sra?|Srta|Herr|Frau|Sig)\.? )"
    r"(?P<name>(?!(?:something|whatever|someone|somebody|unknown|who|from|and"
    rf"|the|called|i|in|at|of|but|or|not|what|whose|(?:{any_of('particles')})|(?:{any_of('jobs')}))\b)[a-zà-ÿ][a-zà-ÿ'-]+)"
    r"(?=$|,| \(| and | & )"
)
"""A family name in small letters behind its title: "Mr young", "Sr. garcía"."""


def set_apart(line: str) -> str:
    """The line with what is remarked of a person in brackets after the name, and the next person on the next line."""
    if line != line.lower():
        return _apart(line, small=True)
    raised = _with_capitals(line)
    apart = _apart(raised, small=False)
    return line if apart == raised else apart


def _apart(line: str, *, small: bool) -> str:
    line = _FOND.sub(_without_fondness, line)
    line = _KIN_NAMED.sub(r"\g<kin> \g<name>", line)
    line = _JOB_FIRST.sub(_swapped, line)
    line = _SOMEBODYS.sub(r"\g<name> (\g<role>)", line)
    if untold := _UNTOLD_TITLE.match(line):
        line = _with_title(line, untold["word"])
    line = _SMALL_NAME.sub(lambda found: found["title"] + found["name"].capitalize(), line)
    head = _HEAD.match(line)
    if head is None or not _is_certain(head) or re.search("['’]s?$", head[0]):
        return line
    letters = _LETTERS.match(line, head.end()) if " " in head[0] else None
    sign = letters or _SIGN.match(line, head.end()) or (_SMALL.match(line, head.end()) if small else None)
    if sign is None or (letters is None and _begins_a_person(line[sign.start("remark") :], head)):
        return line
    until = _end_of_remark(line, sign.start("remark"), head)
    remark = line[sign.start("remark") : until].replace("(", "").replace(")", "").strip(" ,.;")
    joint = _NEXT.match(line, until)
    return f"{head[0]} ({remark})" + (f"\n{set_apart(line[joint.end() :])}" if joint else "")


def _with_capitals(line: str) -> str:
    """A line typed in small letters with a capital on every word that can only be a name."""
    return _WORD.sub(lambda found: found[0].capitalize() if _is_unusual(found[0]) else found[0], line)


def _is_unusual(word: str) -> bool:
    if word.capitalize() in word_list("given_names"):
        return not is_ordinary(word)
    other = word in word_list("jobs") or word in word_list("particles") or word.capitalize() in word_list("titles")
    return not other and not is_ordinary(word) and re.search("[aeiouy]", word) is not None


def _without_fondness(found: re.Match[str]) -> str:
    """A word of fondness before a name is none of its own: "big Mike", "tiny Sue"."""
    fond = found["how"] in {"old", "wee", "just"} or any(one.cls is Class.ADJECTIVE for one in readings(found["how"]))
    return "" if fond and found["how"].capitalize() not in word_list("titles") else found[0]


def _swapped(found: re.Match[str]) -> str:
    """Somebody told by a job in small letters before the name: "el jefe de sala, Iván"."""
    certain = found["first"] in word_list("given_names") or not is_ordinary(found["first"])
    word, _, more = found["role"].partition(" ")
    job = word.islower() or (bool(more) and word.lower() in word_list("jobs") | word_list("job_titles"))
    known = word.capitalize() in word_list("given_names") or (word in word_list("titles") and not job)
    return f"{found['name']} ({found['role']})" if certain and job and not known else found[0]


def _with_title(line: str, word: str) -> str:
    """A word before one name that is no ordinary one is a title, and has its capital: "pan Staszek", "whaea Moana"."""
    if word in word_list("particles") or is_ordinary(word) or word.capitalize() in word_list("given_names"):
        return line
    return line[0].upper() + line[1:]


def _is_certain(head: re.Match[str]) -> bool:
    """Whether what stands at the head is a name, and no job with a capital."""
    first = head["first"].rstrip(".")
    if head["titles"] or first in word_list("given_names"):
        return True
    return not is_ordinary(first) and first.lower() not in word_list("jobs")


def begins_with_a_name(text: str) -> bool:
    """Whether a text certainly begins with somebody's name: "Mr Sule", "Kev and the others"."""
    head = _HEAD.match(text)
    word = text.split(" ", 1)[0].strip(".,")
    given = word.capitalize() in word_list("given_names") and not is_ordinary(word)
    return (head is not None and _is_certain(head)) or given or _SMALL_TITLE.match(text) is not None


def _begins_a_person(text: str, head: re.Match[str]) -> bool:
    """Whether somebody else is told here: by a name, as a relation with a name, or as somebody unknown."""
    text = _I_THINK.sub("", text)
    if _STRANGER.match(text):
        return True
    if kin := _WITH_KIN.match(text):
        own = _HIS.get(head["titles"].strip(" .").lower())
        return kin["name"] is not None or (own is not None and text.lower().startswith(own))
    found = _HEAD.match(text)
    if found is not None:
        return _is_certain(found)
    word = text.split(" ", 1)[0].strip(".,")
    return word.capitalize() in word_list("given_names") and not is_ordinary(word)


def _end_of_remark(line: str, start: int, head: re.Match[str]) -> int:
    """Where the remark ends: before the next person, or with the line."""
    for joint in _NEXT.finditer(line, start):
        if _begins_a_person(line[joint.end() :], head):
            return joint.start()
    return len(line)
