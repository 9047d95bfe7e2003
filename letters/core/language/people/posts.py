"""A row often tells the post before the person who holds it: "Operations manager - Warwick", "the clerk, one Mr Obi".

`named_first("vet - Niamh O'Dowd")` is "Niamh O'Dowd (vet)": one person, greeted by name and never by the post.
"""

from __future__ import annotations

import re

from letters.core.language.people.marks import DETERMINED, JOB, KIN, THE_TITLE, TITLE
from letters.core.language.people.remarks import CAPITAL, TITLE_WORD
from letters.core.language.words.casing import is_ordinary
from letters.core.language.words.persons import means_people
from letters.core.language.words.tables import any_of, word_list

_DOUBT = r"(?:,? (?:i think|maybe|or so|or something)|\?+)"
_SPELT = rf"(?:{CAPITAL}['’.]?|(?-i:[A-Z])\.)"
_POST_AND_NAME = re.compile(
    r"^(?P<post>[^,:()]{2,60}?)(?P<mark> [-–—] |: |\. |, )"
    r"(?:(?:one|an?|i think|maybe|possibly|called|named|it was) )?[\"']?"
    rf"(?P<name>(?P<titles>(?:{TITLE_WORD} )*)(?P<first>{_SPELT})"
    rf"(?: (?:{any_of('particles')} )*{_SPELT})*)(?: something)?[\"']?{_DOUBT}*$",
    re.IGNORECASE,
)
_POST_OF_STRANGER = re.compile(
    rf"^(?:the )?(?P<post>[^,:()]{{2,60}}?) ?[-–—:] (?P<who>(?:an?|some|one) (?:[a-z]+ )*{any_of('strangers')}\b.*)$",
    re.IGNORECASE,
)
_WHOSE_POST = re.compile(
    r"^(?P<whose>his|her|their|my|our) (?P<post>[^,:()]{2,40}?)"
    rf" (?P<name>(?:{TITLE_WORD} )*(?P<first>(?-i:[A-Z])[a-z]+)(?: {_SPELT})*){_DOUBT}*$",
    re.IGNORECASE,
)
_ASKED_TITLE = re.compile(rf"^(?P<title>{TITLE_WORD})\?+ (?=[A-Z])")
_TWO_TITLES = re.compile(r"^(?P<title>Dr|Prof|Professor)\.? (?:Mr|Mrs|Ms|Miss)\b\.? ", re.IGNORECASE)
_RANK_OF_JOB = re.compile(rf"\b(?P<rank>sr|snr|jr|jnr)\b\.? (?={any_of('jobs')}\b)", re.IGNORECASE)
_SHORT = (
    (re.compile(r"\b(?:mgr|mngr|mgmt)\b\.?", re.IGNORECASE), "manager"),
    (re.compile(r"\b(?:supv|supvr|spvr|supvsr)\b\.?", re.IGNORECASE), "supervisor"),
    (re.compile(r"\b(?:asst|assist)\b\.?", re.IGNORECASE), "assistant"),
    (re.compile(r"\b(?:coord|co-ord)\b\.?", re.IGNORECASE), "coordinator"),
)
_ONE_MORE = re.compile(r"^(?:and )?one more (?=[a-z])", re.IGNORECASE)
_NAME_UNKNOWN = re.compile(r",? names? (?:unknown|unclear|not known|not given|not clear|forgotten)$", re.IGNORECASE)
_NOT_THERE = re.compile(
    r"\b(?:couldn'?t|could not|wasn'?t able to|didn'?t) (?:make it|come|attend|be there|join(?: us)?)[).]*$",
    re.IGNORECASE,
)
"""Who was not there after all: "Kirsten couldn't make it"."""
_BEYOND = re.compile(r" (?:of|to|for|in|at|on|from|with|who) ")
_TWO_ENDS = frozenset(
    {
        "Lee",
        "Kim",
        "Art",
        "Cliff",
        "Dawn",
        "Pearl",
        "Sky",
        "Sunny",
        "Fern",
        "Basil",
        "Olive",
        "Skye",
        "Drew",
        "Chase",
        "Brook",
        "Sterling",
        "Jaz",
    }
)
"""Names that are ordinary words or family names elsewhere, and names beside a post."""
_WORD = 3
"""Letters from which a word before a stop is no abbreviation."""
_CERTAIN_MARKS = frozenset({" - ", " – ", " — ", ": "})


