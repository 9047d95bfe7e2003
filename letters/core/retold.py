"""Puts what was told of speech and of persons into the order its question needs, before it is read as a fragment.

"Kayla walking me through it" is something Kayla did; '"Be kind", Ade said' is Ade's line; "for let me try" is letting.
"""

from __future__ import annotations

import re
from functools import lru_cache

from letters.core.language.possessive import possessive
from letters.core.language.tables import word_list
from letters.core.language.tagging import Class, Form, read
from letters.core.language.tagging_lexicon import readings
from letters.core.language.verbs import ing, past
from letters.core.named import either, given_by, in_sentences, initial_written_out, name_of, without_telling
from letters.core.readers import Readers

_MATTERS = frozenset({"enjoyed", "challenge", "made_clear", "topic", "standing", "lesson"})
_DEEDS = frozenset({"thanks_for", "kindness"})
_QUOTE_FIRST = re.compile(
    r'^"(?P<said>[^"]{3,})"[,. -]*(?P<who>(?:[^\W\d_][\w\'’.-]*\s?){1,3}) (?P<verb>said|says|told me)[. ]*$'
)
_FOR_BASE = re.compile(r"^for (?P<verb>[a-z]+) (?=(?:me|us|the|a|my|it|with|to)\b)", re.IGNORECASE)
_BECAUSE = re.compile(
    r"^(?P<thing>(?:(?:his|her|their|your|the) )?(?:[a-z]+ ){0,2}(?:patience|kindness|help|time|support|honesty|advice"
    r"|understanding|warmth|welcome|trust)),? (?:because|as|since|cause|cos|coz) (?P<why>.{8,})$",
    re.IGNORECASE,
)
_A_LETTER = re.compile(
    r"^an? (?=(?:\w+ ){0,3}(?:letter|e-?mail|message|note|card|call|text|voicemail)\b)(?!card\b)", re.IGNORECASE
)
_BEFORE_THEY = re.compile(r"\b(before|ever), (?=(?:they|he|she) )", re.IGNORECASE)
_HE_SAID = re.compile(r",? (?:he|she|they) (?:said|says|told me)[. ]*$", re.IGNORECASE)
_WHO_USE = re.compile(
    r", (?=(?:\d+|two|three|four|five|six|seven|eight|nine|ten) [a-z]+s (?:still )?(?:use|used|follow)\b)"
)
_WHETHER = re.compile(
    r"^(?:(?:to )?see )?if (?=(?:the|they|it|you|your|their|this|that|anyone"
    r"|someone|a)\b)",
    re.IGNORECASE,
)
_TITLE_AFTER = re.compile(r"\b([A-Z]\w+) (?:ma'?am|madam|sir|ji)\b(?=[ ,.])")
_WE_TALKED = re.compile(
    r"^we (?:talked|spoke|chatted|had a chat)(?: (?:a lot|a bit|for ages|at length))?"
    r" about ",
    re.IGNORECASE,
)
_WAS_FUN = re.compile(
    r", (?:it |that |which )?(?:was|is) (?:very |really |so |such |pretty )?(?:fun|nice|interesting|cool|great"
    r"|good|funny)[.! ]*$",
    re.IGNORECASE,
)
_ADJECTIVE_PERSON = re.compile(
    r"^(?:a |such a )?(?:really |very |proper |dead )?(?:sound|nice|lovely|great|good|top|decent|solid|cool|friendly)"
    r" (?:bloke|guy|fella|lad|lady|woman|man|person|people|folks?|dude|chap)(?:, (?:\w+ ){0,2}\w+)?[.! ]*$",
    re.IGNORECASE,
)
"""What the people were like, and nothing else: it was good to meet them."""
_GOING = re.compile(r"^(?:how )?(?P<what>(?:the|their|your|this) [\w -]{2,40}?) going[. ]*$", re.IGNORECASE)
_SHE_HAS = re.compile(r"\b(?<!if )(?P<who>he|she|they|[A-Z]\w+) (?:has|have) (?:also )?(?P<did>[a-z]+)\b")
_YOU_GET = re.compile(
    r"(?P<start>^|[.!?] )you (?:can |could )?(?P<verb>get(?= an? )|see|hear|feel|tell)(?= (?!me\b|us\b))", re.IGNORECASE
)
"""Anybody's "you" beside what the writer saw: "you get a better idea", "you could tell"."""
_PAST_ANYWAY = word_list("told_bare")
"""Verbs of kindness that are told in the bare form by learners."""
_SHE_DID = re.compile(r"\b(he|she) ([a-z]{2,12})\b(?! you)", re.IGNORECASE)


