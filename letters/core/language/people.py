"""Reads what was typed about the interviewers: names, titles, jobs, or that the name was not caught.

`read_person("Dale the foreman")` has the name "Dale" and the role "the foreman". Names are one field in any script and
are never split; the writer's own greeting wins.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from letters.core.language.nothing import says_nothing
from letters.core.language.person import Person, Pronoun
from letters.core.language.repairs import repair
from letters.core.language.tables import any_of, word_list
from letters.core.language.typed import one_line, plain

__all__ = ["Person", "Pronoun", "read_people", "read_person", "split_people", "written_name"]

_TITLE = re.compile(rf"(?:{any_of('titles')}\b\.? )+(?=(?P<next>[^\W\d_][\w'-]*))", re.IGNORECASE)
_TITLED_FULL_NAME = re.compile(
    r"(?P<title>(?:Mr|Mrs|Ms|Mx|Miss|Dr|Prof|Professor)\.?) (?P<given>[A-Z][^\W\d_]+) "
    r"(?P<family>[A-Z][^\W\d_]+(?:[-'][A-Z]?[^\W\d_]+)?)"
)
_JOB = re.compile(rf"\b{any_of('jobs')}\b", re.IGNORECASE)
_DETERMINED = re.compile(r"(?:the|a|an|from|who|their|our|my)\b", re.IGNORECASE)
_SUFFIX = re.compile(rf"{any_of('suffixes')}\.?", re.IGNORECASE)
_WHOSE = r"(?: (?:his|her|their|the|any|a|what|who))*"
_UNKNOWN = re.compile(
    r"(?<!\w)(?:(?:i )?(?:don'?t|do not|didn'?t|did not|can'?t|cannot|couldn'?t|never)(?: really| quite)? "
    rf"(?:know|remember|recall|catch|get|have|got){_WHOSE}(?: (?:full |last |first |sur)?names?)?"
    r"(?: (?:was|were|is|it|that|them))*|"
    rf"(?:no|unknown|forgot(?:ten)?|missed){_WHOSE}(?: (?:names?|person|people))?|names? (?:unknown|forgotten|"
    rf"not known|not given)|"
    rf"not sure(?: of| about| who| what)?{_WHOSE}(?: names?)?|\?+|n/?a|-+|tbc|anonymous|unnamed)(?!\w)",
    re.IGNORECASE,
)
_ASIDE = re.compile(r"\s*[(\[](?P<aside>[^)\]]*)[)\]]?\s*")
_STRANGER = re.compile(
    r"(?:(?:and|also|plus|with|then) )?(?:(?:a|an|the|some|one|another|this|that) )?"
    r"(?:(?:other|second|third|fourth|older|younger|nice|tall|friendly) )*"
    rf"{any_of('strangers')}\b(?: (?P<role>(?:from|in|who|at|with|of)\b.*))?",
    re.IGNORECASE,
)
_CALLED = re.compile(
    r"(?:(?:a|an|the|some|one) )?(?:\w+ )??(?:\w+ )?(?:called|named|by the name of) (?P<name>\S.*)", re.IGNORECASE
)
_WHO = re.compile(
    r"(?P<name>\S.*?)[, ]+"
    r"(?P<role>(?:who|that) .+|from (?:the )?\S.*|(?:the|a|an|their|our|his|her) [^\d].*|in (?:the )?[A-Za-z]+$)",
    re.IGNORECASE,
)
_DASHED = re.compile(r"(?P<name>.+?) - (?P<role>.+)")
_DOUBT = re.compile(
    r"[ ,]*(?: (?:something|someone|i think|maybe|or something|or so)|\?+|[ ,]+(?:sir|madam|ma'am|ji|saab|sahib))"
    r"[ .,]*$"
    r"|^(?:i think(?: it was| (?:he|she) was)?|think it was|maybe|possibly|called|named|one|a|some|the(?= rev| hon)"
    r"|(?:his|her|their) name (?:was|is)) (?=\S)",
    re.IGNORECASE,
)
_NO_NAME = re.compile(
    r"\bor\b|^(?:either|idk|dunno|dont|don't|forgot|no idea|some|not sure|another|his|her|their|my|other)\b"
    r"|^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof)\.?$|\d|^\W*$"
    r"|\b(?:guy|lady|bloke|woman|man|girl|person|chap|fella|dude|others?|people)\b|mc-?something",
    re.IGNORECASE,
)
"""What is typed where a name was asked and is none: "either Alyssa or Alicia", "idk the lady", "Dr. ?"."""
_THE_TITLE = re.compile(
    r"^the (?=(?:very |most |right )*(?:rev\b|reverend|hon\b|honou?rable|dr\b|prof\b))", re.IGNORECASE
)
_GUESSED = re.compile(
    r"(?:i )?(?:think|believe)(?: it| (?:his|her|the) name)? (?:was|is) (?P<name>\S.*)", re.IGNORECASE
)
_ROUGH = re.compile(r"[ -]*(?:mc-?something|-|\.\.\.)$", re.IGNORECASE)
_TEAM = re.compile(
    r"(?:(?:the|their|your|a|an|some|someone|somebody|people|everyone|all|members?) |from |of |in |at )*"
    r"(?P<team>(?:hiring|recruitment|recruiting|talent(?: acquisition)?|hr|human resources|people|interview|"
    r"selection|search|"
    r"whole|admissions)(?: (?:and \w+ )?(?:team|panel|committee|department|dept|office|manager|board|people))?|"
    r"team|panel|committee|board|everyone|all|office)",
    re.IGNORECASE,
)
_ANY_TEAM = frozenset({"team", "everyone", "all", "office", "people", "whole", "whole team"})
_TEAM_ENDS = frozenset({"team", "panel", "committee", "manager", "board", "department", "office"})
_HE = re.compile(rf"\b{any_of('he_words')}\b", re.IGNORECASE)
_SHE = re.compile(rf"\b{any_of('she_words')}\b", re.IGNORECASE)
_UNSURE = re.compile(r"not sure|mr or|or mr|or ms|\?|unsure|he or she|she or he|he/she", re.IGNORECASE)
_BETWEEN = re.compile(r"\s*(?:\n|;|、|,? \+ |,? & |[.,]? and (?=(?:a|an|the|one|[A-Z]\w|mr|mrs|ms|dr)\b))\s*")
_TWO_SMALL = re.compile(r"\b(?P<left>[^\W\d_]+) and (?P<right>[^\W\d_]+)", re.IGNORECASE)
_COMMA = re.compile(r",\s*(?![^()]*\))")
_CLAUSE = re.compile(r"^(?:she|he|they)(?P<be>'s| is| are|'re)? (?=\w)", re.IGNORECASE)
_COLLEAGUE = "your colleague"
_INITIALS = 3
"""Letters up to which a name in capitals may be initials."""


def read_person(name: str, greeting: str = "") -> Person:
    """The person typed in one name field; `greeting` is what the writer would put after "Dear", and wins."""
    typed = re.sub(r"\bmgr\b", "manager", _THE_TITLE.sub("", one_line(name)), flags=re.IGNORECASE)
    aside = " ".join(found["aside"] for found in _ASIDE.finditer(typed))
    bare = _ASIDE.sub(" ", typed).strip(" ,;.-") if aside else typed.strip(" ,;-")
    person = _read(bare, aside, _pronoun(typed))
    own = re.sub(r"^(?:dear|hi|hello|hey)\s+", "", one_line(greeting).strip(",:; "), flags=re.IGNORECASE)
    if own and not says_nothing(own):
        return Person(person.name or own, own, person.role, person.pronoun)
    return person


def read_people(entries: Iterable[Mapping[str, str]]) -> tuple[Person, ...]:
    """All interviewers of a form, `{"name": ..., "greeting": ...}` each; a line may name several."""
    people: list[Person] = []
    for entry in entries:
        name, greeting = entry.get("name", ""), entry.get("greeting", "")
        parts = [name] if greeting.strip() else split_people(name)
        people += [read_person(part, greeting) for part in parts]
    return tuple(person for person in people if person.name or person.role or person.team)


def split_people(typed: str) -> list[str]:
    """One text per person: "Ms. Reyes, Mr. Stern & Dana" is three, "Jane Smith, Head of People" is one."""
    people: list[str] = []
    for line in _TWO_SMALL.sub(_split_names, _BETWEEN.sub("\n", re.sub(r"[ \t]+", " ", plain(typed)))).split("\n"):
        here: list[str] = []
        for part in _COMMA.split(line):
            _add_part(here, part.strip())
        people += here
    return people


def written_name(name: str) -> str:
    """A name typed all in small letters with its capitals ("jo fenwick"); every other name as it was typed."""
    known = name.capitalize() in word_list("given_names")
    if name.isupper() and (len(name) > _INITIALS or known) and re.search("[AEIOUY]", name):
        name = name.lower()
    if name != name.lower() or not name.isascii():
        return name
    parts = name.split(" ")
    return " ".join(part if at and part in word_list("particles") else _capital(part) for at, part in enumerate(parts))


def _split_names(found: re.Match[str]) -> str:
    """Two names typed in small letters as two lines; "sales and marketing" stays."""
    sides = {found["left"].capitalize(), found["right"].capitalize()}
    return f"{found['left']}\n{found['right']}" if sides & word_list("given_names") else found[0]


def _add_part(people: list[str], part: str) -> None:
    """Put one part between commas to the person before it when it only says who that is."""
    if people and (guessed := _GUESSED.fullmatch(part)):
        people[-1] = f"{guessed['name']}, the {people[-1].removeprefix('the ')}"
        return
    describes = _SUFFIX.fullmatch(part) or (_is_role(part) and not _is_titled(part))
    if people and describes and (not _is_role(people[-1]) or _UNKNOWN.match(people[-1])):
        people[-1] = f"{people[-1]}, {part}"
    elif part:
        people.append(part)


def _read(bare: str, aside: str, pronoun: Pronoun | None) -> Person:
    if team := _TEAM.fullmatch(bare):
        return Person(None, team=_team_name(team["team"]))
    if says_nothing(bare) or _UNKNOWN.fullmatch(bare):
        return Person(None, role=_role(aside), pronoun=pronoun)
    if unknown := _UNKNOWN.match(bare):
        return Person(None, role=_role(bare[unknown.end() :]) or _COLLEAGUE, pronoun=pronoun)
    if called := _CALLED.fullmatch(bare):
        bare = called["name"]
    elif stranger := _STRANGER.match(bare):
        return Person(None, role=_stranger_role(stranger["role"] or ""), pronoun=pronoun)
    return _named(*_name_and_role(bare), aside, pronoun)


def _named(name: str, role: str, aside: str, pronoun: Pronoun | None) -> Person:
    name = written_name(_ROUGH.sub("", _undoubted(name)))
    if _NO_NAME.search(name):
        described = role or (_role(aside) if _JOB.search(aside) else "") or _described(name)
        return Person(None, role=described or _COLLEAGUE, pronoun=pronoun)
    greeting = _title_and_family_name(name.split(",")[0]) if _is_titled(name) else ""
    return Person(name or None, greeting, role or _role(aside), pronoun)


def _described(name: str) -> str:
    """Somebody without a name as they were described: "SAFETY GUY" is "the safety guy"; empty where that says nothing."""
    known = re.fullmatch(
        r"(?!idk|dunno|some|another|other|his|her|my)[a-z-]{3,} (?:guy|lady|man|woman|people)", name.lower()
    )
    return f"the {name.lower()}" if known else ""


def _undoubted(name: str) -> str:
    """A name without the doubt and the courtesy around it: "think it was Callum?", "Mr. Ketan Shah sir"."""
    shorter = _DOUBT.sub("", name)
    return shorter if shorter == name else _undoubted(shorter)


def _name_and_role(bare: str) -> tuple[str, str]:
    found = _WHO.match(bare)
    if found and not _is_role(found["name"]):
        return found["name"].strip(" ,"), _role(found["role"])
    name, comma, role = bare.partition(",")
    if comma and not _SUFFIX.fullmatch(role.strip()):
        return name.strip(), _role(role)
    if dashed := _DASHED.fullmatch(bare):
        return dashed["name"], _role(dashed["role"])
    return ("", _role(bare)) if _is_role(bare) and not _is_titled(bare) else (bare, "")


def _is_role(part: str) -> bool:
    """Whether a text says what somebody is rather than who."""
    if _DETERMINED.match(part):
        return True
    return part.split(" ", 1)[0].strip(".,") not in word_list("given_names") and _JOB.search(part) is not None


def _is_titled(text: str) -> bool:
    """Whether a text begins with a title and a name; "Chef Nuria" does, "chef de partie" does not."""
    found = _TITLE.match(text)
    if found is None or found[0].strip(" .").lower() not in word_list("job_titles"):
        return found is not None
    following = found["next"]
    return not _JOB.fullmatch(following) and (
        following[0].isupper() or following.capitalize() in word_list("given_names")
    )


def _title_and_family_name(name: str) -> str:
    """A title with the family name, where the given name is certain: "Ms. Patricia Greene" is "Ms. Greene"."""
    found = _TITLED_FULL_NAME.fullmatch(name)
    return f"{found['title']} {found['family']}" if found and found["given"] in word_list("given_names") else name


def _role(text: str) -> str:
    """What somebody is, as it can stand after "thank": with "the" before a bare job; empty when in doubt."""
    text = repair(re.sub(r"^(?:some|one) ", "", text.strip(" ,.;-"), flags=re.IGNORECASE))
    text = text.lower() if text.isupper() and len(text) > _INITIALS else text
    if not text or says_nothing(text) or _UNSURE.search(text) or _UNKNOWN.search(text):
        return ""
    text = re.sub(r"^(?:their|our|his|her|my|a|an) ", "the ", text, flags=re.IGNORECASE)
    text = _CLAUSE.sub(lambda found: "who is " if found["be"] else "who ", text, count=1)
    if re.match(r"(?:the|from|who|that|in)\b", text, re.IGNORECASE):
        return text[0].lower() + text[1:]
    if text.lower() in {"hr", "head office", "the office", "recruitment", "talent acquisition"}:
        return f"from {text}"
    return f"the {text[0].lower() + text[1:] if text[1:2].islower() else text}"


def _stranger_role(typed: str) -> str:
    return re.split(r",|\b(?:didn'?t|don'?t|can'?t|not sure|dunno)\b", typed)[0].strip(" ,.") or _COLLEAGUE


def _team_name(typed: str) -> str:
    """A group as it is greeted: "Hiring Team", "HR Team", "Hiring Manager"."""
    if typed.lower() in _ANY_TEAM:
        return "Hiring Team"
    parts = ["HR" if part == "hr" else part.capitalize() for part in typed.lower().split() if part != "dept"]
    return " ".join(parts if parts[-1].lower() in _TEAM_ENDS else [*parts, "Team"])


def _pronoun(typed: str) -> Pronoun | None:
    he, she = _HE.search(typed), _SHE.search(typed)
    if _UNSURE.search(typed) or bool(he) == bool(she):
        return None
    return Pronoun.HE if he else Pronoun.SHE


def _capital(part: str) -> str:
    return re.sub(r"(^|-|^o')([a-z])", lambda found: found[1] + found[2].upper(), part)
