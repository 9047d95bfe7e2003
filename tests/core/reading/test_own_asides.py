"""What the writer has done is read whole, though the note assents, leaves out the verb or trails an aside."""

from __future__ import annotations

import pytest

from letters.core.letter import Tone
from letters.core.material import material
from letters.core.readers import Readers

NOBODY = Readers((), Tone.WARM)


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        (
            "5 yrs nights in a dementia unit, so yes i know that hour",
            ("I spent five years on nights in a dementia unit, so I know that hour",),
        ),
        ("yes! 6 yrs in a basement archive", ("spent six years in a basement archive",)),
        ("yes, ran a bar in Cork for 4 years", ("ran a bar in Cork for four years",)),
        (
            "stock control in a builder's merchant. three years, never found all of it",
            ("spent three years in stock control in a builder's merchant", "I never found all of it."),
        ),
        ("a year of it at the council - never solved it", ("had a year of it at the council", "I never solved it.")),
        ("radio controller, 4 years. smaller but same headache", (
            "spent four years as a radio controller", "It was smaller, but the same headache.",
        )),
        ("my nan's carer for two years", ("was my nan's carer for two years",)),
        ("my own stall at the market for 5 yrs", ("had my own stall at the market for five years",)),
        ("treasurer of the band so a small taste", ("I was treasurer of the band, so it was a small taste",)),
        ("shop floor at Dunnes, six years. christmas was the same", (
            "spent six years on the shop floor at Dunnes", "Christmas was the same.",
        )),
        ("reception in a gym - nobody paid", ("worked on reception in a gym", "Nobody paid.")),
        ("3 winters in a listed school, buckets in the corridor", (
            "spent three winters in a listed school, with buckets in the corridor",
        )),
        ("they had it at my last school too", ("we had it at my last school too",)),
        ("stocktakes every january, frozen fingers", ("did stocktakes every January, frozen fingers",)),
    ],
)  # fmt: skip
def test_a_note_is_read_with_its_asides(typed: str, told: tuple[str, ...]) -> None:
    found = material("experience", typed, "", NOBODY)
    assert found is not None
    assert (found.text, *found.rest) == told
