"""What the writer jots down without a verb is what the writer has been or done."""

from __future__ import annotations

import pytest

from letters.core.letter import Tone
from letters.core.material import material
from letters.core.readers import Readers

NOBODY = Readers((), Tone.WARM)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("used to small teams", "am used to small teams"),
        ("used to nights", "am used to nights"),
        ("used to run a bar", "used to run a bar"),
        ("used to work nights", "used to work nights"),
        ("IT support", "have worked in IT support"),
        ("HR for 5 years", "spent five years in HR"),
        ("hr officer", "have worked as an HR officer"),
        ("accounting", "have worked in accounting"),
        ("in retail since 2015", "have worked in retail since 2015"),
        ("mum of 3", "am a mum of three"),
        ("single parent", "am a single parent"),
        ("law student", "have been a law student"),
        ("carer for my mum", "have been a carer for my mum"),
        ("own business", "have had my own business"),
        ("freelance for 5 years", "have been freelance for five years"),
        ("fixed weather stations in norway", "fixed weather stations in Norway"),
        ("stock count every week", "did a stock count every week"),
        ("am the youngest by 30 years", "am the youngest by 30 years"),
        ("host in a restaurant for 2 summers", "spent two summers as a host in a restaurant"),
        ("hr assistant", "have worked as an HR assistant"),
        ("care home", "have worked in a care home"),
        ("building sites", "have worked on building sites"),
        ("did 3 years nights at royal mail", "did three years of nights at Royal Mail"),
        ("safeguarding training", "have safeguarding training"),
        ("wheelchair user", "am a wheelchair user"),
        ("nut allergy", "have a nut allergy"),
        ("logistics 5 years", "spent five years in logistics"),
        ("warehouse 2 years", "spent two years in a warehouse"),
        ("customer complaints for a bank", "have some experience of customer complaints for a bank"),
        ("mend old clocks for friends", "mend old clocks for friends"),
        ("my last job", "know it from my last job"),
        ("my own kids", "have seen it with my own kids"),
        ("similar problems", "have had similar problems"),
        ("data entry", "have worked in data entry"),
        ("scouts", "was in the scouts"),
        ("love small shops", "love small shops"),
        ("first aid trained", "am first aid trained"),
        ("safeguarding lead at a youth club", "have worked as a safeguarding lead at a youth club"),
        ("weekend jobs as a student", "had weekend jobs as a student"),
        ("removals for 2 years", "spent two years on removals"),
        ("army", "was in the army"),
        ("internship at a bank", "did an internship at a bank"),
        ("summer job at a hotel", "had a summer job at a hotel"),
        ("lost my job in covid", "lost my job in Covid"),
        ("cleaner in a hospital", "have worked as a cleaner in a hospital"),
        ("ta in a primary school", "have worked as a TA in a primary school"),
        ("cabin crew", "have worked as cabin crew"),
        ("legal secretary", "have worked as a legal secretary"),
        ("5 years nights", "spent five years on nights"),
        ("volunteering at a food bank", "have done some volunteering at a food bank"),
        ("line managed 6 people", "managed six people"),
        ("applied for grants", "applied for grants"),
        ("code in python", "code in Python"),
        ("use excel every day", "use Excel every day"),
        ("currently work in a lab", "currently work in a lab"),
        ("working in a lab at the moment", "am working in a lab at the moment"),
    ],
)
def test_a_note_is_what_was_done(typed: str, said: str) -> None:
    read = material("experience", typed, "", NOBODY)
    assert read is not None
    assert read.text == said


@pytest.mark.parametrize("typed", ["no experience but i learn fast", "same here", "same", "no real experience of this"])
def test_a_note_of_nothing_is_left_out(typed: str) -> None:
    assert material("experience", typed, "", NOBODY) is None
