"""Whether a "they" takes up the subject of its own sentence: "the kittens won't eat if they've seen a keeper"."""

from __future__ import annotations

from collections.abc import Sequence

from letters.core.language.view.crowd import EVERY_ONE
from letters.core.language.view.doings import is_as_they_like, only_employer_does
from letters.core.language.words.persons import INTERVIEWERS, means_people, means_somebody
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Form, Token

_ANYBODY = frozenset({"nobody", "everybody", "everyone", "people", "folk", "folks", "most"})
_MIND = frozenset({
    "think", "reckon", "believe", "assume", "say", "feel", "forget", "expect", "fear", "worry", "hate", "prefer",
    "hope", "imagine", "guess", "suppose",
})  # fmt: skip
"""What people do in their heads, and say of it."""
_SUFFER = frozenset({"miss", "panic", "struggle", "suffer", "faint", "cry", "cope", "settle", "relax"})
"""What befalls people whatever others do: "so they miss the help they could get"."""
_COMES = frozenset({"turn", "come", "leave", "ring", "complain", "shout", "arrive", "quit", "wander", "end"})
"""What those do of whom one says that nobody knows: "nobody sees the times and then they turn up"."""
_IF = frozenset({"if", "when", "unless", "until", "once", "because", "before", "after"})
_OWN = frozenset({"lose", "miss", "forget", "outgrow", "shed"})
"""What is done to one's own: "the villages are losing their last shop"."""
_AT_HOME = frozenset({
    "garden", "house", "home", "kitchen", "bedroom", "bed", "car", "pocket", "hand", "head", "life", "family", "kid",
    "child", "parent", "mum", "dad", "phone", "lunch", "coat", "dog", "cat", "pet", "name", "birthday", "password",
    "seat", "bag", "teeth", "tooth", "glass", "glasses", "appointment", "medicine", "tablet",
})  # fmt: skip
"""What people have of their own, though an employer may have some of it too."""
_ANY_ONE = frozenset({"a", "an", "any", "every", "each", "another"})
_NEAR = 5


def is_subject_again(tokens: Sequence[Token], at: int) -> bool:
    """Whether "they" are the people or creatures whom its sentence is about."""
    subject = _subject(tokens, at)
    if tokens[at].lower != "they" or subject is None or not _still_meant(tokens, at):
        return False
    before, following = tokens[at - 1].lower, tokens[at + 1 : at + _NEAR]
    verb = next((token for token in following if token.cls is Class.VERB), None)
    if is_as_they_like(tokens, at) and (_are_people(subject) or subject.lemma in word_list("living")):
        return True
    if before in _IF and _is_in_a_state(following):
        return True
    if _are_people(subject):
        minds = _MIND | _SUFFER | (_COMES if subject.lower in _ANYBODY else frozenset())
        told = verb is not None and verb.lemma in minds
        return told and before in _IF | {",", "so", "and", "then"}
    done = _is_done(following)
    acts = verb is not None and verb.lemma not in word_list("work") and not _is_handled(following)
    return subject.lemma in word_list("living") and ((before in _IF and (acts or done)) or (before == "so" and done))


def _is_handled(following: Sequence[Token]) -> bool:
    """Whether a thing is handled, as keepers do and no creature does: "if they move the hive"."""
    does, what = (following[0].lemma, following[1].lower) if len(following) > 1 else ("", "")
    return does in {"move", "lift", "open", "turn", "shift", "shut", "change", "touch"} and what in {"the", "a", "it"}


_STATES = frozenset({
    "sit", "stand", "lie", "get", "freeze", "dry", "overheat", "stick", "arrive", "fall", "break", "smell", "wait",
    "last", "weigh", "feel", "look", "taste", "fail", "grow", "sleep", "burn", "drop", "slip", "slide", "age",
    "show", "appear", "start", "spread",
})  # fmt: skip
"""What anything or anybody does that has it done to nobody else: "because they sit cold"."""


def _is_in_a_state(following: Sequence[Token]) -> bool:
    """Whether "they" only are somehow: "because they sit cold over the weekend", never "they get the parts"."""
    told = [token for token in following if token.cls not in {Class.ADVERB, Class.NEGATION, Class.AUXILIARY}]
    if not told or told[0].lemma not in _STATES:
        return False
    return (
        len(told) == 1
        or told[1].cls in {Class.ADJECTIVE, Class.PREPOSITION, Class.PUNCTUATION}
        or (told[1].cls is Class.NOUN and Class.ADJECTIVE in told[1].classes)
    )


