"""What is done to "them": whether they are others than the "they" of the same clause."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from letters.core.language.view.crowd import the_house_does
from letters.core.language.view.nearest import is_told_of_thing
from letters.core.language.words.persons import means_people
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Form, Token


def is_them_again(tokens: Sequence[Token], at: int) -> bool:
    """Whether they were others before: "they put them by the door, shops bin them", "meet them at their home"."""
    before = [place for place, token in enumerate(tokens[:at]) if token.lower == "them"]
    if tokens[at].lower == "they" and any(tokens[place + 1].lower == "away" for place in before):
        return True
    beside = before[-1:] == [at - 2] and tokens[at - 1].lower in {"at", "on", "in"} and tokens[at].lower == "their"
    again = tokens[at].lower == "them" or (beside and not any(token.lower == "me" for token in tokens[:at]))
    return again and any(same_clause_as_they(tokens, place) for place in before)


def same_clause_as_they(tokens: Sequence[Token], at: int) -> bool:
    """Whether "they" is the subject of this "them", which is then somebody else: "they don't let them near it"."""
    done = at > 1 and tokens[at - 1].cls is Class.VERB and tokens[at - 2].cls is Class.CONJUNCTION
    for place in range(at - 1, -1, -1):
        token = tokens[place]
        ends = token.cls in {Class.SUBORDINATOR, Class.WH, Class.PUNCTUATION} or is_told_of_thing(tokens, place)
        if ends or (token.cls is Class.CONJUNCTION and not done):
            return False
        if token.text == "I" and place and tokens[place - 1].lower in {"me", "said", "says", "that"}:
            return False  # "they told me I could ring them"
        named = token.cls is Class.NAME or (token.cls is Class.NOUN and token.text[0].isupper())
        named = named and not (place and tokens[place - 1].cls is Class.PREPOSITION)  # "in November it saves them"
        if token.lower in {"he", "she"} and tokens[place + 1].lemma in _SAY and place + 2 < at:
            return False
        if named or token.lower in {"they", "you", "he", "she"} or the_house_does(tokens, place):
            return True
    return False


_SAY = frozenset({"say", "mention", "explain", "think", "reckon"})


def is_theirs_instead(tokens: Sequence[Token], at: int) -> bool:
    """Whether what is "theirs" belongs to others, who do it to their own: "the council next door chips theirs"."""
    clause = []
    for token in reversed(tokens[:at]):
        if token.cls in {Class.SUBORDINATOR, Class.WH, Class.PUNCTUATION, Class.CONJUNCTION}:
            break
        clause.append(token)
    done = any(token.finite and token.cls is Class.VERB for token in clause)
    return (
        tokens[at].lower == "theirs"
        and clause[-1:] != []
        and clause[-1].lower != "they"  # whose it is who do it to it
        and done
        and any(token.cls is Class.NOUN and token.text.islower() for token in clause)
    )


_TELL = frozenset({"ask", "tell", "show", "teach", "let", "make", "give", "watch", "have", "help", "train"})
"""What one does with others so that they do something themselves."""


def is_what_they_were_told(tokens: Sequence[Token], at: int) -> bool:
    """Whether others were told or asked something just before: "asks both of them what they can't stand"."""
    verbs = _TELL
    for place in range(at - 1, max(0, at - _NEAR), -1):
        if tokens[place].lower == "them":
            before = {token.lemma for token in tokens[max(0, place - _REACH) : place] if token.cls is Class.VERB}
            return bool(verbs & before) and not asked_by_others(tokens, place)
        if tokens[place].text in {",", ";"}:
            return False
        if tokens[place].cls is Class.CONJUNCTION:
            verbs = _LET
    return False


_LET = frozenset({"let", "make", "help", "watch", "teach", "train"})
"""What others do something after, even in a clause of its own: "let them vote and they chose pink"."""
_NEAR = 8
_REACH = 4


TO_SOMEBODY = frozenset({
    "send", "ring", "call", "phone", "write", "ask", "tell", "pay", "trust", "bring", "give", "email", "text", "thank",
    "owe", "blame", "visit", "contact", "ghost", "ignore",
})  # fmt: skip
"""What is done to people only."""
_WITH_SOMEBODY = frozenset({
    "stay", "come", "go", "rely", "depend", "stick", "talk", "turn", "return", "listen", "complain", "write", "speak",
    "shop", "bank", "book", "trade", "belong",
})  # fmt: skip
"""What others do with somebody: "customers stay with them"."""


def asked_by_others(tokens: Sequence[Token], at: int) -> bool:
    """Whether others, the only ones named, do it to "them", who are not themselves: "farmers send them a photo"."""
    verb = at - 1 - (at > 1 and tokens[at - 1].cls in {Class.PREPOSITION, Class.TO})
    known = _WITH_SOMEBODY if verb < at - 1 else TO_SOMEBODY
    back = [token.lower for token in tokens[at + 1 : at + 2]] == ["back"]  # "people bring them back"
    if (
        back
        or tokens[at].lower != "them"
        or verb < 1
        or (tokens[verb].lemma not in known and tokens[-1].lower != "down")
    ):
        return False
    subject, *earlier = [token for token in reversed(tokens[:verb]) if token.cls is not Class.ADVERB]
    many = subject.lower != subject.lemma or subject.lower in word_list("plurals")
    many = many and subject.cls is Class.NOUN and means_people(subject.lemma)
    other = any(token.cls is Class.NOUN and token.lower != token.lemma for token in earlier)
    return many and not other


_HAND_OVER = frozenset({"give", "bring", "donate", "hand", "lend"})


def is_handed_over(tokens: Sequence[Token], at: int) -> bool:
    """Whether "them" is what somebody gave, as nothing else was: "the families gave them and he uses the parts"."""
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    over = following is None or following.cls in {Class.CONJUNCTION, Class.PUNCTUATION, Class.SUBORDINATOR}
    if tokens[at].lower != "them" or at < 2 or tokens[at - 1].lemma not in _HAND_OVER or not over:  # noqa: PLR2004
        return False
    start = at - 1
    while start and tokens[start - 1].cls in {Class.NOUN, Class.ADJECTIVE, Class.DETERMINER, Class.ADVERB}:
        start -= 1
    giver = start < at - 1 and any(token.cls is Class.NOUN for token in tokens[start : at - 1])
    alone = sum(token.cls is Class.DETERMINER for token in tokens[start : at - 1]) < 2  # noqa: PLR2004
    return giver and alone and (not start or tokens[start - 1].cls in {Class.CONJUNCTION, Class.PUNCTUATION})


def is_by_themselves(tokens: Sequence[Token], at: int) -> bool:
    """Whether "they" did it alone: "they go to the market women by themselves"."""
    alone = tokens[at].lower == "themselves" and at > 0 and tokens[at - 1].lower == "by"
    return alone and same_clause_as_they(tokens, at)


def is_their_own_doing(tokens: Sequence[Token], at: int) -> bool:
    """Whether "they" do it to or by "themselves", and nobody they let do it: "they repair it themselves"."""
    if tokens[at].lower not in {"themselves", "themself"}:
        return False
    for token in reversed(tokens[:at]):
        if token.lower == "they":
            return True
        if token.cls in {Class.SUBORDINATOR, Class.WH, Class.PUNCTUATION} or token.lemma in _TELL - {
            "give",
            "have",
            "train",
        }:
            return False
    return False


def weighing_on(tokens: Sequence[Token], at: int) -> int:
    """How many words before "them" tell what weighs on them, like things as they look: "waste costs them more"."""
    if tokens[at].lower != "them" or at < 2:  # noqa: PLR2004
        return 0
    takes = tokens[at - 1].lower in {"takes", "took"} and [one.cls for one in tokens[at + 1 : at + 2]] == [Class.NUMBER]
    if takes or tokens[at - 1].lower in {"costs", "saves", "hurts", "helps", "worries", "bothers"}:
        return 1
    return 2 if tokens[at - 1].lower == "to" and tokens[at - 2].lower in {"matters", "counts"} else 0


def is_hard_for_them(tokens: Sequence[Token], at: int) -> bool:
    """Whether it is so for them: "it is not easy for them to recruit", "a day makes a difference to them"."""
    so = at > 1 and tokens[at - 1].lower in {"for", "to", "with"}
    if so and (at + 1 == len(tokens) or tokens[at + 1].cls in {Class.PUNCTUATION, Class.CONJUNCTION}):
        ours = any(token.lower in {"us", "we", "our"} for token in tokens)
        return not ours and any(token.lemma in _WEIGHS for token in tokens[:at])
    hard = so and (tokens[at - 2].cls is Class.ADJECTIVE or _is_how_hard(tokens[: at - 1])) and at + 1 < len(tokens)
    return hard and tokens[at + 1].cls is Class.TO


def _is_how_hard(before: Sequence[Token]) -> bool:
    """Whether it is asked how hard something is: "how hard it is"."""
    asked = len(before) > 3 and before[-4].cls is Class.WH and before[-3].cls in {Class.ADJECTIVE, Class.ADVERB}  # noqa: PLR2004
    return asked and before[-2].lower == "it" and before[-1].lemma == "be"


_WEIGHS = frozenset({
    "be", "matter", "mean", "make", "count", "feel", "work", "come", "seem", "look", "change", "weigh", "cost", "do",
})  # fmt: skip
"""What tells how something is for somebody."""


def befalls_them(tokens: Sequence[Token], at: int) -> bool:
    """Whether something is done to them, is hard for them or weighs on them."""
    return weighing_on(tokens, at) > 0 or is_done_to_them(tokens, at) or is_hard_for_them(tokens, at)


def has_them(tokens: Sequence[Token], at: int) -> bool:
    """Whether what "they" do is done to "them", who are then the others: "they keep their place and ring them"."""
    clause = []
    for token in tokens[at + 1 :]:
        if token.cls in {Class.SUBORDINATOR, Class.WH, Class.PUNCTUATION} or token.lower == "they":
            break
        clause.append(token.lower)
    return "them" in clause


def is_done_to_them(tokens: Sequence[Token], at: int) -> bool:
    """Whether something in the same clause does it to them: "the wind shuts them down", "who worked for them"."""
    away = at + 1 < len(tokens) and tokens[at + 1].lower == "away"
    if away or any(token.lower in {"each", "one", "every"} for token in tokens[:at]):
        return False
    for place in range(at - 1, 0, -1):
        token, before = tokens[place], tokens[place - 1]
        helped = token.form is Form.PARTICIPLE and before.cls is Class.AUXILIARY and place > 1
        if token.cls is Class.MODAL or ((token.finite or helped) and token.cls is Class.VERB):
            before = tokens[place - 2] if helped else before
            return before.cls in {Class.NOUN, Class.NAME, Class.ADVERB, Class.WH} or before.lower in {
                "it",
                "who",
                "that",
            }
        if token.cls in {Class.CONJUNCTION, Class.SUBORDINATOR}:
            return False
    return False


def is_asked_who(tokens: Sequence[Token], at: int) -> bool:
    """Whether somebody is asked for who does it to the things named before: "the labels, and who checks them"."""
    who = next((place for place in range(at - 2, max(at - 5, 1), -1) if tokens[place].lower == "who"), 0)
    joined = who > 0 and tokens[at].lower == "them" and tokens[who - 1].cls is Class.CONJUNCTION
    return joined and any(Class.NOUN in token.classes and token.lower != token.lemma for token in tokens[:who])


_PARTS = frozenset({"one", "none", "each", "half", "all", "both", "some", "most", "many", "any", "two", "three"})


def is_of_counted(tokens: Sequence[Token], at: int) -> bool:
    """Whether "them" are things counted before: "52 uprights and not a ring on one of them"."""
    part = [token.lower for token in tokens[max(0, at - 2) : at]]
    if len(part) < 2 or part[0] not in _PARTS or part[1] != "of":  # noqa: PLR2004
        return False
    counted = pairwise(tokens[: at - 2])
    return any(
        one.cls is Class.NUMBER and two.cls is Class.NOUN and not means_people(two.lemma) for one, two in counted
    )


def asked(tokens: Sequence[Token], at: int) -> bool:
    """Whether the word before "them" is one that only people follow: "thank them", "from them"."""
    before = tokens[at - 1] if at and not is_of_counted(tokens, at) else None
    return before is not None and bool({before.lemma, before.lower} & word_list("asked"))
