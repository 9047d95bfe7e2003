"""Names, addresses and web pages kept out of every repair: swapped for single marks, and put back afterwards."""

from __future__ import annotations

import re
from collections.abc import Iterable

_FIRST_MARK = 0xE000
_LAST_MARK = 0xF8FF
_NOT_PROSE = re.compile(
    r"https?://\S+[\w/]|\bwww\.\S+[\w/]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
    r"|(?<![\w.])[\w-]+\.(?:com|org|net|io|ai|dev|app|co|js|py|uk|eu|de|fr|gov|edu)(?:\.uk)?\b",
    re.IGNORECASE,
)
_ORDINARY = frozenset(
    "a all and any art at bill board by can care chase cook dean director dr everyone first for frank from good grace grant "
    "guy he head hope hr hunter i in it jack jean joy lance lead lee manager mark marsh may me miles mr mrs ms next no not "
    "of office on one or owner panel pat penny quality ray rich rob rose school she skip staff sue team that the they this "
    "us was we who will with works you".split()
)
"""Words that are too ordinary to be taken for somebody's name when they stand in lower case."""


class Shield:
    """Hides what must stay as it is while a text is repaired; every hidden piece is one private-use character."""

    def __init__(self, names: Iterable[str] = ()) -> None:
        self._hidden: list[str] = []
        self._names = sorted({name.strip() for name in names if name.strip()}, key=len, reverse=True)

    def hide(self, text: str) -> str:
        """The text with names and addresses hidden; a name typed without its capitals is hidden with them."""
        text = _NOT_PROSE.sub(lambda found: self._mark(found[0]), text)
        for name in self._names:
            text = self._hide_name(text, name)
        return text

    def show(self, text: str) -> str:
        """The text with everything hidden put back."""
        return re.sub("[\ue000-\uf8ff]", lambda found: self._hidden[ord(found[0]) - _FIRST_MARK], text)

    def _hide_name(self, text: str, name: str) -> str:
        for part in dict.fromkeys((name, *name.split())):
            word = part.strip(".,;:()")
            if len(word) > 1 or not word.isascii():
                flags = re.NOFLAG if word.lower() in _ORDINARY else re.IGNORECASE
                pattern = rf"(?<![\w]){re.escape(part if part == name else word)}(?![\w])"
                shown = part if part == name else word
                text = re.sub(pattern, lambda _, shown=shown: self._mark(shown), text, flags=flags)
        return text

    def _mark(self, piece: str) -> str:
        if piece not in self._hidden:
            if len(self._hidden) > _LAST_MARK - _FIRST_MARK:
                return piece
            self._hidden.append(piece)
        return chr(_FIRST_MARK + self._hidden.index(piece))
