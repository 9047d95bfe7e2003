"""Makes a verb agree with the thing its clause begins with: "the nurses knows", "the lads in the shop was"."""

from __future__ import annotations

from collections.abc import Sequence

from letters.core.language.typed.subjects import Subject, is_several, is_single, is_single_thing, subjects
from letters.core.language.words.lexicon import readings
from letters.core.language.words.persons import means_people, means_somebody
from letters.core.language.words.rewriting import Rewriting
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Form, Token
from letters.core.language.words.verbs import MANY_DO, third_person

_OF_ONE = {"are": "is", "have": "has", "do": "does"}
_OBJECTS = frozenset({Class.DETERMINER, Class.PRONOUN, Class.ADJECTIVE, Class.TO, Class.WH, Class.NUMBER})


def in_concord(text: str) -> str:
    """The text with every verb that certainly disagrees with its subject put right."""
    written = Rewriting(text)
    for subject in subjects(written.tokens):
        verb = written.tokens[subject.verb]
        right = _right(written.tokens, subject)
        if right and right != verb.lower:
            written.change(verb.start, verb.end, right)
            _agree_second(written, subject)
    _agree_who(written)
    _agree_which(written)
    _agree_person(written)
    _agree_it(written)
    for at, token in enumerate(written.tokens[:-2]):
        following = written.tokens[at + 1]
        if token.lower in _MODALS and (lemma := _bare_form(following, written.tokens[at + 2])):
            written.change(following.start, following.end, lemma)
    return written.result() if written.changes else text


def _agree_second(written: Rewriting, subject: Subject) -> None:
    """What one or several do besides: "nets gets full of weed and rips", "the nurse ask three and give a colour"."""
    many = is_several(written.tokens[subject.head])
    rest = written.tokens[subject.verb + 1 :]
    for joined, second, after in zip(rest, rest[1:], [*rest[2:], None], strict=False):
        if joined.cls is Class.PUNCTUATION or joined.cls is Class.SUBORDINATOR:
            return
        if not many:
            if joined.lower == "and" and _is_bare(second) and after is not None and after.cls in _OBJECTS:
                written.change(second.start, second.end, third_person(second.lower))
            continue
        verbs = [one for one in readings(second.lower) if one.cls is Class.VERB and one.form is Form.PRESENT]
        if joined.lower == "and" and verbs and verbs[0].lemma != second.lower and _does(second, after):
            written.change(second.start, second.end, verbs[0].lemma)


def _does(verb: Token, after: Token | None) -> bool:
    """Whether a word in "-s" after "and" is what is done, and no second thing: "rips when it is rough"."""
    return verb.cls is Class.VERB or (after is not None and after.lower in {"when", "if", "because", "until"})


def _agree_it(written: Rewriting) -> None:
    """What a thing does that was named before: "when it have a problem"."""
    tokens = written.tokens
    for at in range(len(tokens) - 1):
        opens = at == 0 or tokens[at - 1].text in {",", ".", ";"} or tokens[at - 1].lower in _OPENING
        verb = tokens[at + 1]
        if [token.lower for token in tokens[at + 1 : at + 3]] == ["need", "not"]:
            continue
        if tokens[at].text in {"it", "It"} and opens and (verb.lower in _OF_ONE or _is_bare(verb)):
            written.change(verb.start, verb.end, _OF_ONE.get(verb.lower) or third_person(verb.lower))


_OPENING = frozenset(
    {"when", "if", "because", "but", "and", "until", "till", "before", "after", "where", "how", "once", "although"}
)


def _agree_who(written: Rewriting) -> None:
    """Several who do something: "nurses who speaks Welsh"."""
    tokens = written.tokens
    for at in range(1, len(tokens) - 1):
        if tokens[at].lower != "who" or not is_several(tokens[at - 1]):
            continue
        asks = any(token.lemma in _ASKS_WHO for token in tokens[: at - 1]) and not means_people(tokens[at - 1].lemma)
        asks = asks or _is_where_one_is(tokens, at)
        one_of = asks or any(token.lower in {"one", "only", "each", "of"} for token in tokens[max(0, at - 4) : at])
        lemma = _of_many(tokens[at + 1], None, sure=True)
        if lemma and not one_of:
            written.change(tokens[at + 1].start, tokens[at + 1].end, lemma)


def _is_where_one_is(tokens: Sequence[Token], at: int) -> bool:
    """Whether several things only tell where the one is who does it: "Margaret on the tills who knows"."""
    led = next((place for place in range(at - 2, max(at - 5, 0), -1) if tokens[place].cls is Class.PREPOSITION), 0)
    one = tokens[led - 1] if led else None
    return one is not None and (one.cls is Class.NAME or (means_people(one.lemma) and one.lower == one.lemma))


