"""Slips of the thumb, bodies and groups told by what they do, and what is theirs in what was typed."""

from __future__ import annotations

from typing import Any

import pytest

from tests.core.answered import letter_with


@pytest.mark.parametrize(
    ("question", "typed", "said"),
    [
        ("experience", "at the council i rang people in that five weeks and set it up", "in that five weeks"),
        ("enjoyed", "that nobody works late on pay day as they do it all the day before", "all the day before"),
        ("enjoyed", "the old control panel dave has rebuilt", "the old control panel you have rebuilt"),
        ("challenge", "people getting up at 3 thinking its time for work", "thinking it's time for work"),
        ("enjoyed", "how a headset tells them the aisle so there hands are free", "so their hands are free"),
        ("topic", "microsuction, all there branches changed to it", "all your branches changed to it"),
        ("enjoyed", "dave telling me about the man who heard his grandaughter", "who heard his granddaughter"),
        ("thanks_for", "the parking space they saved me and being so friendly", "the parking space you saved me"),
        ("thanks_for", "they stopped a machine so I can look inside", "so I could look inside"),
        ("lesson", "that its ok to say let me check instead of guessing", 'say "let me check" instead of guessing'),
        ("lesson", "its better to say i dont know than to make it up", 'say "I don\'t know" than to make it up'),
        ("lesson", "i need to torque the nuts properly not just do it by feel", "properly, not just do it by feel"),
        ("made_clear", "you need to repair the boards not swap them", "the boards, not swap them"),
        ("made_clear", "It became clear to me that a promise is only a wish.", "I saw that a promise is only a wish"),
        ("challenge", "About a third of the patients drop out before month six", "about a third of the patients drop"),
        ("enjoyed", "the measuring room, very clean and everything has a label", "very clean. Everything has a label"),
        ("kindness", "she said i drove well and to try again", "that I drove well and that I should try again"),
        ("kindness", "Sir said I should not stop teaching", "for telling me that I should not stop teaching"),
        ("future_role", "hygienist, or fill in days", "a hygienist role or fill-in day work"),
        ("reason", "they had a bloke from last season come back", "someone from last season came back"),
    ],
)
def test_a_slip_leaves_no_trace(question: str, typed: str, said: str) -> None:
    assert said in letter_with(question, typed)


@pytest.mark.parametrize(
    ("question", "typed", "also", "said"),
    [
        ("challenge", "flaky tests. they said they rerun the whole suite", {}, "You said you rerun the whole suite"),
        ("topic", "loose parts", {"standing": "they got rid of nearly all the toys"}, "you got rid of nearly all"),
        ("topic", "chicks. i didnt know they come in the mail", {}, "I didn't know they come in the mail"),
        ("reason", "went to someone already on their agency list", {}, "on your agency list"),
        ("enjoyed", "a patient group who crosses out the words they don't understand", {}, "they don't understand"),
        ("lesson", "go first", {"lesson_from": "They said a fella once started drilling"}, "you said a fella once"),
    ],
)
def test_they_are_whom_the_words_allow(question: str, typed: str, also: dict[str, Any], said: str) -> None:
    assert said.lower() in letter_with(question, typed, **also).lower()


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (
            "the lady who met me gave me a hi vis and showed me all round, took about an hour",
            "your colleague who met me, gave me a hi-vis and showed me all round.",
        ),
        ("the man who showed me the yard", "your colleague who showed me the yard."),
        ("the lady who met me and showed me round", "your colleague who met me and showed me round."),
    ],
)
def test_a_stranger_told_by_a_deed_is_not_the_reader(typed: str, said: str) -> None:
    assert said in letter_with("thanks_for", typed)


