"""The role a writer typed, in the forms a letter needs: a title for the subject line, running words for the prose."""

from __future__ import annotations

import re
from dataclasses import dataclass

from letters.core.language.details.role_straight import computing_raised, put_straight
from letters.core.language.typed.cleaned import says_nothing, tidied
from letters.core.language.words.casing import is_ordinary, own_capitals, proper
from letters.core.language.words.tables import word_list

_REFERENCE = r"(?:job |req(?:uisition)? |vacancy )?(?:ref(?:erence)?|id|req|no|number)\b"
_MODE = r"[mwfdx](?:\s*/\s*[mwfdx]){1,3}|h/f|f/h|all genders|gn|remote|hybrid|on-?site|full[- ]?time"
_ADMIN = re.compile(
    rf"\s*[(\[]\s*(?:{_MODE}|{_REFERENCE}[^)\]]*)\s*[)\]]|\s*[-–,|/]?\s*{_REFERENCE}[.:# ]*\w*\d[\w-]*|\s#\d+"
    r"|,? (?:remote|hybrid|on-?site)$"
    r"|,? \(?(?:\d+|one|two|three|four|five|six)\+? ?(?:years?|yrs?)'? (?:pqe|exp(?:erience)?|qualified)\)?$"
    r"|,? \d+(?:\.\d+)? ?h(?:ou)?rs?(?:(?: a| per|/) ?(?:week|wk)| pw)?$"
    r"|,? \(?0?\.\d+(?: ?(?:fte|wte))?\)?$|,? x ?\d shifts?$"
    r"|,? (?:\d|one|two|three|four) days?(?: (?:a|per) week)?$"
    r"|(?<=[a-z]),? \(?L ?\d\)?$"
    r"|(?<!teacher)(?<!assistant)(?<!\bTA)(?<!tutor),? (?:grade|scale|spine|pay ?band|tier) \w?\d\w*(?=$|,)"
    r"|[ ,(-]+(?:(?:\d+|six|nine|twelve|eighteen)[ -](?:months?|mths?|m)(?: contract)?,? )?"
    r"(?:\bftc|maternity contract)\)?$"
    r"|[ ,(-]+(?:\d+|six|nine|twelve|eighteen)[ -](?:months?|mths?)(?: contract)?\)?$",
    re.IGNORECASE,
)
"""What an advertisement needs and a letter does not: reference numbers, "(m/f/d)", "(remote)"."""
_ARTICLE = re.compile(
    r"^(?:(?:the |a |an )?(?:role|position|post|job) (?:of|as)(?: an?| the)? |(?:a(?! levels?\b)|an|the|their) )",
    re.IGNORECASE,
)
_DEV = re.compile(r"\bdev(?=$|[,(]| \()", re.IGNORECASE)
_SHORT = tuple(
    (re.compile(rf"(?<![\w'&/-]){short}(?![\w'-])\.?(?= ?[A-Za-z(,/]|$)", flags), whole)
    for short, flags, whole in (
        ("asst", re.NOFLAG, "assistant"),
        ("A(?:sst|SST)", re.NOFLAG, "Assistant"),
        ("mgr|mngr", re.NOFLAG, "manager"),
        ("M(?:gr|ngr)", re.NOFLAG, "Manager"),
        ("(?:snr|sr)(?=\\.? [A-Za-z])", re.NOFLAG, "senior"),
        ("S(?:nr|r)(?=\\.? [A-Z])", re.NOFLAG, "Senior"),
        ("(?:jnr|jr)(?=\\.? [A-Za-z])", re.NOFLAG, "junior"),
        ("J(?:nr|r)(?=\\.? [A-Z])", re.NOFLAG, "Junior"),
        ("recep(?:t(?:ion)?)?(?=$)", re.NOFLAG, "receptionist"),
        ("Recep(?:t(?:ion)?)?(?=$)", re.NOFLAG, "Receptionist"),
        ("(?:(?<=warehouse )|(?<=factory )|(?<=production ))op", re.IGNORECASE, "operative"),
        ("(?:(?<=machine )|(?<=cnc )|(?<=plant ))op", re.IGNORECASE, "operator"),
        ("co-?ord", re.NOFLAG, "coordinator"),
        (r"[Dd]ep(?=\.? (?:[A-Z]|stage|head|manager))", re.NOFLAG, "Deputy"),
        ("Coord", re.NOFLAG, "Coordinator"),
        ("w/e(?:nds?)?", re.IGNORECASE, "weekends"),
        ("^PT(?= (?![Aa]ide\\b|[Tt]ech|[Ii]nstructor))|(?<= )(?:PT|pt)$", re.NOFLAG, "part-time"),
        ("^FT(?= )|(?<= )(?:FT|ft)$", re.NOFLAG, "full-time"),
        ("sec(?= (?:guard|officer))", re.NOFLAG, "security"),
        ("Sec(?= (?:[Gg]uard|[Oo]fficer))", re.NOFLAG, "Security"),
        ("^sat(?= (?:girl|boy|lad|job|staff|counter|assistant))", re.IGNORECASE, "Saturday"),
        ("^sun(?= (?:girl|boy|lad|job|staff|counter|assistant))", re.IGNORECASE, "Sunday"),
    )
)
"""What is written short in a list of vacancies and in full in a letter."""
_JOB_AT_END = re.compile(r"\s+(?:role|position|post|job|vacancy|one|thing|gig)$", re.IGNORECASE)
_SOME_KIND = re.compile(
    r"^(?:some|a) (?:kind|sort|type) of (?:an? )?|^some (?=[a-z])|^something (?:in|on|with) (?:the |an? )?",
    re.IGNORECASE,
)
_HOURS = re.compile(r"(?:part|full)-time ", re.IGNORECASE)
_SHIFT_FIRST = re.compile(r"^(night|evening|weekend)s (?=[A-Za-z])", re.IGNORECASE)
_SHIFT = (
    r"(?:1st|2nd|3rd|first|second|third|day|night|late|early|evening|weekend|morning|swing|graveyard|back) shifts?|"
    r"nights?|evenings?|weekends?|(?:early )?mornings?"
)
_GOES_BEFORE = re.compile(
    rf"(?:{_SHIFT}|part[- ]time|full[- ]time|temporary|permanent|temp|casual|seasonal|fixed[- ]term|relief|live-in|"
    r"trainee|graduate|apprentice|sessional|freelance|bank|junior|senior)",
    re.IGNORECASE,
)
_QUALIFIED = re.compile(r"(?P<head>[^,(]+?)\s*(?:,\s*(?P<after>[^,()]+)|\((?P<inner>[^()]+)\)| - (?P<dashed>[^-(),]+))")
_SUBJECT = re.compile(
    r"(?:maths?|mathematics|english|history|geography|science|physics|chemistry|biology|art|music|drama|french|german"
    r"|spanish|computing|economics|law|nursing|psychology|sociology|business)(?: and [a-z]+)?",
    re.IGNORECASE,
)
"""What is taught, which stands before the one who teaches it."""
_TEACHES = re.compile(r"(?:tutor|teacher|lecturer|instructor|teaching assistant)$", re.IGNORECASE)
_YEAR_OF = re.compile(r"\b(1st|2nd|3rd|4th)[ -]year\b", re.IGNORECASE)
_NUMERAL = re.compile(r" (?:II|III|IV|V)\b")
_YEAR_GROUP = re.compile(r"(?:year|yr|grade|reception|ks ?\d|key stage|p\d|primary|nursery|class)\b.*", re.IGNORECASE)
_PLAINER = {
    "1st": "first",
    "2nd": "second",
    "3rd": "third",
    "4th": "fourth",
    "shifts": "shift",
    "nights": "night",
    "evenings": "evening",
    "mornings": "morning",
    "weekends": "weekend",
}
_PART_TIME = re.compile(
    r"^([^,(]+?)(?: -)? "
    r"((?:part|full)[- ]time|seasonal|temporary|permanent|temp|casual|relief|sessional|freelance"
    r"|(?:(?<=er )|(?<=[^t]or )|(?<=ist )|(?<=ian )|(?<=man )|(?<=ant )|(?<=eer ))trainee"
    r"|(?:(?<=assistant )|(?<=nurse )|(?<=carer )|(?<=HCA )|(?<=worker ))bank)$",
    re.IGNORECASE,
)
_SHORT_FOR = re.compile(r"(?<=[A-Z]{2}) ?(?:-?>|→) ?(?=[A-Z]{2}\b)|(?<!\w)[pf]/t(?!\w)", re.IGNORECASE)
_WRITTEN_OUT = {"p/t": "part-time", "f/t": "full-time"}
_SHIFT_LAST = re.compile(
    r"^((?:(?! - )[^,(])+?)(?: (?:at|on|doing))? (nights|evenings|weekends|mornings|(?:early|late|twilight|1st|2nd|3rd)"
    r" shift)$",
    re.IGNORECASE,
)
_DASHED_ON = re.compile(r" - ([^-()]+)$")
_TWO_WORDS = (
    (re.compile(r"\b(fork)[ -](?=lift)", re.IGNORECASE), r"\1"),
    (re.compile(r"\b(check|drive|walk)[ ](?=in\b|through\b)", re.IGNORECASE), r"\1-"),
)
"""Compounds typed in two words: "fork lift driver", "check in agent"."""
_HELPER = re.compile(
    r"\b(electrician|plumber|carpenter|joiner|builder|driver|teacher|bricklayer|butcher|baker|plasterer|roofer|tiler"
    r"|fitter|welder|mason)s (mate|assistant|labourer|helper|apprentice)\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_][\w'&+#.-]*")
