"""What was typed about several people as one line for each: "Kev (HR) and two nurses" is Kev, and two nurses."""

from __future__ import annotations

import re

from letters.core.language.people.posts import named_first
from letters.core.language.people.remarks import KIN, set_apart
from letters.core.language.typed.cleaned import plain
from letters.core.language.words.casing import is_ordinary
from letters.core.language.words.lexicon import readings
from letters.core.language.words.tables import any_of, word_list
from letters.core.language.words.tagging import Class, Form

_MET = re.compile(
    r"^(?:(?:i|we) )?(?:was )?(?:interviewed by|met(?: up)?(?: with)?|spoke (?:to|with)|talked (?:to|with)"
    r"|saw|it was(?: with)?|with) (?=\S)",
    re.IGNORECASE,
)
_THOSE = re.compile(
    r"^(?:the |a )?(?:(?:interview|hiring) )?(?:panel|committee|board|team)(?: was| of \w+)?: ?", re.IGNORECASE
)
_FROM_HR = re.compile(r"^(?:[oa] )?(?P<name>[A-Z][\w'. -]+?) d[oae] RH$")
"""How a Portuguese writer has it: "o Rodrigo do RH"."""
_DOCTOR_OF = re.compile(r"\b(?P<doctor>Dr\.?) (?:(?:med|phil|rer|nat|vet|jur|dent|habil|oec|pol)\b\.? )+")
"""What a German doctor is one of: "Dr. med. vet."."""
_WAS_THE = re.compile(
    r"^(?:i think )?(?P<name>[^\W\d_]+) (?:was|is) (?P<role>(?:the|my|their|a|our) .+)$", re.IGNORECASE
)
_WOULD_BE = re.compile(
    r"^(?P<role>(?:my|the) .+?) would(?: have|'ve|ve)? been (?P<name>[^\W\d_]+)$"
    r"|^(?P<who>[^,]+?),? (?:who )?would(?: have|'ve|ve)? been my (?P<what>.+)$",
    re.IGNORECASE,
)
_BOTH_TITLED = re.compile(r"\b(mr|dr|prof)\.? (?:and|&) (?=(?:mrs|ms|dr)\b)", re.IGNORECASE)
_SLASHED = re.compile(r"^(?P<left>[^\W\d_]+) ?/ ?(?P<right>[^\W\d_]+)$")
_TWO_SMALL = re.compile(r"\b(?P<left>[^\W\d_]+) and (?P<right>[^\W\d_]+)", re.IGNORECASE)
_BETWEEN = re.compile(
    r"\s*(?:\n|;|、| ?/ ?(?=(?i:mr|mrs|ms|dr)\b)|,? \+ |,? & |(?<=\)) and "
    rf"|(?<=\)), (?=(?!(?i:{any_of('jobs')})\b)[A-Z]|[a-z]+ [A-Z]|(?:an?|the|another|his|her|their|two|three) )"
    r"|[.,]? (?:and|plus) "
    r"(?=(?:a|an|the|one|[A-Z]\w|mr|mrs|ms|dr|his|her|their|my|another|some|someone|somebody|others?|two|three|four"
    r"|panel|\d+)\b))\s*"
)
_AND_SON = re.compile(r" and (?=(?:son|daughter|wife|husband|partner|brother|sister) [A-Z])")


