"""Writes out contractions for a formal letter, where only one reading is possible."""

from __future__ import annotations

import re
from collections.abc import Sequence

from letters.core.language.words.lexicon import readings
from letters.core.language.words.row import words_of
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Form, Token

_NOT = {"can't": "cannot", "won't": "will not", "shan't": "shall not", "ain't": "is not"}
_WHOLE = re.compile(r"\b(?:can't|won't|shan't|ain't)", re.IGNORECASE)
_CAME = (
    r"come (?:in (?:my|trainers|jeans|a|an|the wrong)|without|straight|all the way|prepared|across|second|third|first"
    r"|so close)\b"
)
"""What is over by then, and no plan: "she said I'd come second"."""
_IS_SO = (
    r"(?:accredited|qualified|certified|registered|chartered|licen[cs]ed|retired|employed|based|married|settled|vetted"
    r"|experienced|skilled)"
)
_ENDINGS = (
    (re.compile(r"(?<=\w)n't\b"), " not"),
    (re.compile(r"(?<=\w)'re\b"), " are"),
    (re.compile(r"(?<=\w)'ve got(?= (?:an?|the|no|some|your|\d+|two|three)\b)"), " have"),
    (re.compile(r"(?<=\w)'ve\b"), " have"),
    (re.compile(r"(?<=\w)'ll\b"), " will"),
    (re.compile(r"\b(I)'m\b"), r"\1 am"),
    (
        re.compile(
            r"\b(it|that|there|he|she|what|who)'s (?=been\b|got\b|had\b|become\b|gone (?:up|down|on|well)\b)",
            re.IGNORECASE,
        ),
        r"\1 has ",
    ),
    (re.compile(r"\b(I|you|we|they|he|she|it)'d (?=(?:an?|the|no|some|your|two|three)\b)", re.IGNORECASE), r"\1 had "),
    (re.compile(r"\b(I|you|we|they|he|she|it)'d (?=(?:been|never|already|always)\b)", re.IGNORECASE), r"\1 had "),
    (re.compile(r"\b(I|you|we|they|he|she|it)'d (?=(?:rather|sooner) )"), r"\1 would "),
    (
        re.compile(r"\b(I|you|we|they|he|she|it)'d (?=(?:better|not (?:been|done|seen|had|got|known|met|heard)) ?)"),
        r"\1 had ",
    ),
    (re.compile(rf"\b(I|you|we|they|he|she)'d (?={_CAME})"), r"\1 had "),
    (re.compile(rf"\b(who|he|she)'s (?={_IS_SO}\b|(?:already|now|fully) {_IS_SO}\b)"), r"\1 is "),
    (re.compile(r"\b(who|he|she)'s ((?:already|just|never|always) [a-z]+(?:ed|en))\b"), r"\1 has \2"),
    (re.compile(r"\b(it|that|there|he|she|what)'s (?=\w)", re.IGNORECASE), r"\1 is "),
    (re.compile(r"\b(who)'s (?!\w+(?:ed|en)\b)(?=\w)", re.IGNORECASE), r"\1 is "),
    (re.compile(r"\b(who)'s (?=(?:launched|worked|lived|served|taught|studied|published|volunteered) )"), r"\1 has "),
    (re.compile(r"\b(I|you|we|they|he|she)'d (?=(?:rather|sooner)\b)"), r"\1 would "),
    (
        re.compile(
            r"(?i)\b(I|you|we|they|he|she|it|that|there)'d (?=(?:be|have|like|love|prefer|want|take|cost|help)\b)"
        ),
        r"\1 would ",
    ),
)

_THERE_ARE = re.compile(
    r"\b(?P<there>there)'s (?=(?:(?:no|some|only|just|about|over|lots of|loads of|plenty of|two|three|four|\d+) ){0,2}"
    r"(?P<what>[a-z]+s)\b)",
    re.IGNORECASE,
)


def written_out(text: str) -> str:
    """The text without contractions: "you can't, it's been" gives "you cannot, it has been"; quotations stay whole."""
    return "".join(piece if piece[:1] == '"' else _written_out(piece) for piece in _QUOTED.split(text))


_QUOTED = re.compile(r'("[^"]*")')


