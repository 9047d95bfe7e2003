"""Puts right what learners of English write, where only one reading is possible: a lost "a", "he phone me"."""

from __future__ import annotations

import re
from functools import cache

from letters.core.language.typed.agreement import agreed, is_one
from letters.core.language.typed.bare import determined
from letters.core.language.typed.careless import mended
from letters.core.language.typed.careless_people import people_mended
from letters.core.language.typed.concord import in_concord
from letters.core.language.typed.counted import counted
from letters.core.language.typed.in_past import deeds_in_turn, in_past
from letters.core.language.typed.lost_words import found_again
from letters.core.language.typed.my_own import own_remarks
from letters.core.language.typed.predicates import with_predicates
from letters.core.language.typed.resumed import said_once
from letters.core.language.typed.single import with_articles
from letters.core.language.words.articles import with_article
from letters.core.language.words.lexicon import readings
from letters.core.language.words.persons import means_people
from letters.core.language.words.tables import any_of, word_list
from letters.core.language.words.tagging import Class, Form
from letters.core.language.words.verbs import ing, is_base, past, third_person, with_s

_HELPED = (
    r"(?<!\bdid )(?<!\bdoes )(?<!\bdo )(?<!\bwill )(?<!\bwould )(?<!\bcan )(?<!\bcould )(?<!\bshould )(?<!\bmust )"
    r"(?<!\bmight )(?<!\bmay )(?<!\blet )(?<!\bmake )(?<!\bmade )(?<!\bhelp )(?<!\bhelped )(?<!\bsaw )(?<!\bsee )"
    r"(?<!\bhear )(?<!\bheard )(?<!\bthat )(?<!\bwatch )"
)
_EACH = r"(?:each|every|another|one|this|the (?:first|last|other|next|whole))"


_THEY_DO = re.compile(
    rf"{_HELPED}(?P<who>\b(?:he|she)|[\ue000-\uf8ff](?= [a-z]+ (?:to )?(?:me|us)\b))"
    r"(?P<often> (?:always|also|just|never|only|really|still|then))?"
    r" (?P<verb>(?!last\b)[a-z]{2,12})(?P<after> (?:to )?(?:me|us)\b)?(?![\w'-])",
    re.IGNORECASE,
)
_ONE_DOES = re.compile(
    rf"(?P<start>(?:^|[,;.!?] |\b(?:that|then|because|so|and|but|said|when|if) ))"
    rf"(?P<one>(?:{_EACH}|the|{any_of('other_one')}) "
    r"(?P<noun>[a-z]{2,14}))(?P<often> (?:still|always|also|never|just|only|really|often|already))? "
    r"(?P<verb>[a-z]{2,12})"
    r"(?= (?!(?:to|not)\b)[a-z])",
    re.IGNORECASE,
)
_PLAIN_VERBS = frozenset({
    "decide", "have", "go", "come", "say", "know", "need", "want", "take", "give", "make", "mean", "tell", "do",
    "remember", "forget", "learn", "teach", "begin", "seem", "speak", "understand", "arrive", "happen", "belong",
    "become", "eat", "use", "keep", "bring", "sit", "find", "buy", "sell", "send", "write", "lose", "choose",
})  # fmt: skip
"""Verbs told in the bare form that are hardly ever nouns there."""
_SAME = re.compile(
    r"(?P<start>^|[.;,:] |\b(?!(?:the|this|that|these|those|very|exact|exactly|selfsame|one|and)\b)[a-z]+ |n't )"
    r"same (?=[a-z])(?!as\b|for\b|here\b|thing here\b)",
)
_QUEUE = re.compile(
    r"\b(with|in|on|for|of) ([a-z]+ing (?:queue|machine|system|process|line|tool|problem|mistake|error|table))"
    r"(?=$|[.,;])"
)
_THEN_ONE_DOES = re.compile(
    r"\bthen (?:the )?(?P<noun>[a-z]{3,12}) (?P<verb>go|come|fall|get|become|take|start"
    r"|stop)\b"
)
_FIRST = re.compile(
    r"(?:^|(?<=[.,;] )|(?<=that ))"
    r"(?P<which>(?:first|last)"
    r"(?! (?:week|month|year)\b(?! (?:is|was|of|after|before|with|went|always|'s)\b))) "
    r"(?=(?:day|week|month|year|impression|hour|harvest|batch|concert|snow|frost|edition|shipment|one"
    r"|two|three|four|five|six|eight|ten|few|[a-z]+ (?:arrives?|comes|goes|starts|opens|lands))\b(?!'))"
)
_THEN_SECOND = re.compile(
    r"(?P<first>\bfirst [a-z]+ [^.;,]*?[a-z]),?(?: and)? (?:the )?second "
    r"(?=(?:(?:one|go|try|time|run|page|day|take|batch) )?(?:was|were|went|came|nearly|almost|not|much"
    r"|better|stood|held)\b)"
)
"""What was run on to what came first: "first go was rubbish second was ok"."""
_BEST_OF_IT = re.compile(
    r"(?<=[.,;] )(?P<which>(?:first|second|last|next|best|worst|hardest|easiest|nicest|funniest) "
    r"(?!(?:he|she|it|they|we|you|there|that|this) )[a-z]+) "
    r"(?=(?:was|were|went|came|took)\b)"
)
_ALREADY = re.compile(
    r"\b(\w+ed|began|went|came|left|made) already (?=(?:\w+ ){1,2}(?:years?|months?|weeks?"
    r"|days?) ago)"
)
_DID_ALREADY = re.compile(r"\b(?P<did>[a-z]{2,}ed) already (?=(?:the|all|every|our|my|their|your) )")
_SHOWED_TO = re.compile(
    r"\b(show(?:ed|ing)?|gave|giving|told|teach|taught) to (me|us) (?=(?:the|their|his|her"
    r"|your|how|a)\b)"
)


