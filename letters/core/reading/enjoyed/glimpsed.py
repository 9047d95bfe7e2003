"""Puts straight the glimpses of what was enjoyed: a count without a verb, two of the readers, somebody left unnamed.

"14 lads and one toilet" is that there are 14 lads and one toilet; "neither of them" of two readers is neither of you.
"""

from __future__ import annotations

import re

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.words.casing import lower_first
from letters.core.language.words.lexicon import readings
from letters.core.language.words.persons import brings_in_somebody, means_people
from letters.core.language.words.row import words_of
from letters.core.language.words.tagging import Class, Form
from letters.core.readers import Readers
from letters.core.reading.plain.names import names_in
from letters.core.reading.plain.of_them import of_you

_PAIR = 2
_COUNTED = re.compile(
    r"^(?:that )?(?:only |just |nearly |over |about )*(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten) "
    r"[a-z' -]+?(?=,? and | but |$)"
)
_SHE_TOOK = re.compile(
    r"\b(?P<took>took|takes) her (?=(?:about |over |nearly |only )*(?:\d|a |an |two|three|four"
    r"|five|six|seven|eight|nine|ten|half|years|months|ages|hours|minutes))"
)
_AND_THE = re.compile(
    r", which (?P<took>(?:took|takes) [^,.]{3,30}), (?=(?:the|a|they|nobody|everybody|everyone|he|she) )"
)
_NAME_SAID = r",? (?:as |like )?(?:{who}) (?:said|says|told me)[.! ]*$"
_THAT_LAD = re.compile(
    r"^that (?=(?:little |old |young |big |wee |poor |one )*(?P<who>[a-z]+) (?P<does>[a-z]+)\b)", re.IGNORECASE
)
_DOWN = re.compile(r"^(?=(?:down|up|round|behind|under|through) (?:the|their|an?|that|to the)\b)", re.IGNORECASE)
_SMELT = re.compile(
    r"[,;] (?P<how>(?:smelt|smelled|tasted|sounded|looked|felt) (?:(?:so|like|really|a bit|absolutely) )*[a-z]+)[.! ]*$"
)
_I_THINK = re.compile(r" \([A-Z][\w'-]+\?\)")
"""A name one is unsure of, which is left out: "one of them (Biscuit?) nicked it"."""
_SINGLE_QUOTES = re.compile(r"(?:(?<=[ (])|^)'(?P<said>[A-Za-z][^'\"]{2,60})'(?=[ ,.;:)]|$)")
_EVEN = re.compile(
    r", (?P<who>even (?:the|my|their|his|her|[A-Z]\w+)|(?:the )?(?:whole|entire)|everybody|everyone|nobody|no one)"
    r"(?P<rest> [^,.;]+)$"
)
_IS_ALL = re.compile(r"^(?=(?:is|was) (?:all|not|the|an?|just|only|still|really|so|very|like)\b)", re.IGNORECASE)
_NEVER_DID = re.compile(r"[,;] never (?=(?:worked|seen|met|had|been|heard|tasted|known|held|done|felt)\b)")
"""What was new to the writer: "your reps see the books, never worked anywhere that did that"."""
_COULD = re.compile(r", (?:and )?(?:you )?(?:could|can) (?=(?:see|hear|smell|feel|even|almost)\b)")
_APART = re.compile(
    r"[,;] (?P<how>basically|apparently|honestly|by the end|in the end|by then|after that|afterwards),? "
    r"(?=(?:I|we|you|they|he|she|it|there|nobody|everybody|everyone)\b)",
    re.IGNORECASE,
)
"""How a sentence begins that a comma hangs on another one."""
_VANS_NOW = re.compile(r"(?<=[.!] )(?=\d+ [a-z]+s (?:now|today|already)[.! ]*$)")
_ME_AND = re.compile(
    r"^(?:me|myself) and (?P<who>[A-Z]\w+|him|her|them) (?=(?:had|did|went|were|got|made|took|tried)\b)"
)
_YOU_BOTH_ARE = re.compile(r"\byou both (are|were|have|had)\b")
_THEM_TWO = re.compile(r"^them (two|three)\b", re.IGNORECASE)
_ASIDE = (
    r"^(?P<who>{who}),? (?P<aside>(?:he|she)(?:'s| is| was) [^,.;]{{1,30}}), "
    r"(?P<does>(?!and\b|but\b|so\b)[a-z]+ [^.;]+)"
)
"""What is told of somebody before the verb: "Tom, he's 70, goes up the ladder"."""
_WHO_HAS = (
    r"^(?P<that>(?:that |how )?)(?P<who>{who}), "
    r"who (?P<has>(?:has|is|was|had|joined|started|began|came|runs|used) [^,.;]+), "
    r"(?P<does>(?!and\b|but\b|so\b|who\b)[a-z]+ [^.;]+)"
)
"""The same set in with its "who": "Kofi, who has been there since 1991, sharpens them"."""
_WAS_BEST = re.compile(
    r"^(?:[^.]{3,60} but )?(?P<doing>[a-z]+ing [^,.]+?) was (?:even )?"
    r"(?:better|the best(?: bit| part)?|my favou?rite|great|fun|a laugh|brilliant|lovely|good)[.! ]*$"
)
"""What was done and how good it was: "stacking the hay was better"."""
_DOING_IT = r"^(?P<thing>(?:the|a|an|their|your) [a-z -]+), (?=(?:{who}) [a-z]+ing\b)"
_SHE_WAS = re.compile(
    r"[a-z]+ (?:he|she|you|they|it|everyone|everybody)(?: all)? (?:was|were|is|are|seemed|looked|felt|sounded)\b"
)
_BETWEEN = re.compile(r"^between (?:the two of )?them,? (?P<they>they[^,.;]+)")
_FEEL_HANDS = re.compile(
    r"(?<=[.!] )(?:[Mm]y )?(?P<part>hands|arms|feet|legs|face|back|knees|fingers|boots) (?=(?:was|were)\b)",
    re.IGNORECASE,
)


