"""What one will go on following, put so that it can stand after its beginning: a promise, a podcast, how it goes."""

from __future__ import annotations

import re
from itertools import pairwise

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.typed.agreement import is_one
from letters.core.language.words.casing import lower_first
from letters.core.language.words.row import words_of
from letters.core.language.words.tagging import Class, Form, Token
from letters.core.language.words.verbs import past, third_person
from letters.core.reading.followed.beside import called_by_name, said_shortly, set_straight
from letters.core.reading.followed.curious import curious
from letters.core.reading.followed.fares import OF_WHAT, does_there, fares, goes
from letters.core.reading.followed.jotted import followed_jotted
from letters.core.reading.followed.loose import tied_up
from letters.core.reading.plain.asked import told_straight

_I_WILL = re.compile(
    r"^(?P<when>(?:when(?:ever)?|if|next time|once) (?:i|it|they|you|the [a-z]+) .+?),? "
    r"i(?:'ll| will| would|'d) (?P<do>.+?)[. ]*$",
    re.IGNORECASE,
)
_MEDIA = {
    "listening to": re.compile(r"^(?:the|your|their) (?:[a-z]+ )?podcasts?$", re.IGNORECASE),
    "reading": re.compile(r"^(?:the|your|their) (?:[a-z]+ )?(?:newsletters?|blogs?|magazine|column)$", re.IGNORECASE),
}
_A_PAGE = re.compile(
    r"^(?:the|your|their) (?:[a-z]+ ){0,2}?(?:instagram|facebook|tiktok|twitter|youtube|socials?|channel|page|account"
    r"|feed|website)(?: (?:page|channel|account|feed))?$",
    re.IGNORECASE,
)
_MY_PLAN = re.compile(
    r"^(?:going|planning|hoping|wanting) to (?!(?:the|an?|their|your)\b)(?=[a-z]+)"
    r"|^(?:and |so |maybe |perhaps |then )*i(?:'ll| will| could| can| might|'m going to| am going to"
    r"|(?:'d| would)? (?:really )?(?:like|love|want|hope|plan|mean) to)"
    r" (?:(?:also|maybe|probably|definitely|certainly|still|love to|like to) )*(?!(?:the|an?|their|your)\b)(?=[a-z]+)",
    re.IGNORECASE,
)
"""A plan: "I'll come by in June"."""
_A_VISIT = re.compile(r"^(?=(?:an?|another|one of|some) )", re.IGNORECASE)
_NOTHING_MUCH = re.compile(
    r"^(?:(?:nothing|not) (?:special|much|big|fancy|a lot),? )?(?:but )?(?:just |maybe |perhaps |only )+|"
    r"^nothing (?:special|much|big|fancy|but|really)(?: but| just)?,? ",
    re.IGNORECASE,
)
_AND_MAYBE = re.compile(r"(?<=\w),? and (?:maybe|perhaps|possibly|then maybe) [a-z]+\b[^,.]*$", re.IGNORECASE)
_ALL_THEY = re.compile(
    r"^(?:everything|all|anything|whatever) (?:that )?(?=(?:they|you|he|she|(?<=whatever )the [a-z]+)\b)", re.IGNORECASE
)
_WHATEVER = re.compile(r"^whatever (?=(?:happens|comes|becomes)\b)", re.IGNORECASE)
_ALL_OF_IT = re.compile(r"^(?:them|you|you all|you guys|everything|all of it|all)$", re.IGNORECASE)
_THEM = re.compile(r"\bthem\b")
_SEE = re.compile(
    r"^(?:(?:I )?(?:'d |would )?(?:really |just )?(?:want|like|love|hope) )?(?:to )?"
    r"(?:see|find out|know|hear|learn|watch|follow) (?=(?:if|whether|how|what|when|which|who|where)\b)",
    re.IGNORECASE,
)
_OR_NOT = re.compile(r"^(?:how )?(?P<what>(?!whether\b|if\b).+) or not$", re.IGNORECASE)
_HOW_GOES = re.compile(r"^(?:how goes|goes) (?P<what>(?:the|your|their|this) [^,.;]+)(?:, when [^.]*)?", re.IGNORECASE)
_GOES_WITH = re.compile(r"^(?:how )?goes with (?=\w)", re.IGNORECASE)
_DOES_IT = re.compile(
    r"^(?P<what>(?!(?:I|we|you|they|he|she|it|if|when|to|how) )[A-Za-z][^,]+), (?P<does>does|do|did|is|are|will|can) "
    r"(?:it|they|he|she) (?P<do>[a-z].*)$",
    re.IGNORECASE,
)
"""A thing and what one asks of it: "the hail model, does it hold up"."""
_AND_WHETHER = re.compile(
    r"^(?P<thing>(?:the|their|your|that|this) [^,]+), (?:and )?(?P<asked>whether|how|if"
    r"(?! (?:it|that|they)(?:'s| is|'re| are) (?:public|allowed|possible|ok|okay|open|still)\b)) (?=\w)",
    re.IGNORECASE,
)
_WITH_THIS = re.compile(r"(?<=help) with (?:this|that)$", re.IGNORECASE)
_FINALLY = re.compile(r", (?:finally|eventually|hopefully)$", re.IGNORECASE)
_HINGE = re.compile(
    r", (?:and )?(?=(?:i|they|he|she|it|we|you|[a-z]+'s|the|my|our|first|last|(?-i:[A-Z]\w+))\b)", re.IGNORECASE
)
_WHICH_ONE = re.compile(
    r"the (?:ones?|kind|sort|bit|part) (?:(?:that|which|who|where|with|in|on|at|from)\b"
    r"|(?:I|they|he|she|you|we|[A-Z]\w+)(?:'re|'ve|'d|'ll)? [a-z]+(?! (?:is|are|was)\b))",
    re.IGNORECASE,
)
"""Which of several is meant, and no clause of its own: "the auction, the one they are starting in May"."""
_CONDITION = re.compile(r"(?:when(?:ever)?|if|next time|as soon as|once)\b", re.IGNORECASE)


