"""Puts what somebody is thanked for in the order it takes after "thank you for": deeds in "-ing", gifts as they are.

"that Dervla gave me boots, and for tea after" is giving me boots, and for tea after; "to have sent me the test" is
sending me the test.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile
from typing import NamedTuple

from letters.core.language.people.interviewers import Person, Pronoun
from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.typed.cleaned import clean
from letters.core.language.words.casing import upper_first
from letters.core.language.words.lexicon import readings
from letters.core.language.words.row import words_of
from letters.core.language.words.tagging import Class, Form
from letters.core.language.words.verbs import ing, may_be_base, past
from letters.core.readers import Readers
from letters.core.reading.plain.names import names_in
from letters.core.reading.plain.runs import parted, sentences
from letters.core.reading.thanks.apart import PRONOUNS, by_name, himself_as_you, told_apart
from letters.core.reading.thanks.deed import doing, in_step
from letters.core.reading.thanks.fit_to_thank import doer_first
from letters.core.reading.thanks.giving import given_plainly
from letters.core.reading.thanks.spliced import each_apart, unspliced, what_i_did
from letters.core.reading.thanks.thankful import in_order

_AND_WE = re.compile(
    r"(?<=\w),? and we (?P<did>[a-z]+)"
    r"(?= (?:all |both )?(?:about|at|together|with|over|to|in|till|until|another|for)\b)"
)
"""What both did then: "walking me to the bus and we talk about our mothers"."""
_LEAD = re.compile(
    r"^(?:because|since|that|the fact(?: that)?|when|how(?= (?:he|she|they|you|(?-i:[A-Z])))) (?=\S+ )"
    r"|^(?:the )?kindly (?=\w+ing\b)",
    re.IGNORECASE,
)
_I_COULD = re.compile(
    r"^(?:i|we) (?:could(?! (?:see|tell|hear|feel) (?:straight away|clearly|at once|how|that)\b)"
    r"|can|may|might|(?:was|were) (?:able|allowed)(?= to)|got(?= to)|was let)(?: to)? (?=[a-z]+ )",
    re.IGNORECASE,
)
_KEEPS_ON = re.compile(r"\bkeeping (?!going\b)(?=[a-z]+ing\b(?! (?:of|for)\b))")
_TO_HAVE = re.compile(r"^to have (?P<did>[a-z]+) ")
_TO_DO = re.compile(r"^to (?P<do>[a-z]+)(?: (?=\w)|$)")
_KEEPING = re.compile(r"^keeping (?=[a-z]+ing\b)")
_HAVING = re.compile(r"^having (?P<did>[a-z]+(?:ed|en|pt|ne)) (?=\w)")
_DO_ME = re.compile(r"^(?P<do>(?:took|gave|spent|kept|showed|shared|stayed|waited)(?= \w)|[a-z]+(?= (?:me|us)\b)) ")
_THE_PATIENCE = re.compile(
    r"^the (?=(?:patience|kindness|honesty|help|support|understanding|warmth)(?: (?:with(?! which)|and|in)\b|,|$)"
    r"|time(?:[.,]|$| and\b))"
)
_CONFIDED = re.compile(r"\b(?:confid|entrust)ing me (?:with )?(?=(?:the|an?|his|her|their|your)\b)")
_WORK_AND_GIFT = re.compile(r"^([a-z]+ing), (?=the [\w' -]+$)")
_TWO_GIFTS = re.compile(r"^((?:the|your|all) [\w' -]+), ((?:the|an?|bit of an?) (?:(?! and )[\w' -])+)$")


_HOW_IT_WAS = re.compile(
    r"(?:the|our) (?:interview|chat|meeting|conversation|day|atmosphere|process|trial) (?:was|felt) ",
    re.IGNORECASE,
)
"""How the meeting was, beside what they did in it: "the interview was relaxed and they listened"."""


def thanked(text: str, readers: Readers) -> str:
    """The answer to "Thank you for ..." as it can follow these words, with what was run on in sentences of its own."""
    thanks = _read(text, readers)
    how = [gift for gift in thanks.gifts[:-1] if _HOW_IT_WAS.match(gift)]
    gifts = ", and for ".join(
        _TWO_GIFTS.sub(r"\1 and \2", _WORK_AND_GIFT.sub(r"the \1, ", gift)) for gift in thanks.gifts if gift not in how
    )
    gifts = _THE_PATIENCE.sub("your ", himself_as_you(gifts))
    gifts = _KEEPS_ON.sub("going on ", _CONFIDED.sub("trusting me with ", gifts))
    return " ".join([f"{gifts}.", *(f"{upper_first(one)}." for one in how), *thanks.told, *thanks.after])


def giver(text: str, readers: Readers) -> Person | None:
    """The one of several readers who did what is thanked for first; None where that is nobody's or everybody's."""
    text = in_order(clean(text, readers.known_names), names_in(text, readers))
    thanks = _read(text, readers) if len(readers.named) > 1 else None
    if thanks is None or not thanks.gifts or (not thanks.told and _several_gave(text, readers)):
        return None
    named = readers.meant(thanks.who) or readers.meant(f"{thanks.who} {', '.join(thanks.gifts)}")
    after = [] if thanks.told else thanks.after
    return named or _the_only(f"{thanks.who} {' '.join([*thanks.gifts, *after])}", readers)


def _several_gave(text: str, readers: Readers) -> bool:
    """Whether more than one reader is named for what they did, so that the thanks go to them all."""
    who = names_in(text, readers)
    first = re.match(rf"({who})\b", text)
    return first is not None and bool({*re.findall(rf"\b({who}) for \w", text)} - {first[1]})


def _the_only(text: str, readers: Readers) -> Person | None:
    """The one reader "he" or "she" can mean, where every other is known to be the other."""
    said = {_PRONOUN_OF[word] for word in re.findall(r"\b(?:he|she)\b", text.lower())}
    meant = [person for person in readers.named if person.pronoun in said]
    known = all(person.pronoun in {Pronoun.HE, Pronoun.SHE} for person in readers.named)
    return meant[0] if len(said) == len(meant) == 1 and known else None


_PRONOUN_OF = {"he": Pronoun.HE, "she": Pronoun.SHE}


class _Thanks(NamedTuple):
    """What is thanked for, what one reader did beside it, whatever was said after it; and who did the first."""

    gifts: list[str]
    told: list[str]
    after: list[str]
    who: str


def _read(text: str, readers: Readers) -> _Thanks:
    text = by_name(text, readers)
    who = names_in(text, readers)
    text = re.sub(rf",? (?:and )?e?specially ({who})(?: sir| madam)?,? who ", r". \1 ", given_plainly(text))
    text = re.sub(rf"^(the \w+ (?:of|to|round|through) .+?) by {who}(?=[.]?$)", r"\1", text)
    text = re.sub(rf"(^|\band )({who}), (?:(?:thank you|thanks) )?for (?=\w)", r"\1\2 for ", _paid_for(text, who))
    text = told_apart(doer_first(text, who), who)
    text = re.sub(rf"\b(?:the|an?) (\w+) (?:(?:from|by) ({who})(?=,|[.]|$)|of ({who})(?=, which\b))", _ones_own, text)
    text = re.sub(rf"^({who}) and the way (?:he|she) ", r"the way \1 ", text)
    text = what_i_did(re.sub(rf"^the (\w+) of ({who})(?:(?:,|[.]) (?i:that|who) (?=[a-z]+)|(?=[.]|$))", _of_one, text))
    first, *after = sentences(parted(unspliced(_AND_WE.sub(_and_we, text)))) or [""]
    items = [_deed(item.strip(" ,."), who) for item in _items(first, who)]
    told = [line for item in items[1:] if (line := _told_of(item))]
    gifts = [item[0] for at, item in enumerate(items) if item[0] and not (at and _told_of(item))]
    first_of = readers.meant(items[0][1] or gifts[0]) if gifts else None
    for later in _later_of_one(gifts, first_of, readers):
        named = re.search(who, gifts[later])
        told = [f"{named[0] if named else 'All'} is to be thanked for {gifts[later]}.", *told]
        gifts = gifts[:later] + gifts[later + 1 :]
    after = [_too(one, who) for sentence in after for one in each_apart(sentence, who)]
    return _Thanks(gifts, told, after, items[0][1])


def _told_of(item: tuple[str, str, str]) -> str:
    """What a reader named after another did or gave, as a sentence; empty where nobody is named."""
    gift, name, _ = item
    if not name or name.lower() in PRONOUNS.split("|"):
        return ""
    return f"{name} is to be thanked for {_KEEPING.sub('', gift)}."


def _later_of_one(gifts: Sequence[str], first: Person | None, readers: Readers) -> list[int]:
    """The later gifts of one reader each, none the first one's, last first: "trying it, and for Ana's cake"."""
    theirs = (readers.meant(gift) if len(readers.named) > 1 else None for gift in gifts)
    return [at for at, one in enumerate(theirs) if at and one not in {None, first}][::-1]


