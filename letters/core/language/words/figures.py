"""Small numbers as words where a hand would write words: "5 of the kids", "3 years", never "Year 2" or "2 p.m."."""

from __future__ import annotations

import re

from letters.core.language.words.lexicon import Class, readings
from letters.core.language.words.tables import any_of, word_list

_ONES = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_TEENS = ("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen")
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
WRITTEN_OUT = "|".join((*_ONES[1:], *_TEENS, *_TENS))
_LABEL = re.compile(rf"(?:\b{any_of('labels')}|[A-Z][\w&]*|[$€£#@/.:–x×+-]|\d)\s*$")
"""What numbers the figure after it: "Year 2", "Room 5", "£3"."""
_COUNT = r"(?:10|[1-9])"
_ADJECTIVE = (
    r"(?:(?:other|more|new|different|full|whole|long|extra|big|good|small|separate|bad|late|slow|sick|wrong|missed"
    r"|lost|dead|peak|busy|solid|straight|tough|working|clear) )?"
)
_OF_THEM = r"of (?:the|their|them|us|our|my|your|those|these|its)"
_BEFORE = r"(?<![\w.,:/$€£#+-])"
_COUNTED = re.compile(
    rf"{_BEFORE}(?P<first>{_COUNT})(?: (?P<word>to|or|in|out of) (?P<second>{_COUNT}))? "
    rf"{_ADJECTIVE}(?P<noun>[a-z]{{3,}}|Christmases|{_OF_THEM})\b"
)
_COMPOUND = re.compile(
    rf"{_BEFORE}(?P<number>[2-9]|[1-9]\d{{1,2}}) (?P<unit>month|year|week|day|hour|minute|mile|page|met(?:er|re)|foot"
    r"|litre|liter|ton|tonne|inch|gallon|cover|axle|storey|story|seater|acre|kilo|bed|bedroom|person|man|woman|seat"
    r"|unit|lane|step) (?=(?!(?:the|a|an|this|that|my|his|her|their|your|its|i|we|they|he|she)\b|in|on|at|ago|later"
    r"|before|after|and|or|of"
    r"|to|for|each|per|is|was|every|from|below|above|but|so|who|which|deep|high|tall|long|wide|thick|away"
    r"|apart|up\b|down"
    r"|across|with|by\b|because|when)[a-z]{3,})"
)
"""A measure before the noun it measures: "15 minute talk", "3 month wait"."""
_COMPOUNDS = re.compile(
    rf"{_BEFORE}(?P<number>[2-9]|[1-9]\d) (?P<unit>min|month|week|day|hour|minute)s? "
    r"(?=(?:visits|calls|shifts|slots|breaks|sessions|meetings|interviews|tests|appointments|lessons|rounds)\b)"
)
_ONE_IN = re.compile(
    rf"{_BEFORE}(?P<first>{_COUNT}) (?P<word>in|out of) (?P<second>{_COUNT})(?! ?(?:[apAP]\.?[mM]|%))(?![\w:/-]|[.,]\d)"
)


_RANGE = re.compile(
    rf"{_BEFORE}(?P<first>[1-9])(?P<to>-|–|, )(?P<second>[2-9]|10)"
    r" (?=(?:weeks|days|months|years|hours|people|times|shifts)\b)"
)
_OF_THEM_ALONE = re.compile(
    r"(?<=\bof only )[2-9]\b(?= in\b)"
    r"|(?<=\b(?:got|had|own|run) )[2-9](?=$|[.,;](?!\d)| (?:and|already|now|so|but|left|in an?|in one)\b)"
    r"|(?<=[a-z]ed )[2-9](?=$|[.;] )"
    r"|(?<=\b(?:all|top) )[2-9](?=$|[.,;](?!\d)| (?:and|of)\b)"
    r"|(?<=\b(?:hired|taken) )[2-9](?=$|[.,;](?!\d)| (?:if|and|this|last)\b)|(?<=\bhire )[2-9](?=$|[.,;](?!\d)| if\b)"
    r"|(?<=\bhad )[2-9](?= (?:wrong|right|left|(?!foot|ton|pm|am)[a-z]{3,}(?:ed|en))\b)"
    r"|(?:(?<=\b(?:cut|put) )|(?<=\b(?:need|lost|took|only) ))[2-9](?= (?:of|open|off|out|down|on|short|spare|left)\b)"
    r"|(?<=\b(?:have|with) )[2-9](?=$|[.,;](?!\d)| (?:already|now|so|but|left)\b)"
)
"""A count of what was named before: "they've got 3 and want more"."""
_THIS_YEAR = re.compile(rf"{_BEFORE}([2-9]) (?=(?:this|last|a|every|each|per) (?:year|week|month|day|shift)\b)")