_NUMBERED = frozenset({"Year", "Key", "Stage", "Level", "Grade", "Tier", "Band", "Class"})
_CALLING = re.compile(r"[a-z](?:ists?|ers?|ors?|ians?|ants?|smiths?|ologists?|ectal|atric|ological)$")
"""How words for what people do end, known or not: "Apiarist"."""
_SHOUTED_FROM = 6
"""Letters from which a role in capitals is shouting rather than an acronym."""


_OF_HOUSE = re.compile(r"\b(front|back) of the house\b", re.IGNORECASE)
_SHORT_QUALIFIER = 4
"""Letters of a qualifier in brackets that stays as typed: "(Go)", "(QA)"."""


@dataclass(frozen=True, slots=True)
class Role:
    """A role as typed and made presentable.

    `title` has capitals ("Museum Registrar"), `running` only those that prose would have ("museum registrar"), `short`
    is `running` without what stood in brackets.
    """

    title: str
    running: str
    short: str

    def __bool__(self) -> bool:
        """Whether a role was named at all."""
        return bool(self.title)


def read_role(typed: str) -> Role:
    """The role in its three forms: "welder, 2nd shift" runs as "second-shift welder"."""
    whole = _SHORT_FOR.sub(lambda found: _WRITTEN_OUT.get(found[0].lower(), " to "), computing_raised(typed))
    name = put_straight(tidied(whole))
    name = _OF_HOUSE.sub(r"\1 of house", _lowered(name) if _is_shouted(name) else name)
    for abbreviated, whole in _SHORT:
        name = abbreviated.sub(whole, name)
    name = _JOB_AT_END.sub("", _ARTICLE.sub("", _SOME_KIND.sub("", _ADMIN.sub("", name)))).strip(" ,;:-–|/")
    name = _SHIFT_FIRST.sub(r"\1 ", re.sub(r"\beves$", "evenings", name, flags=re.IGNORECASE))
    name = re.sub(r"(?<=[a-z]) thing (?=(?:on|in|at|with|for)\b)", " ", name)
    if says_nothing(name):
        return Role("", "", "")
    for pattern, compound in _TWO_WORDS:
        name = pattern.sub(compound, name)
    name = _DEV.sub(lambda found: "developer" if found[0].islower() else "Developer", name)
    name = _PART_TIME.sub(lambda found: f"{found[2].replace(' ', '-')} {found[1]}", name)
    name = _SHIFT_LAST.sub(r"\1, \2", name)
    head, qualifier = _split(_HELPER.sub(r"\1's \2", name))
    said = _DASHED_ON.sub(r" (\1)", _joined(head, qualifier))
    short = re.sub(r" \([^()]*\)$", "", said) if qualifier else said
    said, short = (_YEAR_OF.sub(lambda found: f"{_PLAINER[found[1].lower()]}-year", form) for form in (said, short))
    if _NUMERAL.search(said):
        return Role(_titled(said), _titled(said), _titled(short))
    return Role(_titled(said), _lowered(said), _lowered(short))


