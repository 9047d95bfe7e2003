"""Puts the one who was chosen plainly: whose he is, who knew him, and what he has.

"a lad he used to work with" is someone you once worked with, "more experience" somebody with more of it, and
"because he have own tools" someone who has their own tools.
"""

from __future__ import annotations

import re

from letters.core.language.words.articles import with_article
from letters.core.language.words.lexicon import readings
from letters.core.language.words.persons import means_one_person, means_people
from letters.core.language.words.tables import any_of
from letters.core.language.words.tagging import Class, Form
from letters.core.language.words.verbs import past, third_person
from letters.core.reading.reason.because_he import who_got_it
from letters.core.reading.reason.had import COUNTED

_ONE = r"(?:some(?:one|body)|(?:an?|the|one|another) (?:[\w-]+ )?[\w-]+)"
_THAT_DID = re.compile(
    rf"^(?P<who>{_ONE}(?: (?:out of|from|in|off) (?:the )?[\w'-]+)?) that (?=(?:did|was|has|had|worked|used"
    rf"|already|can|could"
    r"|knows|knew|lives|does|speaks)\b)",
    re.IGNORECASE,
)
_WHOM_HE = re.compile(
    r"^(?P<who>(?:an?|someone|somebody|the) ?(?:(?!who|that|because|as|since|but|and|if|when|than)[a-z]+ ?){0,3}?)"
    r"(?<=[a-z]) (?:who |that )?(?:he|she)(?P<had>'d)? (?P<verb>used to (?P<do>[a-z]+)|[a-z]+)\b(?=[^,;.]* (?:with"
    r"|for|from|at|before"
    r"|already|well|in)\b|$)",
    re.IGNORECASE,
)
"""Whom the one who told has known or worked with: "a lad he used to work with"."""
_BECAUSE_HAS = re.compile(
    r"^(?:because |cos |as |since )(?P<he>he|she) (?P<verb>have|has|had|knows?|can|speaks?|lives?|owns?|drives?)\b"
)
_OWN_BARE = re.compile(r"\b(?P<has>who (?:already )?(?:has|had|owns|brings)) own (?=[a-z])")
_MERELY_MORE = re.compile(
    r"^(?P<chose>(?:they|he|she) (?:went (?:with|for)|chose|picked|wanted|preferred) )?(?P<what>(?:a bit |a lot "
    r"|much |just )?"
    r"(?:more|better|broader|longer|deeper|higher|stronger)(?: [\w-]+)? (?:experience|skills?|qualifications?"
    r"|english|german|french"
    r"|availability|knowledge|background|hours(?! than I\b)|years|references?|training|cv)\b.*)$",
    re.IGNORECASE,
)
_ONE_OF_HIS = re.compile(
    r"^(?P<chose>(?:they|he|she) (?:went (?:with|for)|chose|picked|wanted|preferred) )?(?P<what>(?:an?|another) "
    r"(?:(?!with\b|from\b|who\b|in\b|of\b)[\w-]+ ){0,3}?(?:degree|portfolio|qualification|licen[cs]e|diploma"
    r"|certificate|(?:master'?s|PhD|PGCE)(?! with\b)|background"
    r"|track record|CV|car|van|network|client list|work permit)(?:$|,? (?:in|with|from|of|for|and|than)\b.*))$",
    re.IGNORECASE,
)
"""What somebody has, for the one who has it: "a degree in chemistry"."""
_HEAD_OFFICE = re.compile(
    r"^(?P<who>(?:the |their |his |her )?(?:corporate|head office|headquarters|hq|owners?|board|boss|council"
    r"|agency|region|area manager"
    r"|management|higher[- ]ups)) (?P<did>made|told|wanted|forced|had|pushed|asked|sent|gave) (?:him|her)\b",
    re.IGNORECASE,
)
_DUE_TO = re.compile(
    rf"^(?P<who>{_ONE}),? (?:due to|because of|thanks to|owing to|on account of) (?:her|his|their) "
    r"(?=(?:[a-z]+ )?(?:experience|knowledge|skills|qualifications|contacts|training)\b)",
    re.IGNORECASE,
)
_NEEDED_BY = re.compile(
    r"(?<=[a-z] )(?<!because )(?<!since )(?<!as )(?<!and )(?<!but )(?<!that )they "
    r"(?=(?:need|want|needed|wanted|were (?:after|looking for)|(?:had )?asked for)$)"
)
"""What the readers were looking for, told of what somebody has: "the background they needed"."""
_FELT_SHE = re.compile(
    r"^(?:they|the (?:panel|team|board)) (?:just |all |really )?(?:felt|thought|reckoned|believed"
    r"|decided) (?:that )?(?:he|she)"
    r"(?P<verb>'d|'s| was| had| would| could| is| has| fit| fitted)\b"
)
"""What they thought of the one they chose, who is neither of those who chose."""
_KIN_OF = re.compile(
    r"^(?:his |her )?(?P<kin>daughter|son|wife|husband|sister|brother|mum|mam|mother|dad|father"
    r"|boss)'?s (?=[a-z]+$)",
    re.IGNORECASE,
)
_RHETORIC = re.compile(
    r"(?:, i mean)?(?:, | and |[,;] and |[,;] so )(?:who|what|how)(?: on earth)? "
    r"(?:(?:could|can|would)(?: you| i| one)?|am i|was i|do you|do i) "
    r"(?:quarrel|argue|blame|complain|compete|beat|say)\b.*$"
    r"|,? (?:and )?(?:(?:i|you|one) )?(?:can'?t|cannot|could not|couldn'?t|hard to) (?:compete|argue|beat"
    r"|quarrel|top)\b.*$"
    r"|,? (?:and )?(?:quite |very )?rightly(?: so)?[.]?$|[,;]? (?:lol|ha|haha+|heh)[.]?$",
    re.IGNORECASE,
)
_THEIR_FORMER = re.compile(
    r"^(?P<chose>(?:they|he|she) (?:just )?(?:went with|gave it to|chose|picked|took|hired) )?(?:his|her) "
    r"(?=(?:old|former|ex|last|previous|own|best|usual)[ -][a-z]+)",
    re.IGNORECASE,
)
_EXPERIENCE_PERSON = re.compile(
    r"\b(?P<more>(?:a )?more )?(?:(?P<an>an?) )?experience (?P<who>[a-z]+)\b", re.IGNORECASE
)
_PERSONS = frozenset({
    "person", "candidate", "people", "worker", "staff", "one", "man", "woman", "operator", "applicant",
})  # fmt: skip
_WELL = re.compile(r"\b(?P<speaks>speaks?|spoke|knows?|writes?) (?P<what>[A-Z][a-z]+) good\b")
_KNOWS_TO = re.compile(r"\b(?P<who>who (?:already )?(?:knows?|knew)) to (?=[a-z]+ )")
_OWN_HOUSE = re.compile(r"\b(?:out of|from|of) the own (?=[a-z])")

