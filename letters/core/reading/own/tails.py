"""What a note of the writer's own work ends in after a comma: "always short", "same mess", "seen it every year"."""

from __future__ import annotations

import re
from collections.abc import Callable

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.words.lexicon import readings
from letters.core.language.words.persons import means_somebody
from letters.core.language.words.row import words_of
from letters.core.language.words.tables import any_of, word_list
from letters.core.language.words.tagging import Class, Form, Token
from letters.core.language.words.verbs import may_be_base, participle

_SAME = re.compile(
    r"(?:so )?(?:basically |pretty much |exactly |much |just )?(?:the )?(?:very )?(?:same|similar)"
    r"(?! as\b|.* (?:every|each) )(?: [\w'-]+)*[.]?",
    re.IGNORECASE,
)
"""A tail that only says that it was the same: "same hour same problem"."""
_SO_IT_WAS = re.compile(r"(?:(?:not|so|very|really|never) )?[a-z]+(?<!ed)(?<!en)[.]?", re.IGNORECASE)
"""A tail that only judges: ", not glamorous", ", guilty"."""
_TOO = re.compile(r"[^,.;]* (?:also|too|as well)[.]?", re.IGNORECASE)
_ALWAYS = re.compile(r"(?P<often>always|usually|often|constantly|forever|never) (?P<what>[^,.;]+)", re.IGNORECASE)
_SHORT_OF = re.compile(
    r"(?:(?:an?|one|two|three|\d) (?:man|men|hand|hands|body|person|people|nurse|driver)s? (?:short|down)"
    r"|short\b|late\b|behind\b|under\b|out of\b|on (?:call|the)\b|in (?:a|the)\b)",
    re.IGNORECASE,
)
_ALONE = re.compile(r"\b(?:alone|my|myself|me)\b")
_PRESENT = re.compile(
    r"(?:I )?(?:am|have been|live|keep|run|own|work|do|look after|grow|fish|farm|teach|drive)\b", re.IGNORECASE
)
_SOME_YEARS = re.compile(r"\b(?:for )?(?P<count>\d\d|twenty|thirty|forty) (?:some|odd) (?=years?\b)", re.IGNORECASE)
_NOW = re.compile(rf"^(?:I )?(?P<do>{any_of('own_work', 'own_work_too')}) (?=[\w-])", re.IGNORECASE)
_SO_LONG = re.compile(
    r"^[^,.;]*?\b(?:(?:for|since) (?:(?:\d+|\w+|\w+ (?:odd|some)) )?(?:years|months|decades|ages)"
    r"|since (?:\d{4}|I was))\b"
)
"""How long, after what is still done: "run the jumble sale for years"."""
_LEADS = frozenset({
    Class.ADJECTIVE, Class.NUMBER, Class.DETERMINER, Class.PREPOSITION, Class.PRONOUN, Class.TO, Class.ADVERB,
})  # fmt: skip
_HAVE_GOT = re.compile(r", got (?=(?:an?|the|my|some|two|three|\d+|plenty|loads) )")
_TOOK = re.compile(
    r"[.] [Tt]ook (?=(?:me |us )?(?:\d|about |over |nearly |a |[a-z]+ (?:years|months|weeks|days|hours)))"
)
_CLOSED_OFTEN = re.compile(r", (?P<what>[a-z]+) closed often(?=$|[.])")
_SELF = re.compile(r"\bself employed\b", re.IGNORECASE)
_POST_SINCE = re.compile(
    rf"^(?P<post>(?:[a-z]+ )?{any_of('offices')}) (?P<of>(?:of|at|for|in) [^,.;]+? since [^,.;]+)", re.IGNORECASE
)
_ACRONYM = re.compile(rf"^(?:was |I was )?(?:an? )?(?P<post>{any_of('posts_in_letters')}) (?=(?:at|in|on|for|with)\b)")
_ONLY_ONE = re.compile(r", only (?=(?:boy|girl|woman|man|one|person|foreigner|adult|kid|nurse|cook)\b)")
_LONE_ONE = re.compile(r"(?<=, )1 (?=[a-z]+(?:ed|t|e) |came|went|got|fell|died|left|broke)")


