"""Takes apart what was typed in one breath after "Thank you for ...": a gift, and what else was done or happened.

"walked with me and at each shop he introduced me" is two sentences; so is "the patience, when I froze Ana waited".
"""

from __future__ import annotations

import re

from letters.core.language.words.casing import lower_first
from letters.core.language.words.lexicon import readings
from letters.core.language.words.persons import means_people
from letters.core.language.words.row import words_of
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Form
from letters.core.language.words.verbs import ing, past
from letters.core.readers import Readers
from letters.core.reading.plain.of_them import of_you
from letters.core.reading.thanks.deed import doing

PRONOUNS = "they|he|she|you"
_I_DID_AND = (
    r"^(?i:(?P<whose>I|we|my [a-z]+(?: (?!was|were|had)[a-z]+)??)) "
    r"(?!could|can\b|may\b|got to\b|was (?:able|allowed|let))"
    r"(?P<mine>(?:was|were|had|[a-z]+)\b[^,.;]{0,70}?)"
    r"(?:,? (?:and|but)|, so|,|[.])(?: [Tt]hen)? (?P<who>WHO|(?i:they|he|she|you)) (?P<did>[^.;]+)"
)
_AND_THEN_HE = (
    r"(?P<gift>^[^.;]+?),? and "
    r"(?P<when>(?:at|in|on|after|before|when|once|every|each|during|by|along) [^,.;]{2,40}?),? "
    r"(?P<who>WHO|he|she) (?P<did>[a-z]+)\b(?= [a-z])"
)
_WHEN_I = (
    r"(?P<gift>^(?!I\b|[Mm]y\b)[^,.;]+), "
    r"(?P<when>(?:when|once|whenever|as|after|because|every time|the (?:minute|moment)) "
    r"(?:I|we|my [a-z]+) [^,.;]+?),? (?P<who>WHO|he|she|they) (?P<did>[a-z]+)\b(?= [a-z])"
)
_WHEN_FIRST = (
    r"^(?P<when>(?:when|after|because|while|since|as|once|even though|although) "
    r"(?:I|we|it|the|a|my|our|there) [^.;]+?),? "
    r"(?P<who>WHO|he|she|they|you) (?P<how>(?:just|only|still|even|kindly|all|both) )?"
    r"(?P<did>[a-z]+)\b(?P<more> [^.;]+)"
)
_AND_HAVE = re.compile(r",? and (?:for )?(?:to )?(?:have|having) (?P<did>[a-z]+) ")
_COULD_HAVE_BUT = re.compile(
    r"^(?:that )?(?P<who>he|she|they|you) could(?: have|'ve) (?P<easy>[^,.;]+?),? "
    r"but (?:instead )?(?P=who) (?P<did>(?:(?! and (?:we|I)\b)[^,.;])+)"
)
_AND_AGAIN = (
    r"^(?P<first>(?:that |for )?(?P<who>WHO|he|she|they) (?P<told>[a-z]+ [^;]+?)),? and (?:then |also )?"
    r"(?P<again>he|she|they) (?:(?:has|have|had) )?(?P<did>[a-z]+) "
    r"(?=(?:me|us)\b|(?:all|everything|it|the [a-z]+) to me\b)"
)
"""Who did the first did the second as well: "Ana showed me the yard and she gave me a hat"."""
_AND_SHE_NOT = (
    r"^(?P<first>(?:that )?(?P<who>WHO|he|she|they) (?P<told>[a-z]+ [^;]+?)),? and (?:he|she|they) "
    r"(?=(?:not|did not|didn't|never|don't) [a-z]+ (?:at|me|us|my)\b)"
)
_WAS_AND = (
    r"^(?P<first>(?:that )?(?P<who>WHO|he|she|they|you) (?:was|were) (?:(?:so|very|really|always|both|all) )*"
    r"(?:on time|[a-z]+(?: with me| to me)?)),? and (?:he|she|they|you) (?=[a-z]+(?:ed|ve|ok|de|w|[^s]t)\b)"
)
"""How somebody was, and what the same did: "she was kind and she gave me advice"."""
_AND_THEY_WERE = re.compile(
    r"^(?P<gift>(?:(?!(?:they|he|she|you|that|because)\b)[a-z]+|I) (?:(?!\bhow\b|\bthat\b|\bwhat\b)[^.;])+?),? and "
    r"(?P<they>they|it|everyone|everybody|nobody|no one) (?P<were>was|were|is|are|seemed|felt|made me|helped) ",
    re.IGNORECASE,
)
"""A gift and what it was like: "letting me meet the children and they were lovely"."""
_HOW_AND_THING = re.compile(
    r"^(?P<how>(?:how|the way) (?:you|they|he|she|every\w+|the|[A-Z]\w+) [^,.;]+?),? and "
    r"(?P<thing>(?:the|a|an|all the) [a-z]+(?: [a-z]+)?)$"
)
"""How people were, and a thing beside it, which is said first: "how you all made me feel and the cuppa"."""
_SAYING = re.compile(r"\b(?:said|say|think|thought|knew|know|told(?: \w+)?|asked|hoped|felt|mean|that|what|how|where)$")