_ONE_OF_THEIRS = re.compile(
    r"^((?:(?:he|she) (?:just )?(?:went with|chose|picked|took|hired|promoted|gave it to) )?"
    r"(?:one|two|some|another) of(?= (?:their|his|her) )|.*?\bwho (?:already |once )?(?:is|was|ha[sd] been|used to be)"
    r"(?: already| once| still)?(?= their (?!own|best))) (?:their|his|her) ",
    re.IGNORECASE,
)
_THERE = re.compile(
    r"\b(?P<at>(?<!money )(?<!budget )(?<!funding )(?:was|is)(?: on [a-z]+)?(?: already)?"
    r"(?= (?:there|here)(?:$|[,.;]| already\b| as\b))|work(?:ed)?"
    r"|working|works|been|contract|placement|trial|bank shifts"
    r"|temped|temping|volunteer(?:ed|ing|s)?|started|trained|(?:doing|done|did"
    r"|does|had)"
    r" (?:[\w']+ ){1,4}?)(?P<gap> ?)\b(?:there|here)\b(?! (?:is|was|are|were)\b)",
    re.IGNORECASE,
)
"""Where those work who read the letter."""


_NAMED_WHO = re.compile(r"^(?!An? |The |Some|People|One |Two )(?P<name>[A-Z][a-z]+(?: [A-Z][a-z]+)?) (?=who\b)")
_WHOM_YOU = re.compile(r"\b(?P<who>someone (?:[a-z]+er|local|new|internal|else)) (?=(?:you|they) )")
_CERTIFICATE = re.compile(
    r"\bwith (?P<what>(?!an?\b|the\b|his\b|her\b|their\b|more\b|no\b|some\b)(?:[\w-]+ ){0,2})(?P<paper>cert|ticket"
    r"|certificate|diploma|licen[cs]e"
    r"|degree|background|qualification|[BM]\.?Sc|[BM]Ed|[BM]A|MBA|Ph\.?D|HN[CD]|NVQ)\b(?! (?:experience|holders?"
    r"|training|work)\b)"
)
_MORE_YEARS = re.compile(r"(?<=had )more years(?=$|[,.;])|(?<=has )more years(?=$|[,.;])")
_BASIS = re.compile(
    r"\bon (?=(?:temporary|permanent|part-time|full-time|voluntary|trial|agency) basis\b)", re.IGNORECASE
)
_YEAR = re.compile(r"\b(1st|2nd|3rd|4th)[ -]year\b", re.IGNORECASE)
_ORDINALS = {"1st": "first", "2nd": "second", "3rd": "third", "4th": "fourth"}
_NEEDED = re.compile(
    r"^(?P<what>(?!i\b|they\b|he\b|she\b|it\b|you\b|we\b|someone\b|somebody\b|a person\b|people\b)"
    r"(?:(?!is\b|was\b|are\b|were\b|have\b|has\b|had\b|who\b|that\b|they\b|with\b)[\w-]+ ){0,3}"
    r"(?!is\b|was\b|are\b|were\b|have\b|has\b|had\b|they\b|who\b|not\b|longer\b)[\w-]*[^s\W]) "
    r"(?P<needed>(?:not |no longer )?(?:needed|required|essential|necessary)\b)(?!,? not\b)"
    r"(?! (?:the|an?|more|some|his|her|their|it|full|work)\b)",
    re.IGNORECASE,
)
"""What was needed, without its verb: "maternity cover not needed anymore"."""
_WITH_THEM = re.compile(
    r"\b(?P<work>(?:placement|trial|contract|apprenticeship|internship|season|training|work|shifts?|experience) "
    r"(?:with|for|at)) them\b"
)
_CERT = re.compile(r"\bcert(?P<s>s?)\b")
_AND_THEY = re.compile(
    r"(?P<mine>^(?:I|my (?:[a-z]+ )?[a-z]*[^s\W])\b[^,;.]*?,? (?:and|but|while|because|as|since|when) )they"
    r"(?= (?:do|needs?|needed|want|wanted|have|had|are|were|require|use|work|only|mostly|mainly|can|can't"
    r"|cannot|couldn't"
    r"|don't|didn't|prefer|sell|make|teach|run)\b)"
)
"""The readers, where the writer is set against them: "my portfolio was print and they do web"."""
_CHOOSERS = re.compile(
    r"(?<=[a-z0-9])(?P<and>,? (?:as|because|since|so|but|and|when|while|then) )they(?P<are>'re)? "
    r"(?=(?:(?:just|then|also|all) )?(?:went (?:with|for)"
    r"|gave it|chose|picked|took|hired|wanted|needed?|needs|want|preferred|offered|decided|kept|promoted|appointed"
    r"|require|use|run|ended up"
    r"|(?:(?:are|were) )?(?:keen|looking|hoping|trying|going|short|after|moving)"
    r"|have (?:an? lot of|a lot of|lots of|loads of|many|mostly|so many|two|three|no|\d+))\b)"
)
"""The readers, after whatever was told of others: "it was close but they went for the one with the degree"."""
_THEM = re.compile(r"(?<=[a-z]) (?P<did>impress(?:ed)?|suit(?:s|ed)?|convinced|cost|costs) them\b")
_WHICH_THEY = re.compile(r"(?<=[a-z]) which (?=(?:they|you) (?:need|want|require|ask|use)\b)")
_SO_NO = re.compile(r"(?<=[a-z]),? so no (?=[a-z]+(?: [a-z]+)?$)")
_HAS_YEARS = re.compile(r"\bwho(?: has|'s| had)(?: got)? (?P<many>\d+|[a-z]+(?:-[a-z]+)?) years(?=$|[,.;])")


