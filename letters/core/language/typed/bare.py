"""Gives single things their lost article, where a word that can be counted certainly needs one.

"Driver loses his hours" is the driver, "in kitchen" in the kitchen, "with photo" with a photo; "on call", "by bus" and
"at school" are said so.
"""

from __future__ import annotations

from collections.abc import Sequence

from letters.core.language.typed.subjects import ends_conditioned, is_how_much, is_single_thing, run_end, subjects
from letters.core.language.words.articles import with_article
from letters.core.language.words.lexicon import readings
from letters.core.language.words.persons import means_one_person, means_people
from letters.core.language.words.phrases import SAID_SO, goes_on_naming, is_listed_too, tells_deed
from letters.core.language.words.rewriting import Rewriting
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Form, Token

_TO_THE = frozenset({
    "at", "in", "on", "from", "to", "into", "near", "behind", "before", "after", "under", "around", "outside", "inside",
    "through", "across", "along", "beside", "opposite", "above", "below", "for", "of", "about", "with", "off", "onto",
    "without",
})  # fmt: skip
"""Prepositions after which a thing needs its article; "by bus" and "as driver" are said without."""
_KINDS = frozenset({
    "kind", "type", "sort", "form", "make", "number", "lot", "piece", "pair", "choice", "change", "use", "post",
    "position", "role", "title", "job", "rank",
})  # fmt: skip
_HAD = frozenset({
    "have", "need", "want", "use", "bring", "wear", "carry", "provide", "build", "reject", "lend", "drive", "rent",
    "buy", "borrow", "get",
})  # fmt: skip
"""Verbs that have one of many things after them."""
_HANDLED = frozenset({
    "stop", "start", "open", "close", "clean", "fix", "repair", "check", "lock", "load", "unload", "enter", "ask",
    "tell", "help", "call", "phone", "wake",
})  # fmt: skip
"""Verbs that have what is there after them: "stopped conveyor"."""
_MATTERED = frozenset({
    "make", "ask", "answer", "solve", "write", "raise", "explain", "handle", "report", "admit", "hide",
})  # fmt: skip
"""Verbs that have any one matter after them: "one call solves problem"."""
_TAUGHT = frozenset({"training", "engineering", "nursing", "catering", "teaching", "accounting", "planning"})
_RANKED = frozenset({"same", "next", "last", "first", "second", "third", "only", "whole", "right", "main", "front"})
_NEVER_HERE = frozenset({"other", "such", "several", "many", "own"})
_UNSURE_AFTER = frozenset({Class.NUMBER, Class.NAME, Class.NOUN})


def determined(text: str) -> str:
    """The text with an article before every bare thing that needs one."""
    written = Rewriting(text)
    tokens = written.tokens
    heads = {subject.start: subject.head for subject in subjects(tokens)}
    for at in range(len(tokens)):
        if article := _article(tokens, at, heads):
            first = tokens[at]
            word = first.text if first.text[1:2].isupper() else first.lower
            said = f"the {word}" if article == "the" else with_article(word)
            written.change(first.start, first.end, said)
    return written.result() if written.changes else text


def _article(tokens: Sequence[Token], at: int, heads: dict[int, int]) -> str:
    """The article that is lost before the words from that place on; empty where none is."""
    if _is_the_whole(tokens, at):
        return "the"
    head = _bare_head(tokens, at, acts=at in heads)
    if head is None or (_is_deed(tokens, at, head) if at in heads else goes_on_naming(tokens[head + 1 : head + 3])):
        return ""
    if at in heads:
        several = any(token.lower in word_list("done_by_several") for token in tokens[head + 2 : head + 4])
        told = heads[at] == head and not several and (_is_hidden(tokens, head) or _finite_after(tokens, head))
        return "" if not told else "a" if _is_of_its_kind(tokens, at, head) else "the"
    before = tokens[at - 1] if at else None
    if before is None or tokens[max(0, at - 2)].lower in {"bit", "piece", "patch"} or _describes(tokens, at):
        return ""
    if before.lower in _TO_THE and before.cls in {Class.PREPOSITION, Class.TO, Class.SUBORDINATOR}:
        return _after_preposition(tokens, at, head)
    had = (
        before.lemma in _HAD - ({"build"} if means_people(tokens[head].lemma) else set())  # "building manager"
        and tokens[head].lower not in {"internet", "wifi", "signal"}
        and f"{before.lemma} {tokens[head].lower}" not in word_list("said_bare")
        and before.cls in {Class.VERB, Class.AUXILIARY}
        and _is_object_there(tokens, head)
    )
    handled = before.form is Form.PAST and before.lemma in _HANDLED and _is_object_there(tokens, head)
    matter = before.lemma in _MATTERED and tokens[head].lower in word_list("matters") and _is_object_there(tokens, head)
    return "a" if had or matter else "the" if handled else ""


