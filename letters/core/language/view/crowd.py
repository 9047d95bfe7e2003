"""What a "they" does that only people do among themselves, and no employer: "so they learn from each other"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from letters.core.language.view.named_with import are_named_with_it, do_with_their_own
from letters.core.language.words.persons import means_people
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Form, Token

EVERY_ONE = frozenset({"nobody", "everybody", "everyone", "one", "anyone", "anybody", "somebody", "someone"})
_TOGETHER = frozenset({"shout", "sing", "cheer", "clap", "laugh", "giggle", "scream", "dance"})
_LEFT = frozenset({"school", "college", "uni", "university"})
_WHY = frozenset({"because", "since", "if", "when", "until", "unless", "before", "after"})
_FAR, _LEAD, _NEAR = 7, 3, 5


def a_crowd_does(tokens: Sequence[Token], at: int) -> bool:
    """Whether "they" are people spoken of, by what they do or what is done to them."""
    if tokens[at].lower != "they":
        theirs = tokens[at].lower == "their"
        return theirs and (_is_for_their_own(tokens, at) or do_with_their_own(tokens, at))
    back = [token.lower for token in tokens[at + 1 : at + 5]]
    if "come" in back and "back" in back and Class.NEGATION in {token.cls for token in tokens[at + 1 : at + 4]}:
        return True  # "if the first meal is bad they don't come back"
    said = [token.lemma for token in tokens[at + 1 : at + _LEAD]]
    if len(said) > 1 and ((said[0] == "all" and said[1] in _TOGETHER) or (said[0] == "leave" and said[1] in _LEFT)):
        return True
    return any(test(tokens, at) for test in _CROWDS)


def _say_so_themselves(tokens: Sequence[Token], at: int) -> bool:
    """Whether it is those who promise it that say when: "discharges are never ready when they say"."""
    says = [token.lemma for token in tokens[at + 1 : at + 3]] in (["say"], ["promise"], ["claim"])
    return says and tokens[at - 1].lower in {"when", "than", "as"}


def _keep_their_own(tokens: Sequence[Token], at: int) -> bool:
    """Whether it is a child's or a patient's own that "they" do it with: "a board where they put their name"."""
    own = next((place for place in range(at + 1, min(at + 5, len(tokens) - 1)) if tokens[place].lower == "their"), 0)
    return own > 0 and tokens[own - 1].cls is Class.VERB and tokens[own + 1].lemma in _OF_THE_CARED_FOR


_OF_THE_CARED_FOR = frozenset({
    "name", "coat", "shoe", "mum", "dad", "mam", "nan", "homework", "feeling", "bed", "tablet", "medication", "tooth",
    "bib", "wellies", "birthday",
})  # fmt: skip


def _is_whoever(tokens: Sequence[Token], at: int) -> bool:
    """Whether "they" is whoever it is that is found out: "shows who is tired before they say it"."""
    who = next((place for place in range(at - 1, 0, -1) if tokens[place].lower in {"who", "whoever"}), 0)
    found = who and tokens[who - 1].lemma in _FIND_OUT
    between = {token.lower for token in tokens[who:at]}
    return bool(found) and tokens[at - 1].lower in _WHY and not between & {"i", "we", "you", "they", "he", "she"}


_FIND_OUT = frozenset({
    "show", "tell", "see", "know", "spot", "guess", "notice", "find", "flag", "hear", "remember", "learn", "say",
})  # fmt: skip


_HOUSES = frozenset({"hospital", "school", "hotel", "restaurant", "church", "council", "bank", "university", "cafe"})


def _is_of_another_house(tokens: Sequence[Token], at: int) -> bool:
    """Whether "they" are those of another house just named: "lilies for a hospital and they sent it back"."""
    other = len(tokens[:at]) > 2 and tokens[at - 1].lower in {"and", "but", "so", "then", ","}  # noqa: PLR2004
    return other and tokens[at - 2].lower in _HOUSES and tokens[at - 3].lower in {"a", "an", "another", "one", "some"}


def _do_not_speak(tokens: Sequence[Token], at: int) -> bool:
    """Whether several named before are on no speaking terms: "the two choirs, they hadn't spoken since 1988"."""
    after = [token for token in tokens[at + 1 : at + _FAR] if token.cls is not Class.ADVERB]
    verb = next((place for place, token in enumerate(after) if token.lemma in {"speak", "talk"}), 0)
    denied = any(token.cls is Class.NEGATION or token.lower == "never" for token in tokens[at + 1 : at + _FAR])
    to_me = [token.lower for token in after[verb + 1 : verb + 2]] in (["to"], ["with"], ["about"])
    several = any(token.cls is Class.NOUN and token.lower != token.lemma for token in tokens[:at])
    return bool(verb) and denied and several and not to_me


def _do_so_as_well(tokens: Sequence[Token], at: int) -> bool:
    """Whether things named do the same to another: "the screens stop the weed but they stop the eels as well"."""
    does = tokens[at + 1 : at + 2]
    if not does or tokens[at - 1].lower not in {"but", "and"} or does[0].cls is not Class.VERB:
        return False
    same = [place for place in range(1, at) if tokens[place].lower == does[0].lower]
    doer = tokens[same[-1] - 1] if same else does[0]
    return doer.cls is Class.NOUN and doer.lower != doer.lemma


def _do_it_back(tokens: Sequence[Token], at: int) -> bool:
    """Whether those to whom it was done do the same: "he teaches the boys to mend bikes and they teach him"."""
    does, whom = tokens[at + 1 : at + 2], tokens[at + 2 : at + 3]
    if not whom or tokens[at - 1].lower not in {"and", "but", ","} or whom[0].lower not in {"him", "her", "them"}:
        return False
    first = next((place for place, token in enumerate(tokens[:at]) if token.lemma == does[0].lemma), at)
    return does[0].cls is Class.VERB and any(_are_people(token) for token in tokens[first + 1 : at])


def _to_each_other(tokens: Sequence[Token], at: int) -> bool:
    """Whether people named before do it among themselves: "so they learn from each other"."""
    after = [token.lower for token in tokens[at + 1 : at + _FAR + 2]]
    among = any(after[place : place + 2] in (["each", "other"], ["one", "another"]) for place in range(len(after)))
    if among and any(map(_are_people, tokens[:at])):
        return True
    band = any(token.lower in _BANDS for token in tokens[:at])
    all_of_them = tokens[at + 1 : at + 2] != () and tokens[at + 1].lower == "all"
    return band and (among or all_of_them or bool({token.lemma for token in tokens[at + 1 : at + _NEAR]} & _IN_A_BAND))


_BANDS = frozenset({"group", "club", "choir", "class", "circle", "band", "quartet", "congregation", "society", "cast"})
_IN_A_BAND = frozenset({
    "sing", "play", "knit", "meet", "cook", "read", "dance", "practise", "practice", "perform", "rehearse", "sew",
    "paint", "swim", "chat", "walk",
})  # fmt: skip
"""What those of a group do with one another: "the knitting group and how they read while they knit"."""


def _is_for_their_own(tokens: Sequence[Token], at: int) -> bool:
    """Whether it is those people's own who get something for it: "they pay staff for their travel time"."""
    before = tokens[max(0, at - _LEAD) : at]
    paid = len(before) == _LEAD and before[0].lemma in {"pay", "thank", "praise", "reward", "judge", "blame"}
    return paid and before[2].lower == "for" and (_are_people(before[1]) or before[1].lower in {"staff", "people"})