def with_tails(text: str) -> str:
    """The note with its last parts joined to it by the words they lost, and without those that tell nothing."""
    text = _TOOK.sub(". It took ", _CLOSED_OFTEN.sub(r", \g<what> often closed", text))
    text = _SELF.sub(
        "self-employed",
        _SOME_YEARS.sub(r"for \g<count>-some ", _LONE_ONE.sub("one ", _ONLY_ONE.sub(", the only ", text))),
    )
    text = _POST_SINCE.sub(r"have been \g<post> \g<of>", _ACRONYM.sub(_in_letters, text))
    text = _as_present(text)
    first, stop, after = text.partition(". ")
    head, comma, tail = first.rpartition(", ")
    if not comma or not words_of(head) or not words_of(tail):
        return text
    if _tells_nothing(tail):
        return with_tails(f"{head}{stop}{after}")
    joined = next((told for test in _JOINTS if (told := test(head, tail))), "")
    return f"{joined or first}{stop}{after}"


def _tells_nothing(tail: str) -> bool:
    if _SAME.fullmatch(tail) and "different" not in tail:
        return verdict(tail) is not Verdict.CLAUSE
    if _SO_IT_WAS.fullmatch(tail) and words_of(tail)[-1].cls is Class.ADJECTIVE:
        return True
    first = readings(tail.split(" ", 1)[0].lower())
    did = any(one.form is Form.PAST for one in first)
    return _TOO.fullmatch(tail) is not None and not did and verdict(tail) is Verdict.PHRASE


def _as_present(text: str) -> str:
    """What the writer does, with its "I" and, since when it has been done, its "have"."""
    found = _NOW.match(text)
    words = words_of(text[found.end() :]) if found else ()
    if found is None or not words or (found["do"].lower() in word_list("own_work_too") and words[0].cls not in _LEADS):
        return text
    first, _, more = found["do"].lower().partition(" ")
    if not more and means_somebody(first) and words[0].cls is Class.NUMBER:  # "cook five years"
        return text
    if _SO_LONG.match(text):
        return f"have {f'{participle(first)} {more}'.rstrip()} {text[found.end() :]}"
    return f"I {found['do'].lower()} {_HAVE_GOT.sub(_AND_GOT, text[found.end() :])}"


_AND_GOT = ", and I've got "


def _in_letters(found: re.Match[str]) -> str:
    article = "an" if found["post"][0] in "AEFHILMNORSX" else "a"
    return f"was {article} {found['post']} "


def _was_always(head: str, tail: str) -> str:
    """How it always was: "always a man short" is that we were, "always too many kids" that there were."""
    found = _ALWAYS.fullmatch(tail.rstrip("."))
    if found is None or verdict(found["what"]) is Verdict.CLAUSE or _did(found["what"]) or found["what"] == "again":
        return ""
    words = words_of(found["what"])
    now = _PRESENT.match(head) is not None
    often = found["often"].lower()
    if found["what"].startswith(("the same ", "the one ")):
        return f"{head}, and it {'is' if now else 'was'} {often} {found['what']}"
    if _ALONE.search(found["what"]):
        return f"{head}, and I {'am' if now else 'was'} {often} {found['what']}"
    if _SHORT_OF.match(found["what"]) or not any(map(_names, words)):
        return f"{head}, and we {'are' if now else 'were'} {often} {found['what']}"
    ends = (at for at, token in enumerate(words) if token.cls in {Class.PREPOSITION, Class.WH, Class.TO})
    heads = list(filter(_names, words[: next(ends, len(words))]))
    many = bool(heads) and heads[-1].lower != heads[-1].lemma
    be = ("are" if many else "is") if now else ("were" if many else "was")
    return f"{head}, and there {be} {often} {found['what']}" if heads and words[0].form is not Form.ING else ""


def _names(token: Token) -> bool:
    return token.cls is Class.NOUN or token.lower in {"someone", "somebody", "something"}


def _is_past(text: str) -> bool:
    return any(one.form in {Form.PAST, Form.PARTICIPLE} for one in readings(words_of(text)[0].lower))


def _did(text: str) -> bool:
    first = words_of(text)[0]
    return first.cls is Class.VERB or any(one.form is Form.PAST for one in readings(first.lower))


def _was_so(head: str, tail: str) -> str:
    """How something always was: "message book always missing", "boilers older than me"."""
    found = _SO_OFTEN.fullmatch(tail.rstrip("."))
    if found is None:
        return f"{head}, with {tail}" if _OLDER.fullmatch(tail.rstrip(".")) else ""
    noun = words_of(found["what"])[-1]
    if noun.cls is not Class.NOUN or found["state"].lower() in {"been", "did", "had"}:
        return ""
    be = "were" if noun.lower != noun.lemma else "was"
    return f"{head}, and the {found['what']} {be} {found['often']} {found['state']}"


_SO_OFTEN = re.compile(
    r"(?:the )?(?P<what>(?!I\b|it\b|we\b|they\b|he\b|she\b)[a-z]+(?: [a-z]+)?) "
    r"(?P<often>always|often|never|usually) (?P<state>missing|broken|late|full|empty|cold|wet|dirty|lost|closed"
    r"|shut|locked|down|off|short|busy|short-staffed)"
)
_OLDER = re.compile(r"[a-z]+s [a-z]+er than [a-z]+")


