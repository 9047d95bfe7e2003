"""A rule with whom it is for, and what brought a lesson home with whom it befell: "should check first", "cut it short".

A rule that begins with its "should" has its "you" back, and what brought it home is never an order.
"""

from __future__ import annotations

import re

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.words.casing import lower_first
from letters.core.language.words.lexicon import readings
from letters.core.language.words.possessive import possessive
from letters.core.language.words.row import words_of
from letters.core.language.words.tagging import Class, Form
from letters.core.language.words.verbs import ing, may_be_base, past
from letters.core.reading.plain.matter import is_order_of_things
from letters.core.reading.plain.orders import and_not_to, as_order
from letters.core.reading.taken.as_shown import as_i_was, as_shown

_SHOULD = re.compile(
    r"^(?:always )?(?P<modal>should|must|have to|need to|has to|can|can't|cannot|mustn't|shouldn't|ought to) (?=[a-z])",
    re.IGNORECASE,
)
_CUT = frozenset({"cut", "put", "set", "hit", "let", "shut", "split", "read", "hurt", "cast", "spread", "burst"})
"""Verbs whose past is spelled like an order."""


_AT_ONCE = re.compile(
    r"(?P<do>[a-z]+) (?:(?:(?<=stop )|(?<=start )|(?<=keep ))[a-z]+ing|(?<=accept )help|twice|as you go"
    r"|first(?!,? then [a-z]+[.]?$)"
    r"|hard|together|carefully|properly|safely|ahead|smart"
    r"|slowly|everything|again|early|before [a-z]+ing"
    r"|(?:more|less|sooner|later|slower|faster|warmer|harder|louder|softer|earlier|better|closer|longer)[.]?$)\b",
    re.IGNORECASE,
)
"""How a bare order goes on: "check twice", "talk less"."""


_BETTER = re.compile(
    r"(?:that )?(?:(?:it's|it is|its) )?better (?:to )?"
    r"(?!(?:to|than|be|safe|late|off|for|slow|early|sooner|one|two|a|the)\b)(?P<do>[a-z]+) (?=[a-z])",
    re.IGNORECASE,
)
"""A rule without its verb: "better ask twice"."""


_I_NEED = re.compile(
    r"need(?:ed)? (?!to\b)[a-z]|(?:don't|do not|didn't) (?:know|like|have|want|understand|speak|feel|enjoy|really)\b"
    r"|(?:was|got|am|'m) (?:far |way |a bit |really |so |very )?(?:too )?(?:nervous|quiet|quick|fast|slow|shy|tired"
    r"|rushed|stressed|unprepared|underprepared|unsure|rusty|hard on myself|wrong|hasty|keen)\b",
    re.IGNORECASE,
)
"""What a note tells of its writer without the "I": "need more practice", "was too nervous"."""


_DO_SO = re.compile(
    r"(?:stay (?:calm|safe|humble|positive|focused|curious|hungry|local|true|strong|organised|organized)"
    r"|smile|listen|ask|breathe|wait|rest|practi[cs]e what you preach)(?= and [a-z]+(?: [a-z]+)*$|[.!]?$)",
    re.IGNORECASE,
)
"""A single order that looks like a thing: "stay calm", "smile"."""
_HAVE = re.compile(r"^(?P<when>always|never) (?=(?:have|be|do|let) (?!been\b|not\b))", re.IGNORECASE)
"""An order whose verb might only help another: "always have a plan B"."""
_TO_IS_TO = re.compile(r"^to [a-z]+ [^,.;]*\bis to [a-z]+", re.IGNORECASE)
_BARE = {"being": "be", "keeping": "keep", "staying": "stay"}
_BEING = re.compile(
    r"(?P<not>not )?(?P<do>being|keeping|staying) (?P<so>(?:more |less |well |on |in |a |an |so |too )*[a-z-]+"
    r"(?:(?:,| and|, and) [a-z-]+)*[.]?)",
    re.IGNORECASE,
)
"""What to be, told as a state: "being prepared"."""
_MUST_FOR_IT = re.compile(
    r"(?P<aim>to [a-z][^,.;]{2,40}?),? (?P<must>(?:you|one|we) (?:have to|must|need to|should|need))\b(?=[^.]+[.]?$)",
    re.IGNORECASE,
)
"""A rule that begins with what it is for: "to be on time you have to be early"."""