def _are_people(token: Token) -> bool:
    several = token.lower != token.lemma or token.lower in {"people", "staff"}
    return token.cls is Class.NOUN and several and token.form is not Form.ING and means_people(token.lemma)


def the_house_does(tokens: Sequence[Token], at: int) -> bool:
    """Whether the employer itself is named there as what does something: "the institute shares them"."""
    bare = at == 1 or (at > 1 and tokens[at - 2].cls in {Class.PUNCTUATION, Class.CONJUNCTION, Class.SUBORDINATOR})
    named = bare and tokens[at - 1].lower in {"the", "your"} and tokens[at].lower in word_list("employer_nouns")
    own = tokens[at].lower in _OWN_PEOPLE and "their" in {token.lower for token in tokens[max(0, at - 2) : at]}
    return (named or own) and at + 1 < len(tokens) and tokens[at + 1].cls in {Class.VERB, Class.MODAL, Class.AUXILIARY}


_OWN_PEOPLE = frozenset({"team", "crew", "staff", "department", "apprentice", "apprentices"})
"""Those who are the employer themselves: "their finance team writes them"."""
_AILING = frozenset({
    "hungry", "thirsty", "lonely", "poorly", "confused", "asleep", "awake", "dizzy", "deaf", "blind", "frail", "dying",
    "pregnant", "homeless", "diabetic", "allergic",
})  # fmt: skip
_AILMENTS = frozenset({
    "dementia", "diabetes", "autism", "epilepsy", "asthma", "cancer", "allergies", "sepsis", "alzheimer's",
})  # fmt: skip
_FOR_ONESELF = frozenset({
    "eating", "drinking", "dressing", "washing", "walking", "standing", "swallowing", "breathing", "reading", "bathing",
})  # fmt: skip
_HELP = frozenset({"help", "hand", "support"})


