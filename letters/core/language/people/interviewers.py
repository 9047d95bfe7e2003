"""Reads what was typed about the interviewers: names, titles, jobs, or that the name was not caught.

`read_person("Dale the foreman")` has the name "Dale" and the role "the foreman". Names are one field in any script and
are never split; the writer's own greeting wins.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from letters.core.language.people import marks
from letters.core.language.people.lines import lines_of, name_first
from letters.core.language.people.person import Person, Pronoun, alike
from letters.core.language.people.posts import is_post
from letters.core.language.people.remarks import set_apart
from letters.core.language.people.roles import (
    colleagues,
    helper_of,
    of_kin,
    role_of,
    stranger_role,
    team_name,
    title_and_family_name,
    written_name,
)
from letters.core.language.typed.cleaned import one_line, signed
from letters.core.language.typed.nothing import says_nothing
from letters.core.language.typed.surnames import surnames
from letters.core.language.words.casing import is_ordinary
from letters.core.language.words.tables import word_list

__all__ = ["Person", "Pronoun", "read_people", "read_person", "split_people", "written_name"]


def read_person(name: str, greeting: str = "") -> Person:
    """The person typed in one name field; `greeting` is what the writer would put after "Dear", and wins."""
    typed = marks.VERY_REVD.sub("", marks.without_initials(signed(name).lstrip("@")))
    typed = set_apart(name_first(marks.THE_TITLE.sub("", typed))).partition("\n")[0]
    aside = " ".join(found["aside"] for found in marks.ASIDE.finditer(typed))
    bare = marks.ASIDE.sub(" ", typed).strip(" ,;:.-") if aside else typed.strip(" ,;-")
    named = aside.rstrip("? ")
    post = (_is_role(bare) or is_post(bare)) and not _is_titled(bare)
    seen = marks.SOMEBODY_THERE.fullmatch(bare) and named.istitle() and named.isalpha() and not _is_role(named)
    if seen or (post and (_is_a_given_name(named) or _is_titled(named))):
        bare, aside = named, bare
    person = _read(bare, aside, _pronoun(marks.POSSESSOR.sub("", typed)))
    own = marks.SALUTED.sub("", one_line(greeting).strip(",:; "))
    if own and not says_nothing(own):
        own = written_name(own) if name.islower() and not marks.TEAM.fullmatch(own) else own
        spelled = person.name is None or person.name.lower() == own.lower()
        return Person(own if spelled else person.name, own, person.role, person.pronoun)
    return person


def read_people(entries: Iterable[Mapping[str, str]]) -> tuple[Person, ...]:
    """All interviewers of a form, `{"name": ..., "greeting": ...}` each; a line may name several."""
    people: list[Person] = []
    for entry in entries:
        name, greeting = entry.get("name", ""), entry.get("greeting", "")
        parts = [name] if greeting.strip() else split_people(name)
        people += [read_person(part, greeting) for part in parts]
    return alike(person for person in people if person.name or person.role or person.team)


def split_people(typed: str) -> list[str]:
    """One text per person: "Ms. Reyes, Mr. Stern & Dana" is three, "Jane Smith, Head of People" is one."""
    people: list[str] = []
    for line in lines_of(marks.without_initials(typed)):
        here: list[str] = []
        for part in marks.COMMA.split(line):
            _add_part(here, marks.JOINED.sub("", marks.SORRY.sub("", part.strip())))
        people += here
    return people


def _add_part(people: list[str], part: str) -> None:
    """Put one part between commas to the person before it when it only says who that is."""
    if people and (guessed := marks.GUESSED.fullmatch(part)):
        people[-1] = f"{guessed['name']}, the {people[-1].removeprefix('the ')}"
        return
    guess = part.lower().startswith("maybe ") and people and marks.UNKNOWN.match(people[-1])
    nobody = marks.THOSE.fullmatch(part) or marks.EITHER.search(part) or marks.NO_ONE_PERSON.fullmatch(part)
    if guess or (people and (nobody or (marks.THE_ONE.match(people[-1]) and marks.A_KIND.fullmatch(part)))):
        return
    named = _is_titled(part) or _is_a_given_name(part.split(" ", 1)[0])
    if people and named and not marks.JOB.search(part) and _may_be_named(people[-1]):
        people[-1] = f"{part}, {people[-1]}"
        return
    if people and marks.CALLED.fullmatch(people[-1]) and marks.OF_HIS.fullmatch(part):
        people[-1] = f"{people[-1]}, {part}"
        return
    describes = marks.SUFFIX.fullmatch(part) or marks.A_GUY.fullmatch(part) or (_is_role(part) and not _is_titled(part))
    if people and describes and (not _is_role(people[-1]) or marks.UNKNOWN.match(people[-1])):
        people[-1] = f"{people[-1]}, {part}"
    elif part:
        people.append(part)


def _may_be_named(part: str) -> bool:
    """Whether a part tells somebody by a job or by looks, whose name may follow: "the fella from the signal box"."""
    return marks.THE_JOB.fullmatch(part) is not None or marks.SOMEBODY_THERE.fullmatch(part) is not None


def _read(bare: str, aside: str, pronoun: Pronoun | None) -> Person:
    if team := marks.TEAM.fullmatch(bare):
        return Person(None, team=team_name(team["team"]))
    if bare in word_list("called_by_title"):
        return Person(bare, bare, role_of(aside), pronoun)
    if (nobody := _without_a_name(bare, aside, pronoun)) is not None:
        return nobody
    bare = marks.NOT_CAUGHT.sub("", bare)
    if called := marks.CALLED.fullmatch(bare):
        bare = called["name"]
    elif (stranger := marks.STRANGER.match(bare)) and (bare != "Guy" or aside):
        return Person(None, role=stranger_role(stranger["role"] or ""), pronoun=pronoun)
    nameless = marks.NAMELESS.fullmatch(bare.partition(",")[0])
    if nameless and is_ordinary(nameless["noun"]):
        other = "the other" if bare.lower().startswith("another ") else "the"
        one = "one" if nameless["what"].startswith("of ") else other
        return Person(None, role=nameless["of"] or f"{one} {nameless['what']}", pronoun=pronoun)
    return _named(*_name_and_role(bare), aside, pronoun)


def _without_a_name(bare: str, aside: str, pronoun: Pronoun | None) -> Person | None:
    """Somebody told by anything but a name: nobody, several, a relation; None where there may be a name."""
    if marks.MACHINE.fullmatch(bare):
        return Person(None)
    if titled := marks.TITLE_OF_NOBODY.fullmatch(bare) or marks.WHOEVER.fullmatch(bare):
        return Person(None, role=f"whoever {titled['is'].replace('-', ' ')}" if titled["is"] else marks.COLLEAGUE)
    elder = marks.ELDER_THERE.fullmatch(bare)
    if elder or says_nothing(bare) or marks.UNKNOWN.fullmatch(bare):
        return Person(None, role=role_of(bare if elder else aside), pronoun=pronoun)
    if unknown := marks.UNKNOWN.match(bare):
        return Person(None, role=role_of(bare[unknown.end() :]) or marks.COLLEAGUE, pronoun=pronoun)
    if several := marks.SEVERAL.fullmatch(bare):
        return Person(None, role=colleagues(several["many"] or "", several["role"] or ""))
    kin = marks.KIN.fullmatch(bare)
    helper = Person(None, role=bare, pronoun=pronoun) if marks.OF_SOMEBODY.fullmatch(bare) else None
    return of_kin(kin, pronoun) if kin else helper


def _named(name: str, role: str, aside: str, pronoun: Pronoun | None) -> Person:
    name = _with_honour(marks.NO_PART_OF_A_NAME.sub("", marks.ROUGH.sub("", _undoubted(name))))
    if name.startswith("from "):
        return Person(None, role=name, pronoun=pronoun)
    name = surnames(written_name(marks.LETTERS_AFTER.sub(r", \g<letters>", name)))
    if marks.UNKNOWN.fullmatch(name) or marks.NO_NAME.search(name) or marks.EITHER.search(name):
        described = role or (role_of(aside) if marks.JOB.search(aside) else "") or _described(name)
        return Person(None, role=described or marks.COLLEAGUE, pronoun=pronoun)
    name = re.sub(r"(?<=[a-z]{4})\.$", "", name)
    role = role or role_of(aside)
    whole = not role and name.startswith(("Sister ", "Brother "))  # as likely a nun as a ward sister
    greeting = (name if whole else title_and_family_name(name.split(",")[0])) if _is_titled(name) else ""
    return Person(name or None, greeting, role, pronoun)


def _with_honour(name: str) -> str:
    """A name with the courtesy after it, which no title has said: "Vasudha Ma'am"; "from finance" for a job."""
    found = marks.HONOURED.fullmatch(name)
    if found is None:
        return name
    who, honour = found["name"], found["honour"].lower()
    if _is_titled(who):
        return who
    if is_ordinary(who) and who.capitalize() not in word_list("given_names"):
        return f"from {who.lower()}"
    return f"{written_name(who)} {marks.HONOURS.get(honour, honour)}"


def _described(name: str) -> str:
    """Somebody without a name as described: "SAFETY GUY" is "the safety guy"; empty where that says nothing."""
    known = marks.DESCRIBED.fullmatch(name.lower())
    return f"the {name.lower()}" if known else ""


def _undoubted(name: str) -> str:
    """A name without the doubt and the courtesy around it: "think it was Callum?", "Mr. Ketan Shah sir"."""
    shorter = marks.DOUBT.sub("", name)
    return shorter if shorter == name else _undoubted(shorter)


def _name_and_role(bare: str) -> tuple[str, str]:
    if titled := marks.JOB_THEN_TITLED.fullmatch(bare) or marks.HR_LADY.fullmatch(bare):
        return titled["name"], role_of(titled["role"]) if marks.JOB.search(titled["role"]) else ""
    found = marks.WHO.match(bare)
    if found and not _is_role(found["name"]):
        return found["name"].strip(" ,"), role_of(found["role"])
    name, comma, role = bare.partition(",")
    if comma and not marks.SUFFIX.fullmatch(role.strip()):
        return name.strip(), role_of(role)
    if dashed := marks.DASHED.fullmatch(bare):
        return dashed["name"], role_of(dashed["role"])
    for named in (marks.NAME_THEN_JOB.fullmatch(bare), marks.JOB_THEN_NAME.fullmatch(bare)):
        if named and _are_name_and_job(named["name"], named["role"], before=named.start("role") > 0):
            return named["name"], role_of(named["role"])
    ranked = marks.JOB_THEN_NAME.fullmatch(bare)
    called = _is_titled(bare) or (ranked is not None and _is_a_rank(ranked["role"], ranked["name"]))
    return ("", helper_of(bare) or role_of(bare)) if _is_role(bare) and not called else (bare, "")


def _is_a_rank(job: str, name: str) -> bool:
    """Whether one word for a job stands before a family name as a title would: "Director Liu"."""
    called = marks.RANK.fullmatch(job) is not None and job.lower() not in word_list("not_called")
    return called and name.istitle() and " " not in name and name not in word_list("given_names")


_FONDLY = frozenset({"uncle", "aunty", "auntie", "aunt", "old", "big", "young", "little"})


def _are_name_and_job(name: str, job: str, *, before: bool) -> bool:
    """Whether two parts of a text are a name and what that person does; `before`: the name stands before the job."""
    words = name.split()
    words = words[1:] if words[0].lower() in _FONDLY and words[1:] else words
    if (not before and _is_a_rank(job, name)) or marks.BODY.fullmatch(name):
        return False
    known = words[0].capitalize() in word_list("given_names") or (before and _is_titled(name))
    known = known or (not before and words[0][0].isupper() and job[-2:].islower())
    known = known or not (words[0].islower() or any(is_ordinary(word.rstrip(".")) for word in words))
    return known and marks.JOB.search(job) is not None and not _is_titled(f"{job} {name}")


def _is_a_given_name(text: str) -> bool:
    """Whether a text is one word that is a name: a common one, or an unusual word with a capital."""
    usual = text.capitalize() in word_list("given_names")
    return usual or (re.fullmatch(r"[A-Z][a-z]{2,}", text) is not None and not is_ordinary(text) and not _is_role(text))


def _is_role(part: str) -> bool:
    """Whether a text says what somebody is rather than who."""
    if marks.DETERMINED.match(part):
        return True
    return part.split(" ", 1)[0].strip(".,") not in word_list("given_names") and marks.JOB.search(part) is not None


def _is_titled(text: str) -> bool:
    """Whether a text begins with a title and a name; "Chef Nuria" does, "chef de partie" does not."""
    found = marks.TITLE.match(text)
    if found is None or found[0].strip(" .").lower() not in word_list("job_titles"):
        return found is not None
    following = found["next"]
    known = following[0].isupper() or following.capitalize() in word_list("given_names")
    return known and not marks.JOB.fullmatch(following)


def _pronoun(typed: str) -> Pronoun | None:
    he, she = marks.HE.search(typed), marks.SHE.search(typed)
    if marks.UNSURE.search(typed) or bool(he) == bool(she):
        return None
    return Pronoun.HE if he else Pronoun.SHE
