"""Words that sound alike, told apart by the class of their neighbours: its and it's, your and you're, their and there."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from letters.core.coach.rule import Context, Document, Span
from letters.core.coach.rules.typo_forms import forms_of, only_verb, word_at
from letters.core.language.words.tagging import Class, Form, Token

_NO_NOUN = frozenset(
    {
        Class.PRONOUN,
        Class.DETERMINER,
        Class.AUXILIARY,
        Class.MODAL,
        Class.PREPOSITION,
        Class.SUBORDINATOR,
        Class.WH,
        Class.TO,
        Class.NEGATION,
    }
)
_MAY_FOLLOW_OWNER = frozenset(
    "off out down up over inside near under outside above will might may can must and or all both each one ones other "
    "others then past through 's own like some every needs plus no being having while not".split()
)
_LEANING = frozenset(
    "with in of for on at from by about beyond despite within behind through into under against between".split()
)
_SURE_OF = frozenset("of for about with by".split())
_BEING_WITHOUT_ARTICLE = frozenset(
    "part head chair home proof family fun company boss living kind people friends mother dad mum welcome quality gold "
    "master chief captain king queen god heart half midway halfway human evidence food music time money water business "
    "history toast enough nothing something".split()
)
_NO_OBJECT = frozenset(
    "be go work live sit stand stay come wait spend happen meet find see know think say hope believe feel mean remain get "
    "stop sleep eat learn hear understand guess suppose realise realize imagine tell notice admit swear wish begin do".split()
)
_GIVING = frozenset(
    "give send wish tell ask show offer bring owe call teach make thank promise grant save cost spare lend pay buy hand leave "
    "play read write cause deny allow guarantee assure bid earn win get find set keep name have serve take".split()
)
_CONDITIONS = frozenset(
    "if case which hope bet sure since said says think because when while though why how that".split()
)
_JOINING = frozenset("^ , but and because that so think know hope when though if glad sorry sure".split())
_ENDS = frozenset("$ . to that about with for at in on".split())
_ENDS_OF_IT = _ENDS | frozenset(", why how when whether if as".split())
_OF_IT = frozenset("quite all just no".split())


def twins(document: Document, _: Context) -> Iterator[Span]:
    """Words in the place of others that sound like them."""
    for sentence in document.sentences:
        tokens = sentence.tokens
        for at, token in enumerate(tokens[:-1]):
            test = _TESTS.get(token.lower)
            end = test(tokens, at) if test else 0
            if end:
                yield Span(token.start, tokens[end].end)


def _noun_after(tokens: Sequence[Token], at: int) -> int:
    """The place of the noun when nothing but adjectives and numbers stand before it; 0 when there is none."""
    while at < len(tokens) and (tokens[at].cls in {Class.ADJECTIVE, Class.NUMBER} or tokens[at].lower == "own"):
        at += 1
    return at if at < len(tokens) and tokens[at].cls is Class.NOUN else 0


def _bare(token: Token) -> bool:
    """Whether a word can only begin what a noun cannot belong to: "the", "is", "from", "you"."""
    known = token.lower in _MAY_FOLLOW_OWNER or not token.text.islower() or token.cls is Class.NUMBER
    return not known and set(token.classes) <= _NO_NOUN


def _lone_adjective(tokens: Sequence[Token], at: int, ends: frozenset[str] = _ENDS) -> bool:
    """Whether an adjective, with or without an adverb, stands here and no noun follows it."""
    while at < len(tokens) and tokens[at].cls is Class.ADVERB and tokens[at].classes == (Class.ADVERB,):
        at += 1
    if at >= len(tokens) or word_at(tokens, at + 1) not in ends or tokens[at].lower.endswith("est"):
        return False
    describing = tokens[at].classes == (Class.ADJECTIVE,) or tokens[at].form is Form.PARTICIPLE
    return describing and tokens[at].lower not in {"own", "best", "worst", "last", "first", "kind", "owner", "finder"}


def _adverb_alone(tokens: Sequence[Token], at: int) -> bool:
    """Whether an adverb stands here that describes nothing: "your ever in", "their already"."""
    token, after = tokens[at], tokens[at + 1] if at + 1 < len(tokens) else None
    if token.classes != (Class.ADVERB,) or after is None or token.lower in {"very", "most", "then", "once", "ever"}:
        return False
    return after.text in {".", "?"} or set(after.classes) <= {Class.PREPOSITION, Class.DETERMINER, Class.PRONOUN}


def _its(tokens: Sequence[Token], at: int) -> int:
    """The end of "its" in the place of "it's"."""
    after = tokens[at + 1]
    begins = word_at(tokens, at - 1) in _JOINING
    told = begins and (_told_of_it(tokens, at + 1) or _lone_adjective(tokens, at + 1, _ENDS_OF_IT))
    if told or _bare(after) or after.lower in _OF_IT or _lone_adjective(tokens, at + 1):
        return at + 1
    return at + 1 if after.lower == "worth" and word_at(tokens, at - 1) == "what" else 0


def _told_of_it(tokens: Sequence[Token], at: int) -> bool:
    """Whether what follows "its" tells what it does or is: "its getting harder", "its one of", "its made me"."""
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if after is None:
        return False
    if tokens[at].lower == "one":
        return after.lower in {"of", "thing", "that", "more"}
    doing = tokens[at].form in {Form.ING, Form.PARTICIPLE} and only_verb(tokens[at].lower)
    return doing and after.cls in {Class.DETERMINER, Class.PRONOUN, Class.ADVERB, Class.TO, Class.NEGATION}


def _owners_it(tokens: Sequence[Token], at: int) -> int:
    """The end of "it's" in the place of "its"."""
    if word_at(tokens, at + 1) != "'s":
        return 0
    before = word_at(tokens, at - 1)
    noun = _noun_after(tokens, at + 2)
    if before in _LEANING and noun and word_at(tokens, at + 2) != "worth":
        return at + 1
    return at + 1 if _takes_object(tokens, at - 1) and _only_noun(tokens, at + 2) else 0


def _takes_object(tokens: Sequence[Token], at: int) -> bool:
    """Whether a verb stands here that wants somebody's thing after it, and no clause."""
    return (
        at >= 0 and tokens[at].lemma not in _NO_OBJECT and (tokens[at].cls is Class.VERB or tokens[at].lemma == "have")
    )


