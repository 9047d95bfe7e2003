"""Sets the stop and the comma inside the quotation marks, as American letters have them: `the words "ask first."`."""

from __future__ import annotations

import re
from dataclasses import replace

from letters.core.letter import Paragraph, Sentence, Words

_OUTSIDE = re.compile(r'(?<=[\w)])"([.,])(?!\d)')
_ENDS = re.compile(r'[\w)]"$')


def marks_inside(paragraph: Paragraph) -> Paragraph:
    """The paragraph with every stop and comma after a quotation inside its marks."""
    return Paragraph(tuple(_inside(sentence) for sentence in paragraph.sentences))


def _inside(sentence: Sentence) -> Sentence:
    words: list[Words] = []
    for run in sentence.words:
        text = _OUTSIDE.sub(r'\1"', run.text)
        if words and text[:1] in {".", ","} and _ENDS.search(words[-1].text):
            words[-1] = replace(words[-1], text=f'{words[-1].text[:-1]}{text[0]}"')
            text = text[1:]
        if text:
            words.append(replace(run, text=text))
    return replace(sentence, words=tuple(words))
