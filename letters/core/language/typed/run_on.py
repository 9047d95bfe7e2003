"""Sets a comma where one whole clause was run on to another: "they wanted full time I can only do days".

Where what stands before ends in a thing, only a clause that has all it needs is set apart: "the van he drives" lacks
its object and tells which van is meant. After anything else ("the kids come in hungry") none could tell that.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from letters.core.language.typed.whole import HANDS, TIMES, VERBAL, WHOM, is_when, is_whole, verb_after
from letters.core.language.words.casing import upper_first
from letters.core.language.words.row import words_of
from letters.core.language.words.tagging import Class, Form, Token

_WHO = frozenset({"i", "you", "he", "she", "it", "we", "they", "everyone", "everybody", "nobody", "people", "staff"})
_LEADS = frozenset({
    Class.CONJUNCTION, Class.SUBORDINATOR, Class.WH, Class.TO, Class.DETERMINER, Class.PUNCTUATION, Class.PREPOSITION,
    Class.MODAL, Class.AUXILIARY,
})  # fmt: skip
_OPENS = frozenset({
    "if", "when", "whenever", "because", "that", "what", "how", "why", "where", "who", "which", "while", "once",
    "until", "till", "since", "unless", "before", "after", "as", "than", "so", "such", "too", "whatever", "though",
    "although", "like", "every", "first", "last", "only", "whether", "the more", "enough",
})  # fmt: skip
"""Words whose clause may well go on into the next one."""
_MAY_LEAD_THINGS = frozenset({"as", "like", "after", "before", "since", "until", "till"})
"""Of these, the ones that a mere thing may follow: "as a kid", "after six months"."""
_HOLDS = frozenset({
    "say", "think", "know", "tell", "complain", "moan", "hope", "write", "warn", "joke", "decide", "claim",
    "reckon", "mean", "guess", "bet", "wish", "let", "make", "see", "hear",
    "watch", "feel", "find", "show", "want", "need", "believe", "remember", "realise", "realize", "notice", "explain",
    "mention", "suppose", "imagine", "swear", "promise", "admit", "agree", "forget", "help", "ask", "learn",
    "understand", "understood", "figure", "love", "like", "prefer", "seem", "be", "have", "do", "get", "fancy", "worry",
    "check", "ensure", "suggest", "recommend", "propose", "insist", "assume", "doubt", "suspect", "discover",
    "conclude", "advise", "demand", "predict", "argue", "fear", "dream", "pretend", "trust", "expect",
})  # fmt: skip
"""Verbs that a clause may follow with nothing between."""
_SAYS = frozenset({"say", "think", "hope", "gather", "wish"})
_TELLS_WHOM = frozenset({"tell", "show", "promise", "warn", "remind", "convince", "teach", "ask", "know", "write"})
_WHOM_ONE_TELLS = frozenset(
    "me us you him her them it anybody anyone nobody everybody everyone people myself ourselves himself herself".split()  # noqa: SIM905
)
_LEAD_ON = frozenset({
    "sure", "glad", "happy", "sorry", "aware", "afraid", "told", "way", "time", "day", "night", "moment", "reason",
    "place", "minute", "second", "instant", "hour", "thing", "things", "everything", "something", "anything",
    "nothing", "all", "one", "ones", "bit", "stuff", "more", "most", "fact", "said", "now", "then", "even", "danger",
    "doubt", "extent", "risk", "feeling", "belief", "hope", "proof", "paper", "promise", "idea", "chance", "case",
    "week", "year", "month", "half", "much", "certain", "proud", "pleased", "grateful", "surprised", "lucky",
    "confident", "worried", "convinced", "upset", "relieved", "delighted", "disappointed", "thankful", "amazed",
    "shocked", "possible", "clear", "obvious", "true", "likely", "important", "same", "best", "worst", "sad", "angry",
    "annoyed", "ashamed", "scared", "funny", "good", "nice", "great", "pity", "shame", "odd", "strange",
})  # fmt: skip
_CONTRASTED = (["it", "'s", "not"], ["it", "is", "n't"], ["it", "is", "not"])
"""How a contrast begins, whose other half is told with no mark as well."""
_ENDS = frozenset({
    "there", "here", "again", "together", "well", "late", "early", "twice", "outside", "inside", "upstairs", "hungry",
    "downstairs", "home", "away", "ago", "online", "alone", "abroad", "me", "us", "him", "her", "them",
})  # fmt: skip
"""Words that nothing behind them can tell which."""
_ANY = frozenset(
    "nothing something someone somebody one anything everything little all much anybody anyone".split()  # noqa: SIM905
)
_PARTICLES = frozenset({"up", "down", "out", "off", "back"})
_MUST = frozenset({"have", "need", "must", "should", "can", "ca", "'re", "'ve", "'ll", "wo", "could"})
_SUBJECTS = frozenset({"the", "my", "our", "their", "his", "her", "your", "a", "an", "one", "some"})
_MARKS = re.compile(r"[,;:.!?()\"]|(?<= )- ")


def run_on_apart(text: str) -> str:
    """The text with a comma before every clause that was run on with no mark at all."""
    if '"' in text:
        return text
    pieces, start = [], 0
    for mark in [*_MARKS.finditer(text), None]:
        end = mark.end() if mark else len(text)
        pieces.append(_apart(text[start:end]))
        start = end
    return "".join(pieces)


def _apart(piece: str) -> str:
    tokens = words_of(piece)
    end = len(tokens) - (bool(tokens) and tokens[-1].cls is Class.PUNCTUATION)
    for at in range(2, end - 2):
        if _begins(tokens[:end], at) and _may_stop(tokens[:at]) and not _is_fronted(tokens[:at]):
            rest = _apart(piece[tokens[at].start :])
            own = tokens[at].lower in {"he", "she"} and not (
                tokens[at - 1].cls is Class.NOUN and tokens[at + 1].lower in {"'s", "is"}
            )
            return f"{piece[: tokens[at - 1].end]}{'. ' if own else ', '}{upper_first(rest) if own else rest}"
    return piece


def _begins(tokens: Sequence[Token], at: int) -> bool:
    """Whether a clause of its own begins there."""
    if tokens[at].lower not in _SUBJECTS | _WHO:
        return False
    head = tokens[:at]
    told = _tells(head)
    if tokens[at].lower in _SUBJECTS:
        return told and _is_named(tokens, at)
    if _is_done_to(tokens, at):
        return False
    place = verb_after(tokens, at + 1)
    finite = place is not None and (tokens[place].finite or tokens[place].form is Form.BASE)
    does = head[-1].cls is Class.VERB and head[-2].cls is not Class.DETERMINER  # "the wiring you haven't seen"
    must = tokens[at].lower == "you" and does and tokens[at + 1].lower in _MUST
    free = told and finite and (must or _ends_for_itself(head))
    return free or is_whole(tokens, at, place, told=told)


def _is_fronted(head: Sequence[Token]) -> bool:
    """Whether what stands before only tells when or where: "and after the tour", "the night before"."""
    part = list(head)
    while any(token.cls is Class.CONJUNCTION for token in part):
        del part[: next(at for at, token in enumerate(part) if token.cls is Class.CONJUNCTION) + 1]
    told = any(_is_told(before, token) for before, token in zip([head[0], *part], part, strict=False))
    if not part or told:
        return is_when(head)
    leads = part[0].cls in {Class.PREPOSITION, Class.SUBORDINATOR, Class.ADVERB} or part[0].lower in _FRONTED
    return leads or part[0].lower in _OPENS or any(token.lemma in TIMES | {"way"} for token in part)


def _is_told(before: Token, token: Token) -> bool:
    """Whether a word is a verb that tells something, in the form that many take as well."""
    many = before.lower != before.lemma or before.cls is Class.PRONOUN or before.lower in {"people", "staff"}
    return token.finite or (token.cls in VERBAL and token.form is Form.BASE and many)


_FRONTED = frozenset({"having", "being", "following", "knowing", "looking", "considering", "given", "based"})


def _is_named(tokens: Sequence[Token], at: int) -> bool:
    """Whether a clause about somebody or something begins there, and no thing that belongs to what stands before."""
    end = at + 1 + (tokens[at + 1].cls is Class.ADJECTIVE)
    if tokens[at].lower == "one" and tokens[at + 1].finite and tokens[at - 1].cls is Class.NOUN:
        end = at
    elif tokens[at].lower in {"one", "some"} and [token.lower for token in tokens[at + 1 : at + 3]] == ["of", "them"]:
        end = at + 2
    elif end >= len(tokens) or tokens[end].cls is not Class.NOUN:
        return False
    told = any(token.lemma in _TELLS_WHOM | _SAYS for token in tokens[:at])
    verb = end + 1
    given = any(token.lemma in HANDS for token in tokens[max(0, at - 4) : at]) or tokens[end].lemma in TIMES
    if told or given or verb + 1 >= len(tokens) or not _is_told(tokens[end], tokens[verb]) or _is_help(tokens[verb]):
        return False
    return tokens[at - 1].cls in _LAST and is_whole(tokens, at, verb, told=True)


def _is_help(verb: Token) -> bool:
    """Whether a bare word is no certain verb of its own there: "have", "like"."""
    return verb.form is Form.BASE and (verb.cls is not Class.VERB or verb.lower == "like")


_LAST = frozenset({Class.NOUN, Class.ADJECTIVE, Class.ADVERB, Class.PRONOUN})


def _is_done_to(tokens: Sequence[Token], at: int) -> bool:
    """Whether the word there is rather what the verb before it is done to: "please you", "feed people"."""
    before, after = tokens[at - 1], tokens[at + 1]
    if before.lower in _ENDS:
        return False  # "the lift home it was raining"
    verb = Class.VERB in before.classes and tokens[at - 2].cls not in {Class.DETERMINER, Class.ADJECTIVE}
    if tokens[at].lower == "you" and verb and after.lower in _MUST:
        return False  # "the phones never stop you have to write it down"
    so = tokens[at - 2].lemma == "be" and before.cls is Class.ADJECTIVE  # "parking is terrible staff have to queue"
    many = tokens[at].lower in {"people", "staff"}
    beside = before.cls is Class.ADVERB or (before.cls is Class.NOUN and tokens[at].lower == "people")
    counted = many and not (verb or so or beside)
    return counted or (tokens[at].lower in {"it", "you", "people"} and verb and before.cls is Class.VERB)


def _ends_for_itself(head: Sequence[Token]) -> bool:
    """Whether what stands before ends in a word that no clause can tell more of."""
    last, before = head[-1], head[-2]
    if {before.lower, last.lower} & _ANY or (last.lower in WHOM and before.cls is Class.PREPOSITION):
        return False
    if last.lower in WHOM | _ENDS or _is_like_that(head):
        return True
    if last.cls is Class.ADJECTIVE and (Class.NOUN not in last.classes or before.lemma == "be"):
        return not any(token.cls is Class.DETERMINER or token.lower in {"most", "least"} for token in head[-3:-1])
    if (last.form is Form.PARTICIPLE and before.lemma == "be") or (last.form is Form.ING and before.lemma == "need"):
        return True
    counted = before.cls is Class.NUMBER and head[-3:-2] and head[-3].cls is Class.PREPOSITION
    return bool(counted) or _is_done_off(head) or _is_first(head)


def _is_like_that(head: Sequence[Token]) -> bool:
    like = [token.lower for token in head[-2:]] in (["like", "that"], ["like", "this"])
    return like and head[-3:-2] != () and head[-3].cls in {Class.NOUN, Class.VERB}


def _is_first(head: Sequence[Token]) -> bool:
    """Whether it ends in when something is done: "ask the porters first"."""
    return head[-1].lower == "first" and head[-2].cls in {Class.NOUN, Class.PRONOUN}


def _is_done_off(head: Sequence[Token]) -> bool:
    """Whether a verb ends there in its small word: "the lift breaks down"; "it turns out" leads on."""
    return head[-1].lower in _PARTICLES and head[-2].cls is Class.VERB and head[-2].lemma != "turn"


def _may_stop(head: Sequence[Token]) -> bool:
    """Whether what stands before may end here: nothing in it waits for a clause."""
    last, before = head[-1], head[-2]
    if head[0].cls is Class.PREPOSITION or [token.lower for token in head[:3]] in _CONTRASTED:
        return False
    start = int(head[0].lower == "which")
    waits = any(_waits(head, at) or head[at].lemma in _SAYS for at in range(start, len(head)))
    holds = last.lemma in _HOLDS or (last.lower in _WHOM_ONE_TELLS and before.lemma in _HOLDS | {"take"})
    holds = holds or (last.lower == "out" and before.lemma in {"find", "work", "figure", "point", "make"})
    which = before.lower in _WHICH_ONE and head[-3:-2] != () and head[-3].cls is Class.DETERMINER
    described = last.cls is Class.NOUN and before.cls is Class.ADJECTIVE and not which
    span = before.lower in {"a", "an"} and head[-3:-2] != () and head[-3].cls is Class.PREPOSITION
    led = last.lower == "way" or (last.lower in _LEAD_ON and not described and not span)
    ends = _is_like_that(head) or _is_done_off(head) or _is_first(head)
    leads = last.cls in _LEADS and before.cls is not Class.DETERMINER and not ends
    return not (waits or holds or led or leads)


_TURNED = frozenset({"had", "should", "way"})
"""Before somebody these open what goes on as well: "had I known", "the way it was told"."""
_WHICH_ONE = frozenset({"next", "last", "first", "only", "same", "other"})


def _waits(head: Sequence[Token], at: int) -> bool:
    """Whether the word there opens what goes on behind; what a mere thing follows does not."""
    if head[at].lower in _TURNED and at + 1 < len(head) and head[at + 1].lower in _WHO:
        return True
    if head[at].lower not in _OPENS:
        return False
    if at + 1 == len(head) and (_is_like_that(head) or _is_first(head)):
        return False
    thing = at > 0 and head[at].lower in _MAY_LEAD_THINGS and at + 1 < len(head)
    return not (thing and not any(token.cls in VERBAL for token in head[at + 1 :]))


def _tells(head: Sequence[Token]) -> bool:
    """Whether there is a verb in it that a sentence can stand on."""
    led = [None, *(token.cls is Class.DETERMINER for token in head)]  # "the parking space", "your training"
    does = (
        token.cls in VERBAL and token.form is not Form.PARTICIPLE and not (token.form is Form.ING and of_thing)
        for token, of_thing in zip(head, led, strict=False)
    )
    return any(does) or head[0].lower == "same"