def _written_out(text: str) -> str:
    if "'" not in text:
        return text
    text = _THERE_ARE.sub(_there_are, _WHOLE.sub(lambda found: _NOT[found[0].lower()], text))
    text = _WHO.sub(_who_was, _WHO_HAS.sub(_who_has, _HAD.sub(_had, _WOULD.sub(_would, text))))
    text = _NEVER_DO.sub(_would_never, _with_has(text))
    for pattern, right in _ENDINGS:
        text = pattern.sub(right, text)
    return _with_is(text) if "'s" in text else text


_NEVER_DO = re.compile(r"\b(?P<who>I|you|we|they|he|she|it)'d (?P<never>never|always) (?P<do>[a-z]+)\b", re.IGNORECASE)


def _would_never(found: re.Match[str]) -> str:
    """What somebody would never do, told from what had never been done: "you'd never know", "you'd never known"."""
    forms = {one.form for one in readings(found["do"].lower()) if one.cls in {Class.VERB, Class.AUXILIARY}}
    done = Form.PARTICIPLE in forms or found["do"].lower() in {"come", "become", "run"}
    would = Form.BASE in forms and not done
    return f"{found['who']} {'would' if would else 'had'} {found['never']} {found['do']}"


_HAVE = frozenset({"he", "she", "it", "who", "that"})
_MEANWHILE = frozenset({"always", "never", "just", "already", "only", "also", "still", "really", "often"})
_AT_ALL_TIMES = frozenset({"for", "since", "ever"})
_TAKES_TWO = frozenset({"call", "name", "give", "pay", "teach", "tell", "show", "send", "offer", "ask", "hand", "let"})
"""What is done to somebody with a thing behind it as well: "it's called the den", "she's paid the minimum"."""


def _with_has(text: str) -> str:
    """What somebody or something has done, written out: "it's halved your bugs", "he's never had to move one"."""
    tokens = words_of(text)
    for at in range(len(tokens) - 2, 0, -1):
        if tokens[at].lower != "'s" or tokens[at - 1].lower not in _HAVE:
            continue
        place = at + 1 + (tokens[at + 1].lower in _MEANWHILE)
        done = tokens[place] if place < len(tokens) else tokens[at + 1]
        lemma = next((one.lemma for one in readings(done.lower) if one.form is Form.PARTICIPLE), "")
        lemma = done.lower if done.lower in {"had", "run", "come"} else lemma
        if lemma and _has_done(lemma, tokens[place + 1 : place + 3]):
            text = f"{text[: tokens[at].start]} has{text[tokens[at].end :]}"
    return text


def _has_done(lemma: str, after: Sequence[Token]) -> bool:
    """Whether a participle can only be what was done: nobody suffers it, or there is whom or what it was done to."""
    if after and after[0].lower == "not":
        return False  # "it's grown, not made"
    lasted = any(one.lower in _AT_ALL_TIMES for one in after) and lemma in _GO_ON
    if lasted or lemma in word_list("done_by_itself_once"):
        return True
    if lemma in _TAKES_TWO or not after:
        return False
    whom = after[0].cls in {Class.DETERMINER, Class.PRONOUN, Class.NUMBER} or after[0].lower in {"how", "what", "most"}
    return whom and after[0].lower not in {"that", "there"}


_GO_ON = frozenset({"work", "live", "run", "do", "drive", "serve", "teach"})


_OVER = frozenset({Class.PREPOSITION, Class.CONJUNCTION, Class.PUNCTUATION, Class.SUBORDINATOR, Class.WH})


def _with_is(text: str) -> str:
    """What a named thing is, written out: "when the flight's late", and not "the baker's late shift"."""
    tokens = words_of(text)
    for at in range(len(tokens) - 2, 0, -1):
        often = at + 2 < len(tokens) and tokens[at + 1].lower in {"always", "never", "still", "often"}
        so, after = tokens[at + 1 + often], tokens[at + 2 + often : at + 3 + often]
        whoever = tokens[at - 1].lower.endswith(("everyone", "body"))
        named = tokens[at].text == "'s" and (whoever or tokens[at - 1].cls in {Class.NOUN, Class.NAME})
        doubtful = Class.NOUN in so.classes and not (often or whoever)  # "the children's corner"
        alone = so.cls is Class.ADJECTIVE and not doubtful and (not after or after[0].cls in _OVER)
        allowed = (
            whoever and so.form is Form.PARTICIPLE and bool(after) and after[0].cls in {Class.TO, Class.PREPOSITION}
        )
        doing = tokens[at].cls is Class.AUXILIARY and so.form is Form.ING and _opens(tokens, at - 1)
        if named and (alone or allowed or doing):
            text = f"{text[: tokens[at].start]} is{text[tokens[at].end :]}"
    return text


