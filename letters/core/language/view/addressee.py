"""Turns one person spoken about into "you": "she says" into "you say", "Josh's corner" into "your corner"."""

from __future__ import annotations

from collections.abc import Collection
from itertools import takewhile

from letters.core.language.view.anybody import others_apart
from letters.core.language.view.does import is_doing, present
from letters.core.language.view.gendered import HE, SHE
from letters.core.language.view.second_deed import VERBAL, does_itself, is_listed
from letters.core.language.words.lexicon import readings
from letters.core.language.words.rewriting import Rewriting
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Form, Token
from letters.core.language.words.verbs import HAS_DONE_TO, for_you

_CLAUSE_ENDS = {Class.SUBORDINATOR, Class.WH}
_SKIPPED = {Class.ADVERB, Class.NEGATION, Class.PUNCTUATION}
_OWNED = {Class.NOUN, Class.ADJECTIVE, Class.NAME, Class.NUMBER}


def address_pronoun(rewriting: Rewriting, at: int) -> None:
    """Turn the "he" or "she" at that place into "you", with its verbs."""
    token = rewriting.tokens[at]
    others_apart(rewriting, at)
    right = {**HE, **SHE}[token.lower]
    doing = (following := rewriting.next_to(at)) is not None and following.lower.endswith("ing")
    if doing and token.lower == "his" and at > 0 and rewriting.tokens[at - 1].lemma == "do":
        right = "yours"  # "he does his standing up"
    elif token.lower in {"her", "his"} and not _owns_next(rewriting, at):
        right = "you" if token.lower == "her" else "yours"
    rewriting.change(token.start, token.end, right)
    if token.lower in {"he", "she"} and _has_done(rewriting, at):
        rewriting.change(rewriting.tokens[at + 1].start, rewriting.tokens[at + 1].end, "'ve")
    elif token.lower in {"he", "she"}:
        _agree(rewriting, at)


def _has_done(rewriting: Rewriting, at: int) -> bool:
    """Whether "she's" is "she has", as it was done to what stands before: "the children she's helped"."""
    has, done, after = (rewriting.next_to(place) for place in (at, at + 1, at + 2))
    thing = at > 1 and rewriting.tokens[at - 1].cls is Class.NOUN and rewriting.tokens[at - 2].cls is Class.DETERMINER
    ends = after is None or after.cls in {Class.PUNCTUATION, Class.ADVERB, Class.CONJUNCTION}
    participle = done is not None and done.form in {Form.PARTICIPLE, Form.PAST}
    return bool(thing) and has is not None and has.lower == "'s" and participle and ends


def address_name(rewriting: Rewriting, at: int, names: Collection[str]) -> None:
    """Turn the name that begins at that place, with the title before it, into "you" or "your"."""
    start = _title_start(rewriting, at)
    while (following := rewriting.next_to(at)) is not None and following.text in names:
        at += 1
    pointed_out = [one.lower for one in rewriting.tokens[max(0, at - 2) : at]] in _IT_WAS
    if following is not None and following.lower == "who" and not pointed_out:
        return  # "the lift with Sully who wouldn't hear of it" speaks of Sully, whoever reads it
    if following is not None and following.lower == "'s" and _is_possessive(rewriting, at + 1):
        alone = _stands_alone(rewriting, start, at + 1) or rewriting.tokens[at + 2].lower in {"was", "were", "is"}
        rewriting.change(start, following.end, "yours" if alone else "your")
        return
    others_apart(rewriting, at)
    rewriting.change(start, rewriting.tokens[at].end, "you")
    _agree(rewriting, at)


_IT_WAS = (["it", "was"], ["it", "is"], ["it", "'s"])
"""What points out the one who did it: "it was Sully who drove me"."""


def _stands_alone(rewriting: Rewriting, start: int, at: int) -> bool:
    """Whether nothing that is owned follows: "better than Josh's"."""
    following = rewriting.next_to(at)
    if following is not None and following.text == '"' and rewriting.text[: following.start].count('"') % 2 == 0:
        return False  # "Phil's "boring" boiler"
    ends = following is None or following.cls in _BREAKS or following.cls in _CLAUSE_ENDS
    return ends and bool(start)