_HE_CHEATS = re.compile(r", (?P<who>he|she) (?=(?:always |never |still )?[a-z]{3,}s[.! ]*$)")
"""A bare word on somebody after a thing: "the guessing game with Emeka, he cheats"."""
_THERE_THREE = re.compile(
    r"^there (?=(?:\d+|two|three|four|five|six|seven|eight|nine|ten) (?!of\b|is\b|are\b|was\b|were\b)[a-z])",
    re.IGNORECASE,
)
_AND_ONE = re.compile(
    r"^(?P<thing>(?!how\b|that\b|what\b|when\b|if\b)[^.;]+ [^,.;]+?),? and (?P<tail>(?P<who>I|they|he|she|it|one|nobody"
    r"|no one|everybody|everyone|everything|nothing)(?: just| still| always| only| all| never| even)? [a-z'’]+[^.;]*)",
    re.IGNORECASE,
)
_DOERS = frozenset({"i", "we", "you", "they", "he", "she"})
_CLAUSAL = frozenset({Class.WH, Class.SUBORDINATOR, Class.MODAL, Class.AUXILIARY})


def _in_two(found: re.Match[str]) -> str:
    """A thing and what it does, as two sentences: "the fridge with the names and one just says NOT DAVE"."""
    tokens = words_of(found["thing"])
    does = any(token.cls is Class.VERB and token.form not in {Form.ING, Form.PARTICIPLE} for token in tokens)
    thing = not does and not any(token.cls in _CLAUSAL or token.lower in _DOERS for token in tokens)
    named = found["thing"][:1].isupper() and found["tail"].startswith("I ")  # "Ms Brandt and I found a clash"
    if (
        named
        or not thing
        or verdict(found["thing"]) is not Verdict.PHRASE
        or verdict(found["tail"]) is not Verdict.CLAUSE
    ):
        return found[0]
    return f"{found['thing']}. {found['tail'][0].upper()}{found['tail'][1:]}"


def glimpsed(text: str, beginning: str, readers: Readers) -> str:
    """The cleaned answer about what was enjoyed with the verbs and the persons that haste left open."""
    text = _AND_THE.sub(r". It \g<took>. ", _SHE_TOOK.sub(r"\g<took> ", text))
    text = _SMELT.sub(lambda found: f". It {found['how']}", _EVEN.sub(_even, text))
    text = _COULD.sub(". I could ", text)
    text = _I_THINK.sub("", _SINGLE_QUOTES.sub(r'"\g<said>"', text))
    text = _THERE_THREE.sub("their ", text) if beginning in {"hearing", "seeing"} else text
    text = _by_beginning(_persons(text, beginning, readers), beginning, readers)
    text = _HE_CHEATS.sub(lambda found: f". {found['who'].capitalize()} ", _AND_ONE.sub(_in_two, text))
    text = _APART.sub(lambda found: f". {found['how'].capitalize()} ", _NEVER_DID.sub(". I had never ", text))
    return _one_of_you(_VANS_NOW.sub("There are ", text), readers)


def _persons(text: str, beginning: str, readers: Readers) -> str:
    """The text with whom it tells of: one of the readers, two of them, the writer and one of them."""
    aside = _ASIDE.format(who=names_in(text, readers))
    text = re.sub(_WHO_HAS.format(who=names_in(text, readers)), r"\g<that>\g<who> \g<does>. \g<who> \g<has>", text)
    text = re.sub(aside, r"\g<who> \g<does>. \g<aside>", _THEM_TWO.sub(r"the \1 of them", text))
    text = of_you(_unsaid(_BETWEEN.sub(r"\g<they> between you", text), readers), readers)
    text = _both_of_you(_museum(text, beginning, readers), readers)
    return _ME_AND.sub(r"\g<who> and I ", text)


