"""What the writer has done, as a clause that begins with "I", from whatever shape it was typed in."""

from __future__ import annotations

import re
from collections.abc import Callable

from letters.core.language.shape.fragment import Fragment, Shape
from letters.core.language.shape.lengths import TIME, take_length, with_for
from letters.core.language.words.articles import with_article
from letters.core.language.words.casing import own_capitals
from letters.core.language.words.lexicon import readings
from letters.core.language.words.persons import means_people, means_somebody
from letters.core.language.words.row import words_of
from letters.core.language.words.tables import any_of, word_list
from letters.core.language.words.tagging import Class, Form, Token

_TAIL = re.compile(
    r",? (?P<tail>(?:so(?! that (?:nobody|no one|everyone|they|people|we|he|she|the)\b)"
    r"|which|and so|and) (?:I|we|that|this|it|is|was|gave|taught|means?|meant)\b.*)$"
)
_BESIDE_ME = re.compile(r"(?:[Mm]y [a-z]+|[A-Z][a-z]+) and I ")
_SPAN = re.compile(
    rf"(?P<time>{TIME}|[^,]*?\b(?:decades?|days?|shifts?|terms?|semesters?|nights?|winters?|hours?))\b'?(?P<after>.*)",
    re.IGNORECASE,
)
_POSSESSION = re.compile(
    r"(?:(?:a|an|some|plenty of|lots of|a lot of|a bit of|a little|\w+) ){0,3}?" + any_of("possessions") + r"\b",
    re.IGNORECASE,
)
_EXPERIENCE = re.compile(r"(?:of )?(?:\w+ )?experience\b", re.IGNORECASE)
_MOSTLY = re.compile(r"(?P<field>[^,]+) (?P<mostly>mostly|mainly)")
_SOMEBODY_ELSES = frozenset({"my", "their", "your", "his", "her", "this", "that", "it", "same", "nothing"})
ROOM = re.compile(
    r"centre|center|office|shop|kitchen|school|hospital|factory|warehouse|hotel|bakery|lab|library|restaurant|bar|pub"
    r"|caf[eé]|store|nursery|laundry|canteen|workshop|mill|museum|hospice|clinic|salon"
)
"""Places one works in."""
_DESK = re.compile(
    r"(?:(?:front |help ?)?desk|reception(?: desk)?|tills?|switchboard|checkouts?|phones|door)(?=$| (?:at|in|for|of) )"
)
_MASS_ENDING = re.compile(r"(?:ing|ness|ship|ity|ics|phy|gy|cy)$")
_PHRASE_ENDS = {Class.PREPOSITION, Class.TO, Class.WH, Class.SUBORDINATOR, Class.PUNCTUATION, Class.CONJUNCTION}


def as_experience(fragment: Fragment) -> str | None:
    """A clause about the writer: "five years on a ward" gives "I spent five years on a ward"; None when unsure."""
    text, tail = _split_tail(fragment.text)
    clause = _BY_SHAPE[fragment.shape](text) if fragment.shape in _BY_SHAPE and fragment.sure else None
    if clause is None or (fragment.shape is Shape.DID and fragment.event):
        return None
    return f"{clause}, {tail}" if tail else clause


def _split_tail(text: str) -> tuple[str, str]:
    """A phrase and the clause that comments on it: "two years on it", "so I know that fight"."""
    found = _TAIL.search(text)
    return (text, "") if found is None or _BESIDE_ME.match(text) else (text[: found.start()], found["tail"])


def _spending(text: str) -> str | None:
    found = _SPAN.match(text)
    if found is None or not found["after"].strip():
        return None
    time, after = found["time"], _AND_DID.sub(_and_did, found["after"].strip())
    if _EXPERIENCE.match(after):
        return f"I have {time} of {after.removeprefix('of ')}"
    if after.startswith("of "):
        return f"I spent {time} on {after[3:]}" if "," in after else f"I have {time} {after} behind me"
    first = words_of(after)[0]
    led = first.cls in {Class.PREPOSITION, Class.SUBORDINATOR} or first.lower.endswith("ing")
    place = "in " if not _DESK.match(after) else "on " if re.match(r"reception(?! desk)", after) else "on the "
    return f"I spent {time} {'' if led else place}{after}"


