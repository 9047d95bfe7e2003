"""Puts whoever is thanked right before what for, wherever the name was typed and whatever was told beside it.

"thank you Raj for the walk" and "the walk, Raj" are Raj for the walk; "Pat, who sat at the back, for asking" is Pat for
asking; "the tour with Ana, who lent me a coat" is the tour with Ana. Ana lent me a coat.
"""

from __future__ import annotations

import re

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.words.casing import lower_first, upper_first
from letters.core.language.words.lexicon import readings
from letters.core.language.words.tables import any_of, word_list
from letters.core.language.words.tagging import Form
from letters.core.reading.thanks.spliced import remark_last, run_on

_THANKED = (
    r"^(?i:(?:i )?(?:also )?(?:thank(?: you|s)?|cheers|ta|well done|fair play to)(?: (?:so|very) much| again)?),? "
    r"(?={who},? (?:for|because) )"
)
_WHO_IS = (
    r"(?P<before>^|(?<=[;.] )|(?<=\band ))(?P<who>{who}), (?:(?:who|that) (?:is|was|'s) )?"
    r"(?:the|our|your|their|an?|his|her) [^,.;]{{2,60}}, (?P<then>for |who )?(?=(?P<word>[a-z]+)\b)"
)
"""Who somebody is, told between the name and the deed: "Pat, the volunteer on the panel, for asking"."""
_FOR = r"(?:(?<=[;.] )|(?<=\band ))(?P<who>{who}), for (?=\S)"
_WHO_DID = r"(?:^|(?<=[;.] )|(?<=\band ))(?P<who>{who}),? who (?=(?P<word>[a-z]+)\b)"
_SHE = r"(?:^|(?<=[;.,] )|(?<=\band ))(?P<who>{who}) (?:he|she) (?=(?P<word>[a-z]+)\b)"
"""A name and its pronoun, as learners put both: "Mrs Hart she repeated it for me"."""
_WITH_WHO = r"(?P<with>\b(?:with|from|by) (?P<who>{who})),? who (?:also )?(?=(?P<word>[a-z]+)\b)"
_A_STAR = (
    r"^(?P<who>{who})(?:[.,!]* | is | was )(?:(?:what )?an? |the )?"
    r"(?:(?:absolute|total|real|proper|top|great|lovely|nice|good|sound|decent|true) )*"
    r"(?:bloke|guy|lad|man|woman|lady|person|chap|fella|legend|star|gent|gem|angel)[.,!]+ (?:he |she )?"
    r"(?P<word>[a-z]+)\b"
)
"""Somebody praised before the deed: "Kev. Top bloke. Showed me the pump"."""
_SERIOUSLY = re.compile(r"(?:^|(?<=[.!] ))(?:no,? )?(?:but )?seriously,? (?:though,? )?(?=\w)", re.IGNORECASE)
_BY_ALL = re.compile(
    r"^being made (?:to feel )?(?P<so>(?:so |very |really )?[a-z]+) by "
    r"(?P<whom>[^,.;]+?)(?P<above>, (?:e?specially|particularly|above all) [^,.;]+)?[.]?$",
    re.IGNORECASE,
)
_HAVING = r"^(?P<who>{who})['’]s (?=(?:having|being) [a-z]+|[a-z]+ing (?:me|us|the time|my)\b)"
_WHOSE = r"^(?P<who>{who}), whose (?P<what>[^,.;]+?) (?P<be>was|were) (?=[a-z])"
_SO_MANY = re.compile(
    r"^(?:(?:all|the) )?(?:two|three|four|pair|both|all) of (?:you|them) (?=(?:not )?[a-z]+ing\b)", re.IGNORECASE
)
_ALL_NAMED = r"^{who}(?:, {who})+,? and {who},? for (?=\S)"
_HIS_FIRST = r"^(?:his|her) (?P<gift>[^,.;]+)[,.;] (?P<who>{who}) (?=(?P<word>[a-z]+)\b)"
"""What is somebody's who is named only after it: "his notes on my brief, Tom had read all of it"."""
_AND_TO = (
    r"(?<=\w),? and (?:also |then )?(?:(?:(?:many )?thanks|thank you|grateful) )?to (?P<who>{who}),? for (?=\S)"
    r"|(?<=\w),? and (?:(?:also )?thank you|thanks) (?P<one>{who}),? for (?=\S)"
)
_AT_THE_END = (
    r"(?i:kindly )?(?P<deed>(?:not )?(?:[A-Za-z]+ing|[Tt]he|[Yy]our|[Aa]ll the|[Ss]uch an?) [^;.]*?)"
    r"(?P<joint>, | by )(?P<who>{who})[.! ]*"
)
_NAME = rf"(?:(?:{any_of('titles')})\.? )?[A-Z][a-z]+(?: [A-Z][a-z]+)?"
_GUESSED = re.compile(
    r", (?:(?:i )?(?:think|believe|guess)|maybe|possibly) (?:(?:it|that|he|she) (?:was|is|'s)(?: called)? "
    r"|(?:his|her) name (?:was|is) )?[A-Z][a-z]+,?(?= who )"
    r"|, (?:whose names? )?I (?:didn't|did not|never|don't|can't|forgot|forget)"
    r"(?: (?:get|got|catch|caught|know|remember))?(?: (?:his|her|their) names?)?,(?= (?:who|for) )",
    re.IGNORECASE,
)
"""A name that is only guessed or not known, of somebody told by what they did: "the lad, think it was Joe, who"."""
_UNSURE = re.compile(r"(?<=\band )I (?:think|guess|believe) (?=[A-Z][a-z]+(?:$|[.,]| for\b| who\b))")
_NEVER_HAD = re.compile(
    r", (?:I(?:'ve| have|'d| had)? )?never (?P<did>had|seen|been given) (?:that|one|it|this|any)(?: before)?(?=$|[,.])",
    re.IGNORECASE,
)
_FEW_DO = re.compile(
    r", (?=not (?:many|a lot of) [a-z]+ (?:do|did|would|have|bother)\b)(?P<left>[^,.;]*(?=,? and [A-Z][a-z]+ for ))?"
)
"""What one thinks of a gift: "two paid days, never had that before, not a lot of places do that"."""
_IN_BETWEEN = rf"^(?P<job>(?:the|your|their) [a-z]+(?: [a-z]+)?), (?P<who>{_NAME}), (?=(?:who|for) )"
_DOING = rf"^(?P<who>{_NAME}, (?:the|their|your|an?|one of) [^,.;]{{2,40}}), (?=(?:not )?[a-z]+ing (?:me|us|my)\b)"
_AND_NAMED = rf", (?:and )?(?P<who>{_NAME}),? (?:e?specially|above all|in particular),? who "
_TITLED = re.compile(rf"(?:{any_of('titles')})\.? [A-Z]")
_ANOTHER_NAMED = re.compile(r"(?:, |\band |\bby )[A-Z]|\b(?:meet|introduc[a-z]+|between) [^;.]*,|^(?:being|getting) ")
"""What may be a list of which the name is the last, or what was done to the writer, told of its doer elsewhere."""


