"""Tells what a thing does from a thing of a kind, once every word of a sentence has been read by itself."""

from __future__ import annotations

from letters.core.language.words.lexicon import Class, Form, Reading, readings
from letters.core.language.words.retagged import HELD_TRUE
from letters.core.language.words.tables import word_list


def tell_doers(chosen: list[Reading], lowers: list[str]) -> None:
    """Tell what a thing does from a thing of a kind, where it is told how: "the game runs badly"."""
    for at in range(2, len(lowers) - 1):
        kind = chosen[at - 1].cls is Class.ADJECTIVE and chosen[at - 2].cls is Class.DETERMINER
        how = chosen[at + 1].cls is Class.ADVERB and (
            lowers[at + 1].endswith("ly") or lowers[at + 1] in word_list("often")
        )
        doer = next((one for one in readings(lowers[at - 1]) if one.cls is Class.NOUN), None)
        does = next((one for one in readings(lowers[at]) if one.form is Form.PRESENT), None)
        kind = kind and lowers[at - 1] not in word_list("plain_adjectives")  # "the old boats still float"
        if kind and how and doer is not None and does is not None and lowers[at] != does.lemma:
            chosen[at - 1], chosen[at] = doer, does
    _tell_what_that_does(chosen, lowers)
    _tell_owned_helpers(chosen, lowers)
    _tell_things_of_a_day(chosen, lowers)
    _tell_counted_things(chosen, lowers)
    _tell_things_that_do(chosen, lowers)
    _tell_who_does(chosen, lowers)
    _tell_what_many_do(chosen, lowers)
    _tell_what_all_do(chosen, lowers)
    _tell_what_they_do_there(chosen, lowers)
    _tell_what_they_did_first(chosen, lowers)


def _tell_what_that_does(chosen: list[Reading], lowers: list[str]) -> None:
    """Tell what a thing does after "that", which is never said of several: "a till that balances to the penny"."""
    for at in range(2, len(lowers) - 1):
        named = chosen[at - 2].cls is Class.NOUN and lowers[at - 1] == "that" and chosen[at].cls is Class.NOUN
        does = next((one for one in readings(lowers[at]) if one.form is Form.PRESENT and one.cls is Class.VERB), None)
        if named and does is not None and chosen[at].lemma != lowers[at]:
            chosen[at - 1], chosen[at] = Reading(Class.WH, Form.NONE, "that"), does


def _tell_things_of_a_day(chosen: list[Reading], lowers: list[str]) -> None:
    """Tell what there is on a day from what a day does: "Saturday rides"."""
    for at in range(1, len(lowers)):
        day = lowers[at - 1].endswith("day") and lowers[at - 1] in _DAYS
        ends = at + 1 == len(lowers) or chosen[at + 1].cls in _NO_OBJECT
        thing = next((one for one in readings(lowers[at]) if one.cls is Class.NOUN and one.lemma != lowers[at]), None)
        if day and ends and thing is not None and chosen[at].form is Form.PRESENT:
            chosen[at] = thing