def _paid_for(text: str, who: str) -> str:
    """What a reader did about a gift, in a sentence of its own: "lunch, Rick paid"."""
    found = re.fullmatch(rf"(?P<gift>[^,.;]+), (?P<told>{who} (?P<did>[a-z]+)\b[^,;]*)", text)
    if found is None or not any(one.form is Form.PAST for one in readings(found["did"])):
        return text
    if verdict(found["gift"]) is Verdict.CLAUSE:
        return text
    if not found["told"].endswith(f" {found['did']}"):
        return f"{found['gift']}. {found['told']}"
    return f"{found['gift']}, which {found['told']}{' for' if found['did'] == 'paid' else ''}"


def _and_we(found: re.Match[str]) -> str:
    bare = any(one.cls is Class.VERB and one.form is Form.BASE for one in readings(found["did"]))
    return f". We {past(found['did']) if bare else found['did']}"


def _too(sentence: str, who: str) -> str:
    """A second person thanked in a sentence after the first, as one who did it: "And Ana for not laughing"."""
    found = re.match(rf"(?:(?:and|also|plus),? )+(?P<who>{who}) for (?P<what>.+)", sentence, re.IGNORECASE)
    if found is None or not doing(found["what"]):
        return sentence
    return f"{found['who']} {_did(found['what'])}"


