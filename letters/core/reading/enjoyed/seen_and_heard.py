"""What was good to see and to hear: told as something done or seen, without what the writer felt about it."""

from __future__ import annotations

import re

from letters.core.language.words.persons import means_people
from letters.core.language.words.tagging import read
from letters.core.language.words.verbs import participle, past
from letters.core.readers import Readers
from letters.core.reading.enjoyed.at_once import told_at_once
from letters.core.reading.enjoyed.habits import as_watched, habits, how_it_came
from letters.core.reading.enjoyed.hasty_begun import as_doing
from letters.core.reading.enjoyed.moments import moment
from letters.core.reading.enjoyed.spoken_on import heard, spoken_on
from letters.core.reading.plain.names import names_in
from letters.core.reading.plain.runs import parted, sentences
from letters.core.reading.taken.named import name_of

_WAS_FUN = re.compile(
    r", (?:it |that |which )?(?:was|is) (?:very |really |so |such |pretty )?(?:fun|nice|interesting|cool|great"
    r"|good|funny)[.! ]*$",
    re.IGNORECASE,
)
_ADJECTIVE_PERSON = re.compile(
    r"^(?:a |such a )?(?:really |very |proper |dead )?(?:sound|nice|lovely|great|good|top|decent|solid|cool|friendly)"
    r" (?:bloke|guy|fella|lad|lady|woman|man|person|dude|chap)(?:, (?:\w+ ){0,2}\w+)?[.! ]*$",
    re.IGNORECASE,
)
"""What the people were like, and nothing else: it was good to meet them."""
_YOU_GET = re.compile(
    r"(?i)(?P<at>^|[.!?] )you (?:can |could )?(?P<verb>get(?= an? )|see|hear|feel|tell)(?= (?![mu][es]\b|[^.;]* you\b))"
)
"""Anybody's "you" beside what the writer saw: "you get a better idea", "you could tell"."""


_YOU_COULD = re.compile(
    r"^(?:that )?you (?:could (?:really |just )?(?=(?:tell|feel|sense|smell)\b)"
    r"|can (?:really |just )?(?=(?:tell|feel) (?:that|they|people|everyone|everybody|he|she)\b))",
    re.IGNORECASE,
)
"""What anybody could feel there: "you could tell people love it"."""
_ABOUT = re.compile(r"^about (?=(?:the|an?|their|your|his|her|how|why|what)\b)", re.IGNORECASE)
_ABOUT_IT = re.compile(r"^(?:about|of) (?=(?:the|an?|their|your|his|her)\b)", re.IGNORECASE)


def enjoyed_told(text: str, beginning: str, readers: Readers) -> str:
    """The answer about what was enjoyed in an order that can be read."""
    who = names_in(text, readers)
    text = re.sub(rf"\b({who})s (?=[a-z]+\b)", lambda one: f"{one[1][0].upper()}{one[1][1:]}'s ", text)
    text = spoken_on(how_it_came(re.sub(r"^inside of (?=the\b)", "the inside of ", text), who), who, beginning)
    text = _ABOUT.sub("", _ABOUT_IT.sub("hearing about ", text) if beginning == "hearing" else text)
    text = _DO_THEY.sub(r"how \1 ", text) if beginning == "how" else text
    text = _WHEN_ALL.sub(r"\g<all> when \g<when>", text)
    if beginning == "how":
        text = _SO_NICE.sub(r"how \g<nice> \g<who>", _HOW_QUIET.sub(r"how \g<0>", text))
    if beginning == "hearing":
        text = f"listening to {text}" if _LISTENING.match(f"hearing {text}") else text
        text = re.sub(rf"^(?:hearing )?({who}) saying (?:that )?(?=(?:they|he|she) [a-z]+)", "", text)
        text = re.sub(
            rf"^({who}) (?P<doing>[a-z]+ing)(?: (?=(?:the|an?|his|her|their|about)\b)|(?=[.,]|$))", heard, text
        )
    text = text if beginning in _TOLD else _NOBODY.sub(lambda found: f". {found['who'].capitalize()} ", text)
    text = habits(text, who)
    named = re.match(who, text) is not None
    text = _mended(as_doing(text) if beginning == "doing" and not named else text)
    text = as_watched(_AND_IS.sub(_apart, text) if beginning == "seeing" else text, who, beginning)
    text = " ".join(told_at_once(sentences(parted(text)) or [""]))
    text = _YOU_COULD.sub("I could ", text)
    text = text if beginning in _TOLD else _YOU_GET.sub(_i_got, text)
    text = _ADJECTIVE_PERSON.sub("meeting you", _WAS_FUN.sub("", _deed_of_one(text)))
    return _seen_with(_enjoyed_simply(text), readers)


