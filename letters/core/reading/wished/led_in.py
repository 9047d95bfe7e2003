"""What leads in a wish: "yes please", "I would be glad to hear about", "I could come back as"."""

from __future__ import annotations

import re

_LEAD = re.compile(
    r"^(?:(?:i(?:'m| am|'d be) )?(?:ok|okay|fine|happy|good) with being (?:an? )?(?=[a-z])"
    r"|(?:yes|yeah|yep|sure|ok|okay|definitely|absolutely|maybe|perhaps|please|kindly|preferably|ideally|hopefully"
    r"|possibly|honestly|really|seriously|literally|also|even|just|only|or|and)\b[,.!;]* (?=\w)"
    r"|(?:consider me|keep me(?: in mind)?|think of me) (?:for|of|as|if there is) (?=\w)"
    r"|(?:i(?:'d| would|'ll)? |would )?(?:(?:really|still|be (?:very )?(?:happy|glad|pleased|keen)|like|love|want"
    r"|hope) )*"
    r"to (?:(?:hear|know) (?:about|of)|(?:try|go|apply|be (?:considered|kept in mind)) (?:again )?for"
    r"|be considered (?:as|if there is)|come back (?:as|for)|do) (?=\w)"
    r"|i(?:'d| would|'ll| will) (?:also |even |gladly |happily )*(?:like|love|prefer|take|do|consider|be (?:happy|glad)"
    r" (?:with|of|to (?:have|do|try|take))|be (?:open (?:to|for)|interested in)) (?=\w)(?!to (?!be considered))"
    r"|i(?:'d| would)? (?:really )?(?:want|like|love|hope) to (?=work (?:with|in|on|at|for)\b)"
    r"|(?:i(?:'m| am) |i .* and would be )?(?:also )?(?:open (?:to|for)|interested in|(?:look|hop)ing for|happy with)"
    r" (?=\w)|(?:would|'d) (?:love|like|take|do|consider) (?!to )(?=\w)"
    r"|(?:anywhere|wherever|any place) (?:that )?(?:they|you) need (?=an? )"
    r"|(?:i'?m )?not sure[,.;]? (?:but )?(?=(?:maybe|perhaps|possibly|probably)\b)"
    r"|(?:they|you|he|she) (?:mentioned|talked about|spoke (?:of|about)) (?=(?:an?|the|some) )"
    r"|(?:they|you|he|she) (?:said|mentioned|told me) (?:that )?there"
    r"(?:'s| is| might be| may be| could be| will be) (?=\w)|to (?:be|become|work as) (?=an? )"
    r"|i(?:'d| would| could|'ll| will) (?:\w+ly |also )?(?:come back|apply(?: again)?|return|begin) (?:for|as) (?=\w)"
    r"|i(?:'d| would| will|'m| am)(?: be)? (?:available|free) (?:for|in|over|during) (?=the |next )"
    r"|(?:i (?:can|could) |(?:i(?:'m| am) )?(?:happy|glad|willing|able) to )(?:also |even )?"
    r"(?:do|cover|help (?:out )?(?:with|in|on)) (?=\w)|as (?:an? )?(?=[a-z]))",
    re.IGNORECASE,
)
"""How an answer begins before it says what would suit."""


def without_lead(text: str) -> str:
    """The wish alone, where it begins."""
    while (shorter := _LEAD.sub("", text)) != text:
        text = shorter
    return text


_COMES_UP = re.compile(
    r" (?:that|which) (?:comes|opens|turns|pops) up(?= (?:in|at|on|with)\b)"
    r"|,? (?:when|if) (?:it|one) (?:comes|opens|turns) up$"
)
"""What goes without saying of a post."""


_HE_SAID = re.compile(
    r"(?P<which> (?:that|which))? (?:he|she|they|you) (?:said|says|reckons|reckoned|thinks|thought) (?:that )?(?:it )?"
    r"(?P<may>might|may|could|will|would|should|is|was|starts?|opens?|comes?|begins?) "
)
"""Who said that it might come, which the letter need not say: "the post that he said might open"."""


def _said_of_it(found: re.Match[str]) -> str:
    return f"{found['which'] or ' that'} {found['may']} "


def coming_up(text: str) -> str:
    """The wish without what goes without saying of it: that it may come up, and who said so."""
    return _COMES_UP.sub("", _HE_SAID.sub(_said_of_it, text))