def ruled(text: str, beginning: str) -> str:
    """A lesson that begins with its "should", with the "you" it is for; a bare order as something to do."""
    text = _DO_SO_IS.sub(_doing_so_is, _HAVE.sub(r"\g<when> to ", _TO_IS_TO.sub(r"that \g<0>", text)))
    if _I_NEED.match(text):
        return f"I {text[0].lower()}{text[1:]}"
    if found := _BEING.fullmatch(text):
        return f"{found['not'] or ''}to {_BARE[found['do'].lower()]} {found['so'].rstrip('.')}"
    if found := _MUST_FOR_IT.match(text):
        return f"that {found['must']}{text[found.end() :].rstrip('.')} {lower_first(found['aim'])}"
    found = _BETTER.match(text)
    if found and may_be_base(found["do"].lower()):
        return f"that it is better to {text[found.start('do') :]}"
    order = _AT_ONCE.match(text) if not (beginning or is_order_of_things(text)) else None
    if _DO_SO.match(text) or (order and may_be_base(order["do"].lower())):
        return f"to {text[0].lower()}{and_not_to(text[1:])}".replace("practice what you", "practise what I")
    return f"you {text[0].lower()}{text[1:]}" if _SHOULD.match(text) else text


_DO_SO_IS = re.compile(
    r"^(?P<do>[a-z]+) (?P<so>(?:it |them |(?:too|so|in|at|on) )?(?:[a-z]+ly|twice|once|first|last|late|early|fast|slow"
    r"|alone|up|out|off|back|down|again|often|more|less|little|long|hard|it|them)) (?=(?:is|isn't|costs|means) )",
    re.IGNORECASE,
)
"""A deed, bare and at its head, of which something is told: "cut twice is money gone"."""


def _doing_so_is(found: re.Match[str]) -> str:
    done = may_be_base(found["do"].lower())
    return f"{ing(found['do'].lower())} {found['so']} " if done else found[0]


_BY_NAME = re.compile(r"^(?P<one>one of the [a-z]+|an? (?:[a-z]+ )?[a-z]+), (?P<name>[A-Z][a-z]+)$")
"""Somebody with the name behind: "one of the residents, Arthur"."""


_SAID = r'"(?P<said>[^"]{3,}?)[,.]?"'
_WHO = r"(?P<who>(?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?[A-Z][\w'-]+(?: [A-Z][\w'-]+)?|she|he|they)"
_LINE = (
    re.compile(rf"{_SAID},? ?(?:\(|- ?|– ?|said |says |from |by )+{_WHO}\)?[.]?"),
    re.compile(rf'(?!The\b|This\b){_WHO}: "?(?P<said>[^":]{{3,}}?)[,.]?"?[.]?'),
    re.compile(rf"{_WHO}(?:'s?|’s?) (?:quote|words|phrase|motto|saying|line|sentence|remark|tip),?:? {_SAID}[.]?"),
    re.compile(rf"(?P<who>){_SAID}[.]?"),
)
"""What was said, with whoever said it named before or behind it, or by nobody known."""


def _as_line(text: str) -> str:
    """What was said word for word, as a thing of the one who said it: "always ring back" (Ade)."""
    found = next((found for pattern in _LINE if (found := pattern.fullmatch(text))), None)
    if found is None:
        return text
    whose = {"": "the", "he": "his", "she": "her", "they": "their"}.get(found["who"].lower())
    return f'{whose or possessive(found["who"])} words "{found["said"]}"'


_HEARING = re.compile(
    r"^hearing (?P<who>(?:the|an?|my|your|his|her|their|everyone|everybody|it) ?(?:[a-z]+ ){0,3}?)"
    r"(?P<do>go|fall|stop|laugh|sing|come|start|stand|cheer|clap|shout|say|ask|tell)\b",
    re.IGNORECASE,
)
"""What was heard of somebody, who did it: "hearing the whole kitchen go quiet"."""


def happened(text: str, _beginning: str) -> str:
    """What brought a lesson home, as something the writer did where it begins bare: "cut it short in front of them"."""
    text = _HEARING.sub(lambda found: f"how {found['who']}{past(found['do'])}", _as_line(text))
    text = _BY_NAME.sub(r"\g<one> (\g<name>)", text)
    text = as_i_was(as_shown(text))
    text = _SO_MANY_OF_THEM.sub(r"\g<so_many> of you", _BECAUSE_OF.sub("", _REALLY.sub("", text)))
    first, _, rest = text.partition(" ")
    tried = first.lower() == "tried" and rest.startswith("to ")
    if so := _told_so(text):
        return so
    text = _WORD_FOR_WORD.sub(_quoted, text)
    if habit := _HABIT.match(text):
        return f"the way {lower_first(habit[0]) if habit['he'] else habit[0]}".rstrip(".")
    if who := next((who for pattern, who in _LEFT_OUT if pattern.match(text)), "I" if _nearly_did(text) else ""):
        return f"{who} {text[0].lower()}{text[1:]}"
    if (first.lower() in _CUT or tried) and rest:
        return f"I {first.lower()} {rest}"
    ordered = not _LOOK_ON.match(text) and words_of(text)[0].cls is Class.VERB and as_order(text)
    return f'the words "{text[0].upper()}{text[1:].rstrip(".")}"' if ordered else text


def _quoted(found: re.Match[str]) -> str:
    often = f" {found['often']}" if found["often"] else ""
    return f'{found["who"]} {found["says"]} "{found["what"]}"{often}'


