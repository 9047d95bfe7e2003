"""What was enjoyed as the beginning picked for it means it: seen, heard, learned or done.

What was typed overrules it: after "seeing", what Jas had painted was seen, but what she said was heard.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from letters.core.language.shape.certainty import Verdict, free_verbs, verdict
from letters.core.language.shape.fragment import Fragment, Shape
from letters.core.language.words.lexicon import readings
from letters.core.language.words.row import words_of
from letters.core.language.words.tables import any_of
from letters.core.language.words.tagging import Class, Form, Token
from letters.core.language.words.verbs import participle, past
from letters.core.reading.enjoyed.as_seen import also_bare, apart_after_and, tells_which, what_i_did
from letters.core.reading.enjoyed.at_once import COUNTED, THEIR_WORK
from letters.core.reading.enjoyed.done_there import I_MET, done_there
from letters.core.reading.enjoyed.unpicked import heard_about, lived_through, named_many, seen_how, unpicked
from letters.core.reading.plain.begun import determined
from letters.core.reading.plain.scenes import STORY, is_thing_somebody_did, is_thing_with_scene

_ASKED = re.compile(r"(?:how|why|what|where|who|whether) (?!about\b)", re.IGNORECASE)
_CLAUSES = frozenset({Shape.THAT, Shape.FACT})
_HEARD = frozenset(
    {"say", "tell", "explain", "mention", "describe", "think", "believe", "plan", "hope", "reckon", "swear"}
)
_OF_SOMEBODY = re.compile(r"(?:the|an?) [a-z]+ (?:[A-Z][\w’'-]*['’]s|my|his|her|their|your) [a-z]+ [a-z]+")
"""A thing and whose doing it was: "the wall Ana's father built"."""
_ROOM = re.compile(
    rf"[a-z]+ing (?:{any_of('rooms_one_is_in')}|desk|line|queue|machine|station|table|pit|deck)"
    r"(?=$|[,.;]| (?:in|on|at|with)\b)"
)
"""A place named by what is done in it: "loading bay"."""
_AND_DOING = re.compile(r"^(?:the|their|your|his|her) [^,.;]+ and (?:getting to|trying|meeting|having a|being|seeing) ")
"""A thing and what the writer did beside it: "the test kitchen and getting to smash eggs"."""


_I_WOULD = re.compile(
    r"(?:I|we|my [a-z]+)(?:'d| would| could| can| might| wouldn't| needn't)\b"
    r"|my (?!interview|day|visit|tour|trial|shift)(?!.*\b(?:I|me|we|us)\b)"
)
"""What the writer would have had there, or what one of theirs did: "I would have my own classroom"."""


def lived(fragment: Fragment, beginning: str) -> Fragment:
    """The fragment of what was enjoyed with the shape its beginning and its own words give it."""
    lead = _heard_as(fragment, beginning)
    if lead:
        return replace(fragment, shape=Shape.ACT, text=f"{lead} {fragment.text}", sure=True)
    beside = fragment.shape is Shape.THING and _AND_DOING.search(fragment.text) is not None and not beginning
    if beside or (fragment.shape is Shape.SPAN and " of " not in fragment.text):
        return replace(fragment, shape=Shape.ACT, sure=True)
    found = _lived(fragment, beginning)
    found = lived_through(found) if beginning in {"", "doing"} else found
    found = heard_about(found) if "hearing" in {beginning, fragment.opening.lower()} else found
    found = seen_how(found) if beginning == "how" else found
    return named_many(found if beginning else unpicked(found))


def _heard_as(fragment: Fragment, beginning: str) -> str:
    """How what was heard is begun where its own words would not tell; empty for anything else."""
    text, clause, typed = fragment.text, fragment.shape in _CLAUSES, fragment.opening.lower()
    theirs = beginning == "hearing" and fragment.shape is Shape.ACT and THEIR_WORK.match(text) is not None
    if theirs or (typed == "hearing about" and clause):
        return "hearing about"
    about = clause and text.startswith("about ") and verdict(text.removeprefix("about ")) is not Verdict.CLAUSE
    if text.startswith("from ") and (beginning == "hearing" or typed.startswith("hearing")):
        return typed if typed.startswith("hearing") else "hearing"
    if beginning == "hearing" and about:
        return "hearing"
    mine = fragment.shape is Shape.FACT and beginning in {"that", "hearing"} and _I_WOULD.match(text)
    learned = typed.startswith("learning") and (fragment.shape is Shape.TO or (beginning == "doing" and not clause))
    return "learning that" if mine else "learning" if learned else ""


def _lived(fragment: Fragment, beginning: str) -> Fragment:
    text = fragment.text
    tokens = words_of(text)
    if (fragment.shape is Shape.TO and beginning == "how") or text.startswith("how to "):
        return replace(fragment, shape=Shape.ACT, text=f"learning how {text.removeprefix('how ')}")
    room = beginning == "seeing" and _ROOM.match(text) is not None
    if fragment.shape is Shape.TO or (tokens[0].form is Form.ING and fragment.shape is Shape.ACT and not room):
        return fragment
    if STORY.match(text) or (fragment.shape in _CLAUSES and _names_a_thing(text, tokens)):
        fragment = replace(fragment, shape=Shape.THING, sure=True)
    elif _ASKED.match(text):
        fragment = replace(fragment, shape=Shape.HOW, sure=True)
        if not text.lower().startswith("how ") and beginning not in {"how", "seeing"}:
            return replace(fragment, shape=Shape.ACT, text=f"hearing {text}")
    elif fragment.shape in _CLAUSES and _OF_SOMEBODY.match(text):
        fragment = replace(fragment, shape=Shape.THING, sure=True)
    fragment = replace(fragment, shape=Shape.THING, text=f"the {text}", sure=True) if room else fragment
    if beginning == "seeing":
        fragment = apart_after_and(fragment)
        return _seen(fragment, words_of(fragment.text))
    return (
        done_there(apart_after_and(what_i_did(fragment)))
        if beginning == "doing" or (not beginning and I_MET.match(text))
        else fragment
    )


def _names_a_thing(text: str, tokens: Sequence[Token]) -> bool:
    """Whether a text is a thing, whatever clause belongs to it."""
    described = _with_figures(text) or _ends_described(text) or is_thing_with_scene(text)
    return described or is_thing_somebody_did(tokens) or _is_time_told(text, tokens)


def picked(fragment: Fragment, beginning: str) -> str:
    """How what was enjoyed begins: as it was typed, where that was done again, or as it was picked."""
    typed = fragment.opening.lower().removeprefix("to ").partition(" ")[0] if fragment.kind == "follow" else ""
    return {"watching": "seeing", "see": "seeing", "watch": "seeing"}.get(typed, typed) or beginning


def _with_figures(text: str) -> bool:
    """Whether a text is a short thing with its figures after a comma, whatever clause belongs to those."""
    thing, comma, figures = text.partition(", ")
    return bool(comma and COUNTED.match(figures)) and verdict(thing) is Verdict.PHRASE


def _ends_described(text: str) -> bool:
    """Whether a thing ends with a word on what was done to it: "the board with the worst mistakes on it, signed"."""
    thing, comma, how = text.rpartition(", ")
    return bool(comma) and re.fullmatch(r"[a-z]+ed", how) is not None and verdict(thing) is Verdict.PHRASE


_THE_DAY = re.compile(
    r"(?!.*,)(?:the|that) (?:day|night|morning|evening|afternoon|week|weekend|month|year|winter|summer|time) "
    r"(?:when |that )?(?:the [a-z]+|an? [a-z]+|they|he|she|it|[A-Z][a-z]+) "
)


def _is_time_told(text: str, tokens: Sequence[Token]) -> bool:
    """Whether a text is a time and what happened then: "the week the power went and everyone came in anyway"."""
    found = _THE_DAY.match(text)
    verbs = [verb for verb in free_verbs(tokens) if found and tokens[verb].start != found.end()]
    return found is not None and all(any(token.cls is Class.CONJUNCTION for token in tokens[:verb]) for verb in verbs)


def _seen(fragment: Fragment, tokens: Sequence[Token]) -> Fragment:
    """What was seen: a thing, how something is done, somebody at it, or that it is so."""
    if fragment.shape is Shape.HOW:
        return replace(fragment, shape=Shape.ACT, text=f"seeing {fragment.text}")
    came = next((at for at in free_verbs(tokens) if at and _only_came(tokens, at)), 0)
    if came and (witnessed := _witnessed(fragment.text, tokens, came)):
        return replace(fragment, shape=Shape.ACT, text=f"seeing {witnessed}", sure=True)
    if fragment.shape is Shape.THING or (not fragment.sure and tokens[0].cls is not Class.PRONOUN):
        return replace(fragment, shape=Shape.ACT, text=f"seeing {determined(fragment.text, 'the')}", sure=True)
    if fragment.shape is Shape.FACT and len(tokens) > 1 and _bare_at_once(tokens):
        return replace(fragment, shape=Shape.ACT, text=f"seeing {fragment.text}", sure=True)
    at = next(iter(free_verbs(tokens)), 0) if fragment.shape is Shape.THAT and fragment.sure else 0
    return _seen_so(fragment, tokens, at) if at and tokens[at].lemma not in _HEARD else fragment


def _only_came(tokens: Sequence[Token], at: int) -> bool:
    """Whether the word there tells what several were seen doing, as no participle can: "the cows came in"."""
    before, verb = tokens[at - 1], tokens[at]
    several = before.cls is Class.NOUN and before.lower != before.lemma and all(one.text != "," for one in tokens[:at])
    return several and verb.lower == past(verb.lemma) != participle(verb.lemma)


def _seen_so(fragment: Fragment, tokens: Sequence[Token], at: int) -> Fragment:
    """What was seen to happen or to be so; what was so in the past stands by itself."""
    if witnessed := _witnessed(fragment.text, tokens, at):
        return replace(fragment, shape=Shape.ACT, text=f"seeing {witnessed}")
    if tokens[at].form is Form.PAST and tokens[at].lower != "had" and tokens[0].lower not in _NOBODY:
        return replace(fragment, shape=Shape.FACT)
    return replace(fragment, shape=Shape.ACT, text=f"seeing that {fragment.text}")


_NOBODY = frozenset({"nobody", "no", "everyone", "everybody"})


def _witnessed(text: str, tokens: Sequence[Token], at: int) -> str:
    """What somebody was seen doing: "an old man was waiting" is an old man waiting; empty for a state or a "they"."""
    verb, after = tokens[at], tokens[at + 1] if at + 1 < len(tokens) else None
    subject = f"{text[: verb.start].rstrip()} "
    alone = tokens[0].cls is Class.PRONOUN and [token.lower for token in tokens[:2]] != ["one", "of"]
    alone = alone and tokens[0].lower not in {"everyone", "everybody", "someone", "somebody"}
    if alone or after is None or after.cls is Class.NEGATION or tokens[at - 1].text == ",":
        return ""
    if tells_which(text, tokens, at):
        return text
    if verb.lemma == "be" and after.form is Form.ING:
        return text if at > 1 and tokens[at - 1].cls is Class.PRONOUN else f"{subject}{text[after.start :]}"
    if text.startswith("the moment ") or _bare_at_once(tokens) or _is_of_he(tokens[:at]):
        return text
    if verb.form is Form.PAST and verb.lemma in {"dress", "gather", "seat", "wrap", "call" * after.text.istitle()}:
        return text
    lemma = next((one.lemma for one in readings(verb.lower) if one.cls is Class.VERB), "")
    lemma = "lay" if verb.lower == "lay" and after.lower in {"out", "down", "the"} else lemma  # never to lie it out
    plain = lemma and lemma not in _STATES and verb.form is not Form.ING
    return f"{subject}{lemma}{also_bare(text, tokens, at)}" if plain else ""


def _is_of_he(before: Sequence[Token]) -> bool:
    """Whether the verb after these words is that of another clause: "... and he never shouted", "a pin they dug up"."""
    subject = [token for token in before if token.cls not in {Class.ADVERB, Class.NEGATION}][-2:]
    led = len(subject) > 1 and subject[0].cls in {Class.CONJUNCTION, Class.NOUN, Class.NUMBER}
    return led and subject[1].cls is Class.PRONOUN


def _bare_at_once(tokens: Sequence[Token]) -> bool:
    """Whether one person is seen doing it in so many words: "Callum do a brake test", "Piet thread the loom"."""
    one, verb, *after = tokens
    bare = (Class.VERB in verb.classes or verb.lower == "do") and verb.lower == verb.lemma and verb.lemma not in _STATES
    named = one.cls is Class.NAME or one.text[:1].isupper()
    return named and bare and bool(after) and after[0].cls in {Class.DETERMINER, Class.NAME}


_STATES = frozenset({"be", "have", "know", "want", "like", "love", "need", "belong", "cost", "mean", "seem", "keep"})
"""Verbs that tell how things are, and not what one sees happen."""