def _as_told(found: re.Match[str]) -> str:
    """After "he" or "she": the past where it happened to the writer, otherwise the present with its "s"."""
    verb, often = found["verb"].lower(), found["often"] or ""
    if not is_base(verb):
        return found[0]
    since = found.string[: found.start()].endswith("since ")
    right = past(verb) if found["after"] or since else third_person(verb)
    return f"{found['who']}{often} {right}{found['after'] or ''}"


def _is_told_bare(found: re.Match[str]) -> bool:
    """Whether a verb stands in its bare form there; after an adverb, whatever can be nothing else."""
    verb, then = found["verb"].lower(), re.match(r" (\w+)", found.string[found.end() :])
    seems = verb in {"look", "feel", "smell", "taste", "sound"} and then is not None
    if seems and then and {one.cls for one in readings(then[1].lower())} == {Class.ADJECTIVE}:
        return True
    return verb in _PLAIN_VERBS or (found["often"] is not None and is_base(verb))


_MODALS = frozenset({"can", "cannot", "may", "must", "might", "will"})


def _does(found: re.Match[str]) -> str:
    named = any(one.cls is Class.NOUN for one in readings(found["noun"].lower()))  # no "this is what"
    if not named or found["noun"].lower() in _MODALS or not is_one(found["noun"].lower()) or not _is_told_bare(found):
        return found[0]
    one = re.sub(r"^other ", "the other ", found["one"], flags=re.IGNORECASE)
    return f"{found['start']}{one}{found['often'] or ''} {third_person(found['verb'])}"


def _then_does(found: re.Match[str]) -> str:
    return f"then the {found['noun']} {third_person(found['verb'])}" if is_one(found["noun"]) else found[0]


_AFTER_NO_PREPOSITION = "".join(rf"(?<!\b{word} )" for word in ("in", "of", "at", "on", "from", "to", "with", "by"))
_BARE_SUBJECT = re.compile(
    rf"(?P<start>^|[.;,] |\b(?:and|but|because|so|when|if|{_AFTER_NO_PREPOSITION}that) )"
    rf"(?P<thing>(?i:{any_of('bare_subjects')})) "
    r"(?P<verb>(?:always |often |still |just |never |only )?(?:is|was|has|had|keeps?|kept|needs|broke|went"
    r"|came|left|stopped"
    r"|must|can|could|can't|cannot|won't|will|said|says|let|made|gave|took|noticed|told|asked|showed|called|rang|phoned"
    r"|emailed|wrote|texted|messaged"
    r"|[a-z]{3,}[^s\W]s|[a-z]{3,}ed(?= (?:the|an?|my|me|his|her|their|it|every|each|that|to) )))\b",
)
_OTHER_MAN = re.compile(
    r"(?P<start>^|[:,;.] |\bthat )other (?=(?:man|woman|guy|person|candidate|lady|one|chap|lad|lass|fella)"
    r" (?:[a-z]+s|had|got|was|who|with|already)\b)",
    re.IGNORECASE,
)


_SAME_NOUN = re.compile(
    r"(?:^|(?<=\bthat ))(?P<thing>[a-z]+ (?P<noun>[a-z]+)) (?=is (?:always )?an? [a-z]+ (?P=noun)\b)"
    r"|(?:^|(?<=\bthat ))(?P<same>[a-z]+) (?=is (?:not|never|only) an? (?P=same)\b)"
)
"""A rule about one thing that is another: "sharp knife is a safe knife"."""


_DO_ON = re.compile(
    rf" (?:(?:still|always|never|often|also|only|really|just|can|will|do|don't) )?{any_of('done_by_several')}\b"
)


_AFTER_NAME = re.compile(
    r"$|[.,;]| (?:and|or|in|on|at|for|from|with|of|to|when|while|before|after|until|because|so|[a-z]+ing)\b"
)
"""What follows a longer name: "maps and bus routes"."""
_IS_A = re.compile(r" (?:not |never )?an? ")


