"""Puts straight what hasty people type after "Thank you for ...": every deed with its doer, every gift with its "for".

"her replying at all" is replying at all; "didn't mind, just threw me a towel" is that they did not mind and threw it.
"""

from __future__ import annotations

import re

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.view.employer_others import names_others
from letters.core.language.words.lexicon import readings
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Form
from letters.core.language.words.verbs import ing, is_base, past
from letters.core.reading.thanks.beside_reader import beside_reader
from letters.core.reading.thanks.with_deed import NONE_SHOWN

_CHEER = re.compile(
    r",? so fair (?:enough|play|dues)(?: to (?:him|her|them))?[.! ]*$"
    r"|[,;.!]+ (?:it |that |which |honestly |really |was |is )*(?:fair (?:enough|play)|made my (?:day|week)"
    r"|what an? [a-z]+|legends?|class|priceless|bless)(?: (?:really|lol|haha))?[.! ]*$",
    re.IGNORECASE,
)
_HAD_NO_NEED = re.compile(
    r"(?:,? which (?:he|she|they|you) |[.,;] (?:(?:and|when|although|though) )?(?:(?:he|she|they|you) )?"
    r"|(?:,? (?:and|when|although|though))?(?<!things)(?<!thing)(?<!more) (?:he|she|they|you) )"
    r"(?:really )?(?:didn't|did not|didnt|don't|do not|doesn't) (?:need|have) to(?: do (?:that|it|this))?[.! ]*$",
    re.IGNORECASE,
)
_COULD_TELL = re.compile(
    r"[,;.] you could tell (?:that )?(?:he|she|they) [^.;]*[.! ]*$"
    r"|^(?:that )?i could (?:really |just )?(?:tell|see) (?:that )?(?=(?:he|she|they|you)(?: had|'d|'re| were| was) )",
    re.IGNORECASE,
)
_DIFFERENCE = re.compile(
    r", (?:it |that )?(?=felt (?:more |just |so much )*like "
    r"|(?:really )?made (?:all the|a (?:big|huge|real|massive)|such a) difference\b)"
)
_HER_DOING = re.compile(
    r"(?:^|(?<=, )|(?<=\band ))(?:her|him|his|their|them) (?P<not>not )?(?P<doing>[a-z]+ing)\b(?! of\b)", re.IGNORECASE
)
_NO_SUBJECT = re.compile(
    r"(?:^|(?<=[.!] ))(?P<first>didn't|did not|didnt|never(?! (?:once )?[a-z]+ing\b)|wouldn't|let me|let us) (?=[a-z])",
    re.IGNORECASE,
)
_JUST_DID = re.compile(r", (?P<how>just|even|only|simply) (?P<did>[a-z]+) (?=(?:me|us|my|the|a)\b)")
_SAID_SO = re.compile(
    r"^(?P<gift>[^,.;]+), (?P<said>said|told me|reckoned|promised) (?=(?:that )?(?:he|she|they|I|it)\b)"
)
_KIND_WORDS = re.compile(
    r"^(?=(?:very |really |such )?(?:kind|encouraging|honest|nice|warm|lovely|helpful|good) "
    r"(?:words|comments|remarks|advice|tips|feedback|questions)\b)",
    re.IGNORECASE,
)
_BEFORE_WE = re.compile(
    r"\b(?P<when>before|after|when|while|until) (?P<who>we|I) (?P<do>start|begin|leave|go|arrive|finish|sit)\b"
)
_SAT_ME = re.compile(
    r"^(?P<gift>(?:the|his|her|their|your) [^,.;]+), (?=(?:sat|let|gave|took|made|showed|treated|drove|walked|bought"
    r"|fed|lent|waited|stayed|sent) (?:me|us|for|with)\b)"
)
_AND_THAT = re.compile(r"(?<=[a-z]),? and that (?P<who>nobody|no one|everyone|everybody|it|there) (?=[a-z]+)")
_AND_THAT_THEY = re.compile(r"(?<=[a-z]),? and that (?:they|he|she|you) (?P<did>[a-z]+) (?=(?:to )?(?:me|us)\b)")
_NEVER_DID = re.compile(r"^(?P<before>[^.;]+), never (?P<did>[a-z]+) (?=(?:me|us|my|a|the|once)\b)")
_WHAT_A = re.compile(r"^what (?=an? (?:[a-z]+ )+[a-z]+[.! ]*$)", re.IGNORECASE)
"""A cry that names what is thanked for: "what a lovely tour"."""
_ONLY_DAY = re.compile(r", only (?=(?:day|time|slot|evening|morning|hour|chance|place|one) I\b)")
_AND_THE = re.compile(
    rf"^{NONE_SHOWN}(?P<deed>(?:they|he|she|you|[a-z]+ing|[a-z]+ed|gave|let|took|made|told|kept|came) [^.;]+), "
    r"and (?P<gift>(?:the|an?|all the) [a-z' -]+[.!]*)$"
)
_AND_GIFT = re.compile(r"[.!]+ And (?P<gift>(?:the|an?|his|her|their) [^.,;!?]+)[.!]*$")
_AND_SOMETHING = re.compile(r", and (?P<what>[a-z]+) (?=(?:he|she|they|you) [a-z]+ me\b)")
_THEN_TO = re.compile(r",? (?P<and>and(?: then| also)?) to (?P<do>[a-z]+) (?=(?:me|my|us|the|a|for|all|every)\b)")
_MANY_FROM = re.compile(r"^(?P<what>[a-z]+s) (?=(?:from|for) (?:his|her|their|the|your)\b)", re.IGNORECASE)
_ENDEARED = re.compile(r"(?<=[a-z]),? (?:love|pet|hun|hon|darling|hen|petal|dear|sweetie|sweetheart|bud)[.! ]*$")
_SAID = re.compile(r"\b(?:said|told me|saying|telling me)\b")
_ALSO = (
    r"^(?P<one>{who})(?:,? who)? (?P<did>[a-z]+ed|came|gave|took|made|let|told|was|[a-z]+ing) (?P<what>[^,.;]+), "
    r"(?:and )?(?P<two>{who}) (?:as well|too|also)[.! ]*$"
)
_EACH_FOR = r"(?:^|(?<=[,.;] )|(?<=and ))(?:and )?(?:{who}) for "
_NEXT_DID = (
    r"(?<!Dr)(?<!Mr)(?<!Mrs)(?<!Ms)(?<!Prof)(?<!Engr)(?<!Capt)(?<!Lt)(?<!Sgt)(?<!Col)[,.;]+"
    r" (?:and )?(?=(?:{who}) (?:(?:for )?(?:not )?[a-z]+ing|for (?:the|an?|his|her|their))\b)"
)

