"""Many writers at once: each confirmed word is kept, nobody meets an error."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.hard.site import Site, Writer

WRITERS = 20
SAVES = 25
PLACES = {
    "people": "role",
    "gratitude": "thanks_for",
    "interest": "enjoyed",
    "acknowledgement": "kindness",
    "takeaway": "lesson",
    "connection": "follow",
}


def _write(number: int, writer: Writer) -> Writer:
    section, question = list(PLACES.items())[number % len(PLACES)]
    for save in range(SAVES):
        writer.save_until_confirmed(section, **{question: f"word {save} of writer {number} here"})
    return writer


def _all_at_once(writers: list[Writer]) -> list[Writer]:
    with ThreadPoolExecutor(WRITERS) as pool:
        return list(pool.map(_write, range(WRITERS), writers))


@pytest.mark.parametrize("letters", ["one letter", "a letter each"])
def test_twenty_writers_lose_no_word(site: Site, letters: str, say: Callable[[str], None]) -> None:
    first = Writer(site).begin()
    apart = letters == "a letter each"
    writers = _all_at_once([Writer(site).begin() if apart else first.beside() for _ in range(WRITERS)])
    stored = site.stored()
    missing = [word for writer in writers for word in writer.said if word not in stored]
    answers = Counter(status for writer in writers for status in writer.answers)
    say(f"{letters}: {WRITERS} writers, {dict(answers)} answers, {len(missing)} confirmed words missing")
    assert missing == []
    assert set(answers) == {302}