_TOLD = frozenset({"hearing", "that", "how"})
"""Beginnings after which it was told, and all of it in one breath."""
_NOBODY = re.compile(r"(?<=\w),? and (?P<who>nobody|no one|everyone|everybody) (?=(?:slept|left|[a-z]+ed)\b)")
_AND_IS = re.compile(
    r",? and (?P<who>(?:he|she|they)(?:'s|'re| is| are| was| were) (?:only|just|not even|still|been) )"
    r"|,? and (?P<there>there (?:is|are|was|were) )"
)


def _apart(found: re.Match[str]) -> str:
    return f". {(found['who'] or found['there']).capitalize()}"


_HOW_QUIET = re.compile(
    r"^(?!how|what|why|where|when|that)(?:very |so )?(?P<how>[a-z]+) (?=(?:it|they|everything|everyone|everybody) "
    r"(?:was|were|is|are|looked|felt|sounded|smelled)\b)",
    re.IGNORECASE,
)
_WHEN_ALL = re.compile(
    r"^when (?P<when>(?!(?:an?|each|every|one|any) )[^,.]+?),?(?: and)? "
    r"(?P<all>(?:everybody|everyone|nobody|they|he|she) [a-z]+[^,.]*)",
    re.IGNORECASE,
)
_SO_NICE = re.compile(
    r"^(?P<who>(?:everyone|everybody|they|it|the [a-z]+) (?:was|were|is|are)) (?:so|very|really) "
    r"(?P<nice>[a-z]+)(?=$|[.,])"
)
_BEEN = re.compile(r"(?P<who>\b[A-Z][\w-]+|\b(?:they|you|he|she|I|we)) been (?=[a-z]+ing\b)")
AND_DOES = re.compile(
    r"(?<=\w), (?=(?:puts|takes|makes|gives|keeps|turns|checks|writes|holds|lets|sets|gets|says)"
    r" (?:the|an?|it|his|her|them|me)\b)"
)


def _mended(text: str) -> str:
    """The text with what was left out in telling: "Dai been doing it" is that he has been."""
    text = _BEEN.sub(lambda found: f"{found['who']} {'have' if found['who'] in _PLURAL else 'has'} been ", text)
    text = _THE_FELLA.sub(
        lambda found: f"{found['start']}the {found[2].lower()}", _FIRST_TIME.sub(_first_time, _ALL_ABOUT.sub("", text))
    )
    text = _GAVE_AND_SAY.sub(r"\1said", text)
    text = _TOOK_ME.sub(r"\g<start>It took \g<me>", text)
    text = _EVERY_ONES.sub(r"\1's", text)
    set_in = AND_DOES.search(text) and "," in AND_DOES.split(text, maxsplit=1)[0]  # "everyone, the boss included, ..."
    return (text if set_in else AND_DOES.sub(" and ", text)).replace(" whereby ", " where ")


_FIRST_TIME = re.compile(
    r"[,;] (?:it was |that was )?(?:the |my )?first time (?P<when>(?:in|of) my life |ever )?(?:that )?"
    r"I(?: have| had|'ve|'d)? (?:ever )?(?P<did>[a-z]+) (?P<how>(?:on|in|with|at)\b)?",
    re.IGNORECASE,
)


