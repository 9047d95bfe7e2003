"""What hangs on the end of an answer goes where it only judges, and is joined where it tells what there is none of."""

from __future__ import annotations

import pytest

from letters.core.language.people.interviewers import read_person
from letters.core.letter import Tone
from letters.core.material import material
from letters.core.readers import Readers
from letters.core.reading.hung import hung

_ANNA = Readers((read_person("Anna Brook"),), Tone.WARM)


def _told(name: str, beginning: str, typed: str) -> str:
    read = material(name, typed, beginning, _ANNA)
    assert read is not None
    return " | ".join((read.text, *read.rest))


@pytest.mark.parametrize(
    ("name", "typed", "told"),
    [
        ("enjoyed", "they weigh every loaf twice, nice touch", "they weigh every loaf twice"),
        ("enjoyed", "how they load by last drop first, simple but smart", "how they load by last drop first"),
        ("enjoyed", "they let the old boys keep their bench, respect", "they let the old boys keep their bench"),
        ("enjoyed", "the pump off a scrapped trawler, pure genius", "the pump off a scrapped trawler"),
        ("enjoyed", "the tour of the linen room, very organised", "the tour of the linen room"),
        ("thanks_for", "an honest chat, rare these days", "an honest chat"),
        ("thanks_for", "the extra time on the test, much appreciated", "the extra time on the test"),
        ("thanks_for", "the feedback on my lesson, very useful", "the feedback on my lesson"),
        ("thanks_for", "the answers to my list, most thorough", "the answers to my list"),
        ("thanks_for", "taking me seriously, not everyone does", "taking me seriously"),
        ("enjoyed", "a go on the pottery wheel, disaster", "a go on the pottery wheel"),
        ("enjoyed", "they scrub the tanks by hand, proper graft", "they scrub the tanks by hand"),
        ("enjoyed", "the garden on the quay, who'd have thought", "the garden on the quay"),
        ("enjoyed", "how the clerks swap over, calm as anything", "how the clerks swap over"),
        ("lesson", "say nothing for a minute, hardest thing ever", "say nothing for a minute"),
        ("topic", "a hive is moved at night, makes sense when you think", "a hive is moved at night"),
        ("follow", "the new bread van, painted by the kids apparently", "the new bread van, painted by the kids"),
        ("topic", "bees can count, mad", "bees can count"),
        ("enjoyed", "how they knit nets by the fire, lovely old habit", "how they knit nets by the fire"),
        ("enjoyed", "they write one good thing a day, small but it matters", "they write one good thing a day"),
        ("made_clear", "people stay where they are thanked, nothing fancy", "people stay where they are thanked"),
        ("made_clear", "a cheap fuse saves a dear motor, simple maths", "a cheap fuse saves a dear motor"),
        ("follow", "how the archive move goes, no small job", "how the archive move goes"),
        ("lesson", "check the oil before the key, obvious really", "check the oil before the key"),
        ("lesson_from", "Grace showed me one that was 400 out, scary", "Grace showed me one that was 400 out"),
        ("lesson_from", "you left a gap, on purpose I think", "you left a gap, on purpose"),
        ("experience", "I did payroll for 60 lads, nightmare", "I did payroll for 60 lads"),
        ("follow", "how the new barn goes, fingers crossed", "how the new barn goes"),
    ],
)
def test_what_was_only_thought_of_it_goes(name: str, typed: str, told: str) -> None:
    assert hung(name, typed) == told


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("lesson", "what do I think"),
        ("thanks_for", "the story about the local legend"),
        ("thanks_for", "her being a lifesaver"),
        ("future_role", "days or nights, nice hours"),
        ("follow", "how the old spaniel gets on, biscuit"),
        ("thanks_for", "the tea and the tour, biscuits"),
        ("enjoyed", "how they open the shop late, sundays"),
        ("kindness", "he rang me himself, really sorry"),
        ("made_clear", "no hoist, no bath"),
        ("topic", "it has no wheels and no brakes"),
    ],
)
def test_what_belongs_to_it_stays(name: str, typed: str) -> None:
    assert hung(name, typed) == typed


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("the lift to the station total lifesaver", "the lift to the station"),
        ("the boots you lent me legend", "the boots you lent me"),
        ("the soup at 3am lifesaver", "the soup at 3am"),
        ("showing me round the kiln what a gent", "showing me round the kiln"),
        ("the loan of the saw (will bring it back)", "the loan of the saw (I will bring it back)"),
        ("the book on grafting (gave it to my dad after)", "the book on grafting (I gave it to my dad afterwards)"),
        ("the lift (paid by the firm)", "the lift (paid by the firm)"),
    ],
)
def test_a_cry_goes_and_an_aside_has_its_i(typed: str, told: str) -> None:
    assert hung("thanks_for", typed) == told


