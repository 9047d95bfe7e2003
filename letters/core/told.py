"""How the answer reached the writer, and from whom, as words for the letter."""

from __future__ import annotations

import re
from functools import lru_cache

from letters.core.by_teller import by_teller
from letters.core.facts import text_of
from letters.core.formal import written_out
from letters.core.language.details.dates import read_days
from letters.core.language.people.interviewers import Person, read_person
from letters.core.language.shape.fragment import Shape
from letters.core.language.typed.cleaned import clean, says_nothing
from letters.core.language.words.possessive import possessive
from letters.core.language.words.tables import word_list
from letters.core.letter import English, Tone
from letters.core.material import Material
from letters.core.named import as_they
from letters.core.readers import Readers
from letters.core.reading.kindness.by_another import done_by
from letters.core.reading.kindness.came import all_of_you, as_yours, with_what_came
from letters.core.reading.kindness.feeling import Feeling, at_peace, felt, is_fair, joined
from letters.core.reading.kindness.found import News
from letters.core.reading.kindness.news import read_news
from letters.core.reading.kindness.nobody import OFFICE
from letters.core.reading.reason.grounds import Grounds, grounds
from letters.core.section import Answers
from letters.core.who_told import is_nobody_here, teller_typed

_WAYS = {"phone": "call", "email": "email", "letter": "letter", "message": "message"}
_grounds = lru_cache(maxsize=1024)(grounds)
_person = lru_cache(maxsize=1024)(read_person)
_BOTH_DID = re.compile(
    r"(?:^|(?<=\bso )|(?<=\bthat ))both (?=(?:could|had|have|were|took|[a-z]+ed|rang|wrote|came|said|sent)\b)"
)
_OF_AN_ANSWER = re.compile(r"\b(?:personal|quick|prompt|short|clear|thoughtful|encouraging)\b")
"""What an answer is rather than the one who gave it."""
_I_NEED_NOT = re.compile(
    r"(?P<i>^I (?:did not|didn't|never) (?:even |really )?(?:have|had|need|needed) to "
    r"[a-z]+(?: up)?(?: with| for| after)? )(?:them|her|him)\b"
)
"""What the writer was spared with the readers: "I didn't have to chase them"."""
_HIS = re.compile(
    r"^(?P<chose>(?:they|he|she) (?:just )?(?:went with|gave it to|chose|picked|took|hired) )?(?:his|her) ",
    re.IGNORECASE,
)
"""Whose kin or friend was chosen, where it was somebody else who told it."""
_OWN_TELLER = re.compile(r"your [a-z]+|[tT]he agency")
"""Somebody without a name whose call or letter it was: "your manager"."""
_OF_SOMEBODY = re.compile(r"(?P<whose>his|her|their|[\w. ]+?'s) (?P<job>[a-z]+(?: [a-z]+)?)", re.IGNORECASE)
"""Somebody told by whose colleague that is: "her assistant", "Mrs Hart's secretary"."""
_FROM_HR = re.compile(r"HR (?:lady|woman|girl|man|guy|person)")
_SAID_BY = re.compile(r"[A-Z]\S+(?: [A-Z]\S+)? (?=(?:said|told|wrote|rang|mentioned|added)\b)")
"""Who told what another had done: "Nuria said Paul had fought for me"."""
_BY_ANSWER = {"personal": "message"}


