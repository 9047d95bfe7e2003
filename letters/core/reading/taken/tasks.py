"""Tells a task from a thing, and reads what was typed after "they asked how" as the task or the question it is."""

from __future__ import annotations

import re

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.words.casing import lower_first
from letters.core.language.words.lexicon import readings
from letters.core.language.words.persons import means_people
from letters.core.language.words.row import words_of
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Form, Token
from letters.core.language.words.verbs import may_be_base

_CAN_THEY = re.compile(
    r"(?:can|could|do|does|should|would|will) (?:the|you|they|we|one|an?|your|their) ", re.IGNORECASE
)
"""How a question begins that follows its "how": "can you lift it alone"."""
_OBJECT = frozenset({Class.DETERMINER, Class.PRONOUN, Class.NUMBER, Class.ADJECTIVE})
"""What follows a verb that may be a noun, where something is to be done to it."""

OPEN_QUESTION = re.compile(r"(?:what|when|where|whom?) to |who (?:will|would|should) ")
"""How a question begins that is still open."""


def as_asked(text: str) -> str:
    """What follows "how" as the question it is: "you get him to wear a helmet", "balance cost and quality"."""
    text = _WOULD_I.sub("how would I ", text)
    if text.startswith("do ") and verdict(text[3:]) is Verdict.PHRASE:
        return f"to {text}"
    if _CAN_THEY.match(text) or text.startswith("not to "):
        return f"how {text}"
    anybody = _ANYBODY_CAN.sub("", text)
    task = anybody if _is_what_they_asked(anybody, given=anybody != text) else _doing_of(text)
    task = f"get {text}" if _MORE_OF_IT.match(text) and verdict(text) is Verdict.PHRASE else task
    return f"to {task}" if task else text


_WOULD_I = re.compile(r"^(?:how )?(?:I(?: would|'d)|would I) (?=[a-z]+ )(?!(?:have|like|love)\b)", re.IGNORECASE)
"""How the writer would do it, which is what the writer was asked."""
_ANYBODY_CAN = re.compile(
    r"^(?:how )?(?:you |(?:you|they|we|one|people) (?:can|could|should|might|would) (?:best |better )?(?!be\b|have\b))"
)
_MORE_OF_IT = re.compile(r"(?:more|fewer|less|better) (?!than\b|and\b|or\b)[a-z]", re.IGNORECASE)
"""What there should be of something, told after "how" without its verb: "more members without spending more"."""
_FALLS = re.compile(
    r"(?:shortages?|problems?|issues?|levels?|delays?|strikes?|rises?|increases?|shares?|sheets?|tags?|lists?|wars?"
    r"|pressures?|times|managers?|drivers?|owners?|fees|rates?|management|records?|of|keeping|going"
    r"|changing|rising|falling|shrinking)\b"
)
"""Words that make one thing with the noun before them: "price rises", "train strikes", "track record"."""


def _is_what_they_asked(text: str, *, given: bool) -> bool:
    """Whether a text is a task where one was asked for: "plan rotas", "tackle bullying", never "staff shortages"."""
    first, _, rest = text.partition(" ")
    if given:
        return is_task(text) or first.lower() in word_list("asked_how")
    words = words_of(rest) if rest else ()
    if first.lower() not in word_list("asked_how") or not words or _FALLS.match(rest):
        return _NIGHTS.match(text) is not None
    return words[0].cls not in {Class.AUXILIARY, Class.MODAL} and words[0].lower not in _DOES


_NIGHTS = re.compile(
    r"staff (?:the |all )?(?:nights?|days|weekends?|shifts|evenings?|events|ward|shop)|scale up\b", re.IGNORECASE
)
_DOES = frozenset({"needs", "takes", "goes", "comes", "gets", "means", "makes", "works", "keeps", "leaves"})


def _doing_of(text: str) -> str:
    """What is to be done, told as a doing after "how": "selling tickets for the Tuesday shows"."""
    doing, _, rest = text.partition(" ")
    base = next((one.lemma for one in readings(doing.lower()) if one.form is Form.ING), "")
    if base in _SUFFERED - {"run", "let", "see"}:
        return ""
    return f"{base} {rest}" if base and rest and verdict(rest) is Verdict.PHRASE else task_of(text)


def task_of(text: str) -> str:
    """The task that a doing is: "getting parts for the trams" is to get them; empty for anything else."""
    doing, _, rest = text.partition(" ")
    base = next((one.lemma for one in readings(doing.lower()) if one.form is Form.ING), "")
    return f"{base} {rest}" if base and rest and is_task(f"{base} {rest}") else ""


