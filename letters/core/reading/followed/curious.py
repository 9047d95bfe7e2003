"""Reads what one is curious about as it was meant, whatever it hangs on: a hope, a wish for them, a place to follow it.

"all the best with the move" is how the move goes; after "see how", "get on with the deer" is how they get on.
"""

from __future__ import annotations

import re

from letters.core.language.typed.agreement import is_one
from letters.core.language.words.lexicon import readings
from letters.core.language.words.row import words_of
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Form
from letters.core.language.words.verbs import ing, third_person

_WATCHING = re.compile(
    r"^(?:I ?)?(?:will|'ll) (?:be )?(?:watch(?:ing)?|look(?:ing)?|keep(?:ing)? an eye|wait(?:ing)?) (?:out )?"
    r"(?:for|at|on) ",
    re.IGNORECASE,
)
_MAYBE = re.compile(r"^(?:maybe|perhaps|possibly|just|only|mostly|mainly) (?=\w)(?!if\b|the one\b)", re.IGNORECASE)
_YES = re.compile(
    r"^(?:(?:yes|yeah|yep|sure|ok|okay|definitely)[,.]* (?=\w))?"
    r"(?:(?:I'm |I am |I(?:'d| would) be )?(?:very |really |just |so )?"
    r"(?:curious|interested|keen|excited|intrigued) (?:about |in |to (?:see|know|hear|learn|find out) (?:about )?"
    r"|(?=how|whether|if|what|when))"
    r"|(?:I'm |I am )?(?:really )?hop(?:e|ing) to (?=see|hear|try|read|taste|come|go|visit|catch|follow)"
    r"|(?:I'm |I am )?(?:really )?look(?:ing)? forward to (?=the|their|your|an?|see|h)"
    r"|I(?:'d| would)? (?:really )?(?:like|love|want) to (?:see|know|hear|learn|find out) "
    r"(?=how|whether|if|what|when|where|who)"
    r"|(?:it would|it'd|would) be (?:nice|good|lovely|great|fun) to (?=see|hear|try|read|taste|come|go|know)"
    r"|(?:can'?t|cannot) wait (?:to (?=see|hear|try|read|taste)|for (?=the|their|your)))?(?=\w)",
    re.IGNORECASE,
)
"""How people say that they are curious, before they say what about."""
_BACK = re.compile(r"^I(?:'ll| will|'d| would)(?: definitely| gladly)? be back\b", re.IGNORECASE)
_BEST_WITH = re.compile(
    r"^(?:(?:all the )?(?:best|luck)|good luck|best wishes|best of luck) (?:with|for) "
    r"(?=(?:the|their|your|this|that)\b)",
    re.IGNORECASE,
)
_HOPE = re.compile(
    r"^(?:I )?(?:really )?hop(?:e|ing) (?:that )?(?P<what>(?:the|their|your|this|that|it|they|he|she)\b.*)$",
    re.IGNORECASE,
)
_WELL = re.compile(
    r"^(?P<what>(?:the|their|your|this|that) (?:[\w'-]+ ){0,3}?[\w'-]+) (?P<be>is|are|goes|go|will be|turns? out) "
    r"(?:well|good|great|fine|ok|okay|a (?:success|good one)|all right)[.!]*$",
    re.IGNORECASE,
)
_SOON = re.compile(
    r"^(?P<what>(?:the|their|your|this) [^,]+), (?P<doing>opening|starting|launching|coming|beginning|arriving)\b",
    re.IGNORECASE,
)
_CALLED = re.compile(r"^(?P<what>(?:the|their|his|her) [^,.]+), [A-Z][a-z]+[.!]*$")
"""A thing or a creature with its name after it: "the puppy they are training, Biscuit"."""
_ONLINE = re.compile(
    r"^(?:you |them )?on (?=(?:Instagram|Facebook|insta|social|LinkedIn|YouTube|TikTok|Twitter|X\b|Strava)\b)",
    re.IGNORECASE,
)
_BARE_SITE = re.compile(r"^(?:on )?(?:(?=Instagram|Facebook|LinkedIn|YouTube|TikTok|Twitter)[A-Z]\w+)$", re.IGNORECASE)
_THEM_DOING = re.compile(r"^(?:them|you|they) (?P<doing>get|win|mak|reach|sav|keep|find)[tn]?ing (?=\w)", re.IGNORECASE)
_THEM_DO = re.compile(r"^(?:them|they) (?P<do>[a-z]+)(?=$| )", re.IGNORECASE)
_GOING_TO = re.compile(
    r"^(?P<go>going|coming|popping|dropping) "
    r"(?=(?:to (?:the|an?|your|their|one|every)|in|back|along|by|over|round|down|up)\b)"
)
_MANY = re.compile(r"^(?:many|much|long|often|far|big|fast|quickly|well|soon|tall|high|quiet|busy)\b", re.IGNORECASE)


