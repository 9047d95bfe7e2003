"""What people of offices, laboratories and agencies type, as the whole letter says it."""

from __future__ import annotations

import pytest

from tests.core.answered import letter_with


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (
            "Dave pointed at the drain and said that's a two million dollar leaf",
            'said, "That\'s a two-million-dollar leaf."',
        ),
        ("he laughed and said welcome to payroll", 'said, "Welcome to payroll."'),
        ("Dave said look, nobody reads the appendix", 'You said, "Nobody reads the appendix."'),
        (
            "Dave said if you have to explain the chart it's not done",
            '"If you have to explain the chart, it\'s not done."',
        ),
        ("Dave said it's not your code once it's merged, it's ours", "once it's merged"),
        (
            "Dave said i'd rather see the ugly version on tuesday",
            'said, "I\'d rather see the ugly version on Tuesday."',
        ),
        ("Dave said don't bring me a slide, bring me a number", '"Don\'t bring me a slide, bring me a number."'),
        ("she said let me show you and pulled up the ticket", 'said, "Let me show you," and pulled up the ticket'),
        ('Dave said "show me the mess", so I did', 'said, "Show me the mess," so I did'),
        (
            "when I said I'd never used it he said good, we can teach you that",
            'you said, "Good, we can teach you that."',
        ),
    ],
)
def test_words_told_as_they_were_said_stand_between_marks(typed: str, said: str) -> None:
    assert said.lower() in letter_with("lesson", "you test early", lesson_from=typed).lower()


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Dave said we never ship on a friday", "ou said you never ship on a Friday"),
        (
            "Dave said we used to do it by hand and it cost us a client",
            "you used to do it by hand and it cost you a client",
        ),
        ("Dave said I was the first to ask that", "ou said I was the first to ask that"),
        ("when Dave said nobody ships on a friday", "ou said nobody ships on a Friday"),
        ("when I asked about overtime Dave laughed", "hen I asked about overtime, you laughed"),
        ("Dave said the best hire had one answer and here's how it went", "here's how it went"),
    ],
)
def test_what_somebody_told_is_told_of_them(typed: str, said: str) -> None:
    assert said in letter_with("lesson", "you test early", lesson_from=typed)


def test_an_answer_within_an_answer_stands_between_marks() -> None:
    told = "Dave said the best hire answered half the questions with no idea but here's how i'd find out"
    assert "with \"no idea, but here's how I'd find out.\"" in letter_with("lesson", "to ask", lesson_from=told)


@pytest.mark.parametrize(
    ("question", "typed", "said"),
    [
        ("lesson", "if you can't explain it to a nurse you don't understand it", "to a nurse, you don't understand it"),
        ("lesson", "once the contract is signed, nobody reads it again", "is signed, nobody reads it again"),
        ("lesson", "unless you write it down it never happened", "unless you write it down, it never happened"),
        ("topic", "when rates go up people stop refinancing", "that when rates go up, people stop refinancing"),
        ("lesson", "name the risk and it stops growing", "if you name the risk, it stops growing"),
        (
            "lesson",
            "cut it early and nobody misses it, cut it late and everybody does",
            "if you cut it late, everybody",
        ),
        ("made_clear", "when the lab is short the ER waits", "that when the lab is short, the ER waits"),
        (
            "made_clear",
            "if the data is wrong the dashboard is wrong",
            "that if the data is wrong, the dashboard is wrong",
        ),
    ],
)
def test_a_condition_is_set_off_from_what_comes_of_it(question: str, typed: str, said: str) -> None:
    assert said in letter_with(question, typed)