_WORDS = "(?:" + "|".join(_ONES[1:]) + ")"
_AFTER_WORD = re.compile(
    rf"(\b(?:{_WORDS} [a-z]+ (?:to|or|and|out of)|(?:{_WORDS}|\d+) [a-z]+ (?:instead of|rather than|not)) )([2-9]|10)"
    r"(?![\w:/%-]|[.,]\d)"
)
_OF_WORD = re.compile(rf"{_BEFORE}([2-9]|10)(?= of {_WORDS}\b)")
_AND_AT = re.compile(rf"(\b{_WORDS} [a-z]+ (?:in|at|on|by) (?:the )?[a-z]+ and )([2-9])(?= (?:in|at|on|by)\b)")
"""A figure beside a number in words: "from six days to 3", "3 of ten"."""
_RATIO_AFTER_WORD = re.compile(
    rf"(?i:(\b{_WORDS} [a-z]+ (?:out of|in|of) ))([2-9]|10)(?![\w:/%-]|[.,]\d| ?(?:[ap]m\b|[a-z]+s\b))"
)
"""The whole after a part in words: "three nights out of 7"."""
_IN_FEWER = re.compile(
    rf"(?i:(\b{_WORDS} (?:days|weeks|months|hours|minutes) (?:[a-z]+ ){{0,5}}?(?:in|not|after|within|is|was) ))"
    r"([2-9]|10)(?=$|[.,;])"
)
"""So many of what was counted in words just before: "ten days and deliver in 7"."""
_UP_TO = re.compile(
    r"(\b(?:up to|about|over|only|just|maybe) )([2-9])(?= (?:(?:in|on) (?:one|a|each) [a-z]+|(?:a|per|each) (?:day|week"
    r"|month|year|shift|night|time))\b)"
)
_MEASURED = re.compile(
    r"(?<!\ba )(?<!\bthe )(?<![\w.,-])(?P<count>(?:[2-9]|\d\d[\d,.]*)) (?P<unit>ton|tonne|litre|liter|kilo"
    r"|met(?:re|er)|mile|gallon|acre|cup|plate|box|tray|bag|crate|bottle|loaf|cake|bed|file|item|meal|order"
    r"|parcel|ticket|call|sample)"
    r"(?=$|[.,;]| (?:of|an?|in|on|at|per|every|each|and|from|with|to|out of|high|long|wide|deep|away)\b)"
)
"""So many of a measure or a thing, in the plural: "40 tonne of glass", "3 metre high"."""
_VOTED = re.compile(
    rf"{_BEFORE}({_COUNT})(?: to | ?[-–] ?)({_COUNT})(?= (?:vote|decision|split|ratio|margin|majority)\b)"
)
"""How a vote fell: "it was a 2 to 1 vote"."""
_GROUP_OF = re.compile(
    rf"{_BEFORE}(?P<number>[2-9]|[1-9]\d{{1,2}}) (?P<unit>(?!a\b|p\b)[a-z]{{3,}}(?<!s)(?<!people)) "
    r"(?=(?:group|practice|office|team|firm|shop|company|clinic|crew|department|panel|network|building|house)\b)"
)
"""A body told by how many it has of one kind: "a 9 doctor group"."""
_OCLOCK = re.compile(r"\b(1[3-9]|2[0-3]) o['’]?clock\b")
"""An hour as some countries count it: "after 18 o'clock"."""
_MONEYED = re.compile(
    r"\b(an?|the|this|that|their|your|his|her|my) ([\d.,]*\d|[a-z]+)[ -](hundred|thousand|million|billion)[ -]"
    r"(dollar|pound|euro)(?= [a-z])"
)
"""A sum before what it is worth: "a two million dollar bridge"."""
_ONE_OF = re.compile(rf"{_BEFORE}1 (of|in|out of) (?P<about>about |only |the )?([2-9]|10)(?![\w:/%]|[.,]\d)")
_ONLY_ONE = re.compile(rf"(?:^|(?<=[a-z] ))1 (?P<noun>(?:{_ADJECTIVE})(?:[a-z]+-)?[a-z]{{3,}})(?![\w-])")
_AT_THE_START = re.compile(r"^[2-9] (?=(?:grand|[a-z]{4,}s)\b)|(?<=\bis )[2-9](?= grand\b)")
_ONE_SPAN = re.compile(rf"{_BEFORE}1 (?=(?:minute|hour|day|night|week|month|year|person|man|woman)\b)")
_HALF = re.compile(rf"{_BEFORE}([1-9]) and a half\b")
_OR = re.compile(
    rf"{_BEFORE}(?P<first>[1-9]), ?(?P<second>[2-9]|10) (?=(?:[a-z]+ )?(?P<noun>[a-z]+s|people|men|women)\b)"
)
"""A rough count, told by its ends: "2, 3 hours"."""
_YEARS_OLD = re.compile(r"\b(\d+)[- ](year|month|week|day)[- ]old (?=[a-z])")


