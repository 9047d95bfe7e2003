"""What they do about it, jotted in parts that commas hold together: "red ones at lunch, weigh them Mondays"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.words.articles import with_article
from letters.core.language.words.casing import lower_first, upper_first
from letters.core.language.words.persons import means_people
from letters.core.language.words.row import words_of
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Form, Token
from letters.core.language.words.verbs import may_be_base
from letters.core.reading.plain.headline import with_its_be
from letters.core.reading.taken.as_jotted import as_jotted
from letters.core.reading.taken.done_about_it import done_about_it

_LED = re.compile(
    r"(?:with|without|and|but|so|which|who|where|as|or|nor|because|plus|not|no|in|on|at|for|by|from|after|before|during"
    r"|if|when|unless|until|till|except|especially|mostly|mainly|usually|then|even|since|to|of|like|including|over"
    r"|under|above|per|half|(?:nobody|no one) else|(?:one|some|most) of them|(?!nothing|everything|anything)\w+ing)\b"
    r"|(?:sent|put|kept|hung|set|stuck|left|cut|read|made|built|taken|signed) (?:to|in|on|at|by|from|up|out|into)\b"
    r"|(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|twelve)(?: [\w'-]+){0,2}$",
    re.IGNORECASE,
)
"""How a part begins that hangs on the one before it: "with results in March", "12 people"."""
_WHO = r"(?:somebody|someone|everybody|everyone|nobody)"
_HAS_OUTCOME = re.compile(
    rf"(?:if|when|once|unless) [^,;]+ (?:{_WHO}|they|he|she|it|we)(?:'s|'re| [a-z]+) [^,;]+"
    rf"|(?:if|when|once|unless) [^,;]+ {_WHO} [a-z]+s\b[^,;]*",
    re.IGNORECASE,
)
"""A condition with what comes of it: "if nobody answers somebody goes round"."""
_JOINTS = re.compile(r", |\. ")
_NOT_READ = re.compile(r"[\"();:]|- |^(?:no|zero|none|nobody|nothing|not|never)\b|, they ", re.IGNORECASE)
_PAST = re.compile(r"\b(?:last|ago|yesterday|(?:19|20)\d\d)\b")
_THE_WHOLE = re.compile(r"^the (?=whole [a-z]+ of )", re.IGNORECASE)


def in_parts(text: str) -> str:
    """The note with each of its parts read by itself; as it stands where it can be read at once, or not so either."""
    first, stop, after = text.partition(". ")
    parts = list(_hung_together(first.rstrip(".").split(", ")))
    if len(parts) == 1 or _NOT_READ.search(first) or _holds(first):
        return text
    if verdict(parts[0]) is Verdict.CLAUSE:
        told = _run_on(parts)
        return f"{told}{first[len(first.rstrip('.')) :]}{stop}{after}"
    clauses = [told for part in parts if (told := _as_clause(part))]
    if len(clauses) < len(parts) and not _as_clause(parts[0]):
        return text
    return f"{'. '.join(_together(clauses))}{stop}{after}"


def _hung_together(parts: list[str]) -> Iterator[str]:
    """The parts, each with what hangs on it."""
    told = parts[0]
    for part in parts[1:]:
        if _LED.match(part) and not _HAS_OUTCOME.match(part):
            told = f"{told}, {part}"
        else:
            yield told
            told = part
    yield told


def _holds(first: str) -> bool:
    """Whether the note, read at once, has no part that stands loose."""
    if any(_HAS_OUTCOME.match(part) for part in first.split(", ")[1:]):
        return False
    told, *rest = _JOINTS.split(done_about_it(as_jotted(first), "").rstrip("."))
    loose = (part for part in rest if not _LED.match(part))
    return all(verdict(part) is Verdict.CLAUSE for part in (told, *loose))


def _run_on(parts: list[str]) -> str:
    """Parts behind a clause: what the same people did as well, and what they do in a case in a sentence of its own."""
    told = parts[0]
    for part in map(_with_its_be, parts[1:]):
        if told.startswith(("they ", "They ")) and words_of(part)[0].form is Form.PAST:
            told = f"{told}{', and' if ' and ' in told else ' and'} {part}"
        else:
            told = f"{told}. {upper_first(part)}" if _HAS_OUTCOME.fullmatch(part) else f"{told}, {part}"
    return told


def _with_its_be(part: str) -> str:
    """A part behind a clause as one too, where only its "is" was left out: "80 percent recycled now"."""
    told = with_its_be(part)
    return told if verdict(part) is not Verdict.CLAUSE and verdict(told) is Verdict.CLAUSE else part


def _as_clause(part: str) -> str:
    """One part as a clause; empty where it cannot be read."""
    if _people_do(words_of(part)) or _HAS_OUTCOME.fullmatch(part) or _EACH_DOES.match(part):
        return part
    readings = (part, done_about_it(as_jotted(part), ""), with_its_be(part), _having(part))
    return next((told for told in readings if told and verdict(told) is Verdict.CLAUSE), "")


_EACH_DOES = re.compile(
    r"(?:each|everyone|everybody|nobody|somebody) (?:gets|has|is|knows|takes|does|goes|pays|signs) ", re.IGNORECASE
)


def _people_do(words: Sequence[Token]) -> bool:
    """Whether two words are people and what they do: "drivers moan"."""
    few = len(words) == len(("drivers", "moan"))
    return few and words[0].lower != words[0].lemma and means_people(words[0].lemma) and may_be_base(words[1].lower)


def _having(part: str) -> str:
    """What they have, told by its bare name: "rota of four", "one in every van now"."""
    part = _THE_WHOLE.sub("", part)
    words = words_of(part)
    end = next((at for at, word in enumerate(words) if at and word.cls not in _NAMING), len(words))
    name, head = words[:end], words[end - 1]
    named = name[0].lower == "one" or all(word.cls in _NAMING for word in name)
    if _PAST.search(part) or not named or (head.cls not in _HEADS and head.lower != "one"):
        return ""
    if any(word.finite or word.cls is Class.MODAL for word in words[end:]):
        return ""
    many = head.lower != head.lemma or (head.cls is Class.NUMBER and head.lower not in {"one", "1"})
    told = lower_first(part)
    if not many and name[0].cls in {Class.NOUN, Class.ADJECTIVE} and not _is_mass(head):
        told = with_article(told)
    return f"they have {told}"


_NAMING = frozenset({Class.NOUN, Class.ADJECTIVE, Class.NUMBER, Class.DETERMINER})
"""What a bare name is made of."""
_HEADS = frozenset({Class.NOUN, Class.NUMBER})


def _is_mass(head: Token) -> bool:
    return head.lower in word_list("mass") or head.lower.endswith("ing")


def _together(clauses: list[str]) -> list[str]:
    """The clauses as sentences, of which two that tell what they do are one."""
    said = [clauses[0]]
    for clause in clauses[1:]:
        both = said[-1].startswith("they ") and clause.startswith("they ")
        if both and not re.search(r",| and ", said[-1]):
            have = "they have " if said[-1].startswith("they have ") else "they "
            said[-1] = f"{said[-1]} and {clause.removeprefix(have).removeprefix('they ')}"
        else:
            said.append(clause)
    return [said[0], *map(upper_first, said[1:])]
