"""What somebody is whose name may not be known, and how a name is written: "the depot manager", "Steve's dad"."""

from __future__ import annotations

import re

from letters.core.language.people import marks
from letters.core.language.people.person import SECOND_NAMES, Person, Pronoun
from letters.core.language.typed.nothing import says_nothing
from letters.core.language.typed.repairs import repair
from letters.core.language.typed.surnames import written_surname
from letters.core.language.words.casing import is_ordinary, proper
from letters.core.language.words.possessive import possessive
from letters.core.language.words.tables import word_list


def written_name(name: str) -> str:
    """A name typed all in small letters with its capitals ("jo fenwick"); others as typed, but for those of a title."""
    known = name.capitalize() in word_list("given_names")
    if re.fullmatch("[b-df-hj-np-tv-xz]{2,3}", name) and name != "ng":
        return name.upper()
    if name.isupper() and (len(name) > marks.INITIALS or known) and re.search("[AEIOUY]", name):
        name = name.lower()
    if name != name.lower() or not name.isascii():
        return _as_titled(name) if marks.TITLE.match(name) else name
    parts = name.split(" ")
    return " ".join(
        part
        if 0 < at < len(parts) - 1 and part in {"and", *word_list("particles")}
        else _capital(written_surname(part) if part.isalpha() else part)
        for at, part in enumerate(parts)
    )


def _as_titled(name: str) -> str:
    """A name whose titles got their capitals, and a family name alone behind them: "Dr and mrs hill"."""
    parts = name.split(" ")
    titles = [part.rstrip(".").capitalize() in word_list("titles") for part in parts]
    last = (all(titles[:-1]) or " and " in name) and parts[-1] not in word_list("particles")
    raised = [_capital(part) if titled else part for part, titled in zip(parts, titles, strict=True)]
    return " ".join([*raised[:-1], _capital(raised[-1]) if last else raised[-1]])


def of_kin(kin: re.Match[str], pronoun: Pronoun | None) -> Person:
    """A relation of somebody: "his wife Ana", "the owner's daughter Meg"; without a name "your son", "Steve's dad"."""
    of, role = kin["of"].lower(), kin["role"].lower()
    theirs = of in {"his", "her", "their"}
    whose = kin["of"].removesuffix("s").removesuffix("'")
    whose = possessive(whose if marks.DETERMINED.match(whose) else _owner(whose))
    if kin["name"]:
        return Person(written_name(kin["name"]), role=f"the {role}" if theirs else f"{whose} {role}", pronoun=pronoun)
    return Person(None, role=f"your {role}" if theirs else f"{whose} {role}", pronoun=pronoun)


def _owner(word: str) -> str:
    """Whose relation somebody is: a name with its capital, or "the owner"."""
    return f"the {word.lower()}" if marks.JOB.fullmatch(word) else written_name(_FOND.sub("", word.lower()))


_FOND = re.compile(r"^(?:uncle|aunt|auntie|aunty) (?=[a-z])")


def colleagues(many: str, role: str) -> str:
    """Several people without names: "2 others" are your two colleagues, "two nurses" the two nurses."""
    count = {"2": "two ", "3": "three ", "4": "four ", "a couple": "two ", "couple": "two "}.get(many.strip(" of"), "")
    count = count or (f"{many.lower()} " if many.lower() in {"two", "three", "four"} else "")
    who, _, rest = role.partition(" ")
    stranger = not who or who.lower() in {"others", "other", "people", "guys", "ladies", "men", "women", "colleagues"}
    if stranger:
        rest = rest.removeprefix("people").removeprefix("guys").strip()
        return f"your {count}colleagues {rest}".strip()
    return f"the {count}{role}"