_AND_SAID = re.compile(r"(?<=[a-z]),? and (?=(?:they|he|she|you) (?:said|told me|mentioned|reckoned?|thinks?)\b)")
_SEE_IT_DONE = re.compile(
    r"^(?:how )?they(?:'re| are) (?:doing up|building|rebuilding|restoring|repairing|mending|making|planting|opening) "
    r"(?P<what>[^,.;]+?),? and I(?:'d| would) (?:really )?(?:love|like) to see (?:it|them) (?P<done>[a-z ]+)$",
    re.IGNORECASE,
)
"""What they are at, which one would like to see done: "they are doing up the mill and I'd love to see it finished"."""


_SEE_IT_WHEN = re.compile(
    r"^when (?P<what>(?:the|your|their) [^,.;]+?) (?P<so>(?:is|are|comes?|gets?|has|have|goes) [^,.;]+?"
    r"|opens?|reopens?|starts?|returns?),? (?:then )?i(?:'d| would)? (?:really )?(?:want|like|love|hope)(?: to)? "
    r"(?P<do>see|visit|hear|read|try|watch|taste|use|buy|ride) (?P<it>it|them)$",
    re.IGNORECASE,
)
"""A thing one would like to see, told by when that is: "when the loom is running again I want to see it"."""
_WELL = re.compile(
    r"(?P<how>^(?!(?:to )?(?:see )?(?:if|whether)\b).*)\b(?P<does>does|goes|sells|fares|turns out|works out|comes out)"
    r" (?:really |very |so )?(?:well|great|ok|okay|fine|good|brilliantly)$"
)
"""What one hopes of a thing, where it is asked how it goes."""
_THEY_WILL = re.compile(
    r"^(?:how )?they (?P<do>(?:launch|open|publish|release|perform|unveil|finish|start|reopen|roll out|complete) "
    r"(?:the|an?|their|your) [^,.;]+? (?:in|on|next|this|at) [^,.;]+)$",
    re.IGNORECASE,
)
"""What they will do on a day: "they launch the app in May"."""


