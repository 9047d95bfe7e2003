"""A tale told as it went is told step by step, a cause before what came of it, and a deed ends where it ends."""

from __future__ import annotations

import pytest

from letters.core.language.people.interviewers import read_people
from letters.core.language.typed.cleaned import clean
from letters.core.letter import Tone
from letters.core.material import material
from letters.core.readers import Readers
from letters.core.reading.plain.causes import effect_after
from letters.core.reading.reason.grounds import grounds

JOAN = Readers(read_people([{"name": "Joan"}]), Tone.WARM)
BOTH = Readers(read_people([{"name": "Joan"}, {"name": "Mr Hill"}]), Tone.WARM)


def _told(name: str, typed: str, beginning: str, readers: Readers) -> str:
    read = material(name, typed, beginning, readers)
    assert read is not None
    return " | ".join((read.text, *read.rest))


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("because the bus stopped nobody comes any more", "the bus stopped, so nobody comes any more"),
        ("because they lost the key in May the hall is shut", "they lost the key in May, so the hall is shut"),
        ("because the roof leaked they moved the group", "the roof leaked, so they moved the group"),
        ("because half won't use the form the lines are jammed", "half won't use the form, so the lines are jammed"),
        ("the list, because it was typed by students half the names are wrong",
         "the list. It was typed by students, so half the names are wrong"),
        ("because nobody told them the bus had stopped", ""),
        ("because nobody knows the codes they use", ""),
        ("because she likes the way they work", ""),
        ("to bring them back, because at the first there are ten and at the second there are six", ""),
    ],
)  # fmt: skip
def test_a_cause_is_told_before_what_came_of_it(typed: str, told: str) -> None:
    assert effect_after(typed) == (told or typed)


@pytest.mark.parametrize(
    ("name", "beginning", "typed", "told"),
    [
        ("kindness", "", "she rang me when it was quiet and then we ended up talking about my dog",
         "you rang me when it was quiet | Then we ended up talking about my dog."),
        ("kindness", "", "she said it was the hardest call of her week, and I believed her",
         "you told me that it was the hardest call of your week | I believed you."),
        ("kindness", "", "rang me rather than email", "you rang me rather than email"),
        ("thanks_for", "", "asking about my dad, you could tell she meant it",
         "asking about my dad | I could tell you meant it."),
        ("thanks_for", "", "she waited with me at the stop, it was late, and she told me about her daughter",
         "waiting with me at the stop | It was late. | You told me about your daughter."),
        ("thanks_for", "", "she saw that I was nervous and she said let's walk, and we went out",
         "seeing that I was nervous | You said let's walk, and we went out."),
        ("enjoyed", "seeing", "first the queue out of the door, then the rush, and at the end it was ten past nine",
         "seeing the queue out of the door, then the rush | At the end it was ten past nine."),
        ("enjoyed", "how", "she gets the shy ones to talk, she asks them what they ate and then they can't be stopped",
         "how you get the shy ones to talk | You ask them what they ate and then they can't be stopped."),
        ("enjoyed", "how", "she keeps the peace between the choirs, she told me that they hadn't spoken since 1988",
         "how you keep the peace between the choirs | You told me that they hadn't spoken since 1988."),
        ("enjoyed", "that", "a man of ninety teaches the teenagers to mend bikes and they teach him his phone",
         "a man of ninety teaches the teenagers to mend bikes and they teach him his phone"),
        ("enjoyed", "seeing", "Joan with a man, she didn't say much", "watching you with a man | You didn't say much."),
        ("challenge", "about", "the boiler, it is old, and I asked what they do and they said pray",
         "the boiler | It is old, and I asked what you do and you said pray."),
        ("made_clear", "", "that it isn't the pay, it's having nobody to talk to",
         "it isn't the pay | It's having nobody to talk to."),
        ("topic", "about", "soft hours, for an hour on Tuesdays the music goes off, it was my brother who needed this",
         "soft hours | For an hour on Tuesdays the music goes off; it was my brother who needed this."),
        ("experience", "", "had it at my mum's shop, she kept it all in her head and then she broke her hip",
         "had it at my mum's shop | She kept it all in her head and then she broke her hip."),
        ("experience", "", "was the one who rang them on the day the star broke her leg",
         "was the one who rang them on the day the star broke her leg"),
        ("challenge", "that", "the old people get letters they don't understand, and they pay as they're frightened",
         "the old people get letters they don't understand, and they pay as they're frightened"),
        ("challenge", "that", "patients say they will come and then they don't, so they ring them the day before",
         "patients say they will come and then they don't, so you ring them the day before"),
        ("challenge", "that", "people leave because they can't say no", "people leave because they can't say no"),
        ("standing", "", "the big ones have one in Holland, they are the only ones here",
         "the big ones have one in Holland, and you are the only ones here"),
        ("enjoyed", "how", "she remembers what every child fears, she has it in a little book",
         "how you remember what every child fears | You have it in a little book."),
        ("thanks_for", "", "she told me to stay a bit, and then the hour was gone",
         "telling me to stay a bit | Then the hour was gone."),
        ("challenge", "about", "the eels, the screens stop the weed but they stop the eels as well",
         "the eels | The screens stop the weed, but they stop the eels as well."),
        ("challenge", "about", "keys, they've got two hundred sets and somebody takes the wrong ones home",
         "keys | You've got two hundred sets, and somebody takes the wrong ones home."),
        ("lesson", "that", "a child who bites can't say it yet, I used to tell them off",
         "a child who bites can't say it yet | I used to tell them off."),
        ("enjoyed", "how", "she started with her nan's old trolley, she's still got the trolley, it's in the office",
         "how you started with your nan's old trolley | You've still got the trolley. | It's in the office."),
        ("thanks_for", "", "she asked me what I'd say at midnight, and then when I had answered she was quiet",
         "asking me what I'd say at midnight | Then when I had answered you were quiet."),
        ("future_role", "", "weekends to begin with", "weekend work"),
        ("experience", "", "in my uncle's shop we had the same, when the other one closed we got all the complaints",
         "in my uncle's shop we had the same | When the other one closed we got all the complaints."),
        ("future_role", "", "sales, Reading", "sales in Reading"),
        ("future_role", "", "lettings or sales, Reading or Slough", "a lettings or sales role"),
        ("thanks_for", "", "letting me listen, a man was shouting and the girl waited and then he said sorry",
         "letting me listen | A man was shouting and the girl waited and then he said sorry."),
        ("thanks_for", "", "lending me a coat, mine had a hole, and for not laughing",
         "lending me a coat, and for not laughing | Mine had a hole."),
        ("lesson_from", "", "she put a stick to the block and said water pump and it was",
         'you put a stick to the block and said "water pump" and it was'),
        ("future_role", "", "saturdays or the story times", "Saturday work or something with the story times"),
        ("future_role", "", "anything at the desk, evenings as well", "anything at the desk (evenings included)"),
    ],
)  # fmt: skip
def test_a_tale_is_told_step_by_step(name: str, beginning: str, typed: str, told: str) -> None:
    assert _told(name, typed, beginning, JOAN) == told


