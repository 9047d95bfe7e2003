"""Sound English stands as it was typed, with no word put in, left out or moved."""

from __future__ import annotations

import pytest

from tests.core.answered import letter_with


@pytest.mark.parametrize(
    ("question", "typed", "told"),
    [
        ("challenge", "many drop Geography at the end of Year 9", "at the end of Year 9"),
        (
            "enjoyed",
            "the river study they run every autumn, in which each year group adds its own measurements",
            "the river study you run every autumn, in which each year group adds its own measurements",
        ),
        (
            "challenge",
            "The instrument drifts by about two percent a day, and no one has found out why.",
            "the instrument drifts by about two percent a day, and no one has found out why.",
        ),
        (
            "challenge",
            "Every winter the bottom field floods, and the sheep have to be moved.",
            "every winter the bottom field floods, and the sheep have to be moved.",
        ),
        ("challenge", "in July they receive three times more calls", "in July you receive three times more calls"),
        ("reason", "they promoted one of their own people", "one of your own people makes sense"),
        (
            "follow",
            "the new self check tool they're putting out for the clinics",
            "follow the new self check tool you're putting out for the clinics",
        ),
        (
            "lesson",
            "i say yes too fast. should ask first what it costs",
            "yes too fast. I should ask first what it costs.",
        ),
        ("made_clear", "people forgive a delay but not being told nothing", "but not being told nothing."),
        ("topic", "Basic bank accounts for people who have no address", "about basic bank accounts for people"),
        (
            "topic",
            "backhauls. filling the lorry with somebody else's stuff",
            "backhauls, filling the lorry with somebody",
        ),
        (
            "challenge",
            "The roof over the gym leaks in the same place.",
            "the roof over the gym leaks in the same place.",
        ),
        (
            "reason",
            "A man from the pool got it, he has the certificate.",
            "a man from the pool who has the certificate",
        ),
        ("experience", "i minded my nan for years, i learned to be up first", "I minded my nan for years. I learned"),
        ("made_clear", "I saw that the early start puts people off", "Listening to you, I saw that the early start"),
        ("kindness", "yeah said I was quick and clean", "for telling me that I was quick and clean."),
        ("kindness", "They said they'd have taken me if they could.", "you'd have taken me if you could"),
        ("enjoyed", "Being shown how a violin is taken apart.", "being shown how a violin is taken apart"),
        ("enjoyed", "seeing a place I've visited since I was a child", "a place I've visited since I was a child"),
        ("reason", "The person chosen has run her own café for nine years.", "who has run her own café for nine years"),
        ("reason", "It was close, and in the end it came down to one question.", "and in the end it came down to one"),
        ("thanks_for", "walking me through a typical shift, hour by hour", "a typical shift, hour by hour"),
        ("reason", "The other candidate has run rail projects before.", "someone who has run rail projects before"),
        (
            "enjoyed",
            "hearing their rule that every meeting ends with a song",
            "your rule that every meeting ends with a song",
        ),
        (
            "kindness",
            "I'd been dreading an email, but a real person wrote to me.",
            "A real person wrote to me, and I was",
        ),
        ("kindness", "My interviewer said he'd look over my CV.", "for telling me that you'd look over my CV"),
        (
            "kindness",
            "They said that if anything changed, I'd be the first to know.",
            "changed, I'd be the first to know",
        ),
        ("kindness", "They were careful not to make me feel I'd wasted my time.", "feel I'd wasted my time"),
        (
            "kindness",
            "Not only did they tell me why, they also told me what to do.",
            "telling me why and telling me what",
        ),
        ("kindness", "Telling me in person can't have been easy for her.", "for telling me in person."),
        ("kindness", "a thoughtful email from Tom, who'd chaired the panel", "email from Tom, who'd chaired the panel"),
        ("reason", "They said that, with one opening, they had to choose.", "with one opening, you had to choose"),
        ("reason", "Their reason was simple: the other person had done the job.", "someone who had done the job"),
        ("reason", "Yes, they did: my typing speed was too low.", "decision; my typing speed was too low"),
        (
            "thanks_for",
            "they let me join in and the children were lovely",
            "letting me join in. The children were lovely.",
        ),
        ("thanks_for", "My thanks to the night porter, who stayed on.", "to the night porter who stayed on"),
        ("enjoyed", "Hearing the head of year explain how it began.", "hearing the head of year explain how it began"),
        ("enjoyed", "When the rush came and nobody panicked", "hearing that nobody panicked when the rush came"),
        ("follow", "would like to see how there accessibility report comes out", "how your accessibility report"),
    ],
)
def test_what_is_sound_is_not_mended(question: str, typed: str, told: str) -> None:
    assert told in letter_with(question, typed)


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("Like most small bakeries, they're watching it closely.", "you're watching it closely, like most small"),
        ("They are doing more than the law asks of them.", "you are doing more than the law asks of you"),
        ("They're at 60 percent full, used to be 35", "you're at 60 percent full, and it used to be 35"),
        ("Years ahead of where I work now", "you are years ahead of where I work now"),
        ("Still using the older method, and proud of it", "you are still using the older method, and proud of it"),
        ("no further along than anyone else, they admitted", "you are no further along than anyone else."),
        ("They stay open when other companies have closed.", "you stay open when other companies have closed"),
    ],
)
def test_where_they_stand_is_not_mended_either(typed: str, told: str) -> None:
    assert told.lower() in letter_with("topic", "solar roofs", standing=typed).lower()
