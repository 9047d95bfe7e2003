"""People who answer in whole sentences where a phrase was asked, and add a remark, a reason or a second fact."""

from __future__ import annotations

from typing import Any

import pytest

from letters.core.compose import compose
from letters.core.language.typed.cleaned import clean

QUESTIONS = {
    "thanks": ("gratitude", "thanks_for"), "beginning": ("interest", "beginning"), "enjoyed": ("interest", "enjoyed"),
    "how": ("acknowledgement", "told_how"), "by": ("acknowledgement", "told_by"),
    "kind": ("acknowledgement", "kindness"), "reason": ("acknowledgement", "reason"), "about": ("takeaway", "kind"),
    "challenge": ("takeaway", "challenge"), "clear": ("takeaway", "made_clear"), "topic": ("takeaway", "topic"),
    "standing": ("takeaway", "standing"), "lesson": ("takeaway", "lesson"), "by_what": ("takeaway", "lesson_from"),
    "wish": ("connection", "future_role"), "follow": ("connection", "follow"),
}  # fmt: skip


def letter(readers: str, **typed: str) -> str:
    """The letter to these readers, made of these answers alone."""
    answers: dict[str, Any] = {
        "people": {
            "your_name": "Alex Moor", "company": "Brackwell", "role": "assistant", "tone": "warm", "english": "en-GB",
            "recipients": [{"name": name, "greeting": ""} for name in readers.split(", ")],
        },
        "takeaway": {"kind": next((one for one in ("challenge", "topic", "lesson") if one in typed), "nothing")},
        "connection": {"kind": "future" if "wish" in typed else "following", "beginning": "how"},
    }  # fmt: skip
    for question, text in typed.items():
        section, key = QUESTIONS[question]
        answers.setdefault(section, {})[key] = clean(text)
    return compose(answers).text


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("I was grateful for the honest answer about the targets.", "for the honest answer about the targets"),
        ("I was very grateful that Sue drove me to the station", "for driving me to the station"),
        ("It was the way she asked about my mum.", "for the way you asked about my mum"),
        ("giving me a go on the till, I was terrible but they laughed with me", "I was terrible, but you laughed"),
        ("Sue for sitting with me and the whole team for the samosas", "for the samosas from the whole team"),
        ("I would like to thank Mr Ali who met me and Sue for her honest answers", "Sue, thank you for your honest"),
        ("I would like to thank Sue, she met me at the door", "for meeting me at the door"),
        ("both Sue and Mr Ali for the soup", "for the soup"),
        ("Sue told me not to worry when my internet went off and they waited for me", "went off. You waited for me."),
        ("the hot rolls, they didnt last till Perth", "the hot rolls. They didn't last"),
        ("Sue let me oil the engine and she never looked at her watch", "oil the engine and never looking at your wat"),
        ("Sue showed me the picture cards and she was so patient with me", "and being so patient with me"),
        ("I am grateful to them both for the very fair questions.", "for the very fair questions"),
        ("Sue for the rehearsal, I had forgotten how much I love it", "forgotten how much I love it"),
    ],
)
def test_thanks(typed: str, said: str) -> None:
    assert said in letter("Sue, Mr Ali", thanks=typed)


@pytest.mark.parametrize(
    ("beginning", "typed", "said"),
    [
        ("seeing", "I saw a little girl read to the dog, and she was so proud.", "read to the dog. She was so proud."),
        ("seeing", "the pupils showed me there garden and gave me a radish", "show me their garden and give me a rad"),
        ("seeing", "I liked seeing the audience stand up at the end", "the audience stand up at the end"),
        ("seeing", "a boy chose his cake and he wanted a digger on it", "choose his cake. He wanted a digger on it."),
        ("doing", "I lit a scene on my own and Sue kept it in the show", "Sue, you kept it in the show."),
        (
            "hearing",
            "Sue talking about the lady who rings every week and they dont charge her",
            "and you don't charge her",
        ),
        ("seeing", "the boys crawled in and one of them said it was like a church", "said it was like a church"),
        ("doing", "I was allowed to throw the line, missed twice and then got it", "throw the line was"),
        ("how", "the way they speak to the children, they get down on there knees", "You get down on your knees."),
        ("how", "they let new people listen in for two weeks before they take one", "before they take one"),
        (
            "how",
            "Sue told me how she got into it, she used to be a cook and she learned it at night",
            "You used to be a c",
        ),
        ("that", "Sue said that the customers send her christmas cards", "the customers send you Christmas cards"),
        ("hearing", "Mr Ali telling a man why the beer was cloudy, he drew him a picture", "You drew him a picture"),
        ("hearing", "Sue talking about the teenagers who run the bar, they even do the till", "They even do the till."),
    ],
)
def test_what_was_enjoyed(beginning: str, typed: str, said: str) -> None:
    text = letter("Sue, Mr Ali", beginning=beginning, enjoyed=typed)
    assert said in text or said.replace(" was", ".") in text


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("He was honest with me and I appreciate that.", "honest with me"),
        ("She said it was close and I believe her", "tell me that it was close."),
        ("She said I was her second choice and she was sorry.", "your second choice and that you were sorry"),
        ("she sent a voice message and you could hear that she meant it", "I could hear that you meant it"),
        ("She told me I was quick with the change", "that I was quick with the change"),
        ("She wrote and told me which of my roses was her favourite", "which of my roses was your favourite"),
        ("She told me why and she said it kindly.", "telling me why and saying it kindly"),
        ("She rang because she said I deserved to hear it from a person.", "I deserved to hear it from a person"),
    ],
)
def test_a_kindness(typed: str, said: str) -> None:
    assert said in letter("Sue, Mr Ali", how="phone", by="Mr Ali" if typed.startswith("He") else "Sue", kind=typed)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("It was a lady who used to work there before she had her children", "a lady who used to work with you"),
        ("Mr Ali explained that the other person had run a bar", " someone who had run a bar"),
        ("I was told that the person had a degree", " someone who had a degree"),
        ("Sue told me that they had given it to somebody local", "you gave it to somebody local"),
        ("She has taken on somebody with her own business", "you took on somebody with her own business"),
        ("someone who can drive because they are going on tour", "because you are going on tour"),
        ("They needed somebody who knows the system that they use.", "the system that you use"),
        ("The gentleman they chose used to be a baker.", " someone who used to be a baker"),
        ("They appointed their own deputy which I quite understand.", "appointed your own deputy"),
        ("they needed a driver and I am still having lessons", "I am still having lessons"),
        ("A gentleman who has run an airport desk.", "a gentleman who has run an airport desk"),
        ("They have appointed a colleague from their Evesham office.", "a colleague from your Evesham office"),
        ("because I havent managed people yet", "I haven't managed people yet"),
        ("someone who knew the system and could start on Monday", "someone who knew the system and could start on Mon"),
    ],
)
def test_a_reason(typed: str, said: str) -> None:
    assert said in letter("Sue, Mr Ali", reason=typed)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("people dont open the letters so they miss the help they could get", "so they miss the help they could get"),
        ("the boys come in to get warm and they dont know what to do with them", "you don't know what to do with them"),
        ("people buy plants that die in there garden because they look nice", "their garden because they look nice"),
        ("We talked about the price of hops, it has doubled.", "price of hops"),
        ("patients do not turn up, they lose about four hours a week", "lose about four hours a week"),
        ("people give up there dogs because of the landlord", "people give up their dogs"),
        ("they get given so much that cant be sold", "get given so much that can't be sold"),
        ("the locals cannot get to their own appointments", "the locals cannot get to their own appointments"),
        ("the mums stop coming because they are afraid", "the mums stop coming"),
    ],
)
def test_a_challenge(typed: str, said: str) -> None:
    text = letter("Sue, Mr Ali", challenge=typed)
    assert said in text
    assert "We told me" not in text