def _owns_next(rewriting: Rewriting, at: int) -> bool:
    """Whether "her" or "his" owns what follows: "her desk", "with her knitting", but not "saw her knitting"."""
    following = rewriting.next_to(at)
    if following is None or following.lower in {"regards", "wishes"}:
        return following is not None
    before, then = rewriting.tokens[at - 1] if at else None, rewriting.next_to(at + 1)
    if following.lower in {"first", "longer", "ages"} and (then is None or then.lower == "than"):
        return False  # "hear it from her first", "it took her longer than the interview"
    if rewriting.tokens[at].lower == "his" and following.form is Form.ING and then is not None and then.cls in _OWNED:
        return True  # "try his tuning hammer"
    if before is not None and _is_done_to_her(before, following, then):
        return False
    if following.lower in {"straight", "right", "just"} and then is not None and then.lower in _SOON:
        return False  # "gave me his straight after"
    known = following.lower in {"own", '"', "“"}
    owned = following.cls in _OWNED or known or _owns_much(rewriting, at)
    described = following.form in {Form.PARTICIPLE, Form.PAST} and then is not None and then.cls is Class.NOUN
    shared = before is None or (before.cls is Class.PREPOSITION or before.lemma in _SHARED | {"me", "us"})
    told = then is not None and then.finite and then.cls is Class.AUXILIARY  # "her handwriting is better than mine"
    return owned or described or (following.form is Form.ING and (shared or told))


_SOON = frozenset({"after", "before", "away", "afterwards", "there", "then"})
_SHARED = frozenset({"share", "explain", "show", "give", "describe", "send", "lend", "discuss", "admire", "praise"})
"""What one does with what is somebody's: "sharing her planning"."""


def _owns_much(rewriting: Rewriting, at: int) -> bool:
    """Whether what is owned is told with its degree: "her really good questions", not "told her good news"."""
    free = not at or rewriting.tokens[at - 1].cls in {Class.PREPOSITION, *_BREAKS}
    how = [token.cls for token in rewriting.tokens[at + 1 : at + 4]]
    return free and how == [Class.ADVERB, Class.ADJECTIVE, Class.NOUN]


def _is_done_to_her(does: Token, following: Token, then: Token | None) -> bool:
    """Whether "her" is whom it is done to, and owns nothing: "it cost her 800 once", "so they can see her laugh"."""
    paid = does.lemma in _PAYS and following.cls is Class.NUMBER
    paid = paid or (following.cls is Class.NUMBER and then is not None and then.lower == "times")
    base = following.lower == following.lemma and following.form is not Form.ING and Class.VERB in following.classes
    base = base and following.lower not in word_list("pets")  # "hear her dog"
    made = (does.lemma == "make" and following.lower in _MADE_TO) or (
        does.lemma in {"keep", "leave"} and following.lower in _KEPT_SO
    )
    things = [one for one in (following, then) if one is not None and Class.NOUN in one.classes]
    sent = does.lemma in {"send", "give", "buy", "bake", "hand", "write"} and bool(things)
    sent = sent and things[-1].lower.endswith("s")  # "send her Christmas cards"
    return paid or made or sent or (does.lemma in _SEEN_AT and base and following.lower != "face")


_PAYS = frozenset({"cost", "give", "owe", "pay", "lend", "charge", "save", "earn", "bring", "take", "offer"})
_MADE_TO = frozenset({"laugh", "smile", "cry", "think", "wait", "jump", "blush", "stop", "feel", "proud", "happy"})
_KEPT_SO = frozenset({"awake", "busy", "going", "up", "alive", "young", "sane", "happy", "alone", "waiting"})
_SEEN_AT = frozenset({"see", "hear", "watch", "let"})


def _is_possessive(rewriting: Rewriting, at: int) -> bool:
    """Whether the "'s" at that place owns what follows: "Josh's reading corner" and not "Josh's reading to them"."""
    before = rewriting.tokens[at - 2].lower if at > 1 else ""
    following, after = rewriting.next_to(at), rewriting.next_to(at + 1)
    done = _is_done_to_much(following, after)
    if following is not None and following.lower in {"was", "were", "is"}:
        return True  # "Max's was the worst"
    if (rewriting.tokens[at].cls is Class.DETERMINER and not done) or (
        before in {"than", "of"} and _stands_alone(rewriting, 1, at)
    ):
        return True
    if following is not None and (following.cls is Class.NOUN or following.form is Form.BASE):
        return True  # nobody "is honesty", whatever his name may mean besides
    how = [one.cls for one in rewriting.tokens[at + 1 : at + 4]]
    if how == [Class.ADVERB, Class.ADJECTIVE, Class.NOUN]:
        return True  # "Helen's equally honest laugh"
    thing = after is not None and (after.cls is Class.NOUN or after.lower == "of")
    return following is not None and following.form is Form.ING and thing


def _is_done_to_much(following: Token | None, after: Token | None) -> bool:
    """Whether somebody has done it to something: "Dai's caught two gearboxes", and not "Dai's broken crane"."""
    done = following is not None and any(
        one.cls is Class.VERB and one.form in {Form.PARTICIPLE, Form.PAST} for one in readings(following.lower)
    )
    return done and after is not None and after.cls in HAS_DONE_TO