_HEAR_THEY = re.compile(
    r"^(?:to )?(?:hear|know|see|find out|learn) (?:that )?"
    r"(?=(?:they|you|he|she|it|the [a-z]+) (?:got|get|gets|won|win|wins|made|kept|keep|keeps|passed|found)\b)",
    re.IGNORECASE,
)
"""What one hopes to hear of them: "to hear they got the grant"."""
_FOR_THEM = re.compile(
    r"(?<= goes )for them$|(?<= works out )for them$|(?<= turns out )for them$|(?<= pans out )for them$"
)
"""Who one thing turns out for, which are those who have it: "how Sunday closing turns out for them"."""
_AND_WAS = re.compile(
    r",? (?:and|plus) (?:also )?(?:the|their|your|my) [a-z]+(?: [a-z]+)? (?:was|were)"
    r" (?:so |very |really |also )*[a-z]+[.! ]*$"
)
"""What had been good on the day, which is nothing to follow: "the new menu, and the coffee was very good"."""
_VERY_MUCH = re.compile(
    r"^(?P<would>(?:I(?:'d| would|'ll| will)|would) )"
    r"(?:(?:very much|really|also|definitely|certainly|still|quite|dearly|just|so) )+(?=(?:like|love|want|be|hope)\b)",
    re.IGNORECASE,
)
"""How much one would like it: "I'd very much like to hear it"."""


def curious(text: str, beginning: str) -> str:
    """The cleaned answer about what one would like to follow, as the thing, the question or the plan it is."""
    text = _VERY_MUCH.sub(r"\g<would>", _AND_WAS.sub("", text))
    text = _BACK.sub("to come back", _WATCHING.sub("", _MAYBE.sub("", _YES.sub("", text))))
    text = _FOR_THEM.sub("for you", _HEAR_THEY.sub("whether ", text))
    if found := _BEST_WITH.match(text):
        return _how_goes(text[found.end() :].rstrip(" .!"))
    if found := _HOPE.match(text):
        well = _WELL.match(found["what"])
        return _how_goes(well["what"]) if well else f"whether {found['what'].rstrip(' .!')}"
    text = _BE_DOING.sub(_i_do, text)
    text = _HOPEFULLY.sub(" ", _BARE_COURSE.sub(_the_course, text))
    text = _CALLED.sub(r"\g<what>", _SOON.sub(_which, text))
    text = _AT_TIME.sub(r" at \g<when>", text)
    text = _DOES_THAT.sub(r"\g<thing> \g<that>\g<does>", text)
    text = _SEE_IF.sub(" and ", _I_MEAN.sub("", text))
    text = _AND_IF.sub(r" and whether \g<who>", text)
    if _BARE_SITE.match(text):
        return f"to follow you on {text.removeprefix('on ')}"
    if beginning == "how":
        return _how(text)
    if beginning == "follow":
        text = _THEM_DO.sub(_how_they, text)
        return _ONLINE.sub("to follow you on ", _THEM_DOING.sub(_whether, text))
    return _GOING_TO.sub(_go, text)


_AND_IF = re.compile(
    r",? and (?:to )?(?:see )?if (?P<who>(?!so\b|not\b|possible\b|I\b|I'd\b|any\b|only\b|need)[a-z]+\b)(?=[^,.;]*$)"
)
"""A second question after the first: "how it goes and if they roll it out"."""
_I_MEAN = re.compile(r",? [\w' ]{2,25} I mean(?=[.]?$)")
_SEE_IF = re.compile(r", (?:and )?(?:to )?see (?=(?:if|whether|how|what) (?!they\b|it\b)[^,.;]+$)")
"""What else one would see of it: "the scheme, see if the scores move"."""
_BE_DOING = re.compile(r"^I(?:'ll| will)(?: definitely| certainly| surely)? be (?P<doing>[a-z]+ing) (?=\w)")
_HOPEFULLY = re.compile(r",? (?:hopefully|probably|maybe) (?=(?:in|on|at|by|from|next|this) )")
_BARE_COURSE = re.compile(
    r"^(?:new )?(?:progress|growth|development|opening|launch|restoration|completion|building|outcome|result|results"
    r"|success|future|move) (?=(?:of|with|on|at|to) (?:the|their|your|that|this|a)\b)",
    re.IGNORECASE,
)


def _i_do(found: re.Match[str]) -> str:
    base = next((one.lemma for one in readings(found["doing"]) if one.form is Form.ING), "")
    return f"to {base} " if base else found[0]