def _by_beginning(text: str, beginning: str, readers: Readers) -> str:
    """The text as its beginning wants it: what was seen, what was done, what was told."""
    if beginning == "seeing":
        text = re.sub(_DOING_IT.format(who=names_in(text, readers)), r"\g<thing>, with ", text)
        text = _THAT_LAD.sub(_the_lad, text)
        return f"being {lower_first(text)}" if _DOWN.match(text) else text
    if beginning == "doing":
        text = _WAS_BEST.sub(r"\g<doing>", text)
        return _FEEL_HANDS.sub(lambda found: f"My {found['part'].lower()} ", text)
    if beginning not in {"how", "that", "hearing"}:
        return text
    text = _there_are(_so_patient(text) if beginning == "how" else text, beginning)
    return _IS_ALL.sub("it ", text.removeprefix("that ") if text.startswith(("that is ", "that was ")) else text)


def _even(found: re.Match[str]) -> str:
    """Whoever does so too, as a sentence: "they turn the cups, even the owner does not know"."""
    who = found["who"] if " " in found["who"] or found["who"][0] in "en" else f"the {found['who']}"
    whole = verdict(f"{who.removeprefix('even ')}{found['rest']}") is Verdict.CLAUSE
    return f". {who[0].upper()}{who[1:]}{found['rest']}" if whole else found[0]


def _unsaid(text: str, readers: Readers) -> str:
    """The text without who said it, where it tells of another reader: "Ron is never wrong Philippa said"."""
    if len(readers.named) < _PAIR:
        return text
    told = re.sub(_NAME_SAID.format(who=names_in(text, readers)), "", text)
    return told if told != text and readers.meant(told) is not None else text


def _so_patient(text: str) -> str:
    """How somebody was, with the "how" that was taken for typed: "patient she was with him"."""
    first = text.partition(" ")[0]
    adjective = any(one.cls is Class.ADJECTIVE for one in readings(first))
    return f"how {text}" if adjective and _SHE_WAS.match(text) else text


def _both_of_you(text: str, readers: Readers) -> str:
    """The two readers named together, spoken to: "Lena and Stu doing the dance" is both of them."""
    who = names_in(text, readers)
    found = re.search(rf"\b(?P<one>{who}|[Hh]e|[Ss]he) and (?P<two>{who})(?: both)?\b(?!['’])", text)
    if found is None or len(readers.named) != _PAIR or found["one"] == found["two"]:
        return text
    both = f"{text[: found.start()]}you both{text[found.end() :]}"
    return _YOU_BOTH_ARE.sub(r"you \1 both", both)


def _museum(text: str, beginning: str, readers: Readers) -> str:
    """One of the readers with something of theirs, which is heard about or seen: "Len and his museum"."""
    found = re.match(rf"(?:{names_in(text, readers)}) and (?=(?:his|her|their|the) )", text)
    head = re.split(r"[,.] ", text, maxsplit=1)[0]
    if found is None or verdict(head) is not Verdict.PHRASE:
        return text
    return f"{'seeing' if beginning == 'seeing' else 'hearing about'} {text}"


def _the_lad(found: re.Match[str]) -> str:
    """Somebody seen at something: "that little lad read his page" was the little lad reading it."""
    one = means_people(found["who"]) and found["who"].lower() not in {"people", "everyone", "everybody"}
    return "the " if one and _forms(found["does"]) else found[0]


def _forms(word: str) -> set[Form]:
    return {one.form for one in readings(word) if one.cls is Class.VERB}


def _there_are(text: str, beginning: str) -> str:
    """A count that stands without a verb, as a clause: "14 lads and one toilet and they still do it"."""
    found = _COUNTED.match(text)
    if found is None or verdict(found[0]) is not Verdict.PHRASE:
        return text
    joined = re.search(r"(?:,| and| but)? (?:and|but) (?=(?:they|he|she|it|you|I|we|nobody|everybody|everyone) )", text)
    bare = (
        beginning != "hearing"
        and verdict(text) is Verdict.PHRASE
        and any(token.form is Form.ING for token in words_of(text))
    )
    told = joined is not None and verdict(text[: joined.start()]) is Verdict.PHRASE
    return f"that there are {text.removeprefix('that ')}" if bare or told else text


_HE_DID = re.compile(r"^(?:how |that )?(?P<who>he|she) (?=[a-z]+)")
_TOOK_HIM = re.compile(r"\b(?P<took>took|takes) (?:him|her) (?=\w)")
_HIM = re.compile(r"\b(?:he|him|his|himself|she|her|hers|herself)\b")


def _one_of_you(text: str, readers: Readers) -> str:
    """What one of several readers did, when nobody can tell which: "he got a boar out" is that one of them did."""
    found = _HE_DID.match(text)
    if found is None or len(readers.named) < _PAIR or readers.spoken_to(text) is not None:
        return text
    first, stop, after = _TOOK_HIM.sub(r"\g<took> ", text[found.end() :]).partition(". ")
    past = Form.PAST in _forms(first.partition(" ")[0])
    if not past or _HIM.search(first) or any(person.pronoun for person in readers.named):
        return text
    tokens = words_of(first)
    if any(brings_in_somebody(tokens, at) for at in range(len(tokens))):
        return text
    return f"{found[0][: found.start('who') - found.start()]}one of you {first}{stop}{after}"
