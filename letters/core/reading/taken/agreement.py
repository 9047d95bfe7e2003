"""Makes the verbs of a matter agree with what does them, and makes two negations one: "machines is down"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from letters.core.language.typed.agreement import is_one
from letters.core.language.words.lexicon import readings
from letters.core.language.words.rewriting import Rewriting
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Form, Token
from letters.core.language.words.verbs import MANY_DO, third_person

_OPENS = frozenset({
    "if", "when", "because", "since", "until", "unless", "while", "where", "once", "so", "but", "then", "that",
    "whenever", "which",
})  # fmt: skip
"""Words after which a clause has its subject at once."""
_AWAY = frozenset({"off", "sick", "away", "missing", "late"})
"""What somebody is where no verb says so: "one person off sick and the shop don't open"."""
_JOINS = frozenset({"and", "or", ","})
_NOMINAL = frozenset({Class.NOUN, Class.ADJECTIVE, Class.DETERMINER, Class.NUMBER, Class.NAME})
_ONE_DOES = {"do": "does", "have": "has"}
_NOT_COUNTED = frozenset(
    {"news", "series", "gas", "bus", "means", "always", "sometimes", "others", "his", "yes", "glass", "data", "media"}
)
_AMOUNTS = frozenset({"more", "less", "fewer", "too", "what", "every", "each", "one", "a", "an"})
"""Words before several that may be taken as one amount: "fewer parts is better"."""
_NO_MORE = {
    "nobody": "anyone", "nothing": "anything", "nowhere": "anywhere", "none": "any", "never": "ever", "no": "any",
}  # fmt: skip
_NOT_TWICE = frozenset({Class.SUBORDINATOR, Class.WH, Class.CONJUNCTION, Class.PUNCTUATION})
_WHO = frozenset({"you", "they", "we", "he", "she", "i"})
"""Who a clause within begins with: "you can't trust somebody you've never met"."""
_HELPS = frozenset({Class.AUXILIARY, Class.MODAL, Class.VERB})
_GROUPS = ("plurals", "plural_groups", "indefinite_people", "peoples")
_FARTHEST = 5
_LONGEST = 6
"""Words a subject may have before its verb."""


def in_agreement(text: str) -> str:
    """The text with its subjects and verbs agreeing, and with one negation where two were meant as one."""
    rewriting = Rewriting(text)
    tokens = rewriting.tokens
    for start in _starts(tokens):
        if (verb := _verb(tokens, start)) is not None:
            _agree(rewriting, start, verb)
        else:
            _agree_with_first(rewriting, start)
    for at, token in enumerate(tokens):
        _costs(rewriting, at)
        if token.lower == "who" and _are_who(rewriting.tokens, at):
            _who_do(rewriting, tokens[at + 1])
        if token.lower == "there":
            _there_are(rewriting, at)
        if token.cls is Class.NEGATION and token.lower in {"n't", "not"}:
            _not_twice(rewriting, at)
    return rewriting.result()


def _starts(tokens: Sequence[Token]) -> Iterator[int]:
    """The places where a clause has its subject."""
    told = False
    for at, token in enumerate(tokens):
        before = tokens[at - 1].lower if at else "."
        stops = before in {".", ";", ":", "!", "?"}
        told = told and not stops
        relative = before in {"that", "which"} and token.cls is Class.VERB  # "knowledge that lives in one head"
        if stops or (before in _OPENS and at and not relative) or (before in _JOINS and told):
            yield at
        told = told or token.lower in _AWAY or token.cls in {Class.AUXILIARY, Class.MODAL} or token.finite


def _verb(tokens: Sequence[Token], start: int) -> int | None:
    """The place of the verb right after what opens at `start`, if that is a thing and nothing else."""
    for at in range(start, min(start + _LONGEST, len(tokens))):
        token = tokens[at]
        following = tokens[at + 1] if at + 1 < len(tokens) else None
        doubled = following is not None and _shows_number(following) and Class.NOUN in token.classes
        done = following is not None and (
            (following.form is Form.BASE and set(following.classes) == {Class.VERB})
            or following.form is Form.PAST
            or following.cls in {Class.MODAL, Class.NUMBER}
        )  # "the results came down"
        if at > start and _shows_number(token) and not (doubled or (done and Class.NOUN in token.classes)):
            return at
        nominal = (set(token.classes) & _NOMINAL and token.cls is not Class.MODAL) or (
            token.form is Form.ING and at == start
        )
        if not nominal or token.lower in {"that", "this", "these", "those", "all", "both"} - {tokens[start].lower}:
            return None
    return None


def _shows_number(token: Token) -> bool:
    """Whether a verb's form tells whether one or many do it."""
    return (
        token.lower in MANY_DO or token.lower in _ONE_DOES or (token.cls is Class.VERB and token.form is Form.PRESENT)
    )


