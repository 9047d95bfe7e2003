"""Puts the one who was chosen into the English of a letter, with tense, order and small words as they should be.

"who has the licence since years" is who has had it for years, "who has her course done" who has done it, "a candidate
more senior" a more senior candidate.
"""

from __future__ import annotations

import re

from letters.core.language.words.articles import with_article
from letters.core.language.words.lexicon import readings
from letters.core.language.words.persons import means_one_person, means_people
from letters.core.language.words.tagging import Class, Form
from letters.core.language.words.verbs import participle
from letters.core.reading.reason.no_reason import SOMEBODY

_COUNT = (
    r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|many|several|some|a few|more than [a-z\d]+|over [a-z\d]+)"
)
_FOR_YEARS = re.compile(
    r"\b(?P<who>who|that|which) (?P<often>(?:already|also|only) )?(?P<verb>[a-z]+)(?P<what>(?: [\w'-]+){0,7}?) "
    rf"(?:(?:since|for) (?P<time>(?:{_COUNT} )?(?:years|months))|from (?P<from>{_COUNT} (?:years|months)))"
    r"(?: now| already)?(?=$|[,.;])",
    re.IGNORECASE,
)
_SINCE_DAY = re.compile(
    r"\b(?P<who>who|that|which) (?P<often>(?:already|also|only) )?(?P<verb>[a-z]+)(?P<what>(?: [\w'-]+){0,7}?) "
    r"since (?P<day>(?:last |this )?(?:\d{4}|[A-Z][a-z]+|spring|summer|autumn|winter|year|month|week))(?=$|[,.;])"
)
_HAS_IT_DONE = re.compile(
    r"\bwho(?: has| have|'s) (?P<often>already |also )?(?P<what>(?:(?:her|his|their|the|an?|all|both|some|more|every)"
    r" )?(?!just\b|already\b|also\b|never\b|recently\b)[\w'-]+(?: [\w'-]+){0,4}?) "
    r"(?P<done>done|finished|completed|passed)(?P<when> (?:recently|before|lately|this year|last year|now))?(?=$|[,.;])"
)
_AFTER_DOING = re.compile(
    rf"^(?P<who>{SOMEBODY})(?: (?:who|that)(?:'s| is| was| has))? (?:just )?after (?P<doing>[a-z]+ing)\b", re.IGNORECASE
)
_YEARS_EXPERIENCE = re.compile(
    rf"\b(?P<many>more|fewer|{_COUNT}) (?P<unit>year|month)s (?=(?:experience|service|practice)\b)"
)
_YEARS_ITU = re.compile(
    rf"\b(?P<years>{_COUNT} years) (?=(?!NHS\b)[A-Z]{{2,}}\b|[a-z]+(?: [a-z]+)? behind (?:him|her|them)\b)"
)
_MOTHER_TONGUE = re.compile(r"\b(?P<which>\w+) as (?=(?:mother tongue|first language|native language)\b)")
_AFTER_NOUN = re.compile(
    r"^(?P<chose>(?:they|he|she) (?:chose|picked|took|hired|preferred|wanted) )?(?:an?|one|(?P<other>another)) "
    r"(?P<who>[a-z]+) (?P<how>(?:more|less|better) [a-z]+|[a-z]+er)$"
)
_VEHICLE = re.compile(
    r"\b(?P<can>(?:can|could|able to|knows how to) (?:also |already )?(?:ride|drive|operate|handle|use|fly)) "
    r"(?P<what>(?:big |heavy |manual |small )?(?:bike|bicycle|motorbike|motorcycle|scooter|car|truck|van|lorry|tractor"
    r"|forklift|bus|minibus|coach|crane|digger|excavator|boat|till|taxi|trailer|tricycle|pick-?up|tipper|loader))"
    r"(?=$|[,.;]| (?:and|or|with|at|in|on|to|well|very|already)\b)"
)
_PROFILE = re.compile(
    r"^(?P<a>(?:an?|one|another|the other) (?:(?:more |better )?[a-z-]+ )?)profiles?(?=$| (?:with|who|that|more)\b)"
)
_THEIR_OWN = re.compile(
    r"^(?P<who>(?:an? )?(?:[a-z]+ )?(?:(?P<he>man|lad|boy|bloke|fella|nephew|son)|woman|lady|girl|lass|niece|daughter) "
    r"(?:who (?:already )?(?:has|had|owns|brings)|with) )their own\b"
)
_BARE_ONLY = re.compile(
    r"(?P<kept>\b(?:candidate|applicant|person|graduate|experience(?: (?:in|with|on|of) [\w ]+?)?)) only$",
    re.IGNORECASE,
)
_ALREADY = re.compile(
    r"^(?P<who>(?:people|applicants|candidates|others|persons|those|two|three|ones)) (?P<when>already"
    r"|previously|currently) "
    r"(?=(?P<next>[a-z-]+)\b)"
)