def _agree_which(written: Rewriting) -> None:
    """One thing that does something: "the machine who peel the onions" is one that peels them."""
    tokens = written.tokens
    for at in range(1, len(tokens) - 2):
        thing, which, verb, after = tokens[at - 1 : at + 3]
        person = means_people(thing.lemma) or means_somebody(thing.lemma) or thing.lemma in word_list("living")
        if (
            which.lower not in {"who", "which", "that"}
            or person
            or not (
                is_single_thing(thing) or thing.lower in _STUFF | word_list("counted_things") | word_list("countable")
            )
        ):
            continue
        forms = {one.form for one in readings(verb.lower) if one.cls is Class.VERB}
        led = thing.lower in _STUFF or (
            tokens[at - 2].cls in _BEFORE_THING and tokens[max(0, at - 3)].cls is not Class.PREPOSITION
        )
        each = tokens[max(0, at - 2)].lower in {"every", "each"}
        has = after.cls in _OBJECTS or (after.cls is Class.NOUN and verb.lower in _KEEPS) or (each and _is_bare(verb))
        if led and Form.BASE in forms and Form.PAST not in forms and has:
            written.change(which.start, which.end, "that" if which.lower == "who" else which.lower)
            written.change(verb.start, verb.end, third_person(verb.lower))
            _agree_beyond(written, at + 2)


def _agree_beyond(written: Rewriting, start: int) -> None:
    """What the same thing does behind what was said of it: "every parcel that comes back cost twice"."""
    for before, verb in zip(written.tokens[start:], written.tokens[start + 1 :], strict=False):
        if before.cls in {Class.PUNCTUATION, Class.CONJUNCTION, Class.SUBORDINATOR} or (
            verb.finite and verb.lower not in _COSTS
        ):
            return
        if verb.lower in _COSTS and before.cls not in {Class.TO, Class.MODAL, Class.PRONOUN, Class.DETERMINER}:
            written.change(verb.start, verb.end, third_person(verb.lower))
            return


_COSTS = frozenset({"cost", "need", "take", "mean", "get", "go", "come", "have", "make", "lose", "help", "become"})


def _agree_person(written: Rewriting) -> None:
    """One person who does something: "the candidate who have more experience", "everybody who want to learn"."""
    tokens = written.tokens
    for at in range(1, len(tokens) - 1):
        beyond = at > len(("boy", "from")) and tokens[at - 1].lower in {"here", "there"}
        who, verb = tokens[at - 3 if beyond else at - 1], tokens[at + 1]
        if tokens[at].lower != "who" or (verb.lower not in _OF_ONE and not _is_bare(verb)):
            continue
        led = tokens[at - 4 if beyond else at - 2] if at > 3 * beyond + 1 else None
        people = who.cls is Class.NOUN and who.lower == who.lemma and who.lower not in word_list("plural_groups")
        person = people and (means_people(who.lemma) or means_somebody(who.lemma)) and not is_several(who)
        one = who.lower in _ONE or (person and not any(token.lower == "of" for token in tokens[max(0, at - 4) : at]))
        if one and (who.lower in _ONE or (led is not None and led.cls in _BEFORE_THING)):
            written.change(verb.start, verb.end, _OF_ONE.get(verb.lower) or third_person(verb.lower))


def _is_bare(verb: Token) -> bool:
    """Whether a word is certainly a verb in its bare form: "work", not "put"."""
    found = [one for one in readings(verb.lower) if one.cls is Class.VERB]
    return verb.cls is Class.VERB and bool(found) and all(one.form is Form.BASE for one in found)


_KEEPS = frozenset(
    {"keep", "have", "need", "make", "give", "show", "take", "contain", "hold", "help", "measure", "save"}
)
_STUFF = frozenset({"software", "equipment", "machinery", "furniture", "medicine"})
_ONE = frozenset({"somebody", "someone", "anybody", "anyone", "everybody", "everyone", "nobody", "person",
                  "candidate", "applicant"})  # fmt: skip
_BEFORE_THING = frozenset({Class.DETERMINER, Class.NOUN, Class.ADJECTIVE})
_ASKS_WHO = frozenset({"tell", "know", "see", "ask", "show", "decide", "hear", "say"})
"""Verbs after which "who" asks: "tell from the hands who is in pain"."""
_MODALS = frozenset({"can", "could", "would", "must", "should", "cannot"})


