"""Who reads the letter, and how what was typed about them becomes "you"."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from letters.core.language.people.interviewers import Person, Pronoun
from letters.core.language.shape.fragment import Fragment, Shape
from letters.core.language.view.agreed import is_left_over
from letters.core.language.view.anybody import all_of_you, as_people, stands_alone
from letters.core.language.view.gendered import GENDERED
from letters.core.language.view.in_their_words import are_others, said_of_themselves
from letters.core.language.view.same_one import first_spoken_of, one_of_you_said
from letters.core.language.view.turned import to_reader
from letters.core.language.words.casing import lower_first
from letters.core.letter import Tone
from letters.core.named import NAME_WORD, last_word, one_named_within, words_of_name

_GENERAL_YOU = re.compile(
    r"\b(?:you|u) .*\b(?:them|they)\b|\btheir\b.*\byour\b"
    r"|\b(?:get|go|bend|kneel|sit|crouch)(?:ting|ing)? down (?:to|at) their (?:level|eyes?|height)\b"
    r"|\byou (?:get|go|come|bend|kneel|sit) .*\btheir (?:level|eyes?|side|height)\b"
    r"|^they \w+ .*\b(?:to|for|at|after) you\b|\b(?:leave|let|give|hold|show|feed|keep) them\b.*\bthey \w+ you\b"
    r"|^(?:people|customers|clients|patients|tenants|parents|guests|members|residents|callers) [a-z]+ (?:in |back )?"
    r"(?:when|because|if|until|after|once) (?:the|an?|their|it|nobody) [^,.;]*\bthem\b"
    r"|^(?:that |if |when )?you (?:must|should|have to|need to|never|don't|always|can't|cannot) .*\b(?:his|her|him)\b"
    r"|^(?:to )?(?:ask|find out|check|learn|notice|remember) (?:what|how|who|whether|if|where) they\b"
    r"|^(?:how )?(?:to |not to |never to )(?!ask\b).*\b(?:till|until|before|unless|when) they (?:ask|say|tell|stop"
    r"|speak|finish|answer|leave|want|need|go|come|have|are|can|sit|get)\b"
    r"|^(?:to |not to |never to ).*\b(?:question|thing|one|word|answer|reason|what)s? they"
    r" (?:ask|say|mean|want|need|tell|give|like|feel|think|are)\b"
    r"|^(?:how )?(?:to |not to |never to ).*\btheir(?:s| (?:hands?|faces?|eyes?|feet|shoes|shoulders|names?|voices?))\b"
    r"|^to (?:talk to|listen to|speak to|ask|tell|let|call|greet) (?:them|their)\b",
    re.IGNORECASE,
)
"""Where "you" is anybody, "them" is not the reader; and who brings it "to you" is neither."""
_QUOTED = re.compile(r'"[^"]*"')
_DID_TO_ME = re.compile(r"(?P<who>he|she) (?:\w+ )?\w+ (?:me|us)\b", re.IGNORECASE)
_OF_ONE = re.compile(r"\b(?:he|she)\b", re.IGNORECASE)
_HIM_FIRST = re.compile(r"^(?:if |when )?you (?:(?!\b(?:he|she)\b).)*\b(?:him|her),? (?:he|she)\b", re.IGNORECASE)
_THE_OF_YOU = re.compile(r"\b[Tt]he ((?:[a-z]+ ){0,2}[a-z]+)(?<!asks) of you\b(?! (?:both|all|two|three)\b)")
"""What is somebody's, told of the one spoken to: "the patience of you"."""
_ONE_DOES = r" [A-Z]\w+ (?:was|had|would|is|could|wanted|asked|did|wrote|said)\b"  # "you said Al wrote himself"
_HIMSELF = re.compile(
    rf"(\b[Yy]ou (?:(?! (?:so|and|but|because|if|when|who) (?:the|an?|my|one|every|s?he)\b)(?!{_ONE_DOES})"
    r"[^.;,])*?)\b(?:him|her)self\b"
)
_ME_HERSELF = re.compile(r"(\b(?:[Yy]ou|^to) [a-z]+ (?:me|us) )(?:him|her)self\b")
"""What one of them did herself, whoever it was: "you rang me herself"."""
_ONE = r"(?:one|an?) (?:lad|man|woman|lady|boy|girl|child|kid|resident|patient|tenant|customer|person|pupil|client|guy)"
_HER_OWN = re.compile(
    rf"(\byou (?![^.;,]*\b(?:every|each|{_ONE})\b)(?!let\b|helped?\b|saw\b|gave\b|watched\b|taught\b)"
    r"(?:(?! who )[^.;,])*?)\b(?:his|her|(?<=victims of )their) own\b"
)
_OF_ANOTHER = re.compile(
    r"(\b(?:the|another|some) (?:guy|man|woman|lady|customer|client|boy|girl|kid) [a-z]+) yourself\b"
)
"""Where somebody else did it: "you nodded and the guy sold himself the boiler"."""
_LET_YOU = re.compile(r"(\b[Yy]ou [^.;]*\band (?:just )?(?:let|left|watched|helped)) you\b(?! (?:know|see)\b)")
"""Nobody lets himself: that was somebody else."""
_YOU_TO_YOU = re.compile(
    r"\b[Yy]ou (?:just |also |always |never |then |still |even |often )?"
    r"(?!said|say|think|thought|know|knew|hope|hoped|wish|mean|meant|feel|felt|told|guess|believe|all|both|who|that"
    r"|when|if|because|and|or|so|as\b|like|than|are|were|have|had|can|could|will|would|should|do|did)"
    r"[a-z]{3,} (?:to |for |with |at )?you\b(?! (?:can|could|would|will|do|did|are|were|have|had|think|know)\b)"
)
_KNOW_YOU = re.compile(
    r"\b[Yy]ou (?:all |both )?(?:know|believe|trust|hate|like|love) you\b(?=$|[.,;!]| (?:so|and|but|by)\b)"
)
"""Nobody does it to himself: one of the two was somebody else ("they just let him")."""
_JOINT = re.compile(r"(?:Mr|Mrs|Ms|Dr)\.? (?:and|&) (?:Mr|Mrs|Ms|Dr)\b")
_EITHER = re.compile(r"(?<!and )(?<!& )\b(?:Mr|Mrs|Ms|Dr)\.? [A-Z]")
"""One of two who are greeted as one: "Mrs Quinn" of "Mr and Mrs Quinn"."""
_THEM, _THEIRS_TOO = frozenset({"they", "them"}), frozenset({"they", "them", "their", "theirs", "themselves"})
_OF_ONES_OWN = re.compile(
    r"\b(?:with|has|have|had|brings?|brought|owns) their own\b|\bas their (?:mother|first|native) "
)
"""What the one who was chosen has, in a choice that names one: "a postdoc with their own grant"."""
_AS_THEY_CAN = re.compile(
    r"(?:some(?:one|body)|an? )[^,.;]* (?:as|because|since|so) they (?:have to be|can|could|live|lived|know|knew"
    r"|already|had|(?:are|were|'re) (?:used|local|already|near\w*|on|from))\b"
)
"""Where "they" is whoever was chosen: "someone nearer as they have to be there twice a day"."""
_TO_DO = re.compile(r"(?:not |never |always )?to [a-z]")
_DOING = re.compile(r"(?:not )?[a-z]+ing ")
_LEAD = 3
"""Words in which a text names the one it is about: "Tony", "hearing Mrs Hart"."""