def _agree(rewriting: Rewriting, start: int, at: int) -> None:
    """Note the right form of the verb there."""
    verb, head, first = rewriting.tokens[at], rewriting.tokens[at - 1], rewriting.tokens[start]
    following = rewriting.next_to(at)
    timed = head.lemma in word_list("times") and Class.NOUN in verb.classes
    if timed or (first.lower == "no" and verb.lower == "is"):
        return  # "the hours rules", "no chemicals is their promise"
    if _is_many(head) and first.lower not in _AMOUNTS and not _measures(rewriting.tokens[start:at]):
        if right := MANY_DO.get(verb.lower) or (verb.lemma if verb.form is Form.PRESENT else ""):
            rewriting.change(verb.start, verb.end, right)
            _and_do(rewriting, at)
    elif verb.lower in _ONE_DOES and _is_single(head) and following is not None:
        denied = following.cls is Class.NEGATION
        if denied or (verb.lower == "have" and first.cls is Class.DETERMINER):
            rewriting.change(verb.start, verb.end, _ONE_DOES[verb.lower])


def _agree_with_first(rewriting: Rewriting, start: int) -> None:
    """Note the verb of several told with where they are: "mums at the group feels judged"."""
    tokens = rewriting.tokens
    lead = next((at for at in range(start, min(start + 4, len(tokens))) if tokens[at].lower in _WHERE), None)
    if lead is None or lead == start or not _is_many(tokens[lead - 1]) or tokens[lead - 1].lower in _AMOUNTS:
        return
    named = all(set(token.classes) & _NOMINAL and token.cls is not Class.WH for token in tokens[start:lead])
    if not named or _measures(tokens[start:lead]) or tokens[lead - 1].lemma in word_list("times"):
        return
    for verb in tokens[lead + 2 : lead + _FARTHEST]:
        if verb.lower in MANY_DO or verb.lower in _SURE:
            rewriting.change(verb.start, verb.end, MANY_DO.get(verb.lower) or verb.lemma)
        if not set(verb.classes) & _NOMINAL or verb.lower in _SURE:
            return


_WHERE = frozenset({"at", "in", "on", "from", "with", "near"})
_SURE = frozenset({"feels", "gets", "goes", "comes", "keeps", "leaves", "knows", "wants", "thinks", "says", "becomes"})


def _and_do(rewriting: Rewriting, at: int) -> None:
    """Note the right form of a second verb of the same subject: "gets heavy and snaps when"."""
    for place in range(at + 1, len(rewriting.tokens) - 1):
        token, following = rewriting.tokens[place], rewriting.tokens[place + 1]
        if token.cls in {Class.PUNCTUATION, Class.SUBORDINATOR, Class.WH}:
            return
        if token.lower == "and":
            lemma = next((one.lemma for one in readings(following.lower) if one.form is Form.PRESENT), "")
            after = rewriting.next_to(place + 1)
            if lemma and (
                after is None or after.cls not in {Class.NOUN, Class.AUXILIARY, Class.VERB, Class.PREPOSITION}
            ):
                rewriting.change(following.start, following.end, lemma)
            return


def _is_many(head: Token) -> bool:
    if head.lower in {"people", "children", "men", "women", "folk", "police", "cattle"}:
        return True
    counted = head.lower not in _NOT_COUNTED and not head.lower.endswith(("ics", "ss"))
    named = (one for one in readings(head.lower) if one.cls is Class.NOUN)
    return counted and any(one.lemma != head.lower for one in named)


def _measures(subject: Sequence[Token]) -> bool:
    """Whether a subject is one amount, or somebody's doing: "five minutes", "training new drivers"."""
    units = word_list("measures") | word_list("times")
    span = any(token.cls is Class.NUMBER for token in subject) and subject[-1].lemma in units
    return span or subject[0].form is Form.ING