@lru_cache(maxsize=2048)
def retold(name: str, text: str, beginning: str, readers: Readers) -> str:
    """The answer to the question `name` in an order that can be read."""
    text = _QUOTE_FIRST.sub(_line_of, " ".join(text.split()))
    text = _BEFORE_THEY.sub(r"\1. ", _HE_SAID.sub("", text))
    text = in_sentences(text, readers, seen=beginning in {"hearing", "seeing"} or text.startswith("hearing "))
    if name in _MATTERS and len(readers.named) < _SEVERAL:
        text = without_telling(text, readers)
    text = initial_written_out(_TITLE_AFTER.sub(r"\1", text), readers)
    if name in _DEEDS:
        return _as_deed(name, text, readers)
    if name == "enjoyed":
        text = _YOU_GET.sub(_i_got, text)
        text = _ADJECTIVE_PERSON.sub("meeting you", _WE_TALKED.sub("", _WAS_FUN.sub("", _deed_of_one(text))))
        return _seen_with(_enjoyed_simply(text), readers)
    if name == "follow":
        text = _WHETHER.sub("whether ", _GOING.sub(_how_it_goes, text))
        return f"to {text}" if beginning == "doing" and _is_bare_verb(text) else text
    return _WHO_USE.sub(", and ", text) if name == "experience" else text


def _as_deed(name: str, text: str, readers: Readers) -> str:
    """What somebody did for the writer, told in the past, without the name before what is thanked for."""
    if name == "kindness":
        text = _A_LETTER.sub("your ", _LETTER_DID.sub(_the_letter, text))
    told = _SHE_DID.sub(_in_the_past, text)
    text = _SHE_HAS.sub(_simply, told if told == text else _AND_SAY.sub(_and_did, told))
    if name == "kindness":
        return _call_and_say(text, readers)
    return _BECAUSE.sub(r"\g<thing>. \g<why>", given_by(readers).sub("", _FOR_BASE.sub(_for_doing, text)))


def _line_of(found: re.Match[str]) -> str:
    """What was said, as a thing of the one who said it."""
    who = {"he": "his", "she": "her", "they": "their", "you": "your"}.get(found["who"].lower())
    return f'{who or possessive(found["who"])} line, "{found["said"].rstrip(",. ")}"'


_SEVERAL = 2


_LETTER_DID = re.compile(
    r"^(?:the|his|her|their) (letter|e-?mail|message|note|reply) (set out|set|put|laid out|read)\b", re.IGNORECASE
)


def _the_letter(found: re.Match[str]) -> str:
    """A letter that did something is no letter that it was done to: "the letter set out the marks"."""
    return f"they {found[2]}"


def _for_doing(found: re.Match[str]) -> str:
    verb = found["verb"].lower()
    return f"{ing(verb)} " if _may_be_base(verb) else found[0]


def _i_got(found: re.Match[str]) -> str:
    """What anybody gets or could see there as what the writer did."""
    return f"{found['start']}I {'got' if found['verb'] == 'get' else 'could ' + found['verb']}"


def _may_be_base(word: str) -> bool:
    return any(reading.cls is Class.VERB and reading.form is Form.BASE for reading in readings(word))


def _is_bare_verb(text: str) -> bool:
    """Whether a text begins like something to do: "drop in for a class", "meet the team"."""
    tokens = read(text)[0].tokens if text else ()
    return len(tokens) > 1 and _may_be_base(tokens[0].lower) and tokens[1].cls is not Class.NOUN


def _in_the_past(found: re.Match[str]) -> str:
    """What a learner tells of a kindness in the bare form: "she speak slow" is "she spoke slow"."""
    verbal = [reading for reading in readings(found[2].lower()) if reading.cls is Class.VERB]
    bare = verbal and len(verbal) == len(readings(found[2].lower())) and all(one.form is Form.BASE for one in verbal)
    return f"{found[1]} {past(found[2].lower())}" if bare or found[2].lower() in _PAST_ANYWAY else found[0]


_ONE_DOING = re.compile(
    r"^(?:hearing |seeing |watching )?(?P<who>[^\W\d_][\w'’.-]+(?: [A-Z][\w'’-]+)?)"
    r" (?P<verb>[a-z]+ing) (?P<whom>me|us)\b"
)


_CRIED = re.compile(r",? (?:and )?i (?:nearly|almost) (?:cried|died|wept)[. ]*$", re.IGNORECASE)
_STAYED = re.compile(r", (?:and )?(?:that|it|which) (?:has |really )?(?:stayed|stuck) with me.*$", re.IGNORECASE)
_WHEN = re.compile(
    r"^(?:i (?:really )?(?:liked|loved|enjoyed) (?:it )?)?when (?=(?:he|she|they|[A-Z]\w+) [a-z]+(?:ed|d|t|ve|ng"
    r"|w|ke)\b)",
    re.IGNORECASE,
)
_AS_IT_WAS = re.compile(r"^(?:the )?(?P<what>[a-z]+) (?P<how>(?:very|really|so) [a-z]+)(?=$|[,.])", re.IGNORECASE)
_AND_THAT = re.compile(r"^(?P<thing>[^,.]{4,50}?),? and (?:that|how) (?=(?:they|he|she) )", re.IGNORECASE)
_DIDNT_EXPECT = re.compile(
    r"[,;] (?=i (?:did not|didn't|didnt|never|had never|wasn't) (?:expect|see|know|think|have))", re.IGNORECASE
)


