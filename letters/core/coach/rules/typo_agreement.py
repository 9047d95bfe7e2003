"""Who does it and what is done, one and many: where the number of a word does not fit its neighbour's."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from letters.core.coach.rule import Context, Document, Span
from letters.core.coach.rules.typo_forms import OBJECTS, forms_of, next_word, only_verb, word_at
from letters.core.language.words.tagging import Class, Form, Token

_STARTS = frozenset(
    {"^", ",", ";", "-", "–", "and", "but", "because", "that", "when", "how", "as", "where", "while", "if", "what"}
)
_BEGINS = _STARTS - {"-", "–", ";", "and"}
_ASKING = frozenset(
    "suggest recommend insist ask demand propose important essential vital request prefer rather lest".split()
)
_SINGULAR = frozenset("a an another each every this".split())
_PLURAL = frozenset("these those many several few both two three four five six seven eight nine ten".split())
_NO_PLURAL = frozenset(
    "sheep fish series species staff aircraft dozen hundred thousand million percent cent stone foot crew deer salmon trout "
    "people children present data media crossroads means headquarters offspring police cattle spacecraft o'clock past half quarter lot "
    "couple fewer more less much other same such pound quid grand odd ppm".split()
)
_ENDS_IN_S = frozenset(
    "means series species news works hi-vis headquarters crossroads barracks goods sales arts sports operations systems maths "
    "communications physics mathematics politics economics ethics athletics gymnastics statistics logistics "
    "ceramics electronics genetics mechanics robotics thanks lens bus gas glass class process business address access "
    "success progress kindness illness witness canvas campus census bonus virus focus chorus circus status basis crisis "
    "analysis thesis oasis axis tennis chess mess dress press loss boss cross pass grass mass gallows innings "
    "chassis corps bias atlas iris cosmos chaos ethos pathos lupus premises proceeds christmas paris texas "
    "diabetes rabies measles shambles bellows savings customs human-resources has was is does his its this".split()
)
_GROUPS = frozenset(
    "team staff crew family committee panel board company choir group public majority number pair couple lot rest half "
    "class school government council firm police department band orchestra jury audience union bank club".split()
)
_OWNERS = frozenset("the your my our his her".split())
_THOUGHT = frozenset("think thought say said know knew believe see saw find found hope feel felt".split())
_BARE_AFTER = frozenset({"that", "how", "why", "because", "when"})
_A_YEAR = 4  # figures
_AFTER_VERB = OBJECTS | {"on", "to", "in", "for", "with"}


def subjects(document: Document, _: Context) -> Iterator[Span]:
    """A subject and a verb that do not agree: "he explain the", "we was", "the questions was"."""
    for sentence in document.sentences:
        tokens = sentence.tokens
        for at, token in enumerate(tokens[:-1]):
            verb = next_word(tokens, at)
            if token.lower in {"he", "she", "it"} and word_at(tokens, at - 1) in _STARTS and _lacks_s(tokens, at, verb):
                yield Span(token.start, tokens[verb].end)
            elif _noun_lacks_s(tokens, at, verb):
                yield Span(tokens[at - 1].start, tokens[verb].end)
            elif (
                (
                    token.lower in {"i", "we", "they"}
                    and word_at(tokens, at - 1) in _STARTS
                    and _has_s(tokens[at + 1])
                    and not _goes_on(tokens, at + 1)
                )
                or _many_was(tokens, at)
                or _one_were(tokens, at)
            ):
                yield Span(token.start, tokens[at + 1].end)


def _lacks_s(tokens: Sequence[Token], at: int, verb: int) -> bool:
    """Whether "he", "she" or "it" is followed by a verb without its -s, where no wish or request asks for that."""
    if verb >= len(tokens):
        return False
    forms = forms_of(tokens[verb].lower)
    wished = any(token.lemma in _ASKING or token.lower == "may" for token in tokens[:at])
    asked = word_at(tokens, at - 1) in {"that", "if", "and", ","} and tokens[at].lower == "it"
    plain = forms == {Form.BASE} and tokens[verb].cls not in {Class.ADVERB, Class.ADJECTIVE, Class.PREPOSITION}
    follows = only_verb(tokens[verb].lower) or word_at(tokens, verb + 1) in _AFTER_VERB
    return plain and follows and not wished and not asked


def _noun_lacks_s(tokens: Sequence[Token], at: int, verb: int) -> bool:
    """Whether "your manager", at the beginning of a clause, is followed by a verb without its -s."""
    noun = tokens[at]
    if verb >= len(tokens) or word_at(tokens, at - 1) not in _OWNERS or word_at(tokens, at - 2) not in _BEGINS:
        return False
    if not (_single(noun) and _only_noun(noun)) or noun.lower in _GROUPS | _NO_PLURAL:
        return False
    wished = any(token.lemma in _ASKING or token.lower in {"may", "let", "should"} for token in tokens[:at])
    bare = forms_of(tokens[verb].lower) == {Form.BASE} and only_verb(tokens[verb].lower) and not _goes_on(tokens, verb)
    return bare and not wished


def _goes_on(tokens: Sequence[Token], at: int) -> bool:
    """Whether a verb of its own follows the word here, which is therefore none: "we apprentices get"."""
    after = tokens[at + 1 : at + 3]
    return any(token.finite and token.classes[0] is not Class.NOUN for token in after)


def _has_s(verb: Token) -> bool:
    """Whether a verb has the -s of "he", "she" and "it", and can be no noun."""
    return forms_of(verb.lower) == {Form.PRESENT} and (only_verb(verb.lower) or verb.cls is Class.VERB)


def _plural(token: Token) -> bool:
    """Whether a noun stands for many."""
    regular = token.lower.endswith("s") and token.lemma != token.lower and token.lower not in _ENDS_IN_S
    return token.cls is Class.NOUN and (regular or token.lower in {"people", "children", "men", "women"})


def _only_noun(token: Token) -> bool:
    """Whether a word can be nothing but a noun."""
    return token.classes == (Class.NOUN,)


def _many_was(tokens: Sequence[Token], at: int) -> bool:
    """Whether a plural subject at the beginning of a clause has a singular verb."""
    if not _plural(tokens[at]) or word_at(tokens, _after_place(tokens, at)) not in {"was", "is", "has", "does"}:
        return False
    first = at - 1
    if _only_noun(tokens[at]) and tokens[at].lower.endswith("s") and word_at(tokens, first) in _BARE_AFTER:
        return True
    if first >= 0 and tokens[first].cls is Class.ADJECTIVE:
        first -= 1
    return word_at(tokens, first) in {"the", "your", "my", "these", "those", "all", "both", "our", "some"} and (
        word_at(tokens, first - 1) in (_STARTS | _THOUGHT) - {"and"}
    )


def _after_place(tokens: Sequence[Token], at: int) -> int:
    """Where a noun's verb stands, past "on the ward"."""
    placed = at + 3 < len(tokens) and tokens[at + 1].lower in {"on", "in", "at", "from"} and _single(tokens[at + 3])
    return at + 4 if placed and tokens[at + 2].lower in {"the", "your", "my", "our"} else at + 1