def slots(answers: Answers, readers: Readers, english: English) -> dict[str, str]:
    """The slots about their answer: `news`, `your_news`, `news_on`, `teller` and the thanks for telling."""
    way = _way(answers, readers)
    teller = _teller(answers, readers)
    outsider = teller is not None and teller not in readers.named
    answer = "answer" if _OF_AN_ANSWER.search(news_of(answers, readers).manner) else ""
    several = len(readers.named) > 1 and by_teller(kindness_of(answers, readers), readers, teller)
    named = possessive(teller.called(readers.tone)) if teller else None
    described = _OWN_TELLER.fullmatch(outsider_who_told(answers, readers)) if teller is None else None
    if described:
        named, outsider = possessive(described[0]), True
    theirs = f"{named} {way}" if named and way and (outsider or several) else ""
    if teller is None and not described and _by_none_of_them(answers, readers):
        outsider, named, theirs = True, "the", f"the {way}" if way else ""
    return {
        "news": theirs or (f"your {way}" if way else "the news"),
        "your_news": theirs if outsider else f"your {way or answer}" if way or answer else "",
        "news_on": _on(answers, readers, english) if way else "",
        "teller": teller.addressed(readers.tone) if teller and several and not outsider else "",
        "whose": named if named and outsider else "your",
        "way": way,
        "written": (theirs or f"your {way}") if way in {"email", "letter"} else "",
        **_feelings(answers, readers, english),
        "telling:thanks": _thanks(readers, way, teller if several and not outsider else None, theirs),
    }


def _by_none_of_them(answers: Answers, readers: Readers) -> bool:
    """Whether the answer came from nobody with a name, and from no reader: from an office, or "the recruiter"."""
    typed = text_of(answers, "acknowledgement", "told_by")
    return bool(outsider_who_told(answers, readers)) or OFFICE.search(typed) is not None


def _teller(answers: Answers, readers: Readers) -> Person | None:
    """Who told the writer: the reader of that name, or somebody else with a name."""
    typed = teller_typed(answers)
    if typed:
        if _OF_SOMEBODY.fullmatch(typed) or _is_of_several(typed, readers):
            return None
        person = _person(typed)
        return readers.meant(_as_named(typed, readers)) or (person if person.called(readers.tone) else None)
    text = clean(text_of(answers, "acknowledgement", "kindness"), readers.known_names)
    said = _SAID_BY.match(text)
    return readers.meant(text) or (readers.meant(said[0]) if said else None)


def _is_of_several(typed: str, readers: Readers) -> bool:
    """Whether several of the readers told it together."""
    named = set(re.findall(r"\w+", _as_named(typed, readers))) - word_list("titles")  # two may be "Dr"
    one = readers.meant(_as_named(typed, readers))  # two may be "Patel"
    return one is None and sum(bool(named & set(re.findall(r"\w+", name))) for name in readers.names) > 1


def _as_named(typed: str, readers: Readers) -> str:
    """A name typed in small letters as the reader of that name has it."""
    for word in " ".join(readers.known_names).split():
        typed = re.sub(rf"(?<!\w){re.escape(word)}(?!\w)", word.replace("\\", r"\\"), typed, flags=re.IGNORECASE)
    return typed


def reader_who_told(answers: Answers, readers: Readers) -> Person | None:
    """The one of several readers who told the writer."""
    teller = _teller(answers, readers)
    several = len(readers.named) > 1 and by_teller(kindness_of(answers, readers), readers, teller)
    return teller if several and teller in readers.named else None


def outsider_who_told(answers: Answers, readers: Readers) -> str:
    """Somebody who told the writer and is no reader, by name; empty where a reader did, or nobody known."""
    teller = _teller(answers, readers)
    if teller is not None:
        return teller.called(readers.tone) if teller not in readers.named else ""
    if found := _OF_SOMEBODY.fullmatch(typed := teller_typed(answers)):
        return _of_somebody(found, readers)
    told_by = _person(typed).described()
    return told_by if is_nobody_here(told_by, readers) else ""


def _of_somebody(found: re.Match[str], readers: Readers) -> str:
    """A colleague of one who is named or meant: of the only reader "your assistant", of another "Dana's"."""
    job = " ".join(word if word.isupper() else word.lower() for word in found["job"].split())
    job, whose = _FROM_HR.sub("colleague from HR", job), found["whose"]
    named = None if whose.lower() in {"his", "her", "their"} else readers.meant(_as_named(whose, readers))
    if whose.lower() == "their" or (len(readers.named) == 1 and (named or "'" not in whose)):
        return f"your {job}"
    if "'" in whose:
        return f"{possessive(named.called(readers.tone)) if named else whose} {job}"
    return f"the {job}"


