"""How the answer reached the writer, and from whom, as words for the letter."""

from __future__ import annotations

import re
from functools import lru_cache

from letters.core.facts import text_of
from letters.core.language.details.dates import read_days
from letters.core.language.people.interviewers import Person, read_person
from letters.core.language.typed.cleaned import clean, says_nothing
from letters.core.language.words.lexicon import readings
from letters.core.language.words.possessive import possessive
from letters.core.language.words.tagging import Class, Form
from letters.core.language.words.verbs import past
from letters.core.letter import English, Tone
from letters.core.readers import Readers
from letters.core.reading.kindness.came import with_what_came
from letters.core.reading.kindness.feeling import Feeling, at_peace, felt, is_fair, joined
from letters.core.reading.kindness.good_of import second_in_the_past
from letters.core.reading.kindness.news import News, read_news
from letters.core.reading.reason.grounds import Grounds, grounds
from letters.core.section import Answers

_WAYS = {"phone": "call", "email": "email", "letter": "letter", "message": "message"}
_grounds = lru_cache(maxsize=1024)(grounds)
_person = lru_cache(maxsize=1024)(read_person)
_PRONOUN = re.compile(r"^(?:that )?(?:he|she) (?=\w)", re.IGNORECASE)
_BY_ANSWER = {"personal": "message"}


def slots(answers: Answers, readers: Readers, english: English) -> dict[str, str]:
    """The slots about their answer: `news`, `your_news`, `news_on`, `teller` and the thanks for telling."""
    way = _way(answers, readers)
    teller = _teller(answers, readers)
    outsider = teller is not None and teller not in readers.named
    several = len(readers.named) > 1
    named = possessive(teller.called(readers.tone)) if teller else None
    theirs = f"{named} {way}" if named and way and (outsider or several) else ""
    return {
        "news": theirs or (f"your {way}" if way else "the news"),
        "your_news": theirs if outsider else f"your {way}" if way else "",
        "news_on": _on(answers, readers, english) if way else "",
        "teller": teller.called(readers.tone) if teller and several and not outsider else "",
        "whose": named if named and outsider else "your",
        "way": way,
        "written": (theirs or f"your {way}") if way in {"email", "letter"} else "",
        **_feelings(answers, readers, english),
        "telling:thanks": _thanks(readers, way, teller if several and not outsider else None, theirs),
    }


def _teller(answers: Answers, readers: Readers) -> Person | None:
    """Who told the writer: the reader of that name, or somebody else with a name."""
    typed = text_of(answers, "acknowledgement", "told_by")
    if typed.strip():
        person = _person(typed)
        return readers.meant(_as_named(typed, readers)) or (person if person.called(readers.tone) else None)
    return readers.meant(text_of(answers, "acknowledgement", "kindness"))


def _as_named(typed: str, readers: Readers) -> str:
    """A name typed in small letters as the reader of that name has it."""
    for word in " ".join(readers.known_names).split():
        typed = re.sub(rf"(?<!\w){re.escape(word)}(?!\w)", word.replace("\\", r"\\"), typed, flags=re.IGNORECASE)
    return typed


def reader_who_told(answers: Answers, readers: Readers) -> Person | None:
    """The one of several readers who told the writer."""
    teller = _teller(answers, readers)
    return teller if teller in readers.named and len(readers.named) > 1 else None


def outsider_who_told(answers: Answers, readers: Readers) -> str:
    """Somebody who told the writer and is no reader, by name; empty where a reader did, or nobody known."""
    teller = _teller(answers, readers)
    if teller is not None:
        return teller.called(readers.tone) if teller not in readers.named else ""
    told_by = _person(text_of(answers, "acknowledgement", "told_by")).described()
    return told_by if _is_nobody_here(told_by, readers) else ""


def _is_nobody_here(described: str, readers: Readers) -> bool:
    """Whether somebody told by a job alone is certainly none of those greeted, whose own jobs are others."""
    if described and readers.named and described in {one.described() for one in readers.people}:
        return True
    if not readers.named or not described.startswith("the "):
        return False
    job = described.rsplit(maxsplit=1)[-1].lower()
    return len(readers.named) == len(readers.people) and not any(job in one.role.lower() for one in readers.people)


def done_by(somebody: str, typed: str) -> str:
    """What an outsider did kindly, with the name: "ring me the same day" is "Tina rang me the same day"; or empty."""
    deed = _PRONOUN.sub("", re.split(r"[.;] ", clean(typed), maxsplit=1)[0].removeprefix("to ")).rstrip(".")
    verb, _, rest = deed.partition(" ")
    forms = {one.form for one in readings(verb.lower()) if one.cls is Class.VERB}
    if not rest or re.search(r"\b(?:you|your|they|them)\b", rest) or not forms & {Form.PAST, Form.BASE}:
        return ""
    return f"{somebody} {verb.lower() if Form.PAST in forms else past(verb.lower())} {second_in_the_past(rest)}"


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
    return with_what_came(news_of(answers, readers).text, _way(answers, readers))


def _way(answers: Answers, readers: Readers) -> str:
    """The way the answer came, as far as it was told."""
    way = _WAYS.get(text_of(answers, "acknowledgement", "told_how") or news_of(answers, readers).way, "")
    return way or _BY_ANSWER.get(text_of(answers, "situation", "answer_kind"), "")


def news_of(answers: Answers, readers: Readers) -> News:
    """What was typed about how they told, in its pieces."""
    return read_news(text_of(answers, "acknowledgement", "kindness"), readers.known_names)


def grounds_of(answers: Answers, readers: Readers) -> Grounds:
    """Their reason as far as a letter may repeat it, from its own question or from how they told."""
    raw = text_of(answers, "acknowledgement", "reason")
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
