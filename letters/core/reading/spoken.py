"""Speaks the sentences after the first one to the reader each of them is about."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from letters.core.language.employer_others import names_others, others_do
from letters.core.language.people import Person, Pronoun
from letters.core.language.persons import brings_in_somebody, has_title, means_people
from letters.core.language.tables import word_list
from letters.core.language.tagging import Class, read
from letters.core.language.verbs import with_s
from letters.core.language.words import words_of
from letters.core.readers import Readers


def spoken_in_turn(readers: Readers, before: str, lines: Iterable[str], spoken_to: Person | None) -> tuple[str, ...]:
    """The sentences after `before`, each spoken to the one reader it names, or to the one spoken to just before."""
    said: list[str] = []
    earlier = ""
    third_person = spoken_to is not None and len(readers.named) > 1 and not re.search(r"\b[Yy]ou", before)
    for line in lines:
        things = _are_others(line, before, earlier)
        creatures = _CREATURES.search(f"{before} {line}") is not None and _THEY_TOO.search(line) is not None
        creatures = creatures and not _is_work(line)
        of_one = _HE_IS.match(line) or (spoken_to is None and _FOR_HIM.match(line))
        plain = _HE_IS.match(line) is not None and _is_plain(line, before)
        other = bool(of_one) and names_another(before, readers) and not _is_plain(line, before)
        told = spoken_to is None and not plain
        other = other or (told and _still_of_another(line, f"{earlier} {before}", readers))
        other = other or _tells_of_beast(line, "" if spoken_to else before)
        other = other and not _is_of_another(line, spoken_to or (readers.named[0] if len(readers.named) == 1 else None))
        one = None if other else _meant_by(line, spoken_to)
        said_of_others = _SAID_THEY.search(line) is not None and _names_things(before)
        said_of_others = said_of_others or (_SAYS_THEY.search(line) is not None and names_others(before))
        spoken = replace(readers, apart=True) if things or creatures or said_of_others else readers
        spoken = _telling_of_another(spoken, line, before, earlier)
        turned = _of_both(spoken.turned_only(line), spoken_to) if other else spoken.addressed(line, one)
        if third_person and spoken_to is not None and turned != line and re.match(r"You\b", turned):
            turned = f"{spoken_to.called(readers.tone)}, you{turned[3:]}"
        third_person = False
        said.append(turned)
        spoken_to, earlier, before = readers.meant(line) or spoken_to, before, line
    return tuple(said)


_SAYS_HE = re.compile(
    r"(?:(?:[A-Z][\w'’-]*\.? )+)(?:said|says|told me|mentioned|reckons?|thinks|thought) (?:that )?(?P<who>he|she)\b"
)
"""What a reader said of somebody told of before: "Mr. Otis shells peas. Keisha says he's the one"."""


def _telling_of_another(readers: Readers, line: str, before: str, earlier: str) -> Readers:
    """The readers, none of whom is the "he" that one of them speaks of in a sentence about somebody else."""
    found = _SAYS_HE.match(line)
    again = found is not None and before.lower().startswith((f"{found['who']} ", f"{found['who']}'"))
    if found is None or not again or not names_another(f"{earlier} {before}", readers):
        return readers
    other = Pronoun.SHE if found["who"] == "he" else Pronoun.HE
    return replace(readers, apart=True, people=tuple(replace(one, pronoun=other) for one in readers.people))


def _are_others(line: str, before: str, earlier: str) -> bool:
    """Whether the "they" of a sentence are the things, creatures or people of the sentences before it."""
    line = _APPARENTLY.sub("They ", line)
    begins = line.startswith("They ")
    acts = begins and _DO_TO_THEM.match(line) is None
    few = begins and before.count(" ") < _FEW and not _PEOPLE_DO.match(line) and _DO_TO_THEM.match(line) is None
    return (
        ((few or _THEY_ARE.match(line) is not None) and _names_things(before))
        or (few and names_others(before))
        or (_ALL_HAVE.match(line) is not None and _CREATURES.search(f"{earlier} {before}") is not None)
        or (_WHEN_THEY.match(line) is not None and _is_about_things(before))
        or (acts and _SEEN_AT_IT.match(before) is not None and names_others(before))
        or (acts and (_OTHERS.search(before) is not None or _PART_OF_THEM.match(before) is not None))
        or (_WONT.match(line) is not None and _ends_with_others(before))
        or (acts and _CREATURES.search(before) is not None and not _is_work(line))
        or (acts and others_do(f"{earlier} {before}"))
        or (_I_THOUGHT.match(line) is not None and speaks_of_others(before))
    )


_WONT = re.compile(
    r"They (?:won't|don't|can't|will not|do not|cannot|never|just|all|leave|quit|go|think|say|want|sign|turn"
    r"|walk|end)\b"
)
"""What is said of those one has trouble with: "getting through to young dads. They won't come"."""


def _ends_with_others(text: str) -> bool:
    """Whether a sentence ends with people who are not the employer."""
    last = next((token for token in reversed(words_of(text)) if token.cls is not Class.PUNCTUATION), None)
    return last is not None and last.cls is Class.NOUN and last.lower != last.lemma and names_others(last.lower)


_APPARENTLY = re.compile(r"^(?:Apparently|Sometimes|Usually|Now|Then),? they ")
_ALL_HAVE = re.compile(r"They (?:all|each|both)(?:'ve| have| had| get| got) (?:names?|an?|their)\b")
_DO_TO_THEM = re.compile(r"They (?:(?!\b(?:and|when|while|because|if|so|but|then)\b)[^,;])*\bthem\b")
"""What is done to others, who are "them": "they have never paid one of them"."""


def _is_work(line: str) -> bool:
    """Whether a sentence tells what people do and no creature does: "they throw away the heads"."""
    return any(token.cls is Class.VERB and token.lemma in word_list("work") for token in words_of(line))


def _still_of_another(line: str, told: str, readers: Readers) -> bool:
    """Whether a "she" within a sentence is the one whom the sentences before it told of, with no reader in them."""
    spoken = re.search(r"\b[Yy]ou", told) is not None or readers.meant(f"{told} {line}") is not None
    return not spoken and _HE.search(line) is not None and names_another(told, readers)


_HE = re.compile(r"\b(?:he|she|him|her|his)\b")
_MEN = re.compile(
    r"\b(?:he|him|his|himself|man|gentleman|guy|lad|boy|bloke|fella|uncle|grandad|grandpa|brother|father|dad|son)\b",
    re.IGNORECASE,
)
_WOMEN = re.compile(
    r"\b(?:she|her|herself|lady|woman|girl|aunt|auntie|aunty|sister|mother|mum|mom|daughter|nan|gran|granny|grandma|nun)\b",
    re.IGNORECASE,
)


def _is_plain(line: str, before: str) -> bool:
    """Whether the "she" of a sentence cannot mean the man spoken of before it, nor "he" the woman."""
    she = line.lower().startswith("she")
    theirs, others = (_WOMEN, _MEN) if she else (_MEN, _WOMEN)
    return others.search(before) is not None and theirs.search(before) is None


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
_SAYS_THEY = re.compile(r"\b(?:said|says|reckons?|thinks) (?:that )?they\b")
_PEOPLE_DO = re.compile(
    r"They (?:also |still |even )?"
    r"(?:get \d|use|own|want|hope|plan|let|give|teach|buy|sell|pay|bake|call|write|share|swap|train)\b"
)
_I_THOUGHT = re.compile(
    r"I (?:would have |had |always )?(?:thought|assumed|imagined|expected|believed) (?:that )?they\b"
)
"""What the writer had thought of those who were spoken of: "I would have assumed they were just left out"."""


def speaks_of_others(text: str) -> bool:
    """Whether a text brings in people or creatures whom a later "they" means: "get it in before the baboons do"."""
    return names_others(text) or _CREATURES.search(text) is not None


def _is_of_another(line: str, one: Person | None) -> bool:
    """Whether a sentence that begins with "She" cannot be about the one reader, who is known to be the other."""
    found = re.match(r"(he|she)\b", line, re.IGNORECASE)
    return one is not None and one.pronoun is not None and found is not None and one.pronoun != found[1].lower()


_THEY_ARE = re.compile(
    r"They(?:'re| are| were| have been| had been| come| came| weigh| cost| look| smell| last| need)\b", re.IGNORECASE
)


_THEY_TOO = re.compile(r"\b(?:he|she|you)\b.*\bthey", re.IGNORECASE)
"""Others beside the one who is spoken to: "he says they built it again"."""
_CREATURES = re.compile(
    rf"\b(?:{'|'.join(map(with_s, sorted(word_list('living'))))}|mice|geese|calves|wolves"
    r"|sheep|fish|\w+fish|deer|cattle|poultry|livestock|jackdaw|pigeon"
    r"|swallows?|wasps?|squirrels?|badgers?|rats|chicks|otters|penguins|lambs|ponies|donkeys|bats|robots|drones)\b"
)
"""Creatures and machines, whom the "they" of the next sentence means."""
_FEW = 3
"""Words of a thing that the "they" of the next sentence can only mean: "the geese"."""
_WHEN_THEY = re.compile(r"(?:When|If|Once|As soon as) (?!they\b)[^,]*,? they\b")
_THINGS_ARE = re.compile(r"(?:the )?(?P<things>[a-z]+s) (?:are|were|can|will|leave|come|go|have)\b", re.IGNORECASE)
_SEEN_AT_IT = re.compile(
    r"(?:seeing|watching|hearing|listening to) (?:the|two|three|four|some|a few|a couple of|\d+|a lot of)? ?"
    r"(?:[a-z]+ ){1,2}[a-z]+ing\b"
)
"""Others who were seen at something: "seeing two lads laying a hedge. They swap every hour"."""
_PART_OF_THEM = re.compile(r"(?:Half|Most|Some|Many|None|All|Both|Few|A few) of them (?!to\b)[a-z']+")
_OTHERS = re.compile(
    r"\b(?:the|your) (?!whole|entire|friendly|lovely|great)[a-z]+ (?:team|crew|staff|shift)\b"
    r"|\b(?:children|kids|patients|residents|pupils|students|guests|customers|visitors)\.?$"
)
"""A team among others, or those who are served, whom the "they" of the next sentence means."""
_FOR_HIM = re.compile(r"(?:They|Everyone|Everybody) [^.;]*\b(?:him|her)\b")


def _of_both(line: str, spoken_to: Person | None) -> str:
    """A sentence of two with one pronoun, of whom the first is the reader spoken to: "he remembered him"."""
    return line if spoken_to is None else _HE_DID_HIM.sub("You", line)


_HE_DID_HIM = re.compile(r"^(?:He(?= [a-z]+ed him\b)|She(?= [a-z]+ed her\b(?! [a-z])))")
_HE_IS = re.compile(r"(?:He|She|His|Her)\b", re.IGNORECASE)


def names_another(text: str, readers: Readers) -> bool:
    """Whether a sentence speaks of one who reads no letter, whom the "he" of the next one means: "talking to Pete"."""
    ours = {word for name in readers.known_names for word in name.split()}
    tokens = [token for sentence in read(text) for token in sentence.tokens]
    named = any(
        token.text not in ours and (token.text in word_list("given_names") or has_title(tokens, at))
        for at, token in enumerate(tokens)
        if token.text[0].isupper()
    )
    others = (brings_in_somebody(tokens, at) for at in range(len(tokens)) if tokens[at].text not in ours)
    return named or any(others)


def _tells_of_beast(line: str, before: str) -> bool:
    """Whether "he" is the creature of the sentence before, which tells of nobody else: "a horse who won't load"."""
    if _SPEAKS.match(line) or _HE.search(before) or not _HE.search(line.lower()):
        return False
    told = f"{before} {' '.join(line.split()[:_HEAD])}"
    return any(token.cls is Class.NOUN and token.lower in word_list("living") for token in words_of(told))


_HEAD = 3
"""Words in which a sentence names the creature it tells of: "The old mare"."""

_SPEAKS = re.compile(r"(?:He|She) (?:says|said|told|tells|reckons|thinks|showed|explained|asked)\b")


def _is_about_things(text: str) -> bool:
    """Whether several things are the subject of a sentence: "the flamingos are the first alarm"."""
    found = _THINGS_ARE.match(text)
    return found is not None and _names_things(found["things"])


def _names_things(text: str) -> bool:
    """Whether a sentence speaks of several things, which the "they" of the next one means: "the old mill walls"."""
    tokens = [token for sentence in read(text) for token in sentence.tokens]
    return any(
        token.cls is Class.NOUN and token.lower != token.lemma and not means_people(token.lemma) for token in tokens
    )
