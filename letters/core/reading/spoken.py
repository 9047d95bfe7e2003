"""Speaks the sentences after the first one to the reader each of them is about."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from letters.core.language.people.interviewers import Person, Pronoun
from letters.core.language.view.employer_others import names_others
from letters.core.language.words.persons import brings_in_somebody, has_title, is_month, is_one_only, tells_who
from letters.core.language.words.row import words_of
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, read
from letters.core.readers import Readers
from letters.core.reading.plain.at_work import is_work, names_things
from letters.core.reading.plain.man_or_woman import is_plain, still_she, tells_of_my_own, tells_of_somebody
from letters.core.reading.plain.scenes import is_thing_somebody_did, is_thing_with_scene
from letters.core.reading.still_others import CREATURES, are_still_others, goes_on


def spoken_in_turn(readers: Readers, before: str, lines: Iterable[str], spoken_to: Person | None) -> tuple[str, ...]:
    """The sentences after `before`, each spoken to the one reader it names, or to the one spoken to just before."""
    said: list[str] = []
    earlier, was_other, things = "", False, False
    third_person = spoken_to is not None and len(readers.named) > 1 and not _YOU_DO.search(before)
    for line in lines:
        things = are_still_others(line, before, earlier) or (things and goes_on(line, before))
        other = _is_other(line, before, earlier, spoken_to, readers)
        other = other or (was_other and _SAME.match(f"{before}|{line}") is not None)
        only = spoken_to or (readers.named[0] if len(readers.named) == 1 else None)
        of_another = _is_of_another(line, only)
        other = (of_another and is_plain(line, before)) or (other and not of_another and not _DOES_TO_HIM.match(line))
        one = None if other else _meant_by(line, spoken_to)
        apart = things or _are_creatures(line, before) or _is_said_of_others(line, before)
        apart = apart or _OTHERS_THERE.match(line) is not None
        apart = apart and (_HAVE_SO_MANY.match(line) is None or names_others(before))
        spoken = replace(readers, apart=True) if apart else readers
        spoken = _telling_of_another(spoken, line, before, earlier)
        turned = _of_both(spoken.turned_only(line), spoken_to) if other else _to_one_first(spoken, line, one)
        if third_person and spoken_to is not None and turned != line and re.match(r"You\b", turned):
            turned = f"{spoken_to.addressed(readers.tone)}, you{turned[3:]}"
        third_person, was_other = third_person and not re.search(r"\b[Yy]ou", turned), other
        said.append(turned)
        spoken_to, earlier, before = readers.meant(line) or spoken_to, before, line
    return tuple(said)


def _is_other(line: str, before: str, earlier: str, spoken_to: Person | None, readers: Readers) -> bool:
    """Whether a "she" in a sentence is one who was brought in before it."""
    line = _AFTER_A_TIME.sub("", line)
    of_one = _HE_IS.match(line) or (spoken_to is None and _FOR_HIM.match(line))
    plain = is_plain(line, before)
    other = bool(of_one) and (names_another(_head(before), readers) or is_one_only(words_of(before)))
    other = other and not plain and not still_she(line, before)
    told = spoken_to is None and not (plain and _HE_IS.match(line))
    other = other or (told and _still_of_another(line, f"{earlier} {before}", readers))
    return other or _tells_of_beast(line, "" if spoken_to else before)


def _are_creatures(line: str, before: str) -> bool:
    """Whether "they" are creatures beside the one who is spoken to: "she says they built it again"."""
    creatures = CREATURES.search(f"{before} {line}") is not None and _THEY_TOO.search(line) is not None
    return creatures and not is_work(line)


def _to_one_first(readers: Readers, line: str, one: Person | None) -> str:
    """A sentence spoken to the one it goes on about, though another is named for what came then."""
    goes_on = _OF_ONE_THEN.match(line) or _SAID_OF.match(line)
    then = one is not None and goes_on is not None and readers.meant(line) not in {one, None}
    return readers.turned(line, one) if then else readers.addressed(line, one)


def _is_said_of_others(line: str, before: str) -> bool:
    """Whether a reader tells in it of those, or of what, the sentence before named."""
    things = _SAID_THEY.search(line) is not None and names_things(before)
    if things or _NOT_SPEAKING.search(line) is not None or _are_served(line, before):
        return True
    return (_SAYS_THEY.search(line) is not None or _for_others(line)) and names_others(_HOW_YOU.sub("", before))


def _are_served(line: str, before: str) -> bool:
    """Whether they are those with whom one was just busy: "reading to some children. They asked me questions"."""
    return _DID_TO_ME.match(line) is not None and _WITH_THEM.search(before) is not None


_DID_TO_ME = re.compile(
    r"They (?:all |both )?(?:(?:asked|told|gave|showed|made|called|taught|thanked|hugged|drew) me"
    r"|(?:laughed|sang|clapped|loved|danced|cheered))\b"
)
_WITH_THEM = re.compile(
    r"\b(?:to|with|for|of|helping|serving|feeding) (?:(?:some|the|their|your|two|three|four|a group of|small|old) )*"
    r"(?:children|kids|toddlers|pupils|guests|customers|visitors|patients|residents|students|passengers|tourists)[.]?$"
)
_SAME = re.compile(r"(?P<who>He|She)\b[^|]*\|(?P=who)\b")
"""Two sentences about the same one: "He must be 75. He didn't measure anything"."""
_SAYS_HE = re.compile(
    r"(?:(?:[A-Z][\w'’-]*\.? )+)(?:said|says|told me|mentioned|reckons?|thinks|thought) (?:that )?(?P<who>he|she)\b"
)
"""What a reader said of somebody told of before: "Mr. Otis shells peas. Keisha says he's the one"."""


_MAN = re.compile(r"\b(?:man|boy|lad|bloke|guy|fella|son|grandad|uncle|brother)\b")
_THEN_HE = re.compile(r"(?:[A-Z][\w'’-]*\.? )+[a-z][^;.]*,? (?:and|so|but) (?:now |then )?he\b(?!.*\bshe\b)")
"""Where a reader did it, and "he" is the one told of before: "Cass thought of it, and now he's never late"."""


def _telling_of_another(readers: Readers, line: str, before: str, earlier: str) -> Readers:
    """The readers, none of whom is the "he" that one of them speaks of in a sentence about somebody else."""
    if _MAN.search(before) and _THEN_HE.match(line) and names_another(before, readers):
        known = (one if one.pronoun else replace(one, pronoun=Pronoun.SHE) for one in readers.people)
        return replace(readers, people=tuple(known))
    found = _SAYS_HE.match(line)
    again = found is not None and before.lower().startswith((f"{found['who']} ", f"{found['who']}'"))
    if found is None or not again or not names_another(f"{earlier} {before}", readers):
        return readers
    other = Pronoun.SHE if found["who"] == "he" else Pronoun.HE
    return replace(readers, apart=True, people=tuple(replace(one, pronoun=other) for one in readers.people))


def _still_of_another(line: str, told: str, readers: Readers) -> bool:
    """Whether a "she" within a sentence is the one whom the sentences before it told of, with no reader in them."""
    spoken = (re.search(r"\b[Yy]ou", told) is not None and not tells_of_my_own(told, line)) or readers.meant(
        f"{told} {line}"
    ) is not None
    return not spoken and _HE.search(line) is not None and names_another(told, readers)


_HE = re.compile(r"\b(?:he|she|him|her|his)\b")


def _meant_by(line: str, one: Person | None) -> Person | None:
    """The reader spoken to, known as "she" where the sentence begins so: then "his" in it is somebody else's."""
    found = re.match(r"(he|she)\b", line, re.IGNORECASE)
    if one is None or found is None or one.pronoun is not None:
        return one
    return replace(one, pronoun=Pronoun.SHE if found[1].lower() == "she" else Pronoun.HE)