@pytest.mark.parametrize(
    ("name", "typed", "told"),
    [
        ("enjoyed", "the goats lined up no dogs no shouting", "the goats lined up, with no dogs and no shouting"),
        ("enjoyed", "the dogs sat when the bell went no barking", "the dogs sat when the bell went no barking"),
        ("enjoyed", "the calves walked up to me no fear, 3 weeks old", "the calves walked up to me, with no fear"),
        ("enjoyed", "the packing line. 12 women no shouting", "the packing line. 12 women and no shouting"),
        ("enjoyed", "they swap shifts, no need to ask", "they swap shifts, with no need to ask"),
        ("enjoyed", "she pipes the roses, not one wobble", "she pipes the roses, without one wobble"),
        ("enjoyed", "they run it on Fridays, no bother", "they run it on Fridays"),
        ("enjoyed", "rotas come out monthly, no last minute", "rotas come out monthly"),
        ("topic", "dry stone walls, no mortar, gravity", "dry stone walls, with no mortar"),
        ("topic", "induction forges, no smoke no gas", "induction forges, with no smoke and no gas"),
        ("topic", "the shop sells no sugar no salt", "the shop sells no sugar and no salt"),
        ("standing", "they float every tray, no exceptions", "they float every tray, with no exceptions"),
        ("lesson", "how you calm a parrot, low voice no shouting", "how you calm a parrot, low voice and no shouting"),
        ("made_clear", "you can't rush a cheese, no shortcuts", "you can't rush a cheese. There are no shortcuts"),
        (
            "enjoyed",
            "they load 12 vans no shouting just whistles",
            "they load 12 vans, with no shouting, just whistles",
        ),
        ("kindness", "ring on the Friday, no leaving me hanging", "ring on the Friday, without leaving me hanging"),
        ("kindness", "tell me the truth, no sugar-coating", "tell me the truth, with no sugar-coating"),
        ("topic", "wool insulation, no itch, smells a bit", "wool insulation, with no itch. It smells a bit"),
        ("experience", "I kept the stores. No van but I know it", "I kept the stores. There was no van, but I know it"),
    ],
)
def test_what_there_was_none_of_is_joined(name: str, typed: str, told: str) -> None:
    assert hung(name, typed) == told


@pytest.mark.parametrize(
    ("name", "typed", "told"),
    [
        ("challenge", "buses running late off the yard, driver shortage", "buses running late off the yard"),
        ("challenge", "bad samples from taps, mostly it's the tap", "bad samples from taps. Mostly it's the tap"),
        ("challenge", "foot rot, 1 in 5 she reckons, it's the mud", "foot rot, 1 in 5, by her reckoning, it's the mud"),
        ("made_clear", "turn people more not less, it's cheap", "turn people more, not less. It's cheap"),
        ("made_clear", "you plan for 3 days a week, max", "you plan for 3 days a week at most"),
        ("made_clear", "it is not later", "it is not later"),
        ("enjoyed", "the goats came in by themselves. 40 a side", "the goats came in by themselves."),
        ("enjoyed", "the workshop, spotless", "how spotless the workshop was"),
        ("enjoyed", "the old ledgers, beautiful drawings", "the old ledgers, with beautiful drawings"),
        ("thanks_for", "the loan of the hat, size of a bucket", "the loan of the hat the size of a bucket"),
        ("experience", "I drove the van 6 years, all weathers", "I drove the van 6 years, in all weathers"),
        (
            "lesson_from",
            "he kept one from 1998, coffee rings and all",
            "he kept one from 1998, coffee rings and all",
        ),
        ("lesson", "a rota is a promise, her words not mine", "a rota is a promise, her words, not mine"),
        ("experience", "I made dough, same problem, we chilled it", "I made dough. We chilled it"),
    ],
)
def test_a_detail_stands_as_it_can(name: str, typed: str, told: str) -> None:
    assert hung(name, typed) == told


@pytest.mark.parametrize(
    ("name", "beginning", "typed", "told"),
    [
        ("enjoyed", "seeing", "the goats came in by themselves", "seeing the goats come in by themselves"),
        ("enjoyed", "that", "they ring the shy patients first, nice touch", "you ring the shy patients first"),
        ("challenge", "", "lameness, about 1 in 8 he reckons", "lameness, about one in eight, by your reckoning"),
    ],
)
def test_the_whole_answer_is_spoken_to_its_reader(name: str, beginning: str, typed: str, told: str) -> None:
    assert _told(name, beginning, typed) == told
