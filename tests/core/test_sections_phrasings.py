"""Every phrasing, in every tone, with every shape of answer, gives clean sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest

from letters.core.compose import compose, options
from letters.core.forms import FORMS
from letters.core.language.words.lexicon import Class, Form
from letters.core.language.words.tagging import read
from letters.core.letter import English, Tone
from letters.core.phrase import Group, Sequence, Slot, parse
from letters.core.phrasings import parsed, phrasings
from letters.core.sections import SECTIONS

MAIN_PARTS = (
    *("gratitude", "interest", "acknowledgement"),
    *("takeaway_challenge", "takeaway_topic", "takeaway_lesson"),
    *("connection_future", "connection_following"),
)
SIDE_PARTS = (
    *("thanks_for", "others", "kindness", "feedback", "made_clear", "experience", "standing", "lesson_from"),
    *("resume", "follow", "linkedin", "acknowledgement_felt"),
)
SHAPES = {
    "thing": "their plan to lend tools to the neighbours",
    "how": "how the night team hands over to the day team",
    "that": "that two people look after the whole greenhouse",
    "fact": "they lose about one pallet in ten.",
    "event": "They walked me round the yard",
    "act": "watching the crew run the new press",
    "verb": "showed me the ledger from 1911",
    "to": "to count to ten before speaking",
    "quality": "kind and quick",
    "span": "2 years on a dairy farm",
    "one word": "patience",
    "sentences": "They keep bees on the roof. The honey goes to the canteen.",
    "shouting": "THE WAY THEY LABEL EVERY SHELF",
}
FIELDS = {
    "gratitude": ("thanks_for",),
    "interest": ("enjoyed",),
    "acknowledgement": ("kindness", "reason"),
    "takeaway": ("challenge", "made_clear", "experience", "topic", "standing", "lesson", "lesson_from"),
    "connection": ("follow", "future_role"),
}
KINDS = {"takeaway": ("challenge", "topic", "lesson"), "connection": ("future", "following")}


def letter_answers(tone: Tone, section: str, field: str, text: str, kind: str = "") -> dict[str, Any]:
    """Answers with one fact of one shape."""
    answers: dict[str, Any] = {
        "people": {
            "your_name": "Rosa Quill",
            "recipients": [{"name": "Dr Abel Finch", "greeting": "Dr Finch"}],
            "company": "Alder Yard",
            "role": "Site Clerk",
            "tone": tone.value,
            "dates": ["2026-03-03"],
        },
        "takeaway": {"kind": "nothing"},
        "connection": {"kind": "nothing"},
    }
    held = answers.setdefault(section, {})
    held[field] = text
    if kind:
        held["kind"] = kind
    return answers


def cases() -> Iterator[tuple[str, str, str]]:
    for section, fields in FIELDS.items():
        for field in fields:
            for kind in KINDS.get(section, ("",)):
                yield section, field, kind


DOUBLED = re.compile(r"\b(\w+) \1\b", re.IGNORECASE)
UNSAFE = re.compile(r"None|  |\.\.|,[,.;]| [,.;:!?]|[{}\[\]|<>]| / |\( | \)|;\.|:\.")
WRONG_ARTICLE = re.compile(r"\ba (?=[aeio])(?!one\b|once\b|eu)|\ban (?=[bcdfgjklmnpqrstvwyz])", re.IGNORECASE)


def says_something(sentence: str) -> bool:
    """Whether a sentence has a verb of its own, or is plain thanks."""
    tokens = [token for part in read(sentence) for token in part.tokens]
    verbs = [token for token in tokens if token.cls in {Class.VERB, Class.AUXILIARY, Class.MODAL}]
    return "thank" in sentence.lower() or any(verb.form not in {Form.ING, Form.PARTICIPLE} for verb in verbs)


def assert_clean(text: str) -> None:
    """What every sentence must be, whatever was typed."""
    assert text, "nothing said"
    assert not UNSAFE.search(text), text
    assert not DOUBLED.search(text), text
    assert not WRONG_ARTICLE.search(text), text
    assert text.count('"') % 2 == 0, text
    assert text.count("(") == text.count(")"), text
    for sentence in re.split(r"(?<=[.!?]) ", text):
        assert sentence[0].isupper() or not sentence[0].isalpha(), text
    assert text[-1] in ".!?", text


@pytest.mark.parametrize("part", MAIN_PARTS)
@pytest.mark.parametrize("tone", Tone)
def test_each_part_can_be_said_in_at_least_eight_ways(part: str, tone: Tone) -> None:
    assert len(phrasings(part, tone)) >= 8


@pytest.mark.parametrize("part", MAIN_PARTS + SIDE_PARTS)
def test_phrasings_have_keys_of_their_own(part: str) -> None:
    for tone in Tone:
        keys = [phrasing.key for phrasing in phrasings(part, tone)]
        assert keys
        assert len(keys) == len(set(keys))


def _slots(nodes: Sequence) -> Iterator[Slot]:
    for node in nodes:
        if isinstance(node, Slot):
            yield node
        elif isinstance(node, Group):
            for alternative in node.alternatives:
                yield from _slots(alternative)


@pytest.mark.parametrize("part", MAIN_PARTS + SIDE_PARTS)
def test_templates_ask_only_for_forms_there_are(part: str) -> None:
    for tone in Tone:
        for phrasing in phrasings(part, tone):
            forms = {slot.form for slot in _slots(parsed(phrasing, English.BRITISH)) if slot.form}
            assert forms <= set(FORMS) | {"thanks"}, phrasing.name


@pytest.mark.parametrize("part", MAIN_PARTS + SIDE_PARTS)
def test_templates_are_well_formed_and_end_in_a_stop(part: str) -> None:
    for tone in Tone:
        for phrasing in phrasings(part, tone):
            assert parse(phrasing.template)
            assert phrasing.template.endswith("."), phrasing.name


@pytest.mark.parametrize(("section", "field", "kind"), list(cases()))
@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("tone", Tone)
def test_every_way_of_saying_every_shape_is_clean(tone: Tone, shape: str, section: str, field: str, kind: str) -> None:
    answers = letter_answers(tone, section, field, SHAPES[shape], kind)
    for option in options(answers, section):
        assert_clean(option.text.replace("\n\n", " "))


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("field", ["enjoyed", "challenge", "topic", "lesson", "thanks_for", "kindness"])
def test_no_shape_of_answer_is_lost(field: str, shape: str) -> None:
    section = next(key for key, fields in FIELDS.items() if field in fields)
    kind = field if section == "takeaway" else ""
    body = compose(letter_answers(Tone.WARM, section, field, SHAPES[shape], kind)).body.lower()
    telling = SHAPES[shape].rstrip(".").lower().split()[-1]
    assert telling in body


@pytest.mark.parametrize(
    "section", [section for section in SECTIONS if section.in_letter], ids=lambda section: section.key
)
def test_each_worked_example_makes_a_clean_paragraph(section: Any) -> None:
    answers = letter_answers(Tone.WARM, section.key, "none", "", "")
    answers[section.key] = dict(section.example)
    for option in options(answers, section.key):
        assert_clean(option.text)


@pytest.mark.parametrize("tone", Tone)
def test_a_bare_name_is_not_described(tone: Tone) -> None:
    said = options(letter_answers(tone, "takeaway", "challenge", "wipes", "challenge"), "takeaway")
    assert not [option.text for option in said if option.text.startswith("You described")]


def test_a_brief_challenge_and_what_it_made_clear_can_share_a_sentence() -> None:
    answers = letter_answers(Tone.FORMAL, "takeaway", "challenge", "they lose one pallet in ten", "challenge")
    answers["takeaway"]["made_clear"] = "packing matters more than speed"
    said = {option.key: option.text for option in options(answers, "takeaway")}
    assert said["and-now"].endswith(
        "that you lose one pallet in ten, and I see now that packing matters more than speed."
    )


@pytest.mark.parametrize("tone", Tone)
def test_kindness_is_told_in_whole_sentences(tone: Tone) -> None:
    for phrasing in phrasings("kindness", tone):
        ways = phrasing.template.partition("(")[2].rpartition(")")[0].split("|")
        for way in ways:
            told = re.sub(r"{kindness:(?:told|said|event)}", "you rang", way)
            assert says_something(re.sub(r"[\[\]{}]", "", told)), f"{phrasing.name}: {way}"