def chosen_in_english(text: str) -> str:
    """A reason with the one who was chosen as English has it."""
    text = _AFTER_DOING.sub(_has_just_done, _SINCE_DAY.sub(_has_gone_on, _FOR_YEARS.sub(_has_gone_on, text)))
    text = _HAS_IT_DONE.sub(_has_done, _YEARS_EXPERIENCE.sub(r"\g<many> \g<unit>s' ", text))
    text = _MOTHER_TONGUE.sub(_as_their, _YEARS_ITU.sub(r"\g<years> of ", text))
    text = _AFTER_NOUN.sub(_before_noun, _PROFILE.sub(r"\g<a>candidate", text))
    text = _VEHICLE.sub(lambda found: f"{found['can']} {with_article(found['what'])}", text)
    text = _THEIR_OWN.sub(lambda found: f"{found['who']}{'his' if found['he'] else 'her'} own", text)
    return _ALREADY.sub(_who_are_already, _BARE_ONLY.sub(r"\g<kept>", text))


def _has_gone_on(found: re.Match[str]) -> str:
    """What somebody has or does and began long ago: "who knows it since 2 years" is who has known it for them."""
    verb = found["verb"].lower()
    one = next((one for one in readings(verb) if one.form in {Form.BASE, Form.PRESENT}), None)
    first = found["what"].split()[:1]
    done = first and any(one.form is Form.PARTICIPLE for one in readings(first[0].lower()))
    if one is None or one.cls not in {Class.VERB, Class.AUXILIARY} or (verb in {"has", "have"} and done):
        return found[0]
    has = "have" if one.form is Form.BASE or verb in {"have", "are"} else "has"
    been = {"is": "been", "are": "been", "has": "had", "have": "had"}.get(verb) or participle(one.lemma)
    named = found.groupdict()
    time = f"since {named['day']}" if "day" in named else f"for {named['time'] or named['from']}"
    return f"{found['who']} {has} {found['often'] or ''}{been}{found['what']} {time}"


def _has_done(found: re.Match[str]) -> str:
    """What somebody has done, in that order: "who has her safe pass done"."""
    first = readings(found["what"].split()[0].lower())
    if any(one.form in {Form.PARTICIPLE, Form.PAST} or one.cls is Class.PREPOSITION for one in first):
        return found[0]
    has = "have" if found[0].lower().startswith("who have") else "has"
    return f"who {has} {found['often'] or ''}{found['done']} {found['what']}{found['when'] or ''}"


def _has_just_done(found: re.Match[str]) -> str:
    """What somebody has just done, as the Irish say it: "a nurse after doing her training"."""
    verb = next((one for one in readings(found["doing"].lower()) if one.form is Form.ING), None)
    return f"{found['who']} who has just {participle(verb.lemma)}" if verb and verb.cls is Class.VERB else found[0]


def _as_their(found: re.Match[str]) -> str:
    return f"{found['which'].capitalize()} as their "


def _before_noun(found: re.Match[str]) -> str:
    """What somebody is, before the noun: "a candidate more senior" is a more senior candidate."""
    who, how = found["who"], found["how"]
    person = who in {"candidate", "applicant", "person", "profile"} or means_people(who) or means_one_person(who)
    compares = " " in how or Class.ADJECTIVE in {one.cls for one in readings(how)}
    if not person or not compares or how.endswith(" than"):
        return found[0]
    said = f"another, {how} {who}" if found["other"] else with_article(f"{how} {who}")
    return f"{found['chose'] or ''}{said}"


def _who_are_already(found: re.Match[str]) -> str:
    kinds = {(one.cls, one.form) for one in readings(found["next"])}
    acts = any(cls in {Class.AUXILIARY, Class.MODAL, Class.PREPOSITION} for cls, _ in kinds)
    acts = (
        acts
        or (Class.VERB, Form.PRESENT) in kinds
        or found["next"].endswith("ing")
        or found["next"] in {"in", "with", "on"}
    )
    return found[0] if acts else f"{found['who']} who are {found['when']} "
