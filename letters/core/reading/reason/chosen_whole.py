"""Makes the one who was chosen whole: what somebody has gets its owner, what the chooser owns its "your".

"more hospital work than me" is someone with more of it, "the person can drive" a person who can, and "used to work
with their machine" is to have worked with yours.
"""

from __future__ import annotations

import re

from letters.core.language.words.articles import with_article
from letters.core.language.words.lexicon import readings
from letters.core.language.words.persons import means_somebody
from letters.core.language.words.tables import any_of
from letters.core.language.words.tagging import Class, Form
from letters.core.language.words.verbs import is_base, past, third_person

_CALLED = re.compile(
    r"(?<=\w)[,;]? (?:and )?i (?:think|believe|guess|reckon),? "
    r"(?:it'?s|it is|it was|they'?re|that'?s)(?: (?:called|named|the|an?))? [^,;.]+$",
    re.IGNORECASE,
)
"""What something of theirs may be called: "their computer system, I think it's called Delta"."""
_LIKE_ALWAYS = re.compile(r",? (?:like|as) (?:always|usual|per usual|ever|every time)(?=$|[.,;])", re.IGNORECASE)
_JUST_ANOTHER = re.compile(r"^(?:just|only) (?=(?:an?|another|some|someone|somebody)\b)", re.IGNORECASE)
_OUT_OF = re.compile(
    r"\b(?P<out>(?:just|fresh|straight|not long) out) (?=(?:his|her|their|the|uni|university|school"
    r"|college|training|time)\b)",
    re.IGNORECASE,
)
_MORE_OF_IT = re.compile(
    r"^(?P<chose>(?:they|he|she) (?:went (?:with|for)|chose|picked|wanted|preferred) )?(?P<much>(?:a bit |a lot |much "
    r"|far |way )?more )(?P<what>(?:[\w-]+ ){0,3}?(?P<head>[a-z-]+))"
    r"(?P<rest> (?:than (?:me|i(?! can)|mine|my)\b|in|on|with|of|from)\b[^,;.]*)?$",
    re.IGNORECASE,
)
_MORE_OF_A = re.compile(
    r"^(?:(?:they|he|she) (?:went (?:with|for)|chose|picked|wanted|preferred) )?"
    r"(?=(?:a (?:little )?bit |a lot |much |far )?(?:more|less) of an? )",
    re.IGNORECASE,
)
_PERSON_CAN = re.compile(
    r"^(?P<chose>(?:they|he|she) (?:chose|choose|picked|pick|took|take|hired|wanted|went with) )?"
    r"(?P<det>an?|one|the) (?P<who>(?:[a-z]+ )?(?:person|man|woman|lady|girl|boy|guy|candidate|applicant|colleague))"
    r" (?P<verb>can|could|has|have|had|speaks?|knows?|knew|lives?|did|owns?)\b(?= [a-z])",
    re.IGNORECASE,
)
_SOMEONE_CAN = re.compile(
    r"^(?:(?:they|he|she) (?:chose|picked|took|hired|wanted|needed|went with) )?(?:someone|somebody)(?= (?:can"
    r"|could|has|knows|is|does|lives|speaks|works|drives|owns|already (?:has|knows|does|works)) )",
    re.IGNORECASE,
)
"""Somebody whose "who" was left out: "someone can start at five"."""
_IN_NEED = re.compile(
    r"^(?P<who>(?:his|her|their|the|an?|one) (?:own |other )?[a-z]+) (?P<verb>need|want|have|live|know|speak|come|ask)"
    r"(?= (?:an?|the|some|it|work|to|in|near|here|money|from|more|better|already|[A-Z][a-z]+)\b)",
    re.IGNORECASE,
)
_THEIR_PLACE = re.compile(
    r"(?<!bring )(?<!brings )(?<!brought )(?<!bringing )(?<!has )(?<!have )(?<!had )(?<!got )\btheir "
    r"(?=(?:(?:own|old|new|main|other|exact|same|big|local|computer|booking|till|payroll|stock) )*"
    r"(?:machines?|machinery|systems?|software|customers|clients|patients|residents|guests|pupils|fleet|equipment"
    r"|products?|suppliers|members|regulars|visitors|readers|tenants|sites?|branch|branches|till|tills|database"
    r"|platform|app|programme|program|process|method|way of (?:working|doing things)|rigs?|boats?|lines?|range"
    r"|kitchens?|wards?|depots?|routes?|rounds?|menu|stock|brand|customer base)\b)(?!own )"
)
"""What is the chooser's, whoever knows it: "a person who worked with their machine"."""
_IN_THEIR_SHOP = re.compile(
    r"\b(?P<in>in|at|from|for|to) their (?=(?:(?:other|old|sister|main|local|new) )?(?:shop|store|salon|office|school"
    r"|restaurant|cafe|hotel|garage|practice|clinic|surgery|yard|farm|warehouse|workshop|factory|plant|nursery"
    r"|bakery)\b)"
)
_SOMEONE = re.compile(
    r"(?:(?:they|he|she) [a-z]+ (?:with )?)?(?:some(?:one|body)|an?|one|the|another|two) ", re.IGNORECASE
)


