"""What somebody has who is chosen for it, who can be chosen, and the "who" that was left out."""

from __future__ import annotations

import re
from collections.abc import Sequence

from letters.core.language.shape.certainty import free_verbs
from letters.core.language.words.persons import means_somebody
from letters.core.language.words.row import words_of
from letters.core.language.words.tables import any_of, word_list
from letters.core.language.words.tagging import Class, Form, Token

SOMEONE = frozenset({"someone", "somebody", "one", "person", "people", "candidate", "applicant"})
"""Words for somebody of whom no more is said."""
COUNTED = frozenset({
    "score", "mark", "grade", "result", "cv",
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


_RELATIVES = frozenset(
    {"who", "whose", "whom", "which", "that", "they", "you", "i", "he", "she", ",", "not", "because"}
)
_OWNERS = frozenset({"'s", "\u2019s"})
_DONE_WITH = frozenset({"by", "in", "at", "to", "from", "with", "as", "through", "into"})
"""What follows what was done with somebody: "someone trained by them", "a candidate based in Leeds"."""
_CAME = frozenset({"applied", "came", "turned"})
_BEFORE_VERB = frozenset({Class.NOUN, Class.NAME, Class.ADVERB, Class.PRONOUN})


_SO_FAR = re.compile(
    r"(?:further|farther|nearer|closer|better|stronger|longer|older|younger|fresher|quicker|faster|cheaper|more|less)"
)
_JOINS = frozenset({"and", "or", "but", "so", "then"})
_WHO = frozenset({"who", "whose", "whom", "that", "which"})


def is_named(text: str) -> bool:
    """Whether somebody is named by what follows, and does nothing: "a man with tickets", "someone further along"."""
    tokens = words_of(text)
    start = next((at for at, token in enumerate(tokens) if at and token.cls not in _NAMING), len(tokens))
    after = next((token for token in tokens[1 : start + 1] if _SO_FAR.fullmatch(token.lower)), None)
    after = after or (tokens[start] if start < len(tokens) else None)
    if after is None or not (after.cls is Class.PREPOSITION or after.lower in _WHO or _SO_FAR.fullmatch(after.lower)):
        return False
    free = (at for at in free_verbs(tokens) if tokens[at].start > after.start and tokens[at - 1].lower not in _JOINS)
    return not any(_surely_does(tokens, at) for at in free)


def _surely_does(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word is a finite verb and can be no thing: "can", "had", not "tickets" nor "was DBS checked"."""
    helped = any(token.cls in _HELP for token in tokens[max(0, at - 3) : at])
    past = tokens[at].form is Form.PAST and Class.NOUN not in tokens[at].classes
    return tokens[at].cls in _HELP or (past and not helped)


_NAMING = frozenset({Class.NOUN, Class.ADJECTIVE, Class.DETERMINER, Class.NUMBER, Class.NAME})
_HELP = frozenset({Class.AUXILIARY, Class.MODAL})


_QUALIFIED = re.compile(
    r"^(?P<who>(?:(?:they|he|she) (?:went with|went for|chose|picked|hired|took|wanted|needed) )?"
    r"(?:someone|somebody|one|(?:an?|another) (?:[a-z]+ )?(?P<one>[a-z]+))) (?P<so>(?:already |newly |fully )?"
    r"(?:accredited|approved|based|booked|certificated|certified|checked|cleared|coded|educated|employed|graded|insured"
    r"|known|licen[cs]ed|lined up|promoted|qualified|rated|recommended|referred|registered|related|schooled|seconded"
    r"|signed off|suited|ticketed|trained|transferred|used|versed|vetted)) "
    r"(?=(?P<next>for|in|on|as|to|with|by|at|from|off|up|nearer|closer|locally|abroad|over)\b)",
    re.IGNORECASE,
)
"""What somebody is whom one may choose, and no deed: "someone coded for stick", "someone trained in first aid"."""


def who_is(text: str) -> str:
    """The chosen one with a clause of what they are: "someone coded for stick" is someone who is coded for it."""
    return _QUALIFIED.sub(_who_is, text)


def _who_is(found: re.Match[str]) -> str:
    if found["one"] and not means_somebody(found["one"].lower()):
        return found[0]
    if found["so"].endswith("transferred"):
        return f"{found['who']} who {found['so']} "
    done = found["next"] in {"by", "from"} or found["so"].endswith("promoted")
    return f"{found['who']} who {'was' if done else 'is'} {found['so']} "


def who_did(text: str) -> str:
    """The chosen one with a clause of their own, where one was typed without its "who"."""
    tokens = words_of(text)
    words = [token.lower for token in tokens]
    verbs = {place for place in free_verbs(tokens) if place}
    verbs |= {place for place, token in enumerate(tokens) if place and token.finite}
    verbs = {place for place in verbs if tokens[place - 1].cls in _BEFORE_VERB and tokens[place].text not in _OWNERS}
    verbs |= {place for place, word in enumerate(words) if place and word in _CAME}
    first = min(verbs, default=0)
    if "with" in words[:first] and Class.NOUN in tokens[first].classes:  # "someone with Excel skills"
        return text
    if first > 1 and tokens[first - 1].cls is Class.ADVERB:
        first -= 1
    told = _RELATIVES & set(words[1 if words[:1] == ["because"] else 0 : max(first, 1)])
    retired = words[first + 1 : first + 2] in (["who"], ["whose"])  # "someone retired who wants mornings"
    wins = words[first : first + 2] in (["gets", "the"], ["got", "the"])  # "our own trainee gets the place"
    named = retired or wins or words[first] in {"called", "named"}
    if not first or told or named or not _is_somebody(tokens[:first]) or not _does(tokens, first):
        return text
    at = tokens[first].start
    return f"{text[:at]}who {text[at:]}"


def _is_somebody(before: tuple[Token, ...]) -> bool:
    """Whether somebody is named there, with a place at most: "a colleague from the other site"."""
    where = next((place for place, token in enumerate(before) if token.cls is Class.PREPOSITION), len(before))
    head = before[where - 1] if where else None
    verb = any(token.cls is Class.AUXILIARY or token.finite for token in before)
    return head is not None and not verb and (head.lower in SOMEONE or _is_one(before[:where]))


def _is_one(named: tuple[Token, ...]) -> bool:
    *before, head = named
    local = head.cls in {Class.ADJECTIVE, Class.VERB} and any(token.lower in SOMEONE for token in before)
    return local or (head.lower == head.lemma and means_somebody(head.lemma))


def _does(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether the verb there is what somebody did, and not what was done with them."""
    at += tokens[at].cls is Class.ADVERB
    verb = tokens[at]
    if verb.lower in _CAME:
        return True
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if verb.form is not Form.PAST and verb.form is not Form.PARTICIPLE:
        return verb.cls in {Class.AUXILIARY, Class.MODAL} or verb.form is Form.PRESENT
    moved = following is not None and following.lower in {"in", "over", "up"} and at + 2 == len(tokens)
    return moved or (following is not None and following.lower not in _DONE_WITH)