_AND_DID = re.compile(r", (?:and )?(?:i )?(?P<verb>[a-z]+)\b(?! (?:of|by)\b)", re.IGNORECASE)


def _and_did(found: re.Match[str]) -> str:
    """A deed that a comma hangs on a span of time: "12 years on a unit, precepted nine graduates"."""
    did = all(reading.form in {Form.PAST, Form.PARTICIPLE} for reading in readings(found["verb"].lower()))
    return f" and {found['verb']}" if did else found[0]


def _doing(text: str) -> str:
    time, rest = take_length(text)
    return f"I spent {time} {rest}" if time else f"I have experience {rest}"


def _having_done(text: str) -> str | None:
    tokens = words_of(text)
    verb = next((token for token in tokens if token.cls is not Class.ADVERB), None)
    if verb is None or any(token.lower in {"me", "us"} for token in tokens[1:3]):
        return None
    if verb.form is Form.PARTICIPLE and not any(reading.form is Form.PAST for reading in readings(verb.lower)):
        return with_for(f"I have {text}")
    return with_for(f"I {text}") if verb.form is not Form.PRESENT or verb.lower == "am" else None


_SO_MADE = frozenset("used mixed tired assorted limited related advanced varied listed ground".split())  # noqa: SIM905


_GOES_ON = frozenset({"last", "this", "every", "that", "who", "which"})


def _trained(text: str) -> bool:
    """Whether what was done to several begins a text, and no kind of them: "trained village volunteers"."""
    words = words_of(text)
    ends = (at for at, word in enumerate(words) if word.cls in _PHRASE_ENDS or word.lower in _GOES_ON)
    end = next(ends, len(words))
    head = words[end - 1] if end else words[0]
    done = any(one.form is Form.PAST for one in readings(words[0].lower)) and words[0].lower not in _SO_MADE
    several = (
        head.lower != head.lemma
        or head.lower in {"staff", "people"}
        or any(word.cls is Class.NUMBER for word in words[1:2])
    )
    return done and end > 1 and Class.NOUN in head.classes and several


def _worked(text: str) -> str | None:
    time, rest = take_length(text)
    if mostly := _MOSTLY.fullmatch(rest):
        return f"I spent {time or 'my time'} {mostly['mostly']} in {mostly['field']}"
    tokens = words_of(rest)
    if not tokens or tokens[0].lower in _SOMEBODY_ELSES:
        return None
    head = _head(tokens)
    thing = _with_determiner(rest, tokens, head)
    if _POSSESSION.match(rest) or _is_mine(tokens):
        has = "have had" if " since " in rest else "have"
        return f"I {has} {thing} of {time}" if time else f"I {has} {thing}"
    if _THE_SAME.match(rest):
        return f"I had {rest}"
    before = _preposition(thing, tokens, head)
    if before == "as" and (ranked := _RANKED.match(rest)):
        return f"I was the {ranked['what']} for {time}" if time else f"I was the {ranked['what']}"
    if head.lower == "work" and before == "in":
        before = "doing"
    done = "done" if before == "doing" else f"worked {before}"
    have = "" if rest.endswith(" ago") else "have "  # "a paper round, years ago"
    return f"I spent {time} {before} {thing}" if time else f"I {have}{done} {thing}"


def _named(text: str) -> str | None:
    """What was only named: several who were trained, something done with things, or what one worked at."""
    if _trained(text) or text.startswith("I "):
        return with_for(f"I {text.removeprefix('I ')}")
    return _doing(text) if _is_doing(words_of(take_length(text)[1])) else _worked(text)


def _is_doing(tokens: tuple[Token, ...]) -> bool:
    """Whether what looks like a kind of things is something done with them: "sewing school uniforms"."""
    if not tokens:
        return False
    head = _head(tokens)
    several = head is not tokens[0] and head.lower != head.lemma and head.lower not in _HELD
    return several and tokens[0].lower.endswith("ing") and Class.VERB in tokens[0].classes