_DO_THEY = re.compile(r"^(?:how )?do (they|you|we|people) (?=[a-z]+)", re.IGNORECASE)
_GAVE_AND_SAY = re.compile(r"(\b(?:gave|showed|told|took|asked|handed|let)\b[^.]*? and )say\b")
_ALL_ABOUT = re.compile(
    r"^(?:hearing )?(?:(?:about )?the (?:bit|part|thing)"
    r"|a lot|lots|more|everything|all|a bit|so much|a little) about (?!it\b|them\b|this\b|that\b)(?=[\w])",
    re.IGNORECASE,
)
_THE_FELLA = re.compile(
    r"(?P<start>^|[.!?] )((?:old |young )?(?:fella|guy|lady|woman|man|bloke|lad|girl|boy)"
    r" (?=[a-z]+ing|who|that|at|in|on|from))",
    re.IGNORECASE,
)
_EVERY_ONES = re.compile(
    r"\b((?:[Ee]very|[Ee]ach) (?!class|bus|glass|boss|always|process)[a-z]{2,}[^s\W])s"
    r"(?= (?:got\b|(?:name|dog|birthday|story|work|order|desk"
    r"|room|photo|hand|face|coat|mug|cup|order|bed|record|file|box|locker|shoe|child|kid|mum|mother|family)\b))"
)
"""What is every one's, with its lost apostrophe: "every customers dog"."""


def _first_time(found: re.Match[str]) -> str:
    """What was new to the writer, as a sentence: "first time in my life I see it" is that it was the first time."""
    lemma = next((token.lemma for token in read(f"I {found['did']}")[0].tokens[1:]), found["did"])
    what = f"it {found['how']}" if found["how"] and lemma == "do" else found["how"] or ""
    return f". It was the first time {found['when'] or ''}I had {participle(lemma)} {what}"


_TOOK_ME = re.compile(
    r"(?P<start>[.!] )took (?P<me>me (?=(?:about |only |nearly )*(?:\d|an? |two|three|four|five|six|seven|eight|nine))"
    r"|(?=(?:about |only |nearly )*(?:\d+|an?|half an|two|three|four|five|six) (?:min|hour|day|week)))",
    re.IGNORECASE,
)


_PLURAL = frozenset({"they", "you", "I", "we"})


def _i_got(found: re.Match[str]) -> str:
    """What anybody gets or could see there as what the writer did."""
    return f"{found['at']}I {'got' if found['verb'] == 'get' else 'could ' + found['verb']}"


_ONE_DOING = re.compile(
    r"^(?:hearing |seeing |watching )?(?P<who>[^\W\d_][\w'’.-]+(?: [A-Z][\w'’-]+)?)"
    r" (?P<verb>[a-z]+ing) (?P<whom>me|us)\b"
)


def _deed_of_one(text: str) -> str:
    """What somebody did with the writer, as a clause: "Kayla walking me through it" is "Kayla walked me through it"."""
    found = _ONE_DOING.match(text)
    if found is None or found["who"].lower().endswith("ing"):
        return text
    token = next((token for token in read(found["verb"])[0].tokens), None)
    return f"{found['who']} {past(token.lemma)} {found['whom']}{text[found.end() :]}" if token else text