@pytest.mark.parametrize(
    ("question", "typed", "said"),
    [
        ("thanks_for", "I would like to thank him for reading my portfolio", "for reading my portfolio"),
        ("thanks_for", "the trial shift, they paid me for it and fed me", "You paid me for it and fed me"),
        (
            "thanks_for",
            "They sent the questions early, helped a lot as im slow",
            "early, which helped a lot as I'm slow",
        ),
        ("thanks_for", "nothing fancy just that he listened and didnt rush", "for listening and not rushing"),
        ("thanks_for", "tour of the brewhouse plus a couple bottles", "the brewhouse plus a couple of bottles"),
        ("thanks_for", "the video call going ahead even tho it rained", "for the video call going ahead"),
        ("thanks_for", "giving me extra ten minutes", "giving me an extra ten minutes"),
        (
            "thanks_for",
            "took an interest in me, asked good questions, didnt rush",
            "asking good questions and not rushing",
        ),
        ("kindness", "there was a page of feedback, more good than bad", "more good than bad"),
        ("reason", "test score, i got 68", "the test score"),
        ("reason", "just said it was a strong field, over eighty applied", "field, with over eighty applicants"),
        ("reason", "the nephew was coming back, was honest about it at least", "the nephew was coming back, and"),
        ("challenge", "they cant keep porters, the shifts wreck people", "porters; the shifts wreck people"),
        ("challenge", "big one was the move to electric buses", "the move to electric buses"),
        ("challenge", "mould in the flats and the officers get the blame for it", "The officers get the blame for it."),
        ("challenge", "bees dying over winter, lost 40 percent of the hives", "You lost 40 percent of the hives."),
        ("made_clear", "it isnt people being lazy, its buses and work", "being lazy; it's buses and work"),
        ("made_clear", "a longer chat first saves heartache later", "that a longer chat first saves heartache later"),
        ("made_clear", "numbers through the door dont show it", "numbers through the door don't show it"),
        ("experience", "rang every damp case back inside a week", "back inside a week"),
        ("experience", "put up mirrors at the depot, havent had one since", "and I haven't had one since"),
        ("experience", "taught my nephew on offcuts, took a couple of weekends", ", which took a couple of weekends"),
        ("enjoyed", "the team's reasoning for writing the docs first", "the team's reasoning for writing"),
        ("enjoyed", "how many came up from the floor, himself included", "yourself included"),
        ("lesson", "leadership is a lot of listening", "leadership is a lot of listening"),
    ],
)
def test_what_was_said_in_one_breath_comes_out_in_order(question: str, typed: str, said: str) -> None:
    assert said in letter_with(question, typed)


@pytest.mark.parametrize(
    ("beginning", "typed", "said"),
    [
        ("seeing", "the thank you cards from families pinned all along the hall", "families pinned all along the hall"),
        (
            "seeing",
            "the classroom garden and the weather charts the children keep",
            "the weather charts the children keep",
        ),
        ("seeing", "that people eat lunch together, managers too", "seeing people eat lunch together"),
        ("seeing", "how dave talked to the lads, he knew all there names", "You knew all their names"),
        (
            "hearing",
            "the bit about the sister who changed it and now three hospitals have copied it",
            "Now three hospitals",
        ),
    ],
)
def test_what_was_seen_and_heard_keeps_its_shape(beginning: str, typed: str, said: str) -> None:
    assert said in letter_with("enjoyed", typed, beginning=beginning)


@pytest.mark.parametrize(
    ("lesson_from", "said"),
    [
        ("Dave didnt know the answer to my question, he said so", "the answer to my question"),
        ("when he asked what day i enjoyed most last year", "asked what day I enjoyed most last year"),
        ("came from the tale of the kitchen that was late", "the tale of the kitchen that was late"),
        ("him saying that half of his hires were over fifty", "you said half of your hires were over fifty"),
        ("he stopped me nicely and said give me the last line first", "stopped me nicely and asked for the last line"),
    ],
)
def test_what_brought_a_lesson_home_is_told_whole(lesson_from: str, said: str) -> None:
    assert said.lower() in letter_with("lesson", "to listen first", lesson_from=lesson_from).lower()