_SAID_THEY = re.compile(
    r"\b(?:said|says|told me|mentioned|reckons?) (?:that )?they (?:get|are|were|come|cost|last|need|weigh|go)\b"
)
"""What was said of things: "the lockers. Nia said they get put in at Easter"."""
_HOW_YOU = re.compile(r"^(?:seeing |hearing )?how you ")
_SAYS_THEY = re.compile(
    r"\b(?:he|she) (?:knows?|remembers?|asks?) (?:what|where|who|how|why|when) they\b"
    r"|\b(?:said|says|reckons?|thinks) (?:that )?they\b(?! (?:have )?(?:tried|spent|hired))"
    r"|^(?:As soon as|Once|When) they\b.*\bthey (?:leave|go|move|quit)\b"
)


_HAVE_SO_MANY = re.compile(
    r"They(?:'ve got|'ve| have| have got) (?:about |only )?(?:\d|two|three|four|five|six|seven|eight|nine|ten"
    r"|(?:one|some|loads|lots)(?=[.,;]|$| (?:in|at|on|by|near|here|there|behind|outside|under|now|already|too)\b))"
)
_NOT_SPEAKING = re.compile(
    r"\b(?:told me|said|says) (?:that )?they (?:\w+n't|had never|have never|never) (?:sp[oe]a?ke?n?|talk(?:ed)?)\b"
    r"(?! (?:to|with) (?:me|us))"
)
"""What is told of two who are at odds: "she told me that they hadn't spoken since 1988"."""
_DONE_FOR_THEM = re.compile(
    r"\b(?:carr(?:y|ies|ied)|brings?|brought|fetch(?:es|ed)?|reads?|does|did|walk(?:s|ed)?|feeds?|fed|holds?|held|knows?"
    r"|knew|remember(?:s|ed)?) their (?P<thing>[a-z]+)"
)


def _for_others(line: str) -> bool:
    """Whether one does something with what others own: "residents can't do stairs. Tom carries their shopping"."""
    found = _DONE_FOR_THEM.search(line)
    return found is not None and found["thing"] not in word_list("company_things") and " they " not in line


