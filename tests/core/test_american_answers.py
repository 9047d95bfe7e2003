"""Answers of American tired people: what their letters say, one answer at a time."""

from __future__ import annotations

import pytest

from letters.core.compose import compose

_PLACE = {
    "thanks": ("gratitude", "thanks_for"),
    "begun": ("interest", "beginning"),
    "enjoyed": ("interest", "enjoyed"),
    "by": ("acknowledgement", "told_by"),
    "how": ("acknowledgement", "told_how"),
    "kindness": ("acknowledgement", "kindness"),
    "reason": ("acknowledgement", "reason"),
    "told": ("takeaway", "challenge_beginning"),
    "challenge": ("takeaway", "challenge"),
    "topic": ("takeaway", "topic"),
    "standing": ("takeaway", "standing"),
    "lesson": ("takeaway", "lesson"),
    "lesson_from": ("takeaway", "lesson_from"),
    "wish": ("connection", "future_role"),
    "going": ("connection", "beginning"),
    "follow": ("connection", "follow"),
}


def _letter(readers: str, **typed: str) -> str:
    answers: dict[str, dict[str, object]] = {
        "people": {
            "your_name": "Alex Moor",
            "company": "Brackwell",
            "role": "assistant",
            "tone": "warm",
            "english": "en-US",
            "recipients": [{"name": name, "greeting": ""} for name in readers.split(", ")],
        },
        "takeaway": {"kind": next((kind for kind in ("challenge", "topic", "lesson") if kind in typed), "nothing")},
        "connection": {"kind": "following" if "follow" in typed else "future" if "wish" in typed else "nothing"},
    }
    for name, text in typed.items():
        section, question = _PLACE[name]
        answers.setdefault(section, {})[question] = text
    return compose(answers).text


@pytest.mark.parametrize(
    ("wish", "said"),
    [
        ("picker or loader, 2nd shift cause of my kids", "a picker or loader role on second shift"),
        ("full time or part time, either works", "full-time or part-time work comes up"),
        ("any dept that doesnt have split shifts", "something in any department that doesn't have split shifts"),
        ("entry level data stuff", "entry-level data work"),
        ("claims adjuster trainee, i dont mind travel", "from you. I don't mind travel."),
        ("cashier or stock, im flexible", "from you. I'm flexible."),
        ("call center or teller, hours dont matter", "from you. The hours don't matter."),
        ("MA or front desk, im taking spanish at the CC", "I'm taking Spanish at the CC."),
        ("mon thru fri if possible", "work from Monday to Friday"),
        ("any paralegal opening, family law esp", "any paralegal opening (especially family law)"),
        ("a part time hygienist spot, mon or tues", "a part-time hygienist spot on Monday or Tuesday"),
        ("part time, any day but friday", "part-time work (any day but Friday)"),
        ("something in HR w/ no travel", "something in HR with no travel"),
        ("whatever you got in the spring", "anything comes up in the spring"),
        ("w/ kids, any age", "work with kids (any age)"),
        ("CNA on days or PRN", "a CNA role on days or a PRN role"),
        ("processor or closer, remote preferred", "a processor or closer role (preferably remote)"),
        ("anything weekdays", "anything on weekdays"),
        ("aid counselor or admissions", "an aid counselor or admissions role"),
        ("summer camp counselor or after school", "a summer camp counselor or after-school role"),
    ],
)
def test_a_wish_keeps_its_hours_and_what_is_said_beside_it(wish: str, said: str) -> None:
    assert said in _letter("Dana", wish=wish)


@pytest.mark.parametrize(
    ("reason", "said"),
    [
        ("needed bilingual", "you needed someone bilingual"),
        ("college kid studying turf", "a college student studying turf"),
        ("guy from the night crew moved up", "a man from the night crew who moved up"),
        ("a county employee transferred in", "a county employee who transferred in"),
        ("internal transfer from 3 East", "an internal transfer from 3 East"),
        ("someone younger with database exp", "someone with database experience"),
        ("someone bilingual, they have a lot of spanish speaking families", "someone bilingual"),
    ],
)
def test_a_reason_tells_who_was_chosen(reason: str, said: str) -> None:
    letter = _letter("Dana", reason=reason)
    assert said in letter
    assert "who has a lot" not in letter


