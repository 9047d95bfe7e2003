"""Takes the yes or no from before a reason, and the cause from before what it caused.

The question can be heard as "did they say why?": "yes, the budget was cut", "she didn't say, only that it was close".
"""

from __future__ import annotations

import re

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.words.casing import lower_first

_YES = re.compile(
    r"^(?:(?:(?:he|she|they) did,? )?(?:yes|yeah|yep|yup|sure)[,.:;!]* "
    r"|(?:he|she|they) did(?: say| tell me)?[,.;] )+(?=\S)",
    re.IGNORECASE,
)
_NO = (
    r"(?:no (?:real |proper )?(?:reasons?|feedback|explanation)(?: (?:was |were )?given)?"
    r"|no|nope|nah|not really|not exactly|not as such"
    r"|not in so many words|not in detail|nothing (?:much|really))"
)
_DID_NOT = (
    r"(?:although |though )?(?:(?:he|she|they|it|(?:the|his|her|their) (?:e-?mail|letter|message)|(?-i:[A-Z])[a-z]+) )?"
    r"(?:gave (?:me )?no (?:real |clear )?(?:reasons?|details?)"
    r"|(?:didn'?t|did not|never|wouldn'?t|couldn'?t) (?:really |actually |exactly |properly )*"
    r"(?:say|explain|give|go into|tell me|mention)(?: me)?"
    r"(?: (?:why|one|it|much|more|details?|that|anything|who(?:'d)? (?:got it|it was|they(?:'d)? chose(?:n)?|they took)"
    r"|(?:a|any|the|no) (?:real |clear |particular )?reasons?|(?:any|no) details?|exactly why))*)"
)
_DENIED = re.compile(
    rf"^(?:(?:{_NO}(?: (?=(?:they|he|she|it|but|just|only|except)\b))?|{_DID_NOT})"
    r"(?:[,.;:]+ (?:but |and |though |although )?|[.!]*$| (?:but |and |though |although )|(?<= )"
    r"|(?= (?:only|just|except|other than)\b) ))+",
    re.IGNORECASE,
)
"""How one says that no reason was given."""
_WAS_HONEST = re.compile(
    r"^(?:he|she|they|(?-i:[A-Z])\w+) (?:was|were) (?:very |really |quite |so )?"
    r"(?:honest|straight|nice|kind|open|upfront|up[- ]front|frank)"
    r"(?: about it| with me)?[,;.:] (?:and )?(?=\w)",
    re.IGNORECASE,
)
"""How it was told, before what was told: "he was honest, my English is not good enough"."""
_UNDERSTOOD = re.compile(
    r"^I (?:do |can |fully |totally )?(?:understand|see|appreciate|gather) that "
    r"(?=\w+ \w)(?!(?:they|he|she|you) (?:chose|went with|picked)\b)",
    re.IGNORECASE,
)
"""The beginning of the question typed again."""
_I_THINK_BUT = re.compile(
    r"^I (?:think|thought|reckon|suspect|guess|assume[d]?) [^,;.]+?,? but (?:he|she|they|(?-i:[A-Z])\w+) "
    r"(?:said|told me|says|put|explained) (?:that )?(?=\w+ \w)",
    re.IGNORECASE,
)
"""What the writer suspects, before what was told: "I think it was my age but he said it was the computer skills"."""
_NOTHING_WRONG = re.compile(
    r"^(?:it was )?nothing (?:wrong with (?:me|it)|against me|personal|to do with me|i did(?: wrong)?)[,.;]? "
    r"(?:but |just |only )*(?=(?:they|he|she|it) )",
    re.IGNORECASE,
)
"""What it was not, before what it was."""
_UNASKED = re.compile(
    r"^(?:i )?(?:didn'?t|did not|never) (?:really |actually )?ask(?:ed)?(?: why)?(?:, |,? (?:and|but|so) )"
    r"(?=(?:(?:he|she|they)|(?-i:[A-Z])\w+) )"
    r"|^(?:no (?:names?|details?)(?: given)?,? but )",
    re.IGNORECASE,
)
"""What was not asked or not told, before what was said all the same."""
_SOMETHING = re.compile(
    r"^(?:it was )?something (?:about|to do with) (?:me |my )?(?=not (?:having|being) )", re.IGNORECASE
)
_WHEN_ASKED = re.compile(
    r"^(?:no (?:real |clear )?reasons? (?:was |were )?(?:given |mentioned )?(?:in|on|at|with) [^,;.]+[.;,] (?:but )?)?"
    r"(?:when|after) i (?:rang|asked|called|emailed|phoned|pushed)(?: (?:him|her|them|back|up|about it|why))*,? "
    r"(?=(?:(?:he|she|they)|(?-i:[A-Z])\w+) (?:said|told|explained|mentioned))",
    re.IGNORECASE,
)
"""How a reason came out that was not given at first."""
_GRANTED = re.compile(
    r"^(?:but )?(?:(?:only|just|except|other than|apart from)(?: (?:to say|saying|said|told me))? )+(?:that )?"
    r"(?=\w)(?!regrets|sorry|a no\b)"
    r"|^(?:they|he|she) (?:(?:did|only|just|also) )*(?:hinted|suggested|implied|said|say|told me"
    r"|mentioned)(?: that)? (?=\w)"
    r"|^(?=(?:it|there) (?:was|were) )",
    re.IGNORECASE,
)
"""How a reason follows that was named all the same."""
_SAID_NONE = re.compile(r"n'?t\b|\b(?:not|never|gave) (?!really|exactly|as such|in )", re.IGNORECASE)
_CHOSE = re.compile(
    r"(?:they|he|she) (?:wanted|needed|chose|picked|took|went|had|were)\b|(?:some(?:one|body)|an?|the other) ",
    re.IGNORECASE,
)
_ONLY_THAT = re.compile(r"^(?:(?:only|just|except) that )(?=\w)", re.IGNORECASE)
_WINNER = re.compile(
    r"^(?:the )?(?:(?:other|chosen|successful|winning) )?(?:winner|candidate|applicant|person|one|man|woman|lady|guy"
    r"|lad|girl)(?:, [^,;.]{3,30},)?(?: (?:who (?:got it|won)|(?:that )?(?:they|he|she) (?:chose|picked|took|hired"
    r"|went with|appointed)))? (?:was|is) (?=(?:some(?:one|body)|(?:an?|one|another) (?:[a-z-]+ ){0,3}?[a-z-]+) "
    r"(?:who|whose|with|from|off|in)\b)",
    re.IGNORECASE,
)
"""Who the winner was, before whom that one is told as: "the winner was a lad who had trained there"."""
_GUESSED = re.compile(
    r"^(?:i (?:do )?(?:think|guess|suppose|reckon|believe)|maybe|probably|perhaps) (?:that )?(?=\w)", re.IGNORECASE
)
"""What the writer supposes, which is a reason where one was half given: "not exactly, I think it was the shifts"."""
_BARE = re.compile(r"(?:only|just|except) (?!that\b)", re.IGNORECASE)
_BECAUSE_I = re.compile(
    r"^(?:because|since|as) (?P<why>(?:I|I'[a-z]+|my) [^,;.]+), (?:they|he|she) [^,;.]+(?=$|\.)", re.IGNORECASE
)
"""What the writer was or had not, with the choice that followed."""
_CAUSE_FIRST = re.compile(r"^(?:because of|due to|owing to) (?P<why>[^,.;]+), (?P<what>[^.;]+)(?=$|\.)", re.IGNORECASE)