def told_apart(text: str, who: str) -> str:
    """The answer with what is no part of the gift as sentences of their own; `who` is a pattern for the readers."""
    text = _HOW_AND_THING.sub(r"\g<thing> and \g<how>", text)
    if re.match(r"(?:to have|having) [a-z]+ ", text):
        text = _AND_HAVE.sub(_and_having, text)
    text = re.sub(_AND_SHE_NOT.replace("WHO", who), _and_not, text)
    text = re.sub(_WAS_AND.replace("WHO", who), r"\g<first> and ", text)
    text = re.sub(_AND_AGAIN.replace("WHO", who), _and_did, _NEVER_ONCE.sub(_never_doing, text))
    text = re.sub(_I_DID_AND.replace("WHO", who), _when_i, text)
    text = _AND_THEY_WERE.sub(_what_they_were, text)
    text = _COULD_HAVE_BUT.sub(r"\g<who> \g<did> when \g<who> could have \g<easy>", text)
    text = re.sub(_WHEN_I.replace("WHO", who), _with_comma, text)
    text = re.sub(_WHEN_FIRST.replace("WHO", who), _deed_first, text, flags=re.IGNORECASE)
    return re.sub(_AND_THEN_HE.replace("WHO", who), _sentence, text)


def by_name(text: str, readers: Readers) -> str:
    """What "he" and "she" did told of the two readers by name, or of both where nobody knows who is who."""
    text = of_you(text, readers)
    if len(readers.named) < 2:  # noqa: PLR2004
        return text
    if (found := _HE_AND_SHE.match(text)) is None:
        return text
    known = {str(one.pronoun): one.addressed(readers.tone) for one in readers.named}
    one, two = known.get(found["one"].lower()), known.get(found["two"])
    if one and two and len(readers.named) == 2:  # noqa: PLR2004
        return f"{one} {found['did']} and {two} {text[found.end() :]}"
    return f"{found['one']} {found['did']} and {text[found.end() :]}"


_HE_AND_SHE = re.compile(
    r"^(?P<one>(?P<he>he)|she) (?P<did>[a-z]+ [^,.;]+?),? and (?P<two>(?(he)she|he)) "
    r"(?=[a-z]+ (?:(?:for|with|to) )?(?:me|us|my|the|everything|[a-z]+ (?:of|for) (?:me|us|my))\b)",
    re.IGNORECASE,
)


def _and_did(found: re.Match[str]) -> str:
    """Two deeds of one person with one subject, both in the past."""
    verb = next((one for one in readings(found["did"]) if one.cls is Class.VERB), None)
    other = found["who"].lower() in PRONOUNS.split("|") and found["who"].lower() != found["again"]
    told = _TELLS.search(found["told"]) is not None or ". " in found["told"] or _has_another(found["told"])
    if verb is None or other or told:
        return found[0]
    did = found["did"] if verb.form is Form.PAST else past(verb.lemma)
    return f"{found['first']}{',' if _WITHIN.search(found['told']) else ''} and {did} "


def _and_not(found: re.Match[str]) -> str:
    return found[0] if _has_another(found["told"]) else f"{found['first']} and "


def _has_another(told: str) -> bool:
    """Whether somebody else is spoken of, who may be the "he" after it: "let me hold Biscuit and he bit me"."""
    return any(
        token.cls is Class.NAME
        or re.match(r"[A-Z][a-z]", token.text) is not None
        or (
            token.cls is Class.NOUN
            and token.lemma not in _NO_HE
            and (means_people(token.lemma) or token.lemma in word_list("living"))
        )
        for token in words_of(told)
    )


_TELLS = re.compile(r"^(?:said|says?|told|tells?|mentioned|was|were|had|introduced?)\b")
"""What somebody tells may have people of its own: "she told me about her mum and she gave me ..."."""
_WITHIN = re.compile(r"\b(?:when|because|although|though|while|as|if|so|that|which|who)\b")
_NEVER_ONCE = re.compile(r"\band never once (?:he|she|they) (?P<do>[a-z]+)\b")


def _never_doing(found: re.Match[str]) -> str:
    verb = next((one.lemma for one in readings(found["do"]) if one.cls is Class.VERB), "")
    return f"and never once {ing(verb)}" if verb else found[0]


def _and_having(found: re.Match[str]) -> str:
    verb = next((one.lemma for one in readings(found["did"]) if one.cls is Class.VERB), "")
    return f", and for {ing(verb)} " if verb else found[0]