def _is_shouted(name: str) -> bool:
    """Whether capitals are no acronym: several words in them, or one that says what somebody is."""
    several = len(name) >= _SHOUTED_FROM and " " in name
    word = len(name) > _SHORT_QUALIFIER - 1 and (is_ordinary(name.lower()) or _CALLING.search(name.lower()) is not None)
    return name.isupper() and (several or word)


def _split(name: str) -> tuple[str, str]:
    found = _QUALIFIED.fullmatch(name)
    if found is None:
        return name, ""
    return found["head"].strip(), (found["after"] or found["inner"] or found["dashed"]).strip()


def _joined(head: str, qualifier: str) -> str:
    """Head and qualifier as one phrase: before it where English puts it there, in brackets otherwise."""
    if not qualifier:
        return head
    if _YEAR_GROUP.fullmatch(qualifier):
        return f"{qualifier[0].upper() + qualifier[1:]} {'teaching assistant' if head == 'TA' else head}"
    if _SUBJECT.fullmatch(qualifier) and (taught := _TEACHES.search(head)):
        return f"{head[: taught.start()]}{qualifier} {taught[0]}"
    if _GOES_BEFORE.fullmatch(qualifier):
        parts = [_PLAINER.get(part, part) for part in re.split(r"[ -]", qualifier.lower())]
        hours = _HOURS.match(head)
        return f"{hours[0] if hours else ''}{'-'.join(parts)} {head[hours.end() if hours else 0 :]}"
    return f"{head} ({qualifier})"