def _title_start(rewriting: Rewriting, at: int) -> int:
    place = at
    while place and (
        rewriting.tokens[place - 1].text in word_list("titles") or rewriting.tokens[place - 1].text == "."
    ):
        place -= 1
    while place and rewriting.tokens[place - 1].lower in _BEFORE_NAMES:
        place -= 1
    return rewriting.tokens[place].start


_BEFORE_NAMES = frozenset({"the", "old", "dear", "good", "young", "lovely"})
"""What may stand before a name and never before "you": "old Mr Waqa"."""


_BESIDE = frozenset({Class.ADVERB, Class.NEGATION})


def _agree(rewriting: Rewriting, subject: int) -> None:
    """Give the verbs of the subject's clause the form "you" takes: "counts and helps" is "count and help"."""
    expecting, joined = True, False
    for at in range(subject + 1, len(rewriting.tokens)):
        token, following = rewriting.tokens[at], rewriting.next_to(at)
        second = joined and bool(present(token)) and following is not None and following.cls is Class.PREPOSITION
        if expecting and (token.cls in VERBAL or second or is_doing(rewriting, at)):
            after = [one for one in rewriting.tokens[at + 1 :] if one.cls not in _BESIDE][:2]
            changed = for_you(token, *after) if token.cls in VERBAL else present(token)
            changed = "'ve" if [token.lower, following and following.lower] == ["'s", "ever"] else changed
            if changed != token.text:
                rewriting.change(token.start, token.end, changed)
            expecting = joined = False
        elif token.cls is Class.CONJUNCTION and following is not None and not does_itself(rewriting, subject, at):
            third = following.form is Form.PRESENT or following.lower == "was" or is_doing(rewriting, at + 1)
            third = third or (bool(present(following)) and rewriting.tokens[at - 1].cls in VERBAL)
            expecting = third or following.cls in _SKIPPED
            joined = rewriting.tokens[at - 1].cls in VERBAL
        elif following is not None and (token.lower == "then" or is_listed(rewriting, at)):
            expecting = following.form is Form.PRESENT or is_doing(rewriting, at + 1)
        elif _there_is(rewriting, at) or _ends_clause(rewriting, at) or (expecting and token.cls not in _SKIPPED):
            return _agree_later(rewriting, subject, at) if token.cls is Class.WH else None
    return None


def _agree_later(rewriting: Rewriting, subject: int, asked: int) -> None:
    """Agree a verb beside a question about several: "knows which dogs bite and writes it down" is yours, not theirs."""
    tokens = rewriting.tokens
    for at in range(asked + 2, len(tokens) - 2):
        if tokens[at].lower == "and" and not does_itself(rewriting, subject, at):
            inner = [one.form for one in tokens[asked + 2 : at] if one.cls in VERBAL or Class.VERB in one.classes]
            then = any(one.form is Form.PAST for one in tokens[:asked]) and Form.PRESENT in inner
            if tokens[at + 1].lower == "was" and then and Form.PAST not in inner:
                rewriting.change(tokens[at + 1].start, tokens[at + 1].end, "were")  # "said how it works and was kind"
            does = present(tokens[at + 1]) if tokens[at + 1].form is Form.PRESENT or is_doing(rewriting, at + 1) else ""
            if does and inner and Form.PRESENT not in inner and Form.PAST not in inner:
                rewriting.change(tokens[at + 1].start, tokens[at + 1].end, does)
            return


def _there_is(rewriting: Rewriting, at: int) -> bool:
    """Whether it is told what there is, or who else is so: "and there's a queue", "and so was the porter"."""
    following, after = rewriting.next_to(at), rewriting.next_to(at + 1)
    if rewriting.tokens[at].lower in {"so", "neither", "nor"}:
        return after is not None and after.cls in {Class.DETERMINER, Class.PRONOUN, Class.NAME}
    return rewriting.tokens[at].lower in {"there", "here"} and following is not None and following.lemma in {"be", "'s"}


def _ends_clause(rewriting: Rewriting, at: int) -> bool:
    """Whether a clause of its own begins there; "after the first winter" is only a time."""
    token = rewriting.tokens[at]
    rest = takewhile(lambda one: one.cls not in _BREAKS, rewriting.tokens[at + 1 :])
    only_time = token.lower in _TIMES and not any(one.finite or one.cls in VERBAL for one in rest)
    return token.cls in _CLAUSE_ENDS and not only_time


_TIMES = frozenset({"after", "before", "until", "since", "as", "once"})
_BREAKS = frozenset({Class.CONJUNCTION, Class.PUNCTUATION})