_WORD_FOR_WORD = re.compile(
    r"^(?P<who>he|she|(?-i:[A-Z])[a-z]+) (?P<says>says|said) "
    r"(?P<what>I(?:'m|'ll| am| will) [^,;.\"]*\byour?\b[^,;.\"]*?)"
    r"(?:, (?P<often>(?:every|each|all) [^.]*))?[.]?$",
    re.IGNORECASE,
)
"""What one says of oneself to another, word for word: "she says I'm going to wipe your nose now, every time"."""
_HABIT = re.compile(
    r"(?:(?P<he>he|she|they)|(?-i:[A-Z])[a-z]+) (?:just |always |never |only |simply )?"
    r"(?!is\b|was\b|has\b|does\b|says\b)[a-z]+s(?: (?:first|down|back|slowly|up|quietly|twice))?[.]?$",
    re.IGNORECASE,
)
"""What somebody does, told so briefly that it would sound like an order: "he just waits"."""


def _told_so(text: str) -> str:
    """Who told the lesson itself, with nothing else; empty where more was told."""
    told = _TOLD_SO.match(text)
    if told is None or _WHAT_OF.search(told["when"]) or verdict(told["who"]) is not Verdict.PHRASE:
        return ""
    if verdict(told["when"].strip().partition(" ")[2]) is Verdict.CLAUSE:
        return ""  # "he said that in March he called them all"
    return f"{told['who']} {told['told'] or told['said']} so{told['when']}"


def _nearly_did(text: str) -> bool:
    """Whether a deed is told without its "I" after a word on how it was done: "nearly fell in the pit"."""
    first, *more = words_of(text)[:2]
    return (
        first.text.islower()
        and _HOW_DONE.match(first.lower) is not None
        and bool(more)
        and any(one.form is Form.PAST for one in readings(more[0].lower))
    )


_HOW_DONE = re.compile(r"[a-z]+ly|almost|just|only|even|also")
_LOST_ONE = re.compile(
    r"lost (?:an?|the|two|three|\d+|some|half (?:the|their)) (?:[a-z]+ )?(?:customer|client|contract|order|member"
    r"|tender|supplier|sale|booking)s?\b",
    re.IGNORECASE,
)
"""What only an employer loses, told without it: "lost a client over it"."""
_BECAUSE_OF = re.compile(
    r"^(?:it was )?(?:because of|due to|thanks to|down to|because(?= (?:I|we|he|she|they|it|[A-Z][\w'-]+) [a-z])) "
    r"|^(?:(?:it|this|that) )?(?:came|comes|started|began) (?:from|with) ",
    re.IGNORECASE,
)
_REALLY = re.compile(r"(?<=[a-z]{3}),? really[.!]?$")
_LOOK_ON = re.compile(r"(?:look|smile|expression|talk|chat|walk|tour|visit) ", re.IGNORECASE)
"""What somebody had or did, however much it looks like an order."""
_TOLD_SO = re.compile(
    r"(?P<who>(?:(?!\b(?:what|way|how|when|that)\b)[^,.;]){1,40}?) (?:(?P<told>told (?:me|us))(?: it| that| this)?"
    r"|(?P<said>said|says?) (?:it|that|this))(?P<when>$|[.!]| (?:at|in|on|before|after|during|when|twice|straight|again"
    r"|several|too|more than|himself|herself|themselves)\b.*$)",
    re.IGNORECASE,
)
"""Who told the lesson itself, with nothing else: "Dana told me", "everyone said it"."""
_WHAT_OF = re.compile(r"\b(?:that|how|about|to|why|what|of|not)\b|[\"]")
_TOOK_ME = re.compile(r"took (?:me|us) (?:about |over |nearly )?(?:\d|an? |half|ages|two|three|four|five|ten|forever)")
_I_WAS = re.compile(
    r"(?:was|got) (?:told|asked|shown|given|allowed|invited|corrected|praised|thanked|late|nervous|too|wrong|sent"
    r"|stopped|so|early|stuck|lost|confused|interrupted|caught|reminded|surprised) ",
    re.IGNORECASE,
)
"""What befell the writer, told without its "I": "was told off nicely"."""
_SO_MANY_OF_THEM = re.compile(
    r"^(?P<so_many>there(?: are| were|'s) (?:only |just )?(?:\d+|[a-z]+)) of them\b", re.IGNORECASE
)
"""How many they are: "there are five of them"."""
_RANKED = re.compile(
    r"(?:chef|boss|manager|owner|foreman|matron|head chef|team leader|supervisor)(?:'s)? [a-z]", re.IGNORECASE
)
"""Somebody of theirs, told without the article: "chef's words"."""
_LEFT_OUT = ((_LOST_ONE, "they"), (_TOOK_ME, "it"), (_I_WAS, "I"), (_RANKED, "the"))
"""The small word that a note leaves out before these."""
