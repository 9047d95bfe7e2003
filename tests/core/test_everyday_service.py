"""What people in care, shops, schools and councils type in the evening, as the whole letter says it."""

from __future__ import annotations

import pytest

from letters.core.language.people.interviewers import read_people
from letters.core.letter import Sentence, Tone, Words
from letters.core.material import material
from letters.core.readers import Readers
from letters.core.vocative import spoken_to_one
from tests.core.answered import letter_with


@pytest.mark.parametrize(
    ("question", "typed", "said"),
    [
        ("lesson", "you season at every step not only at the end", "at every step, not only at the end"),
        ("made_clear", "you cant chat in 15 minutes so the chat goes", "in 15 minutes, so the chat goes"),
        ("challenge", "the bus is full but nobody gets off", "the bus is full, but nobody gets off"),
        ("enjoyed", "the phones, it was mad but nobody shouted", "It was mad, but nobody shouted."),
        ("lesson", "you ring first so the tenant can hide the dog", "first so the tenant can hide the dog"),
    ],
)
def test_whole_clauses_are_parted(question: str, typed: str, said: str) -> None:
    assert said in letter_with(question, typed)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("pulling the first batch out at 5am, whole street smelt of it", "at 5am. The whole street smelt of it."),
        ("reversing the 53 seater, first time I'd done it with a camera", "It was the first time I had done it with"),
        ("I sorted a walk against the clock and only had 3 wrong", "against the clock and only having three wrong"),
    ],
)
def test_what_was_tried_is_told_on(typed: str, said: str) -> None:
    assert said in letter_with("enjoyed", typed, beginning="doing")