_UNTOLD = (
    r"(?:(?:but|and|sorry|so|i|he|she|they|who|we),? )*"
    r"(?:(?:(?:wasn'?t|weren'?t|never(?: got| was| were)?|not|didn'?t get) introduced"
    r"|(?:didn'?t|did not|never|not) introduced? (?:him|her|them)sel(?:f|ves))\b"
    r"|(?:(?:did|does|do|could|would|was)(?:n'?t| not)|can'?t|never|cannot)"
    r"(?: [a-z]+){1,2} (?:(?:his|her|their|the|a|any|me) )*(?:full |last |first |sur)?names?\b"
    r"|(?:(?:his|her|their|the) )?names? (?:(?:was |were |is )?(?:not|never) (?:caught|known|given|heard|told|said)"
    r"|(?:un(?:known|caught)|forgotten|missed|lost|escapes?|gone|went|slips?|slipped)\b)"
    r"|no names?(?: (?:given|caught|known|told))?(?=$|[,;)\n])"
    r"|(?:forgot(?:ten)?|forget|missed) (?:(?:his|her|their|the|both|all) )+(?:full |last |first |sur)?names?\b"
    r"|(?:(?:did|does|do|could)(?:n'?t| not)|can'?t|never|cannot) (?:really |quite )?(?:catch|remember|recall)"
    r"(?: (?:it|that|who|which))?(?=$|[,;)\n]))"
)
_NAME_UNTOLD = re.compile(
    rf"(?<=[\w.)])\s*\((?:[^()]*, )?{_UNTOLD}[^()\n]*\)?|(?:^|(?<=[\w.)])(?:\s*[,;.–-])+\s+){_UNTOLD}[^,;\n]*(?:^, )?"
    r"|(?<=\w)(?: (?:who|that))? (?:did not|didn'?t|never) (?:introduced?(?: (?:him|her|them)sel(?:f|ves))?"
    r"|(?:gave|give|said|say|told?|tell) (?:(?:me|us|his|her|their|a|any|the) )*names?)(?=$|[,;)\n])"
    r"|(?<=\w),? (?:whose|who'?s) (?:(?:first|last|full) )?(?:sur)?names?\b[^,;\n]*",
    re.IGNORECASE,
)
"""What is said of a name that is not known, after who that is: "the head of wigs, didnt say her name"."""
_I_THINK = re.compile(r"(?<=\band )i think (?:an? |it was )?(?=\w+$)", re.IGNORECASE)
_ASIDE = re.compile(r"\([^()]*\)")
_HR_AFTER = re.compile(r"^(?P<name>(?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?[A-Z][\w'-]+) (?P<what>HR|IT|QA|QC)$")
"""A name with the department right after it: "Ms. Fernandes HR"."""
_JOB_AFTER = re.compile(
    r"^(?P<name>[A-Z][a-z'-]+)(?: \([^()]*\))? (?P<what>(?:[A-Z][a-z&]+ )+"
    r"(?:Director|Manager|Supervisor|Coordinator|Officer|Assistant|Owner|Leader|Lead))$"
)
"""A name with the whole post right after it: "Peter Finance Director"."""
_OF_TWO = re.compile(r"\b(?P<from>(?:from|of) [A-Z][\w']*) & (?P<more>[A-Z][\w']+)")
_AND = " \ue0f2"
_AMPERSAND = "\ue0f3"
"""Stand for an "and" and an "&" within a name."""


_OF_LOOKS = (
    r"(?:tall|short|older|old|young|younger|gr[ea]y|blonde?|dark|long|bald|big|red|curly|friendly|quiet|nice|round)"
)
_LOOKS = re.compile(
    rf", (?:(?:an?|the) )?(?:(?:very|quite|rather) )?(?:{_OF_LOOKS} ){{1,2}}"
    r"(?:man|woman|lady|guy|lad|girl|chap|fella|bloke|hair|beard|glasses)(?: with [a-z ]+| and [a-z]+)?(?=$|,)"
    r"|, (?:with )?(?:an? )?(?:beard|glasses|moustache)(?=$|,)",
    re.IGNORECASE,
)
"""How somebody looked, which is nobody more: "somebody from the office, a tall man"."""


_WHO_DOES = re.compile(
    rf"(?P<start>^|, )(?P<who>(?:the|an?|some|one|another|his|her|their|my) (?:[a-z]+ )?"
    rf"(?:{KIN}|{any_of('strangers', 'jobs')}|porter)) "
    r"(?=(?P<does>[a-z]+) (?:the|an?|me|us|my|his|her|all|in|at|on|with|up|for|after|out)\b)",
    re.IGNORECASE,
)


def _who_does(found: re.Match[str]) -> str:
    """Somebody with what they do, told without a "who": "her daughter does the accounts"."""
    does = any(
        one.cls in {Class.VERB, Class.AUXILIARY} and one.form in {Form.PAST, Form.PRESENT}
        for one in readings(found["does"].lower())
    )
    return f"{found['start']}{found['who']} who " if does else found[0]


_THEN = re.compile(
    r",? (?:and )?then (?:(?:i )?(?:met|saw|spoke to|talked to|had) )?(?=(?:an?|the|their|his|her|another)\b|[A-Z])"
)
"""Between two who were met one after the other."""
_TITLE_IN_FULL = re.compile(
    r"(?:^|(?<=[,;&] )|(?<=\band ))(?P<title>doctor|mister|missus) (?P<name>[^\W\d_]+)", re.IGNORECASE
)
_SHORT_TITLES = {"doctor": "Dr", "mister": "Mr", "missus": "Mrs"}
_WHO_WAS = re.compile(
    rf"(?:^|(?<=, ))(?:(?:the|my|their) )?(?P<job>(?:(?i:hr|it) )?(?:{any_of('jobs')}|recruiter|interviewer))"
    r" (?:was|is)(?: called| named)? (?P<name>[A-Z][\w'-]+(?: [A-Z][\w'-]+)*)(?=$|,)"
)
"""A job and who it was: "recruiter was Anna, then ..."."""
_NOBODY_BUT = re.compile(r"^(?:nobody|no one|none)(?: really| in particular| much)?[,;:] (?=\w)", re.IGNORECASE)