_UP_ON = re.compile(r"^(?=(?:up|out|down|back) (?:on|in|at|with|there) )", re.IGNORECASE)
_LISTENING = re.compile(
    r"^hearing (?=(?:the|a|an|his|her|their) \w+ (?:go|ring|stop|start|sing|laugh|play|come|roar|bark|\w+ing)\b)",
    re.IGNORECASE,
)
_CALLED_OUT = re.compile(r"^(\w+)!+ (?=the |a |my )")
_THE_BIT = re.compile(r"^(?:the )?(?:bit|part|moment|time) (?:where|when) ", re.IGNORECASE)


def _enjoyed_simply(text: str) -> str:
    """What was enjoyed without what the writer felt about it, and in sentences of its own where it was run on."""
    text = _UP_ON.sub("being ", _LISTENING.sub("listening to ", _CALLED_OUT.sub(r"\1, ", text)))
    text = _THE_BIT.sub("", _STAYED.sub("", _CRIED.sub("", text)))
    text = _AND_THAT.sub(r"\g<thing>. ", _WHEN.sub("", text))
    text = _AS_IT_WAS.sub(r"the \g<what> was \g<how>", text)
    return _DIDNT_EXPECT.sub(". ", text)


def _seen_with(text: str, readers: Readers) -> str:
    """What was seen of one person: "Mr George with the razor" was watching him, "Bob very funny" was Bob being so."""
    name = name_of(readers.known_names)
    if not name:
        return text
    full = rf"(?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?{name}(?: {name})*"
    text = re.sub(rf"^({full}) (?=(?:very|so|really) [a-z]+)", r"\1 was ", text)
    text = re.sub(rf"^({full} was .+? and) (teach|show|tell|give|let|help)(?= me\b)", _also_did, text)
    text = re.sub(rf"^({full}) (saying|admitting|explaining|asking) (?:that )?", _said_so, text)
    text = re.sub(rf"^(?={full} (?!talking|telling|speaking|saying)[a-z]+ing (?!me\b|us\b))", "watching ", text)
    return re.sub(
        rf"^(?={full} (?:with|behind|at) (?:the|his|her|a)\b(?!.*\b(?:was|is|were|did|made)\b))", "watching ", text
    )


def _also_did(found: re.Match[str]) -> str:
    return f"{found[1]} {past(found[2])}"


def _said_so(found: re.Match[str]) -> str:
    lemma = {"saying": "say", "admitting": "admit", "explaining": "explain", "asking": "ask"}[found[2]]
    return f"{found[1]} {past(lemma)} "


def _simply(found: re.Match[str]) -> str:
    """What was done once, told in the past: "she has written me" is "she wrote me"."""
    lemma = next((one.lemma for one in readings(found["did"]) if one.form is Form.PARTICIPLE), "")
    return f"{found['who']} {past(lemma)}" if lemma and lemma not in {"be", "have"} else found[0]


_AND_SAY = re.compile(r" and (say|tell|give|write|explain|ask|call|send)\b")


def _and_did(found: re.Match[str]) -> str:
    return f" and {past(found[1])}"


def _call_and_say(text: str, readers: Readers) -> str:
    """What a learner tells of a kindness: "Jenny call and say sorry" is "Jenny called and said sorry"."""
    name = either(name_of(readers.known_names), "(?i:(?:the )?(?:chef|boss|manager|owner|doctor))")
    found = re.match(rf"(?P<who>{name}) (?P<verb>[a-z]+)\b(?! you)", text) if name else None
    if found is None:
        return text
    if (found["verb"] != "text" and not _may_be_base(found["verb"])) or found["verb"] == past(found["verb"]):
        return _AND_SAY.sub(_and_did, text)
    rest = _AND_SAY.sub(_and_did, text[found.end() :])
    return f"{found['who']} {past(found['verb'])}{rest}"


def _how_it_goes(found: re.Match[str]) -> str:
    """How something goes, with its verb: "how the winter tests are going"."""
    many = found["what"].endswith("s") and not found["what"].endswith("ss")
    return f"how {found['what']} {'are' if many else 'is'} going"


def _deed_of_one(text: str) -> str:
    """What somebody did with the writer, as a clause: "Kayla walking me through it" is "Kayla walked me through it"."""
    found = _ONE_DOING.match(text)
    if found is None or found["who"].lower().endswith("ing"):
        return text
    token = next((token for token in read(found["verb"])[0].tokens), None)
    return f"{found['who']} {past(token.lemma)} {found['whom']}{text[found.end() :]}" if token else text
