"""Whoever is thanked is found wherever the name was typed, and a remark beside thanks is a sentence of its own."""

from __future__ import annotations

import pytest

from letters.core.compose import compose
from tests.core.answered import letter_with, to

TOM_AND_HELEN = to("Tom Birkett", "Helen Astley")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (
            "thank you Tom for the walkthrough, and Helen for the map",
            "Tom, {} the walkthrough. Helen, thank you for the map.",
        ),
        ("Tom, the volunteer on the panel, for asking the hardest question", "Tom, {} asking the hardest question."),
        ("Tom, the lead, who lent me his boots", "Tom, {} lending me your boots."),
        (
            "Tom, for asking about my year off; Helen, for the map",
            "Tom, {} asking about my year off. Helen, thank you for the map.",
        ),
        ("Tom he repeated the question", "Tom, {} repeating the question."),
        ("the respect of the panel, and Tom he repeated it for me", "Tom, thank you for repeating it for me."),
        ("Tom, who met me at the door, and Helen, who walked me back", "Helen, thank you for walking me back."),
        (
            "the walk round the ward with Tom, who introduced me to the cook",
            "Tom, {} the walk round the ward. You introd",
        ),
        (
            "the chance to see it, and to Helen for finding my uncle in it",
            "Helen, thank you for finding my uncle in it.",
        ),
        ("letting me hold the hawk, Helen", "Helen, {} letting me hold the hawk."),
        ("kindly showing me the trays and the codes by Helen", "Helen, {} showing me the trays and the codes."),
        ("his notes on my brief, Tom had read every page", "Tom, {} your notes on my brief. You had read every page."),
        ("tom. top bloke. showed me how to prime the pump", "Tom, {} showing me how to prime the pump."),
        ("tom for the lift & Helen for the lunch", "Tom, {} the lift. Helen, thank you for the lunch."),
        ("tom having the assessor stay late", "Tom, {} having the assessor stay late."),
        ("tom being patient with me and giving me a tea", "Tom, {} being patient with me and giving me a tea."),
        ("Tom's honest account and Helen's equally honest laugh", "Helen, thank you for your equally honest laugh."),
        ("Tom and Helen's good humour when the alarm went off", "your good humour when the alarm went off."),
        ("being made to feel welcome by everyone, especially Tom", "made me feel welcome, especially you."),
        ("they bought me a cuppa and tom's dog sat on my foot", "Tom, your dog sat on my foot."),
        ("meeting the team, they were so kind and Tom even knew my name", "They were so kind. Tom, "),
        (
            "half hour with Tom on the lathe, he showed me the trick",
            "the half hour with you on the lathe. You showed me",
        ),
        ("ringing twice when my son was ill; neither of them minded", "neither of you minded."),
        ("Helen's having gone out for a charger", "Helen, {} going out for a charger."),
        ("Helen, whose questions were the best in years", "Helen, {} your questions. They were the best in years."),
        ("toms tip about the thermostat, told my dad", "Tom, {} your tip about the thermostat. I told my dad."),
        ("tom taking me to the van, he paid, wouldnt take my money", "You paid and wouldn't take my money."),
    ],
)
def test_one_of_two_is_thanked_by_name(typed: str, said: str) -> None:
    letter = letter_with("thanks_for", typed, people=TOM_AND_HELEN)
    for thanks in ("I'm especially grateful to you for", "thank you, too, for", "thank you in particular for"):
        letter = letter.replace(thanks, "{}")
    assert said in letter


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Grace's emails, Sunil's patience and Mr Lane's tour", "your patience. Mr Lane, thank you for your tour."),
        (
            "Grace ringing; Sunil lending me a pen; Mr Lane waiting for me",
            "a pen. Mr Lane, thank you for waiting for me.",
        ),
        ("Grace, Sunil and Mr Lane, for a fair hearing", " for a fair hearing."),
        ("sunil. he didn't have to show me the roof but he did", "Sunil, {} showing me the roof."),
        ("the three of you giving up your Saturday", " for giving up your Saturday."),
    ],
)
def test_each_of_three_is_thanked_in_turn(typed: str, said: str) -> None:
    letter = letter_with("thanks_for", typed, people=to("Grace Obi", "Mr Lane", "Sunil"))
    assert said in letter.replace("I'm especially grateful to you for", "{}").replace("thank you, too, for", "{}")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("the receptionist, Moira, who found me a charger", "to Moira, the receptionist, who found me a charger."),
        ("Moira, the receptionist, for finding me a charger", "to Moira, the receptionist, for finding me a charger."),
        (
            "the lad on the panel, think it was Joe, who lent me his glasses",
            "to the lad on the panel who lent me his gl",
        ),
        ("reading my whole thesis, Professor Lindqvist", "to Professor Lindqvist for reading my whole thesis."),
        ("the chance to meet the residents, Winnie specially who told me off", "residents, above all Winnie, who told"),
        (
            "having Stan and Mrs Ivory on the panel, they asked the hardest questions",
            "They asked the hardest questions.",
        ),
        ("the time you gave my wife and son, they sat in the office", "They sat in the office."),
        ("I had a chat with the caretaker. He showed me the boiler.", "He showed me the boiler."),
    ],
)
def test_others_are_told_as_others(typed: str, said: str) -> None:
    assert said in letter_with("thanks_for", typed)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("finding me a hammer, no ones ever done that", "for finding me a hammer. No one's ever done that."),
        ("the walkthrough, showing a stranger your worst day is brave", "Showing a stranger your worst day is brave."),
        (
            "driving me round, forty minutes he gave me, and he'd been on since four",
            "round. Forty minutes you gave me, and",
        ),
        (
            "letting me try it, most places stick you out the back, and for the pasty",
            "try it, and for the pasty. Most pl",
        ),
        ("letting me bring her, and someone found her pencils", "letting me bring her. Someone found her pencils."),
        ("letting me do story time, did the bear one", "for letting me do story time. I did the bear one."),
        ("letting me try the machine, burnt my hand lol but worth it", "I burnt my hand, but it was worth it."),
        ("he sat me with the Ladybirds and that calmed my nerves no end", "Ladybirds, which calmed my nerves no end."),
        ("cup of tea, bit of a chat about the dog", "the cup of tea and the bit of a chat about the dog."),
        ("staying on when my power went and i had to ring in", "staying on when my power went and I had to ring in."),
        ("bringing me his jumper when I lied and said yes", "bringing me your jumper when I lied and said yes."),
        ("the patience when my caramel has burned two times", "when my caramel burn"),
        ("your kindness, and to answer all my questions", "your kindness, and for answering all my questions."),
        ("hearing me out about the redundancy", "for hearing me out about the redundancy"),
        ("walking me round line 2 in the middle of a pour", "for walking me round line 2 in the middle of a pour"),
        ("his email saying who I'd be meeting and why", "who I'd be meeting and why."),
        ("I want say thank you for the coffee and the chat", "for the coffee and the chat"),
        ("he said sorry about ten times, felt bad for him", "I felt bad for you."),
        ("giving me time for think before answer", "giving me time to think before answering"),
    ],
)
def test_thanks_end_where_they_end(typed: str, said: str) -> None:
    assert said in letter_with("thanks_for", typed)


def test_what_others_did_is_written_out_in_a_formal_letter() -> None:
    typed = "Moira on reception, who lent me her glasses because I'd sat on mine"
    letter = letter_with("thanks_for", typed, people={**to("Tom Birkett"), "tone": "formal"})
    assert "because I had sat on mine" in letter


def test_thanks_cut_short_still_go_to_the_one_they_are_for() -> None:
    long = "which took the best part of an hour, because the lift was out and the stairs were being painted that week"
    answers = {
        "people": TOM_AND_HELEN,
        "gratitude": {"thanks_for": f"Helen walking me through the pack, {long}, and letting me ask about the accrual"},
        "interest": {"enjoyed": f"hearing how the depot was built by hand, {long}"},
        "takeaway": {"kind": "challenge", "challenge": f"the trucks come back empty from the coast, {long}",
                     "made_clear": f"a good dispatcher saves more than a new truck, {long}",
                     "experience": f"ran a small yard in Hull for nine years with my brother, {long}"},
    }  # fmt: skip
    letter = " ".join(paragraph.text for paragraph in compose(answers).paragraphs)
    assert "Helen, " in letter