_OPENINGS = (
    _NOTHING_WRONG,
    _UNDERSTOOD,
    _I_THINK_BUT,
    _SOMETHING,
    _WHEN_ASKED,
    _YES,
    _WAS_HONEST,
    _UNASKED,
    _ONLY_THAT,
    _WINNER,
)


def granted(text: str) -> str:
    """The reason without the yes or no before it; empty where none was given."""
    for opening in _OPENINGS:
        text = opening.sub("", text)
    if denied := _DENIED.match(text):
        rest = text[denied.end() :]
        found = _GRANTED.match(rest)
        found = None if found and _BARE.match(rest) and verdict(rest[found.end() :]) is Verdict.PHRASE else found
        none = _SAID_NONE.search(denied[0]) is not None
        found = found or (None if none else _GUESSED.match(rest))
        told = found is not None or _CHOSE.match(rest) is not None
        text = rest[found.end() if found else 0 :] if told else "" if none else text
    return _CAUSE_FIRST.sub(_cause_last, _BECAUSE_I.sub(r"\g<why>", text))


def _cause_last(found: re.Match[str]) -> str:
    """What was so, and its cause behind it: "because of head office, there is a hiring stop"."""
    whole = verdict(found["what"]) is Verdict.CLAUSE
    return f"{found['what']} because of {lower_first(found['why'])}" if whole else found[0]