_NAMING = frozenset({Class.NOUN, Class.NAME, Class.ADJECTIVE, Class.NUMBER, Class.DETERMINER})


def _opens(tokens: Sequence[Token], head: int) -> bool:
    """Whether what is named there opens its clause: "the tide's turning", not "you test every child's hearing"."""
    first = head
    while first and tokens[first - 1].cls in _NAMING:
        first -= 1
    return first == 0 or tokens[first - 1].cls in _OVER - {Class.PREPOSITION} or tokens[first - 1].lower == "that"


_WOULD = re.compile(
    rf"\b(?P<who>I|you|we|they|he|she)'d (?!{_CAME})(?P<how>(?:(?:not|also|just|only|even|[a-z]+ly) )?)"
    r"(?P<do>[a-z]+)\b",
    re.IGNORECASE,
)
_WHO = re.compile(r"\bwho'(?P<is>s|d) (?P<done>[a-z]+)\b")


def _who_was(found: re.Match[str]) -> str:
    """What somebody was, or had done: "who's scared", "who'd started", "who's trained"; others may be either."""
    read_as = readings(found["done"])
    forms = {one.form for one in read_as if one.cls is Class.VERB}
    done = bool(forms & {Form.PARTICIPLE, Form.PAST})
    if found["is"] == "d":
        return f"who {'had' if done and Form.BASE not in forms else 'would'} {found['done']}" if forms else found[0]
    felt = any(one.cls is Class.ADJECTIVE for one in read_as) or found["done"] in _FELT
    return f"who is {found['done']}" if felt else found[0]


_FELT = frozenset({"scared", "tired", "worried", "bored", "retired", "qualified", "upset", "confused", "frightened"})
_WHO_HAS = re.compile(
    r"\b(?P<who>who|he|she|(?:no|some|any|every)body)'s (?P<done>[a-z]+)"
    r"(?= (?:them|me|us|him|the|an?|my|your|his|her|their|our|it|two|three|four|\d+)\b"
    r"|[^,.;]* (?:for (?:\w+ )?(?:years|months|weeks)|since)\b)"
)


def _would(found: re.Match[str]) -> str:
    """What somebody would do or had done: "you'd keep my number", "I'd not cleaned"; of "I'd put" nobody can tell."""
    forms = {one.form for one in readings(found["do"].lower()) if one.cls in {Class.VERB, Class.AUXILIARY}}
    placed = found["do"] == "come" and found.string[: found.start()].endswith("where ")  # "where I'd come"
    had = placed or (bool(forms) and forms <= {Form.PAST, Form.PARTICIPLE})
    if forms != {Form.BASE} and not had:
        return found[0]
    return f"{found['who']} {'had' if had else 'would'} {found['how']}{found['do']}"


_HAD = re.compile(
    r"\b(?P<who>I|you|we|they|he|she|it|who)'d (?P<how>(?:only|just|also|even|really|all) )?(?P<did>[a-z]+)\b"
)


def _had(found: re.Match[str]) -> str:
    """What somebody had done: "you'd argued", "I'd only asked"."""
    forms = {one.form for one in readings(found["did"]) if one.cls is Class.VERB}
    done = bool(forms) and forms <= {Form.PAST, Form.PARTICIPLE}
    return f"{found['who']} had {found['how'] or ''}{found['did']}" if done else found[0]


def _who_has(found: re.Match[str]) -> str:
    """What somebody has done to something: "someone who's managed two sites"."""
    done = any(one.form is Form.PARTICIPLE for one in readings(found["done"]))
    return f"{found['who']} has {found['done']}" if done else found[0]


def _there_are(found: re.Match[str]) -> str:
    """Several things that there are: "there's no surprises"."""
    noun = words_of(found["what"])[0]
    several = noun.cls is Class.NOUN and noun.lower != noun.lemma
    return f"{found['there']} are " if several else found[0]