def _job_named(line: str) -> str:
    """A line without looks, and with the name first that a job was said to have."""
    return _WHO_WAS.sub(r"\g<name>, the \g<job>", _TITLE_IN_FULL.sub(_with_short_title, _LOOKS.sub("", line)))


def _with_short_title(found: re.Match[str]) -> str:
    """A name with its title as it is written before names: "Doctor Shaw"; "doctor from ward 7" has none."""
    name, title = found["name"], found["title"]
    named = name[0].isupper() or title.lower() != "doctor" or not is_ordinary(name)
    short = _SHORT_TITLES[title.lower()]
    return f"{short.lower() if found[0].islower() else short} {name}" if named else found[0]


def lines_of(typed: str) -> list[str]:
    """The lines of a field, each about one person or more that commas part."""
    text = _THEN.sub("\n", _NOBODY_BUT.sub("", _NAME_UNTOLD.sub("", re.sub(r"[ \t]+", " ", plain(typed)))))
    if text.isupper() and any(
        word.capitalize() in word_list("given_names") | word_list("titles") for word in text.split()
    ):
        text = text.lower()
    text = _DOCTOR_OF.sub(r"\g<doctor> ", _I_THINK.sub("", text))
    text = "\n".join(
        set_apart(named_first(_WHO_DOES.sub(_who_does, _MET.sub("", _job_named(line.strip())))))
        for line in text.split("\n")
    )
    text = _OF_TWO.sub(_one_department, text)
    text = _ASIDE.sub(lambda found: found[0].replace(" and ", f"{_AND} ").replace("&", _AMPERSAND), text)
    text = _BOTH_TITLED.sub(lambda found: f"{found[0].split()[0]}{_AND} ", _AND_SON.sub("\nhis ", text))
    text = re.sub(r" (?:and|&|\+) co\b\.?(?=$|\n)", "", text)
    text = _TWO_SMALL.sub(_split_names, _BETWEEN.sub("\n", text))
    return [
        part
        for line in text.split("\n")
        for part in name_first(line.replace(_AND, " and").replace(_AMPERSAND, "&")).split("\n")
    ]


def _one_department(found: re.Match[str]) -> str:
    """A department with two things in its name: "from People & Places"; another person is none of its own."""
    another = found["more"] in word_list("given_names")
    return found[0] if another else f"{found['from']} {_AMPERSAND} {found['more']}"


def name_first(line: str) -> str:
    """A line about somebody with the name first, without "I met with"."""
    line = named_first(_DOCTOR_OF.sub(r"\g<doctor> ", line))
    line = _JOB_AFTER.sub(r"\g<name>, \g<what>", line)
    line = _HR_AFTER.sub(r"\g<name> from \g<what>", line.strip())
    line = _FROM_HR.sub(r"\g<name>", _THOSE.sub("", _MET.sub("", line.strip())))
    if found := _WAS_THE.fullmatch(line):
        return f"{found['name']}, {found['role']}"
    if found := _WOULD_BE.fullmatch(line):
        name, role = found["name"] or found["who"], found["role"] or found["what"]
        return f"{name}, who would have been my {role.split(' ', 1)[1] if found['role'] else role}"
    slashed = _SLASHED.fullmatch(line)
    return "\n".join(slashed.groups()) if slashed and _is_a_name(slashed["left"]) else line


def _is_a_name(word: str) -> bool:
    return word.capitalize() in word_list("given_names") or (word[0].isupper() and not is_ordinary(word))


def _split_names(found: re.Match[str]) -> str:
    """Two names as two lines: "bob and sue", "Al and Sunny" where that is all of it; "sales and marketing" stays."""
    left, right = found["left"], found["right"]
    known = {left.capitalize(), right.capitalize()} & word_list("given_names")
    alone = found[0] == found.string and left.istitle() and right.istitle()
    both = known or (alone and not (is_ordinary(left.lower()) and is_ordinary(right.lower())))
    return f"{left}\n{right}" if both else found[0]