def _is_deed(tokens: Sequence[Token], at: int, head: int) -> bool:
    """Whether a word is what was done to the things after it: "fixed weather stations"."""
    past = any(one.form is Form.PAST for one in readings(tokens[at].lower))
    things = any(Class.NOUN in after.classes and after.lower != after.lemma for after in tokens[head + 1 : head + 2])
    return (past and things) or is_listed_too(tokens, at, head)


def _is_the_whole(tokens: Sequence[Token], at: int) -> bool:
    """Whether "whole" stands there before one thing and without its article: "means whole truck is sent back"."""
    if tokens[at].lower != "whole" or at + 1 >= len(tokens):
        return False
    thing, before = tokens[at + 1], tokens[at - 1] if at else None
    bare = before is None or before.cls not in {Class.DETERMINER, Class.ADJECTIVE, Class.NUMBER, Class.NAME, Class.WH}
    bare = bare and (before is None or before.lower not in {"'s", "s", "'", "-", "eat", "served", "bought", "sold"})
    one = thing.cls is Class.NOUN and thing.lower == thing.lemma and thing.lower not in word_list("sold_whole")
    return bare and one


def _describes(tokens: Sequence[Token], at: int) -> bool:
    """Whether the word before has an article already: "a rejected candidate", "an outside firm"."""
    led = at > 1 and tokens[at - 2].cls in {Class.DETERMINER, Class.ADJECTIVE}
    several = at < len(tokens) and any(
        Class.NOUN in tokens[near].classes and tokens[near].form is Form.PRESENT
        for near in range(at, min(len(tokens), run_end(tokens, at) + 1))
    )
    return led or several


def _bare_head(tokens: Sequence[Token], at: int, *, acts: bool) -> int | None:
    """The place of the single thing that the words from there on name; None where they name nothing of the kind."""
    if (
        at
        and not is_how_much(tokens, at)
        and tokens[at - 1].cls in {Class.NOUN, Class.ADJECTIVE, Class.DETERMINER, Class.NAME, Class.NUMBER}
    ):
        return None
    end = run_end(tokens, at)
    hidden = acts and end > at + 1 and ends_conditioned(tokens, end - 1)
    end -= hidden
    words = tokens[at:end]
    if not words or (words[0].lower in {"means", "little"} and (not at or tokens[at - 1].lower == "how")):
        return None
    if any(word.lower in _NEVER_HERE or (word.text[0].isupper() and word.start) for word in words):
        return None
    following = tokens[end] if end < len(tokens) else None
    if following is not None and tokens[end - 1].lower == "till" and following.cls is Class.DETERMINER:
        return None
    if (
        following is not None
        and not hidden
        and (following.cls in _UNSURE_AFTER or following.text in {"'s", "'", "-", "/", "&"})
    ):
        return None
    taught = following is not None and following.form is Form.ING and following.lower in _TAUGHT
    head = end - 1
    return head if not taught and _is_listed(words, acts=acts) else None


def _is_listed(words: Sequence[Token], *, acts: bool) -> bool:
    head = words[-1]
    said = " ".join(word.lower for word in words)
    listed = is_single_thing(head, acts=acts) or _is_compound(words)
    doubled = len({word.lower for word in words}) < len(words)
    return listed and not doubled and said not in word_list("said_bare") | SAID_SO


def _is_hidden(tokens: Sequence[Token], head: int) -> bool:
    """Whether the verb after a thing looks like a noun: "if cold chain breaks"."""
    return head + 1 < len(tokens) and ends_conditioned(tokens, head + 1)


def _is_compound(words: Sequence[Token]) -> bool:
    """Whether two words name a thing of which a house has one or a few: "linen room", "cold chain"."""
    kind = words[-2].lower if len(words) > 1 else ""
    plain = kind not in {"next", "full", "half", "open", "good", "front", "free", "real", "new", "old", "on", "off"}
    return bool(kind) and plain and words[-1].lower in word_list("compound_things") and words[-1].cls is Class.NOUN


