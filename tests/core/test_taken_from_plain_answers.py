"""What plain answers about a difficulty, what it made clear and the writer's own work become, word for word."""

from __future__ import annotations

import pytest

from tests.core.answered import letter_with


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("the bigger the order, the later it leaves", "the bigger the order, the later it leaves."),
        ("the longer they wait, the angrier people get", "the longer you wait, the angrier people get."),
        ("an ageing roof that leaks onto the archive shelves", "about an ageing roof that leaks onto"),
        ("patients with a simple question wait days for an answer", "patients with a simple question wait"),
        ("the funding, that from next year will stop", "the funding, which from next year will stop."),
        ("the noise, that's the real problem", "the noise. That's the real problem."),
        ("small shops like theirs losing out to online", "the problem of small shops like yours losing out"),
        ("villages losing their last shop", "villages losing their last shop"),
        ("horse that will not load", "about the horse that will not load."),
        ("How can a shop with four staff stay open seven days?", "how a shop with four staff can stay open"),
        ("how does a school in the middle of nowhere find a teacher?", "how a school in the middle of nowhere finds"),
        ("paper prices gone up 3 times this year", "paper prices have gone up three times this year"),
        ("Old phones arrive locked, and their owners can't be traced.", "and their owners can't be traced"),
        ("Absences on Mondays. They're using agency staff.", "You're using agency staff."),
        ("The lifts. They are waiting to be fixed.", "They are waiting to be fixed."),
        ("they get 300 emails a day and theres only three of them", "there are only three of you"),
        ("The council wants them to stop but they won't", "the council wants you to stop, but you won't"),
        ("the trust wants them to close two beds", "the trust wants you to close two beds"),
        ("finding out which of the trees are dangerous", "the challenge of finding out which of the trees"),
        ("learning everyone's name in a week", "the challenge of learning everyone's name in a week."),
        ("hearing about how they lose drivers", "about how you lose drivers."),
    ],
)
def test_a_difficulty_keeps_its_words_and_its_people(typed: str, said: str) -> None:
    assert said in letter_with("challenge", typed)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("I saw that looking after old paper is looking after the building", "looking after old paper is looking"),
        ("it taught me that shortcuts cost more in the end", "I saw that shortcuts cost more in the end."),
        ("It showed me how much it matters to ask early", "how much it matters to ask early."),
        ("I get now why they quote for a week only", "why you quote for a week only."),
        ("the more choice you give people, the more ends up in the bin", "people, the more ends up in the bin."),
        ("The sooner someone rings, the less damage there is.", "the sooner someone rings, the less damage there is."),
        ("Knowledge that lives in one head isn't safe.", "that knowledge that lives in one head isn't safe."),
        ("Work that sits in drawers is wasted.", "that work that sits in drawers is wasted."),
        ("Looking after the team in December saves money", "that looking after the team in December saves money."),
        ("the delay starts weeks before in an office", "that the delay starts weeks before in an office."),
        ("coconut hides in everything", "thought: coconut hides in everything."),
        ("soup stretches", "thought: soup stretches."),
        ("it all starts in the yard", "that it all starts in the yard."),
        ("most of them ask the same five things", "that most of them ask the same five things."),
        ("it gets people through the door", "that it gets people through the door."),
        ("who is going to drive in five years", "saw who is going to drive in five years."),
        ("you don't plan a menu, you plan for not having one", "you plan for not having one."),
        ("Customers come back when someone they like serves them", "someone they like serves them."),
        ("Audiences take a chance when somebody they trust tells them to", "somebody they trust tells them to."),
        ("volunteers stay when the people they work with thank them", "the people they work with thank them."),
        ("guests arrive late so check in takes ages", "so check in takes ages"),
    ],
)
def test_what_became_clear_is_said_once_and_whole(typed: str, said: str) -> None:
    assert said in letter_with("made_clear", typed)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("freezing and bagging wool blankets at the museum", "I have experience freezing and bagging wool blankets"),
        ("marshalling at the Great North Run, four years in a row", "the Great North Run, four years in a row."),
        ("Being the one who got called at five", "I was the one who got called at five."),
        ("eighteen months on the tills at Boots", "I spent eighteen months on the tills at Boots."),
        ("a year and a half on the bins", "I spent a year and a half on the bins."),
        ("a year or so in a nursery", "I spent a year or so in a nursery."),
        ("filling in forms for a charity", "I have experience filling in forms for a charity."),
        ("mobile phone shop 6 years, unlocked everything", "spent six years in a mobile phone shop and unlocked"),
        ("xmas tree farm 3 winters", "I spent three winters on a Christmas tree farm."),
        ("managed a warehouse for 3 years, cut damages", "I managed a warehouse for three years and cut damages."),
        ("only woman on a crew of 12 for two years", "I was the only woman on a crew of 12 for two years."),
        ("zero hours contract for 3 yrs at a cinema", "I had a zero-hours contract for three years at a cinema."),
        ("reading stories to kids at the library", "I have experience reading stories to kids at the library."),
        ("bank hca on a stroke ward for 18 months", "I spent 18 months as a bank HCA on a stroke ward."),
        ("put up a mile and half of deer fence", "I put up a mile and a half of deer fence."),
    ],
)
def test_own_work_keeps_its_length_and_its_place(typed: str, said: str) -> None:
    assert said in letter_with("experience", typed)


@pytest.mark.parametrize(
    ("reader", "typed", "said"),
    [
        ("Daniela", "Daniel fixes the till himself", "Daniel fixes the till himself"),
        ("Paula", "paul does the rota and nobody else can", "Paul does the rota"),
    ],
)
def test_a_name_of_its_own_is_no_short_form(reader: str, typed: str, said: str) -> None:
    people = {"your_name": "Alex Moor", "recipients": [{"name": reader, "greeting": ""}], "tone": "warm"}
    assert said in letter_with("challenge", typed, people=people)