def test_what_follows_from_what_they_do_is_theirs() -> None:
    told = {
        "challenge": "how to get people to book early",
        "clear": "if they dont know who comes they cant pay the actors",
    }
    assert "if you don't know who comes, you can't pay the actors" in letter("Sue", **told)


def test_what_others_do_with_their_own() -> None:
    typed = "the children bring there own cushions and they choose there own books"
    assert "bring their own cushions and they choose their own books" in letter("Sue", topic=typed)
    assert "waves their hands" in letter("Sue", topic="a deaf audience waves their hands instead of clapping")
    assert "You send a fake email" in letter("Sue", topic="Phishing tests. They send a fake email to their own staff.")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("a lad who came as a pupil told me he still has the ticket", "A lad who came as a pupil told me he still has"),
        ("a resident who was a baker makes the scones and she wont let me help", "won't let me help. That taught"),
        ("Sue said nine times out of ten they only want somebody to listen.", "they only want somebody to listen"),
        ("Molly sold four in an hour that way", "Molly sold four in an hour that way"),
    ],
)
def test_what_brought_it_home(typed: str, said: str) -> None:
    text = letter("Sue, Mr Ali", lesson="people like to be asked", by_what=typed)
    assert said in text
    assert "now brought it home" not in text


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("I would prefer something part time as I look after my father.", "part-time"),
        ("a trainee post if they have one next year", "If a trainee post comes up next year"),
        ("next years trainee place", "If a trainee place comes up next year"),
        ("I could help out when they are short.", "hear from you when you are short"),
        ("Winter work would suit me very well when the shop is shut.", "winter work"),
        ("the call centre or anything in an office", "for work in the call centre or anything in an office"),
        ("I will do the training and apply again", "If another role like it comes up"),
        ("A part-time post would suit me better in any case.", "If a part-time post comes up"),
        ("I would be happy to do weekends or fostering", "If weekend or fostering work comes up"),
        ("I will apply for the apprenticeship in september", "If the apprenticeship comes up in September"),
    ],
)
def test_a_wish(typed: str, said: str) -> None:
    assert said in letter("Sue, Mr Ali", wish=typed)


@pytest.mark.parametrize(
    ("typed", "mended"),
    [
        ("a customer whos plant dies", "a customer whose plant dies"),
        ("someone whos local", "someone who's local"),
        ("they have music in there headphones", "they have music in their headphones"),
        ("she was in there cleaning", "she was in there cleaning"),
        ("look at the patients face", "look at the patient's face"),
        ("the patients teeth", "the patients' teeth"),
        ("the old folks shopping", "the old folk's shopping"),
        ("a lady of seventy six", "a lady of seventy-six"),
    ],
)
def test_small_words(typed: str, mended: str) -> None:
    assert clean(typed) == mended


def test_what_one_would_like_to_see_done() -> None:
    typed = "They are doing up the mill and I would love to see it finished"
    assert "to see the mill finished" in letter("Sue", follow=typed)


def test_those_who_have_stopped_are_others() -> None:
    typed = "Nobody else makes there own any more, they buy them in."
    assert "and they buy them in" in letter("Sue", topic="sugar flowers", standing=typed)
    assert "would rather stay small" in letter("Sue", challenge="the pubs", clear="they would sooner stay small")