def _is_of_another(line: str, one: Person | None) -> bool:
    """Whether a sentence that begins with "She" cannot be about the one reader, who is known to be the other."""
    found = re.match(r"(he|she)\b", line, re.IGNORECASE)
    return one is not None and one.pronoun is not None and found is not None and one.pronoun != found[1].lower()


_THEY_TOO = re.compile(r"\b(?:he|she|you)\b.*\bthey", re.IGNORECASE)
"""Others beside the one who is spoken to: "he says they built it again"."""
_OTHERS_THERE = re.compile(
    r"(?:He|She|You|(?!They\b)[A-Z]\w+) (?:[a-z]+ )?[a-z]+ them\b(?!sel).*\bthey\b"
    r"|I (?:used to|(?:had |have |'d )?always|(?:had |have )?never) [a-z]+ them\b"
)
"""Those to whom one does something: "she asks them and they can't be stopped", "I used to tell them off"."""
_OF_ONE_THEN = re.compile(r"(?:He|She) [^,.;]+?,? (?:and|but|so) (?:then )?[A-Z]")
"""One goes on, and another does something then: "He denied it and then Wilma played me the video"."""
_SAID_OF = re.compile(r"(?:I|It|We|There) [^.;]*\b(?:and|but|so) (?:he|she) (?:said|told me|says)\b[^.;]*? [A-Z]")
"""What the one spoken to said of another: "I got four, and he said that was two more than Nell got"."""
_YOU_DO = re.compile(r"\b[Yy]ou|^(?:not )?(?:to [a-z]+|[a-z]+ing)\b")
_FOR_HIM = re.compile(r"(?:They|Everyone|Everybody|Nobody|No one) [^.;]*\b(?:him|her)\b")


def _of_both(line: str, spoken_to: Person | None) -> str:
    """A sentence of two with one pronoun, of whom the first is the reader spoken to: "he remembered him"."""
    return line if spoken_to is None else _HE_DID_HIM.sub("You", line)


_HE_DID_HIM = re.compile(r"^(?:He(?= [a-z]+ him\b)|She(?= [a-z]+ed her\b(?! [a-z])))")
_DOES_TO_HIM = re.compile(r"She\b[^.;]*\b(?:to|about|with|for) (?:him|his)\b|He\b[^.;]*\b(?:to|about|with|for) her\b")
"""What is done to the one told of before: "the youngest. She was worried about him"."""
_AFTER_A_TIME = re.compile(r"^(?:After|Within) (?:[a-z]+ ){1,3}(?=(?:he|she)\b)")
_HE_IS = re.compile(r"(?:He|She|His|Her)\b", re.IGNORECASE)


def names_another(text: str, readers: Readers) -> bool:
    """Whether a sentence speaks of one who reads no letter, whom the "he" of the next one means: "talking to Pete"."""
    ours = {word for name in readers.known_names for word in name.split()}
    tokens = [token for sentence in read(text) for token in sentence.tokens]
    named = any(
        token.text not in ours
        and (token.text in word_list("given_names") or has_title(tokens, at) or tells_who(tokens, at))
        for at, token in enumerate(tokens)
        if token.text[0].isupper() and not is_month(tokens, at)
    )
    others = (
        brings_in_somebody(tokens, at)
        for at in range(len(tokens))
        if tokens[at].text not in ours
        and not {token.lower for token in tokens[max(0, at - 2) : at]} & {"every", "each", "any"}
    )
    return named or any(others) or tells_of_somebody(text)


def _head(before: str) -> str:
    """A sentence without whose doing the things in it are: "seeing the drawer of every frame a customer brought"."""
    thing = before.removeprefix("seeing ")
    return "" if is_thing_with_scene(thing) or is_thing_somebody_did(words_of(thing)) else before


def _tells_of_beast(line: str, before: str) -> bool:
    """Whether "he" is the creature of the sentence before, which tells of nobody else: "a horse who won't load"."""
    if _SPEAKS.search(line) or _HE.search(before) or not _HE.search(line.lower()):
        return False
    told = f"{before} {' '.join(line.split()[:_HEAD])}"
    return any(token.cls is Class.NOUN and token.lower in word_list("living") for token in words_of(told))


_HEAD = 3
"""Words in which a sentence names the creature it tells of: "The old mare"."""

_SPEAKS = re.compile(r"\b(?:[Hh]e|[Ss]he) (?:says|said|told|tells|reckons|thinks|showed|explained|asked)\b")


def unquoted(text: str) -> str:
    """A text that names the reader as its source nowhere, as the letter says so itself: "3 in 10 as per you"."""
    return re.sub(r", (?:as per|according to) you,? (?=\w)", ", ", _PER_YOU.sub("", text))


_PER_YOU = re.compile(r",? (?:as per|according to) you(?: both| all)?(?=$|[.,;])")
