"""The engine: what a review gives back, what it leaves out, and what it withstands."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from letters.core.coach.elements import Words, matches
from letters.core.coach.engine import MOST_CHARACTERS, TextTooLongError, review, review_text
from letters.core.coach.listening import listen
from letters.core.coach.matchers import Grammar
from letters.core.coach.rule import Category, Context, Level
from letters.core.language.words.tagging import read
from letters.core.letter import Letter, Paragraph, Sentence, Tone
from letters.core.letter import Words as Run
from tests.coach.report import LABELLED

LETTERS = sorted(LABELLED.glob("letters_*_dev.jsonl"))


def categories(text: str, context: Context | None = None) -> set[str]:
    """The categories found in a text."""
    return {finding.category.value for finding in review_text(text, context or Context(), whole=False)}


def test_offsets_count_characters_of_the_text_reviewed() -> None:
    text = "Thank you, 😀 Zoë. Any feedback would be welcome."
    finding = next(each for each in review_text(text, Context()) if each.category is Category.FEEDBACK_REQUEST)
    assert text[finding.start : finding.end] == finding.text
    assert finding.text.endswith("feedback would be welcome")


def test_offsets_into_a_letter_count_its_greeting() -> None:
    sentence = Sentence("takeaway", (Run("Any feedback would be welcome.", mine=True),))
    letter = Letter("Thanks", ("Thanks",), "Dear Kim,", (Paragraph((sentence,)),), "Best,", "Ana")
    finding = review(letter, Context())[0]
    assert letter.text[finding.start : finding.end] == finding.text


def test_a_request_is_fine_when_feedback_was_offered() -> None:
    text = "Could you tell me where I fell short?"
    assert categories(text) == {"feedback_request"}
    assert categories(text, Context(feedback_invited=True)) == set()


def test_the_tone_decides_what_is_too_casual() -> None:
    text = "I enjoyed our chat about the archive."
    assert categories(text, Context(tone=Tone.CASUAL)) == set()
    assert categories(text, Context(tone=Tone.FORMAL)) == {"too_casual"}


def test_what_is_said_of_a_paragraph_moves_with_it() -> None:
    paragraph = "Any feedback would be welcome. I recieved your letter."
    alone = {(each.rule, each.start, each.text) for each in review_text(paragraph, Context())}
    for before in ("Dear Kim,\n\n", "Dear Kim,\n\nThe tour was long.\n \n"):
        found = review_text(before + paragraph, Context())
        assert {(each.rule, each.start - len(before), each.text) for each in found} == alone


def test_a_doubtful_remark_on_a_sentence_is_not_made_in_a_whole_letter() -> None:
    doubtful = 0
    for letter in (json.loads(line)["text"] for path in LETTERS for line in path.read_text().splitlines()):
        said = {(each.rule, each.start) for each in review_text(letter, Context())}
        heard = [each for sentence in read(letter) for each in listen(sentence, Context()) if each.sure < 0.3]
        doubtful += len(heard)
        assert not said & {(each.rule.id, each.span.start) for each in heard}
    assert doubtful


def test_a_fault_is_told_once_in_a_sentence() -> None:
    text = "Please reconsider, and please give me another chance, and please reconsider again."
    found = [each for each in review_text(text, Context()) if each.category is Category.REAPPLY_OR_NEGOTIATE]
    assert len(found) == 1


def test_the_gravest_findings_come_first() -> None:
    levels = [
        each.level for each in review_text("Thx for the tour. " + "It was a long day in the yard. " * 40, Context())
    ]
    assert levels == sorted(levels, key=[Level.AVOID, Level.CONSIDER].index)


def test_rules_about_whole_letters_do_not_speak_of_a_line() -> None:
    text = "Thank you for the opportunity to interview for the position at your company. " * 4
    assert "generic_no_specifics" not in categories(text)
    assert "generic_no_specifics" in {each.category.value for each in review_text(text, Context(), whole=True)}


@pytest.mark.parametrize(
    "text",
    [
        "Your feedback on my portfolio was generous.",
        "Nothing went wrong that morning.",
        "I deserved the question about the gap.",
        "The salary survey we talked about has kept me thinking.",
        "Please pass my thanks to the team.",
        "I was sorry to hear it.",
        "Do keep my CV.",
        "I ran a dairy for nine years, so I know that smell.",
        "I would love to connect on LinkedIn.",
        "Thank you for the feedback, above all about my pace.",
        "Hi Kim, thank you for the tour.",
        "I should ask the cook what ran out before I order.",
        "I need to ask what the road is like after rain.",
        "I learned to ask what people are afraid of.",
        "I should have asked who owned the key.",
    ],
)
def test_innocent_sentences_with_dangerous_words_are_left_in_peace(text: str) -> None:
    assert categories(text) == set()


@pytest.mark.parametrize("text", ["Thank you for 谢谢你们花时间和我聊天.", "Я благодарю вас за эту встречу."])
def test_of_words_in_another_script_it_is_only_said_that_they_are(text: str) -> None:
    assert [finding.rule for finding in review_text(text, Context())] == ["typo_grammar.other_language"]


@pytest.mark.parametrize(
    "text",
    ["Dear 王小明,", "I met Maria de la Cruz at the Banco do Brasil.", "The chef de partie runs the garde manger."],
)
def test_names_and_terms_of_a_trade_are_no_other_language(text: str) -> None:
    assert not review_text(text, Context())


def test_a_text_that_is_no_letter_by_its_length_is_refused() -> None:
    with pytest.raises(TextTooLongError):
        review_text("a" * (MOST_CHARACTERS + 1), Context())


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n\t ",
        "(" * 6000,
        "a" * 5000,
        "word " * 3900,
        "if you " * 2500,
        "?!" * 5000,
        "😀" * 5000,
        "\x00\ud800 I \udfff\x00",
        "Vielen Dank für das Gespräch über die Brücke. " * 50,
        "ありがとうございました。" * 200,
        "Dear " + "Anna, " * 2000,
        "[" * 3000 + "]" * 3000,
    ],
    ids=lambda text: repr(text[:12]),
)
def test_strange_texts_get_an_answer(text: str) -> None:
    assert isinstance(review_text(text, Context()), tuple)


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=300))
def test_any_text_is_reviewed_within_its_bounds(text: str) -> None:
    for finding in review_text(text, Context()):
        assert 0 <= finding.start <= finding.end <= len(text)
        assert text[finding.start : finding.end] == finding.text


def test_a_pattern_never_tries_more_than_its_length_times_the_sentences() -> None:
    steps = 0
    grammar = Grammar({})
    element = grammar.compile("a ~9 a ~9 a ~9 a ~9 a ~9 b")

    def counted(words: Words, places: int) -> int:
        nonlocal steps
        steps += 1
        return element.step(words, places)

    words = Words(read("a " * 140)[0])
    assert matches(element._replace(step=counted, needs=()), words) is None
    assert steps == 1


@pytest.mark.parametrize(
    ("pattern", "text", "found"),
    [
        ("choose", "You chose well.", "chose"),
        ("=choose", "You chose well.", None),
        ("(could|would) you ~2 tell", "Would you kindly tell me?", "Would you kindly tell"),
        ("you +3 tell", "You know, I tell.", None),
        ("you ~3 tell", "You know, I tell.", "You know, I tell"),
        ("not? see", "I see.", "see"),
        ("i !not see", "I not see.", None),
        ("^ thank", "I thank you.", None),
        ("you $", "I thank you.", "you"),
        ("<verb:past> a", "She wrote a note.", "wrote a"),
        ("ready \\?", "Are you ready?", "ready?"),
    ],
)
def test_patterns_mean_what_the_notation_says(pattern: str, text: str, found: str | None) -> None:
    sentence = read(text)[0]
    place = matches(Grammar({}).compile(pattern), Words(sentence))
    if found is None:
        assert place is None
    else:
        assert place is not None
        assert text[sentence.tokens[place[0]].start : sentence.tokens[place[1] - 1].end] == found


@pytest.mark.parametrize("pattern", ["(a", "a)", "UNKNOWN", "a ~x"])
def test_a_pattern_that_cannot_be_read_is_refused(pattern: str) -> None:
    with pytest.raises(ValueError, match=r"pattern|group"):
        Grammar({}).compile(pattern)


def test_words_that_are_ours_are_left_alone_and_the_writers_are_not() -> None:
    asking = "I would appreciate any feedback."
    ours, theirs = (
        Letter("", (), "Dear Kim,", (Paragraph((Sentence("gratitude", (Run(asking, mine=mine),)),)),), "", "")
        for mine in (False, True)
    )
    assert [finding.category for finding in review(ours, Context())] == []
    assert Category.FEEDBACK_REQUEST in {finding.category for finding in review(theirs, Context())}
