"""The patterns by which names, titles, jobs and doubts are told apart in what was typed about a person."""

from __future__ import annotations

import re

from letters.core.language.words.casing import is_ordinary
from letters.core.language.words.tables import any_of

TITLE = re.compile(rf"(?:{any_of('titles')}\b\.? )+(?=(?P<next>[^\W\d_][\w'-]*))", re.IGNORECASE)
TITLED_FULL_NAME = re.compile(
    r"(?P<title>(?:(?:Frau |Herr )?(?:Prof\.? )?Dr|Mr|Mrs|Ms|Mx|Miss|Prof|Professor|Ing|[Ii]nż|Engr|Adv|Judge|Cllr"
    r"|Attorney|Councillor|Capt|Captain|Supt|Mme|Madame|M|Frau|Herr|Sra|Señora|Señor)\.?"
    r"|(?:Station|Watch|Crew|Group) Manager|Sister|Brother) "
    r"(?P<given>[A-Z][^\W\d_]+(?:-[A-Z][^\W\d_]+)?) "
    r"(?P<family>[A-Z][^\W\d_]+(?:[-'][A-Z]?[^\W\d_]+)?)"
)
BODY = re.compile(r"[A-Z]{3,5}|HR|IT|QA|QC|PR")
"""A department or a board by its letters, which nobody is called: "SGB chair"."""
JOB = re.compile(rf"\b(?:{any_of('jobs')}|[^\W\d_]{{3,}}(?:leiter|leiterin|leder))\b", re.IGNORECASE)
DETERMINED = re.compile(r"(?:the|a|an|from|who|their|our|my)\b(?!\.)", re.IGNORECASE)
SUFFIX = re.compile(rf"{any_of('suffixes')}\.?", re.IGNORECASE)
WHOSE = r"(?: (?:his|her|their|the|any|a|what|who))*"
UNKNOWN = re.compile(
    r"(?<!\w)(?:(?:i )?(?:don'?t|do not|didn'?t|did not|can'?t|cannot|couldn'?t|never)(?: really| quite)? "
    rf"(?:know|remember|recall|catch|get|have|got){WHOSE}(?: (?:full |last |first |sur)?names?)?"
    r"(?: (?:was|were|is|it|that|them))*|"
    rf"(?:no|unknown|forgot(?:ten)?|missed){WHOSE}(?: (?:names?|person|people))?"
    rf"|names? (?:unknown|forgotten|unclear|unreadable|not known|not given|not clear|not caught)|"
    r"(?:nobody|no[ -]?one|they|none of them)(?: \w+n'?t| never| did not)? (?:g[ai]ve|sa(?:id|y)|told?|tell|introduced)"
    r"(?: (?:me|us|any|their|a|out|the))* ?(?:names?|them(?:self|selves))|"
    rf"not sure(?: of| about| who| what)?{WHOSE}(?: names?)?|\?+|n/?a|-+|tbc|anonymous|unnamed)(?!\w)",
    re.IGNORECASE,
)
ASIDE = re.compile(r"\s*[(\[](?P<aside>[^)\]]*)[)\]]?\s*")
STRANGER = re.compile(
    r"(?!(?-i:Lady|Guy) (?-i:[A-Z]))(?:(?:and|also|plus|with|then) )?(?:(?:a|an|the|some|one|another|this|that) )?"
    r"(?:(?:other|second|third|fourth|older|younger|nice|tall|friendly) )*"
    rf"{any_of('strangers')}\b(?: (?P<role>(?:from|in|who|at|with|of)\b.*))?",
    re.IGNORECASE,
)
CALLED = re.compile(
    r"(?:(?:a|an|the|some|one|my|our) )?(?:\w+ )??(?:\w+ )?(?:(?:was|is) )?"
    r"(?:called|named|by the name of) (?P<name>\S.*)",
    re.IGNORECASE,
)
OF_HIS = re.compile(r"(?:his|her|their|the|an?) (?-i:[a-z])[a-z -]*", re.IGNORECASE)
"""What somebody is to the one named before: "his improver"."""
WHO = re.compile(
    r"(?P<name>\S.*?)[, ]+"
    r"(?P<role>(?:who|that) .+|from (?:the )?\S.*|(?:at|on|in) (?:the|our|their) [a-z].*|"
    r"(?:the|a|an|their|our|his|her) [^\d].*|in (?:the )?[A-Za-z]+$)",
    re.IGNORECASE,
)
DASHED = re.compile(r"(?P<name>.+?) - (?P<role>.+)")
DOUBT = re.compile(
    r"[ ,]*(?: (?:something|someone|i think|maybe|or something|or so)|\?+)"
    r"[ .,]*$"
    r"|^(?:i think(?: it was| (?:he|she) was)?|think it was|maybe|possibly|called|named|one|a|some|the(?= rev| hon)"
    r"|(?:his|her|their) name (?:was|is)) (?=\S)",
    re.IGNORECASE,
)
DESCRIBED = re.compile(r"(?!idk|dunno|some|another|other|his|her|my)[a-z-]{3,} (?:guy|lady|man|woman|people)")
NO_NAME = re.compile(
    r"\bor\b|^(?:two|three|four|five|several|both|all|everyone|everybody)\b"
    r"|^(?:either|idk|dunno|dont|don't|forgot|no idea|some|not sure|another|his|her|their|my|other)\b"
    r"|^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof)\.?$|\d|^\W*$"
    r"|\b(?:guy(?<!Guy)|lady(?! (?-i:[A-Z]))|bloke|woman|man|girl|person|chap|fella|dude|others?|people|boy|lads?)\b"
    r"|mc-?something"
    rf"|^{any_of('titles')}\.?(?: (?-i:{any_of('half_names')}))+$",
    re.IGNORECASE,
)
"""What is typed where a name was asked and is none: "either Alyssa or Alicia", "idk the lady", "Dr. ?"."""
MACHINE = re.compile(
    r"(?:an? |the )?(?:[\w-]+ )?(?:robot|bot|video|computer|machine|ai|software|chatbot|screen)\b.*", re.IGNORECASE
)
"""Who interviewed where nobody did: "self-recorded video"."""
HONOURED = re.compile(r"(?P<name>\S.*?),? (?P<honour>sir|madam|ma'?am|mam|ji|saab|sahib)\.?", re.IGNORECASE)
"""A name with a courtesy after it: "Suresh sir", "Vasudha ma'am"."""
JOINED = re.compile(r"^(?:and|plus|also|then) (?=\w)", re.IGNORECASE)
COUNTED = re.compile(r"(?:all |both |the )?(?:two|three|four|five|\d) of (?:them|us)\b", re.IGNORECASE)
"""How many there were, which names nobody: "three of them"."""
HONOURS = {"maam": "Ma'am", "ma'am": "Ma'am", "mam": "Ma'am", "sir": "Sir", "madam": "Madam"}
NAMELESS = re.compile(
    r"(?:one|an?|some|another) (?P<what>(?:[a-z-]+ )*?(?P<noun>[a-z-]+))(?: (?P<of>(?:from|in|at|with|who) .+))?"
)
"""Somebody told by a common noun: "one foreigner from head office"."""
_INITIALS = re.compile(
    rf"(?P<title>\b{any_of('titles')}\.?) (?:(?!O )[a-z]\.? ){{1,3}}"
    r"(?=(?!and\b|from\b|in\b|at\b|of\b|who\b|the\b|or\b|on\b|with\b|think\b|guess\b)[^\W\d_][\w'’-]+)",
    re.IGNORECASE,
)
_SMALL_FAMILY = re.compile(r"(?P<title>\b(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.? )(?P<family>[^\W\d_]{3,})(?=$|\s*[,;&/\n])")