@pytest.mark.parametrize(
    ("question", "typed", "said"),
    [
        ("kindness", "told me it was a 2 to 1 vote", "it was a two-to-one vote"),
        ("kindness", "it was a close call and he said so", "told me it was a close call"),
        ("kindness", "it was a personal note not a template and she wished me luck", ", not a template, and"),
        ("experience", "managed onboarding for new hires", "I managed onboarding for new hires"),
        ("experience", "managed to cut close from 10 days to 4", "I managed to cut close from ten days to four"),
        ("experience", "did month end close for four entities", "I did month end close for four entities"),
        ("experience", "managed staffing for a 40 bed ward", "for a 40-bed ward"),
        ("enjoyed", "the driver who knows every kid's reading level", "every kid's reading level"),
        ("challenge", "the batch takes 9 hours now and the window is 8", "nine hours now and the window is eight"),
        (
            "challenge",
            "they have a retention problem not a hiring problem",
            "a retention problem, not a hiring problem",
        ),
        ("kindness", "it wasn't a form email, she mentioned my portfolio", "mentioning my portfolio"),
        ("topic", "flaky tests, they quarantine them and fix within 48 hours", "and fix them within 48 hours"),
        ("experience", "I did fatigue testing on bike frames for two years", "testing on bike frames for"),
        ("enjoyed", "the material library, you're allowed to lick the stone", "People are allowed to lick"),
        ("made_clear", "salary is not the only reason, most of them leave", "the only reason; most of them leave"),
        ("reason", "a Series 7 holder", "a Series 7 holder"),
        ("reason", "a candidate who is having minimum 5 years of experience", "at least five years of experience"),
        ("thanks_for", "telling me about your first year cold calling", "your first year cold calling"),
        ("kindness", "he told me not to lose heart and apply again", "not to lose heart and to apply again"),
        ("experience", "merged three systems, took 9 months and a lot of coffee", "It took nine months and a lot"),
        ("experience", "since 4 years I work in the same lab", "in the same lab for four years"),
        ("kindness", "it mentioned my memo by name", "our email mentioned my memo by name"),
        ("made_clear", "a short call is the best ad they have", "the best ad you have"),
        ("kindness", "told me that if I get certified, they'd look again", "look again if I get certified"),
        ("kindness", "he said if I get my license to call him", "to call you if I get my license"),
        ("kindness", "gave me real feedback, my SQL was slow", "real feedback: my SQL was slow"),
        ("made_clear", "feedback is a gift", "that feedback is a gift"),
        ("made_clear", "documentation is a product, not an afterthought", "that documentation is a product"),
        ("made_clear", "one document wrong can stop everything", "ne wrong document can stop everything"),
        ("thanks_for", "Dave showing me his closing checklist", "showing me your closing checklist"),
        ("thanks_for", "the copy of last year's budget", "the copy of last year's budget"),
        ("reason", "they wanted more Python, less Excel", "more Python and less Excel"),
        ("reason", "hiring manager knew him from Deloitte", "somebody who knew the hiring manager from Deloitte"),
        ("reason", "a PhD with more lab experience", "choosing a PhD with more lab experience"),
        ("kindness", "she told me I cleared first two rounds", "that I cleared the first two rounds"),
        ("kindness", "he has explained me in detail why it was not enough", "to me in detail why it was not enough"),
        ("challenge", "clients who call when they can't log in", "when they can't log in"),
        ("challenge", "vendors that inflate invoices because they expect delay", "because they expect delay"),
        ("made_clear", "a thank you does more than an ask", "thank-you does more than an ask"),
        ("topic", "they found 1 in 4 needed a follow up", "one in four needed a follow-up"),
        ("experience", "none directly but I did inventory for a camera store", "I did inventory for a camera store"),
        ("future_role", "BA or product owner openings in Bengaluru or Chennai", "openings in Bengaluru or Chennai"),
        ("made_clear", "put it in writing, otherwise nobody owns the mistake", "otherwise nobody owns"),
        (
            "experience",
            "I was handling payroll and maintaining the leave register",
            "and maintained the leave register",
        ),
        ("experience", "I helped with filing and answering the phones", "with filing and answering the phones"),
        ("reason", "HUD certification", "a HUD certification"),
        ("kindness", "she answered my follow up the same hour", "my follow-up the same hour"),
        ("future_role", "junior or mid level roles", "junior or mid-level roles"),
        ("future_role", "part time or contract work", "part-time or contract work"),
        ("future_role", "any analyst role in Pune or remote", "any analyst role in Pune or a remote one"),
        ("future_role", "grant writing or help around the spring deadlines", "or help around the spring deadlines"),
    ],
)
def test_what_is_typed_at_a_desk_is_mended(question: str, typed: str, said: str) -> None:
    assert said in letter_with(question, typed)


@pytest.mark.parametrize(
    ("question", "typed", "said"),
    [
        ("enjoyed", "how the CNAs pick their own schedules", "the CNAs pick their own schedules"),
        ("enjoyed", "how the CNAs pick their schedules", "the CNAs pick their schedules"),
        ("topic", "NDAs are useless unless they are short", "unless they are short"),
        ("challenge", "the MAs are stretched and they skip lunch", "and they skip lunch"),
    ],
)
def test_those_called_by_letters_stay_they(question: str, typed: str, said: str) -> None:
    assert said in letter_with(question, typed)


@pytest.mark.parametrize(
    ("question", "typed", "said"),
    [
        (
            "enjoyed",
            "cores from 1962 with the handwriting of somebody's great aunt on the label",
            "seeing the cores from",
        ),
        ("enjoyed", "the model, photographed from all sides", "the model, photographed"),
    ],
)
def test_what_was_seen_is_a_thing(question: str, typed: str, said: str) -> None:
    assert said in letter_with(question, typed, beginning="seeing")


def test_a_child_is_heard_at_it() -> None:
    letter = letter_with("enjoyed", "a six year old teach Dave the word ukulele", beginning="hearing")
    assert "hearing a six-year-old teach you" in letter or "to hear a six-year-old teach you" in letter


def test_what_each_of_them_was_hangs_on_them() -> None:
    told = "Dave showed me a drawer full of failed runs, each one labeled"
    assert "failed runs, each one labeled" in letter_with("lesson", "you test early", lesson_from=told)


def test_no_sentence_begins_with_a_figure() -> None:
    letter = letter_with("topic", "general support", standing="70% of their grants are unrestricted")
    assert ". 70%" not in letter


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("since two years they have 200 of them", "for two years you have had 200 of them"),
        ("since March they have three in the field", "since March you have had three in the field"),
        ("Dave said we tried three vendors and dropped them", "you tried three vendors"),
    ],
)
def test_where_they_stand_keeps_its_time(typed: str, said: str) -> None:
    assert said in letter_with("topic", "pumps that report", standing=typed)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Dave said in March he called all 140 households", "ou said that in March you called"),
        ("Dave showed me the graveyard, a wall of games that never shipped", "the graveyard, a wall of games"),
        ("he showed me the busiest page and it was the one they were proudest of", "the one you were proudest of"),
    ],
)
def test_a_scene_is_told_in_one_sentence(typed: str, said: str) -> None:
    assert said in letter_with("lesson", "people stop reading", lesson_from=typed)


def test_a_role_named_by_a_doing_is_left_alone() -> None:
    people = {"role": "annual giving manager", "recipients": [{"name": "Dave", "greeting": ""}]}
    assert "annual giving manager" in letter_with("topic", "grants", people=people)


@pytest.mark.parametrize(("english", "said"), [("en-US", 'give me a minute."'), ("en-GB", 'give me a minute".')])
def test_the_stop_stands_by_the_marks_as_each_side_has_it(english: str, said: str) -> None:
    people = {"recipients": [{"name": "Dave", "greeting": ""}], "english": english}
    assert said in letter_with("lesson", "it's ok to say give me a minute", people=people)
