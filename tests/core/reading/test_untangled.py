"""Answers typed as half sentences, hints and run-ons read in the letter as what was meant."""

from __future__ import annotations

from typing import Any

import pytest

from letters.core.compose import compose

SECTIONS = {"enjoyed": "interest", "thanks_for": "gratitude"}
KINDS = {"made_clear": "challenge", "experience": "challenge", "standing": "topic", "lesson_from": "lesson"}


def said(question: str, typed: str, seed: str) -> str:
    """What a letter to Ruth Ellis makes of one answer."""
    people: dict[str, Any] = {
        "your_name": "Sam Hale",
        "recipients": [{"name": "Ruth Ellis"}],
        "company": "Corner House",
    }
    section = SECTIONS.get(question, "takeaway")
    answers = {question: typed} | ({} if question in SECTIONS else {"kind": KINDS.get(question, question)})
    return compose({"people": people | {"role": "cook", "tone": "warm"}, section: answers}, seed).text


@pytest.mark.parametrize("seed", ["one", "two", "three"])
@pytest.mark.parametrize(
    ("question", "typed", "expected"),
    [
        ("enjoyed", "driving the digger, stalled it once", "I stalled it once."),
        ("enjoyed", "reading with a class of five year olds", "a class of five-year-olds"),
        ("enjoyed", "the idea that staff choose the music", "he idea that staff choose the music"),
        ("lesson", "section smaller than you think", "to section smaller than I"),
        ("lesson", "faults are heard before they show on the chart", "before they show on the chart"),
        ("standing", "Ruth says spills went down by half", "pills went down by half"),
        ("standing", "Ruth's idea", "t was your idea"),
        ("standing", "early days", "t is early days"),
        ("thanks_for", "the interview was relaxed and they listened", "for listening. The interview was relaxed."),
        ("lesson", "check twice cut once", "to check twice and cut once"),
        ("enjoyed", "how she began as an apprentice and now runs it", "began as an apprentice and now run it"),
        ("standing", "not there yet", "ou are not there yet"),
        ("challenge", "moving to a new system", "moving to a new system"),
        ("challenge", "not enough staff", "here are not enough staff"),
        ("topic", "agile", "agile"),
        ("standing", "there was no mistake since 2017", "here has been no mistake since 2017"),
        ("enjoyed", "I really liked no scripts", "that there are no scripts"),
        ("enjoyed", "the tour!! esp the roof garden", "the tour, especially the roof garden"),
        ("enjoyed", "honestly just how calm it was. my last job was chaos", "how calm it was"),
        ("enjoyed", "the fact they fix things instead of buying new", "that you fix things"),
        ("enjoyed", "Ruth saying she started on the shop floor herself", "that you started on the shop floor yourself"),
        ("enjoyed", "when Ruth said she started on the shop floor", "that you started on the shop floor"),
        ("enjoyed", "seeing how u do the weekly numbers", "how you do the weekly numbers"),
        ("enjoyed", "how they train every new starter before they touch a till", "before they touch a till"),
        ("enjoyed", "talking to Pete at the press. he's been there 31 yrs", "He's been there 31 years."),
        ("enjoyed", "sat in on the huddle, 10 mins standing up, everyone says one thing", "Everyone says one thing."),
        ("enjoyed", "when the chef tasted my sauce and smiled", "The chef tasted my sauce and smiled"),
        ("challenge", "cut churn 20%", "how to cut churn 20%"),
        ("challenge", "no budget for training till april", "that there is no budget for training till April"),
        ("challenge", "how to keep the noise down, the pub next door complains", ". The pub next door complains."),
        ("challenge", "retention of nurses after there first year", "after their first year"),
        ("challenge", "the old building, lift breaks every other week", "The lift breaks every other week."),
        ("challenge", "the old building, compressor can't be mended", "The compressor can't be mended."),
        ("made_clear", "planning matters more than speed", "planning matters more than speed"),
        ("made_clear", "is dangerous for the whole building", "that it is dangerous for the whole building"),
        ("made_clear", "a driver who is standing is still at work", "that a driver who is standing is still at work"),
        ("lesson_from", "old Tam counts to ten", "Old Tam counts to ten"),
        ("made_clear", "you have to go where people are not wait for them", "where people are, not wait for them"),
        ("topic", "SBAR. means nothing gets lost at handover", "It means nothing gets lost at handover."),
        ("lesson", "be yourself", "to be myself"),
        ("lesson", "smooth beats fast", "smooth beats fast"),
        ("made_clear", "to ask early is better than to wait", "asking early is better than waiting"),
        ("enjoyed", "I was very impressed by the orchid wall", "the orchid wall"),
        ("topic", "access arrangements, didnt realise a coloured sheet counts", "A coloured sheet counts."),
        ("challenge", "the lads never stop talking", "the lads never stop talking"),
        ("lesson", "fold it dont punch it", "fold it, not punch it"),
        ("enjoyed", "shaping baguettes, mine looked like dogs", "Mine looked like dogs."),
        ("challenge", "8am rush, 200 calls in 10 min", "the 8am rush, 200 calls in ten minutes"),
        ("challenge", "They asked how to reduce returns", "how to reduce returns"),
        ("challenge", "the families they want to help won't fill in a form", "the families you want to help"),
        ("challenge", "average volunteer is 61", "the average volunteer is 61"),
        ("topic", "empty states. so the screen you see when there is nothing", "states, that is, the screen you see"),
        ("made_clear", "recruiting isnt a poster its whether theres training", "'s whether there's training"),
        ("enjoyed", "about the logbook a pastor kept there", "the logbook a pastor kept there"),
        ("lesson", "dont ask a bloke what he wants ask him what he liked", "but to ask him what he liked"),
        ("lesson", "A FACE IS ALL THEY SEE SO DONT LOOK AWAY", "so it is best not to look away"),
        ("enjoyed", "the key board with the brass numbers still in use", "the key board with the brass numbers"),
        ("challenge", "we talked about the night team, they never meet us", "They never meet us."),
        ("made_clear", "its not beds they are short of its saturdays", "not beds you are short of; it's Saturdays"),
        ("made_clear", "the best lawyer in that building reads the labels", "the best lawyer in that building"),
        ("topic", "I was not knowing about phages being used for farms", "hages being used for farms"),
        ("thanks_for", "being kind about me being late, bus never came", "The bus never came."),
        ("topic", "returns. they can send books back and that's why the tables look how they look", "how they look"),
        ("made_clear", "folks arent careless they just cant see", "folks aren't careless; they just can't see"),
        ("lesson_from", "she told about a couple, they complained of the towel", "they complained of the towel"),
        ("lesson", "if a wombat goes quiet you worry", "goes quiet"),
        ("enjoyed", "the feed round with Jacko. dingoes singing all the way", "with dingoes singing all the way"),
        ("enjoyed", "how they named the lorry after a competition. Bin Diesel Two", "(Bin Diesel Two)"),
        ("topic", "no mow verges, well id heard of it but i didnt know you must rake", "You must rake."),
        ("challenge", "how to not lose two days", "how not to lose two days"),
        ("made_clear", "the wing isnt the problem its the shoes", "the wing isn't the problem; it's the shoes"),
        ("thanks_for", "the brew and letting me have a go", "for the brew, and for letting me have a go"),
        ("thanks_for", "Staff meal!! best one I had", "the staff meal (the best one I had)"),
        ("lesson", "sharp knife is a safe knife", "a sharp knife is a safe knife"),
        ("lesson", "that you get down to there level first", "you get down to their level first"),
        ("enjoyed", "the group exercise where we had to plan", "the group exercise where we had to plan"),
        ("enjoyed", "the little ones holding hands going in, melted me", "the little ones holding hands going in"),
        ("enjoyed", "gaffer showed me how to do it, took him 12 mins", "showed me how to do it, which took him 12"),
        ("enjoyed", "I enjoyed to see the sampling boat", "the sampling boat"),
        ("topic", "diary studies w voice notes instead of forms", "diary studies with voice notes instead"),
        ("challenge", "clients e-mail at midnight and expect an answer", "clients email at midnight and expect"),
        ("made_clear", "what a client wants at night is to be heard", "what a client wants at night is to be heard"),
        ("lesson", "wait longer after I ask a question", "to wait longer after I ask a question"),
        ("enjoyed", "teaching the lesson, a kid corrected my \"rhythm\"", ". A kid corrected my \"rhythm.\""),
        ("enjoyed", "riding route 14 with Carla, knows everyone", "route 14 with Carla, who knows everyone"),
        ("enjoyed", "Mrs patel telling me she started with a shoebox", "Mrs Patel told me she started with a shoebox"),
        ("standing", "half the fleet so far", "half the fleet so far"),
        ("topic", "they don't dig the beds any more they mulch, new to me", "the beds any more; you mulch."),
        ("lesson", "taste with a clean spoon sounds basic but i was lazy", "to taste with a clean spoon."),
        ("enjoyed", "the mud kitchen!!! and the way they talk", "the mud kitchen and the way you talk"),
        ("enjoyed", "the founder still eat with us in canteen", "the founder still eats with us in the canteen"),
        ("enjoyed", "your colleague drawing the whole network", "your colleague drawing the whole network"),
        ("enjoyed", "how they vote on everything even the biscuits", "everything, even the biscuits"),
        ("enjoyed", "the debate on hedgerows", "the debate on hedgerows"),
        ("standing", "one of only 3 in the county", "one of only three in the county"),
        ("lesson", "weigh everything even the water", "weigh everything, even the water"),
        ("made_clear", "small changes first", "small changes first."),
        ("topic", "readability scores, had never used one", "readability scores. I had never used one."),
        ("topic", "consent, it has to be renewed every 10 years I didnt know", "renewed every ten years."),
        ("challenge", "funding. its year to year so they cant plan", "It's year to year, so you can't plan."),
        ("challenge", "tenants dont trust them after the boiler scandal", "tenants don't trust you"),
        ("enjoyed", "hearing about Northgate and the new flats", "Northgate and the new flats"),
        ("lesson", "guests decide in 30 secs if they'll like the evening", "if they'll like the evening"),
        ("made_clear", "discharge starts on day one not on the last", "starts on day one, not on the last"),
        ("made_clear", "call backs work better than queues", "call backs work better than queues"),
        ("made_clear", "you cant fight water you have to give it room", "fight water; you have to give it room"),
        ("topic", "koji. didnt know you can make it from old bread", "You can make it from old bread."),
        ("topic", "paced bottle feeding", "aced bottle feeding"),
        ("topic", "how they've got 3 and want more", "got three and want more"),
        ("standing", "theyre doing it since march, nobody else in town", "since March, which nobody else in town does"),
        ("standing", "all the staff trained, even the cook", "all the staff are trained, even the cook"),
        ("thanks_for", "showing me round, and the honest answer", "for showing me round, and for the honest answer"),
        ("enjoyed", "the way the nurses sat down to talk, not stood", "the way the nurses sat down to talk"),
        ("enjoyed", "u said nobody wears a suit there, that made me laugh", ". That made me laugh."),
        ("lesson", "prep matters. i should of read their report", "I should have read your report."),
        ("challenge", "how would I keep it warm with no oil", "You asked me how I would keep it warm with no oil"),
        ("challenge", "they told the scanners are dying in the cold", "the scanners are dying in the cold"),
        ("challenge", "how to cut the wait, currently it is 9 days", ". Currently it is nine days."),
        ("topic", "i had never heard of smoots, but here every wall has one", "smoots. "),
        ("topic", "how they chose the panels. They have been in the port since March", "They have been in the port"),
        ("topic", "how they know if it is ripe, they dry a small piece", "You dry a small piece."),
        ("topic", "Before I didn't know that the gold is put at an angle", "that the gold is put at an angle"),
        ("thanks_for", "the patience of Ruth with my english", "your patience with my English"),
        ("lesson_from", "she writes it down for a passenger, then he sleeps", "then he sleeps"),
        ("thanks_for", "Ruth pair programmed with me for an hour", "pair programming with me for an hour"),
        ("made_clear", "is not a technical matter, is about trust", "not a technical matter; it is about trust"),
        ("challenge", "when two clerks both are right, which number wins", "which number wins when two clerks"),
        ("topic", "Before this I didnt know the smell isnt the chlorine", "the smell isn't the chlorine"),
        ("lesson", "ask the pets name before the owners name", "the pet's name before the owner's name"),
        ("lesson_from", "She goes round every Wednesday and looks first on the lamp", "and look first on the lamp"),
        ("challenge", "the night nurses get their allowance late", "get their allowance late"),
        ("standing", "Put one in every 20 yards since 2020", "you put one in every 20 yards since 2020"),
        ("lesson_from", "she did it for a table of germans, they had eaten late", "they had eaten late"),
        ("lesson_from", "she opened the case and there was bone in it", "and there was bone in it"),
        ("lesson_from", "Ruth talks them through it on the phone before she sends a van", "talk them through it"),
    ],
)  # fmt: skip
def test_the_letter_says_what_was_meant(question: str, typed: str, expected: str, seed: str) -> None:
    assert expected.removeprefix("that ").lower() in said(question, typed, seed).lower()


