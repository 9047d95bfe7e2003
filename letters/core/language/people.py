"""Reads what was typed in the field for one interviewer, and says how to greet and to name that person.

`read_person("Dale the foreman")` has the name "Dale" and the role "the foreman". Names are one field in any script and are
never split, except that a part which is certainly a Western given name may greet alone. The writer's own greeting wins.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from letters.core.language.nothing import says_nothing
from letters.core.language.tables import word_list
from letters.core.language.typed import plain
from letters.core.letter import Tone


class Pronoun(StrEnum):
    """How the others spoke of a person, when it was typed."""

    HE = "he"
    SHE = "she"


@dataclass(frozen=True, slots=True)
class Person:
    """One interviewer. `name` is None where none is known; `greeting` is the writer's own or a title with a name.

    `role` reads after a name or alone: "the foreman", "who teaches Year 2", "from HR". `team` is a group ("Hiring Team")
    to greet where there is nobody to name.
    """

    name: str | None
    greeting: str = ""
    role: str = ""
    pronoun: Pronoun | None = None
    team: str = ""

    def called(self, tone: Tone) -> str:
        """What stands after "Dear" and in direct address: "Dr Adair", "Priya", "Dana Whitfield"; empty without a name."""
        if self.greeting:
            return self.greeting
        if self.name is None:
            return ""
        return self.name if tone is Tone.FORMAL else _given_name(self.name)

    def described(self) -> str:
        """The person without a name, as somebody to thank: "the depot manager", "your colleague from HR"; or empty."""
        if self.name is not None or not self.role:
            return ""
        return f"your colleague {self.role}" if self.role.startswith(("from", "who", "in")) else self.role


TITLES = (
    "Mr Mrs Ms Mx Miss Dr Prof Professor Rev Reverend Sir Dame Lady Lord Father Fr Sister Brother Chef Captain Capt Coach Judge Rabbi "
    "Imam Pastor Colonel Col Maj Sergeant Sgt Lieutenant Lt Officer Chief Principal Nurse Matron Herr Frau Fru "
    "M Mme Mlle Madame Monsieur Sr Sra Srta Señor Señora Doña Sig Signor Signora Dott Ing Hon Cllr Councillor Senator Ustad "
    "Sheikh Shri Smt Pt Dato Datuk Mag"
).split()
_TITLE = re.compile(rf"^(?:(?:{'|'.join(TITLES)})\b\.? )+(?=(?P<next>[^\W\d_][\w'-]*))", re.IGNORECASE)
_ALSO_A_JOB = frozenset("captain chef chief coach judge matron nurse officer principal sergeant sister brother father".split())
_UNKNOWN = re.compile(
    r"(?<!\w)(?:(?:i )?(?:don'?t|do not|didn'?t|did not|can'?t|cannot|couldn'?t|never)(?: really| quite)? (?:know|remember|recall|catch|get|have|got)"
    r"(?: (?:his|her|their|the|any|a|what|who))*(?: (?:full |last |first |sur)?names?)?(?: (?:was|were|is|it|that|them))*|"
    r"(?:no|unknown|forgot(?:ten)?|missed)(?: (?:his|her|their|the))?(?: (?:names?|person|people))?|"
    r"name(?:s)?(?: (?:unknown|forgotten|not known|not given))|not sure(?: of| about| who| what)?(?: (?:his|her|their|the|name))*|\?+|n/?a|-+|tbc|anonymous|unnamed)(?!\w)",
    re.IGNORECASE,
)
_ASIDE = re.compile(r"\s*[(\[](?P<aside>[^)\]]*)[)\]]?\s*")
_STRANGER = re.compile(
    r"^(?:(?:and|also|plus|with|then) )?(?:(?:a|an|the|some|one|another|this|that) )?(?:(?:other|second|third|fourth|older|younger|nice|tall|friendly) )*"
    r"(?P<who>lady|woman|girl|man|guy|bloke|chap|gentleman|fella|dude|person|someone|somebody|colleague)\b(?: (?P<role>(?:from|in|who|at|with|of)\b.*))?",
    re.IGNORECASE,
)
_WHO = re.compile(r"^(?P<name>\S.*?)[, ]+(?P<role>(?:who|that) .+|from (?:the )?\S.*|(?:the|a|an|their|our|his|her) [^\d].*|in (?:the )?[A-Za-z]+$)", re.IGNORECASE)
_ROLE_WORD = re.compile(
    r"\b(?:manager|managers|head|director|lead|leader|officer|owner|founder|co-founder|foreman|forewoman|supervisor|chef|boss|ceo|cto|coo|cfo|vp|"
    r"president|recruiter|hr|engineer|developer|designer|nurse|matron|teacher|principal|headteacher|deputy|assistant|partner|"
    r"coordinator|co-ordinator|administrator|chair|editor|producer|curator|analyst|consultant|receptionist|secretary|team|"
    r"recruitment|talent|operations|people|panel|department|dept|staff|specialist|executive|advisor|adviser|scientist|surgeon|"
    r"sister|registrar|librarian|planner|buyer|controller|accountant|technician|mechanic|captain|sous|executive|generalist)\b",
    re.IGNORECASE,
)
_TEAM = re.compile(
    r"^(?:(?:the|their|your|a|an|some|someone|somebody|people|everyone|all|members?) |from |of |in |at )*"
    r"(?P<team>(?:(?:hiring|recruitment|recruiting|talent(?: acquisition)?|hr|human resources|people|interview|selection|search|whole|admissions)"
    r"(?: (?:and \w+ )?(?:team|panel|committee|department|dept|office|manager|board|people))?)|team|panel|committee|board|everyone|all|office)$",
    re.IGNORECASE,
)
_HE = re.compile(r"\b(?:he|his|him|himself|guy|man|bloke|chap|gentleman|foreman|fella|mr|herr|señor|monsieur)\b", re.IGNORECASE)
_SHE = re.compile(r"\b(?:she|her|hers|herself|lady|woman|girl|forewoman|mrs|ms|miss|mme|madame|frau|señora|sra)\b", re.IGNORECASE)
_UNSURE = re.compile(r"not sure|mr or|or mr|or ms|\?|unsure|he or she|she or he|he/she", re.IGNORECASE)
_ALSO = re.compile(r"\b(?P<left>[^\W\d_]+) and (?P<right>[^\W\d_]+)", re.IGNORECASE)
_CALLED = re.compile(r"^(?:(?:a|an|the|some|one) )?(?:\w+ )??(?:\w+ )?(?:called|named|by the name of) (?P<name>\S.*)$", re.IGNORECASE)
_SUFFIX = re.compile(r"^(?:Jr|Sr|II|III|IV|PhD|Ph\.D|MD|M\.D|RN|Esq|MBE|OBE|CBE|QC|KC|MA|BSc|MSc|CPA|DDS|FRCS|PE)\.?$", re.IGNORECASE)
_COLLEAGUE = "your colleague"
_PARTICLES = frozenset("de da do dos das del della di du van von der den ter ten la le el al bin ibn bint y e af av zu".split())


def read_person(name: str, greeting: str = "") -> Person:
    """The person typed in one name field; `greeting` is what the writer would put after "Dear", and wins."""
    typed = _even(name)
    own = _even(greeting).strip(",:; ")
    own = re.sub(r"^(?:dear|hi|hello|hey)\s+", "", own, flags=re.IGNORECASE)
    aside = " ".join(found["aside"] for found in _ASIDE.finditer(typed))
    bare = _ASIDE.sub(" ", typed).strip(" ,;.-") if aside else typed.strip(" ,;-")
    person = _read(bare, aside, _pronoun(typed))
    if own and not says_nothing(own):
        return Person(person.name or own, own, person.role, person.pronoun, "")
    return person


def read_people(entries: Iterable[Mapping[str, str]]) -> tuple[Person, ...]:
    """All interviewers of a form, `{"name": ..., "greeting": ...}` each; a line that names several is read as several."""
    people: list[Person] = []
    for entry in entries:
        name, greeting = entry.get("name", ""), entry.get("greeting", "")
        parts = split_people(name) if not greeting.strip() else [name]
        people += [read_person(part, greeting) for part in parts]
    return tuple(person for person in people if person != Person(None))


def split_people(typed: str) -> list[str]:
    """One text per person: "Ms. Reyes, Mr. Stern & Dana" is three, "Jane Smith, Head of People" is one."""
    text = re.sub(r"\s*(?:\n|;|、|,? \+ |,? & |[.,]? and (?=(?:a|an|the|one|[A-Z]\w|mr|mrs|ms|dr)\b))\s*", "\n", plain(typed))
    people: list[str] = []
    for line in _ALSO.sub(_split_names, text).split("\n"):
        here: list[str] = []
        for part in re.split(r",\s*(?![^()]*\))", line):
            _add_part(here, part.strip(" ."if part.count(".") == 1 and len(part) > 6 else " "))
        people += here
    return [person for person in people if person]


def _split_names(found: re.Match[str]) -> str:
    """Two names typed in small letters as two lines; "sales and marketing" stays."""
    names = found["left"].capitalize() in word_list("given_names.txt") or found["right"].capitalize() in word_list("given_names.txt")
    return f"{found['left']}\n{found['right']}" if names else found[0]


def _add_part(people: list[str], part: str) -> None:
    """Put one part between commas to the person before it when it only says who that is."""
    describes = _SUFFIX.match(part) or (_is_role(part) and not _titled(part))
    if people and describes and (not _is_role(people[-1]) or _UNKNOWN.match(people[-1])):
        people[-1] = f"{people[-1]}, {part}"
    elif part:
        people.append(part)


def _read(bare: str, aside: str, pronoun: Pronoun | None) -> Person:
    team = _TEAM.match(bare)
    if team:
        return Person(None, team=_team_name(team["team"]))
    if says_nothing(bare) or _UNKNOWN.fullmatch(bare):
        return Person(None, role=_role(aside), pronoun=pronoun)
    unknown = _UNKNOWN.match(bare)
    if unknown:
        return Person(None, role=_role(bare[unknown.end() :].strip(" ,.-")) or _COLLEAGUE, pronoun=pronoun)
    called = _CALLED.match(bare)
    if called:
        return _read(called["name"], aside, pronoun)
    stranger = _STRANGER.match(bare)
    if stranger:
        return Person(None, role=_stranger_role(stranger), pronoun=pronoun)
    name, role = _name_and_role(bare)
    if not name:
        return Person(None, role=role, pronoun=pronoun)
    name = re.sub(r" (?:something|someone|i think|\?+)$", "", name, flags=re.IGNORECASE)
    return Person(_capitals(name), _capitals(name) if _titled(name) else "", role or _role(aside), pronoun)


def _name_and_role(bare: str) -> tuple[str, str]:
    found = _WHO.match(bare)
    if found and not _is_role(found["name"]):
        return found["name"].strip(" ,"), _role(found["role"])
    name, comma, role = bare.partition(",")
    if comma and not _SUFFIX.match(role.strip()):
        return name.strip(), _role(role)
    split = re.match(r"^(?P<name>.+?) - (?P<role>.+)$", bare)
    if split:
        return split["name"], _role(split["role"])
    return ("", _role(bare)) if _is_role(bare) and not _titled(bare) else (bare, "")


def _titled(text: str) -> bool:
    """Whether a text begins with a title and a name; "Chef Nuria" does, "chef de partie" does not."""
    found = _TITLE.match(text)
    if found is None:
        return False
    if found[0].strip(" .").lower() not in _ALSO_A_JOB:
        return True
    following = found["next"]
    return not _ROLE_WORD.fullmatch(following) and (following[0].isupper() or following.capitalize() in word_list("given_names.txt"))


def _is_role(part: str) -> bool:
    """Whether a text says what somebody is rather than who."""
    first = part.split(" ", 1)[0].strip(".,")
    if first in word_list("given_names.txt") and " " in part and part.split(" ")[1][:1].isupper() and not _ROLE_WORD.search(part.split(" ", 1)[1]):
        return False
    return _ROLE_WORD.search(part) is not None and first not in word_list("given_names.txt") or re.match(r"(?:the|a|an|from|who|their|our)\b", part, re.IGNORECASE) is not None


def _role(text: str) -> str:
    """What somebody is, as it can stand after "thank": with "the" before a bare job."""
    text = text.strip(" ,.;-")
    if says_nothing(text) or _UNSURE.search(text) or _UNKNOWN.search(text) or not text:
        return ""
    text = re.sub(r"^(?:their|our|his|her|my|a|an) ", "the ", text, flags=re.IGNORECASE)
    text = re.sub(r"^(?:she|he|they)(?:'s| is| are)? (?=\w)", lambda found: "who is " if "s " in found[0] else "who ", text, flags=re.IGNORECASE)
    if re.match(r"(?:the|from|who|that|in)\b", text, re.IGNORECASE):
        return text[0].lower() + text[1:]
    if text.lower() in {"hr", "head office", "the office", "recruitment", "talent acquisition"}:
        return f"from {text}"
    return f"the {text[0].lower() + text[1:] if text[1:2].islower() else text}"


def _stranger_role(found: re.Match[str]) -> str:
    role = (found["role"] or "").strip(" ,.")
    return re.split(r",|\b(?:didn'?t|don'?t|can'?t|not sure|dunno)\b", role)[0].strip() or _COLLEAGUE


def _team_name(typed: str) -> str:
    """A group as it is greeted: "Hiring Team", "HR Team", "Hiring Manager"."""
    lower = typed.lower()
    if lower in {"team", "everyone", "all", "office", "people", "whole", "whole team"}:
        return "Hiring Team"
    words = ["HR" if word == "hr" else word.capitalize() for word in lower.split() if word != "dept"]
    last = words[-1].lower()
    return " ".join(words) if last in {"team", "panel", "committee", "manager", "board", "department", "office"} else " ".join([*words, "Team"])


def _pronoun(typed: str) -> Pronoun | None:
    if _UNSURE.search(typed):
        return None
    he, she = _HE.search(typed), _SHE.search(typed)
    if bool(he) == bool(she):
        return None
    return Pronoun.HE if he else Pronoun.SHE


def _given_name(name: str) -> str:
    """The given name alone, only where it certainly is one: two Latin words, the first a common Western given name."""
    parts = name.split(" ")
    two_names = len(parts) == 2 and all(re.fullmatch(r"[A-Z][A-Za-z'-]+", part) for part in parts)  # noqa: PLR2004
    return parts[0] if two_names and parts[0] in word_list("given_names.txt") else name


def _capitals(name: str) -> str:
    """A name typed all in small letters with its capitals; every other name as it was typed."""
    if name != name.lower() or not name.isascii():
        return name
    words = name.split(" ")
    return " ".join(word if word in _PARTICLES and at else _capital(word) for at, word in enumerate(words))


def _capital(word: str) -> str:
    return re.sub(r"(^|-|^o')([a-z])", lambda found: found[1] + found[2].upper(), word)


def _even(text: str) -> str:
    return re.sub(r"\s+", " ", plain(text)).strip()
