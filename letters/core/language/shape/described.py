"""Things described by a clause with no word to lead it: "the tanks they lose", "the slates he got off an old mill"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from letters.core.language.shape.doers import is_back_to
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Form, Token

CALLED = re.compile(r"(?:an?|the) (?:[a-z-]+ ){1,3}(?:called|named|known as) [A-Z]")
"""What only names the thing before the comma: "a labrador called Ben"."""
_NAMING = frozenset({Class.NOUN, Class.ADJECTIVE, Class.NAME, Class.NUMBER})
_NEVER_NAMING = frozenset({Class.AUXILIARY, Class.MODAL, Class.PRONOUN, Class.PREPOSITION, Class.CONJUNCTION, Class.WH})
_BEFORE_NOUN = frozenset({Class.DETERMINER, Class.ADJECTIVE, Class.PREPOSITION, Class.TO, Class.NUMBER})
_HELPS = frozenset({Class.AUXILIARY, Class.MODAL, Class.ADVERB, Class.NEGATION})
_CLAUSAL = frozenset({Class.AUXILIARY, Class.MODAL, Class.WH, Class.SUBORDINATOR, Class.CONJUNCTION})
_BACK = frozenset({"it", "them", ",", ";"})
_SOMEBODY = frozenset({"i", "you", "he", "she", "we", "they"})
_VERBAL = frozenset({Class.VERB, Class.AUXILIARY})
_OWN = frozenset({"have", "do"})
"""What helps a verb and may be one itself: "the bricks they had off a brewery"."""
_MOST = 6


def _is_called(tokens: Sequence[Token]) -> bool:
    """Whether a text is somebody with a name: "a nurse called Bev" has rung nobody."""
    named = len(tokens) in {4, 5} and tokens[-1].cls is Class.NAME and tokens[-2].lower in {"called", "named"}
    return named and tokens[0].lower in {"a", "an", "one"}


def is_described(tokens: Sequence[Token]) -> bool:
    """Whether a text is one thing and what somebody does with it, with no verb of its own."""
    if not tokens or tokens[0].cls is not Class.DETERMINER:
        return False
    if _is_done_by(tokens) or _is_called(tokens) or _is_theirs(tokens):
        return True
    at = next((place for place, token in enumerate(tokens[:_MOST]) if token.lower in _SOMEBODY), 0)
    thing, after = tokens[1:at], tokens[at + 1 :]
    named = bool(thing) and all(_may_name(token) for token in thing)
    if not named or Class.NOUN not in thing[-1].classes:
        return False
    verb = next((place for place, token in enumerate(after) if token.cls not in _HELPS), len(after))
    if verb and after[verb - 1].lemma in _OWN and (verb == len(after) or Class.VERB not in after[verb].classes):
        verb -= 1
    if (
        verb >= len(after)
        or not _VERBAL & {after[verb].cls, *after[verb].classes}
        or (not verb and after[verb].form is Form.ING)
    ):
        return False
    rest = _before_which(after[verb + 1 :])
    return not (rest and rest[0].lower in _BACK) and not any(_tells(rest, place) for place in range(len(rest)))


def _before_which(rest: Sequence[Token]) -> Sequence[Token]:
    """The words before a clause with its "which", behind a comma: "the study you run, in which each group adds"."""
    comma = next((at for at, token in enumerate(rest) if token.text == ","), len(rest))
    return rest[:comma] if any(token.lower in {"which", "who"} for token in rest[comma + 1 : comma + 3]) else rest


def _is_done_by(tokens: Sequence[Token]) -> bool:
    """Whether a text is one thing and by whom it was done: "the warm welcome extended by the staff"."""
    by = next((at for at, token in enumerate(tokens) if token.lower == "by"), 0)
    done, thing, doer = tokens[by - 1], tokens[1 : max(1, by - 1)], tokens[by + 1 :]
    named = bool(thing) and all(_may_name(token) for token in thing) and thing[-1].cls is Class.NOUN
    passive = done.cls is Class.VERB and done.lower.endswith("ed") and done.lemma not in _GOES_BY
    led = bool(doer) and doer[0].cls in {Class.DETERMINER, Class.NAME, Class.PRONOUN}
    return bool(by) and named and passive and led and not any(_tells(doer, at) for at in range(len(doer)))


def _is_theirs(tokens: Sequence[Token]) -> bool:
    """Whether a text is one thing and what certain people do with it: "the garden the lads keep"."""
    whose = next((at for at, token in enumerate(tokens) if at > 1 and token.lower in _LEADS_DOERS), 0)
    thing, after = tokens[1:whose], tokens[whose + 1 :]
    verb = next((at for at in range(len(after)) if _is_done(after, at)), 0)
    doers, rest = after[:verb], after[verb + 1 :]
    named = bool(thing) and bool(doers) and thing[-1].cls is Class.NOUN and doers[-1].cls is Class.NOUN
    named = named and thing[-1].lemma not in word_list("times")
    ends = not rest or rest[0].cls in {Class.PREPOSITION, Class.ADVERB}
    plain = named and ends and all(_may_name(token) for token in (*thing, *doers))
    return plain and not any(_tells(rest, at) for at in range(len(rest)))


def _is_done(after: Sequence[Token], at: int) -> bool:
    """Whether the word there is what is done with a thing, at the end though it may be a noun: "the cows wear"."""
    token = after[at]
    several = at > 0 and after[at - 1].lower != after[at - 1].lemma and token.lower == token.lemma
    last = several and at == len(after) - 1 and Class.VERB in token.classes
    return last or (token.cls is Class.VERB and token.form in _DONE)


_DONE = frozenset({Form.BASE, Form.PRESENT, Form.PAST})
_LEADS_DOERS = frozenset({"the", "your", "their", "my", "our", "his", "her"})
_GOES_BY = frozenset({"pass", "stop", "drop", "walk", "call", "start", "end", "finish", "live"})
"""What things and people do by something or somebody, with nothing done to them."""


def _may_name(token: Token) -> bool:
    """Whether a word may belong to the name of a thing: "evening", "course"."""
    return token.cls not in _NEVER_NAMING and bool(set(token.classes) & _NAMING or token.form is Form.ING)


def _tells(rest: Sequence[Token], at: int) -> bool:
    """Whether a word there may be a verb, or lead to one."""
    token, before = rest[at], rest[at - 1] if at else None
    if token.cls in _CLAUSAL:
        return not (token.lower == "as" and at + 1 < len(rest) and rest[at + 1].cls is Class.DETERMINER)
    finite = Class.VERB in token.classes and token.form is not Form.ING
    return finite and (before is None or before.cls not in _BEFORE_NOUN)


def is_noun(tokens: Sequence[Token], at: int) -> bool:
    """Whether the word there names something."""
    token = tokens[at]
    named = token.form is Form.ING and at and tokens[at - 1].cls in {Class.DETERMINER, Class.ADJECTIVE}
    return token.cls in {Class.NOUN, Class.NAME} or bool(named)


def is_describable(tokens: Sequence[Token], at: int) -> bool:
    """Whether a clause with no word to lead it may describe the word there: "everyone I met", "the tanks they lose"."""
    return is_noun(tokens, at) or re.fullmatch(r"(?:every|some|any)(?:one|body|thing)", tokens[at].lower) is not None


def is_bare_relative(tokens: Sequence[Token], at: int) -> bool:
    """Whether a pronoun after a noun begins what describes it, and not a clause after "every morning"."""
    named = tokens[0].lower in {"every", "each", "last", "this", "one", "next"}
    times = named and bool({tokens[1].lemma, tokens[at - 1].lemma} & word_list("times"))
    return not times and tokens[0].cls is not Class.PREPOSITION


def is_no_verb(tokens: Sequence[Token], at: int) -> bool:
    """Whether what looks like a finite verb is none: after "to let", "sick pay", "last year", "someone else's"."""
    owner = [token.lower for token in tokens[max(0, at - 2) : at]]
    else_s = owner[-1:] == ["else"] and any(one.cls in _NAMING for one in tokens[at + 1 : at + 2])
    owned = tokens[at].lower == "'s" and (owner == ["each", "other"] or else_s)
    named = at > 0 and tokens[at - 1].lower in _NAMED_BY.get(tokens[at].lower, ())
    dated = tokens[at].lower == "last" and any(one.lower in word_list("times") for one in tokens[at + 1 : at + 2])
    dated = dated or (tokens[at].lower in {"numbers", "figures"} and _is_in_time(tokens[at + 1 : at + 3]))
    staff = tokens[at].lower == "staff" and owner[-1:] == ["and"]
    kin = tokens[at].lower == "like" and any(one.lower in _KIN for one in tokens[at + 1 : at + 2])
    told = any(tells(tokens, at) for tells in _TOLD_SO)
    return kin or owned or named or dated or staff or told


def _is_told_by_clause(tokens: Sequence[Token], at: int) -> bool:
    """Whether several things are told by what somebody does with them, whom no verb has there: "charts he mixed"."""
    token, *after = tokens[at : at + 3]
    things = token.form is Form.PRESENT and Class.NOUN in token.classes and token.lemma not in _SAYS_SO
    return things and len(after) > 1 and after[0].lower in _SUBJECTS and Class.VERB in after[1].classes


def _is_among_things(tokens: Sequence[Token], at: int) -> bool:
    """Whether what looks like one thing's deed is of several named together: "batteries and heat pumps"."""
    token, first = tokens[at], tokens[0]
    thing = token.form is Form.PRESENT and Class.NOUN in token.classes and token.lower.endswith("s")
    several = first.cls is Class.NOUN and first.lower != first.lemma and first.lower.endswith("s")
    joined = any(one.lower in {"and", "or"} for one in tokens[max(1, at - 2) : at])
    return thing and several and joined and not any(one.finite for one in tokens[1:at])


