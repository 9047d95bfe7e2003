"""Those to thank besides the readers, read from one answer: each a phrase of its own, with what is told of them.

"the night lead, big guy with the lanyard, didnt get a name" is one person, "the night lead with the lanyard"; "the cook
and the porter" are two. What is only an opinion of somebody is left out, what somebody did is kept.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from letters.core.language.people.interviewers import read_person
from letters.core.language.people.marks import COLLEAGUE, JOB, KIN, OF_OFFICE, SEVERAL
from letters.core.language.people.remarks import begins_with_a_name, set_apart
from letters.core.language.people.thanked_phrase import DETERMINED, ONE_KIN, determined, of_person, owned, who_did
from letters.core.language.people.thanked_plainly import told_plainly
from letters.core.language.typed.nothing import says_nothing
from letters.core.language.words.lexicon import readings
from letters.core.language.words.tables import any_of
from letters.core.language.words.tagging import Class, Form
from letters.core.letter import Tone

_MOST_WORDS = 18
"""Words of one person's description that a sentence of thanks carries."""
_STRANGER = any_of("strangers")
_JOINT = re.compile(
    r"\s*(?P<joint>;"
    r"|(?<!\bMr )&|\+|\n|(?<!\bMr)(?<!\bMr\.),? (?:and|plus|also) |, "
    r"|(?<=[a-z]{3})(?<!Prof)(?<!Capt)(?<!Supt)(?<!Engr)\. | - )"
    r"\s*(?:(?:and|also|plus) )?",
    re.IGNORECASE,
)
_BARE_STRANGER = re.compile(rf"(?:[a-z]+ ){{0,2}}{_STRANGER}\b", re.IGNORECASE)
_LOOKS = re.compile(rf"(?:(?:the|an?) )?(?:[a-z]+ )*(?:{_STRANGER}|one) (?P<rest>(?:with|in) .+)", re.IGNORECASE)
_A_STRANGER = re.compile(rf"an? (?:[a-z]+ )*{_STRANGER}", re.IGNORECASE)
_WORN = re.compile(
    r"(?P<what>(?:(?:the|an?) )?(?:[a-z]+ ){1,2}(?P<thing>beard|hair|glasses|hat|cap|coat|jacket|lanyard|tattoos?"
    r"|scarf|apron|boots|moustache|ponytail|braids|overalls|waistcoat|tie))",
    re.IGNORECASE,
)
_DID = re.compile(
    r"(?:and )?(?:he|she|they|who|that) (?P<deed>(?:also |even |kindly )?(?P<verb>[a-z]+)\b.*)", re.IGNORECASE
)
SORTS = {
    "front desk": "the front desk",
    "security": "your security staff",
    "reception": "your colleagues at reception",
    **{
        one.lower(): f"your colleagues in {one}"
        for one in ("HR", "IT", "payroll", "finance", "accounts", "marketing", "sales")
    },
}
_NO_MORE = re.compile(rf"(?:the |an? |one |some |another |third |second |other )*{_STRANGER}", re.IGNORECASE)
_FROM = re.compile(
    rf"(?:the |an? |one |some )?(?:[a-z]+ )?{_STRANGER} (?P<from>from [^,]+)",
    re.IGNORECASE,
)
_FOR = re.compile(r"for (?:the|an?|his|her|their|your|my|all|being|having|letting|making|giving|showing|[a-z]+ing)\b")
_SOMEBODYS = re.compile(
    r"(?:[A-Z][\w.'’-]* ){0,2}[A-Z][\w-]*['’]s? (?:[a-z]|[A-Z]{2}|PhD)|(?!The )[A-Z][\w'’-]+ the [a-z]"
)
"""Somebody told by somebody else's name, or by name and kind: "Dr Osei's secretary", "Biscuit the spaniel"."""
_WHO_WAS = re.compile(
    r"(?P<name>[^,]+?),? "
    r"(?P<did>who (?:(?:was|is|were|had|did|[a-z]+ed) .*\bfor .+|(?:[a-z]+ed|gave|let|lent|made|drove|took|brought|told"
    r"|taught|found|sat|kept|lit|held|set|met|got|does|makes|runs|came|could) (?:[\w']+ ?){1,8}))$"
)
"""Somebody with a name, told by what they were there for: "Mrs Lund who was in for her pension"."""
_THEIRS = re.compile(r"(?:his|her) ", re.IGNORECASE)
_AND_WHAT = re.compile(r"(?<=\w), (?:the|[A-Z][\w-]+['’]s?) .*$")
_WITH_THEIRS = re.compile(r" and (?:his|her) .*$")
"""Who is told by the one before: "Kev and his wife"."""
_NOT = re.compile(r"(?:^|\s+)(?:didn|don|can|couldn)'?t\b.*$", re.IGNORECASE)
_CLAUSE = re.compile(r" (?:who|that|because|when|while|so|with) ")