@pytest.mark.parametrize(
    ("question", "typed", "said"),
    [
        ("experience", "looked after 2 old boilers at the leisure centre", "two old boilers"),
        ("future_role", "any kitchen job, or lunchtimes", "any kitchen job or lunchtime work"),
        (
            "topic",
            "warm spaces, I thought it was just a leaflet thing",
            "I had thought they were just a leaflet",
        ),
        ("challenge", "damp, half the flats have it", "damp. Half the flats have it."),
        ("reason", "they'd someone with her Level 6", "hoosing someone with her Level 6"),
        ("thanks_for", "driving me out himself and not the recruiter", "driving me out yourself."),
        ("made_clear", "you can't chase a shoplifter on min wage", "on the minimum wage"),
        ("follow", "the new drop in at the library goes", "the new drop-in at the library goes"),
        ("kindness", "she phoned when she said she would, that counts for a lot", "phoning when you said you would"),
        (
            "topic",
            "zones in the yard, quiet one and a football one",
            "zones in the yard, a quiet one and a football one",
        ),
        ("made_clear", "people dump where it already looks dumped", "that people dump where it already looks dumped"),
        ("experience", "told people no at the bank, not the same but similar", "told people no at the bank."),
        ("thanks_for", "the tour of the mail centre, very big and clean", "the tour of the mail centre."),
        ("enjoyed", "hearing Jean who is 94 telling me about dances", "Jean, who is 94, telling me about dances"),
        ("challenge", "fly tipping, they clear it and it's back by wednesday", "about fly-tipping. You clear it"),
        ("challenge", "they're short every weekend and use agency", "use agency staff"),
        ("reason", "somebody that's already a parent helper", "hoosing somebody who's already a parent helper"),
        ("reason", "a man who lives out that road already", "a man who lives out that road already"),
        ("reason", "somebody who's been bank on that ward", "somebody who has been bank staff on that ward"),
        ("thanks_for", "the tea and ham sandwiches after", "for the tea and ham sandwiches afterwards."),
        ("thanks_for", "a straight talking interview", "a straight-talking interview"),
        ("future_role", "similar roles in revenues or housing", "similar roles in revenues or housing"),
        ("future_role", "holiday cover or football trips", "holiday cover or football trips"),
        ("experience", "worked on a stall and you have to win people over quick", "win people over quickly"),
        ("lesson", "they are not our patients they are our guests", "are not our patients; they are our guests"),
        ("enjoyed", "seeing a noticeboard where tenants write their own rules", "tenants write their own rules"),
        (
            "enjoyed",
            "seeing a boy who wouldn't write and then he wrote a page",
            "who wouldn't write and then wrote a page",
        ),
        ("future_role", "waking nights", "waking-night work"),
        ("future_role", "anything in the kitchen or the coffee shop", "anything in the kitchen or the coffee shop"),
        (
            "kindness",
            "it was a standard letter but he'd written good luck on it",
            "a standard one, but you'd written good",
        ),
        ("kindness", "polite text and he said all the best", "wishing me all the best"),
        ("made_clear", "if they don't eat they dont get better", "if they don't eat, they don't get better"),
        ("topic", "for some of them the driver is all they see", "for some of them the driver is all they see"),
        ("reason", "someone with a licence as the job covers 3 sites", "a licence, as the job covers three sites"),
        ("made_clear", "if the bus doesn't run the day doesn't happen", "doesn't run, the day doesn't happen"),
        ("experience", "taxi driver, did a lot of hospital runs", "I was a taxi driver and did a lot of hospital runs"),
        ("challenge", "discharges are never ready when they say", "never ready when they say"),
        ("reason", "two people already trained on dispatch", "two people who are already trained on dispatch"),
        ("reason", "someone nearer as they have to be there twice a day", "someone nearer, as they have to be there"),
        ("reason", "a girl with her special needs diploma", "with her special needs diploma"),
        ("thanks_for", "going easy on me the first hour", "for going easy on me the first hour"),
        (
            "challenge",
            "contaminated recycling, one nappy and it gets binned",
            "about contaminated recycling. One nappy",
        ),
        ("challenge", "if one machine goes down they have to cancel", "if one machine goes down, you have to cancel"),
        ("made_clear", "when it rains the kids go mad", "when it rains, the kids go mad"),
        ("made_clear", "you can't leave someone sat in a corridor", "leave someone sitting in a corridor"),
        ("topic", "the feelings board where they put there name by a face", "where they put their name by a face"),
        ("lesson", "look twice wave once", "look twice and wave once"),
        ("enjoyed", "riding on the back at 5, town to ourselves", "at 5, with the town to ourselves"),
        ("enjoyed", "hearing the P3s read", "listening to the P3s read"),
        ("enjoyed", "seeing a lad with Down's serving teas like he owned it", "serving teas like he owned it"),
        ("enjoyed", "meeting Margaret on the tills who knows everyone", "Margaret on the tills, who knows everyone"),
        ("kindness", "bit short but he answered", "for answering"),
        ("kindness", "wrote three paragraphs not one line", "writing three paragraphs, not one line"),
        ("challenge", "they have 3 people off long term sick", "three people off long-term sick"),
        ("future_role", "casual or summer", "casual or summer work"),
        ("kindness", "came with a second class stamp and a nice note", "came with a second class stamp"),
        (
            "challenge",
            "keeping staff, most leave in the first 3 months",
            "keeping staff. Most leave in the first",
        ),
        ("enjoyed", "hearing about a lady who does her own tea", "a lady who does her own tea"),
        ("reason", "an applicant with a first aid at work certificate", "with a first-aid-at-work certificate"),
        ("kindness", "Dave was so nice I nearly cried", "ou were so nice I nearly cried"),
        ("made_clear", "be polite first, most of them just want a pasty", "be polite first; most of them just want"),
        ("made_clear", "it was so busy they had to queue", "it was so busy you had to queue"),
        ("challenge", "lads hanging about after the pubs shut", "lads hanging about after the pubs shut"),
        ("enjoyed", "the bakery at 4am, best smell in the world", "at 4am, the best smell in the world"),
        ("enjoyed", "cooking pie for forty, clean plates all round", "for forty, with clean plates all round"),
        ("enjoyed", "hearing about the over 70s swim", "the over-70s swim"),
        ("enjoyed", "they fix kids bikes for free", "kids' bikes"),
        ("made_clear", "you can have all the apps but people want a person", "all the apps, but people want a person"),
        ("made_clear", "the place runs on two people and a kettle", "that the place runs on two people and a kettle"),
        ("topic", "they can tell a resident is ill by how they eat", "you can tell a resident is ill by how they eat"),
        ("challenge", "nobody covers the 3 o'clock pick up", "the 3 o'clock pick-up"),
        ("experience", "school kitchens for 7 years", "seven years in school kitchens"),
        ("made_clear", "if you are late you never catch up", "if you are late, you never catch up"),
        ("thanks_for", "Dave was running late but still gave me half an hour", "for giving me half an hour"),
        ("reason", "ex teachers", "ex-teachers"),
        ("future_role", "anything walking distance", "anything within walking distance"),
        ("kindness", "was nice as pie", "being as nice as pie"),
        ("made_clear", "one bad review and the phones stop", "with one bad review, the phones stop"),
        ("reason", "they wanted someone with more experience and I get that", "someone with more experience."),
        ("kindness", "put a handwritten postit in with the letter", "handwritten Post-it"),
    ],
)
def test_a_small_slip_is_mended(question: str, typed: str, said: str) -> None:
    also = {"beginning": "how"} if question == "follow" else {}
    assert said in letter_with(question, typed, **also)


