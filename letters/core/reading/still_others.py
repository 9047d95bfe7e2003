"""Whether the "they" of a sentence are those whom the sentences before it brought in, and not the employer."""

from __future__ import annotations

import re
from collections.abc import Sequence

from letters.core.language.view.after_people import goes_on_about_people
from letters.core.language.view.doings import doing_of, has_object, only_employer_does, only_things_do
from letters.core.language.view.employer_house import HOUSE
from letters.core.language.view.employer_others import names_others, others_do
from letters.core.language.view.employer_task import deals_with_others, is_deed, tells_how
from letters.core.language.words.persons import means_somebody
from letters.core.language.words.row import words_of
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Token
from letters.core.language.words.verbs import with_s
from letters.core.reading.plain.at_work import are_at_it, did_there, ends_with_others, is_work, names_things
from letters.core.reading.told_of_others import are_a_pair, are_a_team, are_told_of


def are_still_others(line: str, before: str, earlier: str) -> bool:
    """Whether the "they" of a sentence are the things, creatures or people of the sentences before it."""
    busy = are_at_it(line) and not speaks_of_others(f"{earlier} {before}")
    tokens = words_of(line)
    they = next((at for at, token in enumerate(tokens) if token.lower in {"they", "their"}), None)
    house = they is not None and any(settles(tokens, they) for settles in HOUSE)
    pair = line.startswith("They") and (are_a_pair(before) or _DATE_BACK.match(line) is not None)
    return pair or (not (busy or house) and _are_the_same(line, before, earlier))


_DATE_BACK = re.compile(r"They (?:all |even )?(?:go|date) (?:all the way )?back (?:to (?:the )?)?\d")
"""What is as old as that, and no employer: "his exercise books. They go back to 1988"."""


def _are_the_same(line: str, before: str, earlier: str) -> bool:
    line = _APPARENTLY.sub("They ", line)
    begins = re.match(r"They\b", line) is not None
    head = head_of(before)
    tried = _HOUSE_DID.match(line) or (_SAID.match(line) if head else None)
    theirs = begins and (only_employer_does(words_of(line), 0) or tried is not None)
    if (theirs and (head is None or not are_living(head))) or (begins and _OF_A_BEAST.search(before)):
        return not theirs and not is_work(line)
    acts = begins and _DO_TO_THEM.match(line) is None and not tells_how(before, line)
    seen = earlier if _NOBODY_DOES.match(before) else ""
    few = acts and before.count(" ") < _FEW and not _PEOPLE_DO.match(line) and not is_work(line)
    return goes_on_about_people(line, before) or (
        (_THEIRS.search(line) is not None and any(dealt.search(before) for dealt in (_DEALT_WITH, _WITH_OTHERS)))
        or ((few or _THEY_ARE.match(line) is not None) and names_things(before))
        or ((few or (acts and _TWO_NAMED.search(before) is not None)) and names_others(before))
        or (begins and not theirs and are_a_team(before))
        or (_ALL_HAVE.match(line) is not None and CREATURES.search(f"{earlier} {before}") is not None)
        or (_SETS_THINKING.match(line) is not None and names_things(before))
        or (_WHEN_THEY.match(line) is not None and _is_about_things(before))
        or (acts and any(_SEEN_AT_IT.match(told) and names_others(told) for told in (before, seen)))
        or (acts and are_told_of(before))
        or (_WERE_AT_IT.match(line) is not None and " you " not in before and _TWO.search(before) is not None)
        or ((_WONT.match(line) is not None or did_there(before, line)) and ends_with_others(before))
        or ((acts or _BUT_THEY.search(line)) and deals_with_others(before) and not is_work(line) and not is_deed(line))
        or (acts and (others_do(f"{earlier} {before}") or (CREATURES.search(before) and not is_work(line))))
        or (_DONE_TO_THEM.match(line) is not None and " you " not in f" {before} " and names_others(before))
        or (_DID_WITH_THEM.match(line) is not None and names_things(before))
        or (_I_THOUGHT.match(line) is not None and (speaks_of_others(before) or names_things(before)))
        or (acts and head is not None and _goes_on_about(line, head))
    )


