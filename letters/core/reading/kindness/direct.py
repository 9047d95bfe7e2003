"""Tells later what was said to the writer word for word: "said we all liked you" is that they all liked me."""

from __future__ import annotations

import re

from letters.core.language.words.row import words_of
from letters.core.language.words.tagging import Class, Form
from letters.core.language.words.verbs import past

_SAYS = re.compile(
    r"(?P<before>^|(?<!\byou)(?<!\bI)(?<!\bwe) )(?P<say>(?:said|say|saying|says|wrote|write|writing|told|tell"
    r"|telling)\b)"
    r"(?: (?:to )?me)?(?: that)?[,:]? \"?(?P<sorry>(?:so |very |really )?sorry,? (?:that |but )?)?"
    r"(?P<what>(?:we|you|your|our|I)\b.*?)\"?(?=$|[.;!?]|,? (?:and|then) (?:then )?(?:[a-z]+ed|gave|told|let|sent"
    r"|made) )",
    re.IGNORECASE,
)
_SHE_WROTE = re.compile(
    r"^\"(?P<what>(?:we|you|your|our)\b[^\"]+?)[,.!]?\"[,.]? (?P<who>he|she|they|[A-Z]\w+) "
    r"(?P<wrote>said|wrote|told me)(?=$|[,.;]| and )",
    re.IGNORECASE,
)
"""What was said word for word before who said it: "you have a gift," she wrote."""
_MINE = re.compile(r"\b(?:I|me|my|mine|I'[a-z]+)\b")
_FEELS = re.compile(
    r"I(?:'m| am| was|'d| would|'ll| will)?(?: (?:really|so|very|just|all))* (?:hope|think|know|wish|enjoyed|liked"
    r"|loved"
    r"|like|love|believe|sorry|sure|happy|glad|keep|impressed|appreciated?)\b[^,;]*?\byour?\b"
)
"""How one speaks of oneself to somebody: "I hope you try again"."""
_TOLD = {"say": "tell me", "tell": "tell me", "saying": "telling me", "telling": "telling me", "write": "write",
         "wrote": "wrote", "writing": "writing"}  # fmt: skip
_LATER = {"will": "would", "'ll": "'d", "can": "could", "am": "are", "'m": "'re"}
_OF_ME = {"are": "am", "'re": "'m", "were": "was"}
_THEIRS = {"we": "they", "us": "them", "our": "their", "ours": "theirs", "ourselves": "themselves", "i": "they",
           "my": "their", "me": "them"}  # fmt: skip
_FIRST = 3
"""Words: the verb of what was said itself, and not of what hangs on it."""
_MAKES = frozenset({"make", "let", "help", "see", "watch", "hear", "have", "wish"})
_LIGHT = frozenset({Class.ADVERB, Class.NEGATION})
_DOES = frozenset({Class.VERB, Class.AUXILIARY, Class.MODAL})


_THEY_NOW = re.compile(
    r"^they (?P<do>write|give|send|call|tell|inform|answer|explain|ring|phone|offer|take|make|wish|invite|show|treat"
    r"|thank|reply) (?=(?:me|us|to me|my|an?|the|very|all)\b)",
    re.IGNORECASE,
)
"""A deed of the past, typed as if it were now: "they write me a very polite email"."""


def told_later(text: str) -> str:
    """The account with what was said to the writer told of the writer; what was told so already stays."""
    text = _THEY_NOW.sub(lambda found: f"they {past(found['do'].lower())} ", text)
    return _SAYS.sub(_told, _SHE_WROTE.sub(r'\g<who> \g<wrote>, "\g<what>"', text))


def _told(found: re.Match[str]) -> str:
    what = found["what"].strip(' "')
    mine, ours = _MINE.search(what), re.match(r"(?:we|our)\b", what, re.IGNORECASE)
    if not ours and (mine or re.match("I\\b", what)) and not _FEELS.match(what):
        return found[0]
    if found["sorry"]:
        return f"{found['before']}said sorry {_of_me(what)}"
    return f"{found['before']}{_TOLD.get(found['say'].lower(), 'told me')} that {_of_me(what)}"


def _of_me(what: str) -> str:
    """What was said, with the one it was said to as "I" and those who said it as "they"."""
    tokens, said, end, who = words_of(what), "", 0, ""
    for at, token in enumerate(tokens):
        before = tokens[at - 1] if at else None
        told = token.text
        if token.lower == "you":
            subject = _is_subject(what, at)
            told, who = ("I" if subject else "me"), "I" if subject else who
        elif token.lower in {"your", "yours", "yourself"}:
            told = {"your": "my", "yours": "mine", "yourself": "myself"}[token.lower]
        elif token.lower in _THEIRS:
            told = _THEIRS[token.lower]
            who = "they" if told == "they" else who
        elif token.lower in _OF_ME and who == "I" and before is not None and before.lower == "you":
            told = _OF_ME[token.lower]
        elif token.lower in _LATER and at <= _FIRST:
            told = "was" if who == "I" and token.lower == "am" else _LATER[token.lower]
        elif token.lower == "was" and before is not None and before.lower == "i":
            told = "were"
        said, end = f"{said}{what[end : token.start]}{told}", token.end
    return f"{said}{what[end:]}"


def _is_subject(what: str, at: int) -> bool:
    """Whether the "you" at that place does something: "we hope you apply", and not "we liked you"."""
    tokens = words_of(what)
    verb = next((token for token in tokens[at + 1 :] if token.cls not in _LIGHT), None)
    if verb is None or verb.cls not in _DOES or verb.form in {Form.ING, Form.PARTICIPLE}:
        return False
    before = next((token for token in reversed(tokens[:at]) if token.cls not in _LIGHT), None)
    return before is None or before.lemma not in _MAKES or verb.form is not Form.BASE