def _finite_after(tokens: Sequence[Token], head: int) -> bool:
    """Whether a verb follows that has a form of its own: "driver loses", not "driver and mate lose"."""
    after = [token for token in tokens[head + 1 :] if token.cls is not Class.ADVERB]
    if not after or after[0].cls is Class.NOUN or (after[0].lemma == "be" and _is_welcome(after)):
        return False
    thing = not means_people(tokens[head].lemma)
    if thing and Class.NOUN in after[0].classes and "for" in [one.lower for one in after[1:2]]:
        return False  # "bank accounts for people with no address"
    described = any(one.form is Form.PARTICIPLE for one in readings(after[0].lower)) and after[0].cls is Class.VERB
    return not described or (len(after) > 1 and after[1].cls in _OBJECTS)


def _is_welcome(after: Sequence[Token]) -> bool:
    """Whether a thing is only said to suit: "sub cook is fine too"."""
    return len(after) > 1 and after[1].lower in {"fine", "ok", "okay", "good", "great", "welcome"}


_OBJECTS = frozenset({Class.DETERMINER, Class.PRONOUN, Class.NAME})  # "driver lost his hours", not "forklift certified"


def _after_preposition(tokens: Sequence[Token], at: int, head: int) -> str:
    before, words = tokens[at - 1], tokens[at : head + 1]
    alone = at == head or not _is_compound(words)
    if tells_deed(tokens, at):
        return ""
    if (alone and f"{before.lower} {tokens[head].lower}" in word_list("said_bare")) or _is_pair(tokens, at, head):
        return ""
    if before.lower == "with" and at > 1 and (tokens[at - 2].lemma == "go" or _is_anybody(tokens, at - 2)):
        return "a"
    among = before.lower in {"in", "on", "off", "into", "onto"} and means_people(tokens[head].lemma)
    among = among or (before.lower == "in" and tokens[at - 2].lemma in {"graduate", "graduated", "degree"})
    if among or (before.lower == "of" and at > 1 and tokens[at - 2].lemma in _KINDS):
        return ""
    following = tokens[head + 1 : head + 3]
    somewhere = len(following) > 1 and following[0].lower in {"in", "near"} and following[1].cls is Class.NAME
    shown = before.lower == "without" or (before.lower == "with" and tokens[head].lower in word_list("shown_things"))
    lived = before.lower in {"in", "at"} and _is_past_work(tokens)
    any_one = shown or lived or (alone and tokens[head].lower in word_list("matters"))
    return "a" if somewhere or _is_described(words[0]) or any_one else "the"


def _is_past_work(tokens: Sequence[Token]) -> bool:
    """Whether somebody tells where they once worked: "I was working in hotel for two years"."""
    mine = any(token.text == "I" for token in tokens)
    return mine and any(token.lower in {"worked", "working", "ran", "running"} for token in tokens)


def _is_anybody(tokens: Sequence[Token], at: int) -> bool:
    """Whether the word there is somebody not known before, who has one of many things: "someone with van"."""
    word, before = tokens[at], tokens[at - 1].lower if at else ""
    one = (means_people(word.lemma) or means_one_person(word.lemma)) and before not in {"the", "that", "this"}
    return one or word.lower in {"someone", "somebody", "anyone", "anybody", "people"}


def _is_of_its_kind(tokens: Sequence[Token], at: int, head: int) -> bool:
    """Whether one of a kind is told of: "good gate costs less than one dead ewe", "older lad got it"."""
    known = means_people(tokens[head].lemma) or tokens[head].lower in word_list("matters")
    one = known or any(token.lower in {"than", "then"} for token in tokens[head:])
    one = one and at < head and tokens[at].cls is Class.ADJECTIVE and tokens[at].lower not in _RANKED
    return one or tokens[head].lower in word_list("anybody")


def _is_described(first: Token) -> bool:
    """Whether a thing is told of by what it is like, as one of many: "tired man", not "next man"."""
    return first.cls is Class.ADJECTIVE and first.lower in word_list("plain_adjectives") - _RANKED


def _is_pair(tokens: Sequence[Token], at: int, head: int) -> bool:
    """Whether two bare words are said as a pair: "from door to door", "from boat to van"."""
    following = tokens[head + 1].lower if head + 1 < len(tokens) else ""
    back = [token.lower for token in tokens[max(0, at - 3) : at]]
    again = [tokens[head].lower] == back[-2:-1]  # "piece by piece"
    return again or (tokens[at - 1].lower == "from" and following == "to") or back[::2] == ["from", "to"]


def _is_object_there(tokens: Sequence[Token], head: int) -> bool:
    """Whether a thing ends what is had there, and no verb of its own follows: "have a chef", not "have chef cook"."""
    following = tokens[head + 1] if head + 1 < len(tokens) else None
    return following is None or following.cls is not Class.VERB or following.form is Form.ING