def _seen_when(found: re.Match[str]) -> str:
    they = "they" if found["it"].lower() == "them" else "it"
    return f"to {found['do'].lower()} {found['what']} when {they} {found['so']}"


def _asked(found: re.Match[str]) -> str:
    do, space, rest = found["do"].partition(" ")
    if found["does"].lower() == "did":
        return f"whether {found['what']} {past(do)}{space}{rest}"
    return f"{found['does']} {found['what']} {found['do']}"


def followed_plainly(text: str, beginning: str) -> str:
    """What one listens to or reads, as something to go on doing; a promise as what one hopes to do."""
    text = curious(followed_jotted(text.rstrip(" .!"), beginning), beginning)
    text = re.sub(r"^what (was|is) it\b", r"what it \1", set_straight(tied_up(text, beginning), beginning))
    text = _SEE_IT_DONE.sub(r"to see \g<what> \g<done>", _SEE_IT_WHEN.sub(_seen_when, text))
    text = text if beginning == "doing" else _THEY_WILL.sub(r"to see them \g<do>", _WELL.sub(r"\g<how>\g<does>", text))
    if found := _I_WILL.match(text):
        return f"to {found['do']} {found['when'][0].lower()}{found['when'][1:]}"
    text = _AND_SAID.sub(", ", text)
    first, after = _parted(_SHE_SAILS.sub("when it ", _WOULD_LIKE.sub("to ", text)))
    if beginning == "doing":
        return f"{_to_do(first)}{after}"
    if _ALL_OF_IT.match(first):
        return "your work"
    first = _WHATEVER.sub("what ", first)
    first = _ALL_THEY.sub("what ", _DOES_IT.sub(_asked, first))
    first = _GOES_WITH.sub("how it goes with ", first)
    first = told_straight(_HOW_GOES.sub(r"how \g<what> goes", _SEE.sub("", first)))
    first = _AND_MAYBE.sub("", _WITH_THIS.sub("", _FINALLY.sub("", first)))
    if found := _ABOUT_TO.match(first):
        first = f"how {found['thing']} goes"
    if beginning == "how":
        first = called_by_name(_ONE_DOES.sub(_it_does, first))
        does = does_there(first)
        first = f"how {lower_first(first)}" if does else goes(_OR_NOT.sub(r"whether \g<what>", first))
    if verdict(first.partition(",")[0]) is not Verdict.CLAUSE and not does_there(first.removeprefix("how ")):
        first = _AND_WHETHER.sub(_goes_and, first)
    return f"{_going_on(first)}{first}{after}"


def _going_on(thing: str) -> str:
    """What one does with a thing that is listened to, read or followed, as a plan to go on; empty before others."""
    doing = next((verb for verb, pattern in _MEDIA.items() if pattern.match(thing)), "")
    return f"to keep {doing} " if doing else "to follow " if _A_PAGE.match(thing) else ""


_ONE_DOES = re.compile(
    r"^(?P<one>(?:the|their|your|this|that) (?:[a-z'-]+ ){0,3}(?P<noun>[a-z]+[^\Ws])) "
    r"(?P<verb>come|go|turn|get|work|hold|sell|settle|grow|look|sound|fare|do)(?= (?:out|up|on|in|off|after)\b|$)",
    re.IGNORECASE,
)


def _it_does(found: re.Match[str]) -> str:
    """One thing with its verb in agreement: "the new deck come out" is how it comes out."""
    one = is_one(found["noun"].lower()) and not OF_WHAT.search(found["one"])
    return f"{found['one']} {third_person(found['verb'])}" if one else found[0]


_SHE_SAILS = re.compile(r"(?<=boat )when she |(?<=ship )when she |(?<=ferry )when she |(?<=train )when she ")
"""A boat, whom sailors call "she"."""
_WOULD_LIKE = re.compile(
    r"^(?:would|'d) (?:really |also )?(?:like|love|be (?:glad|happy|keen)) to (?=[a-z])", re.IGNORECASE
)
_ABOUT_TO = re.compile(
    r"^(?:how )?(?P<thing>(?:the|your|their) [\w' -]+? (?:they|you|she|he) (?:are|were|is|'re) "
    r"(?:about|going|planning|hoping) to [a-z]+)$"
)
"""A thing with what is to be done with it: "the new product they are about to launch"."""