def _only_noun(tokens: Sequence[Token], at: int) -> bool:
    """Whether the word here is a noun and no form in -ing, or "own"."""
    noun = at < len(tokens) and tokens[at].cls is Class.NOUN and Form.ING not in forms_of(tokens[at].lower)
    return noun or word_at(tokens, at) == "own"


def _your(tokens: Sequence[Token], at: int) -> int:
    """The end of "your" in the place of "you're" or "you"."""
    after = tokens[at + 1]
    if _bare(after) or _adverb_alone(tokens, at + 1) or _past_alone(tokens, at + 1):
        return at + 1
    so = after.lower in {"not", "ever", "all"} or _lone_adjective(tokens, at + 1) or _doing(tokens, at + 1)
    return at + 1 if so and word_at(tokens, at - 1) in _CONDITIONS else 0


def _doing(tokens: Sequence[Token], at: int) -> bool:
    """Whether a verb in -ing stands here with nothing to be its noun: "if your looking for"."""
    after = tokens[at + 1].cls if at + 1 < len(tokens) else Class.PUNCTUATION
    return tokens[at].form is Form.ING and after in {Class.PREPOSITION, Class.TO, Class.PUNCTUATION}


def _past_alone(tokens: Sequence[Token], at: int) -> bool:
    """Whether a past tense stands here: "your gave", "your showed me"."""
    forms = forms_of(tokens[at].lower)
    if Form.PAST not in forms or not only_verb(tokens[at].lower) or Form.BASE in forms:
        return False
    return Form.PARTICIPLE not in forms or word_at(tokens, at + 1) in {"me", "us", "my", "the", "how", "that", "it"}