_EXPERIENCE = re.compile(
    r"^(?:just )?(?P<what>experience|availability|qualifications|seniority)(?=$|[,.;])", re.IGNORECASE
)
_IN_MIND = re.compile(
    r"^(?:they|he|she) (?:already |probably |clearly )*(?:had|have) (?:already )?"
    r"(?:some(?:one|body)|(?:his|her|their) [a-z]+|a person) (?:lined up|in mind)\b.*$",
    re.IGNORECASE,
)
"""What was suspected, and no reason they gave."""
_NOBODY_YET = re.compile(
    r"^(?:nobody|no one|no-one|none)(?: yet| so far| at all| right now)\b.*$", re.IGNORECASE | re.DOTALL
)
_AMOUNT_TAIL = re.compile(r"(?<=\w), \d+\b[^,;.]* and (?:they|he|she) [a-z]+ \d+$", re.IGNORECASE)
_WHOS_KIDS = re.compile(
    r"\bwho'?s (?P<what>(?:[a-z]+ )?(?:kids|children|family|parents?|mum|mam|mom|dad|brother|sister|husband|wife|son"
    r"|daughter|uncle|girls?|boys?)) (?=(?!and\b|of\b|with\b|who\b)[a-z]+)"
)
_AND_KNOWS = re.compile(r"(?P<whose>\bwhose [^,;.]+?) and (?P<verb>knows|has|is|lives|can|speaks|does|works)\b")
_SKILLED = re.compile(
    r"^(?P<how>(?!need|want|hir|pick|ask|decid|prefer|lik)[a-z]+ed) (?P<who>[a-z]+)(?=$|[,.;]| (?:with|who|from)\b)"
)


_NO_FEELINGS = re.compile(
    r"^(?:no hard feelings|fair enough|fair play|no complaints|gutted|ah well)[,;.]? (?=(?:he|she|they|it) )",
    re.IGNORECASE,
)
_MINES = re.compile(
    r"(?<=\w)[,;]? (?:and )?mine'?s? (?!is\b|was\b)(?:is |was )?(?:gone|expired|out|lapsed|old|no good|bad)\b[^,;.]*$"
)
_BECAUSE_THERE = re.compile(
    r"^(?P<who>(?:an?|one|some(?:one|body))(?: [a-z-]+){0,2}) (?:because|cos|since|as) (?:there|it|the)(?:'s)? .*$",
    re.IGNORECASE,
)
_BEEN_THERE = re.compile(r", been there [^,;.]*$|,? and (?:everything|all that|so on|whatnot)$", re.IGNORECASE)
_IS_GOING = re.compile(
    r"^(?:he|she|they)(?:'s|'re| is| are) (?P<doing>(?:giving|handing|leaving) (?:it|the [a-z]+) to"
    r"|(?:going|looking|waiting)"
    r" (?:with|for)|choosing|taking(?: on)?|hiring|keeping|trying|promoting|moving|retiring|closing|selling"
    r"|bringing (?:in|back))"
    r" (?P<whose>(?:his|her) )?",
    re.IGNORECASE,
)
_FROM_INSIDE = re.compile(
    r"^(?:(?:they|he|she) )?(?P<did>promoted|hired|recruited|appointed|chose|picked|took|went)(?: some(?:one|body))? "
    r"(?:from (?:inside|within)|internal(?:ly)?|in-house|inside)(?:,| -|:) "
    r"(?=(?:an?|one of|the|their|his|her|some(?:one|body)) )",
    re.IGNORECASE,
)
"""Where they looked, before whom they found: "they promoted from inside, a lady in accounts"."""
_SEE_HOW = re.compile(r", (?:and )?(?:we'll |they'll |i'll |to )?see how (?:it|that|she|he) [^,;.]*$", re.IGNORECASE)
_HAVE_TAKE = re.compile(
    r"^(?P<who>they|he|she) (?:have|has) (?P<did>take|choose|give|pick|hire|find|promote|keep)\b(?! to\b)",
    re.IGNORECASE,
)


_ALL_IT_SAID = re.compile(r",? that'?s all (?:it|they|he|she) (?:said|wrote|put)$", re.IGNORECASE)
_QUOTED = re.compile(r'^"(?P<what>[^"]+)"\.?$')
_THOSE_HE = re.compile(
    r"^(?P<who>people|(?:[a-z]+ )?(?:lads|guys|girls|men|women|folks?)) (?:who |that )?(?:he|she)"
    r"(?P<had>'s| has|'d| had)? (?=(?:already )?(?:worked|known|knew|trained|used|had|trusts?|trusted)\b)",
    re.IGNORECASE,
)
_BETWEEN_US = re.compile(
    r"^it was (?:down to|between) me and (?:an?other|one other|the other|one more|someone|somebody)(?: [a-z]+)?,? "
    r"(?:and|but) (?:he|she|they) ",
    re.IGNORECASE,
)
"""The two who were left, and what the other had."""
_HE_DECIDED = re.compile(
    r"^(?:he|she)(?:'s| has|'d| had) (?P<did>(?:just )?(?:decided|chosen|picked|hired|taken|gone|given|promoted)\b)"
    r"(?P<rest>.*)$",
    re.IGNORECASE,
)
_THEY_HAVE = re.compile(r"(?<=[a-z]s) they (?=(?:already have|have already|had already|already had|have)$)")