def _ones_own(found: re.Match[str]) -> str:
    return f"{found[2] or found[3]}'s {found[1]}"


def _of_one(found: re.Match[str]) -> str:
    """A quality "of" somebody, and what they did: "the patience of Ana, who waited" is Ana's patience. Ana waited."""
    after = f". {found[2]} " if found[0].endswith(" ") else ""
    return f"{found[2]}'s {found[1]}{after}"


def _items(text: str, who: str) -> list[str]:
    """The several things thanked for: what stands after "and for", "and because", or a subject of its own."""
    leads = rf"(?:for|because|that (?=(?:{who}|{PRONOUNS}|I) )|(?={who} (?:for|because) \w)|(?={who}['’]s \w))"
    both = re.match(rf"{who} and {who} for\b", text)
    joint = rf"(?:,? and (?:also |then )?|, also |, (?={who}(?: for|['’]s) \w)){leads} ?(?=\w)"
    parts = [text] if both else re.split(joint, text)
    items: list[str] = []
    while parts:
        part = parts.pop(0)
        found = re.search(rf",? and (?=(?:the )?(?P<name>{who}|{PRONOUNS}) (?:who )?(?P<verb>.+))", part)
        named = found is not None and found["name"] not in PRONOUNS
        alone = found is not None and re.fullmatch(who, part[: found.start()]) is not None
        apart = found is not None and not alone and (named or _is_gift(part[: found.start()], who))
        several = found is not None and apart and bool(doing(found["verb"]))
        items.append(part[: found.start()] if found and several else part)
        parts = [part[found.end() :], *parts] if found and several else parts
    return items


def _is_gift(text: str, who: str) -> bool:
    """Whether a text is a thing or a deed without a subject, so that a new subject after it begins another."""
    return re.match(rf"(?:that )?(?:{who}|{PRONOUNS}) ", text) is None and verdict(text) is not Verdict.CLAUSE


def _deed(item: str, who: str) -> tuple[str, str, str]:
    """One thing as it stands after "for", and who did what where somebody is its subject."""
    item = _LEAD.sub("", item)
    left = "not " if item.startswith("not to ") else ""
    for pattern in (_TO_HAVE, _HAVING, _TO_DO, _DO_ME):
        if (found := pattern.match(begun := item.removeprefix(left))) and (verb := _verb(found[1])):
            return in_step(f"{left}{ing(verb)} {begun[found.end() :]}".rstrip()), "", ""
    if found := _I_COULD.match(item):
        return f"letting me {item[found.end() :]}", "", ""
    named = re.match(
        rf"(?:the |to )?(?P<who>{who}(?: and {who})?|{PRONOUNS})"
        r"(?:(?:(?: (?:at|in|from|on) (?:the )?[a-z]+)?,? (?:who|that|both))|(?P<for> for| because))?"
        r"(?: (?:he|she))? (?=\w)",
        item,
    )
    rest = item[named.end() :] if named else ""
    thing = named is not None and named["for"] == " for"
    bare = thing and may_be_base(rest.partition(" ")[0])  # "for lunch"
    done = doing(rest) if named and not bare else ""
    return (done or rest, named["who"], rest) if named and (done or thing) else (in_step(item), "", "")


def _verb(word: str) -> str:
    """The base form of what may be a verb; empty for any other word."""
    return next((one.lemma for one in readings(word) if one.cls is Class.VERB), "")


def _did(predicate: str) -> str:
    """What was done, told in the past: "taking me round" is "took me round"."""
    tokens = words_of(predicate)
    if predicate.startswith("not ") and tokens[1].form is Form.ING:
        return f"did not {_verb(tokens[1].lower) or tokens[1].lemma}{predicate[tokens[1].end :]}"
    first = tokens[len(list(takewhile(lambda token: token.cls is Class.ADVERB, tokens)))]
    if first.form not in {Form.ING, Form.BASE, Form.PRESENT} and first.lower != first.lemma:
        return predicate
    return f"{predicate[: first.start]}{past(_verb(first.lower) or first.lemma)}{predicate[first.end :]}"
