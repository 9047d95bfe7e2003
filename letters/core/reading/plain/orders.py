"""Reads an order as what one learns to do: "don't line them up" is not to line them up."""

from __future__ import annotations

import re
from collections.abc import Sequence

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.words.lexicon import readings
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Form, Token, read
from letters.core.language.words.verbs import ing, may_be_done

_PAIR = 2
_OBJECT = frozenset({Class.DETERMINER, Class.PRONOUN})


def learned_to(text: str) -> str:
    """What follows "I learned", as what to do; empty where nothing is to be done: "short sentences"."""
    if (done := _done(text)) or not _is_bare(text):
        return done
    text = _DONT.sub(" and not to ", as_order(text) or f"to {text}").replace("your own", "my own")
    return _WHEN_IM.sub(r"\1 I'm", _BEFORE_I.sub(r"\1 I ", _BUT_DO.sub(r"\1, but to ", text)))


_BUT_DO = re.compile(
    r"^((?:never|not) to [^,]+), (?=(?:always )?(?:say|ask|give|tell|offer|show|find|look|wait|listen|explain|do|take"
    r"|let|go|use|try) )"
)
_BEFORE_I = re.compile(r"\b(before|when|until|after|if|while) you (?!are\b|can\b|have\b|were\b)(?=[a-z]+\b)")
_WHEN_IM = re.compile(r"\b(before|when|until|after|if|while) you(?:'re| are)\b")
_DONT = re.compile(
    r",? (?:and |but )?(?:do not|don't|never) "
    r"(?=\w+ (?:for|to|the|an?|it|them|in|on|until|till|down|up|off|out|back|what|how|any\w*)\b)"
)


_LEADS = ("don't ", "never ", "always ", "just ", "not ")


def _is_bare(text: str) -> bool:
    """Whether a text can begin with the bare form of a verb, as after "to"."""
    if text.lower().startswith(_LEADS):
        return True
    words = [token for token in read(text)[0].tokens if token.cls is not Class.ADVERB]
    if not words:
        return False
    first, *after = words
    if first.lower != first.lemma or first.cls in _OBJECT:
        return False
    if Class.VERB in first.classes or first.form is Form.BASE:
        thing = first.cls is Class.ADJECTIVE and bool(after) and all(token.cls is Class.NOUN for token in after)
        return not (thing or (Class.NOUN in first.classes and joins_a_thing(after)))
    return Class.NOUN in first.classes and bool(after) and after[0].cls in _AFTER_ORDER


def joins_a_thing(after: Sequence[Token]) -> bool:
    """Whether "and" joins what can be no deed to what came before it: "pay and rotas"."""
    return len(after) > 1 and after[0].cls is Class.CONJUNCTION and Class.VERB not in after[1].classes


_DOING = re.compile(r"(?P<not>not )?(?=[a-z]+ing )")
_THAN_DOING = re.compile(r"\bthan (?P<do>[a-z]+ing)\b")


def _done(text: str) -> str:
    """A doing as what one learned to do: "not guessing" is not to guess; empty for anything else."""
    found = _DOING.match(text)
    if found is None or (not found["not"] and verdict(text) is not Verdict.PHRASE):
        return ""
    doing, space, rest = text[found.end() :].partition(" ")
    rest = _THAN_DOING.sub(lambda than: f"than {_base(than['do']) or than['do']}", rest)
    return f"{found['not'] or ''}to {do}{space}{rest}" if (do := _base(doing)) else ""


def _base(doing: str) -> str:
    return next((one.lemma for one in readings(doing.lower()) if one.form is Form.ING), "")


_AND_DO = re.compile(
    r", (?=(?P<do>[a-z]+)(?: (?:the|an?|it|them|him|her|your|their|one|some|more|less|that|this|what|how|if|until|when"
    r"|slower|faster|better|harder|later|less|more|together"
    r"|first|again|twice|back|up|down|out|off|for|to|with|by|about|people|[a-z]+ly)\b[^,]*|"
    r"(?<=wait)|(?<=listen)|(?<=ask)|(?<=check))$)"
)
"""Where a second order hangs on a comma: "never switch it on, use the torch"."""
_SAY = re.compile(r", say,? (?=\")")
"""Where what to say is told word for word: "never say no, say let me check"."""
_ORDERS = word_list("orders")
"""Verbs that are as often nouns, and yet tell somebody what to do where they come first and no verb follows."""
_AFTER_ORDER = frozenset(
    {Class.PREPOSITION, Class.DETERMINER, Class.PRONOUN, Class.ADVERB, Class.WH, Class.SUBORDINATOR, Class.NUMBER}
)
_COMPARED = frozenset({"longer", "more", "less", "better", "harder", "slower", "earlier", "faster"})
_ORDER = {"don't": "not to", "not": "not to", "never": "never to", "always": "always to", "just": "just to", "": "to"}


_AND_NOT = re.compile(r"(?:,? (?P<and>and|but)|,) (?:don't|do not) (?=[a-z])")


def and_not_to(order: str) -> str:
    """An order with what it forbids besides as what not to do: "clean as you go, don't leave it"."""
    return _AND_NOT.sub(lambda found: f" {found['and'] or 'and'} not to ", order)