def role_of(text: str) -> str:
    """What somebody is, as it can stand after "thank": with "the" before a bare job; empty when in doubt."""
    text = re.sub(r",? (?:i (?:think|guess|believe)|maybe|probably|perhaps)$", "", text, flags=re.IGNORECASE)
    text = repair(re.sub(r"^(?:some|one) ", "", text.strip(" ,.;-"), flags=re.IGNORECASE))
    text = text.lower() if text.isupper() and len(text) > marks.INITIALS else in_small_letters(text)
    text = re.sub(r"\bhr\b", "HR", re.sub(r" (?:sir|madam|ma'?am|mam)$", "", text, flags=re.IGNORECASE))
    if re.fullmatch(r"(?:of )?(?:the )?other(?: one)?|(?:the |an? )?(?:guy|man|woman|lady|person|bloke|girl)", text):
        return marks.COLLEAGUE
    if not text or says_nothing(text) or marks.UNSURE.search(text) or marks.UNKNOWN.search(text):
        return ""
    if marks.OF_FAMILY.fullmatch(text):
        return f"your {text.split(' ', 1)[1]}"
    text = re.sub(r"^(?:their|our|his|her|my|a|an) ", "the ", text, flags=re.IGNORECASE)
    text = marks.CLAUSE.sub(lambda found: "who is " if found["be"] else "who ", text, count=1)
    office = found["office"] if (found := marks.OF_OFFICE.fullmatch(text)) else text
    if office.lower() in {"hr", "head office", "the office", "recruitment", "talent acquisition", "reception"}:
        return f"from {office}"
    if re.match(r"(?:the|from|who|that|in|la|le|el)\b|(?-i:[^\W\d_a-z])[\w-]*['’]s ", text, re.IGNORECASE):
        return text if "'s " in text.partition(" ")[0] + " " else text[0].lower() + text[1:]
    return f"the {text[0].lower() + text[1:] if text[1:2].islower() else text}"


def helper_of(text: str) -> str:
    """Whose helper somebody without a name is: "his deputy" is your deputy; empty for anybody else."""
    found = marks.HELPER_OF.fullmatch(text)
    return f"your {found['role']}" if found else ""


def title_and_family_name(name: str) -> str:
    """A title with the family name, where the given name is certain: "Ms. Patricia Greene" is "Ms. Greene"."""
    name = re.sub(r"(?<=\w) [A-Z]\.?$", "", name) if name.count(" ") > 1 else name
    name = re.sub(r"^(\S+) (?:[A-Z]\. )+(?=[A-Z][a-z])", r"\1 ", name)
    found = marks.TITLED_FULL_NAME.fullmatch(name)
    if found is None or found["family"] in SECOND_NAMES:
        return name
    certain = found["given"].partition("-")[0] in word_list("given_names") or "-" in found["family"]
    return f"{found['title']} {found['family']}" if certain else name


def in_small_letters(text: str) -> str:
    """A post in small letters as far as its words are ordinary: "Regional Manager"; what it is of stays as typed."""
    found = _OF_WHAT.search(text)
    head, of = (text[: found.start()], text[found.start() :]) if found else (text, "")
    small = re.sub(r"(?<![\w'’-])[A-Z][a-z]{2,}(?![\w'’])", _ordinary_small, head)
    return marks.JOB.sub(_small, small + of)


_OF_WHAT = re.compile(r"(?:^| )(?:of|from|for|at|in|on|with|who|to) ")


def _ordinary_small(found: re.Match[str]) -> str:
    name = proper(found[0].lower()) is not None or found[0] in word_list("given_names")
    return found[0] if name or not is_ordinary(found[0]) else found[0].lower()


def _small(found: re.Match[str]) -> str:
    """A job in small letters, initials as they are: "Store Manager" is the store manager, "CEO" the CEO."""
    kept = found[0].isupper() or found.string[: found.start()].endswith(" of ")
    return found[0] if kept else found[0].lower()


def stranger_role(typed: str) -> str:
    """What is said of a stranger besides: "a lady from HR" is "from HR"."""
    return re.split(r",|\b(?:didn'?t|don'?t|can'?t|not sure|dunno)\b", typed)[0].strip(" ,.") or marks.COLLEAGUE


def team_name(typed: str) -> str:
    """A group as it is greeted: "Hiring Team", "HR Team", "Hiring Manager"."""
    if typed.lower() in marks.ANY_TEAM:
        return "Hiring Team"
    parts = ["HR" if part == "hr" else part.capitalize() for part in typed.lower().split() if part != "dept"]
    return " ".join(parts if parts[-1].lower() in marks.TEAM_ENDS else [*parts, "Team"])


def _capital(part: str) -> str:
    return re.sub(r"(^o'|^|-)([a-z])", lambda found: found[1].upper() + found[2].upper(), part)