_BUT_THEY = re.compile(
    r"^(?!They\b|You\b)[^,;]+,? (?:but|and|so) they (?:all|just|still|both|mostly|never|only|don't) "
)
"""Those a task deals with, who are told of behind something else: "it's lovely, but they all sit on the stairs"."""
_THEIRS = re.compile(r"^(?!.*\bthey\b)(?:She|He|You)\b.*\b(?:their|them)\b", re.IGNORECASE)
_DEALT_WITH = re.compile(r"^(?!.*\bthey\b).*\b(?:she|he|you) (?:[a-z]+ ){1,3}them\b", re.IGNORECASE)
"""One who deals with others, who are "them" in the next sentence too: "how she talks to them. She kneels by them"."""
_WITH_OTHERS = re.compile(
    r"\b(?:you|she|he) (?:talk|spoke|speak|deal|laugh|joke|chat|work|sat|sit|stood|stand)[a-z]* (?:to|with) "
    r"(?:the|your|his|her|two|three|some|a few) [a-z]+s\b"
)
"""One with others, whose "their" is theirs: "how he talked to the lads. He knew all their names"."""
_OF_A_BEAST = re.compile(
    r"^(?:hearing )?what happens to |\b(?:wake|catch|touch|feed|stroke|move|find|see) an? "
    rf"(?:{'|'.join(word_list('living'))})\b"
)
_HOUSE_DID = re.compile(
    r"They(?:'ve)? (?:(?:also |even |just |then )?(?:gave|let|asked|told|showed|offered|invited|brought|took|taught"
    r"|sent|walked|explained|allowed|lent|made|paid|drove|introduced) (?:to )?me\b(?! (?:think|laugh"
    r"|smile|want|feel|realise|realize|reflect)\b)"
    r"|(?:get|have|had|lose|see|take|do|send|receive|lost|got) (?:(?:about|around|up to|over|nearly|maybe) )?"
    r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|dozens|hundreds) (?:[a-z]+ )?"
    r"(?:a|per|every|each) (?:day|week|month|year|night|shift|term|season)\b"
    r"|(?:only |just )*(?:started|began) (?:in|on|it|last|this|with)\b"
    r"|(?:have |already |even |just )*(?:tried|trialled|introduced|installed|brought in|switched to|ordered|hired) "
    r"(?!to\b|it\b|me\b)[a-z])"
)
"""What a house does for the writer, has in a time, or tries: "callbacks. They get about ten a month"."""
_SAID = re.compile(r"They (?:also |even |just |all )?(?:said|mentioned|explained|reckon|reckoned|told)\b")
_SETS_THINKING = re.compile(
    r"They (?:all |really |also |both )?(?:made (?:me|you|us|one) (?:really )?(?:think|laugh|smile|want|feel"
    r"|realise|realize|reflect|see|look)|got me thinking|helped me (?:to )?(?:think|see|understand))\b"
)
"""What things do with the writer as people do: "the questions you asked. They made me think"."""


def _goes_on_about(line: str, head: Token) -> bool:
    """Whether "They" are the things, people or creatures that the sentence before was about."""
    tokens = words_of(line)
    doing = doing_of(tokens, 0)
    if not are_living(head):
        idle = bool(doing) and doing[0].cls is Class.VERB and not has_object(doing)
        return only_things_do(tokens, 0) or (idle and doing[0].lemma not in word_list("deeds") | word_list("work"))
    mine = any(token.lower in {"me", "my", "us"} for token in tokens) or _RULE_IT.search(line) is not None
    return mine or not (doing and doing[0].lemma in _DONE_TO_PEOPLE and has_object(doing))