def spell_figures(text: str) -> str:
    """The text with counts up to ten spelled out where they clearly count things; every other figure stays."""
    text = _OR.sub(_one_or_the_other, _RANGE.sub(_say_range, text))
    text = _OCLOCK.sub(lambda found: f"{int(found[1]) - 12} p.m.", text)
    text = _MONEYED.sub(r"\1 \2-\3-\4", text)
    text = _VOTED.sub(lambda found: f"{_ONES[int(found[1])]}-to-{_ONES[int(found[2])]}", text)
    text = _ONE_OF.sub(lambda found: f"one {found[1]} {found[2] or ''}{_ONES[int(found[3])]}", text)
    text = _ONLY_ONE.sub(_only_one, _ONE_SPAN.sub("one ", text))
    text = _MEASURED.sub(_measured, _AT_THE_START.sub(lambda found: f"{_ONES[int(found[0][0])]}{found[0][1:]}", text))
    text = _HALF.sub(lambda found: f"{_ONES[int(found[1])]} and a half", text)
    text = _UP_TO.sub(lambda found: found[1] + _ONES[int(found[2])], text)
    text = _OF_THEM_ALONE.sub(lambda found: _ONES[int(found[0])], text)
    text = _THIS_YEAR.sub(lambda found: found[0] if _is_labelled(found) else f"{_ONES[int(found[1])]} ", text)
    text = _YEARS_OLD.sub(r"\1-\2-old ", text)
    text = _ONE_IN.sub(
        _spell_ratio, _COUNTED.sub(_spell_count, _COMPOUND.sub(_join, _COMPOUNDS.sub(_join, _many_of_one(text))))
    )
    text = _OF_A_KIND.sub(_spell_kind, text)
    text = _RATIO_AFTER_WORD.sub(lambda found: found[1] + _ONES[int(found[2])], text)
    text = _IN_FEWER.sub(lambda found: found[1] + _ONES[int(found[2])], text)
    text = _AND_AT.sub(lambda found: found[1] + _ONES[int(found[2])], text)
    text = _AFTER_WORD.sub(lambda found: found[1] + _ONES[int(found[2])], text)
    return _OF_WORD.sub(lambda found: _ONES[int(found[1])], text)


def _only_one(found: re.Match[str]) -> str:
    """One thing and no more: "only got 1 van"."""
    last = found["noun"].split()[-1].rpartition("-")[2]
    noun = "-" in found["noun"] or any(one.cls is Class.NOUN and one.lemma == last for one in readings(last))
    single = noun and last not in word_list("units") | word_list("not_counted") | {"more", "only", "too", "course"}
    return f"one {found['noun']}" if single and not _is_labelled(found) else found[0]


