"""The tagger tells sentences apart and understands words by their neighbours."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from letters.core.language.words.tagging import Class, Form, Token, read


def word(text: str, target: str) -> Token:
    """The first token of that spelling."""
    return next(token for sentence in read(text) for token in sentence.tokens if token.text == target)


@pytest.mark.parametrize(
    ("text", "target", "expected"),
    [
        ("I work with clay.", "work", Class.VERB),
        ("The pear trees that she planted.", "trees", Class.NOUN),
        ("The nurse notes that it is dry.", "notes", Class.VERB),
        ("Stock that is on the system.", "Stock", Class.NOUN),
        ("The story about the hen do made us laugh.", "do", Class.NOUN),
        ("The work was calm.", "work", Class.NOUN),
        ("Please tell me more.", "tell", Class.VERB),
        ("I would like to interview again.", "interview", Class.VERB),
        ("Thank you for the interview.", "interview", Class.NOUN),
        ("She left a note.", "left", Class.VERB),
        ("Turn to the left door.", "left", Class.ADJECTIVE),
        ("I like the idea.", "like", Class.VERB),
        ("I know that it was hard.", "that", Class.SUBORDINATOR),
        ("That answer was kind.", "That", Class.DETERMINER),
        ("I went to Leeds.", "to", Class.PREPOSITION),
        ("I went to see Leeds.", "to", Class.TO),
        ("We met Priya there.", "Priya", Class.NAME),
        ("Your offer was fair.", "offer", Class.NOUN),
        ("The reply was quick.", "reply", Class.NOUN),
        ("I could start tomorrow.", "start", Class.VERB),
        ("Each can label is drawn by hand.", "can", Class.NOUN),
        ("The lid can open.", "can", Class.MODAL),
        ("What they do can help.", "can", Class.MODAL),
        ("So can I.", "can", Class.MODAL),
        ("The start was slow.", "start", Class.NOUN),
        ("It was a flurbing day.", "day", Class.NOUN),
        ("He spoke frumiously.", "frumiously", Class.ADVERB),
    ],
)
def test_a_word_takes_the_class_its_neighbours_call_for(text: str, target: str, expected: Class) -> None:
    assert word(text, target).cls is expected


@pytest.mark.parametrize(
    ("text", "target", "lemma", "form"),
    [
        ("You chose somebody else.", "chose", "choose", Form.PAST),
        ("Somebody else was chosen.", "chosen", "choose", Form.PARTICIPLE),
        ("I am writing to you.", "writing", "write", Form.ING),
        ("She carries it.", "carries", "carry", Form.PRESENT),
        ("I planned it.", "planned", "plan", Form.PAST),
        ("I have decided.", "decided", "decide", Form.PARTICIPLE),
        ("They should go.", "go", "go", Form.BASE),
    ],
)
def test_a_verb_knows_its_base_and_its_form(text: str, target: str, lemma: str, form: Form) -> None:
    token = word(text, target)
    assert (token.lemma, token.form) == (lemma, form)


def test_a_past_is_finite_and_a_participle_is_not() -> None:
    assert word("You chose well.", "chose").finite
    assert not word("The person chosen was kind.", "chosen").finite


@pytest.mark.parametrize("apostrophe", ["'", "’"])
def test_contractions_are_read_as_two_words(apostrophe: str) -> None:
    text = f"I don{apostrophe}t know, I{apostrophe}d say."
    assert [(token.text, token.lemma) for token in read(text)[0].tokens[:6]] == [
        ("I", "i"),
        ("do", "do"),
        (f"n{apostrophe}t", "not"),
        ("know", "know"),
        (",", ","),
        ("I", "i"),
    ]
    assert word(text, f"{apostrophe}d").cls is Class.MODAL


def test_the_apostrophe_s_of_an_owner_is_not_the_verb() -> None:
    assert word("Anna's question was good.", "'s").cls is Class.DETERMINER
    assert word("There's a reason.", "'s").lemma == "be"


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("I met Dr. Adair and Mr. Pell at St. Mary's.", 1),
        ("We spoke at 11 p.m. and I left.", 1),
        ("It was kind, e.g. the tea. I left.", 2),
        ("He wrote to P. J. Ray. I waited.", 2),
        ("“It was fair.” I agreed.", 2),
        ("What now? Nothing! Well…", 3),
        ("Dear Kim,\nThank you.", 2),
        ("I was\nglad to come.", 1),
        ("One thought\n\nanother thought", 2),
        ("", 0),
    ],
)
def test_sentences_end_where_a_reader_would_end_them(text: str, count: int) -> None:
    assert len(read(text)) == count


def test_shouting_does_not_make_every_word_a_name() -> None:
    assert word("I COULD START TOMORROW", "START").cls is Class.VERB


@given(st.text())
def test_every_visible_character_belongs_to_exactly_one_token(text: str) -> None:
    tokens = [token for sentence in read(text) for token in sentence.tokens]
    assert all(text[token.start : token.end] == token.text for token in tokens)
    covered = "".join(token.text for token in tokens)
    assert "".join(covered.split()) == "".join(text.split())


@given(
    st.lists(st.sampled_from(["I", "would", "like", "to", "work", "’", "n't", ".", "Mr", "\n", "?!", "-"]), max_size=40)
)
def test_any_order_of_words_can_be_read(words: list[str]) -> None:
    assert all(sentence.tokens for sentence in read(" ".join(words)))
