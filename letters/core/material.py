"""What the writer typed in one answer, turned to the reader and ready to stand in a sentence of ours."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from letters.core.forms import FORMS, fits
from letters.core.language.people.interviewers import Person
from letters.core.language.shape.convert import to_do
from letters.core.language.shape.fit import as_sentence
from letters.core.language.shape.fragment import Fragment, Shape
from letters.core.language.shape.joints import put_apart
from letters.core.language.shape.nominal import names_a_thing
from letters.core.language.typed.cleaned import says_nothing
from letters.core.language.typed.nothing import but_for_that
from letters.core.meant_for import finished_for, to_those_meant
from letters.core.read_whole import read_whole
from letters.core.readers import Readers, told_apart
from letters.core.reading.enjoyed.hinged import hinged
from letters.core.reading.enjoyed.savoured import YOU_WERE
from letters.core.reading.plain.fronted import with_comma
from letters.core.reading.plain.matter import DEEDS, is_motto, is_their_doing, names_many
from letters.core.reading.plain.moments import has_one
from letters.core.reading.spoken import spoken_in_turn, unquoted
from letters.core.reading.taken.named import tells
from letters.core.reading.thanks.apart import as_thanks
from letters.core.reading.thanks.deed import deed_of
from letters.core.reading.thanks.loose_end import loosened
from letters.core.special import MORE_THAN_THOUGHT, MUCH, ON_CONDITION, ONCE_THOUGHT, SPECIAL

_LOOSE = {Shape.QUALITY: "how {} it all felt", Shape.DID: "I {}"}
"""What a shape needs to stand after a colon."""
_POINTS_BACK = re.compile(
    r"\b(?:it|that|this|them|so)\b(?! (?:I|you|we|he|she|they)\b)|\bthey (?:had|did|were"
    r"|do|are)$|^(?:I|you|he|she|they|[A-Z]\w+) (?:always |never |all )?(?:do|does|did)(?=$|[.,]| and\b)|"
    r"\b(?:do|does|did|is|are|was|will|can|has)(?:n't| not)$|\bwho (?:do|does|did|had|have|was)$"
    r"|\btime (?:you|they|I|we|he|she) did|\bin they [a-z]+$|\b(?:showed|taught) (?:me|us)(?=$|, which|, and it)"
    r"|\b(?:said|says?|told me|and) (?:that )?they\b|\bmine\b|\b(?:start|begin|go|stop) there\b"
    r"|\b(?:gave me|taken|took|changed|had|put|cut|held|set|laid|compared|made|poured|brought) (?:yours|mine|hers)\b"
)
_THEY = re.compile(r"\b(?:they|them|their)\b", re.IGNORECASE)
_TOLD = re.compile(
    r"(?:the|an?|your|(?:[A-Z][\w.'-]* )*[A-Z][\w-]*'s) (?:line|remark|account|stor(?:y|ies)|(?:good )?news|talk|speech"
    r"|(?<!the )views|thoughts|take|answers?|memories"
    r"|explanation|description|tale|anecdote)\b"
    r"(?! (?:times?|app|therapy|box|board|machine|bag|sack|room|bank|club|hour|system|tool|service)\b)"
    r"|(?:stories|memories|tales|anecdotes|jokes|news)\b"
)
"""Things one hears, and does not hear about."""
_TWO_ACTS = re.compile(
    r"\b(?:and|or|then|but) "
    r"(?:(?:nearly|almost|even|also|still|not|never|\w+ly|[A-Z]\w+|(?:the|your) \w+) ){0,2}\w+ing\b"
)


@dataclass(frozen=True, slots=True)
class Material:
    """One answer: the fragment that goes into a sentence, its shape, and the sentences after it.

    `deed` is what they are thanked for; `to` is the one of several readers it speaks to, who is named where it is said.
    """

    text: str
    shape: Shape
    rest: tuple[str, ...] = ()
    deed: str = ""
    to: Person | None = None
    sure: bool = True
    plural: bool = False
    leans: bool = False
    """Whether its "they" are those whom another answer named, so that it can only come after that one."""
    apart: bool = False
    """Whether what follows it points back to it and to nothing else."""

    def say(self, form: str) -> str | None:  # noqa: PLR0911
        """The fragment in this form, or None when its shape does not allow it."""
        if form in SPECIAL:
            return SPECIAL[form](self)
        if (form == "of" and ' line, "' in self.text) or (form == "about" and self.text.startswith("the question of ")):
            return None
        if (
            not fits(form, self.text)
            or (form in {"one", "goes"} and self.plural)
            or (form == "goes" and ("," in self.text or ON_CONDITION.search(self.text)))
            or not self.sure
            or (form == "plainly" and self.points_back)
            or (form not in {"about", "learned"} and MUCH.match(self.text))
        ):
            return None
        if MUCH.match(self.text) or (form == "about" and _TOLD.match(self.text)):
            return self.deed or self.text
        pattern = FORMS.get(form, {}).get(self.shape)
        if pattern is not None:
            return pattern.format(self.text)
        if (
            form == "to"
            and self.deed
            and not _TWO_ACTS.search(self.deed)
            and self.shape in {Shape.FACT, Shape.THAT, Shape.ACT}
        ):
            return to_do(self.deed)
        if form == "to" and self.shape is Shape.ACT and not _TWO_ACTS.search(self.text):
            return to_do(self.text)
        return None

    @property
    def speaks(self) -> bool:
        """Whether it says "you", or thanks for what was done."""
        return bool(self.deed) or re.search(r"\b[Yy]ou", self.text) is not None

    @property
    def wants_room(self) -> bool:
        """Whether it needs a sentence of its own: one said to one reader alone, or one of several thanks."""
        return self.apart or (self.to is not None and self.speaks) or ", and for " in self.text

    @property
    def loose(self) -> str:
        """How it stands after a colon, whatever its shape."""
        return _LOOSE.get(self.shape, "{}").format(self.text.replace(", and for ", ", and ").replace(": ", "; "))

    @property
    def sets_the_scene(self) -> bool:
        """Whether it can be told before what it led to: a clause that leans on nothing."""
        return self.shape in {Shape.FACT, Shape.THAT} and not self.points_back

    @property
    def points_back(self) -> bool:
        """Whether it leans on something said before it ("did it every time")."""
        return self.leans or _POINTS_BACK.search(self.text) is not None or has_one(self.text)


_CLAUSES = frozenset({Shape.THAT, Shape.FACT})
_ANY_WORD = frozenset({"topic", "future_role"})
"""Facts that any word may name: "solar", "per diem work"."""
_SETTLED = frozenset(DEEDS) | {"experience", "reason"}
"""Facts whose question leaves no doubt what they are."""


@lru_cache(maxsize=4096)
def material(name: str, text: str, beginning: str, readers: Readers, about: Person | None = None) -> Material | None:
    """The answer as material for the fact `name`, its sentence begun so; `about`: the one reader it speaks of."""
    found = _material(name, text, beginning, readers, about)
    if found is None or name != "enjoyed" or found.shape not in {Shape.THING, Shape.ACT}:
        return found
    hung, left = hinged(found.text, found.rest)
    return replace(found, text=hung, rest=left)


def _material(name: str, text: str, beginning: str, readers: Readers, about: Person | None) -> Material | None:
    text = but_for_that(text) if name in {"follow", "future_role", "enjoyed"} else text
    if says_nothing(text):
        return None
    whole, beginning = read_whole(name, text, beginning, readers)
    if whole is None or (name in DEEDS and not _may_be_said(whole)):
        return None
    sure, readers = _is_sure(name, fragment := loosened(name, whole), beginning), told_apart(name, fragment, readers)
    chosen = name == "future_role" or (name == "reason" and not _CHOOSER.match(fragment.text))
    to = about or (None if chosen else readers.spoken_to(fragment.text))
    chosen = chosen or (name == "experience" and not (readers.spoken_to(fragment.text) or readers.meant(fragment.text)))
    text = _inside(readers.turned_only(fragment.text) if chosen else readers.turned(fragment.text, to))
    text = to_those_meant(name, text, fragment.text, readers)
    fragment = replace(fragment, shape=Shape.FACT) if _is_told(name, fragment, text, readers) else fragment
    deed = deed_of(fragment, text) if is_their_doing(name, text) else ""
    before = None if chosen else f"you {deed}" if deed and fragment.shape is not Shape.THING else text
    if name == "thanks_for" and to is not None and fragment.shape is Shape.THING:
        deed, before = deed or text, f"you gave me {text}"
    ours = finished_for(readers.tone)
    return Material(
        text=ours(with_comma(put_apart(text)) if fragment.shape in _CLAUSES and not deed else text),
        shape=fragment.shape,
        rest=tuple(ours(_as_told(name, line, readers)) for line in _rest(fragment, before, readers, to)),
        deed=ours(deed),
        to=to,
        plural=fragment.plural or " and " in text or (fragment.shape is Shape.THING and names_many(text)),
        leans=name == "lesson_from" and bool(_SHE.match(text) or (readers.apart and _THEY.search(text))),
        apart=name == "thanks_for" and any(map(_OF_IT.match, fragment.rest[:1])),
        sure=sure or fragment.shape not in {Shape.THING, Shape.THAT, Shape.FACT},
    )


def _is_sure(name: str, fragment: Fragment, beginning: str) -> bool:
    """Whether the shape is beyond doubt, by its words, by the beginning that was finished or by the question."""
    named = name == "challenge" and fragment.shape is Shape.THING  # "the kiln on the left fires cold" looks like one
    told = beginning == "that" and not (name == "lesson" and is_motto(fragment.text))
    if named and beginning == "that":
        return False
    untaught = ONCE_THOUGHT.match(fragment.text) or (name == "lesson" and _TAUGHT_ME.match(fragment.text))
    if name in {"topic", "lesson"} and (untaught or (name == "topic" and MORE_THAN_THOUGHT.search(fragment.text))):
        return False
    return name in _SETTLED or told or (fragment.sure and (name in _ANY_WORD or _may_be_said(fragment)))


def _may_be_said(fragment: Fragment) -> bool:
    """Whether a fragment is no thing that nobody could name: "not a robot", "within the hour"."""
    return fragment.shape is not Shape.THING or names_a_thing(fragment.text)


_TAUGHT_ME = re.compile(r"(?!(?:it|that|this) )[^,.;]{1,40}? (?:taught|showed|told|reminded) (?:me|us)\b")
"""Who else taught the lesson, which is told as it was."""


def _is_told(name: str, fragment: Fragment, text: str, readers: Readers) -> bool:
    """Whether a fragment turns out to be a fact the writer took part in, once it speaks to the readers."""
    if name == "enjoyed" and fragment.shape is Shape.THAT:
        return YOU_WERE.match(text) is not None or tells(fragment.text, readers)
    spoken = text != fragment.text and re.match(r"you (?!both|all|and (?:your|the|an?) )", text) is not None
    return spoken and fragment.shape is Shape.THING


def _rest(fragment: Fragment, before: str | None, readers: Readers, to: Person | None) -> tuple[str, ...]:
    """The further sentences spoken to the readers; where somebody else was chosen, no "he" is one of them."""
    if before is None:
        return tuple(map(readers.turned_only, fragment.rest))
    rest = (line for line in fragment.rest if not _SAYS_WHO.fullmatch(line))
    return spoken_in_turn(readers, before, rest, to)


_SAYS_WHO = re.compile(r"(?:He|She|They|(?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?[A-Z][\w'-]+) (?:said|says|told me)[.]?")


def _as_told(name: str, line: str, readers: Readers) -> str:
    """A further sentence of one answer; beside thanks, what another reader did is thanked for too."""
    line = unquoted(as_thanks(line, readers) if name == "thanks_for" else line)
    return as_sentence(put_apart(line, alone=True))


_SHE = re.compile(r"(?:he|she|his|her) ")
"""How a scene begins that can only follow whoever it is about."""
_OF_IT = re.compile(r"(?:It|They|That|This)\b(?! gave me\b)")
"""How a sentence begins that can only follow what it speaks of."""
_CHOOSER = re.compile(
    r"(?:it was because )?(?:he|she|his|her)\b(?!'s | (?:is|was|has|had|already|knows|knew|lives|lived|speaks|spoke|can"
    r"|works|worked|came|comes|got)\b"
    r"| [a-z]+(?: [a-z]+)? (?:is|was|were|are) (?:just |much |a (?:bit|lot) |so much )?"
    r"(?:better|stronger|closer|more|longer|fresher)\b)",
    re.IGNORECASE,
)
"""How a reason begins that speaks of the reader and not of the one who was chosen."""


def _inside(text: str) -> str:
    """A clause that was turned to the reader, with the small "you" it has inside a sentence."""
    return re.sub(r"^You(?=(?:r|rs|rself|rselves)?\b)", "you", unquoted(text))
