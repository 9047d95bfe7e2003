"""Puts what was told of speech and of persons into the order its question needs, before it is read as a fragment.

"Kayla walking me through it" is something Kayla did; '"Be kind", Ade said' is Ade's line; "she hug me" is that she did.
"""

from __future__ import annotations

import re
from functools import lru_cache

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.shape.described import is_described
from letters.core.language.typed.cleaned import clean
from letters.core.language.words.lexicon import readings
from letters.core.language.words.possessive import possessive
from letters.core.language.words.row import words_of
from letters.core.language.words.tagging import Class, Form, read
from letters.core.language.words.verbs import past
from letters.core.readers import Readers
from letters.core.reading.after_beginning import told_after
from letters.core.reading.enjoyed.hasty import hastily
from letters.core.reading.enjoyed.seen_and_heard import enjoyed_told
from letters.core.reading.followed.going_on import followed_plainly
from letters.core.reading.kindness.good_of import in_the_past
from letters.core.reading.notes import noted
from letters.core.reading.plain.compared import with_its_it
from letters.core.reading.plain.indirect import indirectly
from letters.core.reading.plain.listed_deeds import with_last_and
from letters.core.reading.plain.names import both_spoken_to, names_in
from letters.core.reading.plain.question_told import asked_inside
from letters.core.reading.plain.same_person import thanked_by_name
from letters.core.reading.plain.so_it_was import so_it_was
from letters.core.reading.reported import reported
from letters.core.reading.taken.asked_of import the_question
from letters.core.reading.taken.hasty_scenes import unhurried
from letters.core.reading.taken.named import (
    either,
    in_sentences,
    initial_written_out,
    name_of,
    without_job,
    without_teaching,
    without_telling,
)
from letters.core.reading.thanks.gifts import thanked
from letters.core.reading.thanks.giving import and_for
from letters.core.reading.thanks.noted import thanks_noted
from letters.core.reading.thanks.thankful import in_order
from letters.core.reading.untangled import untangled

_MATTERS = frozenset({"enjoyed", "challenge", "made_clear", "topic", "standing", "lesson"})
_TAKEN = frozenset({"topic", "standing", "lesson", "lesson_from"})
_DEEDS = frozenset({"thanks_for", "kindness"})
_ONCE = frozenset({"thanks_for", "kindness", "lesson_from"})
_TOLD_ORDERS = frozenset({"thanks_for", "kindness", "enjoyed", "lesson_from", "standing"})
_QUOTE_FIRST = re.compile(
    r'^"(?P<said>[^"]{3,})"[,. -]*(?P<who>(?:[^\W\d_][\w\'’.-]*\s?){1,3}) (?P<verb>said|says|told me)[. ]*$'
)
_BECAUSE = re.compile(
    r"^(?P<thing>(?![a-z]+ing )(?:(?:his|her|their|your|the) )?(?:[a-z]+ ){0,2}(?:patience|kindness|help|time"
    r"|support|honesty|advice|understanding|warmth|welcome|trust)),? (?:because(?! of\b)|as|since|cause|cos|coz)"
    r" (?P<why>.{8,})$",
    re.IGNORECASE,
)
_A_LETTER = re.compile(
    r"^an? (?=(?:[\w-]+ ){0,3}(?:letter|e-?mail|message|note|card|call|text|voicemail|apology|reply|answer|explanation"
    r"|compliment|offer|promise|invitation)\b)(?!card\b)",
    re.IGNORECASE,
)
_A_THING = re.compile(
    r"^an? (?!(?:[\w-]+ )?(?:lot|bit|few|couple|little|touch|real|total|complete|stranger)\b)(?=[a-z])"
)
_BEFORE_THEY = re.compile(r"\b(before|ever), (?=(?:they|he|she) )", re.IGNORECASE)
_HE_SAID = re.compile(
    r"(?<!way)(?<!\bif)(?<!unless)(?<!after)(?<!when)(?<!before)(?<!what)(?<!how)(?<!while)(?<!until)(?<!till)(?<!once)"
    r"(?<!things)(?<!words)(?: like| as)?,? (?:(?:he|she|they) (?:said|says|told me|reckons|reckoned)"
    r"|(?<=, )(?-i:[A-Z][a-z]+) (?:said|says|told me) (?:honestly|openly|proudly|right away))[. ]*$"
    r"|(?<!than)(?<!as)(?<!what)(?<!how)(?<!who)(?<!so),? (?:he|she) (?:reckons|reckoned|thought)(?=, )",
    re.IGNORECASE,
)
_NAME_SAID = re.compile(
    r"(?:,|(?<![Ww]hat)(?<!thing)(?<!things)(?<!that)(?<!how)(?<!as)(?<!all)(?<![Tt]he)) "
    r"(?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?[A-Z][a-z]+ (?:said|says)[. ]*$"
)
_WHO_USE = re.compile(
    r", (?=(?:\d+|two|three|four|five|six|seven|eight|nine|ten) [a-z]+s (?:still )?(?:use|used|follow)\b)"
)
_WHETHER = re.compile(
    r"^(?:(?:to )?see )?if (?!(?:I|possible|ever|not|only|so|any|anything|needed|and) ?\b)(?=[a-z0-9])",
    re.IGNORECASE,
)
_TITLE_AFTER = re.compile(
    r"\b(?!(?:How|That|When|Where|Why|What|And|But|Because|The|Dear)\b)([A-Z]\w+)"
    r" (?i:ma'?am|madam|sir|ji|bey|hanım|hanim|sensei|bhai|didi)\b(?=[ ,.'’]|$)"
)
_GOING = re.compile(r"^(?:how )?(?P<what>(?:the|their|your|this) [\w -]{2,40}?) going[. ]*$", re.IGNORECASE)
_SHE_HAS = re.compile(
    r"\b(?<!if )(?P<who>he|she|they|[A-Z]\w+) (?:has|have) "
    r"(?:also )?(?P<how>(?:personally|even|kindly|already|then|really|immediately) )?(?P<did>[a-z]+)\b"
)

