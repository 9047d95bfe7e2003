"""The grounds of their decision, as far as a letter may repeat them: without argument, hearsay and sighs.

"someone with more experience even tho i have 12 years" is someone with more experience; "they said not enough
experience" is that I did not have enough of it; what only argues is no ground at all.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from letters.core.language.typed.cleaned import clean, says_nothing
from letters.core.language.typed.idiom import says_too_much
from letters.core.language.words.tables import word_list
from letters.core.reading.kindness.feeling import Feeling, joined, read_feeling
from letters.core.reading.plain.dashed import as_noted
from letters.core.reading.reason.because_he import needed_as
from letters.core.reading.reason.choice import chosen, is_choice
from letters.core.reading.reason.chosen_plainly import chosen_plainly, finished
from letters.core.reading.reason.chosen_whole import chosen_aside, chosen_whole
from letters.core.reading.reason.gracious import gracious, parted
from letters.core.reading.reason.granted import granted
from letters.core.reading.reason.had import who_is
from letters.core.reading.reason.hearsay import plainly_somebody, without_guess, without_hearsay
from letters.core.reading.reason.how_mine_was import how_mine_was
from letters.core.reading.reason.in_english import chosen_in_english
from letters.core.reading.reason.jotted import choice_jotted
from letters.core.reading.reason.lacked import lacked, not_by_me
from letters.core.reading.reason.named_alone import named_alone
from letters.core.reading.reason.no_reason import says_no_reason, without_doubt
from letters.core.reading.reason.put_straight import without_instead
from letters.core.reading.reason.took import had_chosen, they_chose
from letters.core.reading.reason.who_it_was import who_it_was

_THOUGHT = (
    r"(?:reckoned|felt|thought)(?! (?:that )?(?:I|my|I'd|I'm|it|the (?:commute|hours|travel|drive))\b"
    r"(?! was (?:because|down to|between|due)))"
)
"""What they thought of somebody else; of the writer it stays theirs: "they felt I would get bored"."""
_TOLD = re.compile(
    rf"^(?:(?:they|he|she|it|[A-Z]\w+|the \w+) )?(?:just |only )?"
    rf"(?:said|says|wrote|told me|explained|mentioned|{_THOUGHT})"
    r"(?: to me)?(?: (?:plainly|honestly|openly|frankly|clearly)(?= that))?(?: that)?"
    r"(?: (?:it was|it's|it is) (?:because|cos|coz|cause|down to))? (?=\S)"
    r"|^(?:it was |it's |just |mainly |basically )?(?:because|cos|coz|cause|since|as)(?: of)? (?=\S)"
    r"|^(?:the |their |main )?reasons? (?:was|is|being|given was)(?: that| because)? (?=\S)",
    re.IGNORECASE,
)
_WHO_TOLD = re.compile(
    r"^(?:I was told|(?:they|he|she|(?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?(?-i:[A-Z])\w+) "
    r"(?:said|told me|explained|mentioned)(?: to me)?)"
    r"(?: that)? (?=(?:the (?:other |chosen )?(?:person|one|candidate|lady|man|woman|applicant|girl|guy) "
    r"(?:had|has|was|is|knew|could|can)\b|(?:they|another|some(?:one|body)|an?) ))",
    re.IGNORECASE,
)
"""Who told of the one who was chosen: "Mr Webb explained that the other person had run a bar"."""
_ACCORDING = re.compile(r"^according to (?:him|her|them|the [a-z]+|(?-i:[A-Z])[\w.' -]*?),? (?=\w)", re.IGNORECASE)
"""Who told it, before it: "according to the recruiter, they chose somebody with a licence"."""
_ARGUING = re.compile(
    r"[,;.-]*(?:^| )(?:and |which is weird )?(?:but|though|although|even though|even if|despite|however|yet|when|while"
    r"|except|only|still)(?: that)?,? (?P<mine>(?:(?:honestly|actually|really) )?(?:i|my|i'm|i've|i'd|we|how"
    r"|who(?! (?:had|has|was|is|also|could|can|already)\b)|what"
    r"|why|nobody|its|it's|the advert?|the ad|they|he|she)\b.*)$",
    re.IGNORECASE,
)
_OWN_FAULT = re.compile(
    r"\b(?:not|[a-z]+n'?t|no|never|only|too|less|lack(?:ed|ing)?|slow(?:er)?|short|without|new|rusty|nervous|quiet"
    r"|need(?:ed)? (?:more|to)|weak(?:er)?|missed|forgot|messed|struggled|froze|late)\b",
    re.IGNORECASE,
)
_PLEADING = re.compile(
    r"\b(?:i (?:honestly |really |still |do |actually )*(?:think|believe|feel|reckon|disagree|know i"
    r"|(?:could|would)(?! not|n't)"
    r"|can do|deserve|know)|i(?:'d| would) have|i could have|no one|nobody|how (?:do|am|are|can)|anyone can|"
    r"(?:the ad|advert) (?:said|didn)|n'?t say)\b",
    re.IGNORECASE,
)
_I_NEEDED = re.compile(r"i(?:'d| would) (?:have )?(?:need(?:ed)?|had to|been (?:too|late|slow))\b", re.IGNORECASE)
_SCORN = re.compile(
    r",? which(?:,? why .*| (?:they|he|she|somebody) (?:could|should|might) (?:of |have |not "
    r"|at least )*[a-z]+\b.*| is what they (?:all|always) say| was(?:n't| not) in the (?:advert|ad|posting)\b.*)$"
    r"|,? (?:which|that|and that|and it)(?:'s|s| is| was)? (?:just |so |really |a bit |pretty )?"
    r"(?:stupid|daft|a joke|nonsense|weird|odd|strange|silly|bull\w*|rubbish|crazy|annoying|unfair|harsh|wrong|ironic"
    r"|news to me|not true|untrue|bs)\b.*$",
    re.IGNORECASE,
)
_AND_SHE = re.compile(
    r"^(?P<more>more )?(?P<what>experience|qualifications) and (?:he|she|they) (?=[a-z]+)", re.IGNORECASE
)
_NEEDS = re.compile(r"^(?:just |really |also )?(?=(?:needs|prefers|ha[sd] to)\b)", re.IGNORECASE)
_THEY_NEEDS = re.compile(r"^(?:(they (?:need|want|prefer))s|they has(?= to\b))\b", re.IGNORECASE)
_WHAT_THEY_USE = re.compile(
    r"(?P<lead>(?:some(?:one|body)|an? [a-z]+|who) [^,.;]*?(?: (?:that|which)|,? (?:because|as|since))) they "
    r"(?=(?:only |just |already |really )?(?:use|have(?! to be\b)|need|want|run|sell|work with|made?|do"
    r"|are (?:going|opening|short|busy|moving|planning"
    r"|starting|getting|hoping|looking|taking|doing|changing))\b)"
)
"""What those who choose have or do, beside whom they chose: "someone who knows the system that they use"."""
_WITH_THEM = re.compile(
    r"\b(who(?:'s)? (?!(?:[a-z]+ )*(?:bring|brought|take|took|carry|carries) )(?:[a-z]+ ){1,4}(?:with|for|at)"
    r"|(?!used)[a-z]+(?:ed|wn) (?:by|to)"
    r"|who(?:'s| has| had)? (?:been|worked|volunteered|driven|temped) (?:(?!and\b|but\b)[a-z]+ ){0,6}"
    r"(?:with|for|at)) them\b"
)
_DONE_BY_THEM = re.compile(
    r"^(?P<who>(?:(?:they|he|she) [a-z]+ (?:with )?)?(?:someone|somebody|(?:an?|the|one) (?:[a-z-]+ ){0,2}?[a-z]+))"
    r"(?: who (?:was|is|had been|has been))? (?P<done>(?:already |previously )?(?!used)[a-z]+(?:ed|wn)) by them$",
    re.IGNORECASE,
)
"""Whom those who choose had done it to: "someone trained by them"."""
_WHOM_THEY = re.compile(
    r"^((?:they (?:went (?:for|with)|chose|picked|wanted) )?(?:an?|someone|somebody|people)"
    r"(?: (?!who|that|because|as|since|but|and|if|when)[a-z]+){0,3}(?: (?:who"
    r"|that))?) they (?=(?:can|could|will|would|already|once|always|never|all) )"
)
_THEIR_OWN = re.compile(
    r"\b(from|used|knows?(?: already)?|knew(?: already)?|(?:to|on|in|at)(?= their (?:unit|team|ward|shop|store"
    r"|site|office|branch)\b)) (?:their|(?:his|her)(?= (?:old|last|former) (?:place|kitchen|shop)\b))"
)
_MORE = re.compile(r"\bmore (?P<what>[A-Z][\w+#.]*|[a-z]+)(?=$|[.,;])")
_GUY = re.compile(r"\b(?:a|one|some|this|the other|another) (?:guy|bloke|dude|lad|fella|chap|girl)\b", re.IGNORECASE)
_LAD = r"^(?:guy|bloke|dude|lad|fella|girl|woman|lady|person) "
_SOMEBODY = re.compile(rf"{_LAD}(?=(?:with|who|whos|who's|from)\b)", re.IGNORECASE)
_LAD_HAD = re.compile(
    rf"{_LAD}(?=(?:already )?(?:had|has|knew|knows|did|got|was|is|can|worked|works|lives)\b)", re.IGNORECASE
)
_WHO_HAS = re.compile(
    r"\bwho'?s (?=(?:already )?(?:got|been|had|done|worked|used|trained|passed|finished|run|driven|taught)\b)"
    r"|\b(?<=\w )that's (?=(?:done|been|had|worked|run|driven|taught)\b)"
)

_NO_FEELING = Feeling()


@dataclass(frozen=True, slots=True)
class Grounds:
    """Their grounds in words that can be repeated, and what was said beside them of how it felt."""

    text: str = ""
    feeling: Feeling = _NO_FEELING


_THAT = re.compile(r"^that (?=(?:he|she|they|I|it|my|the|there|their) )", re.IGNORECASE)
_STOP = re.compile(r"(?<=[.!?;])(?<!\bMr\.)(?<!\bMrs\.)(?<!\bMs\.)(?<!\bDr\.)(?<!\bSt\.) ")


_KNEW_HIM = re.compile(
    r"^(?:(?P<he>he|she) (?P<chose>went with|chose|picked|took|hired|wanted) )?"
    r"(?P<who>an? (?:[a-z]+ ){0,2}?[a-z]+|someone|somebody) (?:(?P=he)|he|she)"
    r"(?P<had>['’][sd]|s(?= (?:worked|known|trained|met|taught|had)\b)| has| had)? "
    r"(?=(?P<knew>used to|knew|known|had|work(?:s|ed)|trained|met|taught|trusts|trusted|rates)\b)",
    re.IGNORECASE,
)
"""Whom one chose who knew that one already: "he went with a bloke he used to work with", "someone she's known"."""


def _they_knew(found: re.Match[str]) -> str:
    has = "s" in (found["had"] or "").lower()
    if found["chose"] is None and not has and found["knew"].lower() not in {"trusts", "trusted", "rates"}:
        return found[0]
    had = "'ve" if has else "'d" if found["had"] else ""
    return f"they {found['chose'] or 'chose'} {found['who']} they{had} "


def grounds(raw: str, names: tuple[str, ...] = ()) -> Grounds:
    """What can be repeated of an answer about their reason; an empty text where that is nothing."""
    feeling = Feeling()
    kept: list[str] = []
    raw = without_guess(raw)
    text = had_chosen(
        not_by_me(needed_as(_WHO_TOLD.sub("", _ACCORDING.sub("", _THAT.sub("", granted(clean(raw, names)))))))
    )
    text = how_mine_was(without_instead(choice_jotted(as_noted("reason", text, ""))))
    text = _KNEW_HIM.sub(_they_knew, text)
    text = chosen_aside(without_doubt(chosen_in_english(who_it_was(text))))
    if not text or says_nothing(raw) or says_no_reason(text):
        return Grounds()
    text = chosen_plainly(plainly_somebody(who_is(text)))
    for sentence in (part for whole in _STOP.split(text) for part in parted(whole)):
        pieces = []
        for piece in re.split(r", (?=[^,]*$)", sentence.strip(" .;!?" if is_choice(sentence) else " .;!")):
            found = read_feeling(piece)
            feeling = joined(feeling, found) if found else feeling
            pieces += [] if found else [piece]
        said = ", ".join(pieces)
        if kept and (well := gracious(said)):
            kept.append(well)
        elif said := _unargued(said):
            kept.extend(_goes_on(said, kept) if kept else [chosen(named_alone(chosen_whole(_as_clause(said))))])
    return Grounds(finished(". ".join(kept[:2])), feeling)


def _goes_on(said: str, kept: list[str]) -> list[str]:
    """A further sentence that may be repeated, where it goes on with what happened and says nothing of the writer."""
    own = is_choice(kept[0]) or _MINE.search(said) or len(said.split()) < _SHORT
    return [] if own else [_as_clause(said)]


_MINE = re.compile(r"\b(?:I|i|my|mine|me)\b")


def _unargued(text: str) -> str:
    """The sentence without what argues, doubts or scorns; empty where nothing is left."""
    text = _SCORN.sub("", without_hearsay(text)).strip(" ,;-")
    for found in [*_ARGUING.finditer(text)][:1]:
        mine = found["mine"]
        own = re.match(r"(?:I|my)\b", text, re.IGNORECASE)  # "my drawings were good but my software was old"
        if (own or re.match(r"(?:they|he|she|its|it's)\b", mine, re.IGNORECASE)) and not _PLEADING.search(mine):
            continue
        if _PLEADING.search(mine) or not _OWN_FAULT.search(mine):
            text = text[: found.start()].strip(" ,;-")
    unsound = not text or says_too_much(text) or text.endswith("?")
    return "" if unsound or (_PLEADING.match(text) and not _I_NEEDED.match(text)) else text


_SHORT = 3
"""Words: a shorter sentence after the first is a remark."""


def _as_clause(text: str) -> str:
    """The ground without who said it, and as a clause where it was typed in a word or two."""
    text = lacked(_AND_SHE.sub(r"someone with more \g<what> who ", _TOLD.sub("", text, count=1)))
    text = _GUY.sub(_someone, _SOMEBODY.sub("someone ", _LAD_HAD.sub("someone who ", text)))
    text = _THEY_NEEDS.sub(_they_need, _NEEDS.sub("they ", they_chose(text)))
    text = _THEIR_OWN.sub(r"\1 your", _WHOM_THEY.sub(r"\1 you ", text))
    text = _WHAT_THEY_USE.sub(r"\g<lead> you ", text)
    text = _DONE_BY_THEM.sub(r"\g<who> you had \g<done>", text)
    text = _WITH_THEM.sub(r"\1 you", re.sub(r"(?<=\S) and (?=(?:I|i|my) )", ", and ", text))
    text = re.sub(r"\bcan ([a-z]+) also\b", r"can also \1", text)
    return _MORE.sub(_with_experience, _WHO_HAS.sub("who has ", text))


def _they_need(found: re.Match[str]) -> str:
    return found[1] or "they have"


def _someone(found: re.Match[str]) -> str:
    if found[0].lower().startswith("another"):
        return "someone else"
    return "someone" if found[0].lower().startswith(("a ", "one", "some", "this")) else "the other person"


def _with_experience(found: re.Match[str]) -> str:
    """A tool one has more of is more experience with it: "more Kubernetes"."""
    what = found["what"]
    tool = what in word_list("tools") or (what[0].isupper() and what.lower() not in {"english", "german", "french"})
    return f"more {what} experience" if tool else found[0]