def hailed(text: str, who: str) -> str:
    """The answer with each name right before what that one is thanked for; `who` is a pattern for the readers."""
    text = re.sub(rf" (?:&|an|n|\+) (?={who})", " and ", _SERIOUSLY.sub("", _GUESSED.sub("", text)))
    text = _UNSURE.sub("", text)
    text = _FEW_DO.sub(
        lambda found: "" if found["left"] else ". ", _NEVER_HAD.sub(r", which I had never \g<did> before", text)
    )
    text = re.sub(_THANKED.format(who=who), "", _BY_ALL.sub(_made_so, text))
    text = re.sub(_IN_BETWEEN, r"\g<who>, \g<job>, ", re.sub(_AND_NAMED, r", above all \g<who>, who ", text))
    text = re.sub(_HAVING.format(who=who), r"\g<who> ", re.sub(_ALL_NAMED.format(who=who), "", _SO_MANY.sub("", text)))
    text = re.sub(_WHOSE.format(who=who), _theirs, text)
    text = re.sub(_WHO_IS.format(who=who), _plainly, text)
    text = re.sub(_FOR.format(who=who), r"\g<who> for ", re.sub(_DOING, r"\g<who>, for ", text))
    text = re.sub(_HIS_FIRST.format(who=who), r"\g<who>'s \g<gift>. \g<who> ", text)
    text = re.sub(_A_STAR.format(who=who), _and_did, text, flags=re.IGNORECASE)
    text = re.sub(rf"^({who})(?<=\.) (?:[Hh]e|[Ss]he) (?=[a-z])", lambda found: f"{found[1].rstrip('.')} ", text)
    text = re.sub(_WHO_DID.format(who=who), _once, text)
    text = re.sub(_SHE.format(who=who), _once, text)
    text = re.sub(_WITH_WHO.format(who=who), _and_that_one, text)
    text = re.sub(_AND_TO.format(who=who), lambda found: f", and {found['who'] or found['one']} for ", text)
    text = re.sub(rf"(?<=\w),? and (?P<what>{who}['’]s [a-z]+ (?P<did>[a-z]+) [^,.;]+)", _own_clause, text)
    text = remark_last(run_on(text), who)
    found = re.fullmatch(_AT_THE_END.format(who=who), text) or _stranger_last(text)
    if found is None or _ANOTHER_NAMED.search(found["deed"]):
        return text
    return f"{found['who']} for {lower_first(found['deed'])}"


def _stranger_last(text: str) -> re.Match[str] | None:
    """Somebody who reads no letter, named after the deed: "reading my thesis, Professor Lind"."""
    found = re.fullmatch(_AT_THE_END.format(who=_NAME), text)
    known = found and (_TITLED.match(found["who"]) or found["who"].split(" ")[0] in word_list("given_names"))
    return found if found and known and found["joint"] == ", " else None


def _did(word: str) -> bool:
    return any(one.form is Form.PAST for one in readings(word))


def _plainly(found: re.Match[str]) -> str:
    if found["then"] == "for ":
        return f"{found['who']} for "
    return f"{found['who']} " if found["word"].endswith("ing") or _did(found["word"]) else found[0]


def _once(found: re.Match[str]) -> str:
    return f"{found['who'].rstrip('.')} " if _did(found["word"]) else found[0]


def _and_did(found: re.Match[str]) -> str:
    return f"{found['who'].rstrip('.')} {found['word'].lower()}" if _did(found["word"].lower()) else found[0]


def _and_that_one(found: re.Match[str]) -> str:
    return f"{found['with']}. {found['who']} " if _did(found["word"]) else found[0]


def _own_clause(found: re.Match[str]) -> str:
    """What something of somebody's did then: "a cuppa, and Kev's dog sat on my foot"."""
    phrase = verdict(found["what"]) is Verdict.PHRASE or not _did(found["did"])
    return found[0] if phrase else f". {upper_first(found['what'])}"


def _made_so(found: re.Match[str]) -> str:
    """How all made the writer feel: "being made to feel welcome by everyone, especially Kev"."""
    return f"the way {found['whom']} made me feel {found['so']}{found['above'] or ''}"


def _theirs(found: re.Match[str]) -> str:
    """What was somebody's, and how it was: "Helen, whose questions were the best I've been asked"."""
    return f"{found['who']}'s {found['what']}. {'They' if found['be'] == 'were' else 'It'} {found['be']} "
