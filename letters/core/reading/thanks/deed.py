"""What a reader did for the writer, as it stands after thanks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from letters.core.language.shape.convert import as_deed, said_once
from letters.core.language.shape.fragment import Fragment, Shape
from letters.core.language.words.lexicon import readings
from letters.core.language.words.persons import means_somebody
from letters.core.language.words.row import words_of
from letters.core.language.words.tagging import Class, Form, Token
from letters.core.language.words.verbs import ing
from letters.core.reading.thanks.no_deed import is_no_deed, rather_than_doing, speaking_too
from letters.core.reading.thanks.told_whole import is_told_whole

_NO_STEP = re.compile(r"being \w+ing\b|not [a-z]+ing\b[^,;]*(?<! me) and (?!not\b)[a-z]+ing (?=me\b)")
_AND_NOT = re.compile(
    r"\band (?:you )?(?:don't|didn't|do not|did not|never(?: once)?|not) (?P<do>string|bring|[a-z]+(?<!ing))"
    r"(?= (?:at|me|us|my|for|when|to|the|it|about|if|on|once|a|until|till|after|out|off|down|round)\b|[.!]*$)"
)
_DID_NOT = re.compile(r"\bdoing(?:n't| not) ((?:just|only|simply|even|really|[a-z]+ly) )?([\w-]+)")


def deed_of(fragment: Fragment, text: str) -> str:
    """What the reader is thanked for having done; empty where it is no deed."""
    shape = Shape.FACT if fragment.shape is Shape.THAT else fragment.shape
    if shape is Shape.TO and text.startswith("not to "):
        return (done := deed_of(fragment, text.removeprefix("not "))) and f"not {done}"
    if is_no_deed(text, shape):
        return ""
    deed = re.sub(r"^being(?:n't| not)\b", "not being", as_deed(replace(fragment, text=text, shape=shape)) or "")
    return "" if _NO_STEP.match(step := in_step(deed)) else step


def is_given(text: str) -> bool:
    """Whether what is thanked for is certainly a deed in "-ing", or a thing with the clause that belongs to it."""
    tokens = words_of(text)
    return (
        _is_doing(tokens)
        or tokens[0].lower == "how"
        or _ALL_DONE.match(text) is not None
        or (tokens[0].cls is Class.DETERMINER and tokens[0].lower not in _PARTS and (_is_gift(text) or _is_timed(text)))
    )


_PARTS = frozenset({"each", "all", "both", "some", "neither", "either"})
_ALL_DONE = re.compile(
    r"(?:everything|all(?: that)?|whatever|what) (?:he|she|they|you) (?:did|said|showed|told|taught|explained)"
    r"(?: me)?(?=$| (?:to|for|about|in|with|on|at)\b)|(?:the|your) [a-z]+ "
    r"(?:sent|left|saved|kept|spent|taken|put|shown|made|set aside) (?:for|to|in|on|with|by|into) "
    r"|the way (?!(?:to|in|out|back|home|was|is)\b)"
    r"|the (?:loan|use|gift|offer) of (?:the|an?|his|your|my) [^,.;]*$|(?:the|your) [a-z]+ of \d+ [A-Z][a-z]+$"
)


def _is_gift(text: str) -> bool:
    """Whether a thing comes first and its own clause after it; "her friend Ian told me" names who told it."""
    words = words_of(text[: found.end()] if (found := _GIFT.match(text)) else "")
    before = words[-2] if len(words) > 1 and words[-1].text[0].isupper() else None
    named = before is not None and (before.cls is Class.DETERMINER or means_somebody(before.lemma))
    alone = found is not None and not named and not any(token.finite for token in words[:-1])
    return alone and not is_told_whole(text)


def _is_timed(text: str) -> bool:
    """Whether a thing comes first and when it was given after it: "her patience when the power went"."""
    return (found := _WHEN.match(text)) is not None and not any(one.finite for one in words_of(found["thing"]))


def given(fragment: Fragment) -> Fragment:
    """What was given, after thanks: a deed or a thing, whatever verbs follow."""
    shape = Shape.ACT if _is_doing(words_of(fragment.text)) else Shape.THING
    return replace(fragment, shape=shape, sure=True)


def _is_doing(tokens: Sequence[Token]) -> bool:
    first = next((token for token in tokens if token.lower not in {"not", "never", "once", "even"}), tokens[0])
    if first.lower.endswith("ing") and first.form is not Form.ING and Class.VERB in first.classes:
        after = tokens[tokens.index(first) + 1 :][:1]
        return bool(after) and (after[0].cls in {Class.PREPOSITION, Class.PRONOUN} or after[0].lower in _WAYS)
    return first.form is Form.ING and (Class.VERB in first.classes or first.lower == "being")


_WAYS = frozenset({"up", "out", "ahead", "round", "around", "back", "over", "off", "along", "down", "early"})
"""What tells where to after a word that may be a noun: "driving ahead of me", "opening up the files"."""
_GIFT = re.compile(
    r"the (?:opportunity|chance|privilege|permission) (?:granted|given|offered|afforded|accorded) to me\b"
    r"|the (?:[a-z]+ ){1,2}(?:made|provided|offered|arranged|organised|laid on) (?:for|to|by|at|on) "
    r"|(?:[\w'’-]+,? ){0,8}?(?!(?:and|but|so) )[\w'’-]+ (?:(?:for|in|with|on|to|of) )?"
    r"(?:which|that|who|whom|where|I|you|they|he|she|we|[A-Z][\w'-]+\.?) "
    r"|(?:[\w'’-]+,? ){0,8}?[\w'’-]+, (?:who|which|whose) "
)
"""A thing and the clause that belongs to it: "the two hours which I could spend there"."""
_WHEN = re.compile(r"(?P<thing>(?:[\w'’-]+ ){1,5}?[\w'’-]+) (?:when|while|even though|although|after|before|because) ")
_HELPING, _CUT_SHORT = frozenset({"be", "have", "do"}), frozenset({Class.SUBORDINATOR, Class.WH})
_LETS = frozenset({
    "let", "make", "help", "see", "hear", "watch", "have", "allow", "enable", "invite", "ask", "want", "encourage",
    "teach", "tell", "say",
})  # fmt: skip
_WORK = frozenset({  # what one does to several things: "chalk a square and count hits"
    "count", "taste", "pick", "sort", "feed", "pack", "weigh", "load", "clean", "wash", "carry", "peel", "fold",
    "stack", "skim", "stir", "cut", "label", "serve", "shape", "paint", "plant", "check",
})  # fmt: skip
_LIGHT = frozenset({"just", "also", "actually", "even", "always", "then", "really", "kindly", "personally", "still"})
_DONE = frozenset({Form.PAST, Form.PARTICIPLE})
_PAIRED = frozenset({"pair", "spot", "cold", "double", "hand", "fact", "road", "taste", "test"})  # "hand wrote"
_OBJECTS = frozenset({Class.DETERMINER, Class.PRONOUN, Class.PREPOSITION, Class.NAME, Class.NUMBER, Class.TO})


def doing(predicate: str) -> str:
    """What somebody did, in "-ing": "showed me it and let me drive"; empty where no verb of its own begins it."""
    tokens = words_of(predicate := said_once(predicate))
    start = next((at for at, token in enumerate(tokens) if token.lower not in _LIGHT), len(tokens) - 1)
    first = tokens[start]
    following = tokens[start + 1] if start + 1 < len(tokens) else None
    if _is_doing(tokens[start:]):
        return in_step(predicate[first.start :])
    if following is not None and first.lemma in _HELPING and following.cls is Class.NEGATION:
        verb = next((one for one in tokens[start + 2 :] if one.lower not in _LIGHT), None)
        just = "just " if verb and " just " in predicate[: verb.start] else ""
        return f"not {just}{ing(verb.lemma)}{predicate[verb.end :]}" if verb and first.lemma == "do" else ""
    paired = following is not None and first.lower in _PAIRED and following.form in _DONE
    helped = following is not None and first.lemma in _HELPING and Class.VERB in following.classes
    if following is not None and (paired or (helped and following.form in {Form.ING, *_DONE})):
        led = f"{first.text} " if paired else ""
        return in_step(led + ing(_verb(following)) + predicate[following.end :])
    if not _may_be_done(first, following):
        return ""
    return in_step(ing(_verb(first)) + predicate[first.end :])


def _may_be_done(first: Token, following: Token | None) -> bool:
    owned = following is not None and following.lower == "'s"  # "Wood's tour", whatever her name may mean besides
    no_verb = first.cls in {Class.PREPOSITION, Class.DETERMINER, Class.MODAL}
    return Class.VERB in first.classes and not owned and not no_verb


def _verb(token: Token) -> str:
    """The base form of a word as a verb: "left" is to leave."""
    return next((one.lemma for one in readings(token.lower) if one.cls is Class.VERB), token.lemma)


def in_step(deed: str) -> str:
    """A deed with its second verb in step: "ringing me and took time" is "ringing me and taking time"."""
    deed = rather_than_doing(re.sub(r"^going and (?=[a-z]+ing\b)", "", deed))
    deed = speaking_too(deed)
    deed = _DID_NOT.sub(lambda found: f"not {found[1] or ''}{ing(found[2])}", deed)
    deed = _AND_NOT.sub(_and_not_doing, _AND_GAVE_ME.sub(_and_giving, deed))
    deed = _LISTED.sub(_listed, deed) if _ING.match(deed) else deed
    tokens = words_of(deed) if " and " in deed else ()
    first = next((token for token in tokens if token.cls is not Class.NEGATION), None)
    if first is None or not (first.form is Form.ING or _is_doing(tokens)):
        return deed
    end = next(
        (at for at, token in enumerate(tokens) if at and _leads_away(token, tokens[at + 1 : at + 4])), len(tokens)
    )
    told = [token for token in tokens[:end] if token.lower not in _LIGHT | {"nearly", "almost", "only"}]
    triples = list(zip(told, told[1:], (*told[2:], *tokens[end : end + 1], None), strict=False))
    for before, verb, after in reversed(triples):
        led = [token for token in tokens if first.start <= token.start < before.start]
        if before.lower in {"and", "then"} and verb.lower != "back" and _falls_in(verb, after, led):
            deed = deed[: verb.start] + ing(_verb(verb)) + deed[verb.end :]
    return deed


_ING = re.compile(r"[a-z]+ing\b")
_AND_GAVE_ME = re.compile(
    r"(?<=\w)(?:,(?: and)?(?P<then> then)?|(?P<plain> and)(?= (?:told|gave|showed|let|brought|sent|offered)\b))"
    r" (?P<did>[a-z]+) (?=(?:me|us)\b)"
)


_NO_DEED = frozenset(
    {Class.ADVERB, Class.PREPOSITION, Class.DETERMINER, Class.CONJUNCTION, Class.PRONOUN, Class.ADJECTIVE, Class.NUMBER}
)


def _and_not_doing(found: re.Match[str]) -> str:
    """What somebody did not do, in step: "and didn't laugh at me"; "and not just the yard" tells no deed."""
    read_as = readings(found[1])
    does = "did" in found[0] or any(one.cls is Class.VERB and one.form is Form.BASE for one in read_as)
    if found[0].startswith("and never") and any(one.form is Form.PAST for one in read_as):
        return f"and never {ing(next(one.lemma for one in read_as if one.form is Form.PAST))}"
    return f"and not {ing(found[1])}" if does and not _NO_DEED & {one.cls for one in read_as} else found[0]


_LISTED = re.compile(r", (?P<did>[a-z]+) (?=[a-z]+\b[^,;.]* and [a-z]+ )")


def _leads_away(token: Token, following: Sequence[Token]) -> bool:
    """Whether a word begins a clause, unless it stands alone ("after and told me", "why and") or is "while I was"."""
    ahead = [one.lower for one in following]
    alone = token.lower in {"after", "before", "since"} and not any(one.cls in _CLAUSE_BEGINS for one in following[:1])
    alone |= [token.lower, *ahead[:1]] == ["why", "and"]
    return token.cls in _CUT_SHORT and not alone and not (token.lower == "while" and ahead[:2] == ["i", "was"])


_CLAUSE_BEGINS = frozenset({Class.PRONOUN, Class.DETERMINER, Class.NAME})


def _listed(found: re.Match[str]) -> str:
    """A deed between two others: "sitting me down, made tea and told me"."""
    verb = next((one.lemma for one in readings(found["did"]) if one.form is Form.PAST), "")
    return f", {ing(verb)} " if verb else found[0]


def _and_giving(found: re.Match[str]) -> str:
    """A second deed after a comma, told in the past: "although it rained, and gave me your gloves"."""
    verb = next((one.lemma for one in readings(found["did"]) if one.form is Form.PAST), "")
    joint = f"{'' if found['plain'] else ','} and{found['then'] or ''}"
    return f"{joint} {ing(verb)} " if verb and found.string.split(" ", 1)[0].endswith("ing") else found[0]


def _falls_in(verb: Token, after: Token | None, led: Sequence[Token]) -> bool:
    """Whether a verb after "and" is a second deed, in the past or bare with an object; `led` runs from the first."""
    let = led[0].lemma in _LETS or _is_let(led)
    mine = let and verb.lower == verb.lemma and not (after and after.lower in {"me", "us"})
    if verb.form in _DONE and verb.cls is not Class.ADJECTIVE and not mine:
        return after is not None or not (led[0].lemma in {"tell", "say"} and any(one.finite for one in led[1:]))
    if verb.cls is Class.ADJECTIVE and after and (after.cls in {Class.WH, *_CLAUSE_BEGINS} or after.lower in _WAYS):
        return any(one.form is Form.PAST for one in readings(verb.lower))
    bare = Class.VERB in verb.classes and verb.lower == verb.lemma and verb.form is not Form.ING
    to_do = any(token.cls is Class.TO for token in (*led[1:4], *led[-2:-1]))  # "to come and see"
    if not bare or after is None or let or to_do:
        return False
    return after.cls in _OBJECTS or after.lower == "back" or (verb.lemma in _WORK and after.cls is Class.NOUN)


def _is_let(led: Sequence[Token]) -> bool:
    """Whether one is let do something in these words: "and then letting me try"."""
    return any(verb.lemma in _LETS and whom.cls is Class.PRONOUN for verb, whom in pairwise(led))