def _is_single(head: Token) -> bool:
    if any(head.lower in word_list(name) for name in _GROUPS):
        return False
    return head.form is Form.ING or is_one(head.lower) or head.cls is Class.NAME


def _costs(rewriting: Rewriting, at: int) -> None:
    """Note what one thing always does, where it was typed like a noun or a past: "the door stay open"."""
    token, following = rewriting.tokens[at], rewriting.next_to(at)
    before = rewriting.tokens[at - 1] if at else None
    if before is None or following is None or not _is_single(before):
        return
    stays = (
        token.lower in {"stay", "become"} and Class.ADJECTIVE in following.classes and Class.VERB not in before.classes
    )
    named = next((one for one in reversed(rewriting.tokens[: at - 1]) if one.cls is not Class.ADJECTIVE), before)
    always = named.lower in {"a", "an", "one", "every"}
    if stays or (token.lower == "cost" and always and following.lower in {"less", "more"}):
        rewriting.change(token.start, token.end, third_person(token.lower))


def _are_who(tokens: Sequence[Token], at: int) -> bool:
    """Whether a "who" tells of several, and does not ask after a verb: "patients who ...", not "it matters who ..."."""
    return 0 < at < len(tokens) - 1 and tokens[at - 1].cls is not Class.VERB and _is_many(tokens[at - 1])


def _who_do(rewriting: Rewriting, verb: Token) -> None:
    """Note what several people do: "patients who doesn't speak English"."""
    right = MANY_DO.get(verb.lower) or (verb.lemma if verb.cls is Class.VERB and verb.form is Form.PRESENT else "")
    if right and right != verb.lower:
        rewriting.change(verb.start, verb.end, right)


def _there_are(rewriting: Rewriting, at: int) -> None:
    """Note that there are several, where "there is" was typed."""
    following = rewriting.tokens[at + 1 : at + _LONGEST]
    if not following or following[0].lower not in {"is", "'s", "was"}:
        return
    rest = [token for token in following[1:] if token.cls is not Class.NEGATION]
    if rest and rest[0].cls is Class.NUMBER and rest[0].text.isdigit() and rest[0].text != "1" and len(rest) == 1:
        rewriting.change(rewriting.tokens[at].end, following[0].end, " were" if following[0].lower == "was" else " are")
        return
    noun = next((place for place, token in enumerate(rest) if _is_thing(token)), None)
    led = noun is not None and all(
        token.cls in {Class.DETERMINER, Class.ADJECTIVE, Class.ADVERB} for token in rest[:noun]
    )
    if noun is None or not led or not _is_many(rest[noun]) or rest[0].lower in {"a", "an", "one"}:
        return
    compound = noun + 1 < len(rest) and rest[noun + 1].cls in {Class.NOUN, Class.DETERMINER}
    if not compound:
        start = rewriting.tokens[at].end
        rewriting.change(start, following[0].end, " were" if following[0].lower == "was" else " are")


def _is_thing(token: Token) -> bool:
    return token.cls is Class.NOUN or (Class.NOUN in token.classes and token.form is Form.PRESENT)


def _not_twice(rewriting: Rewriting, at: int) -> None:
    """Note the word that was meant where a second negation says no more than the first."""
    near = rewriting.tokens[at + 1 : at + 1 + _FARTHEST]
    if near and near[0].form is Form.ING and rewriting.tokens[at - 1].lower == "but":
        return  # "they forgive a late train but not being told nothing"
    for place, token in enumerate(near):
        if token.cls in _NOT_TWICE or token.lower in _WHO or (not place and token.lower in {"nothing", "never", "no"}):
            return
        following = near[place + 1].lower if place + 1 < len(near) else ""
        said = token.lower == "no" and near[place - 1].lemma in {"say", "a", "the"}  # "can't say no", "not always a no"
        if said or token.lower not in _NO_MORE or following in {"longer", "matter", "wonder", "doubt"}:
            continue
        does = place + 1 < len(near) and (near[place + 1].finite or near[place + 1].cls in _HELPS)
        if does or (near[place - 1].lower == "for" and token.lower == "nothing"):
            return
        one = token.lower == "no" and following == "one"
        end = near[place + 1].end if one else token.end
        rewriting.change(token.start, end, "anyone" if one else _NO_MORE[token.lower])
        return
