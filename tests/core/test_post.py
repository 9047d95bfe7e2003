"""The role stands in the letter as somebody would speak of it."""

from __future__ import annotations

import pytest

from letters.core.language.details.role import read_role
from letters.core.letter import English, Tone
from letters.core.post import the_role


def said(typed: str, tone: Tone, rank: int = 0) -> str:
    return the_role(read_role(typed), typed, tone, English.BRITISH, rank)


@pytest.mark.parametrize(
    ("typed", "formal", "warm"),
    [
        ("Museum Registrar", "the post of Museum Registrar", "the museum registrar role"),
        ("cook at the nursery", "the post of cook at the nursery", "the role of cook at the nursery"),
        ("Lecturer in Glass", "the post of Lecturer in Glass", "the role of lecturer in glass"),
        ("Assistant to the Dean", "the post of Assistant to the Dean", "the role of assistant to the dean"),
        ("front of house", "the front of house post", "the front of house role"),
        ("Guest Relations", "the Guest Relations post", "the guest relations role"),
        ("Tea taster (export)", "the post of Tea Taster (Export)", "the tea taster role"),
        ("Chemist - QC", "the post of Chemist (QC)", "the role of chemist (QC)"),
        ("RN - med surg, nights", "the post of Night RN (Med Surg)", "the night RN role"),
        ("PhD position in soil science", "the PhD Position in Soil Science", "the PhD position in soil science"),
        ("the weekend job in the kitchen", "the weekend job in the kitchen", "the weekend job in the kitchen"),
        ("someone to run the archive", "the post", "the role"),
        ("some kind of admin thing", "the admin post", "the admin role"),
        ("the apprentice joiner one", "the post of apprentice joiner", "the apprentice joiner role"),
        ("p/t cleaner eves", "the post of part-time evening cleaner", "the part-time evening cleaner role"),
        ("junior doctor thing on ward 7", "the post of junior doctor on ward 7", "the role of junior doctor on ward 7"),
        ("call handler 37.5 hrs", "the post of call handler", "the call handler role"),
        ("nights cook", "the post of night cook", "the night cook role"),
        ("something in the warehouse", "the warehouse post", "the warehouse role"),
        ("2IC on the farm", "the post of 2IC on the Farm", "the role of 2IC on the farm"),
        ("on the tills", "the post on the tills", "the role on the tills"),
        ("Workshop Asst.", "the post of Workshop Assistant", "the workshop assistant role"),
        ("asst mgr", "the post of assistant manager", "the assistant manager role"),
        ("Sr. Buyer", "the post of Senior Buyer", "the senior buyer role"),
        ("PT porter", "the post of Part-time Porter", "the part-time porter role"),
        ("music tutor 0.4 FTE", "the post of Music Tutor", "the music tutor role"),
        ("carer at nights", "the post of night carer", "the night carer role"),
        ("code 14 driver", "the post of code 14 driver", "the code 14 driver role"),
        ("Sat girl in the salon", "the post of Saturday Girl in the Salon", "the role of Saturday girl in the salon"),
        ("activities coord", "the post of activities coordinator", "the activities coordinator role"),
        ("sat job", "the post of Saturday", "the Saturday role"),
        ("clerk 2 days", "the post of clerk", "the clerk role"),
        ("porter w/e", "the post of weekend porter", "the weekend porter role"),
        ("kitchen porter/ cleaner", "the post of kitchen porter/cleaner", "the kitchen porter/cleaner role"),
        ("driver class 2", "the post of class 2 driver", "the class 2 driver role"),
        ("HGV driver class 1", "the post of HGV Class 1 Driver", "the HGV class 1 driver role"),
        ("TA yr 4", "the post of Year 4 Teaching Assistant", "the Year 4 teaching assistant role"),
        ("technician 2nd line", "the post of second-line technician", "the second-line technician role"),
        ("radiographer band 6", "the post of Band 6 radiographer", "the Band 6 radiographer role"),
        ("Sr. Software Eng", "the post of Senior Software Engineer", "the senior software engineer role"),
        ("baker early shift", "the post of early-shift baker", "the early-shift baker role"),
        ("packer days", "the post of packer (days)", "the packer role"),
        ("van driver multi drop", "the post of multi drop van driver", "the multi drop van driver role"),
        ("shop work", "the shop post", "the shop role"),
        ("work experience", "the work experience post", "the work experience role"),
        ("working in the warehouse", "the post in the warehouse", "the role in the warehouse"),
        ("to be a postman", "the post of postman", "the postman role"),
        ("one of the barista jobs", "the post of barista", "the barista role"),
        ("not sure, something in the office", "the office post", "the office role"),
        ("cleaner mornings only", "the post of morning cleaner", "the morning cleaner role"),
        ("call centre", "the call centre post", "the call centre role"),
        ("recepcionist", "the post of receptionist", "the receptionist role"),
        ("n/a", "", ""),
    ],
)
def test_a_role_is_spoken_of_without_strain(typed: str, formal: str, warm: str) -> None:
    assert (said(typed, Tone.FORMAL), said(typed, Tone.WARM)) == (formal, warm)


def test_a_role_that_more_words_follow_keeps_its_shape_in_every_draft() -> None:
    for rank in range(4):
        assert said("driver of the night bus", Tone.CASUAL, rank).endswith(" of driver of the night bus")
