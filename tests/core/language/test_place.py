"""Where the interview was stands in the letter with the preposition that place takes, or not at all."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from letters.core.compose import compose
from letters.core.language.details.place import at_place
from letters.core.language.typed.cleaned import clean


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Mill Lane depot.", "at the Mill Lane depot"),
        ("Coimbatore", "in Coimbatore"),
        ("Central Library", "at Central Library"),
        ("basement level, the print room", "in the print room"),
        ("leeds", "in Leeds"),
        ("on teams", "on Teams"),
        ("upstairs room", "in the upstairs room"),
        ("online interview", "online"),
        ("unit 3", "at Unit 3"),
        ("unit 4 brook lane", "at Unit 4, Brook Lane"),
        ("a teams meeting", "on Teams"),
        ("video call", "on a video call"),
        ("london office", "at the London office"),
        ("Hull branch", "at the Hull branch"),
        ("costa in the high street", "at Costa in the high street"),
        ("unit 4 Marsh Lane industrial estate", "at Unit 4 on the Marsh Lane industrial estate"),
        ("the depot on mill lane", "at the depot on Mill Lane"),
        ("kings college hospital", "at King's College Hospital"),
        ("oak house care home", "at the Oak House care home"),
        ("ward 7", "on Ward 7"),
        ("the old mill. lovely place", "at the old mill"),
        ("Ålesund", "in Ålesund"),
        ("New York", "in New York"),
        ("the shop on freeman street", "at the shop on Freeman Street"),
        ("the cafe on the high street", "at the cafe on the high street"),
        ("Leeds, West Yorkshire", "in Leeds, West Yorkshire"),
        ("Room 4.12", "in Room 4.12"),
        ("a job site out in Grove City", "at a job site out in Grove City"),
        ("Salt Lake City", "in Salt Lake City"),
        ("the one on Route 30", "on Route 30"),
        ("the new one in Salford", "in Salford"),
        ("somewhere in Hackney", "in Hackney"),
        ("dont remember the name, somewhere off the M62", "off the M62"),
        ("council offices 3rd floor", "on the 3rd floor of the council offices"),
        ("Kericho town and then the market", "in Kericho town"),
        ("lunch at the Thai place", "over lunch at the Thai place"),
        ("the vestry after Mass", "in the vestry after Mass"),
        ("up the tower", "up the tower"),
        ("Farm near Hay", "at the farm near Hay"),
        ("Truro city centre", "in Truro city centre"),
        ("Sligo town hall", "at Sligo town hall"),
        ("ride along in truck 7", "on the ride along in truck 7"),
        ("the tour round the fish farm", "on the tour round the fish farm"),
        ("the tour bus depot", "at the tour bus depot"),
        ("St Mary's", "at St Mary's"),
        ("Victoria Island", "on Victoria Island"),
        ("back of the shop", "at the back of the shop"),
        ("site 3", "at site 3"),
        ("Cebu airport", "at Cebu airport"),
        ("warehouse 7, loading bay", "at warehouse 7"),
        ("their 4th floor boardroom", "in your 4th-floor boardroom"),
        ("2nd floor lab", "at the 2nd-floor lab"),
        ("the boiler room mostly", "in the boiler room"),
        ("Shop on the high street", "at the shop on the high street"),
        ("Glenhuntly depot", "at the Glenhuntly depot"),
        ("shop on Union ave", "at the shop on Union Ave"),
        ("10 Harbour Street", "at 10 Harbour Street"),
        ("canteen", "at the canteen"),
        ("some office in town", "at an office in town"),
        ("HQ", "at HQ"),
        ("3rd floor, Harbour Street office", "at the Harbour Street office"),
        ("Ground floor, the old mill", "at the old mill"),
        ("3rd floor", "on the 3rd floor"),
        ("Ground floor, Lagos", "on the ground floor"),
        ("Bus depot canteen in Leeds", "at the bus depot canteen in Leeds"),
        ("Petrol station cafe near Oulu", "at the petrol station cafe near Oulu"),
        ("Fire station", "at the fire station"),
        ("Mercy hospital", "at Mercy hospital"),
        ("Brampton warehouse", "at the Brampton warehouse"),
        ("fortitude valley", "in Fortitude Valley"),
        ("Capitol Hill", "in Capitol Hill"),
        ("loading bay", "at the loading bay"),
        ("steep hill", "at the steep hill"),
        ("l'atelier, Lyon 7e", "at l'atelier"),
        ("donnas salon", "at Donna's salon"),
        ("Mr Duttons workshop", "at Mr Dutton's workshop"),
        ("backstage", "backstage"),
        ("Carver 4th floor", "on the 4th floor of Carver"),
        ("their kitchen, Sintra", "in your kitchen"),
        ("their rooms in Bedford Square", "in your rooms in Bedford Square"),
        ("Zahle office and one rooftop", "at the Zahle office and one rooftop"),
        ("Chester branch", "at the Chester branch"),
        ("Kingston depot", "at the Kingston depot"),
        ("4th precinct", "at the 4th precinct"),
        ("County Hall", "at County Hall"),
        ("Pune unit 3", "at Pune Unit 3"),
        ("st johns hospital", "at St John's Hospital"),
        ("St Marys", "at St Mary's"),
        ("lower street branch", "at the Lower Street branch"),
        ("high street branch", "at the high street branch"),
        ("chippy", "at the chippy"),
        ("MV Lorne", "on board MV Lorne"),
        ("Institute of Botany", "at the Institute of Botany"),
        ("teams", "on Teams"),
        ("zoom, my kitchen", "on Zoom"),
        ("", ""),
    ],
)
def test_a_place_takes_its_own_preposition(typed: str, said: str) -> None:
    assert at_place(typed) == said


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("upstairs at the pub", "upstairs at the pub"),
        ("in the staff room", "in the staff room"),
        ("down in the boiler house", "down in the boiler house"),
        ("out the back by the kennels", "out the back by the kennels"),
        ("over in Barn 3", "over in Barn 3"),
        ("under the flyover", "under the flyover"),
    ],
)
def test_a_place_that_says_where_by_itself_gets_no_second_preposition(typed: str, said: str) -> None:
    assert at_place(typed) == said


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("we met at the boathouse", "at the boathouse"),
        ("met in the portakabin, then the yard", "in the portakabin"),
        ("reception", "at reception"),
        ("nurses station", "at the nurses' station"),
        ("principals chamber", "in the principal's chamber"),
        ("the hall 2", "at hall 2"),
        ("it was in the church hall", "in the church hall"),
        ("the barge, at like 6am before the lock opened", "on the barge"),
        ("the quarry, they made me wear a hat", "at the quarry"),
        ("the mill, admin bldg", "at the mill"),
        ("a school in Jinja where they were painting", "at a school in Jinja"),
        ("Starbucks on 5th, because their office flooded", "at Starbucks on 5th"),
        ("the yard and then out to Cold Creek", "at the yard"),
        ("the stage door, then the Green Room", "in the Green Room"),
        ("a flat in Porto, 6 floors", "at a flat in Porto"),
        ("their dairy near Youghal", "at your dairy near Youghal"),
        ("their shed in Spiddal basically", "at your shed in Spiddal"),
        ("outside area", "in the outside area"),
        ("The wig room, third floor.", "in the wig room"),
        ("Ashton's yard", "at Ashton's yard"),
        ("onboard the Varna at the pier", "onboard the Varna at the pier"),
        ("in her kitchen, dog under the table", "in your kitchen"),
        ("the room which looks on the pond", "in the room that looks on the pond"),
        ("they said it was far", ""),
        ("20 minutes drive", ""),
    ],
)
def test_only_the_place_itself_is_said_of_what_was_typed(typed: str, said: str) -> None:
    assert at_place(clean(typed)) == said


@pytest.mark.parametrize(
    ("typed", "company", "said"),
    [
        ("Harlow Mill", "Harlow Mill", ""),
        ("harlow mill, the dye room", "the Harlow Mill", "in the dye room"),
        ("Harlow, No. 2 shed", "Harlow Mill", "at the No. 2 shed"),
        ("Harlow Mill main building", "Harlow Mill", "in your main building"),
    ],
)
def test_the_company_is_not_named_twice_over_as_a_place(typed: str, company: str, said: str) -> None:
    assert at_place(typed, company) == said


def test_a_call_is_held_at_no_place() -> None:
    people = {"company": "Harlow Mill", "role": "dyer", "dates": ["2026-05-12"], "place": "my mum's kitchen"}
    body = compose({"people": {**people, "interview_kind": "video"}}).body
    assert "kitchen" not in body
    assert "12 at Harlow" not in body


TYPED = (
    "we met at in down the their my a Harlow office room No. 3 where they , then and lobby it was 7am big ( ) near Ave"
)


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(TYPED.split()), max_size=12).map(" ".join))
def test_no_place_ever_runs_on_or_begins_twice(typed: str) -> None:
    said = at_place(clean(typed))
    assert not re.search(r"\b(?:at|in|on) (?:at|in|on)\b", said)
    assert not re.search(r"\b(?:we|they|it|their)\b|  |[,;(]$", said)
    assert len(said.split()) <= 12
    assert said.count(",") <= 1