def _you_are(tokens: Sequence[Token], at: int) -> int:
    """The end of "you're" or "they're" in the place of "your" and "their"."""
    if word_at(tokens, at + 1) != "'re" or at + 2 >= len(tokens):
        return _you(tokens, at) if tokens[at].lower == "you" else 0
    first, noun = tokens[at + 2], _noun_after(tokens, at + 2)
    if first.lower == "own":
        return at + 2
    if not noun or not tokens[noun].text.islower() or tokens[noun].lower in _BEING_WITHOUT_ARTICLE:
        return 0
    leans = word_at(tokens, at - 1) in _LEANING
    single = tokens[noun].lower == tokens[noun].lemma and not tokens[noun].lower.endswith("s")
    doubtful = {Class.ADJECTIVE, Class.ADVERB, Class.PREPOSITION} & set(tokens[noun].classes)
    told = not single and _finite(tokens, noun + 1)
    return noun if leans or told or (single and not doubtful and Form.ING not in forms_of(tokens[noun].lower)) else 0


def _you(tokens: Sequence[Token], at: int) -> int:
    """The end of "you" in the place of "your": "for you time", "you team was"."""
    noun = _noun_after(tokens, at + 1)
    if not noun or tokens[noun].classes != (Class.NOUN,) or not tokens[noun].text.islower():
        return 0
    when = tokens[at + 1].lower in {"next", "last", "one", "lot"} or tokens[at + 1].cls is Class.NUMBER
    single = tokens[noun].lemma == tokens[noun].lower and tokens[noun].lower not in _BEING_WITHOUT_ARTICLE and not when
    before = word_at(tokens, at - 1)
    subject = before in {"^", "that", "because"} and noun == at + 1 and _finite(tokens, noun + 1)
    leans = before in _LEANING - {"to", "from"} or (
        _takes_object(tokens, at - 1) and tokens[at - 1].lemma not in _GIVING
    )
    return noun if single and (subject or (leans and not _finite(tokens, noun + 1))) else 0


def _there(tokens: Sequence[Token], at: int) -> int:
    """The end of "there" in the place of "their"."""
    noun = _noun_after(tokens, at + 1)
    if not noun or not tokens[noun].text.islower() or Class.MODAL in tokens[noun].classes:
        return 0
    before = word_at(tokens, at - 1)
    through = before in {"me", "us", "it", "you"}
    given = _takes_object(tokens, at - 1 - through) and _only_noun(tokens, at + 1)
    told = before in {"when", "because", "that"} and _only_noun(tokens, at + 1) and _finite(tokens, noun + 1)
    single = tokens[noun].lemma == tokens[noun].lower
    placed = before in {"in", "from", "to", "at", "on"} and _only_noun(tokens, noun) and not _finite(tokens, noun + 1)
    return noun if before in _SURE_OF or given or placed or (told and single) else 0


def _finite(tokens: Sequence[Token], at: int) -> bool:
    """Whether a verb of its own stands here."""
    return at < len(tokens) and (tokens[at].finite or tokens[at].cls is Class.MODAL)


def _their(tokens: Sequence[Token], at: int) -> int:
    """The end of "their" in the place of "there"."""
    after = tokens[at + 1]
    ends = after.text in {".", ",", "?", ";"}
    return at + (1 - ends) if ends or _bare(after) or _adverb_alone(tokens, at + 1) else 0


_TESTS: dict[str, Callable[[Sequence[Token], int], int]] = {
    "its": _its,
    "it": _owners_it,
    "your": _your,
    "you": _you_are,
    "they": _you_are,
    "there": _there,
    "their": _their,
}