@dataclass(slots=True)
class _Item:
    """One who is thanked, as told so far."""

    text: str
    deeds: bool = False

    def name(self, part: str, joint: str) -> None:
        """Take in the name of somebody told so far by a job: "the trainee, Lotte"."""
        mark = " and" if "and" in joint or "&" in joint else ","
        self.text = self.text.rstrip(" ,") + f"{mark} {part}"

    def add(self, remark: str) -> None:
        """Take in a remark that tells how somebody looks, what they did or what they are called."""
        looks = _LOOKS.fullmatch(remark)
        worn = _WORN.fullmatch(remark)
        if _FOR.match(remark):
            self.text += f"{',' if ',' in self.text else ''} {remark}"
            return
        if looks and not (" with " in self.text or (" on " in self.text and looks["rest"].startswith("with a "))):
            self.text += f" {looks['rest']}"
        elif worn and " with " not in self.text:
            self.text += f" with {'the ' if DETERMINED.match(worn['what']) is None else ''}{worn['what']}"
        elif (did := _DID.fullmatch(remark)) and self._takes(did):
            named = begins_with_a_name(self.text) or self.text.split()[-1][0].isupper() or ONE_KIN.match(self.text)
            self.text += f"{',' if named else ''} who {did['deed']}"
            self.deeds = True

    def _takes(self, did: re.Match[str]) -> bool:
        """Whether a deed can follow: one that is told as past, after somebody who has none yet."""
        past = any(one.cls is Class.VERB and one.form is Form.PAST for one in readings(did["verb"].lower()))
        return past and not self.deeds and not re.search(r"\b(?:who|that)\b", self.text)


def read_thanked(typed: str, tone: Tone) -> list[str]:
    """A phrase for each who is thanked: "the lab lady", "Kev", "your two colleagues from HR"."""
    said = (_LOOSE_END.sub("", _said(item.text, tone)).lstrip(" ,.;&") for item in _items(typed))
    return _colleagues([phrase for phrase in said if len(phrase) > 1])


def _colleagues(those: list[str]) -> list[str]:
    """Two strangers as two colleagues, and one beside somebody with a name as the other one."""
    if len(those) > 1 and those[0] == COLLEAGUE and those[1].startswith(COLLEAGUE):
        return [f"your two colleagues{those[1].removeprefix(COLLEAGUE)}", *those[2:]]
    return [f"your other {COLLEAGUE[5:]}" if at and one == COLLEAGUE else one for at, one in enumerate(those)]


_LOOSE_END = re.compile(r"(?<![JS]r)[ .,;&!]+$")


def _items(typed: str) -> list[_Item]:
    items: list[_Item] = []
    joint, left_out = "", False
    for part, following in _parts(told_plainly(typed)):
        if not items or (_is_another(part, joint, items[-1]) and not _THEIRS.match(part)):
            items.append(_Item(part))
        elif _is_what_one_is(part, joint, items[-1]):
            items[-1].text += f", {part}"
        elif begins_with_a_name(part):
            items[-1].name(part, joint)
        elif "and" in joint or "&" in joint or "+" in joint:
            items[-1].text += "" if left_out else f" and {part}"
        else:
            before = items[-1].text
            items[-1].add(part)
            left_out = items[-1].text == before and " who " not in part
        joint = following
    return items


def _parts(text: str) -> list[tuple[str, str]]:
    """The pieces between joints, each with the joint after it."""
    parts, start = [], 0
    for found in _JOINT.finditer(text):
        parts.append((text[start : found.start()].strip(), found[0].lower()))
        start = found.end()
    return [part for part in [*parts, (text[start:].strip(" .,"), "")] if part[0]]


def _is_another(part: str, joint: str, before: _Item) -> bool:
    """Whether a piece tells somebody else than the one before it."""
    joined = any(mark in joint for mark in ("and", "&", "+", "plus", "also", ";", "\n"))
    if not joined and (_LOOKS.fullmatch(part) or (_A_STRANGER.fullmatch(part) and DETERMINED.match(before.text))):
        return False
    if begins_with_a_name(part) and not _is_helper(part, joint, before):
        named = re.search(r", [A-Z]", before.text) is not None
        return not named and (joined or not (DETERMINED.match(before.text) or JOB.fullmatch(before.text)))
    if _is_what_one_is(part, joint, before):
        return False
    if re.match(r"(?:both|all) (?:called|named|from|in|of) ", part):
        return False
    if DETERMINED.match(part) is not None:
        return not re.match(r"(?:his|her|their) (?!\w+$)", part) or joined
    job = JOB.search(part.partition(" who ")[0]) is not None or _BARE_STRANGER.match(part) is not None
    return joined and job and len(part.split()) <= 6  # noqa: PLR2004


