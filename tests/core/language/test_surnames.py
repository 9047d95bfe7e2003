"""Names typed small get their capitals, and what was tapped on a phone is written out."""

from __future__ import annotations

import pytest

from letters.core.language.typed.cleaned import clean


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("mr obrien rang me", "Mr O'Brien rang me"),
        ("mrs mcdonald and ms de souza both wrote", "Mrs McDonald and Ms de Souza both wrote"),
        ("meeting col sharpe and sgt ali", "meeting Col Sharpe and Sgt Ali"),
        ("dr oneill called me on tues", "Dr O'Neill called me on Tuesday"),
        ("your hr lady, jean macleod, sent an email", "your HR lady, Jean Macleod, sent an email"),
        ("sarah jones was kind", "Sarah Jones was kind"),
        ("mr van der berg showed me round", "Mr van der Berg showed me round"),
        ("the dr surgery", "the doctor's surgery"),
        ("my mate dave wasnt sure", "my mate Dave wasn't sure"),
        ("with sarah wilkinson", "with Sarah Wilkinson"),
        ("steve laughed", "Steve laughed"),
        ("Seeing The New Wing And Meeting The Nurses", "Seeing the new wing and meeting the nurses"),
        ("NEVER leave a child ALONE by the water", "Never leave a child alone by the water"),
    ],
)
def test_capitals_stand_where_they_belong(typed: str, told: str) -> None:
    assert clean(typed) == told


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("he msgd me 2 say thx for coming in", "he messaged me to say thanks for coming in"),
        ("they went w/ someone w more exp", "they went with someone with more experience"),
        ("alot of ppl dont turn up 4 there appts", "a lot of people don't turn up for their appointments"),
        ("cant get thru to the dr surgery b4 9", "can't get through to the doctor's surgery before 9"),
        ("u cant rush it tho its worth the wait", "you can't rush it though it's worth the wait"),
        ("if u dont ask u dont get", "if you don't ask you don't get"),
        (
            "they r gonna stop using plastic cos of the new rules",
            "they are going to stop using plastic because of the new rules",
        ),
        ("its abit like tetris but w pallets", "it's a bit like Tetris but with pallets"),
        ("ur only as gd as ur last shift", "you're only as good as your last shift"),
        ("did 2 yrs @ a care home so ik how it is", "did two years at a care home, so I know how it is"),
        ("ive got 3yrs exp in retail & i luv it", "I've got three years' experience in retail and I love it"),
        ("seeing me last min", "seeing me at the last minute"),
        ("how the reno goes, wld luv 2 see it", "how the reno goes. I would love to see it"),
        ("chatting w the mgr abt footy", "chatting with the manager about footy"),
        (
            "the wkend staff r all students so they leave in sept",
            "the weekend staff are all students so they leave in September",
        ),
        ("dont assume, chk", "don't assume, check"),
        ("dunno is better than a wrong answer lol", "don't know is better than a wrong answer"),
        ("she txted me asap so i wasnt left hanging", "she texted me as soon as possible so I wasn't left hanging"),
        ("worked nites so i no wot its like", "worked nights, so I know what it's like"),
        ("2 yrs in a warehouse", "two years in a warehouse"),
        ("10yrs driving vans, 3 of them nights", "ten years driving vans, three of those nights"),
        (
            "i was on £5k less in my last job and did the same 9-5",
            "I was on £5k less in my last job and did the same 9-5",
        ),
        ("did 2nd yr of a plumbing course then covid", "did the second year of a plumbing course then Covid"),
        ("a 2nd chef job from sept", "a second chef job from September"),
        ("they lose £2k a week in stock & dont know where", "they lose £2k a week in stock and don't know where"),
        ("30 kids 1 toilet", "30 kids one toilet"),
        (
            "only 1 in 3 people turn up for there 2nd appt",
            "only one in three people turn up for their second appointment",
        ),
        ("they feed 200 dogs 2x a day", "they feed 200 dogs twice a day"),
        ("12 hr shifts w 1 break is to much", "12-hour shifts with one break is too much"),
        ("rang at 8pm on a fri when she could of gone home", "rang at 8pm on a Friday when she could have gone home"),
        ("the other guy had 15+ yrs exp", "the other guy had 15+ years' experience"),
        ("they had 80 odd apply for 1 job", "they had 80-odd people apply for one job"),
        ("the 6am start w the bakers", "the 6am start with the bakers"),
        ("its £3.50 a meal & under 5s eat free", "it's £3.50 a meal and under-5s eat free"),
        ("the 3rd floor lift is out 2 days a wk", "the third floor lift is out two days a week"),
        ("1st hour is the 1 that counts", "the first hour is the one that counts"),
    ],
)
def test_what_was_tapped_is_written_out(typed: str, told: str) -> None:
    assert clean(typed) == told


@pytest.mark.parametrize(
    "typed",
    [
        "I miss Tom",
        "prof said it was close",
        "Father of the bride",
        "Maria cleaned the van",
        "in Year 4 there is a trip",
        "a team of 2 cut the hedge",
        "the NHS and the BBC",
        "Tom Barker rang",
        "level 4 work",
        "the odd jobs",
        "she is a Dr in a hospital",
        "Stop, look, then lift",
    ],
)
def test_what_is_written_out_stays(typed: str) -> None:
    assert clean(typed) == typed