_HELD = frozenset({
    "jobs", "classes", "lessons", "shifts", "hours", "courses", "days", "duties", "skills", "roles", "sessions",
    "trips", "nights", "weekends", "events", "contracts", "gigs", "tables", "lines", "exams", "sites", "firms",
})  # fmt: skip
"""What is of a kind behind such a word: "cleaning jobs", "driving lessons"."""
_RANKED = re.compile(
    r"(?:the )?(?P<what>(?:only|first(?! (?:aid|respond|mate|offic))|last|[a-z]{3,}est) [a-z].*)", re.IGNORECASE
)
_THE_SAME = re.compile(r"(?:(?:exactly |just |pretty much )?the same|a (?:very )?similar) ", re.IGNORECASE)


def _is_mine(tokens: tuple[Token, ...]) -> bool:
    """Whether so many are counted as one has only of one's own: "four cats", "two kids at the school"."""
    if tokens[0].lower in {"level", "grade"} and tokens[1:] and tokens[1].cls is Class.NUMBER:
        return True
    counted = tokens[0].cls is Class.NUMBER or tokens[0].lower in {"a", "several", "many"}
    own = [token.lemma in word_list("living") or token.lower in _MY_OWN for token in tokens[1:3]]
    return counted and any(own)


_MY_OWN = frozenset({
    "kid", "kids", "child", "children", "son", "sons", "daughter", "daughters", "brother", "brothers", "sister",
    "sisters", "grandchildren", "grandkids", "teenager", "teenagers", "toddler", "toddlers", "twins", "boys", "girls",
    "nephews", "nieces",
})  # fmt: skip


def _preposition(thing: str, tokens: tuple[Token, ...], head: Token) -> str:
    """How one works with such a thing: as a person, with a tool, in a field, on a task."""
    named = own_capitals(head.text) or head.cls is Class.NAME or own_capitals(tokens[0].text)
    doer = head.cls is Class.ADJECTIVE and means_people(head.lower)
    person = doer or means_somebody(head.lemma) or head.lower in {"lead", "head", "hand", "temp", "crew", "staff"}
    short = head is not tokens[0] and tokens[0].text.isupper() and not own_capitals(head.text)
    if person and (doer or head.lower == head.lemma) and (short or not named or head.lower in word_list("people")):
        return "as"
    if named or tokens[0].text[0].isupper():
        return "with"
    if ROOM.fullmatch(head.lemma):
        return "in"
    return "in" if tokens[0].cls is not Class.DETERMINER and _is_mass(head) and thing[0].islower() else "on"


def _head(tokens: tuple[Token, ...]) -> Token:
    """The word a noun phrase is about: the last one before its first preposition or clause."""
    end = next((at for at, token in enumerate(tokens) if at and token.cls in _PHRASE_ENDS), len(tokens))
    return tokens[end - 1]


def _is_mass(head: Token) -> bool:
    return head.lower in word_list("mass") | {"staff", "crew"} or _MASS_ENDING.search(head.lower) is not None


def _with_determiner(text: str, tokens: tuple[Token, ...], head: Token) -> str:
    """The noun phrase with "a" where a single thing that can be counted stands bare."""
    bare = tokens[0].cls in {Class.NOUN, Class.ADJECTIVE, Class.VERB} or own_capitals(tokens[0].text)
    plural = head.lower != head.lemma and head.lower.endswith("s")
    ours = word_list("possessions") | word_list("people")
    named = (head.cls is Class.NAME or own_capitals(head.text)) and head.lower not in ours
    named = named or (tokens[0].text.istitle() and head is tokens[0])
    return text if not bare or plural or named or _is_mass(head) else with_article(text)


def _being(text: str) -> str | None:
    """What the writer is like; a trade that looks like a degree is one all the same: "cleaner in a school"."""
    first, *more = words_of(text)
    trade = any(one.cls is Class.NOUN for one in readings(first.lower)) and means_people(first.lower)
    if trade and more and more[0].lower in {"in", "at", "for", "on"}:
        return f"I have worked as {with_article(text)}"
    return f"I {'have been' if text.startswith('responsible') else 'am'} {text}"


_BY_SHAPE: dict[Shape, Callable[[str], str | None]] = {
    Shape.FACT: with_for,
    Shape.THAT: with_for,
    Shape.QUALITY: _being,
    Shape.SPAN: _spending,
    Shape.ACT: _doing,
    Shape.DID: _having_done,
    Shape.THING: _named,
}
