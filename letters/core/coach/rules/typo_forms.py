"""Slips of grammar that word classes tell: forms of verbs, articles left alone, "then" for "than"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from letters.core.coach.rule import Context, Document, Span
from letters.core.language.words.lexicon import readings
from letters.core.language.words.tagging import Class, Form, Token

_FINISHED = frozenset({Form.PAST, Form.PARTICIPLE, Form.PRESENT})
OBJECTS = frozenset(
    "me you him her it us them the your my our this that these those everyone how what why an a so such".split()
)
_ON = frozenset("about from of with".split())
_BETWEEN = frozenset("not n't never also always really ever just only even still soon already often".split())
_MODALS = frozenset("will would can could should might must may 'll ca wo shall".split())
_NEED_ING = frozenset("for of by without after before about".split())
_ALSO_NOUNS = frozenset(
    "leave help watch visit call answer show share talk study work tour test rest read post care hope".split()
)
_NEVER_NOUNS = frozenset(
    "get be have know become give send bring tell hear learn teach choose explain invite consider include write speak receive "
    "allow accept understand keep make see meet".split()
)
_THEM = frozenset({"me", "us", "him", "them"})
_BY_WATCHING = {"by": OBJECTS}
_LIKE_ITS_PARTICIPLE = frozenset({"come", "become", "overcome", "run"})
_NO_ARTICLE_BEFORE = frozenset("is was were are of for with i you he she they we my your our to".split())
_COMPARED = frozenset(
    "more less rather better worse fewer sooner later earlier faster slower bigger smaller larger older younger higher "
    "lower longer shorter harder easier stronger quieter warmer kinder nicer greater further farther cheaper taller happier cleaner "
    "nearer richer calmer prouder wiser safer poorer deeper colder brighter busier closer fairer finer simpler easier".split()
)
_AFTER_THAN = frozenset(
    "i you we he she they it the a an my your our any in on at to ever before most usual expected me this some anything many "
    "what that those just".split()
)
_THINGS = frozenset({Class.NOUN, Class.NAME, Class.NUMBER})
_THAN_FOLLOWS = frozenset("rather more less other worse fewer".split())
_MAY_COMPARE = frozenset(
    "else elsewhere otherwise different differently twice same superior inferior as prefer no".split()
)
_THEN_IT_IS = frozenset("and but since by even was until so back just , ; – -".split())


@lru_cache(maxsize=4000)
def forms_of(word: str) -> frozenset[Form]:
    """The verb forms a word can be; empty when it can be no verb."""
    return frozenset(each.form for each in readings(word) if each.cls is Class.VERB)


@lru_cache(maxsize=4000)
def only_verb(word: str) -> bool:
    """Whether a word can be nothing but a verb."""
    return all(each.cls in {Class.VERB, Class.AUXILIARY} for each in readings(word))


def _finished(token: Token) -> bool:
    """Whether a word is a verb form that cannot stand after a modal, "to" or "did"."""
    forms = forms_of(token.lower)
    return bool(forms) and forms <= _FINISHED and only_verb(token.lower)


def next_word(tokens: Sequence[Token], at: int) -> int:
    """The place after `at` that is no adverb between the parts of a verb."""
    at += 1
    while at < len(tokens) and tokens[at].lower in _BETWEEN:
        at += 1
    return at


def word_at(tokens: Sequence[Token], at: int) -> str:
    """The word at a place, "^" before the first and "$" after the last."""
    return "^" if at < 0 else tokens[at].lower if at < len(tokens) else "$"


def verbs(document: Document, _: Context) -> Iterator[Span]:
    """Verb forms that do not fit the word before them: "will met", "did not knew", "thank you for give me"."""
    for sentence in document.sentences:
        tokens = sentence.tokens
        for at, token in enumerate(tokens):
            end = _wrong_verb(tokens, at, token)
            if end:
                yield Span(token.start, tokens[end].end)


def _wrong_verb(tokens: Sequence[Token], at: int, token: Token) -> int:
    """The place of the verb whose form is wrong after this word; 0 when there is none."""
    then = next_word(tokens, at)
    if then >= len(tokens):
        return 0
    verb = tokens[then]
    after = word_at(tokens, then + 1)
    if token.lower in _MODALS and token.cls is Class.MODAL:
        owned = (at and tokens[at - 1].cls in {Class.DETERMINER, Class.ADJECTIVE}) or (
            token.lower == "will" and word_at(tokens, at - 1) == "'s"
        )
        return then if _finished(verb) and not owned else 0
    if token.lower in {"do", "did", "does"} and then > at + 1 and word_at(tokens, at + 1) in {"not", "n't"}:
        return then if _finished(verb) else 0
    if token.lower == "to" and then == at + 1 and _finished(verb):
        spoken_to = Form.PRESENT in forms_of(verb.lower) and at and tokens[at - 1].cls is Class.VERB
        wrong = Form.PARTICIPLE not in forms_of(verb.lower) or after in OBJECTS | _ON
        return then if wrong and not spoken_to else 0
    wrong = _after_preposition(tokens, at, verb, after) or _after_have(token, verb) or _after_was(tokens, at, verb)
    return then if wrong else 0


def _after_was(tokens: Sequence[Token], at: int, verb: Token) -> bool:
    """Whether "was" is followed by a base form: "I was bring up", but not "all I did was bring it"."""
    if tokens[at].lower not in {"was", "were", "been", "am", "'m"} or verb.lower in {"be", "let", "ace", "complete"}:
        return False
    bare = forms_of(verb.lower) == {Form.BASE} and only_verb(verb.lower) and Class.ADJECTIVE not in verb.classes
    return bare and not {"do", "what", "all", "thing", "was", "were"} & {each.lemma for each in tokens[:at]}


def _after_preposition(tokens: Sequence[Token], at: int, verb: Token, after: str) -> bool:
    """Whether a base form stands where the form in -ing should: "for give me", "after see the ward"."""
    word = tokens[at].lower
    if word not in _NEED_ING or word_at(tokens, at + 1) != verb.lower or Form.BASE not in forms_of(verb.lower):
        return False
    plain = only_verb(verb.lower) and {Form.PAST, Form.PARTICIPLE}.isdisjoint(forms_of(verb.lower))
    if plain and verb.lower in _NEVER_NOUNS and word != "before" and after != "and":
        return verb.lower != "be" or word in {"for", "of", "by", "without"}
    wanted = plain or (verb.lower in _ALSO_NOUNS and after in _BY_WATCHING.get(word, _THEM))
    return wanted and after in OBJECTS and not (word == "about" and verb.lower == "be")


def _after_have(token: Token, verb: Token) -> bool:
    """Whether "have" is followed by a past tense or a base form: "had went", "have learn"."""
    if token.lower not in {"have", "has", "had", "'ve"} or verb.lower in _LIKE_ITS_PARTICIPLE:
        return False
    if verb.lower == "be":
        return token.lower != "had"
    forms = forms_of(verb.lower)
    return only_verb(verb.lower) and Form.PARTICIPLE not in forms and bool(forms & {Form.PAST, Form.BASE})


def lone_articles(document: Document, _: Context) -> Iterator[Span]:
    """An article that nothing follows, or that another one follows: "the you took", "a my pleasure", "an your"."""
    for sentence in document.sentences:
        for token, after in zip(sentence.tokens, sentence.tokens[1:], strict=False):
            if token.lower not in {"a", "an", "the"} or after.text != after.lower or token.text.isupper():
                continue
            again = after.lower in {"the", "an", "a"} and token.lower != after.lower
            ends = after.text in {".", ","} and token.lower != "a" and document.text[token.end] == after.text
            if after.lower in _NO_ARTICLE_BEFORE or again or ends or (after.lower == "such" and token.lower == "a"):
                yield Span(token.start, after.end)


def thens(document: Document, _: Context) -> Iterator[Span]:
    """Places of "then" where a comparison wants "than", and of "than" where nothing is compared."""
    for sentence in document.sentences:
        tokens = sentence.tokens
        for at, token in enumerate(tokens):
            if token.lower == "then" and (word_at(tokens, at - 1) in _THAN_FOLLOWS or _compares(tokens, at)):
                yield Span(token.start, token.end, "than")
            elif token.lower == "than" and not any(_comparative(each) for each in tokens[:at]):
                yield Span(token.start, token.end, "then")


def _compares(tokens: Sequence[Token], at: int) -> bool:
    """Whether "then" stands after a comparative and before what it is compared with."""
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    compared = after is not None and (after.lower in _AFTER_THAN or after.cls in _THINGS)
    if not compared or word_at(tokens, at - 1) in _THEN_IT_IS:
        return False
    before = [each.lower for each in tokens[max(0, at - 8) : at]]
    clause = before[len(before) - before[::-1].index(",") :] if "," in before else before
    return bool(_COMPARED & set(clause)) and not {"if", "than", "when", "once", "first"} & set(before)


def _comparative(token: Token) -> bool:
    """Whether something can be compared with "than" after this word."""
    return token.lower in _COMPARED | _THAN_FOLLOWS | _MAY_COMPARE or token.lower.endswith(("er", "ier", "rse", "ss"))
