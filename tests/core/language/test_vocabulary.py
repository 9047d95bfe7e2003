"""The word lists as they are written: a heading that stands twice would silently replace the first list."""

from __future__ import annotations

import re
from collections import Counter
from importlib.resources import files


def test_every_word_list_is_headed_once() -> None:
    text = files("letters.core.language.data").joinpath("vocabulary.txt").read_text(encoding="utf-8")
    headings = Counter(re.findall(r"^\[([^\]]+)\]", text, re.MULTILINE))
    assert headings
    assert [name for name, times in headings.items() if times > 1] == []