_ONE_THING = re.compile(
    r"the (?:[\w'-]+ )*?(?P<what>[\w'-]+)(?: (?:who|that|with|from|in|at|on|of) .+)?", re.IGNORECASE
)
_HELPER = re.compile(r"[A-Z][\w-]+['’]s? (?:apprentice|assistant|deputy|secretary|trainee|wife|husband|son|daughter)")
_BARE_NAME = re.compile(r"(?:[^\W\d_a-z][\w.'’-]*)(?: [^\W\d_a-z][\w.'’-]*)*")


def _is_helper(part: str, joint: str, before: _Item) -> bool:
    """Whether a piece tells whose helper the one named before it is: "Kelly, Dave's apprentice"."""
    return joint.strip() == "," and bool(_HELPER.fullmatch(part) and _BARE_NAME.fullmatch(before.text))


def _is_what_one_is(part: str, joint: str, before: _Item) -> bool:
    """Whether a piece tells what the one named before it is: "Lola, the five-year-old with the purple cast"."""
    if _is_helper(part, joint, before):
        return True
    told = _ONE_THING.fullmatch(part) if joint.strip() == "," else None
    named = _BARE_NAME.fullmatch(before.text) is not None and JOB.fullmatch(before.text) is None
    if told is None or not named or before.text.lower() in SORTS:
        return False
    return not any(
        one.cls is Class.NOUN and one.lemma != told["what"].lower() for one in readings(told["what"].lower())
    )


def _said(text: str, tone: Tone) -> str:
    """One person as a phrase after "thank"; the clause that makes it long is left out."""
    text = owned(text.strip(" .,;"))
    text = _NOT.sub("", text) if " who " not in text else text
    text = text if len(text.split()) <= _MOST_WORDS else _CLAUSE.split(text, maxsplit=1)[0]
    if says_nothing(text) or len(text.split()) > _MOST_WORDS:
        return ""
    if known := _known(text, tone):
        return known
    if _SOMEBODYS.match(text):
        return text
    if beside := _WITH_THEIRS.search(text) or _AND_WHAT.search(text):
        return _said(text[: beside.start()], tone) + beside[0]
    if begins_with_a_name(text) or (re.fullmatch(r"[A-Z][a-z]+", text) and not JOB.fullmatch(text)):
        return _named(text, tone)
    return _ABOVE_ALL.sub(", especially ", of_person(determined(who_did(text))))


_ABOVE_ALL = re.compile(r"(?<=\w),? (?:and )?(?:esp|especially|particularly|specially) (?=the\b|[A-Z])")


def _known(text: str, tone: Tone) -> str:
    """Somebody told only by an office, a number, a relation or as a stranger; empty for anybody else."""
    if _NO_MORE.fullmatch(text):
        return COLLEAGUE
    if found := _FROM.fullmatch(text):
        return f"your colleague {found['from']}"
    if OF_OFFICE.fullmatch(text) or SEVERAL.fullmatch(text) or KIN.fullmatch(text):
        person, clause = read_person(text), re.search(r",? (?P<joint>who|for) .*", text)
        mark = "" if clause and clause["joint"] == "for" else ","
        told = f"{mark} {clause[0].strip(' ,')}" if clause and KIN.fullmatch(text) else ""
        return (person.described() or person.called(tone)) + told
    return SORTS.get(text.lower(), "")


def _named(text: str, tone: Tone) -> str:
    """Somebody with a name: with the place that tells them, and with what they are thanked for."""
    if re.match(r"(?:Mr|Dr)\.? (?:and|&) ", text):
        return text
    if told := _WHO_WAS.fullmatch(text):
        return f"{_placed(told['name'], tone)}, {told['did']}"
    text, reason, rest = text.partition(" for ")
    return _placed(text, tone) + reason + rest


def _placed(text: str, tone: Tone) -> str:
    person, remark = read_person(text), set_apart(text).partition(" (")[2]
    placed = re.match(r"(?:in|at|from|on|off|of) (?:the )?[^,()\n]{2,30}(?:, who [^,()\n]+)?\)$", remark)
    called = person.called(tone)
    if called and (beside := re.fullmatch(rf"{re.escape(called)} (?P<job>the [a-z ]{{2,30}})", text)):
        return f"{called} {beside['job']}"
    return f"{called} {remark.rstrip(')')}" if placed and called else called