def _with_capital(found: re.Match[str]) -> str:
    """A family name typed small after its title, where the word is no other: "Mrs thornycroft"."""
    family = found["family"]
    return f"{found['title']}{family.capitalize() if family.islower() and not is_ordinary(family) else family}"


_NO_ARTICLE = re.compile(r"^A (?=(?P<family>[A-Z][a-z'’-]+)$)")


def without_initials(typed: str) -> str:
    """A name without the initials after its title, which no greeting has: "Mrs A Hart"; "A Hart" is no article."""
    typed = _SMALL_FAMILY.sub(_with_capital, _INITIALS.sub(r"\g<title> ", re.sub(" [–—] ", " - ", typed)))
    return _NO_ARTICLE.sub(lambda found: found[0] if is_ordinary(found["family"]) else "A. ", typed)


VERY_REVD = re.compile(
    r"^(?:the )?(?:very|most|right) rev(?:d|erend)?\.? (?=(?:canon|dean|bishop|archbishop|archdeacon|dr|prof"
    r"|father)\b)",
    re.IGNORECASE,
)
THE_TITLE = re.compile(
    r"^(?:his|her) (?:honou?r|excellency|worship) (?=[a-z])|^the (?=(?:very |most |right )*(?:revd?\b|reverend"
    r"|hon\b|honou?rable|dr\b|prof\b))",
    re.IGNORECASE,
)
SALUTED = re.compile(r"^(?:dear|hi|hello|hey)\s+", re.IGNORECASE)
GUESSED = re.compile(r"(?:i )?(?:think|believe)(?: it| (?:his|her|the) name)? (?:was|is) (?P<name>\S.*)", re.IGNORECASE)
WHOEVER = re.compile(r"(?:whoever|who) (?P<is>[a-z].*)", re.IGNORECASE)
"""Somebody told only by what was done: "whoever made the shortbread"."""
EITHER = re.compile(r"\w\? (?:or )?[A-Z]\w+")
"""A name the writer cannot decide on: "Brian? Bryan?"."""
ROUGH = re.compile(r"[ -]*(?:mc-?something|-|\.\.\.)$", re.IGNORECASE)
TEAM = re.compile(
    r"(?:(?:the|their|your|a|an|some|someone|somebody|people|everyone|all|members?) |from |of |in |at )*"
    r"(?P<team>(?:hiring|recruitment|recruiting|talent(?: acquisition)?|hr|human resources|people|interview|"
    r"selection|search|"
    r"whole|admissions)(?: (?:and \w+ )?(?:team|panel|committee|department|dept|office|manager|board|people))?|"
    r"team|panel|committee|board|everyone|all|office)(?: of (?:two|three|four|five|six|\d)(?: people)?)?",
    re.IGNORECASE,
)
ANY_TEAM = frozenset({"team", "everyone", "all", "office", "people", "whole", "whole team"})
TEAM_ENDS = frozenset({"team", "panel", "committee", "manager", "board", "department", "office"})
HE = re.compile(rf"\b{any_of('he_words')}\b", re.IGNORECASE)
SHE = re.compile(rf"\b{any_of('she_words')}\b", re.IGNORECASE)
UNSURE = re.compile(r"not sure|mr or|or mr|or ms|\?|unsure|he or she|she or he|he/she", re.IGNORECASE)
COMMA = re.compile(r",\s*(?![^()]*\))")
CLAUSE = re.compile(r"^(?:she|he|they)(?P<be>'s| is| are|'re)? (?=\w)", re.IGNORECASE)
NAME_THEN_JOB = re.compile(r"(?P<name>[^\W\d_a-z][\w'’-]+(?: [^\W\d_a-z][\w'’-]+)?) (?P<role>[a-z][a-z -]+)")
"""A name and a job in small letters: "Bethan deputy"."""
JOB_THEN_NAME = re.compile(
    rf"(?P<role>(?:[\w&]+ )*{any_of('jobs')}(?: of [A-Z]\w+)?) (?P<name>[^\W\d_][\w'’-]+(?: [^\W\d_][\w'’-]*\.?)?)",
    re.IGNORECASE,
)
KIN = re.compile(
    r"(?P<of>his|her|their|(?:(?:the|his|her|uncle|aunt|auntie|aunty|mr|mrs|ms|miss|dr)\.? )?[^\W\d_]+(?:'?s|')) "
    r"(?P<role>wife|missus|husband|partner|son|daughter|brother|sister|mother|father|mum|mom|mam|mammy|dad|nan|gran|granny|grandad"
    r"|grandma|son-in-law|niece|nephew|grandson|granddaughter|cousin|uncle|aunt|auntie|boyfriend|girlfriend"
    r"|fella|(?:other|better) half)"
    r"(?: (?P<name>(?!for\b|who\b)[^\W\d_][\w'’-]+))?(?:,? (?:who(?:se)?|for) .*)?",
    re.IGNORECASE,
)
"""A relation of the owner, with a name or without: "his wife Ana", "steves dad"."""
SEVERAL = re.compile(
    r"(?:(?:the|some|a few) )?(?P<many>\d|two|three|four|(?:a )?couple(?: of)?)?(?: more)? ?"
    r"(?P<role>(?:others|other (?:people|guys|ladies|men|women|colleagues)|people|colleagues|guys|ladies"
    r"|(?:(?<=\d )|(?<=two )|(?<=three )|(?<=four ))(?:[a-z]+ )?[a-z]+s)(?: (?:from|in|of) .+)?)",
    re.IGNORECASE,
)
"""People who are counted and not named: "2 others", "two nurses", "some people from HR"."""
NOT_CAUGHT = re.compile(
    r"(?<=\w),? (?:but )?(?:i )?(?:whose name|(?:didn'?t|did not|don'?t|can'?t|couldn'?t|never) (?:really )?"
    r"(?:get|got|catch|know|remember|recall)|forgot|forget)\b.*$",
    re.IGNORECASE,
)
"""What is said of a name that was not caught whole: "Karen didnt get her surname"."""
JOB_THEN_TITLED = re.compile(
    r"(?!(?:Mr|Mrs|Ms|Dr|Prof|Frau|Herr|Lt|Flt|Rev|Sir|Dame|Hon|Judge|Cllr|Councillor|Engr|Alhaji)\b)"
    r"(?:the )?(?P<role>[^\W\d_][\w '&-]*?),? "
    r"(?P<name>(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Rev|Revd|Fr|Capt|Col|Judge|Mme|Mlle|Herr|Frau|Sgt|Lt|Engr|Atty"
    r"|(?-i:M\.))(?!\w)\.? [^\W\d_][\w'’. -]*)",
    re.IGNORECASE,
)
"""A title after the job: "Headteacher Mrs. Obi"."""
HR_LADY = re.compile(
    rf"(?:the )?(?P<role>HR|recruitment) (?:{any_of('strangers')}|madam|ma'?am|sir) (?P<name>[^\W\d_][\w'’-]+)",
    re.IGNORECASE,
)
OF_FAMILY = re.compile(
    r"(?:their|his|her) (?:[a-z]+ ){0,2}"
    r"(?:uncle|aunt|auntie|niece|nephew|cousin|son|daughter|wife|husband|brother|sister|mum|mom|mam|dad|nan|boss"
    r"|line manager)",
    re.IGNORECASE,
)
OF_OFFICE = re.compile(
    rf"(?:the )?(?P<office>HR|recruitment|head office|reception) {any_of('strangers')}", re.IGNORECASE
)
"""A stranger told by the office: "the HR girl" is from HR."""
HELPER_OF = re.compile(
    r"(?:his|her|their) "
    r"(?P<role>(?:deputy|assistant|secretary|apprentice|colleague|trainee|helper|PA|second in command)\b.*)",
    re.IGNORECASE,
)
"""Whom one knows by whose helper it is: "his deputy"."""
OF_SOMEBODY = re.compile(
    r"(?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?[A-Z][\w-]+['’]s? (?:deputy|assistant|secretary|apprentice|colleague|trainee|PA)"
)
"""Somebody without a name told by whose helper it is: "Mrs Smith's deputy"."""
THOSE = re.compile(
    r"(?:both|all|the)?(?: the)? ?(?:co-)?(?:owner|manager|director|partner|founder|teacher|nurse|sister|engineer"
    r"|supervisor|leader|doctor|recruiter)s(?: (?:of|in|at|from) .+)?",
    re.IGNORECASE,
)
"""What several who were named are: "Ali and Reza, co-owners"."""
A_GUY = re.compile(rf"(?:the )?(?:[\w-]+ ){{1,2}}{any_of('strangers')}", re.IGNORECASE)
"""Somebody described beside a name: "Bogdan, tech guy"."""
THE_JOB = re.compile(
    rf"(?:(?:the|our|their|my) )?(?:[a-z]+ )?{any_of('jobs')}|the [a-z]+(?: [a-z]+)?(?: (?:from|in|at) .*)?",
    re.IGNORECASE,
)
"""A job that a name after a comma belongs to: "the owner, Ms Adele"."""
SORRY = re.compile(r"[ ,]*\b(?:sorry|apologies|oops|my bad)\b[ .!]*$", re.IGNORECASE)
COLLEAGUE = "your colleague"
TITLE_OF_NOBODY = re.compile(
    rf"(?:an? |some )?{any_of('titles')}\.? (?:somebody|someone|something|so-and-so|whatsh(?:is|er)-?name"
    r"|whoever[ -](?P<is>(?:is|was|runs|does|teaches|leads)[ -].+))",
    re.IGNORECASE,
)
"""A title with no name after it: "a Sir somebody", "Mr. Whoever-runs-music"."""
ELDER_THERE = re.compile(r"(?:the |an? )?(?:uncle|aunt|auntie|aunty|granny|grandad) (?:at|in|on|from|by|behind|who) .+")
"""Somebody called so for their years, told by where: "uncle at the counter"."""
RANK = re.compile(r"(?:(?:Deputy|Assistant|Acting|Vice|Chief|Senior|Associate) )?[A-Z][a-z]+")
NO_ONE_PERSON = re.compile(
    rf"{COUNTED.pattern}.*|{TITLE_OF_NOBODY.pattern}|(?-i:[A-Z])[\w'-]+ or (?-i:[A-Z])[\w'-]+\??", re.IGNORECASE
)
"""What names nobody after who that is, two names the writer cannot decide between too: "Phil or Paul"."""
POSSESSOR = re.compile(r"^(?:his|her) (?=[a-z])", re.IGNORECASE)
"""Whose relation or helper somebody is, which tells nothing of that one: "her son Gethin"."""
INITIALS = 3
"""Letters up to which a name in capitals may be initials."""
SOMEBODY_THERE = re.compile(
    rf"(?:the|an?|some) (?:[\w'-]+ )*?{any_of('strangers')}(?: (?:from|in|at|with|on) .+)?", re.IGNORECASE
)
"""A stranger told by where or how: "the young man from the youth board"."""
NO_PART_OF_A_NAME = re.compile(
    r"(?:^|[\s,]+)(?:of|he|she|they|it|who|that|which|with|from|for|is|was|were|are|has|had|does|did|not|very|really|we|but"
    r"|because|when|at|on|in)\b.*$"
)
"""Small words that no name goes on with."""
LETTERS_AFTER = re.compile(
    rf"(?<=\w) (?P<letters>(?!(?:Jr|Sr|Jnr|Snr|DO|CA|MA|NP|PE|KC|II|III|IV)\b){any_of('suffixes')})\.?$"
)
"""Letters after a name without a comma: "Rosalind Achterberg MD"."""
THE_ONE = re.compile(r"(?:the|one) (?-i:[a-z])", re.IGNORECASE)
A_KIND = re.compile(r"an? (?-i:[a-z-]+)(?: (?!from|in|at|of|who|with)(?-i:[a-z-]+)){0,2}", re.IGNORECASE)
"""What somebody told by a job is besides: "one board member, a farmer"."""
