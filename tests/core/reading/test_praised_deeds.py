"""What was praised or spared the writer can follow thanks, and nothing of it is lost."""

from __future__ import annotations

import pytest

from letters.core.reading.thanks.praised import praised


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("her questions were really good", "her good questions"),
        ("the soup was great", "the great soup"),
        ("the instructions were spot on", "the instructions"),
        ("Ana's questions were good", "Ana's questions"),
        ("the first question was nice", "the first question"),
        ("no pressure", "that there was no pressure"),
        ("no questions about my age", "that there were no questions about my age"),
        ("no rushing me", "no rushing me"),
        ("a very fair interview with good questions", "making it such a fair interview with good questions"),
        ("an interview that felt like a chat", "an interview that felt like a chat"),
        ("a chat about boats", "a chat about boats"),
        ("such a nice chat", "making it such a nice chat"),
        ("I was nervous and she was patient with me", "being patient with me when I was nervous"),
        ("she was running late but she was so kind", "she was so kind"),
        ("learning about the company", "telling me about the company"),
        ("a thoughtful chat and questions not from a list", "a thoughtful chat and questions not from a list"),
        ("the nice conversation and your patience", "making it such a nice conversation, and for your patience"),
        ("the coffee and the chat", "the coffee and the chat"),
        ("the video interview", "the video interview"),
    ],
)
def test_praise_stands_before_the_thing_and_a_lack_is_a_clause(typed: str, said: str) -> None:
    assert praised(typed) == said