def as_order(text: str) -> str:
    """An order as what one learns to do: "don't line them up" is "not to line them up"; empty for anything else."""
    lead = next((word for word in _ORDER if word and text.lower().startswith(f"{word} ")), "")
    rest = text[len(lead) :].strip()
    first = read(rest)[0].tokens[0] if rest else None
    if first is not None and not lead and first.text[0].isupper():
        return ""
    plainly = first is not None and first.form is Form.BASE and first.cls is Class.VERB
    plainly = plainly and not joins_a_thing(read(rest)[0].tokens[1:])
    rest = rest if lead else and_not_to(rest)
    if not lead and _is_order(rest):
        return f"to {_AND_DO.sub(lambda found: ', and to ' if may_be_done(found['do']) else found[0], rest, count=1)}"
    but_to = ", but to " if lead in {"don't", "never"} else ", and to "
    rest = _SAY.sub(f"{but_to}say ", rest, count=1)
    rest = _AND_DO.sub(lambda found: but_to if may_be_done(found["do"]) else found[0], rest, count=1)
    forbids = lead == "don't" and first is not None and first.cls not in _OBJECT  # "don't overthink it"
    plainly = plainly or forbids or rest.startswith(("be ", "have a ", "have the ", "have your ") if lead else "be ")
    bare = first is not None and Class.VERB in first.classes and first.lower == first.lemma
    if first is not None and first.lower == first.lemma:
        rest = rest.replace(f", {first.lower} ", f"{but_to}{first.lower} ", 1)  # "don't ask why, ask how"
    return f"{_ORDER[lead]} {rest}" if first is not None and (plainly or (lead and bare)) else ""


_MORE_THAN = re.compile(r"[a-z]+ (?:more|less|[a-z]{3,}er) than ")
"""How something is done more so: "section smaller than you think"."""


_SO = frozenset({
    "down", "back", "away", "small", "high", "low", "big", "early", "late", "ahead", "together", "hard", "often",
    "twice",
})  # fmt: skip
"""How or where one does what is ordered in two words: "start small", "aim high"."""
_UP = frozenset({"up", "off", "out", "over", "in", "on"})
_DONE_SO = frozenset({
    "pull", "push", "drive", "step", "lock", "brush", "sweep", "mop", "stack", "pack", "load", "switch", "touch",
    "offer", "press", "print", "sign", "store", "hold", "pass", "turn", "park", "save", "study", "dust", "stir", "pour",
})  # fmt: skip
"""Verbs that order somebody with a thing or a little word behind them: "pull away", "load the van last"."""
_TREAT = re.compile(
    r"(?:treat|respect|help|include) (?:people|everyone|everybody|others|each|customers|staff|them)\b|double[- ]check "
    r"|turn up\b|(?:finish|mean|say) what\b|do (?:one|the|it|your|what|things|a|more|less)\b",
    re.IGNORECASE,
)


_LEANING = re.compile(r",| (?:because|so|when|if|before|until|after|while|unless) ")
"""Where a clause begins that leans on an order."""


def _is_order(text: str) -> bool:
    """Whether a text begins with an order that could be read as a noun: "start from the top"."""
    tokens = read(text)[0].tokens if text else ()
    if _TREAT.match(text) or text.lower() == "own up" or _is_led_off(tokens):
        return True
    if len(tokens) == _PAIR and Class.VERB in tokens[0].classes and tokens[1].lower in _SO | _UP:
        return tokens[0].lower == tokens[0].lemma
    if _MORE_THAN.match(text) and Class.VERB in tokens[0].classes and tokens[0].lower == tokens[0].lemma:
        return True
    if _is_pair_of_orders(tokens):
        return True
    pushed = len(tokens) > _PAIR and tokens[0].lower in _DONE_SO and tokens[1].cls in {*_OBJECT, Class.NUMBER}
    pushed = pushed or (len(tokens) > _PAIR and tokens[0].lower in _DONE_SO and tokens[1].lower in _SO | _UP)
    ordered = pushed or (
        len(tokens) > _PAIR
        and tokens[0].lower in _ORDERS
        and (tokens[1].cls in _AFTER_ORDER or tokens[1].lower in _COMPARED)
    )
    return ordered and verdict(_LEANING.split(text, maxsplit=1)[0]) is Verdict.PHRASE


def _is_led_off(tokens: Sequence[Token]) -> bool:
    """Whether a word that may tell how something is tells what to do: "slow down and read it", "warm up first"."""
    led = len(tokens) > _PAIR and tokens[1].lower in {"down", "up", "out", "off"}
    return led and {Class.ADJECTIVE, Class.VERB} <= set(tokens[0].classes)


def _is_pair_of_orders(tokens: Sequence[Token]) -> bool:
    """Whether two orders are joined, either of which may be a noun: "knock and wait", "stop and listen first"."""
    two = len(tokens) > _PAIR and tokens[0].lower in _ORDERS and tokens[1].lower == "and"
    return two and Class.VERB in tokens[2].classes and tokens[2].lower == tokens[2].lemma


_DOING_IS = re.compile(
    r"^to (?P<do>[a-z]+) (?P<rest>[^.]*\bis (?:better|worse|more|easier|enough|cheaper|kinder)\b.*)$"
)
_BE = re.compile(r"^(?:just )?be (?=(?:yourself|honest|kind|patient|curious|careful|ready|early|brave|specific)\b)")


def to_be(text: str) -> str:
    """An order to be something as what one learns: "be yourself" is to be myself; a deed better than another."""
    if found := _DOING_IS.match(text):
        text = f"{ing(found['do'])} {found['rest']}"
        return re.sub(r"\bthan to ([a-z]+)", lambda than: f"than {ing(than[1])}", text)
    return _BE.sub("to be ", text).replace("yourself", "myself") if _BE.match(text) else text