_TAKEN = frozenset({"tea", "coffee", "tablets", "meds", "pills", "medication", "breakfast", "eggs", "toast", "bath"})
_NEEDS = frozenset({"need", "needs", "want", "have", "'ve", "are", "'re"})


def _are_looked_after(tokens: Sequence[Token], at: int) -> bool:
    """Whether "they" are people somebody cares for: "it means they need help eating", "that they've got dementia"."""
    said = [token.lower for token in tokens[at + 1 : at + _FAR]]
    does = next((place for place, word in enumerate(said[:2]) if word in _NEEDS), _FAR)
    after = said[does + 1 :]
    if said[:1] in (["take"], ["like"], ["have"], ["drink"]) and said[1:2] == ["their"] and set(said[2:4]) & _TAKEN:
        return True
    helped = any(one in _HELP and other in _FOR_ONESELF for one, other in pairwise(after[:_LEAD]))
    return helped or bool(set(after[:2]) & (_AILING | _AILMENTS))


def _are_those_it_is_done_to(tokens: Sequence[Token], at: int) -> bool:
    """Whether "they" are those something is done to until then: "they won't split them up once they're paired"."""
    then = tokens[at - 1].lower in {"once", "until", "till"} and any(token.lower == "them" for token in tokens[:at])
    state = tokens[at + 1 : at + 3]
    return then and len(state) > 1 and state[0].lemma == "be" and state[1].lower not in word_list("employer_states")


_CROWDS = (
    are_named_with_it,
    _are_those_it_is_done_to, _are_looked_after, _do_not_speak, _do_so_as_well, _do_it_back, _to_each_other,
    _is_of_another_house, _is_whoever, _say_so_themselves,
    _keep_their_own,
)  # fmt: skip
"""How those who are told of behave who are no employer."""


_BODY = frozenset(
    {"legs", "knees", "hips", "bones", "skin", "teeth", "feet", "toes", "memory", "breathing", "hearing", "appetite"}
)
_HELD_IN = frozenset({"believe", "trust", "confidence", "faith", "interest", "interested"})
_INDEFINITE = frozenset({"one", "nobody", "everyone", "everybody", "anyone", "anybody", "somebody", "someone"})


def is_of_bodies(tokens: Sequence[Token], at: int) -> bool:
    """Whether no employer is meant: bodies, anybody themselves, what things go into: "not their legs", "in them"."""
    if tokens[at].lower == "themselves":
        return any(token.lower in _INDEFINITE for token in tokens[max(0, at - 6) : at])
    if tokens[at].lower == "them":
        off = [token.lower for token in tokens[at + 1 : at + 2]] == ["off"] and tokens[at - 1].lemma in {"put", "send"}
        within = at > 1 and tokens[at - 1].lower in {"in", "into", "inside"}
        return off or (within and tokens[at - 2].lemma not in _HELD_IN)
    theirs = tokens[at].lower == "their" and at + 1 < len(tokens) and tokens[at + 1].lower in _BODY
    return theirs and not any(token.lower == "they" for token in tokens[max(0, at - _FAR) : at])