def _the_course(found: re.Match[str]) -> str:
    """What becomes of a thing, with its article: "progress of the new law centre"."""
    return f"the {found[0].lower()}"


def _how_goes(what: str) -> str:
    last = words_of(what)[-1]
    several = last.cls is Class.NOUN and last.lower != last.lemma
    return f"how {what} {'go' if several else 'goes'}"


def _which(found: re.Match[str]) -> str:
    """What will happen to a thing soon: "the extension, opening in May"."""
    base = next(one.lemma for one in readings(found["doing"].lower()) if one.cls is Class.VERB)
    return f"{found['what']}, which {third_person(base)}"


def _how_they(found: re.Match[str]) -> str:
    """What one sees somebody do: "follow them grow"."""
    does = any(one.cls is Class.VERB and one.form is Form.BASE for one in readings(found["do"].lower()))
    return f"how they {found['do']}" if does else found[0]


def _whether(found: re.Match[str]) -> str:
    base = {"mak": "make", "sav": "save"}.get(found["doing"].lower(), found["doing"].lower())
    return f"whether they {base} "


def _go(found: re.Match[str]) -> str:
    return f"to {next(base for base in ('go', 'come', 'pop', 'drop') if ing(base) == found['go'].lower())} "


_IT_DOES = re.compile(
    r"(?:that|this) (?:turns|goes|works|ends|gets|pans|comes|does|is|was|will|plays)\b", re.IGNORECASE
)
"""What is told of a thing named before: "that turns out"."""
_AT_TIME = re.compile(r", (?P<when>\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|a\.m\.|p\.m\.))$", re.IGNORECASE)
_DOES_THAT = re.compile(
    r"^(?P<thing>(?:how )?(?:the|their|your) (?:[a-z'-]+ ){0,3}[a-z]+)(?P<does> (?:turns out|turn out|goes|go|works out"
    r"|gets on|get on|comes out|does|do)) (?P<that>(?:that|which|who) (?:we|I|they|you|he|she|[A-Z]\w+) [^,.]+)$"
)
"""Which thing is meant, told behind what becomes of it: "the project turns out that we talked about"."""
_TO_BETTER = re.compile(r"^to (?P<do>(?!see\b|hear\b|know\b|find\b|learn\b|follow\b|watch\b)[a-z]+ .*)$")
"""What they would do, after "see how": "to improve the waiting times"."""


_NAMED = re.compile(
    r"(?P<name>(?-i:[A-Z])[a-z]+) (?:does|gets on|gets along|settles|grows up|copes|manages|is (?:doing|getting))\b"
)


def _may_be_called(word: str) -> bool:
    """Whether a word may be a creature's name, as none stands bare there for a thing: "Biscuit does at the show"."""
    mass = word in word_list("mass") or re.search(r"(?:tion|ment|ing|ness|ity|[ae]nce|ship)$", word) is not None
    return not mass and is_one(word)


_COMES_OUT = re.compile(
    r"(?:the|their|your|this) [^,.;]+? (?:works|goes|turns|gets|comes|settles|copes|holds|pays|takes|shapes) "
    r"(?:for|out|on|off|up|in|together|well|down) ?[^,.;]*$"
    r"|(?:the|their|your) (?:[a-z]+ )+?(?:they|you|she|he)(?:'re| are|'s| is|'ve| have) [a-z]+(?:ing|ed) [a-z]+s "
    r"(?:the|their|your|my|them|people|more|with|in|for)\b"
)
"""A thing and what becomes of it, however much is told of the thing."""


def _how(text: str) -> str:
    """What goes on after "see how" without its subject: "get on with the deer", "many turn up"."""
    if found := _TO_BETTER.match(text):
        return f"how they {found['do']}"
    if (named := _NAMED.match(text)) and _may_be_called(named["name"].lower()):
        return f"how {text}"
    if _COMES_OUT.match(text) or _MANY.match(text) or _IT_DOES.match(text):
        return f"how {text[0].lower()}{text[1:]}"
    first = words_of(text)[:2]
    bare = bool(first) and {one.form for one in readings(first[0].lower) if one.cls is Class.VERB} >= {Form.BASE}
    noun = bool(first) and any(one.cls in {Class.NOUN, Class.ADJECTIVE} for one in readings(first[0].lower))
    follows = len(first) > 1 and first[1].cls in {Class.PREPOSITION, Class.DETERMINER, Class.PRONOUN, Class.ADVERB}
    return f"how they {text}" if bare and follows and (not noun or first[0].lower in {"get", "deal"}) else text