def test_those_a_task_deals_with_stay_they() -> None:
    typed = "get them to eat veg when they only want chips"
    assert "eat veg when they only want chips" in letter_with("challenge", typed, challenge_beginning="how")


def test_what_was_spared_leads_to_what_was_done() -> None:
    letter = letter_with("kindness", "didn't rush it, asked if I was ok", told_how="phone", told_by="Dave")
    assert "not rushing it but asking if I was all right" in letter


def test_the_readers_letter_bears_the_readers_name() -> None:
    typed = "it was a proper letter with his own signature on"
    assert "with your own signature on" in letter_with("kindness", typed, told_how="letter", told_by="Dave")
    thanked = letter_with("kindness", "it thanked me for my honest answers", told_how="letter", told_by="Dave")
    assert "our letter thanked me for my honest answers" in thanked


def test_what_was_told_is_no_second_thing_said() -> None:
    lived = "a porter told me an old man was scared because nobody told him it was just an xray"
    letter = letter_with("lesson", "say where you are going", lesson_from=lived)
    assert "because nobody told him it was just an X-ray" in letter


def test_what_was_not_done_takes_nothing_with_it() -> None:
    typed = "she didn't beat round the bush and she wished me luck"
    letter = letter_with("kindness", typed, told_how="phone", told_by="Dave")
    assert "not beating round the bush and wishing" not in letter
    assert "didn't beat round the bush and wished me luck" in letter


def test_what_changed_ever_since_is_told_so() -> None:
    letter = letter_with("topic", "zones in the yard", standing="arguments went down by half since they did it")
    assert "arguments have gone down by half since you did it" in letter


def test_one_hears_that_the_reader_meant_it() -> None:
    letter = letter_with("kindness", "sent a voice note so I could hear he meant it", told_how="message")
    assert "so that I could hear you meant it" in letter


def test_a_borough_takes_its_article() -> None:
    people = {"company": "London Borough of Lewisham", "role": "caretaker"}
    assert "at the London Borough of Lewisham" in letter_with("kindness", "rang me", people=people)


@pytest.mark.parametrize(
    ("lived", "said"),
    [
        ("Dave told me it's their home and we're the visitors", "it's their home and you're the visitors"),
        ("Dave said we never rush a wash", "you said you never rush a wash"),
        ("Dave said we had a lot in common", "we had a lot in common"),
        ("Dave said he waited for one lad to make his own toast", "you waited for one lad to make his own toast"),
    ],
)
def test_whoever_spoke_said_it_of_their_own(lived: str, said: str) -> None:
    letter = letter_with("lesson", "you always knock", lesson_beginning="that", lesson_from=lived)
    assert said in letter.replace("You said", "you said")


def test_a_formal_letter_writes_out_who_had_and_who_is() -> None:
    people = {"recipients": [{"name": "Dave", "greeting": ""}], "tone": "formal"}
    assert "someone who had started the course" in letter_with(
        "reason", "someone who'd started the course", people=people
    )
    assert "the one who is scared" in letter_with("made_clear", "the loud one is the one who's scared", people=people)


def test_what_is_said_to_both_parts_one_from_what_is_said_to_him() -> None:
    readers = Readers(read_people([{"name": "Jo"}, {"name": "Moses"}]), Tone.WARM)
    gift = material("thanks_for", "making me a coffee", "", readers, readers.people[1])
    assert gift is not None
    before = [_said("Moses, it was good to see you dance."), _said("You both have my thanks for the interview.")]
    (told,) = spoken_to_one((_said("I'm grateful to you for making me a coffee."),), [gift], readers, before)
    assert told.text == "Moses, I'm grateful to you for making me a coffee."


def _said(text: str) -> Sentence:
    return Sentence("gratitude", (Words(text, mine=False),))