def _with_the(found: re.Match[str]) -> str:
    """A single thing there with its "the" before what it does: "lift breaks every week"."""
    verb = found["verb"].rsplit(maxsplit=1)[-1]
    finite = any(
        one.cls in {Class.VERB, Class.AUXILIARY, Class.MODAL} and one.form is not Form.BASE for one in readings(verb)
    )
    people = any(one.cls is Class.NOUN and one.lemma != verb and means_people(one.lemma) for one in readings(verb))
    people = (
        people or verb in {"posts", "shifts"} or _DO_ON.match(found.string, found.end()) is not None
    )  # "phone calls still matter"
    listed = found.string[found.end() : found.end() + 1] in {",", ";"} and any(
        one.cls is Class.NOUN and one.lemma != verb for one in readings(verb)
    )  # "operator positions, also at night"
    several = any(one.cls is Class.NOUN and one.lemma != verb for one in readings(verb))
    named = found["start"].strip() == "and" and several and _AFTER_NAME.match(found.string, found.end()) is not None
    if found["thing"].lower() in {"software", "heating"} and _IS_A.match(found.string, found.end()):
        return found[0]
    thing = found["thing"] if found["thing"][:2].isupper() else found["thing"].lower()
    return f"{found['start']}the {thing} {found['verb']}" if finite and not (people or listed or named) else found[0]


_SO_MANY = re.compile(
    r"(?<!minus )(?<![\w.,-])(?P<count>[2-9]|\d\d+|two|three|four|five|six|seven|eight|nine|ten) (?P<noun>[a-z]{3,})"
    r"(?=$|[.,;]| (?:and|in|with|that|who|but|for|at)\b)"
)
_INSTEAD_OF_TO = re.compile(
    r"\binstead of (?P<just>just |only )?(?:to (?P<to>[a-z]+)|(?P<do>write|call|ring|send|text|email|say|tell|leave)\b)"
)


_SAME_MANY = frozenset(
    {"fish", "sheep", "deer", "bison", "moose", "salmon", "swift", "swallow", "quail", "duck", "goose"}
)


def _several(found: re.Match[str]) -> str:
    """What is counted, in the plural: "26 country" is 26 countries."""
    label = found.string[: found.start()].rstrip().rpartition(" ")[2].lower()
    nouns = word_list("counted_after_numbers") | (word_list("living") - _SAME_MANY)
    year = len(found["count"]) == len("1911") and label in {"a", "an", "the"}
    counted = found["noun"] in nouns and label not in word_list("labels") and not year
    named = found.string[: found.start()].rstrip().rpartition(" ")[2][:1].isupper()
    counted = counted or (found["noun"] in _MACHINES and not named and not year)
    return f"{found['count']} {with_s(found['noun'])}" if counted else found[0]


_MACHINES = frozenset({"computer", "screen", "camera", "oven", "tractor", "goat", "robot", "screw", "nail", "member"})
_SHARE = re.compile(r"\b(?P<share>\d+ ?%|\d+ per ?cent) (?P<who>[a-z]+)(?= [a-z])")


def _of_those(found: re.Match[str]) -> str:
    """Some of many people, with "of" between: "30% parents take it back"."""
    who = [one.lemma for one in readings(found["who"]) if one.cls is Class.NOUN and one.lemma != found["who"]]
    return f"{found['share']} of {found['who']}" if any(map(means_people, who)) else found[0]


@cache
def _place_known() -> re.Pattern[str]:
    """A thing every such place has one of, bare after a preposition: "from taxi rank", "before test drive"."""
    lead = "from|to|at|before|after|during|near|outside|by|behind|through|until|till"
    return re.compile(
        rf"\b(?P<lead>{lead}) (?={any_of('one_of_a_place')}(?:$|[,.;!?]| (?:{lead}|and|in|on|with|when|because)\b))"
    )


def learned(text: str) -> str:
    """The text with a learner's certain slips put right."""
    text = _BARE_SUBJECT.sub(_with_the, found_again(text))
    text = _SAME_NOUN.sub(lambda found: f"{with_article(found['thing'] or found['same'])} ", text)
    text = _INSTEAD_OF_TO.sub(
        lambda found: f"instead of {found['just'] or ''}{ing(found['to'] or found['do'])}", _SO_MANY.sub(_several, text)
    )
    text = _SHARE.sub(_of_those, text)
    text = _place_known().sub(r"\g<lead> the ", _OTHER_MAN.sub(r"\g<start>the other ", text))
    text = _THEN_SECOND.sub(r"\g<first> and the second ", text)
    text = _BEST_OF_IT.sub(r"the \g<which> ", _FIRST.sub(r"the \g<which> ", text))
    text = _DID_ALREADY.sub(r"already \g<did> ", _ALREADY.sub(r"\1 ", text))
    text = _SHOWED_TO.sub(r"\1 \2 ", text)
    text = _SAME.sub(r"\g<start>the same ", text)
    text = _QUEUE.sub(lambda found: f"{found[1]} {with_article(found[2])}", text)
    text = _THEN_ONE_DOES.sub(_then_does, text)
    text = _ONE_DOES.sub(_does, text)
    text = in_past(_THEY_DO.sub(_as_told, deeds_in_turn(text)))
    text = own_remarks(determined(in_concord(people_mended(mended(agreed(text))))))
    return counted(with_predicates(with_articles(said_once(text))))