def _with_it(head: str, tail: str) -> str:
    """What there was every day, beside the work: "wind every day", "same faces every week"."""
    found = _EVERY_DAY.fullmatch(tail.rstrip("."))
    if found is None or "," in head or verdict(tail) is Verdict.CLAUSE or _is_past(tail):
        return ""
    if found["same"] and not _is_past(head):
        return ""
    if found["same"]:
        be = "is" if _PRESENT.match(head) else "was"
        return f"{head}, and it {be} the same {found['what']}"
    return f"{head}, with {tail}"


_EVERY_DAY = re.compile(
    r"(?P<same>(?:the )?same )?(?P<what>(?!always|never|often|usually|one\b|once\b|nights|days|mostly)"
    r"[a-z]+(?: [a-z]+)?"
    r" every (?:single )?(?:day|night|week|month|year|morning|shift|winter|summer|spring|season))"
)


_LOTS_OF = re.compile(r"(?:lots|loads|plenty|tons|a lot) of ", re.IGNORECASE)


def _with_so_many(head: str, tail: str) -> str:
    """How many there were, beside the deed: "stage managed a school musical, 60 kids"."""
    words = words_of(tail.rstrip("."))
    many = 1 < len(words) <= 3 and words[0].cls is Class.NUMBER and words[-1].cls is Class.NOUN  # noqa: PLR2004
    many = many or (_LOTS_OF.match(tail) is not None and verdict(tail) is Verdict.PHRASE)
    did = _is_past(head) or any(word.form is Form.PAST for word in words_of(head)[1:2])
    return f"{head}, with {tail}" if many and did and words[-1].lemma not in _SPANS else ""


_SPANS = word_list("times") | word_list("measures") | {"times", "time"}


def _have_seen(head: str, tail: str) -> str:
    """What has been seen or done besides, which lost its "have": "seen it every year"."""
    first, _, rest = tail.partition(" ")
    forms = {one.form for one in readings(first.lower())}
    only = Form.PARTICIPLE in forms and Form.PAST not in forms and Form.BASE not in forms
    described = len(words_of(tail)) == 2 and words_of(tail)[1].cls is Class.NOUN  # noqa: PLR2004 "frozen fingers"
    if not only or not rest or described:
        return ""
    led = any(one.form is Form.PAST for one in readings(words_of(head)[0].lower))
    return (
        f"{head} and have {first.lower()} {rest}"
        if led or head[:2] == "I "
        else f"{head}. I have {first.lower()} {rest}"
    )


def _and_half(head: str, tail: str) -> str:
    """What became of some of them: "half was gone by spring"."""
    if _ALL_DID.match(tail) and verdict(tail) is Verdict.CLAUSE:
        return f"{head}, and {tail}"
    found = _HALF.match(tail)
    return (
        f"{head}, and {found['some']} {'are' if found['be'] == 'is' else 'were'} {tail[found.end() :]}" if found else ""
    )


_ALL_DID = re.compile(
    r"that (?:alone|one thing) [a-z]+ |(?:they )?(?:both|all|most|none"
    r"|(?:about |nearly |almost )?(?:half|a third|a quarter|one in [a-z]+))(?: of them)? (?:(?:finished|passed|stayed"
    r"|left|came|went|got|qualified|survived|graduated|agreed|failed|moved|worked|kept)\b(?! by\b)"
    r"|[a-z]+ed (?:the|their|an?|it|them|me|us)\b)"
)
"""What became of those just named: "two apprentices, both finished"."""
_HALF = re.compile(r"(?P<some>(?:half|most|some|many|all|a few|both)(?: of them)?) (?P<be>was|were|is) ")


def _and_lost(head: str, tail: str) -> str:
    """What happened once beside what is always done: "keep four hives, lost two last year"."""
    first, *more = words_of(tail)
    forms = {one.form for one in readings(first.lower)}
    base = may_be_base(words_of(head.removeprefix("I "))[0].lower)
    led = bool(more) and more[0].cls in {Class.NUMBER, Class.DETERMINER, Class.PRONOUN, Class.ADJECTIVE, Class.TO}
    led = led and first.lower not in {"took", "cost"}
    return f"{head} and {tail}" if base and Form.PAST in forms and led and "," not in head else ""


_JOINTS: tuple[Callable[[str, str], str], ...] = (
    _was_always, _was_so, _with_it, _with_so_many, _have_seen, _and_half, _and_lost,
)  # fmt: skip