_SO_MANY_AND_I = re.compile(
    r"(?<=\w), (?P<many>(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty) (?:[a-z]+ )?"
    r"(?P<things>[a-z]+s)),? and (?=I (?:only |still |even |just )?[a-z]+)"
)
_AND_THEY_ME = re.compile(r"(?<= when )(?P<when>[^,.;]+?),? and they (?=(?:all |both )?[a-z]+ (?:for |with |to )?me\b)")
_UNITS = re.compile(
    r"(?:second|minute|hour|day|week|month|year|night|mile|kilometre|kilometer|metre|meter|km|feet|time|pound|dollar|euro"
    r"|degree|floor|quid|step)s?$"
)
_CLASS = (
    r"(?:so |really |just )?(?:class|brilliant|great|priceless|hilarious|magic|gold|funny|lovely|nice|good|fab|a hoot)"
)
_WAS_CLASS = rf"(?P<deed>\b(?:{{who}}) [a-z]+ing [^,.;]+?) was {_CLASS}[.! ]*$"


def in_order(text: str, who: str) -> str:
    """The cleaned answer to "Thank you for ..." without haste; `who` is a pattern for the readers' names."""
    text = _SO_MANY_AND_I.sub(_there_were, _WHAT_A.sub("such ", text))
    text = re.sub(rf"^(?:being|getting) (?P<done>[a-z]+) (?P<what>[^,.;]*?) ?by (?P<who>{who})[.]?$", _did_to_me, text)
    text = beside_reader(text, who)
    text = re.sub(r"^(both|all) (?=(?:really|so|very|super|extremely) [a-z]+)", r"they were \1 ", text)
    text = _HAD_NO_NEED.sub("", _CHEER.sub("", _COULD_TELL.sub("", text)))
    text = _ENDEARED.sub("", text) if _SAID.search(text) else text
    text = _AND_THAT_THEY.sub(_and_for, text)
    text = _AND_THAT.sub(lambda found: f". {found['who'].capitalize()} ", text)
    text = _BEFORE_WE.sub(lambda found: f"{found['when']} {found['who']} {past(found['do'])}", text)
    text = _KIND_WORDS.sub("your ", text)
    text = _SAT_ME.sub(r"\g<gift>. They ", text)
    text = _SAID_SO.sub(r"\g<gift>. They \g<said> ", text)
    text = _NO_SUBJECT.sub(_they, _DIFFERENCE.sub(", which ", _ONLY_DAY.sub(", the only ", text)))
    text = _JUST_DID.sub(_just, _HER_DOING.sub(_doing, text))
    text = _AND_THE.sub(_and_the, _NEVER_DID.sub(_never, text))
    text = _MANY_FROM.sub(_the_many, _THEN_TO.sub(_and_doing, _AND_SOMETHING.sub(r", and for the \g<what> ", text)))
    text = re.sub(_WAS_CLASS.format(who=who), r"\g<deed>", text)
    text = _AND_THEY_ME.sub(r"\g<when>. They ", text)
    return _among(_AND_GIFT.sub(r", and for \g<gift>", text), who)


