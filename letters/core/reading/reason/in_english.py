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
from letters.core.language.words.verbs import participle, past
from letters.core.reading.reason.no_reason import SOMEBODY

_COUNT = (
    r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|many|several|some|a few|more than [a-z\d]+|over [a-z\d]+)"
)
_FOR_YEARS = re.compile(
    r"\b(?P<who>who|that|which) (?P<often>(?:already|also|only) )?(?P<verb>(?!ha(?:s|ve) had\b)[a-z]+)"
    r"(?P<what>(?: [\w'-]+){0,7}?) "
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
_SO = (
    r"(?:already|fully|very|better|more|well|twice as|half as|a bit|a lot|much|so|really|properly|less|recently|newly"
    r"|highly|just as|quite|pretty|far|currently|previously)"
)
_SOMEBODY_SO = re.compile(
    rf"^(?P<who>someone|somebody|people|applicants|candidates|others|those|an? (?P<noun>[a-z]+)) (?P<how>(?:{_SO} )+)"
    r"(?=(?P<next>[\w-]+)\b(?: (?P<then>[a-z-]+)$)?)(?!.*\b(?:who|whose|that|which)\b)"
)
_WENT_TO = re.compile(r"(?<=\w), (?:and )?(?:it )?went to (?:his|her|their|the boss's) [a-z]+(?:-in-law)?$")
"""Whose kin got it, which is no reason to repeat: "they only had the one place, went to his nephew"."""
_NEEDED_ONE = re.compile(
    r"^(?P<need>(?:they |you )?(?:just |really )?(?:need(?:ed)?|want(?:ed)?|preferred|went with|were looking"
    r" for)) (?=(?:more |fully "
    r"|already )?(?:bilingual|experienced|licensed|certified|local|internal|qualified|senior|trained|full[-"
    r" ]time|part[- ]time)$)"
)
"""Whom a house needed, by nothing but what that one is: "needed bilingual"."""
_WHO_BEEN = re.compile(r"\bwho been\b")
_WHOSE_BEEN = re.compile(r"\bwhose (?=(?:been|got|already|just|done|had|never|always|a|an|the)\b)")
_A_PAPER = re.compile(
    r"\b(?P<has>(?:who|that) (?:already )?(?:has|had|holds?|got)|with) (?P<what>(?:[A-Z]{2,}[\w+]* |valid "
    r"|clean |heavy )"
    r"(?:[a-z]+ )?(?:certificate|licen[cs]e|card|ticket|diploma|degree|permit|badge|qualification))(?=$|[,.;])"
)
_ONE_FROM = re.compile(r"^one (?=(?P<who>[a-z]+) (?:from|with|who|that|in|of (?:his|her|their|my))\b)(?!person\b)")
_WITH_MORE = re.compile(
    r"^(?P<who>someone|somebody|an? (?:person|candidate|applicant)) (?=more (?:[a-z]+ )?(?:experience|knowledge"
    r"|skills|years)\b)"
)
_WAS_HAVING = re.compile(r"\b(?:who|that) (?P<was>was|were|is|are) (?P<often>already )?having (?=\w)")
_AT_LEVEL = re.compile(r"\bon (?=(?:a )?(?:native|mother[- ]tongue|high|higher|advanced|good|[ABC][12]) level\b)")
_NEARBY = re.compile(r"(?<=\blives )near$|(?<=\blive )near$|(?<=\bliving )near$")
_WHAT_LIVES = re.compile(
    rf"^(?P<who>{SOMEBODY}) what (?=(?:is|was|has|had|does|did|can|[a-z]+s|[a-z]+ed)\b)", re.IGNORECASE
)
_THATS = re.compile(
    rf"^(?P<who>{SOMEBODY}) that's (?!(?:why|the|a|what|fair|ok|fine|got|been|done|had|worked|run)\b)(?=[a-z]+$)"
)
_TO_OFFICE = re.compile(r"(?<=\bcome) to (?=office\b)|(?<=\bgo) to (?=office\b)|(?<=\btravel) to (?=office\b)")
_MORE_YOUNG = re.compile(
    r"\bmore (?P<how>young|old|near|fast|quick|cheap|strong|tall|high|clean|slow)(?=$|[,.;]| (?:with|and|to|than)\b)"
)
_ENGLISH_GOOD = re.compile(
    r"\bwith (?P<what>[A-Z][a-z]+) (?P<how>perfect|fluent|good|excellent|better|native)(?=$|[,.;])"
)
_HAVE = {"is": "has", "are": "have"}
_MORE_YEARS = re.compile(r"\b(?<=with )(?P<more>more|\d+|two|three|four|five|six|seven|eight|nine|ten) years$")


def chosen_in_english(text: str) -> str:
    """A reason with the one who was chosen as English has it."""
    text = _NEEDED_ONE.sub(r"\g<need> someone ", _WENT_TO.sub("", text))
    text = _TO_OFFICE.sub(" to the ", _MORE_YOUNG.sub(r"\g<how>er", _WAS_HAVING.sub(_had, text)))
    text = _AFTER_DOING.sub(_has_just_done, _SINCE_DAY.sub(_has_gone_on, _FOR_YEARS.sub(_has_gone_on, text)))
    text = _HAS_IT_DONE.sub(_has_done, _YEARS_EXPERIENCE.sub(r"\g<many> \g<unit>s' ", text))
    text = _MOTHER_TONGUE.sub(_as_their, _YEARS_ITU.sub(r"\g<years> of ", text))
    text = _AFTER_NOUN.sub(_before_noun, _PROFILE.sub(r"\g<a>candidate", text))
    text = _VEHICLE.sub(lambda found: f"{found['can']} {with_article(found['what'])}", text)
    text = _THEIR_OWN.sub(lambda found: f"{found['who']}{'his' if found['he'] else 'her'} own", text)
    text = _ONE_FROM.sub(_a_sister, _A_PAPER.sub(_with_its_paper, _WHOSE_BEEN.sub("who's ", text)))
    text = _WITH_MORE.sub(r"\g<who> with ", text)
    text = _WHAT_LIVES.sub(r"\g<who> who ", _NEARBY.sub("nearby", _AT_LEVEL.sub("at ", text)))
    text = _THATS.sub(r"\g<who> who is ", _ENGLISH_GOOD.sub(r"with \g<how> \g<what>", text))
    many = re.match(r"(?:2|two|3|three|people|[a-z]+s) ", text)
    text = _WHO_BEEN.sub("who have been" if many else "who has been", text)
    text = _MORE_YEARS.sub(r"\g<more> years' experience", text)
    return _SOMEBODY_SO.sub(_who_is_so, _BARE_ONLY.sub(r"\g<kept>", text))


def _has_gone_on(found: re.Match[str]) -> str:
    """What somebody has or does and began long ago: "who knows it since 2 years" is who has known it for them."""
    verb = found["verb"].lower()
    one = next((one for one in readings(verb) if one.form in {Form.BASE, Form.PRESENT}), None)
    first = found["what"].split()[:1]
    done = first and (
        first[0] == "been"
        or any(
            one.cls is Class.VERB and participle(one.lemma) == first[0].lower() for one in readings(first[0].lower())
        )
    )
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
    if verb is None or verb.cls is not Class.VERB:
        return found[0]
    then = re.search(r"\b(?:in|on|last|this|ago)\b", found.string[found.end() :])
    return f"{found['who']} who {past(verb.lemma) if then else f'has just {participle(verb.lemma)}'}"


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


def _had(found: re.Match[str]) -> str:
    return f"who {found['often'] or ''}{_HAVE.get(found['was'].lower(), 'had')} "


def _with_its_paper(found: re.Match[str]) -> str:
    return f"{found['has']} {with_article(found['what'])}"


def _a_sister(found: re.Match[str]) -> str:
    """One of some as any of them: "one sister from the choir" is a sister from it."""
    who = found["who"]
    return f"{with_article(who).split()[0]} " if means_people(who) or means_one_person(who) else found[0]


_CAME_ALONG = re.compile(
    r" (?:applied|came (?:along|forward)|turned up|(?:wanted|got|took|asked for|went for|put in for) (?:it|the job))\b"
)


def _who_is_so(found: re.Match[str]) -> str:
    """What somebody is, with the "who is" that shows it: "someone twice as fast", "people already licensed"."""
    noun, following = found["noun"], readings(found["next"])
    person = not noun or means_people(noun) or means_one_person(noun)
    is_so = any(
        one.cls in {Class.ADJECTIVE, Class.ADVERB, Class.PREPOSITION} or one.form is Form.PARTICIPLE
        for one in following
    )
    named = any(one.form is Form.PARTICIPLE for one in readings(found["then"])) if found["then"] else False
    is_so = is_so or named or found["next"].isupper()
    is_so = is_so and not found["next"].endswith("ing") and not _CAME_ALONG.search(found.string)
    if not person or not is_so or any(one.cls in {Class.AUXILIARY, Class.MODAL} for one in following):
        return found[0]
    are = "is" if noun or found["who"].lower().startswith("some") else "are"
    return f"{found['who']} who {are} {found['how']}"