_CRIED = re.compile(r",? (?:and |but |(?:even )?though )?i (?:nearly|almost) (?:cried|died|wept)[. ]*$", re.IGNORECASE)
_MELTED = re.compile(
    r"[,;.] (?:it |that |which |really |totally |absolutely )*(?:melted|broke|killed|got) (?:me|my heart)[.! ]*$"
    r"|[,;.] (?:it was |that was )?(?:so |too |absolutely )?(?:cute|sweet|adorable)[.! ]*$",
    re.IGNORECASE,
)
_STAYED = re.compile(r", (?:and )?(?:that|it|which) (?:has |really )?(?:stayed|stuck) with me.*$", re.IGNORECASE)
_AS_IT_WAS = re.compile(r"^(?:the )?(?P<what>[a-z]+) (?P<how>(?:very|really|so) [a-z]+)(?=$|[,.])", re.IGNORECASE)
_AND_THAT = re.compile(r"^(?P<thing>[^,.]{4,50}?),? and that (?=(?:they|he|she) )", re.IGNORECASE)
_DIDNT_EXPECT = re.compile(
    r"[,;] (?:i (?=never|had|wasn't|did)|(?=did))"
    r"(?=(?:did not|didn't|didnt|never|had never|wasn't) (?:expect|see|know|think|have|realise|realize)\b)",
    re.IGNORECASE,
)
_UP_ON = re.compile(r"^(?=(?:up|out|down|back) (?:on|in|at|with|there) )", re.IGNORECASE)
_LISTENING = re.compile(
    r"^hearing (?=(?:the|a|an|his|her|their) (?!(?:new|old|big|little|first|next|last|whole|other|same|own|free) )"
    r"(?!(?:crew|team|staff|shift|class) (?:go|start|stop|come)\b)(?:year )?\w+ (?:go|read|argue|talk|joke"
    r"|ring|stop|start|sing|laugh|play|come|roar|bark|practi[cs]e|rehearse|shout|clap|chat"
    r"|pop|crack|hum|tick|whistle|knock|drip|fizz|buzz|click"
    r"|(?!(?:even|morn|build|ceil|wedd|meet|train|open|paint|read|th)ing\b)\w+ing)\b)",
    re.IGNORECASE,
)
_CALLED_OUT = re.compile(r"^(\w+)!+ (?=the |a |my )")
_THE_BIT = re.compile(r"^(?:the )?(?:bit|part|moment|time) (?:where|when) ", re.IGNORECASE)


def _enjoyed_simply(text: str) -> str:
    """What was enjoyed without what the writer felt about it, and in sentences of its own where it was run on."""
    text = _UP_ON.sub("being ", _LISTENING.sub("listening to ", _CALLED_OUT.sub(r"\1, ", text)))
    text = _THE_BIT.sub("when ", _STAYED.sub("", _MELTED.sub("", _CRIED.sub("", text))))
    text = _AND_THAT.sub(r"\g<thing>. ", moment(text))
    text = _AS_IT_WAS.sub(r"the \g<what> was \g<how>", text)
    return _DIDNT_EXPECT.sub(". I ", text)


_ING = r"[a-z]*[aeiouy][a-z]*ing\b"
"""A verb in "-ing", which "ring" and "bring" are not."""
_LITTLE_ONES = re.compile(rf"^(?=the (?:[a-z]+ )?(?:ones|kids|children|residents|guests) {_ING})")
_SOMEBODY_DOING = re.compile(
    rf"^(?=(?:your|the|one of (?:the|your)|an?) (?:[a-z]+ )?(?P<who>[a-z]+(?<!\bfor)) {_ING}"
    r" (?:the|an?|his|her|how|it|every|all|up|on)\b)"
)


def _seen_with(text: str, readers: Readers) -> str:
    """What was seen of one person: "Mr George with the razor" was watching him, "Bob very funny" was Bob being so."""
    found = _SOMEBODY_DOING.match(text)
    if _LITTLE_ONES.match(text) or (found and means_people(found["who"].removesuffix("s"))):
        return f"watching {text}"
    name = name_of(readers.known_names)
    if not name:
        return text
    full = rf"(?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?{name}(?: {name})*"
    text = re.sub(rf"^({full}) (?=(?:very|so|really) [a-z]+)", r"\1 was ", text)
    text = re.sub(rf"^({full} was .+? and) (teach|show|tell|give|let|help)(?= me\b)", _also_did, text)
    text = re.sub(rf"^(?={full} (?!talking|telling|speaking|saying)[a-z]+ing (?!me\b|us\b))", "watching ", text)
    return re.sub(
        rf"^(?={full} (?:with|behind|at) (?:the|his|her|a)\b(?!.*\b(?:was|is|were|did|made)\b))", "watching ", text
    )


def _also_did(found: re.Match[str]) -> str:
    return f"{found[1]} {past(found[2])}"
