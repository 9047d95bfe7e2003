"""Words for what somebody has who is chosen for it, and for those who can be chosen."""

from __future__ import annotations

import re

from letters.core.language.words.persons import means_somebody
from letters.core.language.words.tables import any_of, word_list
from letters.core.language.words.tagging import Class, Token

SOMEONE = frozenset({"someone", "somebody", "one", "person", "people", "candidate", "applicant"})
"""Words for somebody of whom no more is said."""
COUNTED = frozenset({
    "portfolio", "profile", "licence", "license", "degree", "background", "record", "certificate", "certification",
    "ticket", "diploma", "van", "car", "badge", "qualification", "reference", "track", "card", "trade", "network",
    "permit", "accreditation", "apprenticeship", "cert", "dbs", "nvq", "pgce",
})  # fmt: skip
"""What one has one of."""
TO_HAVE = COUNTED | frozenset({
    "experience", "knowledge", "qualifications", "exposure", "skill", "skills", "training", "tools", "contacts",
    "references", "certificates", "licences", "tickets", "grades", "credentials", "connections", "papers", "years",
    "a-levels", "gcses", "expertise",
})  # fmt: skip
CHOSEN = frozenset({
    "agency", "appointment", "boyfriend", "bunch", "candidate", "choice", "company", "couple", "cover", "deal",
    "direction", "expert", "external", "face", "favorite", "favourite", "fiance", "firm", "fit", "girlfriend", "half",
    "hand", "hands", "hire", "husband", "internal", "local", "lot", "machine", "match", "move", "name", "native",
    "niece", "offer", "one", "option", "other", "others", "outsider", "pair", "partner", "people", "pick", "pro",
    "professional", "quote", "relative", "rest", "robot", "school", "set", "solution", "someone", "system", "talent",
    "veteran", "volunteer", "way", "wife", "insider", "runner-up", "second", "in-house",
    "transfer", "promotion",
})  # fmt: skip
"""What is chosen itself, and is nobody's."""

LANGUAGE = re.compile(
    r"English|French|German|Spanish|Polish|Welsh|Italian|Portuguese|Dutch|Arabic|Urdu|Hindi|Punjabi|Mandarin|Cantonese"
    r"|Irish|Gaelic|Russian|Romanian|Bengali|Turkish|Greek|Swahili|Afrikaans|Japanese|Chinese|Danish|Swedish|Norwegian"
)


def is_person(token: Token) -> bool:
    """Whether a word names somebody: "girl", "nurse", "Priya"."""
    living = token.lemma in word_list("living") or re.fullmatch(any_of("jobs"), token.lower) is not None
    named = means_somebody(token.lemma) or means_somebody(token.lower) or token.lower in SOMEONE
    if token.cls is Class.NAME or token.text in word_list("tools"):
        return LANGUAGE.fullmatch(token.text) is None and token.text not in word_list("tools")
    return bool(living or named) and (token.cls is Class.NOUN or living)