_DAYS = frozenset({"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "holiday", "birthday"})


def _tell_counted_things(chosen: list[Reading], lowers: list[str]) -> None:
    """Tell several things after their number from what one does: "300 jam jars all in a row"."""
    for at in range(2, len(lowers)):
        number, kind = chosen[at - 2], chosen[at - 1]
        several = number.cls is Class.NUMBER and lowers[at - 2] not in {"1", "one"}
        one = kind.cls is Class.NOUN and kind.lemma == lowers[at - 1]
        thing = next((each for each in readings(lowers[at]) if each.cls is Class.NOUN), None)
        if several and one and chosen[at].form is Form.PRESENT and thing is not None and thing.lemma != lowers[at]:
            chosen[at] = thing


def _tell_owned_helpers(chosen: list[Reading], lowers: list[str]) -> None:
    """Tell a thing from a helping verb by its article: "a will can be void"."""
    for at in range(1, len(lowers)):
        owned = lowers[at - 1] in _ARTICLES and chosen[at - 1].cls is Class.DETERMINER
        if owned and chosen[at].cls is Class.MODAL and lowers[at] in {"will", "can", "might", "must"}:
            chosen[at] = Reading(Class.NOUN, Form.NONE, lowers[at])


_ARTICLES = frozenset({"a", "an", "the", "my", "your", "their", "our"})


def _tell_things_that_do(chosen: list[Reading], lowers: list[str]) -> None:
    """Tell several things by what they do from a verb: "feature flags that delete themselves"."""
    for at in range(1, len(lowers) - 2):
        things = next((one for one in readings(lowers[at]) if one.cls is Class.NOUN and one.lemma != lowers[at]), None)
        told = things is not None and chosen[at - 1].cls is Class.NOUN and lowers[at + 1] in {"that", "which"}
        if not told or things is None or lowers[at] in HELD_TRUE:
            continue
        place = at + 2
        while place < len(lowers) - 1 and chosen[place].cls in {Class.ADVERB, Class.NEGATION}:
            place += 1
        does = next((one for one in readings(lowers[place]) if one.form is Form.BASE), None)
        if does is not None and (place + 1 == len(lowers) or chosen[place + 1].form not in _FINITE):
            chosen[at], chosen[at + 1], chosen[place] = things, Reading(Class.WH, Form.NONE, lowers[at + 1]), does


def _tell_who_does(chosen: list[Reading], lowers: list[str]) -> None:
    """Tell what somebody does after being told by another deed: "the man who climbs first checks the rope"."""
    for at in range(3, len(lowers) - 1):
        first = lowers[at - 1] in _AWAY | {"last", "second", "most", "best", "least"}
        told = first and chosen[at - 2].form in _FINITE and lowers[at - 3] in {"who", "that", "whoever"}
        does = next((one for one in readings(lowers[at]) if one.form is Form.PRESENT), None)
        if told and does is not None and chosen[at].cls is Class.NOUN and chosen[at + 1].cls in _OBJECT:
            chosen[at] = does


_FINITE = frozenset({Form.PRESENT, Form.PAST})
_OBJECT = frozenset({Class.DETERMINER, Class.PRONOUN})


def tell_former_things(chosen: list[Reading], lowers: list[str]) -> None:
    """Tell what used to be something from a doing: "the building used to be a cinema"."""
    for at in range(1, len(lowers) - 2):
        named = chosen[at - 1].cls is Class.DETERMINER and chosen[at].form is Form.ING
        if named and lowers[at + 1 : at + 3] == ["used", "to"]:
            chosen[at] = Reading(Class.NOUN, Form.NONE, lowers[at])
            chosen[at + 1] = Reading(Class.VERB, Form.PAST, "use")


def tell_of_a_kind(chosen: list[Reading], lowers: list[str]) -> None:
    """Tell the kind of those who do something from an order: "hire boats go through", and no "let boats go"."""
    if len(lowers) < len(("hire", "boats", "go")) or chosen[0].form is not Form.BASE or lowers[0] in _LETS:
        return
    kind = next((one for one in readings(lowers[0]) if one.cls is Class.NOUN), None)
    several = chosen[1].cls is Class.NOUN and chosen[1].lemma != lowers[1]
    does = chosen[2].cls is Class.VERB and chosen[2].form is Form.BASE
    if kind is not None and several and does:
        chosen[0] = kind


_LETS = frozenset({"let", "make", "help", "watch", "see", "hear", "have", "get", "keep", "show", "tell", "ask", "feel"})


_ASKED = frozenset({"how", "why", "where", "when", "whether"})
_AWAY = frozenset({"alone", "back", "home", "together", "out", "first", "up", "off", "over", "away", "down", "late"})
_DOES_ON = frozenset(Class) - {Class.NOUN, Class.NAME, Class.VERB, Class.ADJECTIVE, Class.AUXILIARY, Class.MODAL}


def _tell_what_many_do(chosen: list[Reading], lowers: list[str]) -> None:
    """Tell several and what they do after "how", where no verb can come first: "how coaches talk to parents"."""
    for at in range(1, len(lowers) - 1):
        if lowers[at - 1] not in _ASKED:
            continue
        many = (one for one in readings(lowers[at]) if one.cls is Class.NOUN and one.lemma != lowers[at])
        do = (one for one in readings(lowers[at + 1]) if one.cls is Class.VERB and one.form is Form.BASE)
        them, does = next(many, None), next(do, None)
        if them is not None and does is not None and _does_on(chosen[at + 2 :], lowers[at + 2 :]):
            chosen[at], chosen[at + 1] = them, does


def _tell_what_all_do(chosen: list[Reading], lowers: list[str]) -> None:
    """Tell what several things all do from a thing: "the buses all report in different formats"."""
    for at in range(2, len(lowers) - 1):
        several = chosen[at - 2].cls is Class.NOUN and chosen[at - 2].lemma != lowers[at - 2]
        if not several or lowers[at - 1] not in {"all", "both", "each"} or chosen[at + 1].cls not in _DOES_ON:
            continue
        if not any(one.cls in _SAYS and one.form is not Form.ING for one in chosen[: at - 1]):
            do = next((one for one in readings(lowers[at]) if one.form is Form.BASE), None)
            chosen[at - 1 : at + 1] = (
                [Reading(Class.ADVERB, Form.NONE, lowers[at - 1]), do] if do else chosen[at - 1 : at + 1]
            )


_SAYS = frozenset({Class.VERB, Class.AUXILIARY, Class.MODAL})


def _does_on(after: list[Reading], lowers: list[str]) -> bool:
    """Whether what follows can stand right behind a verb: nothing, a little word, or the last word as its object."""
    if not after or after[0].cls in _DOES_ON or lowers[0] in _AWAY:
        return True
    return len(after) == 1 and after[0].cls is Class.NOUN and after[0].lemma != lowers[0]


_LEADS_IN = frozenset({Class.DETERMINER, Class.ADJECTIVE})
_STOPS = frozenset({Class.SUBORDINATOR, Class.WH, Class.CONJUNCTION, Class.PUNCTUATION})
_HELPS = frozenset({Class.AUXILIARY, Class.MODAL})
_THERE = frozenset({"in", "on", "from", "by", "for", "at", "of", "to", "near", "under", "behind", "with"})
_TO_LEAVE = 3
"""Words of "apples on the ground" before what the apples do."""


def _tell_what_they_do_there(chosen: list[Reading], lowers: list[str]) -> None:
    """Tell what several things do after where they are: "apples on the ground rot by noon"."""
    at = next((place for place, lower in enumerate(lowers[:_TO_LEAVE]) if lower in _THERE), 0)
    many = [one for one in readings(lowers[at - 1]) if one.cls is Class.NOUN and one.lemma != lowers[at - 1]]
    if not at or not many or any(one.cls not in _LEADS_IN for one in chosen[: at - 1]):
        return
    end = at + 1
    while end < len(lowers) and chosen[end].cls in _LEADS_IN:
        end += 1
    does = end + 1
    if does < len(lowers) and chosen[end].cls in {Class.NOUN, Class.NAME} and _may_do_there(chosen, lowers, does):
        chosen[does] = next(one for one in readings(lowers[does]) if one.form is Form.BASE)


def _may_do_there(chosen: list[Reading], lowers: list[str], at: int) -> bool:
    """Whether a word tells of things what they do of themselves, and no verb follows that would."""
    known = lowers[at] in word_list("done_by_itself") and chosen[at].cls is Class.NOUN
    named = lowers[at] in _NAMED_SO and lowers[at + 1 : at + 2] != [] and lowers[at + 1] not in _AWAY
    compound = f"{lowers[at - 1]} {lowers[at]}" in word_list("one_of_a_place")
    after = chosen[at + 1 :]
    end = next((place for place, one in enumerate(after) if one.cls in _STOPS), len(after))
    helped = any(one.cls in _HELPS or one.form in {Form.PRESENT, Form.PAST} for one in after[:end])
    loose = not after or after[0].cls in _DOES_ON or lowers[at + 1] in _AWAY or after[0].cls is Class.ADJECTIVE
    loose = loose or (after[0].lemma in word_list("times") and after[0].lemma != lowers[at + 1])  # "wait days"
    return known and not (compound or named) and not helped and loose


_NAMED_SO = frozenset({"walk", "run", "work", "talk", "stop", "change", "look", "ring", "turn", "move", "drop"})
"""What is as well the name of a thing: "tickets for the garden walk in June"."""


def _tell_what_they_did_first(chosen: list[Reading], lowers: list[str]) -> None:
    """Tell what people do right after they are named: "people stay where", "the volunteers first came in"."""
    for at in range(1, len(lowers) - 1):
        who, after = chosen[at - 1], lowers[at + 1]
        came = next((one for one in readings(after) if one.form is Form.PAST and one.cls is Class.VERB), None)
        single = who.form is Form.ING or (who.cls is Class.NOUN and who.lemma == lowers[at - 1])
        if single and lowers[at] in {"needs", "wants", "tends"} and after in _WANTED:
            chosen[at] = next(one for one in readings(lowers[at]) if one.form is Form.PRESENT)
        if lowers[at] == "first" and who.cls is Class.NOUN and who.lemma != lowers[at - 1] and came is not None:
            chosen[at], chosen[at + 1] = Reading(Class.ADVERB, Form.NONE, "first"), came
        does = chosen[at].cls is Class.NOUN and lowers[at] in word_list("done_by_itself")
        if does and at == 1 and lowers[0] in _FOLK and chosen[at + 1].cls in _ASIDE:
            chosen[at] = next(one for one in readings(lowers[at]) if one.form is Form.BASE)


_WANTED = frozenset({"to", "them", "him", "her", "us", "you", "it", "everyone", "everybody"})
_FOLK = frozenset({"people", "children", "kids", "men", "women", "staff", "volunteers", "customers", "visitors"})
_ASIDE = frozenset({Class.WH, Class.SUBORDINATOR, Class.ADVERB})


_TELLING_OF = frozenset(
    {"know", "say", "think", "hear", "see", "tell", "mean", "hope", "feel", "watch", "like", "make"}
)
"""Verbs that a clause or a bare verb may follow: "who knows the team works late"."""
_NO_OBJECT = frozenset({Class.PREPOSITION, Class.SUBORDINATOR, Class.CONJUNCTION, Class.PUNCTUATION})


def tell_kept(chosen: list[Reading], lowers: list[str]) -> None:
    """Tell things from verbs by what somebody does with them: "the man who has kept the weather records since 1961"."""
    for at in range(4, len(lowers)):
        verb = chosen[at].cls is Class.VERB and chosen[at].form is Form.PRESENT
        kind = chosen[at - 1].cls is Class.NOUN and chosen[at - 2].cls is Class.DETERMINER
        deed = chosen[at - 3]
        kept = deed.cls is Class.VERB and deed.lemma not in _TELLING_OF and "who" in lowers[max(0, at - 6) : at - 3]
        ends = at + 1 == len(lowers) or chosen[at + 1].cls in _NO_OBJECT
        if verb and kind and kept and ends:
            chosen[at] = next((one for one in readings(lowers[at]) if one.cls is Class.NOUN), chosen[at])