@pytest.mark.parametrize(
    ("question", "typed", "said"),
    [
        ("thanks_for", "he rang me before to tell me where to park", "ringing me beforehand to tell me where to park"),
        ("thanks_for", "how he listened to my reason, didn't judge", "for listening to my reason and not judging"),
        (
            "thanks_for",
            "the tour, seeing the kilns fired up was somthing",
            "for the tour. Seeing the kilns fired up was",
        ),
        (
            "thanks_for",
            "introducing me to mrs okafor especially, and letting me sing",
            "Mrs Okafor especially, and letting",
        ),
        (
            "thanks_for",
            "that he came down himself, also the nice chat about bread",
            ", and for the nice chat about bread",
        ),
        ("kindness", "handwritten letter, two pages, who does that any more", "for your handwritten two-page letter."),
        ("kindness", "I suppose so. They let me know within two days.", "for letting me know within two days"),
        ("reason", "contract they were hiring for fell through", "the contract you were hiring for fell through"),
        ("reason", "Budget. The post was cut", "it came down to the budget"),
        ("reason", "too far to travel he thought, 70 km each way", "too far to travel, 70 km each way"),
        (
            "challenge",
            "bikes coming back broken, more than they can mend",
            "bikes coming back broken, more than you can mend",
        ),
        ("challenge", "scaffold not being tagged, had a near miss", "You had a near miss."),
        ("made_clear", "that he really means it, wasnt just talk", "it wasn't just talk"),
        ("experience", "Two years on the phones, I used to ring folk back", "I spent two years on the phones"),
        (
            "topic",
            "heat pumps, didnt know they could work in old houses",
            "I didn't know they could work in old houses",
        ),
        ("topic", "never heard of a repair cafe let alone one in a shop", "a repair cafe"),
        ("future_role", "the dispatcher role he talked about", "the dispatcher role you mentioned"),
        ("follow", "id like to see the barn when its done, they hope for august", "to see the barn when it's done."),
    ],
)
def test_what_hangs_on_an_answer_is_told_as_english_tells_it(question: str, typed: str, said: str) -> None:
    assert said in letter_with(question, typed)


@pytest.mark.parametrize(
    ("beginning", "typed", "said"),
    [
        ("hearing", "i liked when he explained the difference", "you explain the difference"),
        (
            "hearing",
            "the history of the mill and the part where you said your gran wove",
            "the history of the mill and the part",
        ),
        (
            "hearing",
            "your reasons for keeping the phone line open to people",
            "your reasons for keeping the phone line open",
        ),
        ("hearing", "what happens to the uniforms once there worn out", "once they're worn out"),
        ("hearing", "dave said the crew eat together, thats rare in roofing", ", which is rare in roofing"),
        ("hearing", "about his apprentices, two of them are women", "two of whom are women"),
        ("seeing", "Seeing the control room was great, so calm", "was seeing the control room."),
        ("seeing", "the sample room and the colour charts he mixed by hand", "the colour charts you mixed by hand"),
    ],
)
def test_what_was_liked_stands_as_a_thing(beginning: str, typed: str, said: str) -> None:
    assert said in letter_with("enjoyed", typed, beginning=beginning)


@pytest.mark.parametrize(
    ("lesson_from", "said"),
    [
        ("everyone we passed put the guard back down", "everyone we passed put the guard back down"),
        ("what was said about the bridge job", "about the bridge job"),
        ("When you asked how many calls we cut and I could not say.", "asked how many calls we cut and I could not"),
        ("dave said what do you think the customer wanted", "asked me what I thought the customer wanted"),
        ("dave pointing out that nursing my nan for 4 years is experience", "for four years is experience"),
    ],
)
def test_a_question_asked_keeps_its_clause(lesson_from: str, said: str) -> None:
    assert said.lower() in letter_with("lesson", "to listen first", lesson_from=lesson_from).lower()