def _did_to_me(found: re.Match[str]) -> str:
    """What was done to the writer, told of the one who did it: "being walked to the station by Theo"."""
    verb = next((one.lemma for one in readings(found["done"].lower()) if one.form is Form.PARTICIPLE), "")
    return f"{found['who']} {past(verb)} me {found['what']}".rstrip() if verb else found[0]


def _there_were(found: re.Match[str]) -> str:
    """How many there were, with what the writer made of them: "212 mosquitoes and I only missed 3"."""
    return found[0] if _UNITS.match(found["things"]) else f". There were {found['many']}, and "


def _forms(word: str) -> set[Form]:
    return {one.form for one in readings(word.lower()) if one.cls is Class.VERB}


def _lemma(word: str) -> str:
    return next((one.lemma for one in readings(word.lower()) if one.cls is Class.VERB), word)


def _and_for(found: re.Match[str]) -> str:
    """A deed told as a clause beside a thing: "the kiln, and that they told me the price"."""
    done = next((one for one in readings(found["did"]) if one.form is Form.PAST), None)
    return f", and for {ing(done.lemma)} " if done else found[0]


def _they(found: re.Match[str]) -> str:
    return f"{'They' if found.start() else 'they'} {found['first'].lower()} "


def _just(found: re.Match[str]) -> str:
    """What was done beside the first, as a sentence: "didn't mind, just threw me a towel"."""
    return f". They {found['how']} {found['did']} " if Form.PAST in _forms(found["did"]) else found[0]


def _doing(found: re.Match[str]) -> str:
    """A deed without whose it was: "her replying at all"; a thing of theirs stays, as "his training" is."""
    doing, before = found["doing"].lower(), found.string[: found.start()]
    if found[0].lower().startswith("the") and names_others(before):
        return found[0]  # "dinner with the kids, and them grilling me"
    whose = not found[0].lower().startswith("him ")
    if whose and (doing in word_list("deeds_owned") or any(one.cls is Class.NOUN for one in readings(doing))):
        return found[0]
    return f"{found['not'] or ''}{found['doing']}"


def _never(found: re.Match[str]) -> str:
    if Form.PAST not in _forms(found["did"]):
        return found[0]
    return f"{found['before']}, and for never {ing(_lemma(found['did']))} "


def _and_the(found: re.Match[str]) -> str:
    """A gift beside a deed, with its "for": "they waited for me, and the scones"."""
    if verdict(found["gift"].rstrip(".!")) is not Verdict.PHRASE:
        return found[0]
    return f"{found['deed']}, and for {found['gift']}"