def finished(text: str) -> str:
    """A reason with its last touches: the readers' own as theirs, a name set off, years as experience."""
    text = _THERE.sub(r"\g<at>\g<gap>with you", _ONE_OF_THEIRS.sub(r"\1 your ", text))
    text = _WHOM_YOU.sub(r"\g<who> whom ", _NAMED_WHO.sub(r"\g<name>, ", text))
    text = _NEEDED_BY.sub("you ", _CHOOSERS.sub(r"\g<and>you\g<are> ", text))
    text = _SO_NO.sub(", so there was no ", _WHICH_THEY.sub(", which ", _THEM.sub(r" \g<did> you", text)))
    text = _AND_THEY.sub(r"\g<mine>you", _CERT.sub(r"certificate\g<s>", text))
    text = _WITH_THEM.sub(r"\g<work> you", _NEEDED.sub(r"\g<what> was \g<needed>", text))
    text = _YEAR.sub(lambda found: f"{_ORDINALS[found[1].lower()]}-year", _BASIS.sub("on a ", text))
    text = _CERTIFICATE.sub(_with_a_certificate, text)
    text = _MORE_YEARS.sub("more years' experience", text)
    return _HAS_YEARS.sub(r"with \g<many> years' experience", text)


def _with_a_certificate(found: re.Match[str]) -> str:
    paper = "certificate" if found["paper"] == "cert" else found["paper"]
    return f"with {with_article(found['what'] + paper)}"