def named_first(line: str) -> str:
    """The line with the name before the post, where it certainly holds one of each."""
    if _NOT_THERE.search(line):
        return ""
    line = _TWO_TITLES.sub(r"\g<title> ", _ASKED_TITLE.sub(r"\g<title> ", THE_TITLE.sub("", line)))
    line = _RANK_OF_JOB.sub(_rank, _ONE_MORE.sub("the other ", line))
    for short, whole in _SHORT:
        line = short.sub(whole, line)
    line = _NAME_UNKNOWN.sub("", line) if is_post(_NAME_UNKNOWN.sub("", line)) else line
    if (found := _POST_AND_NAME.match(line)) and _are_post_and_name(found):
        return f"{found['name']} ({found['post']})"
    if (found := _WHOSE_POST.match(line)) and not KIN.fullmatch(line) and _is_helper(found["post"], found["first"]):
        return f"{found['name']} ({found['whose']} {found['post']})"
    if re.fullmatch(r"[\w' -]+\?", line) and is_post(line.rstrip("? ")):
        return line.rstrip("? ")
    stranger = _POST_OF_STRANGER.match(line)
    return f"the {stranger['post']} ({stranger['who']})" if stranger and is_post(stranger["post"]) else line


def _is_helper(post: str, first: str) -> bool:
    """Whether words between "her" and a name tell what that one does for her: "her PA Gillian"."""
    named = first in word_list("given_names") or not is_ordinary(first)
    return named and (is_post(post) or (post.isupper() and " " not in post))


def is_post(text: str) -> bool:
    """Whether a text tells what somebody does by ordinary words alone: "Head Librarian", "Tony's assistant"."""
    head = _BEYOND.split(f" {re.sub('^(?:the|an?|some|one|le|la|el) ', '', text, flags=re.IGNORECASE)} ", maxsplit=1)[0]
    words = head.split()
    if not words or any(_is_given(word) for word in words) or any(map(_is_no_word, words)):
        return False
    last = words[-1].lower()
    return JOB.search(head) is not None or means_people(last) or last in word_list("strangers")


def _is_no_word(word: str) -> bool:
    """Whether a word with a capital can only be a name's."""
    acronym = word.isupper() or re.search(r"['’]s?$", word) is not None
    acronym = acronym or word.endswith(".")
    return word[0].isupper() and not acronym and not is_ordinary(word) and JOB.fullmatch(word) is None


def _is_given(word: str) -> bool:
    return word in word_list("given_names") and word[0].isupper()


def _are_post_and_name(found: re.Match[str]) -> bool:
    post, first = found["post"], found["first"].rstrip(".'’")
    titled = bool(found["titles"]) and JOB.fullmatch(first) is None
    abbreviated = found["mark"] == ". " and (post.split()[-1] in word_list("titles") or len(post.split()[-1]) < _WORD)
    if abbreviated or _is_titled_name(post) or (JOB.search(found["name"].removeprefix(found["titles"])) and not titled):
        return False
    certain = titled or first in word_list("given_names") | word_list("family_names_too") | _TWO_ENDS
    certain = certain or (first[:1].isupper() and not is_ordinary(first))
    sure = is_post(post) or (found["mark"] == ", " and DETERMINED.match(post) is not None and post == post.lower())
    told = post.lower().startswith(("someone ", "somebody ", "some "))
    if titled:
        return sure or told or (found["mark"] in _CERTAIN_MARKS and post.split()[0] not in word_list("given_names"))
    small = {word for word in post.split()[1:] if word[0].islower()} - word_list("particles")
    sure = sure or (found["mark"] in _CERTAIN_MARKS and bool(small) and not _is_given(post.split()[0]))
    return (sure or told) and (certain or (found["mark"] in _CERTAIN_MARKS and first[:1].isupper()))


def _is_titled_name(text: str) -> bool:
    """Whether a text begins as a name with a title does: "Mrs Devereux", "Chef Antoine", but not "Chef de partie"."""
    found = TITLE.match(text)
    if found is None or JOB.fullmatch(found["next"]):
        return False
    job = found[0].strip(" .").lower() in word_list("job_titles")
    return not job or (found["next"][0].isupper() and not is_ordinary(found["next"]))


def _rank(found: re.Match[str]) -> str:
    return "senior " if found["rank"].lower() in {"sr", "snr"} else "junior "