def _titled(text: str) -> str:
    """The phrase with a capital on every word typed small, little words excepted."""
    parts = text.split(" ")
    return " ".join(
        part if at and part in word_list("little_words") else _capital(part) for at, part in enumerate(parts)
    )


def _capital(word: str) -> str:
    if own_capitals(word) and "/" not in word:
        return word
    return re.sub(r"(^\(?|/)([a-z])", lambda found: found[1] + found[2].upper(), word)


def _lowered(text: str) -> str:
    """The phrase with small letters where the word is an ordinary one; names, tools and acronyms keep theirs."""
    shouted = _is_shouted(text)
    before, bracket, inside = text.partition(" (")
    if bracket and not shouted and len(inside) <= _SHORT_QUALIFIER:
        return f"{_lowered(before)} ({inside}"
    return _WORD.sub(lambda found: _lower_word(found[0], found.string[found.end() :], shouted=shouted), text)


def _lower_word(word: str, after: str, *, shouted: bool) -> str:
    numbered = word in _NUMBERED and re.match(r" (?:\w+ )?\d", after) is not None
    if word in {"Exec", "Execs", "Ops", "Tech", "Op", "Admin"}:
        return word.lower()
    kept = own_capitals(word) and not shouted
    if numbered or kept or len(word) == 1 or word in word_list("tools") or proper(word.lower()) == word:
        return word
    return word.lower() if is_ordinary(word.rpartition("-")[2]) or _CALLING.search(word) else word