def chosen_plainly(text: str) -> str:
    """The reason with the one who was chosen put so that a letter to the chooser can name that one."""
    text = _THAT_DID.sub(r"\g<who> who ", _HEAD_OFFICE.sub(r"\g<who> \g<did> you", _RHETORIC.sub("", text)))
    text = _WHOM_HE.sub(_whom_they, _THEIR_FORMER.sub(lambda found: f"{found['chose'] or ''}their ", text))
    text = _DUE_TO.sub(r"\g<who> with ", who_got_it(text))
    text = _KIN_OF.sub(r"their \g<kin>'s ", _FELT_SHE.sub(_the_other, text))
    text = _BECAUSE_HAS.sub(_who_has, _ONE_OF_HIS.sub(_with_more, _MERELY_MORE.sub(_with_more, text)))
    text = _OWN_BARE.sub(r"\g<has> their own ", _EXPERIENCE_PERSON.sub(_experienced, text))
    return _OWN_HOUSE.sub(
        "from your own ", _KNOWS_TO.sub(r"\g<who> how to ", _WELL.sub(r"\g<speaks> \g<what> well", text))
    )


def _the_other(found: re.Match[str]) -> str:
    verb = {"'d": " would", "'s": " was"}.get(found["verb"].lower(), found["verb"])
    return f"the other person{verb}"


def _whom_they(found: re.Match[str]) -> str:
    """The one who told as they, with the verb in step: "a man he knows" is a man they know."""
    verb = found["verb"].lower()
    if found["had"]:
        return f"{found['who'].rstrip()} they had {verb}"
    if verb.startswith("used to "):
        return f"{found['who'].rstrip()} they once {past(found['do'])}"
    lemma = next((one.lemma for one in readings(verb) if one.form is Form.PRESENT and one.cls is Class.VERB), verb)
    lemma = {"was": "were", "is": "are", "has": "have"}.get(verb, lemma)
    return f"{found['who'].rstrip()} they {lemma}"


def _who_has(found: re.Match[str]) -> str:
    verb = found["verb"].lower()
    agrees = verb.endswith("s") or verb in {"can", "had"}
    return f"someone who {verb if agrees else third_person(verb)}"


def _with_more(found: re.Match[str]) -> str:
    what = f"{found['what'][0].lower()}{found['what'][1:]}"
    one = what.rpartition(" ")[2].lower() in COUNTED
    return f"{found['chose'] or ''}someone with {with_article(what) if one else what}"


def _experienced(found: re.Match[str]) -> str:
    who = found["who"].lower()
    named = means_people(who) or means_one_person(who) or re.fullmatch(any_of("jobs"), who)
    if who not in _PERSONS and not ((found["an"] or found["more"]) and named):
        return found[0]
    several = who in {"people", "staff"}
    if found["more"]:
        return f"{'' if several else 'a '}more experienced {who}"
    return f"{'' if several else 'an '}experienced {who}"
