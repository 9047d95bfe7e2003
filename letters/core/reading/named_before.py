"""Whether the "they" of an answer are those whom the answer before it named, and not the employer."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from letters.core.language.view.doings import doing_of, has_object, only_things_do
from letters.core.language.view.employer_others import names_others
from letters.core.language.view.employer_task import deals_with_others, is_deed
from letters.core.language.view.employer_told import SETTLED
from letters.core.language.view.fares import by_thieves, staff_fare
from letters.core.language.view.nearest import tells_of_people
from letters.core.language.words.persons import INTERVIEWERS, means_people, means_somebody
from letters.core.language.words.row import words_of
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Form, Token
from letters.core.reading.he_before import where_he_is_another
from letters.core.reading.of_anybody import speaks_of_anybody
from letters.core.reading.plain.at_work import are_done_to, names_things
from letters.core.reading.still_others import CREATURES, head_of, speaks_of_others

__all__ = ["mean_others_of", "where_he_is_another"]


def mean_others_of(name: str, text: str, before: str) -> bool:
    """Whether the "they" of an answer are those whom the answer before it named, and not the employer."""
    general = name in {"lesson", "made_clear", "lesson_from"} and speaks_of_anybody(text)
    general = general or (name == "lesson_from" and _A_CLASS.search(text) is not None)
    tokens = words_of(text)
    they = next((at for at, token in enumerate(tokens) if token.lower == "they"), None)
    if general or not before or (they is not None and any(settles(tokens, they) for settles in SETTLED)):
        return general
    if name == "lesson_from":
        theirs = they is None or {token.lower for token in tokens[they:]} & {"i", "me", "my", "us"}
        told = they is not None and not theirs and (said := doing_of(tokens, they)) and said[0].lemma in _TELLING
        first = they is not None and they <= 1
        doing = doing_of(tokens, they) if first and they is not None else ()
        handles = has_object(doing) and doing[0].lemma not in _UNDERGONE | _MEANING | _FARE
        had = doing[2:4] if len(doing) > 1 and doing[0].lemma == "have" and doing[1].lower in {"a", "an", "one"} else ()
        handles = handles or any(means_somebody(one.lemma) or one.lemma in word_list("employer_had") for one in had)
        works = first and they is not None and not only_things_do(tokens, they) and (handles or is_deed(text))
        return not theirs and not told and not works and (_names_somebody(before) or _orders(before))
    if name == "standing" and (_are_things_got(text, before) or _are_people_served(tokens, they, text, before)):
        return True
    if name == "made_clear":
        return _of_the_challenge(text, they, before)
    if they is None:
        return False
    things = only_things_do(tokens, they, strictly=True) or _know_as_creatures(tokens, before)
    return _fare_so(tokens, they, before) or (things and names_things(before))


_A_CLASS = re.compile(r"\b(?:(?:demo|trial|taster|mock|sample) (?:lesson|class)|the class|assembly)\b[^.]*\bthey\b")
"""Whom one teaches, who are "they" from there on: "the demo lesson, they were wild"."""


def _of_the_challenge(text: str, they: int | None, challenge: str) -> bool:
    """Whether the "they" of what became clear are those the challenge named."""
    tokens, told = words_of(text), tells_of_people(challenge)
    costs = _COSTS_THEM.search(text) is not None
    if they is None:
        one = _WHEN_ONE.search(challenge)
        named = speaks_of_others(challenge) or are_done_to(text, challenge)
        return not costs and (told or named or (one is not None and names_others(f"{one['who']}s")))
    beasts = "animals" in challenge or (CREATURES.search(challenge) and not names_others(challenge))
    if beasts and _is_done_by_people(tokens[they:]):
        return False
    to_them = _do_it_to_them(tokens, they) and not names_things(challenge)
    means = _AIMING.match(text) or _means_to_do(tokens, they) or _TURN_AWAY.search(text)
    if costs or means or to_them or _deal_with(tokens[they + 1 :], challenge):
        return False
    if re.search(r"\bthey\b.* each other\b", text) and " and " in challenge and "they" not in challenge:
        return True
    if by_thieves(text, challenge) or ((found := _ANY_ONE.match(challenge)) and names_others(f"{found['who']}s")):
        return True
    things = head_of(challenge) is not None and (only_things_do(tokens, they) or _HAS_DONE.search(text) is not None)
    return (
        things
        or told
        or speaks_of_others(challenge)
        or deals_with_others(challenge)
        or staff_fare(tokens, they, challenge)
    )


def _means_to_do(tokens: Sequence[Token], they: int) -> bool:
    """Whether "they" mean to do what an employer does: "they want to keep it fair", "why they love what they do"."""
    doing = [token for token in doing_of(tokens, they) if token.cls is not Class.NEGATION]
    if len(doing) < _HEAD - 1 or doing[0].lemma not in _MEANING:
        return False
    if doing[0].lemma in {"love", "mean", "like"}:
        return doing[1].lower in {"what", "it", "how"}
    verb = doing[2] if doing[1].cls is Class.TO else None
    if verb is None or verb.lemma == "be":
        return False
    done = has_object(doing[2:]) and verb.lemma not in _UNDERGONE
    return done or verb.lemma not in _UNDERGONE | _FARE | {"leave", "walk", "sit", "wait", "speak", "buy", "pay"}


_MEANING = frozenset({"want", "need", "have", "hope", "plan", "try", "wish", "ought", "like", "love", "mean"})
_UNDERGONE = frozenset({
    "hear", "know", "see", "feel", "get", "have", "understand", "go", "talk", "belong", "use", "spend", "order", "join",
    "die", "choose",
})  # fmt: skip
"""What those want whom an employer serves, as much as it does itself."""
_COSTS_THEM = re.compile(
    r"\b(?:costs?|loses?|brings?|saves?) them (?:people|customers|clients|orders|staff|£)|keeps? them (?:up|going)\b"
    r"|\b(?:trust|faith|rely|depend|count) (?:in |on )?them\b|\btheir (?:own )?(?:people|staff|team|workers|nurses"
    r"|customers|clients|patients|guests|members|suppliers)\b"
)
_WHEN_ONE = re.compile(r"\b(?:when|if|before|until|after|once) (?:an?|every|each|any) (?P<who>[a-z]+)\b")


def _is_done_by_people(tokens: Sequence[Token]) -> bool:
    """Whether "they" do what no creature does: "they start preparing in September"."""
    doing = [token.lemma for token in doing_of(tokens, 0)[:2]]
    return any(
        lemma in word_list("work") | {"prepare", "plan", "start", "use", "organise", "try", "choose"} for lemma in doing
    )


def _do_it_to_them(tokens: Sequence[Token], they: int) -> bool:
    """Whether "they" do something to "them", who are then the others: "they don't want to ban them"."""
    for token in tokens[they + 1 :]:
        if token.lower == "them":
            return True
        if token.cls not in _DOING:
            return False
    return False


def _deal_with(done: Sequence[Token], challenge: str) -> bool:
    """Whether what "they" do is done to more of those the challenge named: "they have to find new donors"."""
    others = {token.lower for token in words_of(challenge) if token.cls is Class.NOUN and token.lower != token.lemma}
    return any(
        before.lower in _MORE | {"younger"} and token.cls is Class.NOUN and token.lower in others | {"ones"}
        for before, token in pairwise(done)
    )


_MORE = frozenset({"new", "more", "other", "better", "enough", "the", "their", "these", "those", "old", "young"})
_DOING = frozenset({Class.VERB, Class.AUXILIARY, Class.MODAL, Class.NEGATION, Class.TO, Class.ADVERB})
_TURN_AWAY = re.compile(r"\bthey (?:[a-z']+ ){1,3}(?:turn|turning|send|sending) (?:[a-z]+ ){1,2}(?:away|home)\b")
_AIMING = re.compile(
    r"(?:that |what |how |why )?they(?:'re| are| have been|'ve been| never) (?:really |only |still )?"
    r"(?:say no|turn|trying|aiming|hoping|working|planning|looking|determined|about to|after)\b"
    r"|(?:that )?they(?:'d| would) (?:much )?rather \w"
    r"|(?:that |why )?they (?:really |just |all )?want (?:(?:it|the [a-z]+ to|(?:no|every) ?[a-z]+|people|staff)\b"
    r"|an? (?:[a-z]+ )?(?:place|team|school|culture|home|company|shop|ward|kitchen|site)\b|to be (?:good|better|greener"
    r"|fair|ready|the (?:best|first)|there for|open|honest|sure|quick|clear|different|kind|prepared|careful)\b)",
    re.IGNORECASE,
)
"""What the question asks for: what the employer is trying to reach."""
_SOME_OF_THEM = re.compile(
    r"(?i)\b(?:one|two|three|four|both|all) of them [a-z]+ed me\b"
    r"|^(?:the|an?|one) [^,.]*? (?:text|email|ring|call|remind|tell|ask|warn|help)s them\b"
)


def _are_people_served(tokens: Sequence[Token], they: int | None, text: str, topic: str) -> bool:
    """Whether "they" are those for whom one reader does it: "Grace tries it first so they can see her laugh"."""
    if they is None or _SOME_OF_THEM.search(text):
        return _SOME_OF_THEM.search(text) is not None and names_others(topic)
    one = tokens[0].lower in {"he", "she"} or tokens[0].text.istitle()
    told = any(token.lemma in _TELLING for token in tokens[:they])
    joined = they > 1 and tokens[they - 1].lower in {"so", "when", "until", "before", "if", "because", "while"}
    served = any(token.cls is Class.NOUN and means_people(token.lemma) for token in words_of(topic.lower()))
    return one and joined and not told and served


def _fare_so(tokens: Sequence[Token], they: int, topic: str) -> bool:
    """Whether "they" fare as those do whom a topic is about: "carers can borrow a bed. They sleep better"."""
    head, doing = head_of(topic), doing_of(tokens, they)
    if they or head is None or not doing or not means_somebody(head.lemma):
        return False
    verb, after = doing[0], doing[1].lower if len(doing) > 1 else ""
    asked = verb.form is Form.PARTICIPLE and any(token.lemma in {"be", "get"} for token in tokens[: len(tokens) - 1])
    done = len(doing) > 1 and doing[1].lower in {"one", "them", "him", "her", "people"}
    given = verb.lemma == "get" and after in {"the", "a", "an", "their", "it", "more", "less", "twice"}
    return given or (verb.lemma in _FARE and not done) or (asked and verb.lower in _FOR_PEOPLE)


_FARE = frozenset({
    "sleep", "feel", "heal", "recover", "relax", "settle", "cope", "eat", "suffer", "rest", "calm", "stay", "come",
    "live", "prefer", "love", "hate", "forget", "remember", "complain", "queue", "arrive", "need",
})  # fmt: skip
"""How those fare for whom a place does something."""
_FOR_PEOPLE = frozenset({"asked", "told", "given", "seen", "paid", "fed", "met", "shown", "sent", "called", "rung"})
_ANY_ONE = re.compile(r"(?:if |when )?(?:an?|every|each|any|one) (?:new |young |old )?(?P<who>[a-z]+)\b", re.IGNORECASE)
_HAS_DONE = re.compile(r"\bthey (?:should|must|need to|have to|ought to|can't|cannot|could|can) be [a-z]+(?:ed|en)\b")
"""What ought to be done with things or people: "they should be given a time"."""
_TELLING = frozenset({"say", "tell", "ask", "explain", "mention", "reckon", "show"})


def _orders(lesson: str) -> bool:
    """Whether a lesson tells what to do with others: "tell them the bad news first"."""
    return _OTHERS_IN_ORDER.match(lesson) is not None


_OTHERS_IN_ORDER = re.compile(
    r"(?!(?:that|they|you|I|the|an?|it|we|there|if|when)\b)[a-z'-]+ .*\b(?:them|they)\b", re.IGNORECASE
)


def _names_somebody(text: str) -> bool:
    """Whether a text speaks of anybody, a person or a creature, who is not the employer."""
    return any(
        token.cls is Class.NOUN
        and (means_somebody(token.lemma) or token.lemma in word_list("living"))
        and token.lower not in word_list("employer_nouns") | INTERVIEWERS
        for token in words_of(text.lower())
    )


def _know_as_creatures(tokens: Sequence[Token], before: str) -> bool:
    """Whether creatures named before do what an employer seldom does: "crows count. They know how many went in"."""
    doing = doing_of(tokens, 0) if tokens and tokens[0].lower == "they" else ()
    return bool(doing) and CREATURES.search(before) is not None and doing[0].lemma in _AS_CREATURES


_AS_CREATURES = frozenset({
    "know", "eat", "drink", "sleep", "fly", "swim", "nest", "lay", "breed", "hunt", "hide", "remember", "recognise",
    "smell", "follow", "feel", "hear", "live", "bite", "sting", "crawl", "dig", "die", "hatch", "breathe",
})  # fmt: skip


def _are_things_got(told: str, topic: str) -> bool:
    """Whether "they" are the things of a topic, which somebody else gets for the employer: "physio orders them in"."""
    got = _OTHERS_GET_THEM.match(told)
    head = words_of(topic.partition(". ")[0].lower())[:_HEAD]
    return got is not None and any(
        Class.NOUN in token.classes and token.lower != token.lemma and not means_people(token.lemma) for token in head
    )


_HEAD = 4
"""Words in which a topic names its thing: "heel blocks for the cast"."""
_OTHERS_GET_THEM = re.compile(
    r"(?!(?:they|we|I|it|you|(?:the |one of the )?first)\b)[^,.]* "
    r"(?:order|buy|make|get|bring|deliver|send|fit|sell|grow|use|keep|print|collect)s? them\b",
    re.IGNORECASE,
)