def kind_of_somebody(answers: Answers, readers: Readers) -> tuple[Material, ...]:
    """A manner, or what somebody did who reads no letter; empty where it is a reader's deed, to be read as such."""
    news, outsider = news_of(answers, readers), outsider_who_told(answers, readers)
    if news.manner and not (outsider and not _way(answers, readers)):
        return (Material(news.manner, Shape.QUALITY),)
    if not outsider:
        return ()
    kindness = f"was {news.manner} about it" if news.manner else kindness_of(answers, readers)
    ours = written_out if readers.tone is Tone.FORMAL else str
    deed, *more = done_by(outsider, kindness, readers.known_names if len(readers.people) == 1 else ()) or ("",)
    return (Material(ours(deed), Shape.FACT, tuple(map(ours, more))),)


def _on(answers: Answers, readers: Readers, english: English) -> str:
    """The day the answer came, unless the writer names it: "of 9 March" in a formal letter, "on Monday" otherwise."""
    named = news_of(answers, readers).day
    if named:
        return f"on {named}"
    days = read_days([text_of(answers, "situation", "received_on")])
    if not days:
        return ""
    if readers.tone is not Tone.FORMAL:
        return f"on {days[0]:%A}"
    return f"of {days[0].day} {days[0]:%B}" if english is English.BRITISH else f"of {days[0]:%B} {days[0].day}"


def kindness_of(answers: Answers, readers: Readers) -> str:
    """The kindness that is left of how they told, with what came named by the way it came."""
    text = all_of_you(news_of(answers, readers).text)
    text = _BOTH_DID.sub("you both ", text) if len(readers.named) > 1 else text
    text = _I_NEED_NOT.sub(r"\g<i>you", text)
    way = _way(answers, readers)
    return with_what_came(text if outsider_who_told(answers, readers) else as_yours(text, way), way)


def _way(answers: Answers, readers: Readers) -> str:
    """The way the answer came, as far as it was told."""
    chosen = text_of(answers, "acknowledgement", "told_how")
    if chosen == "in_person":
        return ""
    way = _WAYS.get(chosen or news_of(answers, readers).way, "")
    return way or _BY_ANSWER.get(text_of(answers, "situation", "answer_kind"), "")


def news_of(answers: Answers, readers: Readers) -> News:
    """What was typed about how they told, in its pieces."""
    return read_news(as_they(text_of(answers, "acknowledgement", "kindness"), readers.named), readers.known_names)


def grounds_of(answers: Answers, readers: Readers) -> Grounds:
    """Their reason as far as a letter may repeat it, from its own question or from how they told."""
    raw = as_they(text_of(answers, "acknowledgement", "reason"), readers.named)
    if outsider := outsider_who_told(answers, readers):
        mended = clean(raw, readers.known_names)
        raw = _HIS.sub(lambda found: f"{found['chose'] or ''}{possessive(outsider)} ", mended)
    return _grounds(news_of(answers, readers).reason if says_nothing(raw) else raw, readers.known_names)


def feeling_of(answers: Answers, readers: Readers) -> Feeling:
    """What was typed of how the answer felt, wherever it was typed."""
    return joined(news_of(answers, readers).feeling, grounds_of(answers, readers).feeling)


def _feelings(answers: Answers, readers: Readers, english: English) -> dict[str, str]:
    """The slots for the writer's own words of feeling."""
    found = feeling_of(answers, readers)
    own = felt(found, readers.tone, english)
    fair = is_fair(found, readers.tone) or "makes sense"
    return {"felt": own, "fine": at_peace(found, readers.tone), "is_fair": fair if own else ""}


def _thanks(readers: Readers, way: str, teller: Person | None, theirs: str) -> str:
    thank = "Thanks" if readers.tone is Tone.CASUAL else "Thank you"
    if teller is not None and way:
        return f"{teller.addressed(readers.tone)}, {thank.lower()} for your {way}"
    return f"{thank} for {theirs or (f'your {way}' if way else 'letting me know')}"