@dataclass(frozen=True, slots=True)
class Readers:
    """The people a letter goes to, in the tone it speaks to them; hashable, so that readings can be kept."""

    people: tuple[Person, ...]
    tone: Tone
    apart: bool = False
    """Whether "they" are others here, whom an answer before this one named."""

    @property
    def named(self) -> tuple[Person, ...]:
        """Those who can be addressed by name."""
        return tuple(person for person in self.people if person.called(self.tone))

    @property
    def names(self) -> tuple[str, ...]:
        """How they are addressed, in the order typed."""
        return tuple(dict.fromkeys(person.called(self.tone) for person in self.named))

    @property
    def vocatives(self) -> tuple[str, ...]:
        """How they are spoken to within the letter."""
        return tuple(dict.fromkeys(person.addressed(self.tone) for person in self.named))

    @property
    def known_names(self) -> tuple[str, ...]:
        """Every spelling that is a name here, so that it keeps its capitals."""
        names = (name for person in self.people for name in (person.name, person.greeting) if name)
        return tuple(dict.fromkeys(names))

    def turned(self, text: str, about: Person | None = None) -> str:
        """The text spoken to the readers; `about` is the one "he" or "she" means, where there are several."""
        said = said_of_themselves(text)
        apart = self.apart or bool(said) or are_others(text)
        return self._turned(said or text, about, apart=apart)

    def _turned(self, text: str, about: Person | None, *, apart: bool) -> str:
        text = text if apart else as_people(text)
        general = _GENERAL_YOU.search(_QUOTED.sub("", text)) is not None and not stands_alone(text)
        if (general and (_HIM_FIRST.match(text) or not _OF_ONE.search(text))) or self._is_for_others(text):
            return text
        text = all_of_you(text, sum(2 if _JOINT.match(person.name or "") else 1 for person in self.named))
        leave = _THEIRS_TOO if apart or general else frozenset()
        one = about or (self.named[0] if len(self.named) == 1 else None)
        if one is None:
            turned = one_of_you_said(_ME_HERSELF.sub(r"\1yourself", to_reader(text, leave=leave)))
            return one_named_within(turned, self.named, self.tone)
        if _JOINT.match(one.name or "") and _EITHER.search(text):
            return to_reader(text, leave=leave)  # one of two is told of to both
        text = self._owned(text, one)
        typed = text
        for spelling in (one.name or "", one.called(self.tone)):
            text = text.replace(spelling, last_word(spelling)) if spelling else text
        turned = _to_one(text, one, leave)
        if (_YOU_TO_YOU.search(turned) or _KNOW_YOU.search(turned)) and not _YOU_TO_YOU.search(text):
            turned = _to_one(text, one, leave | _THEM)
        if _YOU_TO_YOU.search(turned) and not _YOU_TO_YOU.search(text) and one.pronoun is None:
            turned = to_reader(text, names=words_of_name(one), leave=leave)
        if is_left_over(turned) and not is_left_over(text):
            return typed
        turned = _LET_YOU.sub(r"\1 him" if " him" in text else r"\1 her", turned)
        turned = _HER_OWN.sub(r"\1your own", _THE_OF_YOU.sub(r"your \1", turned)) if turned != text else turned
        turned = _HIMSELF.sub(r"\1yourself", turned) if turned != text else turned
        turned = self._done_to_one(turned, one)
        return _OF_ANOTHER.sub(r"\1 himself" if "himself" in text else r"\1 herself", turned)

    def _is_for_others(self, text: str) -> bool:
        """Whether a text is what to do with others, none of whom reads the letter: "to ask what they call her"."""
        return self.apart and _TO_DO.match(text) is not None and self.meant(text) is None

    def _owned(self, text: str, one: Person) -> str:
        """The text with what is a reader's own marked as theirs, typed without an apostrophe: "better than Noreens"."""
        known = {word for person in self.people for word in words_of_name(person)}
        names = "|".join(sorted(re.escape(word) for word in words_of_name(one) if f"{word}s" not in known)) or "(?!)"
        return re.sub(rf"\b({names})s\b(?!['’-])", lambda found: f"{found[1]}'s", text)

    def _done_to_one(self, text: str, one: Person) -> str:
        """The text with what another reader does to the one spoken to: "so that Omar could correct her"."""
        others = (
            "|".join(sorted(word for other in self.named if other != one for word in words_of_name(other))) or "(?!)"
        )
        does = (
            rf"(\b(?:{others}) (?:(?:could|can|would|might) )?[a-z]+ )(?:her|him)(?=$|[.,;]| (?:and|when|if|again)\b)"
        )
        return re.sub(does, r"\1you", text) if _DOING.match(text) else text

    def owning(self, text: str) -> str:
        """The text with what is the only reader's own spoken of as theirs: "at Donna's salon" is "at your salon"."""
        if len(self.named) != 1:
            return text
        name = "|".join(map(re.escape, sorted(words_of_name(self.named[0])))) or "(?!)"
        told = rf"\b(?:{name})(?= (?:mentioned|talked about|told me about|spoke about|described)\b)"
        return re.sub(told, "you", re.sub(rf"\b(?:{name})(?:['’]s|(?<=s)['’]) (?=[a-z])", "your ", text))

    def turned_only(self, text: str, _: Person | None = None) -> str:
        """The text with "they" turned to the readers, but no "he" or "she": there, another candidate is meant."""
        leave = _THEIRS_TOO if _AS_THEY_CAN.match(text) else {"their"} if _OF_ONES_OWN.search(text) else frozenset()
        names = words_of_name(self.named[0]) if len(self.named) == 1 else frozenset()
        if text.partition(" ")[0] in names:  # "Maud had to take her nephew"
            return _to_one(text, self.named[0], frozenset(leave))
        return text if self.apart else to_reader(self.owning(text), names=names, leave=leave)

    def addressed(self, text: str, spoken_to: Person | None = None) -> str:
        """A whole sentence spoken to the readers, opened with the name of the one it speaks of among several.

        `spoken_to` is the one the sentences before it speak to.
        """
        about = (self.meant(text) or self._opening(text)) if len(self.named) > 1 else None
        if about is None or about == spoken_to:
            return self.turned(text, spoken_to)
        turned = self.turned(text, about)
        if turned == text:
            return text  # of a named reader; "them" in it is somebody or something else
        if not re.search(r"\b[Yy]ours?\b|\b[Yy]ou\b", turned):
            return self.turned(text)
        turned = re.sub(r"^(?:And|But) (?=[a-z])", "", turned)
        head = turned if re.match(r"I\b", turned) else lower_first(turned, self.known_names)
        return f"{about.addressed(self.tone)}, {head}"

    def _opening(self, text: str) -> Person | None:
        """The one of several named readers who did it to or with the others: "Ann trained Ben"."""
        first, second = (*NAME_WORD.findall(text)[:2], "", "")[:2]
        return next((one for one in self.named if first in words_of_name(one) and second not in {"and", "or"}), None)

    def spoken_to(self, text: str) -> Person | None:
        """The one of several readers a text can be spoken to: it is about that one first of all, or only."""
        one = self.meant(text) if len(self.named) > 1 else None
        if one is None or self.turned(text) == text:
            return one
        return one if words_of_name(one) & set(NAME_WORD.findall(text)[:_LEAD]) else None

    def meant(self, text: str) -> Person | None:
        """The one reader a text names; None where it names none or several."""
        words = {re.sub(r"['’]s$", "", word) for word in NAME_WORD.findall(text)}
        found = [person for person in self.named if words_of_name(person) & words]
        if len(found) > 1:
            found = [one for one in found if one.called(self.tone).replace(".", "") in text.replace(".", "")]
        return found[0] if len(found) == 1 else None