def _say_range(found: re.Match[str]) -> str:
    """A range as one says it: "2-3 weeks" or "2, 3 weeks" is two or three, "2-5 days" two to five."""
    first, second = int(found["first"]), int(found["second"])
    if found["to"] == ", " and second != first + 1:
        return found[0]
    return f"{_ONES[first]} {'or' if second == first + 1 else 'to'} {_ONES[second]} "


def _one_or_the_other(found: re.Match[str]) -> str:
    """Two counts in a row as one says them: "2, 3 hours" is two or three hours."""
    first, second = int(found["first"]), int(found["second"])
    return f"{_ONES[first]} or {_ONES[second]} " if second == first + 1 else found[0]


def _measured(found: re.Match[str]) -> str:
    unit = found["unit"]
    many = {"loaf": "loaves", "box": "boxes"}.get(unit, f"{unit}s")
    return f"{found['count']} {many}"


def number_word(number: int) -> str:
    """A whole number below one hundred in words; a greater one in figures."""
    if number < len(_ONES):
        return _ONES[number]
    tens, ones = divmod(number, 10)
    if tens == 1:
        return _TEENS[ones - 1]
    if tens < len(_TENS) + 2:
        return _TENS[tens - 2] + (f"-{_ONES[ones]}" if ones else "")
    return str(number)


def _many_of_one(text: str) -> str:
    """The text with a body of so many as one word; "our 3 main office" stays."""
    return _GROUP_OF.sub(lambda found: _join(found) if _names(found["unit"]) else found[0], text)


def _names(word: str) -> bool:
    return any(one.cls is Class.NOUN and one.lemma == word for one in readings(word)[:1])


def _join(found: re.Match[str]) -> str:
    number = int(found["number"])
    unit = "minute" if found["unit"] == "min" else found["unit"]
    return f"{_ONES[number] if number < len(_ONES) else number}-{unit} "


_SPANS = frozenset({"years", "months", "weeks", "days", "hours", "Christmases", "winters", "summers", "seasons"})


def _spell_count(found: re.Match[str]) -> str:
    noun = found["noun"]
    plural = noun in word_list("plurals") or (noun.endswith("s") and not noun.endswith("ss"))
    counted = noun.startswith("of ") or (plural and found["first"] != "1") or (plural and found["second"])
    labelled = noun not in _SPANS and _is_labelled(found)
    if not counted or labelled or noun in word_list("units") | word_list("not_counted"):
        return found[0]
    return _spelled(found)


_OF_A_KIND = re.compile(
    rf"{_BEFORE}(?P<first>10|[2-9]) (?P<kind>Christmas|[a-z]{{2,}}[^\Ws]) (?P<noun>[a-z]{{2,}}[^\Ws]s)\b(?!['-])"
)
"""So many of a kind that a noun names: "4 Christmas markets", "2 foster brothers"."""
_KINDS = frozenset({Class.NOUN, Class.ADJECTIVE})


def _spell_kind(found: re.Match[str]) -> str:
    kind, noun = readings(found["kind"].lower()), readings(found["noun"])
    named = any(one.cls in _KINDS for one in kind[:2]) and any(
        one.cls is Class.NOUN and one.lemma != found["noun"] for one in noun
    )
    listed = {found["kind"], f"{found['kind']}s", found["noun"]} & (word_list("units") | word_list("times") | _SPANS)
    timed = re.search(r"\b(?:at|by|from|until|till|after|before) $", found.string[: found.start()])
    at = timed and kind[0].cls is not Class.ADJECTIVE
    return (
        found[0]
        if not named or listed or at or _is_labelled(found)
        else f"{_ONES[int(found['first'])]}{found[0][len(found['first']) :]}"
    )


def _spell_ratio(found: re.Match[str]) -> str:
    return found[0] if _is_labelled(found) else _spelled(found)


def _is_labelled(found: re.Match[str]) -> bool:
    return _LABEL.search(found.string[max(0, found.start() - 30) : found.start()]) is not None


def _spelled(found: re.Match[str]) -> str:
    text, offset = found[0], found.start()
    for group in ("second", "first"):
        if found[group]:
            start, end = (at - offset for at in found.span(group))
            text = text[:start] + _ONES[int(found[group])] + text[end:]
    return text