_COME_TO_IT = frozenset({
    "become", "warp", "crack", "rot", "rust", "melt", "leak", "shrink", "swell", "peel", "fade", "sag", "jam", "snap",
    "wilt", "expire", "crumble", "split", "bubble", "curl",
})  # fmt: skip
"""What happens to things and is done by nobody."""


def is_what_things_do(tokens: Sequence[Token], at: int) -> bool:
    """Whether "they" come to what only things come to: "in the container they become bent"."""
    following = [token for token in tokens[at + 1 : at + _NEAR] if token.cls is not Class.ADVERB]
    if tokens[at].lower != "they" or not following or following[0].lemma not in _COME_TO_IT or at < 2:  # noqa: PLR2004
        return False
    thing = following[1] if len(following) > 1 else None
    return thing is None or thing.cls not in {Class.DETERMINER, Class.PRONOUN, Class.NUMBER}


def is_of_theirs(tokens: Sequence[Token], at: int) -> bool:
    """Whether "they" are the things that are "theirs", by how they are: "they tag theirs when they're small"."""
    if tokens[at].lower != "they" or "theirs" not in {token.lower for token in tokens[:at]}:
        return False
    when = tokens[at - 1].lower in {"when", "if", "once", "until", "while", "before", "after"}
    state = tokens[at + 1 : at + 3]
    are = len(state) > 1 and state[0].lemma == "be" and state[1].cls is Class.ADJECTIVE
    return when and are and state[1].lower not in word_list("human_states")


def is_subjects_own(tokens: Sequence[Token], at: int) -> bool:
    """Whether "their" is its subject's or any one person's: "losing their last shop", "tell a parent their kid"."""
    if tokens[at].lower != "their" or at < 2 or is_their_size(tokens, at):  # noqa: PLR2004
        return False
    one = tokens[at - 1]
    person = one.cls is Class.NOUN and one.lower == one.lemma and means_people(one.lemma)
    if person and tokens[at - 2].lower in _ANY_ONE:
        return True
    nobody = [place for place in range(at) if tokens[place].lower in EVERY_ONE and not _only_counts(tokens, place)]
    if nobody and not any(token.lower in {"they", "you", "we"} for token in tokens[nobody[-1] : at]):
        return True  # "nobody eats lunch at their desk"
    subject = _subject(tokens, at)
    crowd = any(token.lower in {"audience", "crowd", "couple", "choir"} for token in tokens[:at])
    home = (crowd or (subject is not None and _are_people(subject))) and tokens[at + 1 : at + 2] != ()
    if home and tokens[at + 1].lemma in _AT_HOME and _still_meant(tokens, at):
        return True  # "people buy plants that will die in their garden"
    things = subject is not None and subject.cls is Class.NOUN and subject.lower != subject.lemma
    return things and one.lemma in _OWN and _still_meant(tokens, at)


def is_their_size(tokens: Sequence[Token], at: int) -> bool:
    """Whether few others of the employer's size do so: "hardly anyone their size does"."""
    sized = tokens[at].lower == "their" and [token.lower for token in tokens[at + 1 : at + 2]] == ["size"]
    return sized and not _RARELY.isdisjoint(token.lower for token in tokens[max(0, at - _NEAR) : at])


_RARELY = frozenset({"few", "hardly", "anyone", "anybody", "nobody", "no", "rare", "unusual"})


def _only_counts(tokens: Sequence[Token], at: int) -> bool:
    """Whether "one" only counts what follows: "one of them", "the one job"."""
    following = tokens[at + 1]
    return following.lower == "of" or (tokens[at].lower == "one" and following.cls is Class.NOUN)


def _subject(tokens: Sequence[Token], at: int) -> Token | None:
    """The noun a sentence is about, which is many; None for the employer and for one."""
    verb = next((place for place in range(1, at) if tokens[place].finite or _may_do(tokens, place)), at)
    end = next((place for place in range(verb) if tokens[place].cls is Class.PREPOSITION), verb)
    head = tokens[end - 1] if end > 0 and verb < at else None
    if head is None or head.lower in word_list("employer_nouns"):
        return None
    many = head.cls is Class.NOUN and head.lower != head.lemma
    return head if many or head.lower in _ANYBODY else None


