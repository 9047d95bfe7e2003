"""Ties up what was typed loosely of a thing to follow: a tail without its "I", a question, a verb that does not agree.

"the decaf, wanna taste it" is the decaf. I'd like to taste it; "how is the puppies" is how the puppies are doing.
"""

from __future__ import annotations

import re
from itertools import pairwise

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.typed.agreement import is_one
from letters.core.language.words.row import words_of
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Token
from letters.core.language.words.verbs import MANY_DO, third_person

_MINE = (
    r"(?:buy|ride|taste|try|see|watch|read|go|bring|take|visit|drop|pop|call|get|eat|listen|queue|book|order|wear|send"
    r"|check|come|hear|walk|cycle|drive|plant|cook|use|bake|join|pray)\b"
)
_TAIL = re.compile(r"^(?P<first>[^,.;]+), (?:and |but |so |i'?m |i )?(?P<tail>[^.;]+?)[.!]*$", re.IGNORECASE)
_AND_COME = re.compile(
    r"^(?P<first>(?:(?:see )?how )?(?:the|their|your|this|that|[A-Z][\w-]*'s) [^,.;]+?),? and "
    r"(?:then |maybe |perhaps )?"
    r"(?P<tail>(?:come|go|visit|hear|try|taste|buy|see|watch|read|listen|get|eat|ride|pop|drop) "
    r"(?:and|to|in|by|it|them|that|this|one|some|a|an|the|again|along|round|there|for|when) ?[^,.;]*|"
    r"(?:come|go|visit|listen|watch))[.!]*$",
    re.IGNORECASE,
)
"""A thing to follow and what one would do with it: "the restoration of the organ and come and hear it"."""
_THEN_SEE = re.compile(
    r"^(?P<thing>(?:the|their|your|that|this|those) [^,.;]+), (?:and )?(?:to |just )?see (?P<asked>if|whether|how) "
    r"(?:they|it|he|she) (?P<does>[a-z].*)$",
    re.IGNORECASE,
)
"""Things and what one would see of them: "the two apprentices, see if they pass"."""
_BECAUSE_I = re.compile(r"(?<=\w),? (?:because|as|since|cos|cause) (?=(?:I|I'm|I've|my) [a-z])")
"""Why one is curious, which is said after it."""
_HAVE = re.compile(
    r"(?P<how>(?:already|just) )?(?P<did>got|bought|booked|ordered|subscribed|reserved|signed up|joined|paid)"
    r"(?P<rest>(?: .+)?)",
    re.IGNORECASE,
)
_WANT = re.compile(
    r"(?:(?:really|still|just) )?(?:wanna|want(?: to)?|(?:would|'d) (?:love|like) to|hop(?:e|ing) to|plan(?:ning)? to"
    rf"|keen to) (?P<do>{_MINE}.*)",
    re.IGNORECASE,
)
_WILL = re.compile(
    rf"(?P<will>gonna|going to|will|'ll|might|may|could) (?:(?:maybe|probably|definitely|even) )?(?P<do>{_MINE}.*)",
    re.IGNORECASE,
)
_SIGHED = re.compile(
    r"(?:dying to (?:know|see|find out)|(?:can'?t|cannot) wait|fingers crossed|so (?:curious|excited)|curious|excited"
    r"|looking forward|big fan|huge fan|love (?:it|that|those|them)|(?:[a-z]+ ){1,3}holder me|me too|finally"
    r"|sounds? (?:great|fun|brilliant|mad|good|amazing))\b.*",
    re.IGNORECASE,
)
"""What says no more than that one would like to follow it."""
_OF_OTHERS = re.compile(r"\b(?:they|them|their|he|she|him|her|his|you)\b", re.IGNORECASE)
_HOW_IS = re.compile(
    r"^(?:see |hear |know )?how (?:it )?(?P<be>is|are|was|were|will be|would be) "
    r"(?P<what>(?:the|your|their|his|her|this|that|these|those) [\w' -]+)$",
    re.IGNORECASE,
)
_EVENT = re.compile(
    r"^(?P<thing>(?:the|your|their|his|her) (?:(?! (?:when|once|after|if) )[^,.])+?) "
    r"(?P<event>(?:re-?)?opens|starts|begins|launches|arrives|lands|goes live|comes out|goes up|closes)"
    r"(?P<when> (?:in|on|at|this|next|after|before|from|around) [^,.]+)?(?=$|\.)"
)
_WHEN_ALL = re.compile(r"(?<=[a-z]s) when all (?:is|are) (?=[a-z]+)")
_WHEN_READY = re.compile(
    r"(?P<thing>[a-z]+) (?P<when>when|once|after) "
    r"(?P<how>ready|finished|done|open|out|built|fixed|complete|[a-z]{3,}ed)(?=$|[,.])"
)
_NEW = re.compile(r"^(?=(?:new|next|big) [a-z]+)", re.IGNORECASE)
_THEY_IS = re.compile(r"\b(?P<they>[Tt]hey|[Ww]e|[Yy]ou) (?P<be>is|was|has|does)\b")
_THEY_OPENING = re.compile(
    r"(?<=[a-z] )(?P<they>they|you|we) (?=(?:opening|building|making|starting|planning|trying|launching|testing"
    r"|growing|setting|putting|working|running|re[a-z]+ing)\b)"
)
_HOW_GO = re.compile(
    r"^how (?P<go>goes|go) (?P<what>(?:the|your|their) [a-z' -]+?)(?P<where> (?:in|at|on|with) [^,.]+)?$"
)
_WHAT_HAPPEN = re.compile(r"^what (?P<do>happen|become|come)\b")
_USUAL = frozenset({
    "be", "have", "do", "get", "go", "come", "work", "turn", "hold", "look", "settle", "grow", "run", "sell", "fare",
    "cope", "manage", "start", "open", "last", "survive", "take",
})  # fmt: skip
_NOMINAL = frozenset({Class.NOUN, Class.ADJECTIVE, Class.NAME, Class.NUMBER, Class.DETERMINER})
_ASKS = re.compile(r"(?:how|if|whether|when|where)\b", re.IGNORECASE)