@pytest.mark.parametrize(
    ("name", "beginning", "typed", "told"),
    [
        ("enjoyed", "that", "Mr Hill sings to the beans, he denied it and then Joan played me the video",
         "you sing to the beans | You denied it and then Joan played me the video."),
        ("enjoyed", "that", "the ledger is still in use, Joan writes in it, and her handwriting is better than mine",
         "the ledger is still in use | Joan, you write in it, and your handwriting is better than mine."),
        ("enjoyed", "how", "they ring every family by nine and mostly it's a shoe, Mr Hill said",
         "how you ring every family by nine and mostly it's a shoe"),
        ("follow", "doing", "buy the first jar, I promised Joan, and bring the old one back",
         "to buy the first jar and bring the old one back | Joan, I promised you."),
    ],
)  # fmt: skip
def test_each_step_is_said_to_whom_it_is_about(name: str, beginning: str, typed: str, told: str) -> None:
    assert _told(name, typed, beginning, BOTH) == told


@pytest.mark.parametrize(
    ("typed", "chosen"),
    [
        ("the other one because she speaks Punjabi and half their customers do",
         "the other one, who speaks Punjabi. Half your customers do"),
        ("somebody else because he has a van", "somebody else who has a van"),
        ("the other girl because she'd done it before and knew the till",
         "the other person, who had done it before and knew the till"),
        ("a lad he'd had before", "someone they had had before"),
        ("a retired driver, I mean, what can you say", "a retired driver"),
        ("a lad with the hybrid ticket, they had eleven of them in", "someone with the hybrid ticket"),
        ("somebody with the children's side, they do four story times a week", "somebody with the children's side"),
    ],
)  # fmt: skip
def test_a_choice_stays_what_it_is(typed: str, chosen: str) -> None:
    assert grounds(typed).text == chosen


def test_what_is_done_to_her_is_done_to_you() -> None:
    assert JOAN.turned("it took her longer than the walk") == "it took you longer than the walk"
    assert JOAN.turned("it keeps her awake at night") == "it keeps you awake at night"


def test_a_no_said_with_an_invitation_is_both_said() -> None:
    assert clean("she said sorry it's a no, but come for a pint") == "she said sorry and said come for a pint"