@pytest.mark.parametrize("seed", ["one", "two", "three"])
@pytest.mark.parametrize(
    ("question", "typed", "never"),
    [
        ("challenge", "moving to a new system", "being moving"),
        ("topic", "agile", "being agile"),
        ("enjoyed", "the tour", "about the tour"),
        ("enjoyed", "I was very impressed by the orchid wall", "impressed"),
        ("challenge", "the lads never stop talking", "about the lads"),
        ("topic", "access arrangements, didnt realise a coloured sheet counts", "which didn't"),
        ("enjoyed", "Reading with 5 kids, loved it. And their corner, they chose the books.", "loved it"),
        ("enjoyed", "the key board with the brass numbers still in use", "that the key board"),
        ("topic", "I was not knowing about phages being used for farms", "I was not"),
        ("enjoyed", "the group exercise where we had to plan a picnic", "picnic, and"),
        ("enjoyed", "the group exercise where we had to plan a picnic", "picnic; that"),
        ("enjoyed", "the little ones holding hands going in, melted me", "melted"),
        ("enjoyed", "I enjoyed to see the sampling boat", "to see the sampling boat;"),
        ("topic", "diary studies w voice notes instead of forms", "that diary"),
        ("challenge", "clients e-mail at midnight and expect an answer", "about clients"),
        ("enjoyed", "the debate on hedgerows", "about the debate"),
        ("enjoyed", "the mud kitchen and the way they talk to the babies", "that the mud"),
        ("enjoyed", "honestly just how calm it was. my last job was chaos", "chaos"),
        ("enjoyed", "everyone was so friendly", "hear that everyone"),
        ("made_clear", "planning matters more than speed", "about planning matters"),
        ("made_clear", "planning matters more than speed", "is planning matters"),
        ("made_clear", "discharge starts on day one", "about discharge"),
        ("lesson", "smooth beats fast", "about smooth"),
        ("challenge", "nobody seen the crack in time", "seen the crack"),
        ("topic", "paced bottle feeding", "I paced"),
        ("lesson", "that if people feel safe, they talk", ". They talk"),
        ("enjoyed", "how the crew checks each van, then each load", ". Then"),
    ],
)
def test_the_letter_does_not_stumble(question: str, typed: str, never: str, seed: str) -> None:
    assert never not in said(question, typed, seed)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("not really anything but i helped my uncle with his shop", "I helped my uncle with his shop"),
        ("same problem at my last job, we put the rota online", "I had the same problem at my last job"),
        ("4 yrs on a stroke unit, did the discharge board", "on a stroke unit and did the discharge board"),
        ("introduced callback, complaints went from 30 to 4", "I introduced callback and complaints went from 30 to 4"),
        ("made a game in a jam, 400 people played it", "I made a game in a jam and 400 people played it"),
        ("ran a food bank rota for 3 yrs, same thing", "I ran a food bank rota for three years"),
    ],
)
def test_experience_is_told_without_apology(typed: str, expected: str) -> None:
    people = {
        "your_name": "Sam Hale",
        "recipients": [{"name": "Ruth Ellis"}],
        "company": "Corner House",
        "role": "cook",
    }
    takeaway = {"kind": "challenge", "challenge": "keeping drivers", "experience": typed}
    text = compose({"people": people, "takeaway": takeaway}, "one").text
    assert expected in text
    assert "same thing" not in text


def test_they_stays_with_those_the_difficulty_spoke_of() -> None:
    people: dict[str, Any] = {"your_name": "Sam", "recipients": [{"name": "Ruth"}], "company": "Vets", "role": "nurse"}
    challenge = {"kind": "challenge", "challenge": "owners google first and come in late"}
    takeaway = challenge | {"made_clear": "its better to ask what they read than to tell them off"}
    text = compose({"people": people, "takeaway": takeaway}, "one").text
    assert "it's better to ask what they read than to tell them off" in text