_RULE_IT = re.compile(
    r"\b(?:run|own|rule) (?:that|the) (?:place|show|roost)\b|\bdo anything for\b"
)  # "they run that place"
_DONE_TO_PEOPLE = frozenset({
    "train", "pay", "hire", "recruit", "employ", "let", "give", "offer", "teach", "feed", "try", "use", "run", "show",
    "host", "plan", "hope", "put", "take", "keep", "send", "have", "make", "tell", "ask", "do",
})  # fmt: skip
"""What an employer does with those it speaks of: "the apprentices. They train two a year"."""


def head_of(text: str) -> Token | None:
    """The noun in the plural that a text is about: "the problem of patients not turning up"; None for the employer."""
    tokens = words_of(_LEAD.sub("", text.lower()))
    for at, token in enumerate(tokens):
        if token.cls is Class.NOUN and not _is_with_noun(tokens, at):
            many = token.lower != token.lemma or token.lower in word_list("plurals")
            other = token.lower not in word_list("employer_nouns") and token.lemma not in word_list("times")
            return token if many and other else None
        if token.cls not in {Class.NOUN, Class.ADJECTIVE, Class.DETERMINER, Class.NUMBER}:
            return None
    return None


def _is_with_noun(tokens: Sequence[Token], at: int) -> bool:
    """Whether another noun follows, of which this one tells the kind: "phone calls", not "the lorries turn up"."""
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if following is None or following.cls is not Class.NOUN:
        return False
    does = Class.VERB in following.classes and following.lower == following.lemma
    return not (does and tokens[at].lower != tokens[at].lemma)


_LEAD = re.compile(
    r"(?:the (?:problem|challenge) of |hearing |seeing |watching |meeting |visiting |about "
    r"|(?:talking|chatting|speaking) (?:to|with) |(?:having )?(?:the )?(?:lunch|tea|coffee|a chat|a laugh) with "
    r"|how to (?:get|keep|stop|make|help|cope|deal) (?:up )?(?:with )?|how )*"
)


def are_living(noun: Token) -> bool:
    """Whether a noun means people or creatures."""
    return means_somebody(noun.lemma) or noun.lower in word_list("plurals") or noun.lemma in word_list("living")


def goes_on(line: str, before: str) -> bool:
    """Whether a sentence goes on about the others of the one before it: "They sit with them. They never wait"."""
    return (
        line.startswith("They ")
        and before.startswith("They ")
        and _DO_TO_THEM.match(line) is None
        and not is_work(line)
    )


_DONE_TO_THEM = re.compile(r"(?!They\b|You\b|I\b|We\b)(?:(?!\bthey\b)[^,;])*\bthem\b")
"""What something else does to those spoken of: "The sat nav sends them to the wrong gate"."""
_DID_WITH_THEM = re.compile(
    r"I (?:(?!\b(?:tell|told|asked|thank(?:ed)?|met|joined|gave|owe|sent|with|to|from) them\b)[^,;])*\bthem\b"
)
"""What the writer did with things: "sending me the minutes. I didn't ask for them"."""
_WONT = re.compile(
    r"They (?:won't|don't|can't|will not|do not|cannot|never|just|all|leave|quit|go|think|say|want|sign|turn"
    r"|walk|end)\b|They(?: are|'re) (?:leaving|quitting|going|ending|turning|walking)\b"
)
"""What is said of those one has trouble with: "getting through to young dads. They won't come"."""


_APPARENTLY = re.compile(r"^(?:Apparently|Sometimes|Usually|Now|Then|By the time),? they ")
_ALL_HAVE = re.compile(r"They (?:all|each|both)(?:'ve| have| had| get| got) (?:names?|an?|their)\b")
_DO_TO_THEM = re.compile(
    r"They(?:'ve| have)? tried every"
    r"|They (?!said\b|say\b|told\b)(?:(?!\b(?:and|when|while|because(?! of)|if|so|but|then)\b)[^,;])*\bthem\b"
)
"""What is done to others, who are "them": "they have never paid one of them"."""


