"""Puts the answer about those to thank plainly: without its run-up, and without what is not known of them."""

from __future__ import annotations

import re
from itertools import pairwise

from letters.core.language.words.row import words_of
from letters.core.language.words.tables import any_of, word_list
from letters.core.language.words.tagging import Class, Form, Token

_ASIDE = re.compile(r"\s*\([^()]*\)?|\s*\)")
_UNTOLD = re.compile(
    r"(?:[,;.]|\s-)?\s*\(?\b(?:and |but )?(?:who(?:se|'?s) (?:\w+ )?name|i think|not sure|maybe|sorry|no idea|no clue|"
    r"forgot|i (?:didn|don|can|couldn)'?t|(?:didn|don|can|couldn|never)'?t (?:get|got|catch|know|remember|recall)"
    r"|(?:never |did not |do not )(?:get|got|catch|caught|know|knew))\b"
    r"(?:(?!(?:,? (?:and|plus|also)|[.;]) (?:the|an?)\b|, for (?:[a-z]+ing|the|his|her)\b).)*",
    re.IGNORECASE,
)
_DOUBTED_NAME = re.compile(r",? [^\W\d_]\w+ or [^\W\d_]\w+$|, [^\W\d_]\w+ ?\?+$")
_THEY_HAD = re.compile(
    r"^(?:(?:yes|yeah|also|oh|well|and|plus|maybe|mainly)[,:]? )*"
    r"(?:(?:they had|there (?:was|were)|it was|to|thank(?:s to)?"
    r"|(?:an? )?(?:(?:big|huge|special|massive|many) )?(?:thanks|thank you|shout ?out) to"
    r"|(?:(?:i|i'd|id)(?: would)? (?:also )?(?:like|want|wish|love) to (?:also )?|please |pls |(?:can|could) you )*"
    r"(?:thank|(?:say|tell) (?:hi|hello|thanks|thank you|cheers) to)) )?(?=\S)",
    re.IGNORECASE,
)
"""What leads to somebody, who is thanked anyway: "yes, also the cook", "say hi to Pete"."""
_TOO = re.compile(r",? (?:too|as well|also)[.! ]*$", re.IGNORECASE)
_NAMES_APART = re.compile(
    r"^(?:i )?(?:do not|don't|dont|did not|didn't|didnt|never|can't|cant) (?:know|get|got|catch|caught|remember) "
    r"(?:his|her|their|the|any)(?: \w+)? names?,? (?:but|so|just|only|of) (?=\w)",
    re.IGNORECASE,
)
_SMALL_NAMES = re.compile(r"[A-Za-z]+(?:(?:,| and| &) [A-Za-z]+)+")
_OF_THEM = re.compile(r"^(?:there were )?(?:two|three|four|five|\d) of them[,:]? (?:and )?(?=\w)", re.IGNORECASE)
_IF_YOU_CAN = re.compile(
    r",? (?:if (?:you (?:can|could|see|get|still)|possible|poss|(?:s?he|they)(?:'?s|'?re| is| are) (?:still|there|in)"
    r"|that'?s (?:ok|okay|alright|all right))\b[^,;]*|please)(?=$|[,;.])",
    re.IGNORECASE,
)
_THE_ONE_WHO = re.compile(r", (?:the one|him|her|she's the one) who ", re.IGNORECASE)


def _names(text: str) -> list[str]:
    return [word for word in re.findall(r"[A-Za-z]+", text) if word != "and"]


def told_plainly(typed: str) -> str:
    """The answer with nothing in it but those who are thanked, and what tells them."""
    typed = _CALLED.sub("", _NAMES_APART.sub("", _JUDGED.sub("", typed)))
    typed = _THE_ONE_WHO.sub(
        ", who ", _IF_YOU_CAN.sub("", re.sub(r"\b(?:(?i:old|dear|young)|big|little|wee|lovely) (?=[A-Z])", "", typed))
    )
    text = _DOUBTED_NAME.sub("", _UNTOLD.sub("", _ASIDE.sub("", typed)).strip(" .,;-"))
    text = re.sub(r"!+ (?!and\b|plus\b|also\b|&|\+|the\b).*$", "", text)
    if text.islower() and text.capitalize() in word_list("given_names"):
        text = text.capitalize()
    if _SMALL_NAMES.fullmatch(text) and {word.capitalize() for word in _names(text)} <= word_list("given_names"):
        text = re.sub(r"\b(?!and\b)[a-z][A-Za-z]+", lambda found: found[0].capitalize(), text)
    return _OF_THEM.sub("", _TOO.sub("", _THEY_HAD.sub("", _who_it_is(text))))