def _is_kept_so(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word tells how something is kept or comes: "keeping the line open", "bikes coming back broken"."""
    before = tokens[max(0, at - _REACH) : at]
    kept = tokens[at].lower in _KEPT_SO and any(one.lower in {"keeping", "leaving", "holding"} for one in before)
    back = tokens[at].form is Form.PARTICIPLE and tokens[at - 1].lower == "back"
    return at > 0 and (kept or (back and any(one.form is Form.ING for one in before)))


_REACH = 6
_KEPT_SO = frozenset({"open", "clean", "dry", "warm", "cool", "clear", "free", "empty", "busy", "close", "fresh"})
_SAYS_SO = frozenset({"say", "think", "know", "hope", "mean", "show", "feel", "believe", "wish", "reckon", "see"})
_SUBJECTS = frozenset({"he", "she", "they", "we", "i"})
_KIN = frozenset({"theirs", "yours", "ours", "mine", "hers", "these", "those"})
"""What is of a kind with the things before it: "small shops like theirs"."""


def _is_in_time(after: Sequence[Token]) -> bool:
    """Whether a time follows: "visitor numbers this winter"."""
    pointed = len(after) > 1 and after[0].lower in {"this", "next", "last", "every", "each"}
    return pointed and after[1].lemma in word_list("times")


_NAMED_BY = {
    "starts": frozenset({"early-morning", "late-morning", "sunday-morning", "morning", "early"}),
    "works": frozenset(
        {"road", "gas", "water", "steel", "iron", "art", "building", "cement", "brick", "repair", "street"}
    ),
    "survey": frozenset({"staff", "customers", "people"}),
    "pay": frozenset({"back", "sick", "holiday", "maternity", "overtime", "redundancy", "equal", "severance"}),
    "leave": frozenset({"mat", "maternity", "paternity", "sick", "annual", "parental", "study", "family", "adoption"}),
    "like": frozenset({"things", "details", "touches", "stuff", "something", "extras", "subjects", "places", "ones"}),
}
"""Words before which these are no verbs: "the back pay on the regrading", "little things like the badge"."""


def _is_let_do(tokens: Sequence[Token], at: int) -> bool:
    """Whether a bare verb there is what others are let do after a "to let" or a "letting": "to let tenants pick"."""
    verb = Class.VERB in tokens[at].classes or tokens[at].lower in {"have", "do", "be"}
    if tokens[at].lower != tokens[at].lemma or not verb or tokens[at].cls is Class.MODAL:
        return False
    for place in range(at - 1, max(0, at - _LET_NEAR), -1):
        token = tokens[place]
        if token.lemma in {"let", "make", "help", "watch", "see", "hear", "have"} and token.cls is Class.VERB and place:
            return token.form is Form.ING or tokens[place - 1].cls is Class.TO
        if token.cls not in _BEFORE_IT:
            return False
    return False


_LET_NEAR = 5  # words between a "let" and what is let be done
_BEFORE_IT = frozenset({Class.NOUN, Class.NAME, Class.PRONOUN, Class.NUMBER, Class.DETERMINER, Class.ADJECTIVE})
_TOLD_SO = (_is_told_by_clause, _is_among_things, _is_kept_so, is_back_to, _is_let_do)