def _may_do(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word is what the people named first do, though it may be a thing: "the visitors touch it"."""
    does = {Class.VERB, Class.AUXILIARY} & {*tokens[at].classes} and tokens[at].lower == tokens[at].lemma
    who, *lead = reversed(tokens[:at])
    led = all(token.cls in {Class.DETERMINER, Class.ADJECTIVE} for token in lead)
    return bool(does) and led and (who.lower != who.lemma or who.lower in _ANYBODY) and _are_people(who)


def _are_people(token: Token) -> bool:
    return token.lower in _ANYBODY or (means_people(token.lemma) and token.lemma not in word_list("living"))


def _still_meant(tokens: Sequence[Token], at: int) -> bool:
    """Whether nobody else came between: every "they" before this one took up the subject too."""
    return all(
        token.lower not in {"you", "we", "i", "they"} or (token.lower == "they" and is_subject_again(tokens, place))
        for place, token in enumerate(tokens[:at])
    )


def _is_done(following: Sequence[Token]) -> bool:
    """Whether something is done to them: "they've to be fed"."""
    be = next((at for at, token in enumerate(following) if token.lemma in {"be", "get"}), len(following))
    return any(token.form in {Form.PARTICIPLE, Form.PAST} for token in following[be + 1 :])


def is_any_ones(tokens: Sequence[Token], at: int) -> bool:
    """Whether "they" is any one person or place just named: "if one store finds the fly they send back the truck"."""
    if tokens[at].lower not in {"they", "their"} or only_employer_does(tokens, at):
        return False
    one = next((place for place in range(at - 1, 0, -1) if _is_any_one(tokens, place)), 0)
    again = tokens[at].lower == "their"
    between = {token.lower for token in tokens[one:at]} - ({"they"} if again else set())
    after = {token.lower for token in tokens[at + 1 :]}
    if (
        not one
        or between & {"you", "we", "they", "them"} - ({"them"} if again else set())
        or after & {"him", "her", "them", "he", "she"}
    ):
        return False
    return _acts_itself(tokens, one) or _is_dealt_with(tokens, one)


def _is_any_one(tokens: Sequence[Token], at: int) -> bool:
    """Whether a noun there is one of many: "a new starter", "one store", "the caller"."""
    noun, start = tokens[at], at
    while start and tokens[start - 1].cls in {Class.NOUN, Class.ADJECTIVE}:
        start -= 1
    word = tokens[start - 1].lower if start else ""
    after = tokens[at + 1 : at + 3]
    bare = len(after) > 1 and after[0].form is Form.BASE and Class.NOUN in after[0].classes
    compound = bool(after) and (
        after[0].cls is Class.NOUN or (bare and after[1].lower == "they")
    )  # "the bus pass they"
    if noun.cls is not Class.NOUN or noun.lower != noun.lemma or noun.lower in INTERVIEWERS or compound:
        return False
    if start > 1 and word == "one" and tokens[start - 2].lower == "only":
        return False  # "only one store has it but they want it everywhere"
    if noun.lower in word_list("branches"):
        return word in _ANY_ONE - {"the"} | {"one"}
    one = word in _ANY_ONE | {"one", "the"}
    return one and means_somebody(noun.lemma) and noun.lower not in word_list("employer_nouns")


def _acts_itself(tokens: Sequence[Token], at: int) -> bool:
    """Whether it is the subject of a clause before: "if a child arrives"."""
    start = next((place for place in range(at, 0, -1) if tokens[place - 1].cls in _BEFORE_CLAUSE), 0)
    own = not any(token.cls is Class.PREPOSITION or token.finite for token in tokens[start:at])
    return own and at + 1 < len(tokens) and (tokens[at + 1].finite or tokens[at + 1].cls is Class.VERB)


def _is_dealt_with(tokens: Sequence[Token], at: int) -> bool:
    """Whether the text tells what to do with somebody, the only one in it: "let the caller breathe"."""
    start = at
    while start and tokens[start - 1].cls in {Class.NOUN, Class.ADJECTIVE, Class.DETERMINER}:
        start -= 1
    told = tokens[:start]
    alone = not any(token.cls is Class.PRONOUN or token.finite for token in told)
    return alone and bool(told) and (told[-1].cls is Class.VERB or told[-1].lemma in _WITH_SOMEBODY)


_WITH_SOMEBODY = frozenset({"let", "ask", "tell", "give", "show", "watch", "to", "with"})
_BEFORE_CLAUSE = frozenset({Class.SUBORDINATOR, Class.WH, Class.CONJUNCTION, Class.PUNCTUATION})