@pytest.mark.parametrize(
    ("readers", "typed", "said"),
    [
        ("Dana, Carol", {"kindness": "Carol felt bad, you could tell", "by": "Carol"}, "tell how sorry you were"),
        (
            "Dana",
            {"kindness": "the letter was specific, it mentioned my answer on overrides"},
            "it mentioned my answer on overrides",
        ),
        ("Dana", {"kindness": "said my portfolio was strong it just wasnt the right fit"}, "my portfolio was strong. "),
        ("Dana", {"kindness": "text was short but nice"}, "your short but nice text"),
        ("Dana", {"thanks": "making it feel like a talk, not a grilling"}, "feel like a talk, not a grilling"),
        ("Dana", {"kindness": "gave it to me straight and said call him in march"}, "call you in March"),
        ("Dana", {"kindness": "said it was between me and one other guy"}, "between me and one other person."),
        ("Dana", {"kindness": "passed on notes from Ms. Chen", "by": "recruiter"}, "passed on notes from Ms. Chen"),
        ("Dana", {"kindness": "laughed w/ me about the coleslaw then told me"}, "you laughed with me about"),
        ("Dana", {"begun": "doing", "enjoyed": "calling bingo, they cheat"}, "They cheat."),
        ("Dana", {"begun": "doing", "enjoyed": "singing w/ the 4s, they picked the song"}, "They picked the song."),
        ("Dana", {"begun": "seeing", "enjoyed": "a pin from 1911 they dug up"}, "a pin from 1911 you dug up"),
        (
            "Dana",
            {"lesson": "kids hear w/ their feet", "lesson_from": "Dana never said sit still, she gave them scarves"},
            'you never said "sit still',
        ),
        (
            "Dana",
            {"kindness": "she was very kind and said i would be good w/ the residents"},
            "you were very kind and said I would be good with the residents",
        ),
        ("Dana", {"begun": "that", "enjoyed": "most of the staff has been there for years"}, "staff has been there"),
        ("Dana", {"topic": "they use tablets", "standing": "no more paper charts"}, "There are no more paper charts."),
        ("Dana", {"topic": "meters send a gasp when they lose power"}, "when they lose power"),
        (
            "Dana",
            {"lesson": "people wait", "lesson_from": "Dana said the one time you dont is the time it happens"},
            "the one time you don't is the time it happens",
        ),
        (
            "Dana",
            {"told": "about", "challenge": "tenants who wont report leaks cause they think it costs"},
            "because they think it costs",
        ),
        (
            "Dana",
            {"told": "that", "challenge": "clients miss appts b/c they dont have a ride"},
            "clients miss appointments because they don't have a ride",
        ),
        ("Dana", {"kindness": "felt terrible"}, "tell how sorry you were"),
        ("Dana", {"kindness": "short and honest text", "how": "message"}, "your short and honest text"),
        (
            "Dana",
            {"kindness": "quick, like 2 days", "by": "recruiter"},
            "an answer from the recruiter within about two days",
        ),
        ("Dana", {"thanks": "the stage, and feeding me after"}, "for the stage, and for feeding me after"),
        ("Dana, Rob", {"thanks": "them both being on time"}, "for being on time"),
        ("Ms. Teague, Mr. Ortiz", {"thanks": "Ms. Teague and Mr. Ortiz both, they were patient"}, "for being patient"),
        (
            "Dana",
            {"begun": "hearing", "enjoyed": "about the voice picking, said the scanners are gone"},
            "about the voice picking. You said the scanners are gone.",
        ),
        (
            "Dana",
            {"begun": "seeing", "enjoyed": "the scanner, no more goopy trays"},
            "the scanner, with no more goopy trays",
        ),
        (
            "Dana",
            {"begun": "seeing", "enjoyed": "the nap room, 14 kids all asleep at once, how"},
            "the nap room, with 14 kids all asleep at once.",
        ),
        ("Dana", {"begun": "doing", "enjoyed": "role play call was actually fun"}, " the role play call."),
        (
            "Dana",
            {"lesson": "people remember", "lesson_from": "the front desk lady walks out to every single person"},
            "The front desk lady walks out to every single person. That taught me",
        ),
        (
            "Coach Dee",
            {"lesson": "you get 30 kids quiet", "lesson_from": "Coach Dee just raises her hand and waits"},
            "You just raise your hand and wait.",
        ),
        ("Dana", {"going": "follow", "follow": "you guys on instagram"}, "follow you on Instagram"),
    ],
)
def test_an_answer_is_said_as_it_was_meant(readers: str, typed: dict[str, str], said: str) -> None:
    assert said in _letter(readers, **typed)