PEOPLE_DOING = re.compile(
    r"(?:(?!(?:how|why|what|when|where|as|all|some|most|many) )[a-z'-]+ )?(?:people|(?!keeps\b)[a-z]{2,}[^\Wsu]s)"
    r"(?: like (?:theirs|yours|these))? (?:not |all |always |still )?"
    r"(?!(?:ring|bring|sing|swing|cling|fling|spring|string|king|thing)\b)[a-z]+ing\b(?! (?:the|a|an)? ?\w+s?$)",
    re.IGNORECASE,
)
"""A difficulty told as people doing something: "people leaving after two weeks"."""


def as_problem(text: str) -> str:
    """A doing as what is hard about it, so that nobody takes it for the writer's own: "the challenge of moving"."""
    if text.lower().startswith("having to ") or _NOT_DOING.match(text):
        return f"the problem of {lower_first(text)}"
    task = "" if _WITH_NO_OBJECT.match(text) else task_of(text)
    told = task.split(" ")[:2]
    suffered = told[0] in _SUFFERED or (told[0] == "get" and told[-1].endswith(("ed", "told", "hit", "shut")))
    what = "problem" if suffered else "challenge"
    return f"the {what} of {lower_first(text)}" if task else _the_one(text)


def _the_one(text: str) -> str:
    """One thing that is hard for them, with its article: "30-year-old payroll system", "merger with another trust"."""
    words = words_of(_SO_OLD.sub("old ", text))
    done = words[0].form is Form.PARTICIPLE or words[0].form is Form.PAST  # "shared inbox"
    end = next((at for at, word in enumerate(words) if not _may_name(word) and (at or not done)), len(words))
    end = next((at for at in range(1, end) if words[at].cls is Class.ADJECTIVE and _names(words[at - 1])), end)
    head = words[end - 1] if end else None
    single = head is not None and _names(head) and (head.text.isupper() or head.lower == head.lemma)
    known = (done or words[0].cls in _NAMING) and words[0].text.islower() and words[0].lower not in _BARE
    counted = head is not None and (head.text.isupper() or any(head.lower in word_list(name) for name in _COUNTED))
    return f"the {text}" if single and known and counted and verdict(text) is Verdict.PHRASE else text


_COUNTED = ("countable", "single_things", "described_things", "matters")


def _may_name(word: Token) -> bool:
    return word.cls in _NAMING or Class.NOUN in word.classes


def _names(word: Token) -> bool:
    return word.cls is Class.NOUN or (word.cls is Class.NAME and word.text.isupper())


_SO_OLD = re.compile(r"^\d+-(?:year|day|week|month|hour)-old (?=[a-z])")
_NAMING = frozenset({Class.NOUN, Class.ADJECTIVE, Class.NAME})
_BARE = frozenset({"half", "most", "much", "many", "more", "less", "few", "several", "enough", "such", "other", "own"})


_NOT_DOING = re.compile(r"not [a-z]+ing ", re.IGNORECASE)
_WITH_NO_OBJECT = re.compile(
    r"(?!(?:getting|keeping|stopping|having)\b)[a-z]+ing "
    r"(?:(?:times?|lists?|rooms?)\b|[a-z]+ly\b|online\b|outside\b|(?:[a-z]+ ){0,2}[a-z]+s [a-z]+ing\b)",
    re.IGNORECASE,
)
"""What goes on, and what happens to things of a kind: "bullying online", "cleaning products running out"."""
_SUFFERED = frozenset({"lose", "wait", "miss", "have", "pay", "run", "see", "waste", "turn", "chase", "let", "throw"})
"""What nobody sets out to do."""


_KINDS = frozenset({"repeat", "return", "lead", "contact", "support", "cover", "trial", "test", "shadow"})
"""What tells which people are meant, however much it may be done to them: "repeat callers"."""


def is_task(text: str) -> bool:
    """Whether something to do is named: "how to fill it", "to fill it", "fill it"; never "grain dust"."""
    bare = re.sub(r"^(?:how )?to ", "", text)
    tokens = [token for token in words_of(bare) if token.cls is not Class.ADVERB or token.lower in word_list("tasks")]
    if not tokens:
        return False
    first, second = tokens[0], tokens[1] if len(tokens) > 1 else None
    known = first.lower in word_list("tasks") or may_be_base(first.lower)
    named = second is not None and (second.cls is Class.NOUN or second.text.isupper())
    known = known and not (named and first.lower in _KINDS)
    if (first.lower != "do" and not known) or (second is not None and second.lower in {"between", "among"}):
        return False
    if bare != text or (first.cls is Class.VERB and first.form is Form.BASE):
        return second is not None
    if first.lower in {"pass", "hand", "hold", "carry"} and second is not None and second.lower in {"on", "up", "over"}:
        return True  # "pass on skills before the old hands retire"
    if second is None or second.cls is not Class.NOUN:
        return second is not None and (first.lower in word_list("orders") | word_list("tasks") or second.cls in _OBJECT)
    several = second.lower != second.lemma or second.lower in word_list("plurals")
    return first.lower in word_list("tasks") or (several and means_people(second.lemma))
