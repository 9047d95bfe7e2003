"""How the letter greets and takes its leave."""

from __future__ import annotations

from letters.core.facts import Facts
from letters.core.language.people.as_signed import as_signed
from letters.core.language.people.greeting import greeting_line
from letters.core.letter import English, Tone

_CLOSINGS = {
    Tone.FORMAL: ("Respectfully,", "Sincerely,", "Yours sincerely,", "With kind regards,"),
    Tone.WARM: ("Warm wishes,", "With thanks,", "Kind regards,", "With warm regards,", "Best wishes,"),
    Tone.CASUAL: ("Best,", "Thanks again,", "Take care,", "All the best,", "Cheers,"),
}


def greeting(facts: Facts) -> str:
    """The greeting line: the people by the names they are greeted with, or their team."""
    return greeting_line(facts.readers.people, facts.tone, facts.english)


def signature(facts: Facts) -> str:
    """The writer's name as they sign."""
    return as_signed(facts.plain.get("your_name", ""))


def closing(facts: Facts) -> str:
    """The closing line: what is correct where only one is, otherwise the draft's own among several."""
    if facts.tone is Tone.FORMAL and facts.english is English.BRITISH:
        return "Yours sincerely," if facts.readers.names else "Yours faithfully,"
    lines = _CLOSINGS[facts.tone]
    return lines[facts.rank("closing") % len(lines)]