_STRANGER = any_of("strangers")
_CALLED = re.compile(
    rf"\b(?:an?|the|some|this|one|that)(?: [a-z]+)? {_STRANGER} (?:called|named) (?=(?-i:[^\W\d_a-z]))"
    r"|^(?:i think )?(?:she|he) (?:was|is) (?:called|named) |^(?:her|his) name (?:was|is) "
    r"|\ban? (?=(?:mr|mrs|ms|miss|dr)\.? )",
    re.IGNORECASE,
)
_OF_HERS = re.compile(r"^(?:an?|the|one|some|another) (?P<who>[a-z]+) of (?:hers|his|theirs)(?= |$)", re.IGNORECASE)
_SOMEBODY_AT = re.compile(r"^(?P<who>her|she|him|he) (?=(?:at|in|on|from|with|who|behind)\b)", re.IGNORECASE)
_AGENCY = re.compile(r"^(?:my|the|our) (?:[a-z]+ )?agency,? (?:is |was |called )?(?=[A-Z])")
_ITS_LADY = re.compile(
    rf"^(?:the |an? )?(?P<where>agency|office|school office|salon|shop|ward|kitchen|lab) {_STRANGER},? "
    r"(?P<name>[A-Z][a-z]+)$"
)
_BECAUSE = re.compile(r",? (?:because|cos|as|since) (?:she|he|they) (?=[a-z]+)", re.IGNORECASE)


def _who_it_is(text: str) -> str:
    """Who is meant, told as the reader knows them: "a guy called Steve" is Steve, "her at reception" the lady there."""
    text = _AGENCY.sub("the people at ", re.sub(r"^(?:just|only) (?=\w)", "", text, flags=re.IGNORECASE))
    text = _OF_HERS.sub(r"your \g<who>", text)
    text = _ITS_LADY.sub(r"\g<name> from the \g<where>", re.sub(r"^(?:one|two) more (?=[a-z])", "the other ", text))
    return _who_did(_BECAUSE.sub(" ", _SOMEBODY_AT.sub(_man_or_lady, text)))


def _man_or_lady(found: re.Match[str]) -> str:
    return "the man " if found["who"].lower() in {"he", "him"} else "the lady "


def _who_did(text: str) -> str:
    """Somebody told by a whole sentence: "the CEO popped in" is who popped in, "the cook was nice" is the cook."""
    tokens = [] if _TOLD.search(text) else words_of(text)
    for before, verb in pairwise(tokens[:-1]):
        if verb.form is Form.PAST and verb.cls in {Class.VERB, Class.AUXILIARY} and _may_do(before):
            who = text[: before.end].rstrip()
            comma = "," if before.lower in _AGAIN or _OWN.match(who) else ""
            who = text[: before.start].rstrip() if before.lower in _AGAIN else who
            return who if verb.lemma == "be" else f"{who}{comma} who {text[verb.start :]}"
    return text


_AGAIN = frozenset({"he", "she"})
_OWN = re.compile(r"(?:his|her|their|your) ", re.IGNORECASE)
_JUDGED = re.compile(
    r"^(?:she|he|they) (?:was|were|is|are) (?:(?:so|really|very) )?[a-z]+(?: and [a-z]+)?, (?=the |[A-Z])",
    re.IGNORECASE,
)
"""What is thought of somebody, before who that is: "she was nice, the receptionist"."""


_TOLD = re.compile(r"[,;]|\b(?:who|whoever|that|which|and|for|someone|somebody)\b", re.IGNORECASE)
_PEOPLE = frozenset({Class.NOUN, Class.NAME})


def _may_do(word: Token) -> bool:
    return word.cls in _PEOPLE or word.lower in _AGAIN