def tied_up(text: str, beginning: str) -> str:
    """What is to be followed, whole: its tail as a sentence or left out, its question told, its verb in agreement."""
    if found := _TAIL.match(text):
        text = f"{found['first']}{_told(found)}"
    if beginning != "doing":
        text = _THEN_SEE.sub(_seen, text)
        text = _BECAUSE_I.sub(". ", _AND_COME.sub(r"\g<first>. I'd like to \g<tail>", text))
    text = _THEY_IS.sub(lambda found: f"{found['they']} {MANY_DO[found['be']]}", text)
    text = _WHEN_ALL.sub(" when they are all ", _WHEN_READY.sub(_when_it_is, text))
    text = _WHAT_HAPPEN.sub(lambda found: f"what {third_person(found['do'])}", text)
    text = _HOW_GO.sub(r"how \g<what> \g<go>\g<where>", _THEY_OPENING.sub(r"that \g<they> are ", text))
    text = _HOW_IS.sub(_how_it_does, text)
    if beginning != "how" and (found := _EVENT.match(text)) and verdict(found["thing"]) is Verdict.PHRASE:
        text = f"{_opening(found)}{text[found.end() :]}"
    text = _NEW.sub("the ", text) if beginning != "doing" else text
    return _agreeing(text) if beginning == "how" or _ASKS.match(text) else text


def _told(found: re.Match[str]) -> str:
    """What hung on a comma, as a sentence of the writer's; nothing where it only sighs or speaks of others."""
    tail = found["tail"]
    if _SIGHED.fullmatch(tail):
        return ""
    if have := _HAVE.fullmatch(tail):
        said = f". I've {have['how'] or ''}{have['did']}{have['rest']}"
    elif want := _WANT.fullmatch(tail):
        said = f". I'd like to {want['do']}"
    elif will := _WILL.fullmatch(tail):
        helped = "'ll" if will["will"].lower() in {"gonna", "going to", "will", "'ll"} else f" {will['will'].lower()}"
        said = f". I{helped} {will['do']}"
    else:
        return found[0][len(found["first"]) :]
    return "" if _OF_OTHERS.search(said) else said


def _seen(found: re.Match[str]) -> str:
    asked = "how" if found["asked"].lower() == "how" else "whether"
    return f"{asked} {found['thing']} {found['does']}"


def _when_it_is(found: re.Match[str]) -> str:
    """When a thing is ready, with its subject: "try the stout when ready"."""
    it = "they are" if found["thing"].endswith("s") and not is_one(found["thing"]) else "it is"
    return f"{found['thing']} {found['when']} {it} {found['how']}"


def _how_it_does(found: re.Match[str]) -> str:
    """How things are, with the subject first: "how is the puppies", "how will be the new scanner"."""
    words = words_of(found["what"])
    if any(word.cls not in _NOMINAL for word in words):
        return found[0]
    many = _is_many(words[-1])
    if found["be"].lower() in {"will be", "would be"}:
        return f"how {found['what']} {'turn' if many else 'turns'} out"
    return f"how {found['what']} {'are' if many else 'is'} doing"


def _opening(found: re.Match[str]) -> str:
    """A thing that opens: how it goes then, where the day was told, and otherwise when."""
    if found["when"]:
        return f"how {found['thing']} goes when it {found['event']}{found['when']}"
    return f"when {found['thing']} {found['event']}"


def _agreeing(text: str) -> str:
    """A clause with its usual verb in agreement: "how the apprentices does", "if the roof get fixed"."""
    words = words_of(text)
    usual = _USUAL | word_list("outcomes")
    acts = any(word.finite for word in words)
    for at, (noun, verb) in enumerate(pairwise(words)):
        if any(word.cls not in _NOMINAL for word in words[1:at]):
            return text
        verbal = verb.lemma in usual and verb.cls is not Class.NOUN
        if noun.cls is Class.NOUN and (verbal or (not acts and verb.lower in _USUAL)):
            right = _right(noun, verb)
            return f"{text[: verb.start]}{right}{text[verb.end :]}"
    return text


def _right(noun: Token, verb: Token) -> str:
    if _is_many(noun):
        third = verb.lemma != "be" and verb.lower == third_person(verb.lemma)
        return verb.lemma if third else MANY_DO.get(verb.lower, verb.text)
    bare = verb.lower == verb.lemma and verb.lemma != "be" and is_one(noun.lower)
    return third_person(verb.lemma) if bare else verb.text


def _is_many(noun: Token) -> bool:
    return noun.cls is Class.NOUN and noun.lower != noun.lemma and noun.lower.endswith("s") and noun.lower != "series"