def _to_do(text: str) -> str:
    """What one would like to do: a plan, or something one would like to have."""
    text = _GOT_TICKET.sub(
        "", _GOING_TO.sub("to go to ", _THE_EVENT.sub("to come to ", _MAYBE.sub("", _OWE.sub("to buy ", text))))
    )
    first = _A_VISIT.sub("to have ", _MY_PLAN.sub("to ", _NOTHING_MUCH.sub("", _WILL_HAVE_ME.sub("if you", text))))
    found = _THEM.search(first)
    if found is None or any(map(_is_many, pairwise(words_of(first[: found.end()])))):
        return first
    return f"{first[: found.start()]}you{first[found.end() :]}"


_OWE = re.compile(r"^I owe (?=(?:them|you|him|her|[A-Z]\w+|the [a-z]+) (?:an?|some) )")
_MAYBE = re.compile(r" (?:maybe|perhaps|possibly)\??$", re.IGNORECASE)
_GOING_TO = re.compile(r"^(?:I'm |I am )?going to (?=(?:the|an?|their|your)\b)", re.IGNORECASE)
_GOT_TICKET = re.compile(r", (?:I(?:'ve)? )?(?:have )?already (?:got|booked|bought|have) [^,.]*$", re.IGNORECASE)
_THE_EVENT = re.compile(
    r"^(?=(?:the|their|your|his|her) (?:[a-z]+ ){0,2}(?:open day|fair|launch|relaunch|show|concert|auction|festival"
    r"|market|dance|parade|opening|regatta|races?|sale|gig|quiz|carol service|supper|open evening|tasting|f[eê]te"
    r"|exhibition|play|match|panto(?:mime)?|recital|premiere|carnival|bazaar|screening|open house|expo|ball|picnic)"
    r"(?:$|,| (?:in|on|at|next|this|if|when|with)\b))",
    re.IGNORECASE,
)
_WILL_HAVE_ME = re.compile(r"\bif they(?='ll have me\b| (?:will )?(?:let|have|want|take) me\b)")


def _is_many(pair: tuple[Token, Token]) -> bool:
    """Whether "them" may mean what is named there: things that are many, or two things."""
    word, after = pair
    two = (
        word.lower == "and" and after.cls in {Class.DETERMINER, Class.NOUN, Class.NAME} and after.form is not Form.BASE
    )
    many = word.cls is Class.NOUN and word.lower != word.lemma
    return two or many or word.lower in {"people", "children", "kids", "those"}


_DOES_THINGS = re.compile(r"(?:[^s\W]|ss) [a-z]+[^s\W]s (?:things|everything|it|them|the|a|an|any|much|more)\b")
"""A thing with what it does: "the second press changes things"."""


def _goes_and(found: re.Match[str]) -> str:
    """A thing and what one would know about it: "the ferry, whether it runs" is how it goes, and whether it runs."""
    asked = found["asked"].lower().replace("if", "whether")
    if _DOES_THINGS.search(found["thing"]):
        return f"how {lower_first(found['thing'])}, and {asked} "
    return f"how {lower_first(found['thing'])} {fares(found['thing'])}, and {asked} "


def _parted(text: str) -> tuple[str, str]:
    """What is to be followed, and what was told of it after a mere comma, as sentences of their own."""
    head, stop, rest = text.partition(". ")
    if not _CONDITION.match(head):
        for found in _HINGE.finditer(head):
            first, told = head[: found.start()], head[found.end() :]
            if said_shortly(told):
                return first, f"{stop}{rest}"
            if verdict(told) is Verdict.CLAUSE and not _WHICH_ONE.match(told):
                return first, f". {told[0].upper()}{told[1:]}{stop}{rest}"
    return head, f"{stop}{rest}"