def _and_doing(found: re.Match[str]) -> str:
    return f", {found['and']} for {ing(found['do'])} " if is_base(found["do"]) else found[0]


def _the_many(found: re.Match[str]) -> str:
    """Several things from somebody, with "the" where they are known: "sweets from his daughter's wedding"."""
    verb = bool(_forms(found["what"])) and not any(one.cls is Class.NOUN for one in readings(found["what"].lower()))
    return found[0] if verb or found["what"].lower() in {"thanks", "his", "this"} else f"the {found['what']} "


_TEAM_FOR = (
    r"^(?P<one>(?:{who} for )?(?:not )?[a-z]+ing [^.;]+?),? and (?P<team>(?:the|his|her|their|your) "
    r"(?:whole |entire |other |rest of the )?"
    r"(?:team|staff|crew|volunteers|children|kids|residents|pupils|lads|girls|drivers|others)) for "
    r"(?P<gift>[^,.;]+)"
)
"""One of the readers, and others who are none: "Kim for sitting with me and the whole team for the samosas"."""
_SEVERAL = 4


def _from_the_team(found: re.Match[str]) -> str:
    """What others did or gave, beside what the reader did: "the samosas from the whole team"."""
    doing = re.match(r"(?:not )?[a-z]+ing\b", found["gift"])
    told = f"{found['team']} {found['gift']}" if doing else f"{found['gift']} from {found['team']}"
    return f"{found['one']}, and for {told}"


_DOES_SO = r"(?:was|were|had|gave|took|let|made|told|got|drove|kept|[a-z]{2,}ed) "
"""What somebody did whose job was told beside the name: "Tom the manager was so kind"."""


def _among(text: str, who: str) -> str:
    """What several readers are thanked for, each by name: one after another, or in one list where they are many."""
    text = re.sub(
        rf"^({who}), ({who}) (?=(?:both )?(?:[a-z]+ed|let|gave|took|made|told|were|got|lent) )", r"\1 and \2 ", text
    )
    text = re.sub(
        rf"^({who})[,:]? (?:she|he) (?=[a-z]+ )", r"\1 ", re.sub(rf"^({who}): (?=[a-z]+ing )", r"\1 for ", text)
    )
    text = re.sub(rf"^({who}),? who (?=[^.;]* and (?:{who}) for )", r"\1 ", text)
    text = re.sub(rf"^({who})[,:]? (the [a-z]+(?: [a-z]+)?) was {_CLASS}[.! ]*$", r"\1 for \2", text)
    text = re.sub(rf"^({who}),? (?:the|our|my) (?:[a-z]+ )?[a-z]+,? (?={_DOES_SO})", r"\1 ", text)
    text = re.sub(rf"^(?:{who})(?:['’]s)?,? and (?:{who})['’]s (?=[a-z])", "their ", text)
    text = re.sub(
        rf"^(?:{who}|you) and (?:(?:his|her|their|your|the) (?:whole )?(?:team|staff|crew|colleagues)) for ", "", text
    )
    text = re.sub(_TEAM_FOR.format(who=who), _from_the_team, text)
    text = re.sub(rf"^{who}(?:, | and ){who},? and (?:the|every)[a-z ]+ for ", "", text)
    text = re.sub(rf"^{who} and {who} (?:both )?(?P<be>were|are) (?:both )?", r"they \g<be> ", text)
    both = re.match(_ALSO.format(who=who), text)
    if both and both["one"] != both["two"]:
        if both["did"] == "was":
            return f"they were {both['what']}"
        return f"{both['one']} and {both['two']} both {both['did']} {both['what']}"
    each = [*re.finditer(_EACH_FOR.format(who=who), text)]
    if len(each) >= _SEVERAL and each[0].start() == 0:
        ends = [one.start() for one in each[1:]] + [len(text)]
        parts = [text[one.end() : end].strip(" ,.;") for one, end in zip(each, ends, strict=True)]
        parts = [re.sub(r",? and$", "", part) for part in parts]
        return f"{', '.join(parts[:-1])}, and for {parts[-1]}"
    return re.sub(_NEXT_DID.format(who=who), " and ", text) if len(each) < _SEVERAL else text