_PEOPLE_DO = re.compile(
    r"They (?:also |still |even )?(?:get \d|use|own|send|post|hide|ask|print|check|make|film|want|hope|plan|let|give"
    r"|teach|buy|sell|pay|bake|call|write|share|swap|train|visit|ring|phone|meet"
    r"|(?:plant|fit|built?|install)(?:t?ed)?|(?:keep|put|soak|leave) [^,.;]+ (?:in|under)"
    r"|[a-z]+ (?:everything|the lot|it all|all of it|every [a-z]+ (?!day|week|month|year|night|time)))\b"
)
_I_THOUGHT = re.compile(
    r"I (?:would have |had |always )?(?:thought|assumed|imagined|expected|believed) (?:that )?they\b"
    r"|I (?:never|didn't|hadn't) (?:even )?(?:know|knew|known|realise|realised|realize|realized) (?:that )?they"
    r"(?:'re| are| were| come| came| grow| grew| live| lived| need| needed| eat| ate| had| could| can)\b"
    r"|I would love to (?:know|see|hear) how they (?:settle|grow|get on)\b"
)
"""What the writer had thought of those who were spoken of: "I had assumed they were left out"."""


def speaks_of_others(text: str) -> bool:
    """Whether a text brings in people or creatures whom a later "they" means: "get it in before the baboons do"."""
    return names_others(text) or CREATURES.search(text) is not None


_THEY_ARE = re.compile(
    r"(?!They were (?:[a-z]+ )?[a-z]+ (?:with|to|about) me\b)"
    r"They(?: (?:have )?(?:about |nearly |almost |more than |roughly )?"
    r"(?:doubled|halved|trebled|tripled|rose|risen|dropped)\b"
    r"|'re| are| were| have been| had been| come| came| weigh| cost| look| smell| last| need| fit| fitted| tasted)\b",
    re.IGNORECASE,
)


CREATURES = re.compile(
    rf"\b(?:{'|'.join(map(with_s, sorted(word_list('living'))))}|mice|geese|calves|wolves"
    r"|sheep|fish|\w+fish|deer|cattle|poultry|livestock|jackdaw|pigeon|swallows?|wasps?|squirrels?"
    r"|badgers?|rats|chicks|otters|penguins|lambs|ponies|donkeys|bats|crickets|robots|drones|(?<=the )[2-6]s|bingo)\b"
)
"""Creatures, machines and little ones, whom the "they" of the next sentence means."""
_TWO_NAMED = re.compile(r", [A-Z][\w'-]+ and [A-Z][\w'-]+[.]?$")
_FEW = 3
_WHEN_THEY = re.compile(r"(?:When|If|Once|As soon as) (?!they\b)[^,]*,? they\b")
_THINGS_ARE = re.compile(r"(?:the )?(?P<things>[a-z]+s) (?:are|were|can|will|leave|come|go|have)\b", re.IGNORECASE)
_SEEN_AT_IT = re.compile(
    r"(?:seeing|watching|hearing|listening to) (?:the|two|three|four|some|a few|a couple of|\d+|a lot of)? ?"
    r"(?:[a-z]+ ){1,2}[a-z]+ing\b"
)
"""Others who were seen at something: "seeing two lads laying a hedge. They swap every hour"."""
_WERE_AT_IT = re.compile(r"They (?:all |both )?were (?:all |both |just )?[a-z]+ing\b")
_TWO = re.compile(
    r"\b(?:an?|one|the|some) (?:[a-z]+ ){1,2}[a-z]+ing\b.* (?:with|and) (?:one of (?:the|your)|an?|the|his|her) [a-z]+"
)
"""Two who were seen at something together: "a customer doing her shopping with one of the lads"."""
_NOBODY_DOES = re.compile(r"(?:Nobody|No one|Everybody|Everyone) [a-z]+s(?: [a-z]+)?[.!]?$")


def _is_about_things(text: str) -> bool:
    """Whether several things are the subject of a sentence: "the flamingos are the first alarm"."""
    found = _THINGS_ARE.match(text)
    return found is not None and names_things(found["things"])