_WANT_TO = re.compile(r"^(?:I )?(?:really )?(?:want|hope|wish) to (?=[a-z])", re.IGNORECASE)
"""How a plan begins that was asked for as "I would like to ..."."""


@lru_cache(maxsize=2048)
def retold(name: str, text: str, beginning: str, readers: Readers) -> str:
    """The answer to the question `name` in an order that can be read."""
    text = with_its_it(name, asked_inside(told_after(name, clean(text, readers.known_names), beginning)))
    text = both_spoken_to(_the_thing(text), readers, by_name=name in _TAKEN)
    text = hastily(text, beginning, readers) if name == "enjoyed" else with_last_and(text) if name in _DEEDS else text
    if name == "thanks_for":
        text = thanked_by_name(in_order(thanks_noted(text), names_in(text, readers)), readers)
    text = unhurried(name, indirectly(text) if name in _MATTERS else text)
    text = noted(name, the_question(text) if name == "challenge" else text)
    text = reported(so_it_was(text)) if name in _TOLD_ORDERS else text
    text = _QUOTE_FIRST.sub(_line_of, untangled(name, and_for(text) if name == "thanks_for" else text))
    text = _NAME_SAID.sub("", text) if name in _MATTERS - {"standing"} else text
    text = without_job(_BEFORE_THEY.sub(r"\1. ", _HE_SAID.sub("", text)), readers)
    seen = beginning in {"hearing", "seeing"} or text.lower().startswith(("hearing ", "listening to "))
    text = in_sentences(text, readers, seen=seen, once=name in _ONCE)
    if name in _MATTERS and (name != "enjoyed" or len(readers.named) < _SEVERAL):
        text = without_telling(_as_said(text, readers), readers)
        text = without_teaching(text, readers) if name == "lesson" else text
    text = initial_written_out(_TITLE_AFTER.sub(r"\1", text), readers)
    if name == "thanks_for":
        return thanked(_BECAUSE.sub(r"\g<thing>. \g<why>", text), readers)
    if name == "kindness":
        return _as_kindness(text, readers)
    if name == "enjoyed":
        return enjoyed_told(text, beginning, readers)
    if name == "follow":
        text = _WHETHER.sub("whether ", _GOING.sub(_how_it_goes, followed_plainly(_theirs(text, readers), beginning)))
        text = _WANT_TO.sub("", text) if beginning == "doing" else text
        return f"to {text[0].lower()}{text[1:]}" if beginning == "doing" and _is_bare_verb(text) else text
    return _WHO_USE.sub(", and ", text) if name == "experience" else text


_THAT_THING = re.compile(r"^(?:that|those) (?P<thing>[^.,;!?]+)", re.IGNORECASE)


def _the_thing(text: str) -> str:
    """A thing with a clause of its own, never to be taken for one: "that stool she made" is the stool she made."""
    found = _THAT_THING.match(text)
    described = found is not None and is_described(words_of(f"the {found['thing']}"))
    return f"the {text[found.start('thing') :]}" if found and described else text


_FROM_SOMEBODY = re.compile(r"^[^,.;]* from [A-Z]")