def _single(token: Token) -> bool:
    """Whether a noun stands for one."""
    return token.cls is Class.NOUN and token.lower == token.lemma and not token.lower.endswith("s")


def _one_were(tokens: Sequence[Token], at: int) -> bool:
    """Whether a singular subject at the beginning of a sentence has a plural verb."""
    noun = tokens[at]
    if (
        not _single(noun)
        or noun.lower in _GROUPS | _NO_PLURAL
        or word_at(tokens, at + 1) not in {"were", "are", "have"}
    ):
        return False
    unreal = {"if", "though", "wish", "wished", "as", "and", "nor", "or"} & {token.lower for token in tokens[:at]}
    asked = word_at(tokens, at + 2) in {"i", "you", "we", "they"}
    begins = word_at(tokens, at - 2) in {"^", ",", "that", "but", "because", "when", "how"}
    return word_at(tokens, at - 1) in _OWNERS and begins and not unreal and not asked


def numbers(document: Document, _: Context) -> Iterator[Span]:
    """One and many beside each other: "an apprentices", "two nurse", "one of your driver"."""
    for sentence in document.sentences:
        tokens = sentence.tokens
        for at, token in enumerate(tokens):
            noun = at + 1
            while noun < len(tokens) and tokens[noun].cls is Class.ADJECTIVE and noun < at + 3:
                noun += 1
            if noun < len(tokens) and _disagree(tokens, at, token, tokens[noun]) and _phrase_ends(tokens, noun):
                yield Span(token.start, tokens[noun].end)


def _phrase_ends(tokens: Sequence[Token], at: int) -> bool:
    """Whether a noun is the last of its phrase, so that the article before it belongs to it."""
    if at + 1 == len(tokens):
        return True
    after = tokens[at + 1]
    apart = {Class.NOUN, Class.ADJECTIVE, Class.NAME, Class.NUMBER}.isdisjoint((after.cls, *after.classes[:1]))
    return apart and Class.NOUN not in after.classes and after.lower not in {"'", "’", "'s", "-"}


def _disagree(tokens: Sequence[Token], at: int, token: Token, noun: Token) -> bool:
    """Whether this word and this noun say one and many at once."""
    if token.lower in _SINGULAR:
        return (
            _plural(noun)
            and _only_noun(noun)
            and not (token.lower == "this" and word_at(tokens, at - 1) in {"of", "like"})
        )
    many = token.lower in _PLURAL or _counts_many(tokens, at)
    if not many and not _one_of(tokens, at):
        return False
    single = noun.lower == noun.lemma and not noun.lower.endswith(("s", "men", "people", "children", "women", "folk"))
    counts = noun.cls is Class.NOUN and _only_noun(noun) and noun.lower not in _NO_PLURAL
    quiet = noun.lower in _GROUPS or noun.lower.endswith(("teeth", "feet", "mice", "geese", "ia", "ae"))
    paired = token.lower == "both" and "and" in {each.lower for each in tokens[at:]}
    if not (single and counts and noun.text.islower()) or quiet or paired:
        return False
    return not many or word_at(tokens, at - 1) not in {"and", "of", "or"}


def _counts_many(tokens: Sequence[Token], at: int) -> bool:
    """Whether this is a figure or a number word above ten that counts things, and names no year, room or hour."""
    token, before = tokens[at], tokens[at - 1] if at else None
    written = token.lower in {"eleven", "twelve", "fifteen", "twenty", "thirty", "forty", "fifty"}
    figure = token.lower.isdecimal() and len(token.lower) < _A_YEAR and int(token.lower) > 1
    named = before is not None and (before.cls in {Class.NOUN, Class.NAME} or before.lower in {"at", "a", "the", "-"})
    return (written or figure) and not named


def _one_of(tokens: Sequence[Token], at: int) -> bool:
    """Whether this is the last word of "one of your", "both of the"."""
    return (
        tokens[at].lower in {"your", "the", "my", "our"}
        and word_at(tokens, at - 1) == "of"
        and word_at(tokens, at - 2) in {"one", "two", "three", "both", "many", "several", "each"}
        and not any(_single(each) for each in tokens[: max(0, at - 2)][-1:])  # "paragraph two of your letter"
    )