def _bare_form(verb: Token, after: Token) -> str:
    """The form a verb in "-s" takes after "can" and the like: "a call can changes it"; empty where it is none."""
    found = readings(verb.lower)
    lemma = next((one.lemma for one in found if one.cls is Class.VERB and one.form is Form.PRESENT), "")
    return lemma if lemma != verb.lower and after.cls in _OBJECTS else ""


def _right(tokens: Sequence[Token], subject: Subject) -> str:
    """The form the verb ought to have; empty where it may be as it is, or names a thing: "the sand reclaim plant"."""
    head, verb = tokens[subject.head], tokens[subject.verb]
    following = tokens[subject.verb + 1] if subject.verb + 1 < len(tokens) else None
    not_needed = verb.lower == "need" and following is not None and following.lower == "not"
    ruled = tokens[subject.start].lower == "no" and verb.lower == "is"  # "no chemicals is their promise"
    if tokens[subject.start].lower == "all" and head.lower != head.lemma:
        return _of_many(verb, following)
    spans = word_list("times") | word_list("measures")
    amount = tokens[subject.start].cls is Class.NUMBER and head.lemma in spans  # "ten minutes is what they get"
    ruled = ruled or (amount and verb.lower in {"is", "was"})
    names_it = subject.start == 0 and subject.verb == len(tokens) - 2 and tokens[-1].cls is Class.NOUN
    if not_needed or names_it or (is_several(head) and (ruled or _is_dealt_with(tokens, subject))):
        return ""
    if is_several(head):
        beside = subject.verb == subject.head + 1
        return _of_many(verb, following if beside or (following and following.cls is not Class.ADVERB) else None)
    first = tokens[subject.start]
    now = not any(token.form is Form.PAST and token is not verb for token in tokens)
    if verb.lower == "cost" and now and first.lower in {"each", "every", "a", "an", "one"}:
        return "costs"  # the past of "cost" looks like its present
    named = first if first.cls is Class.DETERMINER else None
    bare = named is None and not is_single_thing(head, acts=True)
    if verb.lower == "were":
        return _was(tokens[: subject.verb], one=is_single(head, first))
    bare = bare or (subject.start > 0 and tokens[subject.start - 1].lower == "and")  # "a bee and a wasp are different"
    return "" if bare or not is_single(head, named) else _of_one(verb, following)


def _was(before: Sequence[Token], *, one: bool) -> str:
    """What one thing was, unless it is only supposed or one of two."""
    supposed = any(token.lower in {"if", "wish", "though", "and", "or", "as"} for token in before)
    return "was" if one and not supposed else ""


def _is_dealt_with(tokens: Sequence[Token], subject: Subject) -> bool:
    """Whether several are only what is dealt with: "moving patients by hand is a risk"."""
    before = tokens[subject.head - 1].lower if subject.head else ""
    first = tokens[subject.head - 2] if subject.head > 1 else None
    led = first is None or first.cls is not Class.DETERMINER or first.lower == "that"
    return led and any(one.form is Form.ING and one.cls is Class.VERB for one in readings(before))


def _of_many(verb: Token, following: Token | None, *, sure: bool = False) -> str:
    """A verb in the form it takes after many; what may be a thing stays: "the tea breaks"."""
    if verb.lower in MANY_DO:
        return MANY_DO[verb.lower]
    found = readings(verb.lower)
    lemma = next((one.lemma for one in found if one.cls is Class.VERB and one.form is Form.PRESENT), "")
    only = all(one.cls is Class.VERB for one in found)
    acts = following is not None and (
        following.cls in _OBJECTS
        or (verb.cls is Class.VERB and following.cls is Class.ADVERB and following.lower != "only")
    )
    return lemma if lemma and (only or sure or acts) else ""


def _of_one(verb: Token, following: Token | None) -> str:
    """A verb in the form it takes after one thing; "put" may be past, and what nothing follows a thing: "the bar"."""
    if verb.lower in _OF_ONE:
        return _OF_ONE[verb.lower]
    if verb.lower == "leave":
        return ""  # "a replacement for maternity leave"
    forms = {one.form for one in readings(verb.lower) if one.cls is Class.VERB}
    ends = following is None or following.cls in {Class.PUNCTUATION, Class.CONJUNCTION}
    if ends and any(one.cls is Class.NOUN for one in readings(verb.lower)):
        return ""
    bare = Form.BASE in forms and Form.PAST not in forms and verb.cls in {Class.VERB, Class.NOUN}
    return third_person(verb.lower) if bare else ""