def _as_kindness(text: str, readers: Readers) -> str:
    """What somebody did in telling the writer, told in the past."""
    other = _FROM_SOMEBODY.search(text) is not None and readers.meant(text) is None
    text = _A_LETTER.sub("the " if other else "your ", _LETTER_DID.sub(_the_letter, text))
    text = _A_THING.sub("the ", text) if verdict(text.partition(". ")[0]) is Verdict.PHRASE else text
    return _call_and_say(_SHE_HAS.sub(_simply, in_the_past(text)), readers)


def _line_of(found: re.Match[str]) -> str:
    """What was said, as a thing of the one who said it."""
    who = {"he": "his", "she": "her", "they": "their", "you": "your"}.get(found["who"].lower())
    return f'{who or possessive(found["who"])} line, "{found["said"].rstrip(",. ")}"'


_SEVERAL = 2


_LETTER_DID = re.compile(
    r"^(?:the|his|her|their) (letter|e-?mail|message|note|reply) (set out|set|put|laid out|read|used|mentioned"
    r"|named|thanked|explained|gave|listed)\b",
    re.IGNORECASE,
)


def _the_letter(found: re.Match[str]) -> str:
    """A letter that did something is no letter that it was done to: "the letter set out the marks"."""
    return f"they {found[2]}"


def _may_be_base(word: str) -> bool:
    return any(reading.form is Form.BASE for reading in readings(word))


def _is_bare_verb(text: str) -> bool:
    """Whether a text begins like something to do: "drop in for a class", "meet the team"."""
    tokens = read(text)[0].tokens if text else ()
    return len(tokens) > 1 and _may_be_base(tokens[0].lower) and tokens[1].cls is not Class.NOUN


def _as_said(text: str, readers: Readers) -> str:
    """What a reader was heard saying, as what was said: "Ruth saying she began" is "Ruth said she began"."""
    who = either(name_of(readers.known_names), "he", "she", "they")
    says = r"(say|saying|admit|admitting|explaining|asking) (?!no\b|yes\b|sorry\b)(?:that )?"
    text = re.sub(rf"^(?:hearing )?({who}) {says}", _said_so, text)
    return re.sub(rf"^when (?={who} (?:said|told|explained|admitted|mentioned)\b)", "", text)


def _said_so(found: re.Match[str]) -> str:
    lemma = next(one for one in ("say", "admit", "explain", "ask") if found[2].startswith(one))
    return f"{found[1]} {past(lemma)} "


def _simply(found: re.Match[str]) -> str:
    """What was done once, told in the past: "she has written me" is "she wrote me"."""
    lemma = next((one.lemma for one in readings(found["did"]) if one.form is Form.PARTICIPLE), "")
    return f"{found['who']} {found['how'] or ''}{past(lemma)}" if lemma and lemma not in {"be", "have"} else found[0]


_AND_SAY = re.compile(
    r" and (say|tell|give|write|explain|ask|call|send|wish|encourage|thank|offer|invite|promise|show|help)\b"
)


def _and_did(found: re.Match[str]) -> str:
    return f" and {past(found[1])}"


def _call_and_say(text: str, readers: Readers) -> str:
    """What a learner tells of a kindness: "Jenny call and say sorry" is "Jenny called and said sorry"."""
    name = either(name_of(readers.known_names), "(?i:(?:the )?(?:chef|boss|manager|owner|doctor))")
    found = re.match(rf"(?P<who>{name}) (?P<verb>[a-z]+)\b(?! you)", text) if name else None
    if found is None:
        return text
    if (found["verb"] != "text" and not _may_be_base(found["verb"])) or found["verb"] == past(found["verb"]):
        return _AND_SAY.sub(_and_did, text)
    rest = _AND_SAY.sub(_and_did, text[found.end() :])
    return f"{found['who']} {past(found['verb'])}{rest}"


def _theirs(text: str, readers: Readers) -> str:
    """What is a reader's, with the name before it: "the vineyard of Kate" is Kate's vineyard."""
    name = name_of(readers.known_names)
    what = r"\bthe (?P<what>(?:[a-z]+ ){0,2}[a-z]+) of"
    return re.sub(rf"{what} (?P<who>{name})\b(?!['’])", _owned, text) if name else text


def _owned(found: re.Match[str]) -> str:
    return f"{possessive(found['who'])} {found['what']}"


def _how_it_goes(found: re.Match[str]) -> str:
    """How something goes, with its verb: "how the winter tests are going"."""
    if found["what"].endswith((" is", " are")):
        return f"how {found['what']} going"
    many = found["what"].endswith("s") and not found["what"].endswith("ss")
    return f"how {found['what']} {'are' if many else 'is'} going"