def _to_one(text: str, one: Person, leave: frozenset[str]) -> str:
    """The text spoken to one reader, whom "he" or "she" is, as far as that is known."""
    words = {word.lower() for word in NAME_WORD.findall(text)}
    if one.pronoun is None and (found := _DID_TO_ME.match(text)):
        one = replace(one, pronoun=Pronoun(found["who"].lower()))
    if one.pronoun is None and (first := first_spoken_of(text)):
        one = replace(one, pronoun=Pronoun(first))
    both = one.pronoun is None and {"he", "she"} <= words and not words & GENDERED
    he, she = one.pronoun is not Pronoun.SHE and not both, one.pronoun is not Pronoun.HE and not both
    return to_reader(text, he=he, she=she, names=words_of_name(one), leave=leave)


def told_apart(name: str, fragment: Fragment, readers: Readers) -> Readers:
    """The readers, who are not those with whom the writer learned to do something: "let them think"."""
    ordered = name == "lesson" and fragment.shape is Shape.TO and not _AS_THEY_DO.search(fragment.text)
    return replace(readers, apart=True) if ordered else readers


_AS_THEY_DO = re.compile(r"\b(?:like|the way|as) (?:they|he|she) (?:do|did|does|are|is|had)\b|\bthey .*\bhere\b")
"""How a lesson names what the employer does."""
