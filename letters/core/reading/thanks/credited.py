"""Who did what is thanked for, where the answer names somebody first: one of the readers, or somebody else.

"the Lieutenant for letting me plug in" is thanks to the reader of that rank; "the woman on the phone who rang me twice"
is nobody who reads the letter, so the thanks are passed on to her.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from letters.core.language.people.interviewers import Person
from letters.core.language.people.remarks import begins_with_a_name
from letters.core.language.people.thanked import read_thanked
from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.typed.cleaned import clean
from letters.core.language.words.row import words_of
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Form, Token
from letters.core.readers import Readers
from letters.core.reading.plain.names import names_in
from letters.core.reading.thanks.beside_reader import only_others
from letters.core.reading.thanks.fit_to_thank import fit_to_thank
from letters.core.reading.thanks.hailed import hailed
from letters.core.reading.thanks.identified import Known, has_role, identified, job_as_name, names_a_reader
from letters.core.reading.thanks.several_others import in_turn, several_others
from letters.core.reading.thanks.somebody import is_somebody
from letters.core.reading.thanks.told_whole import INTERVIEWED, in_full, is_told_whole

_MOST_BEFORE = 9
"""Words in which somebody is told before what they did."""
_MOST_WORDS = 28
"""Words of what somebody else did that a sentence of thanks carries."""
_WITH_JOB = r"(?-i:[A-Z])[\w'’. -]{1,40}, (?:the|their|your|an?|one of) [^,.;]{2,40}(?=, )"
"""A name with who that is: "Moira, the receptionist, for finding me a charger"."""
_FOR = re.compile(
    rf"^(?:(?:thanks|thank you) to )?(?P<who>{_WITH_JOB}|(?:[^,.;]|\.(?= [A-Z])){{2,60}}?),? "
    r"(?P<joint>for) (?!me to )(?P<what>\S.*)$",
    re.IGNORECASE,
)
_TO_THANK = re.compile(
    r"^i ?(?:(?:really|also|just) )?(?:want(?: to)?|(?:would like|'d like|wish|'d love|need|have) to) (?:also )?"
    r"(?:thank|say (?:an? (?:big|huge|special) )?thank(?:s| you) to) "
    r"(?!(?:you|them|him|her|(?:you|them) (?:all|both)|everyone|everybody) (?:so much |very much )?for\b)"
    r"|^i (?:really |also )?thank (?:(?:him|her|them) for |(?=(?:him|her|(?-i:[A-Z])[a-z]+) (?:for|because|that)\b))",
    re.IGNORECASE,
)
_ALL_FIVE = re.compile(
    r"^(?:all|both|each)(?: (?:of the )?(?:two|three|four|five|six))? of (?:them|you),? "
    r"(?:and |but )?(?:(?:in particular|especially) )?(?-i:[A-Z])[\w'’.]*(?: in particular| especially)?,? for (?=\S)",
    re.IGNORECASE,
)
"""All who were there, one of them above all: "all five of them, and Anita in particular, for such a fair day"."""
_WHO_DID = re.compile(rf"^(?P<who>{_WITH_JOB}|[^,.;]{{2,60}}?),? (?P<joint>who|that) (?P<what>\S.*)$", re.IGNORECASE)
_SHE_DID = re.compile(
    r"^(?P<who>[A-Z][a-z]+ (?:on|in|at|from) (?:the )?[A-Za-z]+(?: [a-z]+)?),? (?:and )?(?:he|she) "
    r"(?=[a-z]+ (?:me|my)\b)"
)
"""Somebody told by where they work, and what that one did: "Bev on reception, she calmed me down"."""
_A_CALLED = re.compile(r"^an? (?=[a-z]+ (?:called|named) [A-Z])")
_CALLED = re.compile(r" (?:called|named) (?=[A-Z])")
_PRONOUN = re.compile(r"\b(?:he|she)\b", re.IGNORECASE)
"""Speaks again of the one who is named first, so that the name is wanted."""
_NAME = re.compile(r"[^\W\d_][\w'’-]+")
_HIS = re.compile(r"^(?:his|her) (?=[a-z])", re.IGNORECASE)
_FULL_STOP = re.compile(r"(?P<word>[\w'’]+)[.!?] ")
_ENDS = re.compile(
    r"(?<!\bMr)(?<!\bMrs)(?<!\bDr)[.;!?](?: |$)"
    r"|,? (?:and )?(?:he|she|it|nobody|so(?= (?:I|he|she|we|it|they|that)\b)|which)(?: |')"
)


@dataclass(frozen=True, slots=True)
class Credit:
    """What the readers are thanked for, the one of them it goes to, and whom else thanks are passed on to for what."""

    text: str
    to: Person | None = None
    passed_on: tuple[str, ...] = ()


@lru_cache(maxsize=1024)
def credited(typed: str, readers: Readers) -> Credit:
    """The answer to "Thank you for ..." with the one who did it told apart from what was done."""
    cleaned = clean(typed, readers.known_names)
    text = _ALL_FIVE.sub("", _TO_THANK.sub("", cleaned))
    if (text := in_turn(text, readers.known_names)) != cleaned:
        typed = text
    if not (told := in_full(text, readers)):
        return Credit("")
    if (fit := fit_to_thank(hailed(told, names := names_in(text, readers)), names)) != text:
        typed = text = fit
    if those := several_others(text, readers):
        return Credit("", passed_on=(those,))
    if (at := _at_another(text, readers)) is not None:
        return _beside_another(text, at, readers)
    if others := only_others(text, names_in(text, readers), alone=len(readers.people) == 1):
        return Credit("", passed_on=(others,))
    if (named := job_as_name(text, readers)) != text:
        return Credit(named)
    return _credited(typed, text, readers)


_ANOTHER = re.compile(
    r",? and (?:(?:also )?thanks to |to |for )?"
    r"(?P<who>(?:the|your|his|her|their|an?|one|(?-i:[A-Z])[\w'’.]*)(?: [\w'’.]+){0,5}?) "
    r"(?P<joint>for|who) (?!(?:me|us)\b)(?=\S)",
    re.IGNORECASE,
)
"""Somebody else who is thanked beside what comes first: "lunch, and the lads for not laughing"."""


_FIRST_ENDS = re.compile(r",|[.] | and ")


def _at_another(text: str, readers: Readers) -> re.Match[str] | None:
    """Where somebody who reads no letter is thanked in turn, after a gift or after somebody else."""
    first = _FIRST_ENDS.split(text)[0]
    for found in _ANOTHER.finditer(text):
        who, whole = found["who"], text[: found.start()]
        told = _told(whole)
        after_one = told is not None and is_somebody(told[0], certain=True, person=told[2] == "who")
        done = re.match(r"(?:not )?[a-z]+ing\b", first) is not None
        given = found["joint"] == "for" and (done or verdict(first) is not Verdict.CLAUSE)
        if not (after_one or given) or _acts(who, readers) or identified(who, readers)[0] is not Known.NOBODY:
            continue
        if is_somebody(who, certain=found["joint"] == "for", person=found["joint"] == "who"):
            return found
    return None


def _beside_another(text: str, at: re.Match[str], readers: Readers) -> Credit:
    """What the readers are thanked for, with what somebody else is thanked for beside it."""
    first, second = credited(text[: at.start()], readers), credited(text[at.start("who") :], readers)
    both = ", and for ".join(one for one in (first.text, second.text) if one)
    return Credit(both, first.to or second.to, (*first.passed_on, *second.passed_on))


def _credited(typed: str, text: str, readers: Readers) -> Credit:
    text = _SHE_DID.sub(r"\g<who>, who ", text)
    told = _told(text)
    if told is None or _acts(told[0], readers) or is_told_whole(text):
        return Credit(typed)
    who, what, joint = told
    relative = joint in {"who", "that"}
    known, person = identified(who, readers, met=relative and not re.match(INTERVIEWED, what))
    if known is Known.NOBODY:
        return _passed_on(typed, told, readers)
    if person is None:
        return Credit(what)
    if relative or re.match("[a-z]+ing of ", what) or _names_another(what, person, readers):
        return Credit(typed)
    if _PRONOUN.search(what):
        called = person.called(readers.tone)
        return Credit(typed if set(_NAME.findall(called)) & set(_NAME.findall(who)) else text.replace(who, called, 1))
    return Credit(what, person)


_A_CHANCE = re.compile(r"(?:the|an?|your|my) (?:[a-z]+ )?(?:chance|opportunity|invitation|offer|time|permission) to\b")


def _acts(who: str, readers: Readers) -> bool:
    """Whether what stands first tells already what somebody did: "Ruth sat with me"."""
    if _A_CHANCE.match(who):
        return True  # however like a calling the deed sounds: "the chance to cook for them"
    stops = {found["word"] for found in _FULL_STOP.finditer(who)} - word_list("titles")
    stops -= {word for name in readers.known_names for word in _NAME.findall(name)}
    who = _CALLED.sub(" ", who)
    tokens = words_of(re.sub(r"['’]s\b", "", who))
    several = any(len(word) > 1 for word in stops) or " and " in who
    if several or not tokens or tokens[0].form is Form.ING:
        return True
    return verdict(re.sub(r"['’]s\b", "", who)) is Verdict.CLAUSE or any(token.finite for token in tokens)


def _told(text: str) -> tuple[str, str, str] | None:
    """Somebody at the head of a text, what they did, and what joins the two: "for", "who", or nothing."""
    found = [match for match in (_FOR.match(text), _WHO_DID.match(text)) if match]
    first = min(found, key=lambda match: match.end("who"), default=None)
    doing = _at_doing(text)
    if doing is not None and (first is None or doing < first.end("who")):
        return text[:doing].strip(" ,"), text[doing:], ""
    if first is None or first["who"].count(" ") > _MOST_BEFORE:
        return None
    return first["who"], first["what"], first["joint"].lower()


def _at_doing(text: str) -> int | None:
    """Where a deed in "-ing" begins after somebody: "Jill bringing me a tea"."""
    tokens = words_of(text)[: _MOST_BEFORE + 2]
    for at, token in enumerate(tokens):
        if token.cls is Class.PUNCTUATION and token.text != ".":
            return None
        done = Class.VERB in token.classes or token.lower in {"being", "having"}
        if at and token.lower.endswith("ing") and done and (token.lower == "having" or _is_done(tokens, at)):
            return tokens[at - 1].start if tokens[at - 1].cls is Class.NEGATION else token.start
    return None


def _is_done(tokens: tuple[Token, ...] | list[Token], at: int) -> bool:
    """Whether something is done there to somebody: not in "free parking and a welcome"."""
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    done = following is not None and following.cls not in {Class.NOUN, Class.VERB, Class.AUXILIARY, Class.PUNCTUATION}
    return done and tokens[at - 1].cls is not Class.ADJECTIVE


def _names_another(what: str, person: Person | None, readers: Readers) -> bool:
    """Whether a reader besides the one who did it is named for something of their own."""
    names = {word for one in readers.named if one != person for word in re.findall(r"[^\W\d_]{3,}", one.name or "")}
    return any(word in names for word in re.findall(r"[^\W\d_]{3,}", what))


def _passed_on(typed: str, told: tuple[str, str, str], readers: Readers) -> Credit:
    """Thanks that go to somebody who does not read the letter."""
    who, what, joint = told
    certain = joint != "who" and re.match(r"[a-z]+ing\b", what) is None
    if len(readers.people) == 1:
        who = _HIS.sub("your ", who)
    if names_a_reader(who, readers) and not re.search(r"['’]s |\bother ", who):
        return Credit(typed)
    met = any(has_role(one, who) for one in readers.people)
    if not met and not is_somebody(who, certain=certain, person=joint == "who"):
        return Credit(typed)
    deed, rest = _first_deed(what, readers)
    described = read_thanked(who, readers.tone)
    if len(described) != 1 or len(deed.split()) > _MOST_WORDS:
        return Credit(typed)
    comma = "," if ", " in described[0] or (joint == "who" and begins_with_a_name(described[0])) else ""
    described[0] = _A_CALLED.sub("the ", described[0])
    phrase = f"{described[0]}{comma} {joint or 'for'} {deed}"
    more = credited(rest, readers) if rest else Credit("")
    return Credit(more.text, more.to, (phrase, *more.passed_on))


def _first_deed(what: str, readers: Readers) -> tuple[str, str]:
    """What somebody did, and what another reader did after it."""
    for name in (word for one in readers.named for word in (one.called(readers.tone), one.name or "") if word):
        at = re.search(rf"[.,;]? and (?:for )?(?={re.escape(name)}(?!\w))", what)
        if at is not None:
            return what[: at.start()], what[at.end() :]
    end = _ENDS.search(what)
    return _LEADS_NOWHERE.sub("", (what[: end.start()] if end else what).rstrip(" .,;!")), ""


_LEADS_NOWHERE = re.compile(r"(?:,? (?:because|when|as|since|while|after|before|if|that|and|but|so))+$")
