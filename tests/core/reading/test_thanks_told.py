"""Thanks told in a hurry: what was done comes first, in step, and whoever did it is thanked for it."""

from __future__ import annotations

import pytest

from letters.core.language.people.interviewers import read_people
from letters.core.letter import Tone
from letters.core.material import material
from letters.core.readers import Readers
from letters.core.reading.retold import retold
from letters.core.reading.thanks.credited import credited

ONE = Readers(read_people([{"name": "Mark"}]), Tone.WARM)
TWO = Readers(read_people([{"name": "Omar"}, {"name": "Iris"}]), Tone.WARM)


def _given(typed: str) -> str:
    found = material("thanks_for", credited(typed, ONE).text, "", ONE)
    return (found.deed or found.text) if found else ""


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("I got to meet the children and read them a story", "letting me meet the children and read them a story"),
        ("letting me stay and gave me a coat", "letting me stay and giving me a coat"),
        ("you went through my test with me and said what was good", "going through my test with me and saying"),
        ("the fact you let me start again", "letting me start again"),
        ("the second chance after I froze", "the second chance after I froze"),
        ("Was very polite and gave me a map", "being very polite and giving me a map"),
        ("were both really friendly and explained the pay", "being really friendly and explaining the pay"),
        ("was kind of her to wait", "waiting"),
        ("mark's stories about the old days", "your stories about the old days"),
        ("marks stories of the old days", "your stories of the old days"),
        ("her clear questions", "your clear questions"),
        ("her really clear questions", "your really clear questions"),
        ("the time", "your time"),
        ("the time in the lab", "the time in the lab"),
        ("I was allowed to ask questions to the cook", "letting me ask the cook questions"),
        ("I learned a lot from our talk", "I learned so much from our talk"),
        ("when the bell went off you shared your coat", "sharing your coat when the bell went off"),
        ("when I got the day wrong she just laughed and fitted me in", "laughing and fitting me in when I got"),
        ("when they showed me the barn", "showing me the barn"),
        ("that I could hold a python", "letting me hold a python"),
        ("it was good to see the barn", "letting me see the barn"),
        ("meeting the children", "letting me meet the children"),
        ("seeing the best in me", "seeing the best in me"),
        ("could see the barn", "letting me see the barn"),
        ("hearing about the new barn", "telling me about the new barn"),
        ("we had a good talk about sheep", "the good talk we had about sheep"),
        ("we laughed a lot", "we laughed so much"),
        ("the panel were very friendly", "being very friendly"),
        ("she was kind and she gave me advice", "being kind and giving me advice"),
        ("recommending me a course", "recommending a course to me"),
        ("as I was early you gave me a coffee", "giving me a coffee because I was early"),
        ("how you dealt with the alarm", "the way you dealt with the alarm"),
        ("how your staff greeted me", "the way your staff greeted me"),
        ("how I was treated", "the way I was treated"),
        ("how you explained the rota", "explaining the rota"),
        ("quick and clear replies", "your quick and clear replies"),
        ("nice biscuits", "the nice biscuits"),
        ("I had a lovely morning", "the lovely morning"),
        ("giving me the opportunity to interview", ""),
        ("the chance", ""),
        ("giving me a chance", "giving me a chance"),
        ("taking the time to talk to me", ""),
        ("inviting me for an interview", ""),
        ("the interview and the tour", "the tour"),
        ("the interview, it was fun", "the interview was fun"),
        ("interviewing me at such short notice", "seeing me at such short notice"),
        ("being invited to lunch", "inviting me to lunch"),
        ("being listened to", "listening to me"),
        ("being on time", "being on time"),
        ("getting to hold the owl", "letting me hold the owl"),
        ("getting a tour", "giving me a tour"),
        ("getting me a taxi", "getting me a taxi"),
        ("set up a room for me", "setting up a room for me"),
        ("not once did you look at your watch", "never looking at your watch"),
        ("sharing her planning", "sharing your planning"),
        ("Mark and his team for the welcome", "the welcome"),
        ("Mark, you were brilliant", "being brilliant"),
        ("letting me weld outside cause it was hot", "letting me weld outside because it was hot"),
        ("you and Sam for the tour", "the tour from you and Sam"),
        ("I appreciated being able to see the flat", "letting me see the flat"),
        ("much appreciated the quick reply", "the quick reply"),
        ("letting me look round, tea and biscuits", "letting me look round, and for the tea and biscuits"),
        ("showing me round and the tea", "showing me round, and for the tea"),
        ("well organised day", "the well-organised day"),
        ("very kind", "being very kind"),
        ("really welcoming", "being really welcoming"),
        ("the adjustments made for my hearing", "the adjustments made for my hearing"),
        ("I could see straight away that you care", "I could see straight away that you care"),
        ("not having to do a group task", "not making me do a group task"),
        ("just the lift really", "the lift"),
        ("above all for listening", "listening"),
        ("in particular the demo", "the demo"),
        ("feeling welcome", "making me feel welcome"),
        ("the phone call before, it calmed me", "the phone call beforehand"),
        ("Showing me round. Introducing me to all.", "showing me round, and for introducing me to all"),
        ("not to have forgotten me", "not forgetting me"),
        ("what she said about my drawings", "what you said about my drawings"),
    ],
)
def test_what_was_done_follows_thanks(typed: str, said: str) -> None:
    assert _given(typed).startswith(said)


def test_what_can_be_told_of_somebody_is_told_as_seen_by_the_writer() -> None:
    told = retold("thanks_for", "the way he spoke to them, you can tell he cares", "", ONE)
    assert told == "the way he spoke to them. I could tell he cares"


@pytest.mark.parametrize(
    ("typed", "first", "second"),
    [
        ("omar's coffee, iris's cake", "your coffee", ("Iris, thank you for your cake.",)),
        ("Omar, Iris let me in late", "letting me in late", ()),
        ("he told me the plan and she showed me the barn", "telling me the plan and showing me the barn", ()),
        ("Omar and Iris were both very kind", "being very kind", ()),
        ("Omar's and Iris's patience", "your patience", ()),
        ("the courtesy of both interviewers", "your courtesy", ()),
        ("the tour with Omar", "the tour", ()),
        ("omar was so patient, iris too", "being so patient", ()),
    ],
)
def test_what_both_gave_is_both_of_theirs(typed: str, first: str, second: tuple[str, ...]) -> None:
    found = material("thanks_for", credited(typed, TWO).text, "", TWO)
    assert found is not None
    assert (found.deed, found.rest) == (first, second)


def test_whoever_is_told_by_a_job_is_the_reader_who_has_it() -> None:
    readers = Readers(read_people([{"name": "Mrs Quinn (head)"}, {"name": "Jo (Y3 teacher)"}]), Tone.WARM)
    assert credited("the head teacher came out to meet me", readers).text == "Mrs Quinn came out to meet me"
    to = credited("the Year 3 teacher for sharing her planning", readers).to
    assert to is not None
    assert to.name == "Jo"


def test_a_team_is_thanked_through_the_reader() -> None:
    told = ("Dr Finch, who explained the pension",)
    assert credited("Dr Finch, who explained the pension", TWO).passed_on == told
    assert credited("your colleague Dr Finch for the tea", TWO).passed_on == ("your colleague Dr Finch for the tea",)
    assert credited("you and your team", ONE).passed_on == ("your team",)


def test_telling_about_something_is_thanked_for_beside_another() -> None:
    found = material("thanks_for", "omar let me taste it and iris told me about the farm", "", TWO)
    assert found is not None
    assert found.rest == ("Iris, thank you for telling me about the farm.",)