def chosen_aside(text: str) -> str:
    """A reason without what it guesses of a name and without its sigh: "just another applicant, like always"."""
    text = _QUOTED.sub(r"\g<what>", _ALL_IT_SAID.sub("", text))
    text = _BETWEEN_US.sub("the other person ", text)
    text = _HE_DECIDED.sub(_they_decided, _THOSE_HE.sub(_those_they, text))
    text = _NOBODY_YET.sub("", _IN_MIND.sub("", _NO_FEELINGS.sub("", text)))
    text = _BECAUSE_THERE.sub(r"\g<who>", _BEEN_THERE.sub("", _MINES.sub("", _SEE_HOW.sub("", text))))
    text = _HAVE_TAKE.sub(lambda one: f"{one['who']} {past(one['did'].lower())}", _IS_GOING.sub(_they_are, text))
    return _SKILLED.sub(_a_skilled, _JUST_ANOTHER.sub("", _LIKE_ALWAYS.sub("", _CALLED.sub("", text))))


def chosen_whole(text: str) -> str:
    """The one who was chosen as somebody, with all the words that one needs."""
    text = _WHOS_KIDS.sub(r"whose \g<what> ", _AMOUNT_TAIL.sub("", text))
    text = _AND_KNOWS.sub(r"\g<whose> and who \g<verb>", text)
    text = _EXPERIENCE.sub(lambda one: f"someone with more {one['what'].lower()}", text)
    text = _FROM_INSIDE.sub(lambda one: f"they {_CHOSE.get(one['did'], one['did'])} ", text)
    text = _MORE_OF_A.sub("someone who is ", text)
    text = _MORE_OF_IT.sub(_with_more, _OUT_OF.sub(r"\g<out> of ", text))
    text = _SOMEONE_CAN.sub(r"\g<0> who", text)
    text = _IN_NEED.sub(_needs, _PERSON_CAN.sub(_who_can, text))
    text = _THEY_HAVE.sub(" you ", text)
    return _IN_THEIR_SHOP.sub(r"\g<in> your ", _THEIR_PLACE.sub("your ", text)) if _SOMEONE.match(text) else text


_CHOSE = {"went": "chose", "Went": "chose"}


def _they_decided(found: re.Match[str]) -> str:
    rest = re.sub(r"\b(?:him|her)self\b", "themselves", found["rest"])
    return f"they have {found['did']}{rest}"


def _those_they(found: re.Match[str]) -> str:
    have = {"'s": "have ", " has": "have ", "'d": "had ", " had": "had "}.get((found["had"] or "").lower(), "")
    return f"{found['who']} they {have}"


def _they_are(found: re.Match[str]) -> str:
    return f"they are {found['doing']} {'their ' if found['whose'] else ''}"


def _a_skilled(found: re.Match[str]) -> str:
    """One of a trade with the article: "coded welder" is a coded welder, and no deed."""
    person = means_somebody(found["who"]) or re.fullmatch(any_of("jobs"), found["who"])
    return with_article(found[0]) if person else found[0]


def _with_more(found: re.Match[str]) -> str:
    """What somebody has more of, with that somebody; "more experienced" and "more people" stay."""
    if " to " in found["what"]:  # "more suited to nights"
        return found[0]
    kinds = {one.cls for one in readings(found["head"].lower())}
    if Class.NOUN not in kinds or found["head"].lower() in {
        "people",
        "senior",
        "junior",
        "local",
        "applicants",
        "candidates",
        "interest",
        "one",
    }:
        return found[0]
    return f"{found['chose'] or ''}someone with {found['much'].lower()}{found['what']}{found['rest'] or ''}"


def _who_can(found: re.Match[str]) -> str:
    """Somebody with the "who" that was left out; where nobody was said to choose, only one not known before."""
    if found["det"].lower() == "the" and not found["chose"]:
        return found[0]
    verb = found["verb"].lower()
    verb = third_person(verb) if is_base(verb) and verb not in {"can", "could"} else verb
    return f"{found['chose'] or ''}a {found['who']} who {'has' if verb == 'have' else verb}"


def _needs(found: re.Match[str]) -> str:
    """One person's verb in step with them: "his niece need a job"."""
    noun = found["who"].rsplit(maxsplit=1)[-1].lower()
    one = any(word.cls is Class.NOUN and word.lemma == noun and word.form is not Form.PAST for word in readings(noun))
    many = any(word.cls is Class.NOUN and word.lemma != noun for word in readings(noun))
    return f"{found['who']} {third_person(found['verb'].lower())}" if one and not many else found[0]