def _sentence(found: re.Match[str], mark: str = "") -> str:
    """What somebody did at one time or place, as a sentence; where no deed follows the name, the text stays."""
    told = any(one.form is Form.PAST for one in readings(found["did"]))
    if not told or _SAYING.search(found["when"]):
        return found[0]
    when = found["when"][0].upper() + found["when"][1:]
    return f"{found['gift']}. {when}{mark} {found['who']} {found['did']}"


def _deed_first(found: re.Match[str]) -> str:
    """What was done, before when it was: "when the alarm went off you shared your coat"."""
    if not any(one.form is Form.PAST for one in readings(found["did"])) or _SAYING.search(found["when"]):
        return found[0]
    when = re.sub("^(?:since|as) ", "because ", lower_first(found["when"]))
    return f"{found['who']} {found['how'] or ''}{found['did']}{found['more']} {when}"


def _with_comma(found: re.Match[str]) -> str:
    return _sentence(found, ",")


def _when_i(found: re.Match[str]) -> str:
    """What happened to the writer and what was done then, with the deed first: "I froze and Ana smiled"."""
    happened = words_of(f"I {found['mine']}")[1]
    if _has_another(found["mine"]):
        return found[0]  # "I had a chat with the porter. He showed me the boiler"
    past_tense = happened.form is Form.PAST or happened.lower in {"was", "were", "had", "did"}
    whose = "I" if found["whose"] == "I" else found["whose"].lower()
    who = found["who"].lower() if found["who"].lower() in PRONOUNS.split("|") else found["who"]
    return f"{who} {found['did']} when {whose} {found['mine']}" if past_tense and doing(found["did"]) else found[0]


def _what_they_were(found: re.Match[str]) -> str:
    return f"{found['gift']}. {found['they'].capitalize()} {found['were']} "


def himself_as_you(gift: str) -> str:
    """What the reader did "himself" as done "yourself"; where anybody else is spoken of, it may be theirs."""
    others = any(
        (at and token.cls is Class.NAME)
        or (token.cls is Class.NOUN and (means_people(token.lemma) and token.lemma not in _NO_HE))
        for at, token in enumerate(words_of(gift))
    )
    doing = re.match(r"(?:not )?[a-z]+ing ", gift) is not None and not others
    return _HIMSELF.sub("yourself", gift) if doing else gift


_NO_HE = frozenset({"bus", "carrier", "bird", "agency", "animal"})
"""What does or carries things as people do, and is no "he"."""
_HIMSELF = re.compile(r"\b(?:him|her)self\b")


_COOKED = (
    r"(?:made|cooked|brought|bought|poured) (?:the |an? |some |us )?(?:lunch|tea|coffees?|dinner|cakes?|drinks?|soup)\b"
)


def as_thanks(line: str, readers: Readers) -> str:
    """What one of several readers did for the writer, told of in a sentence of its own, as thanks to that one."""
    called = "|".join(re.escape(name) for name in readers.vocatives) or "(?!)"
    line = re.sub(rf"^({called}), you(?: are|'re) to be thanked for ", r"\1, thank you for ", line)
    line = re.sub(r"^([A-Z][^,;]*?) is to be thanked for ", r"My thanks go to \1, too, for ", line)
    line = re.sub(r"^You(?: are|'re) to be thanked for ", "Thank you for ", line)
    found = re.fullmatch(rf"(?P<who>{called}), you (?P<did>(?:{_COOKED}|(?:[a-z]+ ){{1,3}}?(?:me|us|my)\b).*)", line)
    fit = found and (re.match(_COOKED, found["did"]) or not _NO_THANKS.match(found["did"]))
    deed = doing(found["did"]) if found and fit else ""
    return f"{found['who']}, thank you for {deed}" if found and deed else line


def from_you_left_out(gift: str) -> str:
    """A gift without whom it came from, who is thanked for it: "the clear explanations from you"."""
    return _FROM_YOU.sub(r"\g<gift>", gift)


_SHARED = r"(?:tour|visit|chat|talk|walk|call|(?:sit|ride)[- ]along|shift|coffee|lunch|drive|time|round)\b"
_FROM_YOU = re.compile(
    r"^(?P<gift>(?:the|an?|all the|your|making it such an?) [^,.;]*?(?= (?:from|by) you)"
    rf"|(?:the|an?) (?:[\w-]+ ){{0,3}}?{_SHARED}[^,.;]*?(?= with you)) (?:from|by|with) you(?: both| all)?"
    r"(?=$|[,.;]| (?:at|in|on|before|after|during)\b)"
)
_NO_THANKS = re.compile(
    r"(?:asked(?! (?:after|about|me about)\b)|told(?! me (?:all )?about\b)"
    r"|were|are|had|have|know|knew|said|wanted|made|reminded|thought"
    r"|did|could|would)\b"
)
